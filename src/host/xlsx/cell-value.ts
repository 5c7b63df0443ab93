// What a cell holds, as the file library takes it and gives it back.

import type {CellErrorValue, CellValue as LibraryValue} from '@cj-tech-master/excelts';

import type {CellValue} from '../store/book-snapshot';
import {excelText} from './excel-text';
import type {WallClock} from './wall-clock';

/** A cell's content without its formula; `null` is blank. */
export type ExcelValue = string | number | boolean | CellErrorValue | null;

/** All that Excel knows; any other error text makes it call the file damaged. */
const EXCEL_ERRORS: readonly CellErrorValue['error'][] = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
];
const EXCEL_EPOCH_SERIAL = 25569;
/** From 1970 to either end of JavaScript's dates, less a day for any time zone. */
const FURTHEST_DAYS = 100_000_000 - 1;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A value as written: text as text whatever it begins with, dates as days on the zone's clock.
 *
 * A figure that is no number becomes `#NUM!`, as in Google; an error Excel lacks `#VALUE!`.
 */
export function toExcelValue(value: CellValue, clock: WallClock): ExcelValue {
  if (typeof value === 'string') return excelText(value) || null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'error' in value) {
    return {error: EXCEL_ERRORS.find(error => error === value.error) ?? '#VALUE!'};
  }
  const figure = typeof value === 'number' ? value : value.dateMs;
  if (!Number.isFinite(figure)) return {error: '#NUM!'};
  return typeof value === 'number' ? value : clock.toSerial(value.dateMs);
}

/** What a cell holds; a number under a date format is a date, as in Google. `null`: blank. */
export function fromExcelValue(
  value: LibraryValue,
  isDate: boolean,
  clock: WallClock,
): CellValue | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // The library makes dates of serials as if the zone were UTC.
  if (value instanceof Date) {
    return fromExcelValue(EXCEL_EPOCH_SERIAL + value.getTime() / DAY_MS, isDate, clock);
  }
  if (typeof value === 'number') return isDate ? dateOf(value, clock) : value;
  if ('error' in value) return {error: value.error};
  if ('hyperlink' in value) return value.text || null;
  if ('richText' in value) return value.richText.map(run => run.text).join('') || null;
  if ('checkbox' in value) return value.checkbox;
  return fromExcelValue(value.result, isDate, clock);
}

/** What `value` comes back as from a file in which nobody changed it. */
export function valueAfterFile(
  value: CellValue,
  isDate: boolean,
  clock: WallClock,
): CellValue | null {
  return fromExcelValue(toExcelValue(value, clock), isDate, clock);
}

/** True for equal values of the same kind. */
export function isSameValue(one: CellValue | null, other: CellValue | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Of a number that no date has, an error: the library does not say which number it was. */
function dateOf(serial: number, clock: WallClock): CellValue {
  const isWithin = Math.abs(serial - EXCEL_EPOCH_SERIAL) < FURTHEST_DAYS;
  return isWithin ? {dateMs: clock.toInstant(serial)} : {error: '#NUM!'};
}
