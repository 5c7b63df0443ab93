// Who may change what: a protected tab refuses everyone but its editors and the book's owner.

import {isCovered} from '../store/area';
import type {Book} from '../store/book';
import type {Area} from '../store/book-snapshot';
import type {Sheet} from '../store/sheet';
import {GoogleRefusal, WORDS} from './google-words';

/** Whether a person may change the whole of a tab. */
export function mayEdit(book: Book, sheet: Sheet, user: string): boolean {
  const {protection} = sheet.head;
  return protection === null || user === book.head.owner || protection.editors.includes(user);
}

/**
 * Lets a person's change through, or refuses it in Google's words (fact 174).
 *
 * @param area - the cells at stake; `null`: the tab itself, its size, its look or its charts
 */
export function guardSheet(book: Book, sheet: Sheet, user: string, area: Area | null): void {
  if (mayEdit(book, sheet, user)) return;
  const open = sheet.head.protection?.unprotected ?? [];
  if (area === null || !isCovered(area, open)) throw new GoogleRefusal(WORDS.protectedCell);
}
