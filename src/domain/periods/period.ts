// Periods of a year that are computed from its months: the month itself, quarter, half, nine months, year.

import {daysBetween} from '../dates/civil-day';
import {type Parsed, parsed, refused} from '../parsed';
import {narrowText, tidyText} from '../text/fold-text';
import type {IsoDate} from '../units/unit';
import type {Calendar} from './calendar';
import {type Month, monthOf, type Window, windowOfMonth} from './month';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nineMonths' | 'year';

export interface Period {
  /** `2021-03`, `2021-Q1`, `2021-H1`, `2021-N9`, `2021`. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1 to 12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** The period that a text names, of the years 1900–2100. */
export function parsePeriod(text: string): Parsed<Period> {
  const shown = tidyText(text);
  const [, year, part] =
    /^(\d{4})(?:-(0[1-9]|1[0-2]|Q[1-4]|H[12]|N9))?$/.exec(narrowText(shown).toUpperCase()) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2100) {
    return refused('PERIOD_MALFORMED', {text: shown});
  }
  return parsed(periodOf(Number(year), part ?? null));
}

/** @param part - what follows the year in an id that has been checked; `null` for the year itself */
function periodOf(year: number, part: string | null): Period {
  if (part === null) return {id: String(year), kind: 'year', year, firstMonth: 1, lastMonth: 12};
  const id = `${year}-${part}`;
  const number = Number(part.slice(1));
  if (part.startsWith('Q')) {
    return {id, kind: 'quarter', year, firstMonth: number * 3 - 2, lastMonth: number * 3};
  }
  if (part.startsWith('H')) {
    return {id, kind: 'half', year, firstMonth: number * 6 - 5, lastMonth: number * 6};
  }
  if (part === 'N9') return {id, kind: 'nineMonths', year, firstMonth: 1, lastMonth: 9};
  return {id, kind: 'month', year, firstMonth: Number(part), lastMonth: Number(part)};
}

/** After the year; months first, then what is computed from them. */
const parts = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
  .concat(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'N9'])
  .map((part): string | null => part)
  .concat(null);

/** All twenty: months, quarters, halves, nine months, the year. */
export function periodsOfYear(year: number): Period[] {
  return parts.map(part => periodOf(year, part));
}

/** The months of a period, first to last. */
export function monthsOf(period: Period): Month[] {
  const count = period.lastMonth - period.firstMonth + 1;
  return Array.from({length: count}, (_, index) => monthOf(period.year, period.firstMonth + index));
}

/** The days of a period: from the first month's first day to the last month's last. */
export function windowOf(period: Period, calendar: Calendar): Window {
  return {from: yearStart(period.year, period.firstMonth, calendar), to: asOf(period, calendar)};
}

/** The day on which the units and the figures of a roll-up stand: the last day of the period. */
export function asOf(period: Period, calendar: Calendar = 'admin'): IsoDate {
  return windowOfMonth(monthOf(period.year, period.lastMonth), calendar).to;
}

/**
 * How much of the year has passed when the period ends, by days: above 0, and 1 at the year's end.
 *
 * @remarks Source: commands.md, "Elapsed share counts days of the indicator's own year window to the end of P".
 */
export function elapsedShare(period: Period, calendar: Calendar): number {
  const start = yearStart(period.year, 1, calendar);
  const yearEnd = windowOfMonth(monthOf(period.year, 12), calendar).to;
  return (daysBetween(start, asOf(period, calendar)) + 1) / (daysBetween(start, yearEnd) + 1);
}

/** The same months a year before. */
export function samePeriodLastYear(period: Period): Period {
  const year = period.year - 1;
  return {...period, id: `${year}${period.id.slice(4)}`, year};
}

/**
 * The period of the same kind before it, `TH kỳ trước` of the annex table: August, quý II, the second half of last year; of nine
 * months and of a year the same months a year before.
 *
 * @remarks Source: domain.md §6.4.
 */
export function previousPeriod(period: Period): Period {
  const {kind, year, firstMonth, lastMonth} = period;
  if (kind === 'nineMonths' || kind === 'year') return samePeriodLastYear(period);
  const count = lastMonth - firstMonth + 1;
  const isLast = firstMonth === 1;
  const first = isLast ? 13 - count : firstMonth - count;
  const part =
    kind === 'month'
      ? String(first).padStart(2, '0')
      : `${kind === 'quarter' ? 'Q' : 'H'}${(first + count - 1) / count}`;
  return periodOf(isLast ? year - 1 : year, part);
}

/** `Tháng 9/2021`, `Quý I/2021`, `6 tháng đầu năm 2021`, `9 tháng năm 2021`, `Năm 2021`. */
export function periodName(period: Period): string {
  const {kind, year, lastMonth} = period;
  switch (kind) {
    case 'month':
      return `Tháng ${lastMonth}/${year}`;
    case 'quarter':
      return `Quý ${['I', 'II', 'III', 'IV'][lastMonth / 3 - 1]}/${year}`;
    case 'half':
      return lastMonth === 6 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
    case 'nineMonths':
      return `9 tháng năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

function yearStart(year: number, month: number, calendar: Calendar): IsoDate {
  return windowOfMonth(monthOf(year, month), calendar).from;
}
