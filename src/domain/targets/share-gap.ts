// How the shares of a target stand to the target itself: the one place where the gap is worked out.

import {shiftDecimal} from '../numbers/decimal';
import {goalOf} from './goal';
import type {Target} from './target';

/** The least number of a target that counts, and the most that still fits it. */
export interface Counted {
  readonly min: number;
  readonly max: number;
}

/** `null` for all forms that have no shares. */
export function countedOf(target: Target | null): Counted | null {
  const goal = goalOf(target);
  if (goal?.form === 'range') return {min: goal.min, max: goal.max};
  return goal?.form === 'count' || goal?.form === 'exceed' ? {min: goal.min, max: goal.min} : null;
}

/** What is shared out, and how far it is from what there is to share: below 0 some is left, above 0 it is too much. */
export function shareGap(
  shares: readonly number[],
  {min, max}: Counted,
): {readonly sum: number; readonly gap: number} {
  // Binary sums of money carry noise (0.1 + 0.2); at 15 digits they are the decimal sum again.
  const sum = shiftDecimal(
    shares.reduce((total, share) => total + share, 0),
    0,
  );
  const nearest = Math.min(Math.max(sum, min), max);
  return {sum, gap: shiftDecimal(sum - nearest, 0)};
}
