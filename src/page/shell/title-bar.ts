// The top of the page: which book this is, and as whom it is used.

import type {PageBook} from '../../host/web/page-wire';
import {dayInBook, personLine, words} from '../page-words.vi';
import {element} from './element';
import {addressOf} from './files';

export class TitleBar {
  readonly root = element('header', {class: 'title-bar'});
  readonly #name = element('h1', {}, words.product);
  readonly #people = element('select', {id: 'person', 'aria-label': words.youAre});
  readonly #who = element('label', {for: 'person', hidden: true}, words.youAre);
  readonly #day = element('span', {class: 'book-day', hidden: true});
  #bookId = '';

  constructor() {
    this.#people.hidden = true;
    this.#people.addEventListener('change', () => {
      // Without the tab of who was here: everyone begins at the tab that is theirs.
      location.assign(addressOf(this.#bookId, this.#people.value));
    });
    this.root.append(this.#name, this.#day, this.#who, this.#people);
  }

  show({id, name, person, people, today}: PageBook): void {
    this.#bookId = id;
    this.#name.textContent = name;
    this.#day.textContent = today === null ? '' : dayInBook(today);
    this.#day.hidden = today === null;
    document.title = `${name} – ${words.product}`;
    const all = people.some(one => one.email === person.email) ? people : [person, ...people];
    this.#people.replaceChildren(
      ...all.map(one => element('option', {value: one.email}, personLine(one))),
    );
    this.#people.value = person.email;
    this.#people.hidden = this.#who.hidden = false;
  }
}
