// Says to a person why what they typed was not kept.

import {WORDS} from '../../runtime/google-words';
import {notationOf} from '../../store/a1-notation';
import {intersectionOf} from '../../store/area';
import {mayWrite, refusingProtection} from '../../runtime/protection-guard';
import type {Book} from '../../store/book';
import type {Area} from '../../store/book-snapshot';
import {webText} from '../web-messages.vi';
import {personOf} from './people';

/** More choices than this do not help to choose. */
const MOST_CHOICES = 12;

/**
 * @param reason - the refusal in Google's words, or `outside`
 * @param place - what was refused; of what lies outside, one cell
 */
export function refusalText(
  reason: string,
  {book, user}: {readonly book: Book; readonly user: string},
  place: {readonly sheetId: number; readonly area: Area},
): string {
  const {sheetId, area} = place;
  if (reason === 'outside') {
    return webText({code: 'EDIT_OUTSIDE', facts: {cell: notationOf(area)}});
  }
  if (!mayWrite(book, user)) {
    return webText({code: 'EDIT_VIEWER', facts: {name: personOf(book, user)?.name ?? user}});
  }
  if (reason === WORDS.protectedCell) return protectedText({book, user, sheetId, area});
  if (reason === WORDS.cellTooLong) return webText({code: 'EDIT_TOO_LONG', facts: {}});
  const cell = /^The data you entered in cell ([A-Z]+\d+) violates/.exec(reason)?.[1];
  if (cell !== undefined) return listText(book, sheetId, cell);
  return webText({code: 'EDIT_REFUSED', facts: {reason}});
}

interface ProtectedPlace {
  readonly book: Book;
  readonly user: string;
  readonly sheetId: number;
  /** All that was to be written. */
  readonly area: Area;
}

/** In the words of whoever protected the cell. */
function protectedText(place: ProtectedPlace): string {
  const {book, user, sheetId, area} = place;
  const sheet = book.sheetById(sheetId);
  const protection = sheet === null ? null : refusingProtection(book, sheet, user, area);
  const description = protection?.description ?? '';
  if (description !== '') return webText({code: 'EDIT_PROTECTED', facts: {description}});
  return webText({code: 'EDIT_PROTECTED_PLAIN', facts: {tab: sheet?.head.name ?? ''}});
}

function listText(book: Book, sheetId: number, cell: string): string {
  const rules = book.sheetById(sheetId)?.head.validations ?? [];
  const place = areaOf(cell);
  const rule = rules.find(
    ({area, allowInvalid}) => !allowInvalid && intersectionOf(area, place) !== null,
  );
  const shown = (rule?.values ?? []).slice(0, MOST_CHOICES);
  const more = (rule?.values.length ?? 0) > MOST_CHOICES ? '…' : '';
  const values = shown.map(value => `"${value}"`).join(', ') + more;
  return webText({code: 'EDIT_NOT_IN_LIST', facts: {cell, values}});
}

function areaOf(cell: string): Area {
  const letters = cell.replace(/\d+/, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {row: Number(cell.slice(letters.length)), column, rows: 1, columns: 1};
}
