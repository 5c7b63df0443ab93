// Makes a cell, or an area's first cell, the active one.

import type {ICommandService, IRange} from '@univerjs/core';
import {SetSelectionsOperation} from '@univerjs/sheets';

export interface TabPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** 1-based; `rows` and `columns` are 1 when left out. */
export interface SelectedArea {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

export function selectCell(commands: ICommandService, place: TabPlace, area: SelectedArea): void {
  const {row, column, rows = 1, columns = 1} = area;
  const [startRow, startColumn] = [row - 1, column - 1];
  const range: IRange = {
    ...{startRow, endRow: startRow + rows - 1},
    ...{startColumn, endColumn: startColumn + columns - 1},
  };
  const primary = {
    ...{startRow, endRow: startRow, actualRow: startRow, isMerged: false},
    ...{startColumn, endColumn: startColumn, actualColumn: startColumn, isMergedMainCell: false},
  };
  const selections = [{range, primary, style: null}];
  commands.syncExecuteCommand(SetSelectionsOperation.id, {...place, selections});
}
