// The one reader of dates as people write them in Vietnamese: day first, always.

import {type Parsed, parsed, refused} from '../parsed';
import {narrowText, tidyText} from '../text/fold-text';
import type {IsoDate} from '../units/unit';
import {civilDay} from './civil-day';

/** `30/8/2021`, `12-12-2022`, `5.7.2024`, with "ngày" before it or not. */
const numeric = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d+)$/;

/** `ngày 05 tháng 7 năm 2024`. */
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d+)$/;

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day in a text; `05/07/2024` is 5 July in every locale.
 *
 * A year of two digits is refused, since 24 may be 1924 or 2024; so is a day that no calendar has, or one outside 1900–2100.
 *
 * @remarks Source: domain.md §3.0 "Dates"; requirements P4-01, GL-01 for the forms.
 */
export function parseDate(text: string): Parsed<IsoDate> {
  const shown = tidyText(text);
  const parts = partsOf(narrowText(shown).toLowerCase());
  if (parts === null) return refused('DATE_MALFORMED', {text: shown});
  if (parts.year.length === 2) return refused('DATE_SHORT_YEAR', {text: shown});
  if (parts.year.length !== 4) return refused('DATE_MALFORMED', {text: shown});
  const day = civilDay(Number(parts.year), Number(parts.month), Number(parts.date));
  return day === null ? refused('DATE_IMPOSSIBLE', {text: shown}) : parsed(day);
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

function partsOf(text: string): DateParts | null {
  const [, isoYear, isoMonth, isoDate] = iso.exec(text) ?? [];
  const [, numericDate, , numericMonth, numericYear] = numeric.exec(text) ?? [];
  const [, wordDate, wordMonth, wordYear] = inWords.exec(text) ?? [];
  const year = isoYear ?? numericYear ?? wordYear;
  const month = isoMonth ?? numericMonth ?? wordMonth;
  const date = isoDate ?? numericDate ?? wordDate;
  if (year === undefined || month === undefined || date === undefined) return null;
  return {year, month, date};
}
