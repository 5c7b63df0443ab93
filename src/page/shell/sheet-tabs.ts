// The tabs of a book below the grid, and a list of them all, since twenty communes do not fit side by side.

import type {SheetTab} from '../grid/grid';
import {words} from '../page-words.vi';
import {button, element} from './element';

export class SheetTabs {
  readonly root = element('nav', {class: 'tabs', 'aria-label': words.tabs});
  readonly #list = element('select', {'aria-label': words.tabList});
  readonly #row = element('div', {class: 'tab-row'});
  #shown = '';

  /** @param choose - the person wants that tab in front */
  constructor(private readonly choose: (sheetId: number) => void) {
    this.#list.addEventListener('change', () => choose(Number(this.#list.value)));
    this.root.addEventListener('keydown', event => event.stopPropagation());
    this.root.append(this.#list, this.#row);
  }

  /** @param front - the tab in front; `null` before a book is open */
  show(tabs: readonly SheetTab[], front: number | null): void {
    const shown = JSON.stringify(tabs);
    if (shown !== this.#shown) this.#make(tabs);
    this.#shown = shown;
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
