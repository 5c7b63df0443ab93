// A book as the page's grid starts with it.

import type {Book, BookHead} from '../../store/book';
import {lastFilledColumn} from '../../store/row';
import type {Sheet} from '../../store/sheet';
import type {PageBook} from '../page-wire';
import {DEFAULT_LOOK, gridStyle, type GridStyle} from './cell-style';
import {startCell, type GridCell} from './grid-cell';
import {lookRuns} from './look-runs';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, rowHeight} from './row-heights';
import {freezeOf, gridCondition, gridNote, gridRange, gridValidation} from './tab-parts';

type Plain = Readonly<Record<string, unknown>>;

/** Tabs with their cells, and how those look; the styles' names are `k` and our key. */
export function startOf(book: Book): Pick<PageBook, 'workbook' | 'looks'> {
  const looks = book.sheets.map(sheet => [String(sheet.id), lookRuns(sheet)] as const);
  return {workbook: workbookOf(book), looks: Object.fromEntries(looks)};
}

function workbookOf(book: Book): Plain {
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

type LookOf = (key: number) => GridStyle;

/**
 * Univer's `IWorksheetData`, complete: the grid breaks on one that lacks a part.
 *
 * @param lookOf - the look of a key of the book's styles, for a tab whose cells bring their looks along
 */
export function tabOf(sheet: Sheet, head: BookHead, lookOf?: LookOf): Plain {
  const {id, head: tab} = sheet;
  return {
    ...{id: String(id), name: tab.name, tabColor: tab.tabColor ?? '', hidden: tab.hidden ? 1 : 0},
    ...{rowCount: tab.maxRows, columnCount: tab.maxColumns, zoomRatio: 1, freeze: freezeOf(tab)},
    ...{scrollTop: 0, scrollLeft: 0, defaultColumnWidth: DEFAULT_COLUMN_WIDTH},
    ...{defaultRowHeight: DEFAULT_ROW_HEIGHT, mergeData: tab.merges.map(gridRange)},
    ...{rowData: rowData(sheet, head), columnData: columnData(sheet)},
    cellData: cells(sheet, head, lookOf),
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

/** By row, then column, both 0-based. */
function cells(sheet: Sheet, head: BookHead, lookOf?: LookOf): Plain {
  const rows: Record<number, Record<number, GridCell>> = {};
  sheet.rows.forEach((row, at) => {
    if (row === undefined) return;
    const columns = Math.max(lastFilledColumn(row), lookOf === undefined ? 0 : row.styles.length);
    if (columns === 0) return;
    const filled: Record<number, GridCell> = {};
    for (let column = 0; column < columns; column++) {
      const key = row.styles[column] ?? 0;
      const cell = startCell(sheet, {row: at + 1, column: column + 1}, head);
      const look = lookOf === undefined || key === 0 ? null : {s: lookOf(key)};
      if (cell !== null || look !== null) filled[column] = {...look, ...cell};
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
