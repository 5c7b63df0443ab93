// The charts of a tab with the cells that they stand over.

import type {Book} from '../../store/book';
import type {CellValue, ChartSnapshot} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {displayText} from '../../runtime/display-text';
import type {PageChart} from '../page-wire';

const TYPES: readonly string[] = ['COLUMN', 'BAR', 'LINE', 'COMBO'] satisfies PageChart['type'][];

/** In the order in which they were made; one of a type that the page cannot draw is left out. */
export function pageCharts(book: Book, sheet: Sheet): PageChart[] {
  return sheet.head.charts.flatMap(chart => {
    if (!isDrawn(chart.type)) return [];
    const {id, type, options, position} = chart;
    return [{id, type, data: dataOf(book, chart), options, position}];
  });
}

function isDrawn(type: string): type is PageChart['type'] {
  return TYPES.includes(type);
}

/** The ranges side by side, as Google merges them. */
function dataOf(book: Book, {ranges}: ChartSnapshot): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const {sheetId, area} of ranges) {
    const sheet = book.sheetById(sheetId);
    if (sheet === null) continue;
    for (let at = 0; at < area.rows; at++) {
      const row = (rows[at] ??= []);
      for (let column = area.column; column < area.column + area.columns; column++) {
        row.push(pointOf(book, sheet, area.row + at, column));
      }
    }
  }
  return rows;
}

function pointOf(book: Book, sheet: Sheet, row: number, column: number): string | number | null {
  const value: CellValue | null = sheet.valueAt(row, column);
  if (value === null || value === '' || typeof value === 'number')
    return value === '' ? null : value;
  return displayText(value, sheet.styleAt(row, column), book.head);
}
