// The top of the page: which book this is, and as whom it is used.

import type {PageBook} from '../../host/web/page-wire';
import {personLine, words} from '../page-words.vi';
import {element} from './element';
import {addressOf} from './files';

export class TitleBar {
  readonly root = element('header', {class: 'title-bar'});
  readonly #name = element('h1', {}, words.product);
  readonly #people = element('select', {id: 'person', 'aria-label': words.youAre});
  readonly #who = element('label', {for: 'person', hidden: true}, words.youAre);
  #bookId = '';

  constructor() {
    this.#people.hidden = true;
    this.#people.addEventListener('change', () => {
      location.assign(addressOf(this.#bookId, this.#people.value) + location.hash);
    });
    this.root.append(this.#name, this.#who, this.#people);
  }

  show({id, name, person, people}: PageBook): void {
    this.#bookId = id;
    this.#name.textContent = name;
    document.title = `${name} – ${words.product}`;
    const all = people.some(one => one.email === person.email) ? people : [person, ...people];
    this.#people.replaceChildren(
      ...all.map(one => element('option', {value: one.email}, personLine(one))),
    );
    this.#people.value = person.email;
    this.#people.hidden = this.#who.hidden = false;
  }
}
