// How a table's columns are declared once, and found again by their hidden keys, wherever people have moved them.

import {DomainError} from '../domain/domain-error';
import type {Cell, ColumnLook} from '../ports/book';

/** One column: the key in the tab's hidden first row, the header that people see, and its look. */
export interface Column extends ColumnLook {
  readonly key: string;
  readonly header: string;
  /** Books made before the column have none of it, and are read without. */
  readonly isLater?: true;
}

/** A column as its table declares it, in one line. */
export function column(
  key: string,
  header: string,
  width: number,
  look: Omit<ColumnLook, 'width'> & Pick<Column, 'isLater'> = {},
): Column {
  return {key, header, width, ...look};
}

/** Row 1 holds the keys, hidden; A1 the tab's mark. Column A holds row ids, hidden. */
export const keyRow = 1;
export const titleRow = 2;
export const noteRow = 3;
export const headerRow = 4;
export const firstRow = 5;

/** 0-based places of the declared columns in rows as read. */
export type Places = ReadonlyMap<string, number>;

/**
 * Where each declared column stands now.
 *
 * @param keys - the row of keys as read
 * @throws DomainError `HEADER_MISSING`, `HEADER_REPEATED` with the header that people see
 */
export function findColumns(
  tab: string,
  keys: readonly Cell[],
  columns: readonly Column[],
): Places {
  const places = new Map<string, number>();
  for (const column of columns) {
    const at = keys.indexOf(column.key);
    if (at === -1 && column.isLater === true) continue;
    if (at === -1) throw new DomainError('HEADER_MISSING', {tab, header: column.header});
    if (keys.lastIndexOf(column.key) !== at)
      throw new DomainError('HEADER_REPEATED', {tab, header: column.header});
    places.set(column.key, at);
  }
  return places;
}

/** What most tabs have none of. */
export const plain = {
  ...{hidden: false, color: null, frozenColumns: 0, hiddenRows: [{row: keyRow, count: 1}]},
  ...{choices: [], highlights: [], locked: [], lockEditors: [], charts: []},
} as const;

/** So many blank cells. */
export function blankCells(count: number): Cell[] {
  return Array.from({length: count}, (): Cell => '');
}

/** `AB7` for the cell in 1-based row 7, column 28. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
