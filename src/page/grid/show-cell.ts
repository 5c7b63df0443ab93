// Brings a cell into view whole. Univer's own way reckons with columns as wide as the frozen ones and goes past the cell it is sent to.

import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {ScrollCommand, SheetsScrollRenderController} from '@univerjs/sheets-ui';

import {SheetView, type View} from './sheet-view';

/** 0-based. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The name box, the arrow keys, Tab, Enter, typing and runs: all of them go to a cell through this one method of Univer's. */
interface GoesToCell {
  _scrollToCell(row: number, column: number): boolean;
}

export function showCellsWhole(injector: Injector): void {
  const view = new SheetView(injector);
  // Private in Univer's types, though not in its code.
  const goer = SheetsScrollRenderController.prototype as unknown as GoesToCell;
  goer._scrollToCell = (row, column) => showCell(injector, view, {row, column});
}

function showCell(injector: Injector, sheetView: SheetView, cell: Cell): boolean {
  const view = sheetView.now();
  const step = view === null ? null : stepTo(injector, view, cell);
  if (view === null || step === null || (step.x === 0 && step.y === 0)) return false;
  return injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    ...{sheetViewStartColumn: 0, sheetViewStartRow: 0},
    ...{offsetX: view.scrolled.x + step.x, offsetY: view.scrolled.y + step.y},
  });
}

/** How far to scroll, in the sheet's own pixels; no farther than needed. */
function stepTo(
  injector: Injector,
  view: View,
  {row, column}: Cell,
): {x: number; y: number} | null {
  const instances = injector.get(IUniverInstanceService);
  const book = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getActiveSheet();
  if (sheet === undefined) return null;
  const {xSplit, ySplit} = sheet.getFreeze();
  const merged = sheet.getMergedCell(row, column);
  const start = view.cornerOf(merged?.startRow ?? row, merged?.startColumn ?? column);
  const end = view.cornerOf((merged?.endRow ?? row) + 1, (merged?.endColumn ?? column) + 1);
  const {width, height} = view.place;
  return {
    x: column < xSplit ? 0 : stepInto(start.x, end.x, width) / view.scale,
    y: row < ySplit ? 0 : stepInto(start.y, end.y, height) / view.scale,
  };
}

/** Of a cell that is larger than the room its beginning is shown. */
function stepInto(start: number, end: number, room: number): number {
  if (start < 0) return start;
  return end > room ? Math.min(start, end - room) : 0;
}
