// The progress board: each unit's target against its result and the time that has passed, the widest gap first (DH-23, HL-13).

import type {Indicator} from '../indicators/indicator';
import type {Period} from '../periods/period';
import {annexLine} from '../roll-up/annex-line';
import type {RollUpLine} from '../roll-up/line';

export interface ProgressRow {
  readonly line: RollUpLine;
  readonly target: number;
  /** Share of the target reached less share of the year elapsed: negative is behind; `null` where nothing was reported. */
  readonly gap: number | null;
  /** `null` where nothing was reported. */
  readonly remaining: number | null;
  /** What each month left has to bring; `null` when the year is over, nothing is left, or nothing was reported. */
  readonly perMonth: number | null;
}

export interface ProgressScope {
  readonly period: Pick<Period, 'lastMonth'>;
  /** Share of the year's window, 0 to 1. */
  readonly elapsed: number;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/**
 * Lines whose target is to be reached by the year's end, widest gap first; units that reported nothing stand first of all, in the
 * order of the list.
 */
export function progressBoard(
  lines: readonly RollUpLine[],
  {period, elapsed, indicators}: ProgressScope,
): ProgressRow[] {
  const rows = lines.flatMap((line): ProgressRow[] => {
    const {target: goal, slice, ratio} = line;
    const isReached = goal?.form === 'count' || goal?.form === 'exceed' || goal?.form === 'range';
    const target = goal?.min ?? 0;
    if (slice !== '' || !isReached || target <= 0) return [];
    const {remaining, perMonth} = annexLine(line, indicators.get(line.indicator), period);
    return [{line, target, gap: ratio === null ? null : ratio - elapsed, remaining, perMonth}];
  });
  return rows.sort((one, other) => (one.gap ?? -Infinity) - (other.gap ?? -Infinity) || 0);
}
