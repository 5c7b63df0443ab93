// A book as the page's grid starts with it.

import type {Book, BookHead} from '../../store/book';
import type {Sheet} from '../../store/sheet';
import {DEFAULT_LOOK, gridStyle} from './cell-style';
import {startCell, type GridCell} from './grid-cell';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, rowHeight} from './row-heights';
import {freezeOf, gridCondition, gridNote, gridRange, gridValidation} from './tab-parts';

type Plain = Readonly<Record<string, unknown>>;

/** Univer's `IWorkbookData`; its sheet ids are ours as text, its styles `k` and our key. */
export function workbookOf(book: Book): Plain {
  const {sheets, styles, head} = book;
  const keys = Array.from({length: styles.length}, (_, key) => key);
  const perTab = (part: (sheet: Sheet) => unknown): string =>
    JSON.stringify(Object.fromEntries(sheets.map(sheet => [String(sheet.id), part(sheet)])));
  return {
    ...{id: book.id, name: head.name, appVersion: '0.25.1', locale: 'viVN'},
    styles: Object.fromEntries(keys.map(key => [`k${key}`, gridStyle(styles.get(key))])),
    sheetOrder: sheets.map(({id}) => String(id)),
    sheets: Object.fromEntries(sheets.map(sheet => [String(sheet.id), tabOf(sheet, head)])),
    resources: [
      {
        name: 'SHEET_DATA_VALIDATION_PLUGIN',
        data: perTab(sheet => sheet.head.validations.map(gridValidation)),
      },
      {
        name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
        data: perTab(sheet => sheet.head.conditionalFormats.map(gridCondition)),
      },
      {name: 'SHEET_NOTE_PLUGIN', data: perTab(notesOf)},
    ],
  };
}

/** By row, then column, both 0-based. */
export type CellRows = Readonly<Record<number, Readonly<Record<number, GridCell>>>>;

/** Univer's `IWorksheetData`, complete: the grid breaks on one that lacks a part. */
export function tabOf(sheet: Sheet, head: BookHead): Plain & {readonly cellData: CellRows} {
  const {id, head: tab} = sheet;
  return {
    ...{id: String(id), name: tab.name, tabColor: tab.tabColor ?? '', hidden: tab.hidden ? 1 : 0},
    ...{rowCount: tab.maxRows, columnCount: tab.maxColumns, zoomRatio: 1, freeze: freezeOf(tab)},
    ...{scrollTop: 0, scrollLeft: 0, defaultColumnWidth: DEFAULT_COLUMN_WIDTH},
    ...{defaultRowHeight: DEFAULT_ROW_HEIGHT, mergeData: tab.merges.map(gridRange)},
    ...{rowData: rowData(sheet, head), columnData: columnData(sheet), cellData: cells(sheet, head)},
    ...{showGridlines: 1, rightToLeft: 0, defaultStyle: DEFAULT_LOOK},
    ...{rowHeader: {width: 46, hidden: 0}, columnHeader: {height: 20, hidden: 0}},
  };
}

function rowData(sheet: Sheet, head: BookHead): Plain {
  const rows: Record<number, Record<string, number>> = {};
  for (let row = 1; row <= sheet.rows.length; row++) {
    const height = rowHeight(sheet, row, head);
    // `ia`: the page is not to fit it by itself.
    if (height !== null) rows[row - 1] = {h: height, ia: 0};
  }
  for (const row of sheet.head.hiddenRows) rows[row - 1] = {...rows[row - 1], hd: 1};
  return rows;
}

function columnData({head}: Sheet): Plain {
  const columns: Record<number, Record<string, number>> = {};
  for (const [column, width] of Object.entries(head.columnWidths)) {
    columns[Number(column) - 1] = {w: width};
  }
  for (const column of head.hiddenColumns) columns[column - 1] = {...columns[column - 1], hd: 1};
  return columns;
}

function cells(sheet: Sheet, head: BookHead): CellRows {
  const rows: Record<number, Record<number, GridCell>> = {};
  sheet.rows.forEach((row, at) => {
    if (row === undefined) return;
    const filled: Record<number, GridCell> = {};
    const last = [...row.formulas.keys()].reduce((most, key) => Math.max(most, key + 1), 0);
    const columns = Math.max(row.values.length, row.styles.length, last);
    for (let column = 0; column < columns; column++) {
      const key = row.styles[column] ?? 0;
      const cell = startCell(sheet, {row: at + 1, column: column + 1}, head);
      if (cell !== null || key !== 0) {
        filled[column] = {...(key === 0 ? {} : {s: `k${key}`}), ...cell};
      }
    }
    if (Object.keys(filled).length > 0) rows[at] = filled;
  });
  return rows;
}

/** By row, then column, both 0-based. */
function notesOf(sheet: Sheet): Plain {
  const rows: Record<number, Record<number, Plain>> = {};
  sheet.rows.forEach((row, at) => {
    if (row === undefined || row.notes.size === 0) return;
    rows[at] = Object.fromEntries(
      [...row.notes].map(([column, note]) => [
        column,
        {...gridNote(note), id: `n-${at}-${column}`, row: at, col: column},
      ]),
    );
  });
  return rows;
}
