// A unit that ends within the book's year: what it is told, which months are its own, and who still owes closing figures (P13).

import {closingText} from '../contract/tab-text.vi';
import {formatDate} from '../domain/dates/format-date';
import {DomainError} from '../domain/domain-error';
import type {Finding} from '../domain/finding';
import {monthsOfYear, windowOfMonth} from '../domain/periods/month';
import type {Period} from '../domain/periods/period';
import type {BookPeriod} from '../domain/periods/period-state';
import {monthOfSlot, type Slot, slotName, yearOfSlot} from '../domain/reports/slot';
import {closingsOwed, endedVersion, endingIn, type UnitHistory} from '../domain/units/ended-units';
import type {UnitVersion} from '../domain/units/unit';
import {firstDayOf, lastDayOf} from '../domain/units/validity';
import {historyOf, type OpenBook} from './open-book';

/** `Đơn vị kết thúc ngày 30/6/2025: kỳ Tháng 7/2025 ghi số chốt bàn giao …`; `''` for a unit that goes on. */
export function closingOf(history: UnitHistory, unit: UnitVersion, year: number): string {
  const ending = endingIn(history, history.tree.versions.indexOf(unit), year);
  if (ending === null) return '';
  const {month, last, successors} = ending;
  return closingText(slotName(month), formatDate(last), successors);
}

/** The months of the year on some day of which the unit stood; all where it stood in none, so that its tab still says something. */
export function monthsOfUnit(
  periods: readonly BookPeriod[],
  unit: UnitVersion | undefined,
): readonly BookPeriod[] {
  if (unit === undefined) return periods;
  const own = periods.filter(({slot}) => {
    const month = monthOfSlot(slot);
    const window = month === null ? null : windowOfMonth(month, 'admin');
    return window !== null && firstDayOf(unit) <= window.to && window.from <= lastDayOf(unit);
  });
  return own.length === 0 ? periods : own;
}

/**
 * A month of the book's year counts for those who stood in it; the year before is given in the units of this book.
 *
 * @throws DomainError `UNIT_ENDED` with the successor; `UNIT_NOT_VALID` for a unit that had not begun
 */
export function requireStanding(book: OpenBook, unit: UnitVersion, slot: Slot): void {
  const month = monthOfSlot(slot);
  if (month === null || yearOfSlot(slot) !== book.year) return;
  const window = windowOfMonth(month, 'admin');
  const ended = endedVersion(historyOf(book), book.tree.versions.indexOf(unit), window);
  if (ended !== null) throw new DomainError(ended.code, ended.facts);
  if (firstDayOf(unit) <= window.to) return;
  throw new DomainError('UNIT_NOT_VALID', {code: unit.code, day: formatDate(window.to)});
}

/** Closing figures owed for the months of the year up to a period's end, each unit once. */
export function closingsUpTo(
  {tree, year, indicators}: OpenBook,
  {lastMonth}: Period,
  sent: readonly {readonly unit: number; readonly slot: Slot}[],
): Finding[] {
  const has = new Set(sent.map(one => `${one.unit}|${one.slot}`));
  const calendars = [...new Set(indicators.all.map(one => one.calendar))];
  const owed = monthsOfYear(year)
    .slice(0, lastMonth)
    .flatMap(month =>
      calendars.flatMap(calendar =>
        closingsOwed(tree, {month, calendar}, (unit, slot) => has.has(`${unit}|${slot}`)),
      ),
    );
  const key = ({place}: Finding): string => `${place.unit ?? ''}|${place.slot ?? ''}`;
  return [...new Map(owed.map(one => [key(one), one])).values()];
}
