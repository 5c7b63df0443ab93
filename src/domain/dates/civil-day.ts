// Arithmetic on civil days. A day is a text, `2021-09-14`, with no hour and no zone, so none can shift it.

import type {IsoDate} from '../units/unit';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Days since 1 January 1970, which is 0.
 *
 * @throws RangeError for a text that is not an ISO day of the calendar
 */
export function dayNumber(day: IsoDate): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  // Date.UTC alone: the local zone of a machine would move midnight into the day before.
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayMs;
  if (Number.isNaN(number) || isoOfDayNumber(number) !== day)
    throw new RangeError(`not a day: ${day}`);
  return number;
}

/** The day of a {@link dayNumber}. */
export function isoOfDayNumber(number: number): IsoDate {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** The day so many days later; earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoOfDayNumber(dayNumber(day) + days);
}

/** Days from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of a year (1900–2100), month (1–12) and date; `null` where the calendar has none. */
export function civilDay(year: number, month: number, date: number): IsoDate | null {
  if (year < 1900 || year > 2100) return null;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isoOfDayNumber(Date.UTC(year, month - 1, date) / dayMs) === day ? day : null;
}
