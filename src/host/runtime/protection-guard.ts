// Who may change what: a book refuses its viewers, a protected tab everyone but its editors and the book's owner.

import {intersectionOf, isCovered} from '../store/area';
import type {Book} from '../store/book';
import type {Area, RangeProtection} from '../store/book-snapshot';
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

/** Whether a person may change the cells of a protected range, as far as that range is concerned. */
export function mayEditRange(book: Book, locked: RangeProtection, user: string): boolean {
  return mayWrite(book, user) && (user === book.head.owner || locked.editors.includes(user));
}

/**
 * What keeps a person from a change; `null` when nothing does. Every protection over a cell must let them.
 *
 * @param area - the cells at stake; `null`: the tab itself, its size, its look or its charts
 * @returns the description of the protection, of a range before that of the tab; `''` for one without, and for a viewer
 */
export function refusingProtection(
  book: Book,
  sheet: Sheet,
  user: string,
  area: Area | null,
): {readonly description: string} | null {
  if (!mayWrite(book, user)) return {description: ''};
  const shut = area === null ? null : lockedWithin(book, sheet, user, area);
  if (shut !== null) return shut;
  if (mayEdit(book, sheet, user)) return null;
  const {protection} = sheet.head;
  const isOpen = area !== null && isCovered(area, protection?.unprotected ?? []);
  return isOpen ? null : protection;
}

/** The first protected range of an area that shuts a person out; `null` when none does. */
function lockedWithin(book: Book, sheet: Sheet, user: string, area: Area): RangeProtection | null {
  const shut = sheet.head.lockedRanges.find(
    locked => intersectionOf(locked.area, area) !== null && !mayEditRange(book, locked, user),
  );
  return shut ?? null;
}

/** Lets a person's change through, or refuses it in Google's words (fact 174). @param area - as above */
export function guardSheet(book: Book, sheet: Sheet, user: string, area: Area | null): void {
  if (refusingProtection(book, sheet, user, area) !== null) {
    throw new GoogleRefusal(WORDS.protectedCell);
  }
}

/** Refuses to take cells away that are shut to a person, be the tab open to them. */
export function guardRemoval(book: Book, sheet: Sheet, user: string, area: Area): void {
  guardSheet(book, sheet, user, null);
  if (lockedWithin(book, sheet, user, area) !== null) throw new GoogleRefusal(WORDS.protectedCell);
}
