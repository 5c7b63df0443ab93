// The month, the one period that figures are entered in; all longer periods are made of months.

import {addDays} from '../dates/civil-day';
import {type Parsed, parsed, refused} from '../parsed';
import {narrowText, tidyText} from '../text/fold-text';
import type {IsoDate} from '../units/unit';
import type {Calendar} from './calendar';

declare const monthBrand: unique symbol;

/** `2021-03`. Months compare as text. */
export type Month = string & {readonly [monthBrand]: true};

/** The first and the last day of a period, both inside it. */
export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The month that a text names, `2021-03`, of the years 1900–2100. */
export function parseMonth(text: string): Parsed<Month> {
  const shown = tidyText(text);
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(narrowText(shown)) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2100) {
    return refused('MONTH_MALFORMED', {text: shown});
  }
  return parsed(monthOf(Number(year), Number(number)));
}

/**
 * The month of a year.
 *
 * @param number - 1 to 12
 * @throws RangeError for any other number
 */
export function monthOf(year: number, number: number): Month {
  if (!Number.isInteger(number) || number < 1 || number > 12)
    throw new RangeError(`not a month: ${number}`);
  // The one place where the brand is given: the text has just been made in the month's form.
  return `${year}-${String(number).padStart(2, '0')}` as Month;
}

/** January to December. */
export function monthsOfYear(year: number): Month[] {
  return Array.from({length: 12}, (_, at) => monthOf(year, at + 1));
}

/** 1 for January. */
export function monthNumber(month: Month): number {
  return Number(month.slice(5));
}

/** The reporting year of a month: the year whose `01` to `12` it is among. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** The month so many months later; earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const index = yearOf(month) * 12 + monthNumber(month) - 1 + months;
  return monthOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The last day of the month before an `admin` window opens; the 15th belongs to the month after. */
const lastAdminDay = 14;

/** The month that a day counts in: 15/12/2020 is in 2021-01 by `admin`, in 2020-12 by `calendar`. */
export function monthOfDay(day: IsoDate, calendar: Calendar): Month {
  const month = monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return calendar === 'admin' && Number(day.slice(8)) > lastAdminDay ? addMonths(month, 1) : month;
}

/**
 * The days of a month: 15/2–14/3 is `admin` March, 1/3–31/3 `calendar` March.
 *
 * @remarks Source: NĐ 09/2019/NĐ-CP Điều 12 (admin), TT 01/2020/TT-BLĐTBXH Điều 3–4 (calendar), both by domain.md §1.2.
 */
export function windowOfMonth(month: Month, calendar: Calendar): Window {
  if (calendar === 'calendar') {
    return {from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1)};
  }
  return {from: `${addMonths(month, -1)}-${lastAdminDay + 1}`, to: `${month}-${lastAdminDay}`};
}
