// What has changed in a tab's cells and notes, as mutations of the grid.

import type {BookHead} from '../../store/book';
import type {Sheet} from '../../store/sheet';
import {wholeCell, type GridCell} from '../grid/grid-cell';
import {DEFAULT_ROW_HEIGHT, rowHeight} from '../grid/row-heights';
import {gridNote} from '../grid/tab-parts';
import type {GridMutation} from '../page-wire';
import {changedColumns, type TabImage} from './tab-image';

type CellMatrix = Record<number, Record<number, GridCell>>;

/** @param rows - 1-based */
export function rowMutations(
  image: TabImage,
  sheet: Sheet,
  rows: Iterable<number>,
  head: BookHead,
): GridMutation[] {
  const cells: CellMatrix = {};
  const notes: GridMutation[] = [];
  for (const row of rows) {
    const [old, now] = [image.rows[row - 1], sheet.rows[row - 1]];
    // The cells of a line that is gone went with it, and its notes did not.
    const {maxRows, maxColumns} = sheet.head;
    const changed = row > maxRows ? [] : changedColumns(old, now);
    for (const column of changed) {
      if (column >= maxColumns) continue;
      (cells[row - 1] ??= {})[column] = wholeCell(sheet, row, column + 1, head);
    }
    for (const column of new Set([...(old?.notes.keys() ?? []), ...(now?.notes.keys() ?? [])])) {
      const note = now?.notes.get(column) ?? null;
      if (note !== (old?.notes.get(column) ?? null)) {
        notes.push(noteMutation(sheet, row, column + 1, note));
      }
    }
  }
  return [...cellMutation(sheet, cells), ...notes];
}

/** @param heights - what the page shows, by 1-based row; brought up to date @param rows - that may have changed, 1-based */
export function heightMutations(
  heights: Map<number, number>,
  sheet: Sheet,
  rows: Iterable<number>,
  head: BookHead,
): GridMutation[] {
  const changed: Record<number, number> = {};
  for (const row of rows) {
    const height = rowHeight(sheet, row, head) ?? DEFAULT_ROW_HEIGHT;
    if (height === (heights.get(row) ?? DEFAULT_ROW_HEIGHT)) continue;
    heights.set(row, height);
    if (row <= sheet.head.maxRows) changed[row - 1] = height;
  }
  const lines = Object.keys(changed).map(Number);
  if (lines.length === 0) return [];
  const ranges = lines.map(row => ({
    ...{startRow: row, endRow: row, startColumn: 0, endColumn: sheet.head.maxColumns - 1},
  }));
  const params = {subUnitId: String(sheet.id), ranges, rowHeight: changed};
  return [{id: 'sheet.mutation.set-worksheet-row-height', params}];
}

/** The cells of an area as they stand, whatever the page may hold. */
export function cellMutation(sheet: Sheet, cells: CellMatrix): GridMutation[] {
  if (Object.keys(cells).length === 0) return [];
  const params = {subUnitId: String(sheet.id), cellValue: cells};
  return [{id: 'sheet.mutation.set-range-values', params}];
}

/** @param note - `null` takes it away */
export function noteMutation(
  sheet: Sheet,
  row: number,
  column: number,
  note: string | null,
): GridMutation {
  const place = {sheetId: String(sheet.id), row: row - 1, col: column - 1};
  if (note === null) return {id: 'sheet.mutation.remove-note', params: place};
  return {id: 'sheet.mutation.update-note', params: {...place, note: gridNote(note)}};
}
