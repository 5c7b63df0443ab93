// The share of a target as tables and charts show it.

import {shiftDecimal} from '../numbers/decimal';
import type {RollUpLine} from '../roll-up/line';

/**
 * A line's ratio cut to a thousandth, so that `0,0 %` never shows a miss as a hit: 0.9996 of a plan is 0.999, and of a ceiling,
 * where the miss lies above, 1.0004 is 1.001. `null` where there is no ratio.
 *
 * @remarks Source: requirements HL-05.
 */
export function shownShare({ratio, target}: Pick<RollUpLine, 'ratio' | 'target'>): number | null {
  if (ratio === null) return null;
  const isCeiling = target?.form === 'lower' || target?.form === 'quota';
  const thousandths = shiftDecimal(ratio, 3);
  return shiftDecimal(isCeiling ? Math.ceil(thousandths) : Math.floor(thousandths), -3);
}
