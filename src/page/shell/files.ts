// Books as files: the list, a new one, one from an .xlsx, and what is taken away.

import {words} from '../page-words.vi';
import {button, element} from './element';
import type {Notices} from './notices';

interface BookLine {
  readonly id: string;
  readonly name: string;
}

export interface FilesSetting {
  readonly bookId: string;
  /** E-mail of the person at the page. */
  readonly person: string;
  readonly notices: Notices;
}

/** The same page for another book or person. */
export function addressOf(bookId: string, person: string): string {
  return `/?${new URLSearchParams({book: bookId, as: person}).toString()}`;
}

export async function showBooks({bookId, person, notices}: FilesSetting): Promise<void> {
  const answer = await fetch('/books').catch(() => null);
  if (answer?.ok !== true) {
    notices.show({...problem(words.booksTitle), message: words.noHost});
    return;
  }
  // The host's own list.
  const {books} = (await answer.json()) as {books: readonly BookLine[]};
  const list = element('ul', {class: 'books'});
  for (const {id, name} of books) {
    const link = element('a', {href: addressOf(id, person)}, name);
    list.append(element('li', {}, link, id === bookId ? ` (${words.thisBook})` : ''));
  }
  showModal(words.booksTitle, list);
}

export function askNewBook(setting: FilesSetting): void {
  const name = element('input', {type: 'text', id: 'new-book-name', required: true});
  name.value = words.newBookDefault;
  const form = element('form', {method: 'dialog'});
  const make = element('button', {type: 'submit', class: 'main'}, words.make);
  form.append(element('label', {for: name.id}, words.newBookName), name, make);
  form.addEventListener('submit', () => {
    const body = JSON.stringify({name: name.value.trim(), owner: setting.person});
    void makeBook(setting, '/books/new', {body, type: 'application/json'});
  });
  showModal(words.newBookTitle, form);
  name.select();
}

export function openFile(setting: FilesSetting): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const input = element('input', {type: 'file', accept: `.xlsx,${type}`});
  input.addEventListener('change', () => {
    const file = input.files?.item(0) ?? null;
    if (file !== null) void makeBook(setting, '/books', {body: file, type});
  });
  input.click();
}

/** Lets the browser save what the host answers. */
export function download(path: string): void {
  const link = element('a', {href: path, download: true});
  link.click();
}

async function makeBook(
  {person, notices}: FilesSetting,
  path: string,
  {body, type}: {body: BodyInit; type: string},
): Promise<void> {
  const headers = {'Content-Type': type};
  const title = path === '/books' ? words.fileRefused : words.bookRefused;
  const answer = await fetch(path, {method: 'POST', headers, body}).catch(() => null);
  // The host answers with a book, or with a sentence.
  const told = (await answer?.json().catch(() => null)) as Partial<
    BookLine & {message: string}
  > | null;
  if (answer?.ok === true && told?.id !== undefined) {
    location.assign(addressOf(told.id, person));
    return;
  }
  notices.show({...problem(title), message: told?.message ?? words.noHost});
}

function problem(title: string): {title: string; seconds: null; isProblem: true} {
  return {title, seconds: null, isProblem: true};
}

function showModal(title: string, content: HTMLElement): void {
  const modal = element('dialog', {'aria-label': title}, element('h2', {}, title), content);
  const close = button(words.cancel, {}, () => modal.close());
  (content instanceof HTMLFormElement ? content : modal).append(close);
  modal.addEventListener('keydown', event => event.stopPropagation());
  modal.addEventListener('close', () => modal.remove());
  document.body.append(modal);
  modal.showModal();
}
