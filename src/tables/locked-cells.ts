// The cells of a unit's form that no month owes: grey, and shut to the unit. Few rectangles, since each is a protection.

import type {FormRow} from '../domain/indicators/indicator-book';
import {isOwed} from '../domain/periods/rhythm';
import {monthOfSlot, type Slot} from '../domain/reports/slot';
import type {Area} from '../ports/book';
import {formColors, isTotalRow} from './form-colors';

/** Whether a row is not asked for in a slot; opening figures are asked of every row. */
export function isLocked(row: FormRow, slot: Slot): boolean {
  const month = monthOfSlot(slot);
  return month !== null && !isOwed(row.indicator.rhythm, month);
}

/** The colour of a form's cell that nothing is to be said of; `null` is plain. */
export function plainColor(row: FormRow, slot: Slot): string | null {
  if (isLocked(row, slot)) return formColors.locked;
  return isTotalRow(row) ? formColors.total : null;
}

/**
 * Cells as rectangles, by row and then column: neighbours in a row are one, and so are rows that are shut alike.
 *
 * @param isIn - asked with 0-based rows and columns; the rectangles are 1-based from `first` on
 */
export function rectangles(
  size: {readonly rows: number; readonly columns: number},
  isIn: (row: number, column: number) => boolean,
  first: {readonly row: number; readonly column: number} = {row: 1, column: 1},
): Area[] {
  const done: Area[] = [];
  let above: Area[] = [];
  for (let row = 0; row < size.rows; row += 1) {
    const runs = runsOfRow(size.columns, column => isIn(row, column)).map(run => {
      const same = above.find(one => one.column === run.column && one.columns === run.columns);
      return same === undefined ? {row, rows: 1, ...run} : {...same, rows: same.rows + 1};
    });
    done.push(
      ...above.filter(one => !runs.some(run => run.row === one.row && run.column === one.column)),
    );
    above = runs;
  }
  return [...done, ...above]
    .map(area => ({...area, row: area.row + first.row, column: area.column + first.column}))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function runsOfRow(
  columns: number,
  isIn: (column: number) => boolean,
): {column: number; columns: number}[] {
  const runs: {column: number; columns: number}[] = [];
  for (let column = 0; column < columns; column += 1) {
    if (!isIn(column)) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({column, columns: 1});
  }
  return runs;
}
