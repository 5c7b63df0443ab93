// The lines of several periods of a year beside each other: what is computed from the months, never typed again.

import type {Period} from '../periods/period';
import {aggregate} from './aggregate';
import {buildLines, type PlacedLine} from './build-lines';
import type {FactTable} from './fact-table';
import {frameOf} from './frame';
import type {RollUpModel} from './model';

/** A unit's line, as each period has it; `null` where the unit does not stand then, or a slice was never reported by then. */
export type LineByPeriod = readonly (PlacedLine | null)[];

export interface Viewed {
  readonly periods: readonly Period[];
  /** By a unit's place in the tree. */
  readonly hasUnit: (unit: number) => boolean;
  /** `null`: all of the model. */
  readonly indicator: string | null;
  /** `units`: unit by unit, as the master; `lines`: all units of a line together. */
  readonly by: 'units' | 'lines';
}

/**
 * The lines that are shown, the node first, units in the order of the list. A code that was given anew keeps one line.
 *
 * @throws DomainError `YEAR_OUTSIDE_BOOK` when a period is not of the book's year
 */
export function linesByPeriod(
  model: RollUpModel,
  facts: FactTable,
  {periods, hasUnit, indicator, by}: Viewed,
): LineByPeriod[] {
  const {tree} = model;
  const found = new Map<
    string,
    {readonly rank: readonly number[]; readonly line: (PlacedLine | null)[]}
  >();
  periods.forEach((period, at) => {
    const frame = frameOf(model, facts.lines, period);
    const totals = aggregate(frame, facts);
    const placed = buildLines(
      frame,
      totals,
      (unit, day) => hasUnit(unit) && tree.validOn(unit, day),
    );
    for (const one of placed) {
      const {line, unitAt, lineAt} = one;
      if (indicator !== null && line.indicator !== indicator) continue;
      const key = `${line.unit}|${lineAt}`;
      const place = unitAt === tree.node ? -1 : unitAt;
      const rank = by === 'units' ? [place, lineAt] : [lineAt, place];
      const known = found.get(key) ?? {rank, line: periods.map(() => null)};
      found.set(key, known);
      known.line[at] = one;
    }
  });
  return [...found.values()]
    .sort(({rank: [a = 0, b = 0]}, {rank: [c = 0, d = 0]}) => a - c || b - d)
    .map(one => one.line);
}
