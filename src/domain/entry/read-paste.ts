// Reads a pasted column, block or message into the fields of a form: what goes where, and why a line goes nowhere.

import {parseAnswer} from '../answers/parse-answer';
import {checkFigures, rowName} from '../checks/check-figures';
import type {FigureCode} from '../finding';
import type {FormRow, IndicatorBook, RowId} from '../indicators/indicator-book';
import type {MessageOf} from '../messages/message-facts';
import type {Slot} from '../reports/slot';
import {pasteItems, type PasteItem} from './paste-lines';
import {indexNames, type NameIndex, rowsNamed} from './paste-names';

/** Why a line of a paste goes nowhere. */
export type PasteRefusal =
  | {readonly code: 'LABEL_UNKNOWN'; readonly facts: {readonly label: string}}
  | {
      readonly code: 'LABEL_AMBIGUOUS';
      readonly facts: {readonly label: string; readonly options: readonly string[]};
    }
  | {readonly code: 'NOT_ON_FORM'; readonly facts: {readonly name: string}}
  | {readonly code: 'TOTAL_COMPUTED'; readonly facts: {readonly name: string}}
  | {readonly code: 'PASTED_TWICE'; readonly facts: {readonly name: string}}
  | {readonly code: 'SEVERAL_NUMBERS'; readonly facts: {readonly values: readonly string[]}}
  | {readonly code: 'BEYOND_FORM'; readonly facts: {readonly fields: number}}
  | MessageOf<FigureCode>;

export interface PastedLine {
  /** As pasted. */
  readonly source: string;
  /** `null` where no row is meant, or more than one. */
  readonly row: RowId | null;
  /** The row's name; `''` with no row. */
  readonly name: string;
  /** The text for the cell. */
  readonly text: string;
  /** `null`: it may go into the form. */
  readonly refusal: PasteRefusal | null;
}

export interface PastePlace {
  readonly book: IndicatorBook;
  readonly slot: Slot;
  /** What the form asks, in its order: where a column of bare figures goes. */
  readonly fields: readonly RowId[];
  /** All lines of the form, totals among them. */
  readonly lines: readonly RowId[];
  /** The field at which a column begins; `null`: the first. */
  readonly from: RowId | null;
  /** What the form holds now. */
  readonly cells: Readonly<Record<RowId, string>>;
}

/**
 * The lines that hold figures, in their order; headings and blank lines are left out.
 *
 * A column as long as the whole form is read against all its lines, totals too; any other column against the fields, from
 * `from` on.
 */
export function readPaste(text: string, place: PastePlace): readonly PastedLine[] {
  const items = pasteItems(text);
  const isColumn = items.every(item => item.label === '');
  const lines = isColumn ? columnLines(items, place) : labelledLines(items, place);
  return refuseAgain(lines, place);
}

/** What the form takes over: text by row. */
export function acceptedCells(lines: readonly PastedLine[]): Readonly<Record<RowId, string>> {
  return Object.fromEntries(
    lines.flatMap(({row, text, refusal}) =>
      row === null || refusal !== null ? [] : [[row, text]],
    ),
  );
}

function columnLines(items: readonly PasteItem[], place: PastePlace): PastedLine[] {
  const {fields, lines} = place;
  const isWhole = items.length === lines.length && items.length !== fields.length;
  const start = place.from === null ? 0 : Math.max(0, fields.indexOf(place.from));
  const target = isWhole ? lines : fields.slice(start);
  return items.flatMap((item, at) => {
    if (item.values.length === 0) return [];
    const row = place.book.rowById.get(target[at] ?? '');
    if (row !== undefined) return [lineOf(item, row, place)];
    return [refusedLine(item, {code: 'BEYOND_FORM', facts: {fields: target.length}})];
  });
}

