// Which column of a pasted block is which field: by its header where it has one, else by what stands in it.

import {foldName} from '../text/fold-text';
import type {PastedRow} from './split-pasted';

/** How one field is known: by words of a header, and by its cells where there is no header. */
export interface FieldRule {
  readonly field: string;
  readonly headers: readonly string[];
  /** `null`: only a header makes a column this field. */
  readonly looksLike: ((cell: string) => boolean) | null;
}

export interface PastedTable {
  /** 0-based column of each field that was found. */
  readonly columns: ReadonlyMap<string, number>;
  readonly header: PastedRow | null;
  /** Below the header. */
  readonly body: readonly PastedRow[];
}

const serialHeaders = new Set(['stt', 'tt', 'số tt', 'số thứ tự', 'no'].map(foldName));
/** Titles of a document stand above its table; a header further down is no header. */
const highestHeader = 8;

/** Fields of the block's columns. Rules come in the order in which they may choose where there is no header; of two for one field the first that finds counts. */
export function findFields(rows: readonly PastedRow[], rules: readonly FieldRule[]): PastedTable {
  const fieldOf = headerFinder(rules);
  for (const [at, row] of rows.slice(0, highestHeader).entries()) {
    const columns = readHeader(row, fieldOf);
    if (columns !== null) return {columns, header: row, body: rows.slice(at + 1)};
  }
  return {columns: guess(rows, rules), header: null, body: rows};
}

/** The columns that a header row names; `null` for a row that is none: a title, or a record. */
function readHeader(row: PastedRow, fieldOf: HeaderFinder): Map<string, number> | null {
  const columns = new Map<string, number>();
  let known = 0;
  row.cells.forEach((cell, at) => {
    if (serialHeaders.has(foldName(cell))) known += 1;
    const field = fieldOf(cell);
    if (field === null) return;
    known += 1;
    if (!columns.has(field)) columns.set(field, at);
  });
  const filled = row.cells.filter(cell => cell !== '').length;
  return columns.size > 0 && known >= Math.min(2, filled) ? columns : null;
}

/** The field that a header names; `null` for a text that is no header. */
type HeaderFinder = (cell: string) => string | null;

/** The rules' words are folded once for all cells. */
function headerFinder(rules: readonly FieldRule[]): HeaderFinder {
  const words = rules.flatMap(({field, headers}) =>
    headers.map(word => ({field, text: foldHeader(word), isLong: word.includes(' ')})),
  );
  return cell => {
    const text = foldHeader(cell);
    if (text === '') return null;
    const named = words.find(word => word.text === text);
    if (named !== undefined || /@|^\d/.test(cell)) return named?.field ?? null;
    // "Kế hoạch giao năm 2022" begins with the words and goes on; "Xã Yên Bình" begins with one and is no header.
    return words.find(word => word.isLong && text.startsWith(`${word.text} `))?.field ?? null;
  };
}

/** Without what stands in brackets, marks and the year. */
export function foldHeader(text: string): string {
  return foldName(text.replace(/\([^)]*\)/g, ' ').replace(/[/*:._]+/g, ' '));
}

function guess(rows: readonly PastedRow[], rules: readonly FieldRule[]): Map<string, number> {
  const width = Math.max(0, ...rows.map(row => row.cells.length));
  const free = new Set(Array.from({length: width}, (_, at) => at));
  for (const at of free) if (width > 1 && isSerial(rows, at)) free.delete(at);
  const columns = new Map<string, number>();
  for (const {field, looksLike} of rules) {
    if (looksLike === null || columns.has(field)) continue;
    const [best] = [...free]
      .map(at => ({at, share: shareOf(rows, at, looksLike)}))
      .filter(one => one.share >= 0.5)
      .sort((one, other) => other.share - one.share || one.at - other.at);
    if (best === undefined) continue;
    columns.set(field, best.at);
    free.delete(best.at);
  }
  return columns;
}

/** 1, 2, 3 … down the block. */
function isSerial(rows: readonly PastedRow[], at: number): boolean {
  const numbers = rows.map(row => row.cells[at] ?? '').filter(cell => cell !== '');
  return numbers.length > 0 && numbers.every((cell, index) => cell === String(index + 1));
}

/** Of the column's filled cells, how many look so; 0 for an empty column. */
function shareOf(
  rows: readonly PastedRow[],
  at: number,
  looksLike: (cell: string) => boolean,
): number {
  const filled = rows.map(row => row.cells[at] ?? '').filter(cell => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(looksLike).length / filled.length;
}

/** The cell of a field; `''` where the block has no such column or the row ends before it. */
export function cellOf(row: PastedRow, columns: PastedTable['columns'], field: string): string {
  return row.cells[columns.get(field) ?? -1] ?? '';
}
