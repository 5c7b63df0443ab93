// Which part of a tab goes on paper: the same for the page that prints and for the print area of a file.

import type {Area} from '../store/book-snapshot';

/** Row id of the log's hidden head in a unit's tab. */
const LOG_MARK = 'log';

/** A cell that holds a value or a formula; 1-based. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/**
 * From A1 to the last filled row and column; a unit's form ends with its signatures, and its log below is left out. Hidden lines are
 * within it, and are nowhere printed. `null` for a tab without anything.
 *
 * @param frozenRows - the mark of a log is looked for below them
 */
export function paperArea(cells: readonly FilledCell[], frozenRows: number): Area | null {
  const marks = cells.filter(
    ({row, column, value}) => column === 1 && row > frozenRows && value === LOG_MARK,
  );
  const end = marks.reduce((first, {row}) => Math.min(first, row), Infinity);
  const [rows, columns] = cells
    .filter(({row}) => row < end)
    .reduce(
      ([lastRow, lastColumn], {row, column}) => [
        Math.max(lastRow, row),
        Math.max(lastColumn, column),
      ],
      [0, 0],
    );
  return rows === 0 ? null : {row: 1, column: 1, rows, columns};
}
