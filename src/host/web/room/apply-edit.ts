// Writes what a person did to the grid into the book: all of it or nothing, by the same rules as a script's writing.

import {enterCells} from '../../runtime/enter-cells';
import {GoogleRefusal, NotImplemented} from '../../runtime/google-words';
import {guardSheet} from '../../runtime/protection-guard';
import type {EditEvent} from '../../runtime/trigger-event';
import type {Book} from '../../store/book';
import type {Area} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {refusalText} from './edit-refusal';
import type {CellEdit, Edit, NoteEdit} from './read-edit';
import {webText} from '../web-messages.vi';

export interface EditPlace {
  readonly sheetId: number;
  readonly area: Area;
}

export interface EditEnd {
  /** `null`: it is on disk. */
  readonly refusal: string | null;
  /** Where something was typed, refused or not. */
  readonly places: readonly EditPlace[];
  /** What was typed and kept, as the trigger learns it. */
  readonly written: readonly EditEvent[];
}

export interface Writing {
  readonly book: Book;
  readonly user: string;
  readonly nowMs: number;
}

export function applyEdits(edits: readonly Edit[], writing: Writing): EditEnd {
  const {book} = writing;
  const places = blocksOf(edits).map(({sheetId, area}) => ({sheetId, area}));
  const outside = edits.find(edit => !isInside(edit, book.sheetById(edit.sheetId)));
  if (outside !== undefined) {
    const isGone = book.sheetById(outside.sheetId) === null;
    const refusal = isGone
      ? webText({code: 'EDIT_TAB_GONE', facts: {}})
      : refusalText('outside', writing, cellOf(outside));
    return {
      refusal,
      places: places.filter(({sheetId, area}) => isThere(book, sheetId, area)),
      written: [],
    };
  }
  const typed = edits.filter((edit): edit is CellEdit => edit.kind === 'cell');
  const results = typed.filter(edit => isResult(edit, book));
  const blocks = blocksOf(typed.filter(edit => !results.includes(edit)));
  const before = blocks.map(block => textOf(block, book));
  try {
    book.change(() => {
      for (const block of blocks) writeBlock(block, writing);
      for (const edit of edits) if (edit.kind === 'note') writeNote(edit, writing);
      for (const edit of results) writeResult(edit, writing);
      for (const {edits: own} of blocks) for (const edit of own) writeResult(edit, writing);
    });
  } catch (fault) {
    if (!(fault instanceof GoogleRefusal) && !(fault instanceof NotImplemented)) throw fault;
    const [first] = places;
    const place = places.find(one => isRefused(one, writing)) ?? first;
    if (place === undefined) throw fault;
    return {refusal: refusalText(fault.message, writing, place), places, written: []};
  }
  const written = blocks.map(({sheetId, area}, at) => {
    return {sheetId, area, value: textOf({sheetId, area}, book), oldValue: before[at] ?? null};
  });
  return {refusal: null, places, written};
}

/** Of the first cell; `null` when it is blank. */
function textOf({sheetId, area: {row, column}}: EditPlace, book: Book): string | null {
  const value = book.sheetById(sheetId)?.valueAt(row, column) ?? null;
  return value === null || typeof value === 'object' ? null : String(value);
}

function cellOf({sheetId, row, column}: Edit): EditPlace {
  return {sheetId, area: {row, column, rows: 1, columns: 1}};
}

/** The grid's answer to a formula that stands there already: nobody has typed anything. */
function isResult({sheetId, row, column, text}: CellEdit, book: Book): boolean {
  return text?.startsWith('=') === true && book.sheetById(sheetId)?.formulaAt(row, column) === text;
}

function isInside({row, column}: Edit, sheet: Sheet | null): boolean {
  return sheet !== null && row <= sheet.head.maxRows && column <= sheet.head.maxColumns;
}

function isThere(book: Book, sheetId: number, area: Area): boolean {
  const last = {row: area.row + area.rows - 1, column: area.column + area.columns - 1};
  const sheet = book.sheetById(sheetId);
  return sheet !== null && last.row <= sheet.head.maxRows && last.column <= sheet.head.maxColumns;
}

interface Block<E extends Edit = CellEdit> extends EditPlace {
  readonly edits: readonly E[];
}

/** Full rectangles: one for a cell or a pasted block, row by row for anything with gaps. */
function blocksOf<E extends Edit>(edits: readonly E[]): Block<E>[] {
  const bySheet = new Map<number, E[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.sheetId);
    if (own === undefined) bySheet.set(edit.sheetId, [edit]);
    else own.push(edit);
  }
  return [...bySheet].flatMap(([sheetId, own]) => {
    const last = new Map(own.map(edit => [`${edit.row} ${edit.column}`, edit]));
    const cells = [...last.values()];
    const area = boundsOf(cells);
    if (area.rows * area.columns === cells.length) return [{sheetId, area, edits: cells}];
    return runsOf(cells).map(run => ({sheetId, area: boundsOf(run), edits: run}));
  });
}

function boundsOf(cells: readonly Edit[]): Area {
  const rows = cells.map(({row}) => row);
  const columns = cells.map(({column}) => column);
  const least = (numbers: readonly number[]): number =>
    numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (numbers: readonly number[]): number =>
    numbers.reduce((one, other) => Math.max(one, other), 0);
  const [row, column] = [least(rows), least(columns)];
  return {row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1};
}

/** Cells that stand side by side. */
function runsOf<E extends Edit>(cells: readonly E[]): E[][] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: E[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before?.row === cell.row && before.column === cell.column - 1;
    if (run !== undefined && isNext) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function writeBlock({sheetId, area, edits}: Block, writing: Writing): void {
  const sheet = sheetOf(writing.book, sheetId);
  const texts = new Map(edits.map(edit => [`${edit.row} ${edit.column}`, edit.text]));
  const textAt = (row: number, column: number): string | null =>
    texts.get(`${area.row + row} ${area.column + column}`) ?? null;
  enterCells(writing, sheet, area, textAt);
}

function writeNote({sheetId, row, column, note}: NoteEdit, {book, user}: Writing): void {
  const sheet = sheetOf(book, sheetId);
  guardSheet(book, sheet, user, {row, column, rows: 1, columns: 1});
  sheet.setNote(row, column, note);
}

/** Results that a person could not have typed there are left out without a word: the page calculates for all alike. */
function writeResult({sheetId, row, column, text, result}: CellEdit, writing: Writing): void {
  const {book, user} = writing;
  const sheet = sheetOf(book, sheetId);
  if (result === null || sheet.formulaAt(row, column) !== text) return;
  if (sheet.valueAt(row, column) === result) return;
  try {
    guardSheet(book, sheet, user, {row, column, rows: 1, columns: 1});
  } catch (fault) {
    if (fault instanceof GoogleRefusal) return;
    throw fault;
  }
  const isError = typeof result === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(result);
  sheet.setCell(row, column, isError ? {error: result} : result, text);
}

function isRefused({sheetId, area}: EditPlace, {book, user}: Writing): boolean {
  try {
    guardSheet(book, sheetOf(book, sheetId), user, area);
    return false;
  } catch {
    return true;
  }
}

function sheetOf(book: Book, sheetId: number): Sheet {
  const sheet = book.sheetById(sheetId);
  if (sheet === null) throw new GoogleRefusal(`Sheet ${sheetId} not found`);
  return sheet;
}
