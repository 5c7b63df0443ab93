// Keeps text text: what begins like a formula, in any script's signs, is never taken for one.

import type {Cell} from '../ports/book';

/** `= + - @` and their full-width forms, tab and return, behind spaces or a byte order mark too. OWASP's list and more. */
const dangerous = /^[\s\ufeff]*[=+\-@＝＋－＠\t\r]/;

/** A lone sign or a negative number is an answer of the form and no formula on Google (fact 12, 13). */
const harmless = /^-?[\d.,]*$/;

/** The cell as it must be handed to Sheets: an apostrophe before such text, which Sheets swallows (fact 15). */
export function toSheet(cell: Cell): Cell {
  if (typeof cell !== 'string' || harmless.test(cell)) return cell;
  return dangerous.test(cell) || cell.startsWith("'") ? `'${cell}` : cell;
}

/** The cell as it was meant, should a text-formatted cell have kept the apostrophe. */
export function fromSheet(cell: Cell): Cell {
  return typeof cell === 'string' && /^'/.test(cell) && dangerous.test(cell.slice(1))
    ? cell.slice(1)
    : cell;
}
