// The looks of a tab's cells in runs, filled or blank: ten thousand rows of one look are one run, and no cell has to name its own.

import type {Sheet} from '../../store/sheet';
import type {LookRun} from '../page-wire';

/** From top to bottom; rows without any look are in none. */
export function lookRuns({rows}: Sheet): LookRun[] {
  const runs: LookRun[] = [];
  for (let row = 0; row < rows.length; row++) {
    const keys = rows[row]?.styles ?? [];
    if (keys.length === 0) continue;
    const first = row;
    while (row + 1 < rows.length && isSame(keys, rows[row + 1]?.styles ?? [])) row++;
    runs.push({rows: [first, row], looks: looksOf(keys)});
  }
  return runs;
}

/** By hand: a large book asks this of a million cells. */
function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** Columns from, to and their key; plain ones are left out. */
function looksOf(keys: readonly number[]): LookRun['looks'] {
  const looks: [number, number, number][] = [];
  keys.forEach((key, column) => {
    const last = looks.at(-1);
    if (last?.[1] === column - 1 && last[2] === key) last[1] = column;
    else if (key !== 0) looks.push([column, column, key]);
  });
  return looks;
}
