// When a unit version holds: from its first day to its last, both inside.

import type {IsoDate, UnitVersion} from './unit';

/** Before and after every day of a book, so that an open end compares as text like any other day. */
const beginning = '0000-01-01';
const end = '9999-12-31';

/** The first day; a day before all others where the version holds since before the book. */
export function firstDayOf(version: UnitVersion): IsoDate {
  return version.validFrom ?? beginning;
}

/** The last day; a day after all others where the version still holds. */
export function lastDayOf(version: UnitVersion): IsoDate {
  return version.validTo ?? end;
}

/** Whether the version holds on the day. */
export function isValidOn(version: UnitVersion, day: IsoDate): boolean {
  return firstDayOf(version) <= day && day <= lastDayOf(version);
}

/** Whether there is a day on which both hold. */
export function overlap(one: UnitVersion, other: UnitVersion): boolean {
  return firstDayOf(one) <= lastDayOf(other) && firstDayOf(other) <= lastDayOf(one);
}

/** Whether the last day comes before the first. */
export function isReversed(version: UnitVersion): boolean {
  return lastDayOf(version) < firstDayOf(version);
}
