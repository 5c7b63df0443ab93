// The month that people are at when they have not said which: a unit, by what it still owes; the district, by what is over.

import type {IsoDate} from '../units/unit';
import {type Month, parseMonth, windowOfMonth, yearOf} from './month';
import type {BookPeriod} from './period-state';

/**
 * For a unit: the earliest open month of the year that was not sent; when all were, the latest open one; when none is open, the latest
 * closed one, else the first. `null` when the year has no months.
 *
 * The clock has no part in it: whether a month may be entered is its state (design §3).
 *
 * @param sent - slots that the unit has sent with figures: an empty sending is still to be done
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

/**
 * For the district, whose reports are now asked for: the latest month of the year that was opened, chốt or not, and whose last day has passed; before any has passed the first one
 * that is open. `null` where none is.
 *
 * On 20/9 that is September, whose window closed on the 14th, and not October, of which there is nothing to tell yet.
 */
export function askedMonth(
  periods: readonly BookPeriod[],
  year: number,
  today: IsoDate,
): Month | null {
  const opened = periods.flatMap(one => {
    const month = parseMonth(one.slot);
    return month.ok && yearOf(month.value) === year && one.state !== 'notOpen' ? [month.value] : [];
  });
  const ordered = opened.sort();
  const passed = ordered.filter(month => windowOfMonth(month, 'admin').to < today);
  return passed[passed.length - 1] ?? ordered[0] ?? null;
}
