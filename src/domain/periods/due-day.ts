// The day a month's report is proposed to be due. A proposal: no plan names a day, so each book may set its own.

import {addDays, dayNumber} from '../dates/civil-day';
import type {IsoDate} from '../units/unit';
import type {Calendar} from './calendar';
import {type Month, windowOfMonth} from './month';

/** A commune reports on the 17th, three days after its window closed on the 14th. Source: domain.md §1.2, last point. */
const defaultGraceDays = 3;

/**
 * The proposed due day: some days after the month's last one, moved past Saturday and Sunday.
 *
 * Public holidays are not known here; a period's due day is a setting that the district may move.
 */
export function proposedDueDay(
  month: Month,
  calendar: Calendar = 'admin',
  graceDays = defaultGraceDays,
): IsoDate {
  const day = addDays(windowOfMonth(month, calendar).to, graceDays);
  return addDays(day, daysToMonday(day));
}

/** 2 on a Saturday, 1 on a Sunday, else 0. */
function daysToMonday(day: IsoDate): number {
  // Day 0 was a Thursday; the double remainder keeps days before 1970 positive.
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday >= 5 ? 7 - weekday : 0;
}
