// The month of the year whose reports are now asked for.

import type {IsoDate} from '../units/unit';
import {type Month, parseMonth, windowOfMonth, yearOf} from './month';
import type {BookPeriod} from './period-state';

/**
 * The latest month of the year that was opened, chốt or not, and whose last day has passed; before any has passed the first one
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
