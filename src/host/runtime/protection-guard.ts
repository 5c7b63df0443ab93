// Who may change what: a book refuses its viewers, a protected tab everyone but its editors and the book's owner.

import {isCovered} from '../store/area';
import type {Book} from '../store/book';
import type {Area} from '../store/book-snapshot';
import type {Sheet} from '../store/sheet';
import {GoogleRefusal, WORDS} from './google-words';

/** Lets everyone write but those whom the file is shared with to read. */
export function mayWrite(book: Book, user: string): boolean {
  return user === book.head.owner || !book.head.viewers.includes(user);
}

/** Google's own words to a viewer are not on record; these are the ones it has for a cell that is shut (fact 174). */
export function guardBook(book: Book, user: string): void {
  if (!mayWrite(book, user)) throw new GoogleRefusal(WORDS.protectedCell);
}

/** Whether a person may change the whole of a tab. */
export function mayEdit(book: Book, sheet: Sheet, user: string): boolean {
  const {protection} = sheet.head;
  if (!mayWrite(book, user)) return false;
  return protection === null || user === book.head.owner || protection.editors.includes(user);
}

/**
 * Lets a person's change through, or refuses it in Google's words (fact 174).
 *
 * @param area - the cells at stake; `null`: the tab itself, its size, its look or its charts
 */
export function guardSheet(book: Book, sheet: Sheet, user: string, area: Area | null): void {
  if (mayEdit(book, sheet, user)) return;
  guardBook(book, user);
  const open = sheet.head.protection?.unprotected ?? [];
  if (area === null || !isCovered(area, open)) throw new GoogleRefusal(WORDS.protectedCell);
}
