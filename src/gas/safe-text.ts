// Keeps text text: what begins like a formula, in any script's signs, is never taken for one.

import type {Cell} from '../ports/book';

/** `= + - @` and their full-width forms, tab and return, behind spaces or a byte order mark too. OWASP's list and more. */
const dangerous = /^[\s\ufeff]*[=+\-@＝＋－＠\t\r]/;

/** A number, a lone sign or a negative number: an answer of the form, and no formula on Google (facts 12, 13). */
const plainNumber = /^-?[\d.,]*$/;

/** Sheets would read it as a number, and show it by the format of its column: `82,68%` as 1. */
const percent = /^-?[\d.,]+\s?%$/;

/**
 * The cell as it must be handed to Sheets: an apostrophe, which Sheets swallows (fact 15), before text that it would take for a
 * formula. Text that looks like a date or a number stays text by the text format of its column.
 */
export function toSheet(cell: Cell): Cell {
  if (typeof cell !== 'string' || plainNumber.test(cell)) return cell;
  return isTaken(cell) ? `'${cell}` : cell;
}

/** The cell as it was meant: a text-formatted cell keeps the apostrophe. */
export function fromSheet(cell: Cell): Cell {
  if (typeof cell !== 'string' || !cell.startsWith("'")) return cell;
  const text = cell.slice(1);
  return isTaken(text) ? text : cell;
}

function isTaken(text: string): boolean {
  return dangerous.test(text) || percent.test(text) || text.startsWith("'");
}
