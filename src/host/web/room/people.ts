// Who may be at the page: those of the book's list of people, and its owner.

import type {Book} from '../../store/book';
import type {Sheet} from '../../store/sheet';
import type {PagePerson} from '../page-wire';
import {webText} from '../web-messages.vi';

/** Records begin below keys, title, note and header. */
const FIRST_RECORD = 5;

const PEOPLE_KEYS = ['email', 'name', 'unit', 'role'];

/** In the order of the list; the owner is last when the list does not have them. */
export function peopleOf(book: Book): PagePerson[] {
  const units = new Map(
    recordsOf(book, 'units', ['code', 'name']).map(([code = '', name = '']) => [code, name]),
  );
  const people = new Map<string, PagePerson>();
  for (const record of recordsOf(book, 'people', PEOPLE_KEYS, ['url'])) {
    const [email = '', name = '', unit = '', role = '', url = ''] = record;
    const key = email.toLowerCase();
    if (key === '' || people.has(key)) continue;
    people.set(key, {
      email: key,
      name: name === '' ? key : name,
      role,
      unit: units.get(unit) ?? unit,
      tab: tabOf(url),
    });
  }
  const {owner} = book.head;
  if (owner !== '' && !people.has(owner.toLowerCase())) {
    const name = webText({code: 'OWNER_NAME', facts: {}});
    const role = webText({code: 'OWNER_ROLE', facts: {}});
    people.set(owner.toLowerCase(), {email: owner, name, role, unit: '', tab: null});
  }
  return [...people.values()];
}

/** @returns `null` for somebody whom the book does not know */
export function personOf(book: Book, email: string): PagePerson | null {
  return peopleOf(book).find(person => person.email.toLowerCase() === email.toLowerCase()) ?? null;
}

/** The tab that an invitation's address names. */
function tabOf(url: string): number | null {
  const gid = /#gid=(\d+)$/.exec(url)?.[1];
  return gid === undefined ? null : Number(gid);
}

/**
 * Texts under the keys, top to bottom; none when the book has no such tab, or not all of its columns.
 *
 * @param more - keys whose columns may be missing; blank where they are
 */
function recordsOf(
  book: Book,
  mark: string,
  keys: readonly string[],
  more: readonly string[] = [],
): string[][] {
  const sheet = book.sheets.find(one => one.valueAt(1, 1) === mark);
  if (sheet === undefined) return [];
  const columns = [...keys, ...more].map(key => (sheet.rows[0]?.values ?? []).indexOf(key) + 1);
  if (columns.slice(0, keys.length).includes(0)) return [];
  const records: string[][] = [];
  for (let row = FIRST_RECORD; row <= sheet.rows.length; row++) {
    const texts = columns.map(column => (column === 0 ? '' : textAt(sheet, row, column)));
    if (texts.some(text => text !== '')) records.push(texts);
  }
  return records;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  return value === null || typeof value === 'object' ? '' : String(value).replace(/^'/, '').trim();
}
