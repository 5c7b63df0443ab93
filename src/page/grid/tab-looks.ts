// Gives the cells of a tab their looks, which come in runs: a tab is dressed when it is first needed, as most of a book's never are.

import type {LookRun} from '../../host/web/page-wire';

/** Of Univer's; only what is read here. */
interface DressedCell {
  s?: unknown;
  readonly v?: unknown;
  readonly f?: unknown;
}

/** By row, then column, both 0-based. */
export type DressedCells = Record<number, DressedRow | undefined>;
type DressedRow = Record<number, DressedCell | null | undefined>;

/**
 * Writes the looks of the runs into the cells; one that brings a look of its own keeps it.
 *
 * @param isSeen - whether the look of that key is seen in a blank cell; below the last filled row blank cells with any other get
 *   none, as the host sends a cell's whole look with its first value
 */
export function dress(
  cells: DressedCells,
  runs: readonly LookRun[],
  isSeen: (key: number) => boolean,
): void {
  const last = lastFilled(cells);
  for (const {rows, looks} of runs) {
    const [from, to] = rows;
    const below = looks.filter(([, , key]) => isSeen(key));
    for (let row = from; row <= to; row++) {
      const own = row <= last ? looks : below;
      if (own.length > 0) dressRow((cells[row] ??= {}), own);
    }
  }
}

function dressRow(row: DressedRow, looks: LookRun['looks']): void {
  for (const [from, to, key] of looks) {
    for (let column = from; column <= to; column++) {
      const cell = row[column];
      if (cell === undefined || cell === null) row[column] = {s: `k${key}`};
      else cell.s ??= `k${key}`;
    }
  }
}

/** 0-based; -1 when all cells are blank. */
function lastFilled(cells: DressedCells): number {
  return Object.keys(cells).reduce((last, row) => Math.max(last, Number(row)), -1);
}
