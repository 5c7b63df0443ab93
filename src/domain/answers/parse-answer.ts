// What a figure cell says. One reader for typed cells, pasted text, files and stored reports.

import {parseNumber} from '../numbers/parse-number';
import {type Parsed, parsed, refused} from '../parsed';
import {parseMonth} from '../periods/month';
import {narrowText, tidyText} from '../text/fold-text';
import type {Answer} from './answer';

/** What a spreadsheet cell can hold. `''` is blank. */
export type Cell = string | number | boolean | Date;

/** Between two lines or two cells that were pasted into one: two figures, which tidying would join into a third. */
const breaks = /[\t\n\v\f\r\u2028\u2029]/;

/** `09/2025`, `9/2025`, `2025-09`. */
const throughForm = /^(?:(\d{1,2})\/(\d{4})|(\d{4}-\d{2}))$/;

const errorTexts = /^#(REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NUM!|NULL!|ERROR!)/i;

/**
 * The answer in a cell; `null` for blank.
 *
 * @param cell - the text as typed, or a number that the spreadsheet has parsed
 * @param formula - the cell's formula, `''` if none: a formula is refused, since its figure changes after it was checked
 */
export function parseAnswer(cell: Cell, formula = ''): Parsed<Answer | null> {
  if (formula !== '') return refused('CELL_IS_FORMULA', {text: formula});
  if (cell instanceof Date) return refused('CELL_IS_DATE', {text: dayText(cell)});
  if (typeof cell === 'boolean') return refused('CELL_IS_LOGICAL', {text: String(cell)});
  if (typeof cell === 'number') return parsed(numberAnswer(cell));
  const text = tidyText(cell);
  if (text === '') return parsed(null);
  if (errorTexts.test(text)) return refused('CELL_IS_ERROR', {text});
  if (text.startsWith('=')) return refused('CELL_IS_FORMULA', {text});
  if (text === '-' || text === '–') return parsed({kind: 'none'});
  if (/^x$/i.test(text)) return parsed({kind: 'notApplicable'});
  if (breaks.test(cell.trim())) return refused('NUMBER_MALFORMED', {text});
  const opening = /^(.+?) đến (.+)$/i.exec(text);
  if (opening) return parseOpening(text, opening[1] ?? '', opening[2] ?? '');
  const estimate = /^ước\s*(.+)$/i.exec(text);
  const number = parseNumber(estimate?.[1] ?? text);
  if (!number.ok) return number;
  return parsed(estimate ? {kind: 'estimate', value: number.value} : numberAnswer(number.value));
}

function numberAnswer(value: number): Answer {
  return value === 0 ? {kind: 'none'} : {kind: 'number', value};
}

function parseOpening(text: string, figure: string, through: string): Parsed<Answer> {
  const number = parseNumber(figure);
  if (!number.ok) return number;
  const [, number12 = '', year = '', iso] = throughForm.exec(narrowText(through)) ?? [];
  const month = parseMonth(iso ?? `${year}-${number12.padStart(2, '0')}`);
  if (!month.ok) return refused('OPENING_MALFORMED', {text});
  return parsed({kind: 'opening', value: number.value, through: month.value});
}

/** A Date cell as the sheet shows it, `14/9/2021`: its day by the local clock, which is the book's. */
export function dayText(date: Date): string {
  return `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}
