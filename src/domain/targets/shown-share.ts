// The share of a target as tables and charts show it.

import {shiftDecimal} from '../numbers/decimal';
import {formatPercent} from '../numbers/format-number';
import type {RollUpLine} from '../roll-up/line';
import type {Target} from './target';

/**
 * A line's ratio cut to a thousandth, so that `0,0 %` never shows a miss as a hit: 0.9996 of a plan is 0.999, and of a ceiling,
 * where the miss lies above, 1.0004 is 1.001. `null` where there is no ratio.
 *
 * @remarks Source: requirements HL-05.
 */
export function shownShare({ratio, target}: Pick<RollUpLine, 'ratio' | 'target'>): number | null {
  if (ratio === null) return null;
  const thousandths = shiftDecimal(ratio, 3);
  return shiftDecimal(isCeiling(target) ? Math.ceil(thousandths) : Math.floor(thousandths), -3);
}

/**
 * A rate beside its target, cut to the target's side: 79,96 % of "80% trở lên" is `79,9%`, 2,04 % of "không quá 2%" is `2,1%` with
 * one decimal.
 *
 * @remarks Source: requirements HL-05 "rounding never turns a miss into a hit".
 */
export function shownRate(rate: number, target: Target | null, decimals = 1): string {
  return formatPercent(rate, decimals, isCeiling(target) ? 'up' : 'down');
}

function isCeiling(target: Target | null): boolean {
  return target?.form === 'lower' || target?.form === 'quota';
}
