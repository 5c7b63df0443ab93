// Who is who in a book, from its list of people: the first officer of each unit.

import type {BookSnapshot} from '../store/book-snapshot';
import {bookWords} from './command-messages.vi';
import {plainText, readKeyedTab} from './keyed-tab';

/** Whether a cell or field names the role, in the book's word or by its key. */
export function isRole(text: string, role: keyof typeof bookWords.roles): boolean {
  const words: readonly string[] = bookWords.roles[role];
  return words.includes(text.normalize('NFC').trim().toLowerCase());
}

/**
 * E-mail of the first officer of each unit, by unit code.
 *
 * @param file - the book's, for a message
 * @throws BadInput when the tab of people is gone or lacks a column
 */
export function officersOf(book: BookSnapshot, file: string): ReadonlyMap<string, string> {
  const keys = ['email', 'unit', 'role'];
  const {rows} = readKeyedTab(book, {mark: 'people', name: bookWords.peopleTab, keys}, file);
  const officers = new Map<string, string>();
  for (const row of rows) {
    const [email = '', unit = '', role = ''] = keys.map(key => plainText(row.get(key)?.value));
    if (isRole(role, 'entry') && !officers.has(unit.trim()))
      officers.set(unit.trim(), email.trim().toLowerCase());
  }
  return officers;
}
