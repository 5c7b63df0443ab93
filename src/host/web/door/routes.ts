// Which request gets which answer. Everything but the page itself needs the token that came with the page.

import type {IncomingMessage, ServerResponse} from 'node:http';

import type {BookStore} from '../../store/book-store';
import {addBook, newBook} from '../files/book-intake';
import {sendBackup, sendBook} from '../files/book-output';
import {printDocument} from '../files/print-document';
import type {Panels} from '../panel/panels';
import {peopleOf, personOf} from '../room/people';
import {json, redirect, refusal, type Answer} from './answer';
import {pageDocument} from './page-document';
import {pageFile} from './page-files';
import type {RequestGuard} from './request-guard';

export interface RouteSetting {
  readonly store: BookStore;
  readonly guard: RequestGuard;
  readonly panels: Panels;
  readonly pageFolder: string;
}

/** An answer that is too large to be held, and writes itself. */
export type Download = (response: ServerResponse) => Promise<void>;

const notFound = refusal(404, {code: 'NOT_FOUND', facts: {}});
const notAllowed = refusal(403, {code: 'NOT_ALLOWED', facts: {}});
const wrongMethod: Answer = {...notAllowed, status: 405, headers: {Allow: 'GET, POST'}};

export async function route(
  request: IncomingMessage,
  setting: RouteSetting,
): Promise<Answer | Download> {
  const {guard, store} = setting;
  const isPost = request.method === 'POST';
  if (!guard.isOwnHost(request) || !guard.isOwnOrigin(request, isPost)) return notAllowed;
  if (request.method !== 'GET' && !isPost) return wrongMethod;
  const url = urlOf(request);
  if (url === null) return notFound;
  if (url.pathname === '/' && !isPost) return start(request, url, setting);
  if (!guard.hasToken(request)) return notAllowed;
  if (!isPost) return giveOut(request, url.pathname, setting);
  if (url.pathname === '/books') return addBook(request, store);
  if (url.pathname === '/books/new') return newBook(request, store);
  return notFound;
}

/** @returns `null` for what is no address of this host */
export function urlOf({url = '/'}: IncomingMessage): URL | null {
  if (!url.startsWith('/') || url.startsWith('//')) return null;
  return URL.canParse(url, 'http://host') ? new URL(url, 'http://host') : null;
}

/** The page at a book and for a person; an address that names neither rightly is put right. */
function start(request: IncomingMessage, url: URL, {store, guard}: RouteSetting): Answer {
  const host = request.headers.host ?? '';
  const books = store.listBooks();
  const known = books.find(({id}) => id === url.searchParams.get('book')) ?? null;
  const book = known ?? books[0] ?? null;
  if (book === null) return pageDocument('Sổ Chỉ Tiêu', host, guard.cookie);
  const open = store.load(book.id);
  const asked = personOf(open, url.searchParams.get('as') ?? '');
  const person = asked ?? personOf(open, open.head.owner) ?? peopleOf(open)[0] ?? null;
  const isRight = known !== null && asked !== null;
  if (isRight || person === null) return pageDocument(book.name, host, guard.cookie);
  const query = new URLSearchParams({book: book.id, as: person.email});
  return redirect(`/?${query.toString()}`, guard.cookie);
}

async function giveOut(
  request: IncomingMessage,
  path: string,
  {store, panels, pageFolder}: RouteSetting,
): Promise<Answer | Download> {
  if (path === '/books') return json(200, {books: store.listBooks()});
  if (path === '/backup') return response => sendBackup(response, store);
  const [, place = '', name = '', part, ...rest] = path.split('/');
  if (rest.length > 0 || (part !== undefined && place !== 'print')) return notFound;
  const isBook = (id: string): boolean => store.listBooks().some(book => book.id === id);
  switch (place) {
    case 'page':
      return (await pageFile(pageFolder, name)) ?? notFound;
    case 'panel':
      return panels.take(name, `http://${request.headers.host ?? ''}`) ?? notFound;
    case 'book': {
      const id = name.replace(/\.xlsx$/, '');
      const isFile = name.endsWith('.xlsx') && isBook(id);
      return isFile ? response => sendBook(response, store, id) : notFound;
    }
    case 'print':
      return (isBook(name) ? printDocument(store.load(name), part ?? '') : null) ?? notFound;
    default:
      return notFound;
  }
}
