// What a cell shows, by its number format, its book's locale and its zone.

import {addLocale, format, isDateFormat} from 'numfmt';

import type {CellStyle, CellValue} from '../store/book-snapshot';
import {localeOf} from './locale';
import {serialOf} from './wall-clock';

export interface DisplayRules {
  /** `vi_VN`. */
  readonly locale: string;
  readonly timeZone: string;
}

/** The text that stands in the cell on screen; `''` for a blank one (fact 23). */
export function displayText(
  value: CellValue | null,
  style: CellStyle,
  rules: DisplayRules,
): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && 'error' in value) return value.error;
  const locale = localeOf(rules.locale);
  const isDate = typeof value === 'object';
  const number = isDate ? serialOf(value.dateMs, rules.timeZone) : value;
  const pattern = style.numberFormat ?? (isDate ? locale.dateFormat : 'General');
  const tag = rules.locale.replace('_', '-');
  addLocale({group: locale.group, decimal: locale.decimal}, tag);
  const text = format(pattern === '@' ? 'General' : pattern, number, {locale: tag});
  // `0.###` leaves a bare separator behind a whole number; Google does not show it (fact 24).
  return text.endsWith(locale.decimal) ? text.slice(0, -1) : text;
}

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are read as dates (fact 19). */
export function showsDates(style: CellStyle): boolean {
  const pattern = style.numberFormat;
  if (pattern === undefined) return false;
  let isDate = dateFormats.get(pattern);
  if (isDate === undefined) {
    isDate = isDateFormat(pattern);
    dateFormats.set(pattern, isDate);
  }
  return isDate;
}
