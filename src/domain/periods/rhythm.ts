// In which months a figure is owed, by its rhythm: the months that close a quarter, a half, a year.

import type {Rhythm} from '../indicators/indicator';
import {type Month, monthNumber} from './month';
import {monthsOf, type Period} from './period';

/** Months from one figure of a rhythm to the next. */
export const monthsBetween: Readonly<Record<Rhythm, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** Whether a figure of this rhythm is due in the month. */
export function isOwed(rhythm: Rhythm, month: Month): boolean {
  return monthNumber(month) % monthsBetween[rhythm] === 0;
}

/** The months of the period in which a figure is owed, first to last; none where the period closes no rhythm. */
export function owedMonths(rhythm: Rhythm, period: Period): Month[] {
  return monthsOf(period).filter(month => isOwed(rhythm, month));
}
