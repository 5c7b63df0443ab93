// Formulas are calculated in the page, not here: when a cell changes, the results that came from it are forgotten.

import {intersectionOf} from './area';
import {parseNotation} from './a1-notation';
import type {Book} from './book';
import type {Area} from './book-snapshot';
import {setRowValue} from './row';
import type {Sheet} from './sheet';

export interface FormulaCell {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula of the book. Asked at each write, so rows without one cost no more than a look. */
export function formulaCells(book: Book): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    for (let index = 0; index < sheet.rows.length; index++) {
      const row = sheet.rows[index];
      if (row === undefined || row.formulas.size === 0) continue;
      for (const [at, formula] of row.formulas) {
        cells.push({sheet, row: index + 1, column: at + 1, formula});
      }
    }
  }
  return cells;
}

/** Takes away the results of the formulas that depend, directly or not, on the cells of an area. */
export function forgetStaleResults(book: Book, sheet: Sheet, area: Area): void {
  const formulas = formulaCells(book);
  if (formulas.length === 0) return;
  const changed: {readonly sheet: Sheet; readonly area: Area}[] = [{sheet, area}];
  const isChanged = (cell: FormulaCell): boolean =>
    cell.sheet === sheet &&
    intersectionOf(area, {row: cell.row, column: cell.column, rows: 1, columns: 1}) !== null;
  let left = formulas.filter(cell => !isChanged(cell));
  for (let next = changed.pop(); next !== undefined; next = changed.pop()) {
    const cause = next;
    const stale = left.filter(cell => dependsOn(cell, cause.sheet, cause.area));
    left = left.filter(cell => !stale.includes(cell));
    for (const cell of stale) {
      if (cell.sheet.valueAt(cell.row, cell.column) !== null) {
        setRowValue(cell.sheet.rowForChange(cell.row), cell.column - 1, null);
      }
      const {row, column} = cell;
      changed.push({sheet: cell.sheet, area: {row, column, rows: 1, columns: 1}});
    }
  }
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{0,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])/giu;

/** Their results change with the time, with chance, or with cells that their text does not name. */
const UNFORESEEN = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND\w*|IMPORT\w*|GOOGLE\w*|SPARKLINE)\s*\(/i;

/** Whether a formula reads a cell of the area; a formula that is not understood reads everything. */
export function dependsOn({sheet: home, formula}: FormulaCell, sheet: Sheet, area: Area): boolean {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '');
  if (UNFORESEEN.test(text)) return true;
  for (const [, quoted, range = ''] of text.matchAll(REFERENCE)) {
    const tab = quoted?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? home.head.name;
    const named = parseNotation(range, sheet.head);
    if (tab === sheet.head.name && (named === null || intersectionOf(named.area, area) !== null)) {
      return true;
    }
  }
  const rest = text.replace(REFERENCE, '').replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu, '');
  return /[\p{L}_]/u.test(rest.replace(/\b(?:TRUE|FALSE)\b/gi, '').replace(/\d[eE][+-]?\d/g, ''));
}
