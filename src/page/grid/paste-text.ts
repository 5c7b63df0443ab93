// Puts a copied block into the cells as if it had been typed there: texts alone, from the active cell on.

import {
  CellValueType,
  ICommandService,
  type ICellData,
  type Injector,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import {SetRangeValuesCommand, SheetsSelectionsService} from '@univerjs/sheets';

import {readBlock} from './pasted-block';
import {selectCell} from './select-cell';

/** How many rows and columns of the block fell outside the tab. */
export interface Cut {
  readonly rows: number;
  readonly columns: number;
}

/** Hidden rows are passed over: what she pastes stands in the cells that she sees, one under the other, and nowhere else. */
export function pasteText(injector: Injector, workbook: Workbook, text: string): Cut {
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const sheet = workbook.getActiveSheet();
  if (range === undefined || text === '') return {rows: 0, columns: 0};
  const block = readBlock(text);
  const width = Math.max(...block.map(row => row.length));
  // A single text fills the whole selection, as in Sheets.
  const isOne = block.length === 1 && width === 1;
  const all = linesTo(range.startRow, isOne ? range.endRow + 1 : sheet.getRowCount());
  const open = all.filter(row => sheet.getRowVisible(row));
  const rows = isOne ? open : open.slice(0, block.length);
  const end = isOne ? range.endColumn + 1 : range.startColumn + width;
  const columns = linesTo(range.startColumn, Math.min(end, sheet.getColumnCount()));
  const textAt = (down: number, along: number): string =>
    block[isOne ? 0 : down]?.[isOne ? 0 : along] ?? '';
  const area = boundsOf(rows, columns);
  if (area === null) return {rows: block.length, columns: width};
  const place = {unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId()};
  const commands = injector.get(ICommandService);
  commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    ...{...place, range: area, value: cellsOf(rows, columns, textAt)},
  });
  if (isOne) return {rows: 0, columns: 0};
  const size = {rows: area.endRow - area.startRow + 1, columns: columns.length};
  selectCell(commands, place, {row: area.startRow + 1, column: area.startColumn + 1, ...size});
  return {rows: block.length - rows.length, columns: width - columns.length};
}

/** By row, then column of the tab. */
function cellsOf(
  rows: readonly number[],
  columns: readonly number[],
  textAt: (down: number, along: number) => string,
): Record<number, Record<number, ICellData>> {
  const value: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, down) => {
    const cells: Record<number, ICellData> = {};
    columns.forEach((column, along) => {
      cells[column] = pastedCell(textAt(down, along));
    });
    value[row] = cells;
  });
  return value;
}

/** From `first` to before `end`. */
function linesTo(first: number, end: number): number[] {
  return Array.from({length: Math.max(0, end - first)}, (_, at) => first + at);
}

/** `null` where nothing of the block has a place. */
function boundsOf(rows: readonly number[], columns: readonly number[]): IRange | null {
  const [startRow, endRow, startColumn, endColumn] = [
    ...[rows[0], rows.at(-1)],
    ...[columns[0], columns.at(-1)],
  ];
  if (startRow === undefined || endRow === undefined) return null;
  if (startColumn === undefined || endColumn === undefined) return null;
  return {startRow, endRow, startColumn, endColumn};
}

function pastedCell(text: string): ICellData {
  if (text === '') return {v: null, p: null, f: null, si: null};
  if (text.startsWith('=') && text.length > 1) return {f: text, v: null, p: null, si: null};
  return {v: text, t: CellValueType.STRING, p: null, f: null, si: null};
}
