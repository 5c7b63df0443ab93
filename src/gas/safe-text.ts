// Keeps text text: what begins like a formula, in any script's signs, is never taken for one.

import type {Cell} from '../ports/book';

/** `= + - @` and their full-width forms, tab and return, behind spaces or a byte order mark too. OWASP's list and more. */
const dangerous = /^[\s\ufeff]*[=+\-@＝＋－＠\t\r]/;

/** A number, a lone sign or a negative number: an answer of the form, and no formula on Google (facts 12, 13). */
const plainNumber = /^-?(0|[1-9][\d.]*)?(,\d*)?$/;

/** Begins like a number and is none: `2021-09`, `2021-09-16 08:05:12`, `08707`; Sheets would make a date or lose a zero. */
const numberLike = /^\d/;

/**
 * The cell as it must be handed to Sheets: an apostrophe, which Sheets swallows (fact 15), before text that it would take for
 * something else. A text format alone does not do: rows added below a table may come without it.
 */
export function toSheet(cell: Cell): Cell {
  if (typeof cell !== 'string' || plainNumber.test(cell)) return cell;
  return needsMark(cell) || cell.startsWith("'") ? `'${cell}` : cell;
}

/** The cell as it was meant, should a text-formatted cell have kept the apostrophe. */
export function fromSheet(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'") && needsMark(cell.slice(1))
    ? cell.slice(1)
    : cell;
}

function needsMark(text: string): boolean {
  return dangerous.test(text) || numberLike.test(text);
}
