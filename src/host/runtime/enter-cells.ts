// Puts values into cells as a person or a script would: protections, drop-down lists and the reading of texts apply.

import {intersectionOf} from '../store/area';
import {notationOf} from '../store/a1-notation';
import type {Book} from '../store/book';
import type {Area, ListValidation} from '../store/book-snapshot';
import {setRowStyle, setRowValue} from '../store/row';
import type {Sheet} from '../store/sheet';
import {forgetStaleResults} from '../store/stale-results';
import type {CellArgument} from './call-arguments';
import {GoogleRefusal, validationRefusal, WORDS} from './google-words';
import {localeOf} from './locale';
import {guardSheet} from './protection-guard';
import {readEntry, type Entered, type EntryRules} from './user-entry';

/** Fact 22. */
const LONGEST_TEXT = 50_000;

export interface EntryContext {
  readonly book: Book;
  /** E-mail of the person at the keyboard. */
  readonly user: string;
  readonly nowMs: number;
}

/**
 * Writes every cell of an area, or none when one is refused.
 *
 * @param valueAt - by row and column within the area, 0-based; `null` empties the cell
 * @throws GoogleRefusal for a protected cell, too long a text, or a value that a list does not have
 */
export function enterCells(
  {book, user, nowMs}: EntryContext,
  sheet: Sheet,
  area: Area,
  valueAt: (row: number, column: number) => CellArgument,
): void {
  guardSheet(book, sheet, user, area);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value = valueAt(row, column);
      if (typeof value === 'string' && value.length > LONGEST_TEXT) {
        throw new GoogleRefusal(WORDS.cellTooLong);
      }
    }
  }
  for (const rule of sheet.head.validations) checkList(rule, area, valueAt);
  const locale = localeOf(book.head.locale);
  const rules: EntryRules = {locale, timeZone: book.head.timeZone, nowMs};
  book.change(() => {
    for (let row = 0; row < area.rows; row++) {
      enterRow(sheet, area, row, column => read(valueAt(row, column), rules));
    }
    forgetStaleResults(book, sheet, area);
  });

  function read(value: CellArgument, entryRules: EntryRules): (isTextCell: boolean) => Entered {
    if (typeof value === 'string') return isTextCell => readEntry(value, isTextCell, entryRules);
    const isDate = typeof value === 'object' && value !== null;
    const entered = {value, formula: null, numberFormat: isDate ? locale.dateFormat : null};
    return () => entered;
  }
}

function enterRow(
  sheet: Sheet,
  area: Area,
  row: number,
  readAt: (column: number) => (isTextCell: boolean) => Entered,
): void {
  const cells = sheet.rowForChange(area.row + row);
  for (let column = 0; column < area.columns; column++) {
    const at = area.column - 1 + column;
    const style = sheet.styles.get(cells.styles[at] ?? 0);
    const entered = readAt(column)(style.numberFormat === '@');
    setRowValue(cells, at, entered.value);
    if (entered.formula !== null) cells.formulas.set(at, entered.formula);
    else if (cells.formulas.size > 0) cells.formulas.delete(at);
    if (entered.numberFormat !== null && style.numberFormat === undefined) {
      const {numberFormat} = entered;
      setRowStyle(cells, at, sheet.styles.keyOf({...style, numberFormat}));
    }
  }
}

/** A list that lets nothing else in refuses the whole writing (fact 162); a blank always passes. */
function checkList(
  rule: ListValidation,
  area: Area,
  valueAt: (row: number, column: number) => CellArgument,
): void {
  const shared = rule.allowInvalid ? null : intersectionOf(rule.area, area);
  if (shared === null) return;
  for (let row = shared.row; row < shared.row + shared.rows; row++) {
    for (let column = shared.column; column < shared.column + shared.columns; column++) {
      const value = valueAt(row - area.row, column - area.column);
      if (value === null || value === '') continue;
      if (typeof value === 'object' || !rule.values.includes(String(value))) {
        throw validationRefusal(notationOf({row, column, rows: 1, columns: 1}));
      }
    }
  }
}
