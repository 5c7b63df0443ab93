// Books, tabs and charts for the tests, and a place to write them; all data is made up.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {
  Area,
  BookSnapshot,
  CellSnapshot,
  ChartSnapshot,
  SheetSnapshot,
} from '../../../src/host/store/book-snapshot';

export function area(row: number, column: number, rows: number, columns: number): Area {
  return {row, column, rows, columns};
}

export function cell(row: number, column: number, value: CellSnapshot['value']): CellSnapshot {
  return {row, column, value};
}

export function tab(parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: 11,
    name: 'Số liệu',
    hidden: false,
    maxRows: 100,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    cells: [cell(1, 1, 'Số liệu: dữ liệu giả định')],
    validations: [],
    protection: null,
    charts: [],
    ...parts,
  };
}

export function book(
  sheets: readonly SheetSnapshot[],
  parts: Partial<BookSnapshot> = {},
): BookSnapshot {
  return {
    name: 'Sổ chỉ tiêu (dữ liệu giả định)',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: 'huyen@vi-du.invalid',
    documentProperties: {},
    scriptProperties: {},
    sheets,
    ...parts,
  };
}

/** Over A1:B4 of the tab with id 11: a header, three units, one figure each. */
export function chart(parts: Partial<ChartSnapshot> = {}): ChartSnapshot {
  return {
    id: 1,
    type: 'COLUMN',
    ranges: [
      {sheetId: 11, area: area(1, 1, 4, 1)},
      {sheetId: 11, area: area(1, 2, 4, 1)},
    ],
    headers: 1,
    options: {},
    position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
    ...parts,
  };
}

/** The path of a file in a new folder, which goes when the tests of the file are done. */
export function newFile(name = 'so.xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  return join(folder, name);
}
