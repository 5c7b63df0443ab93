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

export function pasteText(injector: Injector, workbook: Workbook, text: string): Cut {
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const sheet = workbook.getActiveSheet();
  if (range === undefined || text === '') return {rows: 0, columns: 0};
  const block = readBlock(text);
  const width = Math.max(...block.map(row => row.length));
  // A single text fills the whole selection, as in Sheets.
  const isOne = block.length === 1 && width === 1;
  const rows = isOne ? range.endRow - range.startRow + 1 : block.length;
  const columns = isOne ? range.endColumn - range.startColumn + 1 : width;
  const area: IRange = {
    ...{startRow: range.startRow, startColumn: range.startColumn},
    endRow: Math.min(range.startRow + rows, sheet.getRowCount()) - 1,
    endColumn: Math.min(range.startColumn + columns, sheet.getColumnCount()) - 1,
  };
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const at = isOne ? block[0]?.[0] : block[row - area.startRow]?.[column - area.startColumn];
      (value[row] ??= {})[column] = pastedCell(at ?? '');
    }
  }
  const place = {unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId()};
  const commands = injector.get(ICommandService);
  commands.syncExecuteCommand(SetRangeValuesCommand.id, {...place, range: area, value});
  if (!isOne) {
    const [row, column] = [area.startRow + 1, area.startColumn + 1];
    const [shownRows, shownColumns] = [
      area.endRow - area.startRow,
      area.endColumn - area.startColumn,
    ];
    const selected = {row, column, rows: shownRows + 1, columns: shownColumns + 1};
    selectCell(commands, place, selected);
  }
  return {
    rows: range.startRow + rows - 1 - area.endRow,
    columns: range.startColumn + columns - 1 - area.endColumn,
  };
}

function pastedCell(text: string): ICellData {
  if (text === '') return {v: null, p: null, f: null, si: null};
  if (text.startsWith('=') && text.length > 1) return {f: text, v: null, p: null, si: null};
  return {v: text, t: CellValueType.STRING, p: null, f: null, si: null};
}
