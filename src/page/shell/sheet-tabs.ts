// The tabs of a book below the grid, and a list of them all, since twenty communes do not fit side by side.

import type {SheetTab} from '../grid/grid';
import {words} from '../page-words.vi';
import {button, element} from './element';

export class SheetTabs {
  readonly root = element('nav', {class: 'tabs', 'aria-label': words.tabs});
  readonly #list = element('select', {
    ...{'aria-label': words.tabList, title: words.tabListKeys},
    'aria-keyshortcuts': 'Alt+Shift+K',
  });
  readonly #row = element('div', {class: 'tab-row'});
  #shown = '';
  #front: number | null = null;
  /** Whether she goes through the closed list by letters and arrows, each of which chooses at once: Enter says that she is there. */
  #isGoing = false;

  /** @param choose - the person wants that tab in front */
  constructor(private readonly choose: (sheetId: number) => void) {
    const list = this.#list;
    list.addEventListener('pointerdown', () => (this.#isGoing = false));
    list.addEventListener('keydown', event => this.#hear(event));
    list.addEventListener('change', () => {
      if (!this.#isGoing) choose(Number(list.value));
    });
    this.root.addEventListener('keydown', event => event.stopPropagation());
    this.root.append(this.#list, this.#row);
  }

  /** Goes to the list. */
  focus(): void {
    this.#list.focus();
  }

  /** @param front - the tab in front; `null` before a book is open */
  show(tabs: readonly SheetTab[], front: number | null): void {
    const shown = JSON.stringify(tabs);
    if (shown !== this.#shown) this.#make(tabs);
    this.#shown = shown;
    this.#front = front;
    this.#list.value = String(front);
    for (const tab of this.#row.querySelectorAll<HTMLElement>('button')) {
      const isFront = tab.dataset['id'] === String(front);
      if (!isFront) tab.removeAttribute('aria-current');
      else if (tab.getAttribute('aria-current') !== 'page') {
        tab.setAttribute('aria-current', 'page');
        tab.scrollIntoView({block: 'nearest', inline: 'nearest'});
      }
    }
  }

  #hear(event: KeyboardEvent): void {
    const {key, altKey} = event;
    if (key === 'Escape') this.#list.value = String(this.#front);
    // These open the list, which then tells once.
    this.#isGoing = key !== ' ' && key !== 'F4' && !altKey;
    if (key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    this.choose(Number(this.#list.value));
  }

  #make(tabs: readonly SheetTab[]): void {
    this.#list.replaceChildren(
      ...tabs.map(({id, name}) => element('option', {value: String(id)}, name)),
    );
    this.#row.replaceChildren(
      ...tabs.map(({id, name, color}) => {
        const tab = button(name, {'data-id': String(id)}, () => this.choose(id));
        if (color !== '') tab.style.borderBottomColor = color;
        return tab;
      }),
    );
  }
}
