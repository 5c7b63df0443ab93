// A book's reference one year on: its months, its targets without numbers, its terms' with theirs, all else as it is.

import type {IndicatorBook} from '../domain/indicators/indicator-book';
import type {BookPeriod} from '../domain/periods/period-state';
import {yearOfSlot} from '../domain/reports/slot';
import type {AssignedTarget} from '../domain/targets/target';
import type {IsoDate} from '../domain/units/unit';
import {type EndedYear, nextTargets} from '../domain/years/next-targets';
import {newPeriods} from '../tables/periods-tab';
import type {ReferenceData} from '../tables/reference-tab';

export interface NextYear {
  readonly data: ReferenceData;
  /** The targets as the new year asks for their numbers, and as the terms go on. */
  readonly list: readonly AssignedTarget[];
  /** How many of them are asked for. */
  readonly asked: number;
}

/** @param resultOf - what the ended year came to, for the terms that it is a year of */
export function nextYear(
  {turningTo, ...ended}: ReferenceData,
  {byCode}: IndicatorBook,
  resultOf: EndedYear['resultOf'],
): NextYear {
  const year = turningTo ?? ended.year + 1;
  const known = new Map(ended.periods.map(one => [one.slot, one]));
  // A month of the year that ended, struck off the list, is not opened again.
  const periods = newPeriods(year, ended.dueRule).flatMap(
    one => known.get(one.slot) ?? (yearOfSlot(one.slot) < year ? [] : [one]),
  );
  const measureOf = (code: string): string => byCode.get(code)?.measure ?? '';
  const {asked, terms} = nextTargets(ended.targets, {year: ended.year, measureOf, resultOf});
  const pending = asked.map((one): AssignedTarget => ({...one, form: 'pending'}));
  const data = {...ended, year, targets: [...pending, ...terms], periods};
  return {data, list: [...asked, ...terms], asked: asked.length};
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
