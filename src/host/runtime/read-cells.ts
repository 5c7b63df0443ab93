// The values of a range as a script reads them: numbers, texts, booleans, dates, `''` for blank, nothing else.

import type {Area, CellValue} from '../store/book-snapshot';
import {columnLetters} from '../store/a1-notation';
import type {Sheet} from '../store/sheet';
import {showsDates} from './display-text';
import {NotImplemented} from './google-words';
import {instantOfSerial} from './wall-clock';

export interface CellGrid {
  readonly rows: (string | number | boolean)[][];
  /** Row and column (0-based), one after the other, of the numbers that are instants. */
  readonly dates: number[];
}

/**
 * @param caller - for the message: the method that reads
 * @throws NotImplemented for a formula whose result is not known: nobody has calculated it, or what it
 *   is made of has changed since
 */
export function readCells(sheet: Sheet, area: Area, timeZone: string, caller: string): CellGrid {
  const rows: (string | number | boolean)[][] = [];
  const dates: number[] = [];
  for (let at = 0; at < area.rows; at++) {
    const source = sheet.rows[area.row - 1 + at];
    const cells: (string | number | boolean)[] = [];
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++) {
      const value = source?.values[column] ?? null;
      if (value === null) {
        if (source?.formulas.has(column)) {
          const cell = `'${sheet.head.name}'!${columnLetters(column + 1)}${String(area.row + at)}`;
          throw new NotImplemented(`${caller} of a formula that is not calculated (${cell})`);
        }
        cells.push('');
        continue;
      }
      const style = source?.styles[column] ?? 0;
      const read = readValue(value, style, sheet, timeZone);
      if (typeof read === 'object') {
        dates.push(at, cells.length);
        cells.push(read.dateMs);
      } else {
        cells.push(read);
      }
    }
    rows.push(cells);
  }
  return {rows, dates};
}

function readValue(
  value: CellValue,
  styleKey: number,
  sheet: Sheet,
  timeZone: string,
): string | number | boolean | {readonly dateMs: number} {
  if (typeof value === 'object') return 'error' in value ? value.error : value;
  if (typeof value !== 'number' || styleKey === 0) return value;
  if (!showsDates(sheet.styles.get(styleKey))) return value;
  return {dateMs: instantOfSerial(value, timeZone)};
}
