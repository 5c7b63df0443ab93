// The charts of a tab on paper: a place for each with the words above it, and the figures for the browser that draws them.

import {displayText} from '../../runtime/display-text';
import type {Book} from '../../store/book';
import type {Sheet} from '../../store/sheet';
import {escapeHtml} from '../door/answer';
import {pageCharts} from '../grid/page-charts';
import type {PageChart} from '../page-wire';

export interface PaperCharts {
  /** `''` for a tab without charts. */
  readonly html: string;
  /** The row from which they stand on the tab, their words among them; `Infinity` without any. */
  readonly firstRow: number;
  /** Whether a row from there on holds nothing that is not beside a chart already. */
  covers(row: number): boolean;
}

export function paperCharts(book: Book, sheet: Sheet): PaperCharts {
  const charts = pageCharts(book, sheet);
  const captions = new Set(charts.map(({position}) => `${position.row - 1} ${position.column}`));
  const figures = charts.map(
    chart => `<figure>${captionOf(book, sheet, chart)}<img alt=""></figure>`,
  );
  return {
    html:
      charts.length === 0 ? '' : `<div class="charts">${figures.join('')}</div>${dataOf(charts)}`,
    firstRow: charts.reduce((first, {position}) => Math.min(first, position.row - 1), Infinity),
    covers: row =>
      Array.from({length: sheet.lastColumn}, (_, at) => at + 1).every(
        column => sheet.valueAt(row, column) === null || captions.has(`${row} ${column}`),
      ),
  };
}

/** The cell right above the chart. */
function captionOf(book: Book, sheet: Sheet, {position: {row, column}}: PageChart): string {
  const value = sheet.valueAt(row - 1, column);
  if (value === null) return '';
  const text = displayText(value, sheet.styleAt(row - 1, column), book.head);
  return `<figcaption>${escapeHtml(text)}</figcaption>`;
}

/** Data, which no browser runs; without `<` nothing in it ends its element. */
function dataOf(charts: readonly PageChart[]): string {
  const text = JSON.stringify(charts).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="charts-on-paper">${text}</script>`;
}
