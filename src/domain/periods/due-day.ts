// The day a month's report is proposed to be due. A proposal: no plan names a day, so each book may set its own.

import {addDays, dayNumber} from '../dates/civil-day';
import type {Rhythm} from '../indicators/indicator';
import type {IsoDate} from '../units/unit';
import type {Calendar} from './calendar';
import {type Month, parseMonth, windowOfMonth} from './month';
import type {BookPeriod} from './period-state';
import {isOwed} from './rhythm';

/** The longest first: a report of June is one of the half year too, and due by its rule. */
export const dueRhythms = ['year', 'half', 'quarter', 'month'] as const satisfies readonly Rhythm[];

/** A book's setting of when its reports are due. */
export interface DueRule {
  /** Days after a period's last one, by the longest period that the month closes; `superior`: of the collecting unit's own report. */
  readonly graceDays: Readonly<Record<Rhythm | 'superior', number>>;
  /** Public holidays as the district lists them; days off in exchange too. */
  readonly holidays: readonly IsoDate[];
}

/**
 * Days after the window closes on the 14th by who reports: a hamlet on the 15th, a commune on the 17th, who collects on the 20th.
 *
 * @remarks Source: domain.md §1.2, last point, a proposal there too.
 */
const graceDays = {hamlet: 1, commune: 3, collecting: 6} as const;

/** What a book begins with, by who reports in it. */
export function newDueRule(reporter: 'hamlet' | 'commune'): DueRule {
  const days = graceDays[reporter];
  const superior = reporter === 'hamlet' ? graceDays.commune : graceDays.collecting;
  return {graceDays: {month: days, quarter: days, half: days, year: days, superior}, holidays: []};
}

/** The proposed due day: some days after the month's last one, moved on to the next working day. */
export function proposedDueDay(
  month: Month,
  calendar: Calendar = 'admin',
  rule: DueRule = newDueRule('commune'),
): IsoDate {
  const rhythm = dueRhythms.find(one => isOwed(one, month)) ?? 'month';
  return dayAfter(windowOfMonth(month, calendar).to, rule.graceDays[rhythm], rule);
}

/**
 * The months whose due day follows a changed rule, by slot: those that are not closed and stood as the rule before proposed. A day
 * that people have set stays.
 */
export function movedDueDays(
  periods: readonly BookPeriod[],
  before: DueRule,
  after: DueRule,
): Map<string, BookPeriod> {
  const moved = periods.flatMap((one): [string, BookPeriod][] => {
    const month = parseMonth(one.slot);
    if (!month.ok || one.state === 'closed') return [];
    const due = proposedDueDay(month.value, 'admin', after);
    const isProposed = one.due === proposedDueDay(month.value, 'admin', before);
    return isProposed && due !== one.due ? [[one.slot, {...one, due}]] : [];
  });
  return new Map(moved);
}

/** The day on which the collecting unit's own report of a period that ends on `end` is due. */
export function superiorDueDay(end: IsoDate, rule: DueRule): IsoDate {
  return dayAfter(end, rule.graceDays.superior, rule);
}

function dayAfter(end: IsoDate, days: number, {holidays}: DueRule): IsoDate {
  return nextWorkingDay(addDays(end, days), holidays);
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
