// The add-on's sidebar and dialogs: documents of their own in closed frames, which speak to the page in messages.

import type {CallEnd, PagePanel} from '../../host/web/page-wire';
import {words} from '../page-words.vi';
import {button, element} from './element';

/** What a frame says; anything else is passed over. */
type FrameMessage =
  | {
      readonly kind: 'call';
      readonly id: unknown;
      readonly functionName: string;
      readonly args: unknown[];
    }
  | {readonly kind: 'close' | 'escape'}
  | {readonly kind: 'keys'; readonly code: unknown}
  | {readonly kind: 'size'; readonly width?: number; readonly height?: number};

export interface PanelEars {
  call(functionName: string, args: readonly unknown[]): Promise<CallEnd>;
  /** A panel has closed; the focus was in it. */
  left(): void;
  /** Alt, Shift and the key of this code were pressed in a panel, which keeps its keys to itself. */
  pressed(code: string): void;
}

interface OpenPanel {
  readonly box: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

export class Panels {
  /** Beside the grid. */
  readonly side = element('aside', {class: 'side', 'aria-label': words.panel, hidden: true});
  /** Over the page. */
  readonly dialogs = element('div', {class: 'dialogs'});
  readonly #open = new Map<PagePanel['place'], OpenPanel>();

  constructor(private readonly ears: PanelEars) {
    window.addEventListener('message', event => this.#onMessage(event));
  }

  /** Shows it in the place of the one that stands there, and goes into it. */
  show(panel: PagePanel): void {
    this.#remove(panel.place);
    const {place, title, path} = panel;
    const frame = element('iframe', {
      ...{src: path, title, sandbox: 'allow-scripts allow-forms allow-popups'},
    });
    const close = (): void => this.close(place);
    const head = element('header', {}, element('h2', {}, title));
    if (place === 'sidebar') {
      head.prepend(button(words.backToGrid, {class: 'back'}, close));
    }
    head.append(button('×', {class: 'close', 'aria-label': `${words.close}: ${title}`}, close));
    const box: HTMLElement = element('section', {class: 'panel'}, head, frame);
    box.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Escape') close();
    });
    if (place === 'dialog') {
      box.setAttribute('role', 'dialog');
      box.setAttribute('aria-label', title);
      setSize(frame, panel.width ?? 400, panel.height ?? 300);
    }
    this.#open.set(place, {box, frame});
    (place === 'sidebar' ? this.side : this.dialogs).append(box);
    this.side.hidden = !this.#open.has('sidebar');
    frame.addEventListener('load', () => frame.focus());
  }

  close(place: PagePanel['place']): void {
    if (!this.#remove(place)) return;
    this.ears.left();
  }

  /** Goes into the open panel, the uppermost first. */
  focus(): boolean {
    const panel = this.#open.get('dialog') ?? this.#open.get('sidebar');
    panel?.frame.focus();
    return panel !== undefined;
  }

  #remove(place: PagePanel['place']): boolean {
    this.#open.get(place)?.box.remove();
    const wasOpen = this.#open.delete(place);
    this.side.hidden = !this.#open.has('sidebar');
    return wasOpen;
  }

  #onMessage({source, data}: MessageEvent<unknown>): void {
    const entry = [...this.#open].find(([, {frame}]) => frame.contentWindow === source);
    if (entry === undefined || typeof data !== 'object' || data === null) return;
    const [place, {frame}] = entry;
    // The frame runs the add-on's script, which may post anything; each part is looked at before it is used.
    const message = data as FrameMessage;
    if (message.kind === 'close' || message.kind === 'escape') this.close(place);
    else if (message.kind === 'keys' && typeof message.code === 'string') {
      this.ears.pressed(message.code);
    } else if (message.kind === 'size' && place === 'dialog') {
      setSize(frame, message.width, message.height);
    } else if (message.kind === 'call' && typeof message.functionName === 'string') {
      const {id, functionName} = message;
      const args: unknown[] = Array.isArray(message.args) ? message.args : [];
      void this.ears.call(functionName, args).then(outcome => {
        // A closed frame's origin is its own and has no name.
        frame.contentWindow?.postMessage({kind: 'returned', id, outcome}, '*');
      });
    }
  }
}

function setSize(frame: HTMLElement, width?: number, height?: number): void {
  if (typeof width === 'number') frame.style.width = `${width}px`;
  if (typeof height === 'number') frame.style.height = `${height}px`;
}