function labelledLines(items: readonly PasteItem[], place: PastePlace): PastedLine[] {
  const names = indexNames(place.book);
  let last: FormRow | null = null;
  return items.flatMap(item => {
    const row = rowMeant(item.label, names, last, place);
    if (item.values.length === 0) {
      // A heading says nothing of its own, yet it tells what "nữ" or "khác" below it belongs to.
      if (row !== null && !Array.isArray(row)) last = row;
      return [];
    }
    if (item.label === '' || row === null)
      return [refusedLine(item, {code: 'LABEL_UNKNOWN', facts: {label: item.label}})];
    if (Array.isArray(row)) {
      const options = row.map(one => rowName(one));
      return [refusedLine(item, {code: 'LABEL_AMBIGUOUS', facts: {label: item.label, options}})];
    }
    last = row;
    return [lineOf(item, row, place)];
  });
}

/** The row that a label means after the line before; several when it cannot be told, `null` when no row is so called. */
function rowMeant(
  label: string,
  names: NameIndex,
  last: FormRow | null,
  place: PastePlace,
): FormRow | FormRow[] | null {
  const found = rowsNamed(label, names);
  const [only] = found;
  if (only === undefined) return null;
  if (found.length === 1) return only;
  const near = found.filter(row => last !== null && isNear(row, last));
  const onForm = (near.length > 0 ? near : found).filter(row => isOffered(row, place));
  const [first] = onForm;
  return onForm.length === 1 && first !== undefined
    ? first
    : onForm.length > 0
      ? onForm
      : [...found];
}

/** A slice is near its own indicator, an indicator near its brothers and its total. */
function isNear(row: FormRow, last: FormRow): boolean {
  if (row.slice !== '') return row.indicator.code === last.indicator.code;
  const {parent} = row.indicator;
  return parent !== null && (parent === last.indicator.parent || parent === last.indicator.code);
}

function isOffered(row: FormRow, place: PastePlace): boolean {
  return place.lines.includes(row.indicator.code);
}

function lineOf(item: PasteItem, row: FormRow, place: PastePlace): PastedLine {
  const name = rowName(row);
  const [text = ''] = item.values;
  const refusal =
    item.values.length > 1
      ? ({code: 'SEVERAL_NUMBERS', facts: {values: item.values}} as const)
      : isOffered(row, place)
        ? refusalOfText(text, row, place)
        : ({code: 'NOT_ON_FORM', facts: {name}} as const);
  return {source: item.source, row: row.id, name, text, refusal};
}

/** What is wrong with the figure by itself. */
function refusalOfText(
  text: string,
  row: FormRow,
  {book, slot}: PastePlace,
): MessageOf<FigureCode> | null {
  const answer = parseAnswer(text);
  if (!answer.ok) return {code: answer.code, facts: answer.facts} as MessageOf<FigureCode>;
  if (answer.value === null) return null;
  const report = {answers: new Map([[row.id, answer.value]]), reasons: new Map<string, string>()};
  const found = checkFigures(report, {unit: '', slot, book, before: null});
  const error = found.find(one => one.severity === 'error');
  // A finding pairs its code with that code's facts, as a message does.
  return error === undefined
    ? null
    : ({code: error.code, facts: error.facts} as MessageOf<FigureCode>);
}

function refusedLine(item: PasteItem, refusal: PasteRefusal): PastedLine {
  return {source: item.source, row: null, name: '', text: item.values.join(' '), refusal};
}

/** Refuses a row's second line, and a total whose parts are given: the form makes it itself. */
function refuseAgain(lines: readonly PastedLine[], {book, cells}: PastePlace): PastedLine[] {
  const seen = new Set<RowId>();
  const given = new Set(Object.keys(cells).filter(row => (cells[row] ?? '') !== ''));
  for (const one of lines) if (one.row !== null && one.refusal === null) given.add(one.row);
  const hasParts = (code: string): boolean =>
    (book.byCode.get(code)?.sets[0] ?? []).some(part => given.has(part) || hasParts(part));
  return lines.map(line => {
    if (line.row === null || line.refusal !== null) return line;
    const facts = {name: line.name};
    if (seen.has(line.row)) return {...line, refusal: {code: 'PASTED_TWICE', facts}};
    seen.add(line.row);
    return hasParts(line.row) ? {...line, refusal: {code: 'TOTAL_COMPUTED', facts}} : line;
  });
}
