// A menu bar for mouse and keyboard, after the menubar pattern of WAI-ARIA.

import {words} from '../page-words.vi';
import {element} from './element';

export type MenuNode =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly run: () => void;
      readonly keys?: string;
    }
  | {
      readonly kind: 'menu';
      readonly label: string;
      readonly nodes: readonly MenuNode[];
      readonly keys?: string;
    }
  | {readonly kind: 'separator'};

export interface MenuBarEars {
  /** Every menu is closed again, and nothing else has taken the focus. */
  left(): void;
}

const ITEMS = ':scope > li > [role=menuitem]';

export class MenuBar {
  readonly root = element('ul', {class: 'menu-bar', role: 'menubar', 'aria-label': words.menuBar});
  /** Open submenus from the bar inwards; each stands beside its item. */
  #open: HTMLElement[] = [];

  constructor(private readonly ears: MenuBarEars) {
    this.root.addEventListener('keydown', event => this.#onKey(event));
    this.root.addEventListener('focusout', event => this.#keepFocus(event));
    document.addEventListener('pointerdown', event => {
      if (event.target instanceof Node && !this.root.contains(event.target)) this.#closeFrom(0);
    });
    // A press in the grid's canvas or in a panel's frame gives no event here, but takes the focus.
    window.addEventListener('blur', () => this.#closeFrom(0));
  }

  /** Puts these menus in the place of the former ones. */
  show(nodes: readonly MenuNode[]): void {
    this.#open = [];
    this.root.replaceChildren(...nodes.map(node => this.#entry(node)));
    this.root.querySelector<HTMLElement>('[role=menuitem]')?.setAttribute('tabindex', '0');
  }

  /** To the first menu of the bar, which stays closed. */
  focus(): void {
    focusAt(this.root, 0);
  }

  /** Opens a menu as if each label had been pressed in turn, and stands on its first item. */
  openPath(labels: readonly string[]): void {
    this.#closeFrom(0);
    let list: HTMLElement = this.root;
    for (const label of labels) {
      const item = itemsOf(list).find(one => one.dataset['label'] === label);
      const inner = item === undefined ? null : submenuOf(item);
      if (item === undefined || inner === null) return;
      this.#openMenu(item);
      list = inner;
    }
    itemsOf(list)[0]?.focus();
  }

  #entry(node: MenuNode): HTMLElement {
    if (node.kind === 'separator') return element('li', {role: 'separator'});
    const keys = node.keys ?? '';
    const item = element(
      'span',
      {role: 'menuitem', tabindex: '-1', 'data-label': node.label},
      element('span', {class: 'menu-label'}, node.label),
    );
    if (keys !== '') {
      item.setAttribute('aria-keyshortcuts', keys);
      item.append(element('kbd', {'aria-hidden': 'true'}, keys));
    }
    const line = element('li', {role: 'none'}, item);
    if (node.kind === 'item') {
      item.addEventListener('click', () => this.#run(node.run));
    } else {
      item.setAttribute('aria-haspopup', 'menu');
      item.setAttribute('aria-expanded', 'false');
      const list = element('ul', {role: 'menu', 'aria-label': node.label, hidden: true});
      list.append(...node.nodes.map(inner => this.#entry(inner)));
      line.append(list);
      item.addEventListener('click', () => this.#toggle(item));
    }
    item.addEventListener('pointerenter', () => this.#onHover(item));
    return line;
  }

  #run(run: () => void): void {
    this.#closeFrom(0);
    this.ears.left();
    run();
  }

  #toggle(item: HTMLElement): void {
    const level = levelOf(item);
    if (submenuOf(item)?.hidden === false) this.#closeFrom(level);
    else this.#openMenu(item);
    item.focus();
  }

  /** Once a menu is open, the pointer opens its neighbours by passing over them. */
  #onHover(item: HTMLElement): void {
    if (this.#open.length === 0) return;
    const level = levelOf(item);
    this.#closeFrom(level);
    if (submenuOf(item) !== null) this.#openMenu(item);
    item.focus();
  }

  #openMenu(item: HTMLElement): void {
    const list = submenuOf(item);
    if (list === null) return;
    this.#closeFrom(levelOf(item));
    list.hidden = false;
    item.setAttribute('aria-expanded', 'true');
    this.#open.push(list);
  }

  #closeFrom(level: number): void {
    for (const list of this.#open.splice(level)) {
      list.hidden = true;
      list.previousElementSibling?.setAttribute('aria-expanded', 'false');
    }
  }

  #onKey(event: KeyboardEvent): void {
    const item = event.target instanceof HTMLElement ? event.target : null;
    if (item === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const isHandled = this.#handle(event.key, item);
    // The grid listens everywhere; what is meant for a menu is not for a cell.
    event.stopPropagation();
    if (isHandled) event.preventDefault();
  }

  #handle(key: string, item: HTMLElement): boolean {
    const level = levelOf(item);
    const list = listOf(item);
    const isBar = level === 0;
    if (key === 'Enter' || key === ' ' || key === (isBar ? 'ArrowDown' : 'ArrowRight')) {
      if (submenuOf(item) !== null) return this.#enter(item);
      if (key === 'Enter' || key === ' ') item.click();
      else this.#neighbour(1);
      return true;
    }
    if (key === (isBar ? 'ArrowRight' : 'ArrowDown')) return focusBeside(list, item, 1);
    if (key === (isBar ? 'ArrowLeft' : 'ArrowUp')) return focusBeside(list, item, -1);
    if (key === 'ArrowLeft') return level === 1 ? this.#neighbour(-1) : this.#leave(level);
    if (key === 'Home') return focusAt(list, 0);
    if (key === 'End') return focusAt(list, -1);
    if (key === 'Escape') return this.#leave(level);
    if (key === 'Tab') {
      this.#closeFrom(0);
      return false;
    }
    return key.length === 1 && focusByLetter(list, item, key);
  }

  /** Whoever leaves a menu closes it first; what takes the focus out of an open one is the grid, which is late to settle. */
  #keepFocus({target, relatedTarget}: FocusEvent): void {
    if (this.#open.length === 0 || !(relatedTarget instanceof Node)) return;
    if (this.root.contains(relatedTarget) || !(target instanceof HTMLElement)) return;
    setTimeout(() => {
      if (this.#open.length > 0) target.focus();
    });
  }

  #enter(item: HTMLElement): boolean {
    this.#openMenu(item);
    const list = submenuOf(item);
    return list !== null && focusAt(list, 0);
  }

  /** To the item that a menu hangs on; from the bar itself, back to the grid. */
  #leave(level: number): boolean {
    if (level === 0) {
      this.ears.left();
      return true;
    }
    const owner = this.#open[level - 1]?.previousElementSibling;
    this.#closeFrom(level - 1);
    if (owner instanceof HTMLElement) owner.focus();
    return true;
  }

  /** Opens the menu beside the open one, on the bar. */
  #neighbour(step: number): boolean {
    const owner = this.#open[0]?.previousElementSibling;
    if (!(owner instanceof HTMLElement)) return false;
    const items = itemsOf(this.root);
    const next = items.at((items.indexOf(owner) + step) % items.length);
    return next !== undefined && this.#enter(next);
  }
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(ITEMS)];
}

function listOf(item: HTMLElement): HTMLElement {
  return item.parentElement?.parentElement ?? item;
}

function submenuOf(item: HTMLElement): HTMLElement | null {
  const next = item.nextElementSibling;
  return next instanceof HTMLElement ? next : null;
}

/** How many lists stand around an item, beside the bar itself. */
function levelOf(item: HTMLElement): number {
  const outer = listOf(item);
  const owner = outer.previousElementSibling;
  return outer.getAttribute('role') === 'menubar' || !(owner instanceof HTMLElement)
    ? 0
    : levelOf(owner) + 1;
}

function focusAt(list: HTMLElement, at: number): boolean {
  itemsOf(list).at(at)?.focus();
  return true;
}

function focusBeside(list: HTMLElement, item: HTMLElement, step: number): boolean {
  const items = itemsOf(list);
  return focusAt(list, (items.indexOf(item) + step) % items.length);
}

function focusByLetter(list: HTMLElement, item: HTMLElement, letter: string): boolean {
  const items = itemsOf(list);
  const at = items.indexOf(item);
  const start = letter.toLocaleLowerCase('vi');
  const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(one =>
    (one.dataset['label'] ?? '').toLocaleLowerCase('vi').startsWith(start),
  );
  next?.focus();
  return next !== undefined;
}
