// Reads and writes the names of ranges: A1, B2:C5, 5:7, D:F, R1C1, with or without a tab's name.

import type {Area} from './book-snapshot';

/** How many rows and columns a tab has. */
export interface Extent {
  readonly maxRows: number;
  readonly maxColumns: number;
}

export interface NamedArea {
  readonly area: Area;
  /** The range's own name without `$`: `D:F` stays whole columns. */
  readonly notation: string;
  /** `null`: on the tab at hand. */
  readonly sheetName: string | null;
}

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function notationOf(area: Area): string {
  const first = columnLetters(area.column) + String(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = columnLetters(area.column + area.columns - 1) + String(area.row + area.rows - 1);
  return `${first}:${last}`;
}

/**
 * The area that a person's or a script's text names; corners may come in any order.
 *
 * @returns `null` when the text names no range; `B` and `1` alone do not (fact 47)
 * @remarks Source: behaviours.json 47–56.
 */
export function parseNotation(text: string, extent: Extent): NamedArea | null {
  const mark = text.lastIndexOf('!');
  const sheetName =
    mark < 0
      ? null
      : text
          .slice(0, mark)
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");
  const local = text
    .slice(mark + 1)
    .replaceAll('$', '')
    .toUpperCase();
  const found = parseRowColumn(local) ?? parseLetters(local, extent);
  return found === null ? null : {...found, sheetName};
}

function parseRowColumn(text: string): Omit<NamedArea, 'sheetName'> | null {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/.exec(text);
  if (match === null) return null;
  const [row1 = 0, column1 = 0, row2 = row1, column2 = column1] = [...text.matchAll(/\d+/g)].map(
    Number,
  );
  const area = between(row1, column1, row2, column2);
  return {area, notation: notationOf(area)};
}

function parseLetters(text: string, extent: Extent): Omit<NamedArea, 'sheetName'> | null {
  const match = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/.exec(text);
  if (match === null) return null;
  const parts: readonly (string | undefined)[] = match;
  const [, letters1 = '', digits1 = '', letters2, digits2] = parts;
  if (letters2 === undefined || digits2 === undefined) {
    if (letters1 === '' || digits1 === '') return null;
    const area = between(
      Number(digits1),
      columnNumber(letters1),
      Number(digits1),
      columnNumber(letters1),
    );
    return {area, notation: notationOf(area)};
  }
  if (letters1 + digits1 === '' || letters2 + digits2 === '') return null;
  if (letters1 === '' && letters2 === '') {
    const area = between(Number(digits1), 1, Number(digits2), extent.maxColumns);
    return {area, notation: `${String(area.row)}:${String(area.row + area.rows - 1)}`};
  }
  if (letters1 === '' || letters2 === '') return null;
  const columns = [columnNumber(letters1), columnNumber(letters2)] as const;
  if (digits1 === '' && digits2 === '') {
    const area = between(1, columns[0], extent.maxRows, columns[1]);
    const last = columnLetters(area.column + area.columns - 1);
    return {area, notation: `${columnLetters(area.column)}:${last}`};
  }
  // A1:Z is open below; accepted, since reports of live behaviour disagree (fact 48).
  const rows = [Number(digits1 || '1'), digits2 === '' ? extent.maxRows : Number(digits2)] as const;
  const area = between(rows[0], columns[0], rows[1], columns[1]);
  return {area, notation: notationOf(area)};
}

function between(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
