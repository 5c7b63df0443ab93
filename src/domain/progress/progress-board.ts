// The progress board: each unit's target against its result and the time that has passed, the widest gap first (DH-23, HL-13).

import type {RollUpLine} from '../roll-up/line';
import {shiftDecimal} from '../numbers/decimal';

export interface ProgressRow {
  readonly line: RollUpLine;
  readonly target: number;
  /** Share of the target that is reached, 1 is all of it; `null` where nothing was reported. */
  readonly reached: number | null;
  /** Share reached less share of the year elapsed: negative is behind; `null` where nothing was reported. */
  readonly gap: number | null;
  readonly remaining: number;
  /** What each month left has to bring, rounded up to whole numbers; `null` when the year is over or nothing is left. */
  readonly perMonth: number | null;
}

/**
 * Lines whose target is to be reached by the year's end, widest gap first; units that reported nothing stand first of all, in the
 * order of the list.
 *
 * @param elapsed - share of the year's window, 0 to 1
 * @param monthsLeft - after the period
 */
export function progressBoard(
  lines: readonly RollUpLine[],
  elapsed: number,
  monthsLeft: number,
): ProgressRow[] {
  const rows = lines.flatMap((line): ProgressRow[] => {
    const {target: goal, slice, cumulative} = line;
    const isReached = goal?.form === 'count' || goal?.form === 'exceed' || goal?.form === 'range';
    const target = goal?.min ?? 0;
    if (slice !== '' || !isReached || target <= 0) return [];
    const reached = cumulative === null ? null : cumulative / target;
    const remaining = Math.max(0, shiftDecimal(target - (cumulative ?? 0), 0));
    const perMonth = remaining > 0 && monthsLeft > 0 ? Math.ceil(remaining / monthsLeft) : null;
    return [
      {
        line,
        target,
        reached,
        gap: reached === null ? null : reached - elapsed,
        remaining,
        perMonth,
      },
    ];
  });
  return rows.sort((one, other) => (one.gap ?? -Infinity) - (other.gap ?? -Infinity) || 0);
}
