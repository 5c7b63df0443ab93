// Notices in the corner, read out by screen readers; the line that says the host is out of reach.

import {words} from '../page-words.vi';
import {button, element} from './element';

export interface Notice {
  readonly title: string;
  readonly message: string;
  /** `null` stays until it is closed. */
  readonly seconds: number | null;
  readonly isProblem?: boolean;
}

export class Notices {
  readonly root = element('div', {class: 'notices'});
  readonly line = element('div', {class: 'connection', role: 'status', hidden: true});
  // Readers watch these from the start; what is put in is read out, a problem at once.
  readonly #calm = element('div', {role: 'status', 'aria-live': 'polite'});
  readonly #urgent = element('div', {role: 'alert'});

  constructor() {
    this.root.append(this.#calm, this.#urgent);
  }

  /** @returns takes it away again */
  show({title, message, seconds, isProblem = false}: Notice): () => void {
    const box = element('div', {class: isProblem ? 'notice problem' : 'notice'});
    const text = element('div', {class: 'notice-text'});
    if (title !== '') text.append(element('strong', {}, title));
    text.append(element('span', {}, message));
    const remove = (): void => box.remove();
    box.append(text, button('×', {class: 'close', 'aria-label': words.close}, remove));
    (isProblem ? this.#urgent : this.#calm).append(box);
    if (seconds !== null && seconds >= 0) setTimeout(remove, seconds * 1000);
    return remove;
  }

  /** @param text - `null` when all is well */
  tellConnection(text: string | null): void {
    this.line.hidden = text === null;
    if (this.line.textContent !== text) this.line.textContent = text;
  }
}
