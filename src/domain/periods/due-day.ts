// The day a month's report is proposed to be due. A proposal: no plan names a day, so each book may set its own.

import {addDays, dayNumber} from '../dates/civil-day';
import type {IsoDate} from '../units/unit';
import type {Calendar} from './calendar';
import {type Month, windowOfMonth} from './month';

/** A book's setting of when its reports are due. */
export interface DueRule {
  /** Days after the window's last one. */
  readonly graceDays: number;
  /** Public holidays as the district lists them; days off in exchange too. */
  readonly holidays: readonly IsoDate[];
}

/**
 * Days after the window closes on the 14th by who reports: a hamlet on the 15th, a commune on the 17th, who collects on the 20th.
 *
 * @remarks Source: domain.md §1.2, last point, a proposal there too.
 */
export const graceDays = {hamlet: 1, commune: 3, collecting: 6} as const;

const defaultRule: DueRule = {graceDays: graceDays.commune, holidays: []};

/** The proposed due day: some days after the month's last one, moved on to the next working day. */
export function proposedDueDay(
  month: Month,
  calendar: Calendar = 'admin',
  rule: DueRule = defaultRule,
): IsoDate {
  const day = addDays(windowOfMonth(month, calendar).to, rule.graceDays);
  return nextWorkingDay(day, rule.holidays);
}

/** The day itself, or the first after it that is no Saturday, Sunday or holiday. */
export function nextWorkingDay(day: IsoDate, holidays: readonly IsoDate[]): IsoDate {
  let found = day;
  while (isWeekend(found) || holidays.includes(found)) found = addDays(found, 1);
  return found;
}

function isWeekend(day: IsoDate): boolean {
  // Day 0 was a Thursday; the double remainder keeps days before 1970 positive.
  return (((dayNumber(day) + 3) % 7) + 7) % 7 >= 5;
}
