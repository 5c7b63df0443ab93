// A cell of the store as the page's grid takes it: value, formula and look.

import {displayText} from '../../runtime/display-text';
import {localeOf} from '../../runtime/locale';
import {serialOf} from '../../runtime/wall-clock';
import type {BookHead} from '../../store/book';
import type {CellStyle, CellValue} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {gridStyle, wholeStyle, type GridStyle} from './cell-style';

/** Univer's `CellValueType`. */
const TEXT = 1;
const NUMBER = 2;
const TRUTH = 3;

/** Univer's `ICellData`. */
export type GridCell = Readonly<Record<string, unknown>>;

type Head = Pick<BookHead, 'locale' | 'timeZone'>;

/** For a workbook that starts: value and formula, and a look where it is another than the cell's style. `null`: nothing there. */
export function startCell(
  sheet: Sheet,
  place: {readonly row: number; readonly column: number},
  head: Head,
): GridCell | null {
  const {row, column} = place;
  const value = sheet.valueAt(row, column);
  const formula = sheet.formulaAt(row, column);
  const style = sheet.styles.get(sheet.rows[row - 1]?.styles[column - 1] ?? 0);
  if (value === null && formula === null) return null;
  const look = lookOf(value, style, head);
  return {
    ...valueParts(value, style, head),
    ...(formula === null ? {} : {f: formula}),
    ...(look === style ? {} : {s: gridStyle(look)}),
  };
}

/** For a cell that the page may hold in another state: every part is named. */
export function wholeCell(sheet: Sheet, row: number, column: number, head: Head): GridCell {
  const value = sheet.valueAt(row, column);
  const style = sheet.styleAt(row, column);
  return {
    ...{v: null, p: null, si: null},
    ...valueParts(value, style, head),
    f: sheet.formulaAt(row, column),
    s: wholeLook(value, style, head),
  };
}

function wholeLook(value: CellValue | null, style: CellStyle, head: Head): GridStyle | null {
  return wholeStyle(lookOf(value, style, head));
}

/** Numbers and days without a format are written as the book's locale writes them. */
function lookOf(value: CellValue | null, style: CellStyle, {locale}: Head): CellStyle {
  if (style.numberFormat !== undefined) return style;
  if (typeof value === 'number') return {...style, numberFormat: 'General'};
  const isDay = value !== null && typeof value === 'object' && 'dateMs' in value;
  return isDay ? {...style, numberFormat: localeOf(locale).dateFormat} : style;
}

function valueParts(value: CellValue | null, style: CellStyle, head: Head): GridCell {
  if (value === null) return {};
  if (typeof value === 'string') return {v: value, t: TEXT};
  if (typeof value === 'boolean') return {v: value ? 1 : 0, t: TRUTH};
  if (typeof value === 'object' && 'error' in value) return {v: value.error, t: TEXT};
  // The grid would leave a bare separator behind a whole number, as `0.###` asks for.
  if (typeof value === 'number' && style.numberFormat === '@') {
    return {v: displayText(value, style, head), t: TEXT};
  }
  return {v: typeof value === 'number' ? value : serialOf(value.dateMs, head.timeZone), t: NUMBER};
}
