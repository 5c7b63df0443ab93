// The columns of cells that a chart stands over: its categories and its series.

import type {Area, CellSnapshot, ChartSnapshot, SheetSnapshot} from '../store/book-snapshot';
import {absoluteReference} from './areas';
import {toExcelFormat} from './number-format';

export interface ChartColumn {
  /** A reference to the header cells; `null` if the ranges have none. */
  readonly header: string | null;
  /** A reference to the cells below the header. */
  readonly body: string;
  /** What those cells hold, top to bottom; `null` where it is no number. */
  readonly figures: readonly (number | null)[];
  /** The number format of the first of them that has one, in Excel's spelling. */
  readonly format: string | null;
}

/** The first column of all ranges gives the categories, if there is a second; each further one is a series. */
export function chartColumns(
  chart: Pick<ChartSnapshot, 'ranges' | 'headers'>,
  sheets: readonly SheetSnapshot[],
): {categories: string | null; series: ChartColumn[]} {
  const columns = chart.ranges.flatMap(({sheetId, area}) => {
    const sheet = sheets.find(({id}) => id === sheetId);
    return sheet === undefined ? [] : columnsOf(sheet, area, chart.headers);
  });
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return {categories: null, series: columns};
  return {categories: first.body, series: others};
}

function columnsOf(sheet: SheetSnapshot, area: Area, headers: number): ChartColumn[] {
  const headerRows = Math.min(Math.max(headers, 0), area.rows - 1);
  const bodyRow = area.row + headerRows;
  const rows = area.rows - headerRows;
  const cells = new Map<string, CellSnapshot>();
  for (const cell of sheet.cells) {
    const isWithin = cell.row >= bodyRow && cell.row < bodyRow + rows;
    if (isWithin) cells.set(`${cell.row},${cell.column}`, cell);
  }
  return Array.from({length: area.columns}, (_, at) => {
    const column = area.column + at;
    const part = (row: number, height: number) =>
      absoluteReference(sheet.name, {row, column, rows: height, columns: 1});
    const body = Array.from({length: rows}, (__, below) =>
      cells.get(`${bodyRow + below},${column}`),
    );
    const format = body.find(cell => cell?.style?.numberFormat !== undefined)?.style?.numberFormat;
    return {
      header: headerRows === 0 ? null : part(area.row, headerRows),
      body: part(bodyRow, rows),
      figures: body.map(cell => (typeof cell?.value === 'number' ? cell.value : null)),
      format: format === undefined ? null : toExcelFormat(format),
    };
  });
}
