// New books: an empty one, or one out of an .xlsx file of ours.

import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {BookSnapshot} from '../../store/book-snapshot';
import type {BookStore} from '../../store/book-store';
import {emptyBook} from '../../store/empty-book';
import {readBook} from '../../xlsx/read-book';
import {XlsxProblem} from '../../xlsx/xlsx-problem';
import {json, readBody, refusal, type Answer} from '../door/answer';
import {webText} from '../web-messages.vi';

const MOST_MEGABYTES = 20;
const XLSX_TYPES: readonly string[] = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];
const LONGEST_NAME = 100;
const LONGEST_REQUEST = 10_000;

/** The body is the file. */
export async function addBook(request: IncomingMessage, store: BookStore): Promise<Answer> {
  const notXlsx = refusal(415, {code: 'UPLOAD_NOT_XLSX', facts: {}});
  // A form of another site cannot send these types.
  if (!XLSX_TYPES.includes(request.headers['content-type'] ?? '')) return notXlsx;
  const bytes = await readBody(request, MOST_MEGABYTES * 1024 * 1024);
  if (bytes === null) {
    return refusal(413, {code: 'UPLOAD_TOO_LARGE', facts: {megabytes: MOST_MEGABYTES}});
  }
  const folder = await mkdtemp(join(tmpdir(), 'so-chi-tieu-'));
  try {
    const path = join(folder, 'book.xlsx');
    await writeFile(path, bytes);
    return made(store, await readBook(path));
  } catch (fault) {
    if (!(fault instanceof XlsxProblem)) throw fault;
    const code = fault.code === 'NOT_OURS' ? 'UPLOAD_NOT_OURS' : 'UPLOAD_NOT_XLSX';
    return refusal(422, {code, facts: {}});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** The body is JSON: the book's name, and the e-mail of the person who makes it. */
export async function newBook(request: IncomingMessage, store: BookStore): Promise<Answer> {
  const {name, owner} = await readFields(request);
  if (name === '') return refusal(422, {code: 'NAME_MISSING', facts: {}});
  if (name.length > LONGEST_NAME) {
    return refusal(422, {code: 'NAME_TOO_LONG', facts: {limit: LONGEST_NAME}});
  }
  if (!/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(owner)) {
    return refusal(422, {code: 'OWNER_MISSING', facts: {}});
  }
  const tab = webText({code: 'FIRST_TAB', facts: {}});
  return made(store, emptyBook({name, tab, owner: owner.toLowerCase()}));
}

async function readFields(request: IncomingMessage): Promise<{name: string; owner: string}> {
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  const body = isJson ? await readBody(request, LONGEST_REQUEST) : null;
  let value: unknown = null;
  try {
    value = JSON.parse(body?.toString('utf8') ?? 'null');
  } catch {
    value = null;
  }
  const textOf = (key: string): string => {
    const field: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
    return typeof field === 'string' ? field.normalize('NFC').trim() : '';
  };
  return {name: textOf('name'), owner: textOf('owner')};
}

function made(store: BookStore, book: BookSnapshot): Answer {
  return json(201, {id: store.createBook(book), name: book.name});
}
