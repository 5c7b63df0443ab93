// The month that a unit has to work on, when it has not said which.

import type {BookPeriod} from './period-state';

/**
 * The earliest open month of the year that was not sent; when all were, the latest open one; when none is open, the latest
 * closed one, else the first. `null` when the year has no months.
 *
 * The clock has no part in it: whether a month may be entered is its state (design §3).
 *
 * @param sent - slots that the unit has sent
 */
export function monthAtHand(
  periods: readonly BookPeriod[],
  year: number,
  sent: ReadonlySet<string>,
): BookPeriod | null {
  const months = periods
    .filter(one => one.slot.startsWith(`${year}-`))
    .sort((one, other) => (one.slot < other.slot ? -1 : 1));
  const open = months.filter(one => one.state === 'open');
  const last = [...months].reverse();
  return (
    open.find(one => !sent.has(one.slot)) ??
    last.find(one => one.state === 'open') ??
    last.find(one => one.state === 'closed') ??
    months[0] ??
    null
  );
}
