// A book's reference one year on: its months, its targets without numbers, all else as it is.

import type {IndicatorBook} from '../domain/indicators/indicator-book';
import type {BookPeriod} from '../domain/periods/period-state';
import {yearOfSlot} from '../domain/reports/slot';
import type {AssignedTarget} from '../domain/targets/target';
import type {IsoDate} from '../domain/units/unit';
import {nextTargets} from '../domain/years/next-targets';
import {newPeriods} from '../tables/periods-tab';
import type {ReferenceData} from '../tables/reference-tab';

/** @returns the data of the new year, and its list of targets as it asks for their numbers */
export function nextYear(
  {turningTo, ...ended}: ReferenceData,
  {byCode}: IndicatorBook,
): {readonly data: ReferenceData; readonly list: readonly AssignedTarget[]} {
  const year = turningTo ?? ended.year + 1;
  const known = new Map(ended.periods.map(one => [one.slot, one]));
  // A month of the year that ended, struck off the list, is not opened again.
  const periods = newPeriods(year, ended.dueRule).flatMap(
    one => known.get(one.slot) ?? (yearOfSlot(one.slot) < year ? [] : [one]),
  );
  const measureOf = (code: string): string => byCode.get(code)?.measure ?? '';
  const list = nextTargets(ended.targets, ended.year, measureOf);
  const targets = list.map((one): AssignedTarget => ({...one, form: 'pending'}));
  return {data: {...ended, year, targets, periods}, list};
}

/** The months before a year, none of them open: a figure of theirs is then corrected by the district alone. */
export function closedPeriods(
  periods: readonly BookPeriod[],
  year: number,
  today: IsoDate,
): BookPeriod[] {
  return periods.map(one =>
    one.state === 'open' && yearOfSlot(one.slot) < year
      ? {...one, state: 'closed', closedAt: today}
      : one,
  );
}
