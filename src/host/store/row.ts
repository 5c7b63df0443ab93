// One row of cells as the store keeps it: parallel lists by column, so that a block of values is read and written fast.

import type {CellValue} from './book-snapshot';

/** Columns are 0-based here and nowhere else. */
export interface Row {
  /** `null`: no value. Ends with the last value, so its length tells how far the row is filled. */
  readonly values: (CellValue | null)[];
  /** Keys of the book's list of styles; 0 or absent: plain. */
  readonly styles: number[];
  /** With their `=`. The value of one that nobody has calculated is `null`. */
  readonly formulas: Map<number, string>;
  readonly notes: Map<number, string>;
}

export function blankRow(): Row {
  return {values: [], styles: [], formulas: new Map(), notes: new Map()};
}

export function copyOf(row: Row): Row {
  return {
    ...{values: [...row.values], styles: [...row.styles]},
    ...{formulas: new Map(row.formulas), notes: new Map(row.notes)},
  };
}

export function setRowValue(row: Row, index: number, value: CellValue | null): void {
  fillTo(row.values, index, null);
  row.values[index] = value;
  while (row.values.length > 0 && row.values.at(-1) === null) row.values.pop();
}

export function setRowStyle(row: Row, index: number, style: number): void {
  fillTo(row.styles, index, 0);
  row.styles[index] = style;
  while (row.styles.length > 0 && row.styles.at(-1) === 0) row.styles.pop();
}

/** A list with holes would be slow, and would read as `undefined`. */
function fillTo<T>(list: T[], index: number, filler: T): void {
  while (list.length < index) list.push(filler);
}

/** 1-based column of the last value or formula; 0 when there is none. */
export function lastFilledColumn(row: Row): number {
  if (row.formulas.size === 0) return row.values.length;
  return Math.max(row.values.length, ...[...row.formulas.keys()].map(index => index + 1));
}

export function isBlankRow(row: Row): boolean {
  return (
    row.values.length === 0 &&
    row.styles.length === 0 &&
    row.formulas.size === 0 &&
    row.notes.size === 0
  );
}

/** Puts `count` blank cells before `at`, or takes `-count` cells away from there on; both 0-based. */
export function shiftRow(row: Row, at: number, count: number): Row {
  const move = <T>(list: readonly T[], filler: T): T[] =>
    list.length <= at
      ? [...list]
      : [
          ...list.slice(0, at),
          ...Array.from({length: Math.max(0, count)}, () => filler),
          ...list.slice(at + Math.max(0, -count)),
        ];
  const moveKeys = (map: ReadonlyMap<number, string>): Map<number, string> =>
    new Map(
      [...map].flatMap(([index, text]): [number, string][] => {
        if (index < at) return [[index, text]];
        return index < at - count ? [] : [[index + count, text]];
      }),
    );
  const values = move(row.values, null);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return {
    values,
    styles: move(row.styles, 0),
    formulas: moveKeys(row.formulas),
    notes: moveKeys(row.notes),
  };
}

interface RowRecord {
  readonly v: (CellValue | null)[];
  readonly s?: number[];
  readonly f?: [number, string][];
  readonly n?: [number, string][];
}

export function rowToText(row: Row): string {
  const record: RowRecord = {
    v: row.values,
    ...(row.styles.length > 0 ? {s: row.styles} : {}),
    ...(row.formulas.size > 0 ? {f: [...row.formulas]} : {}),
    ...(row.notes.size > 0 ? {n: [...row.notes]} : {}),
  };
  return JSON.stringify(record);
}

export function rowFromText(text: string): Row {
  // Only rowToText writes this column of the file.
  const record = JSON.parse(text) as RowRecord;
  return {
    values: record.v,
    styles: record.s ?? [],
    formulas: new Map(record.f),
    notes: new Map(record.n),
  };
}
