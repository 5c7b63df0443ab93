// Range: values, formulas, displayed texts and notes, in and out.

import {notationOf} from '../../store/a1-notation';
import {intersectionOf} from '../../store/area';
import type {Area} from '../../store/book-snapshot';
import {setRowValue} from '../../store/row';
import {forgetStaleResults} from '../../store/stale-results';
import {displayText} from '../display-text';
import {enterCells} from '../enter-cells';
import {GoogleRefusal, NotImplemented, sizeRefusal, WORDS} from '../google-words';
import {SheetHandle} from '../handles';
import {guardSheet} from '../protection-guard';
import {readCells} from '../read-cells';
import {valueResult, type ServiceMethods} from '../service';
import type {rangeProtectionMethods} from './protection';
import type {rangeLookMethods} from './range-looks';
import type {rangeReadMethods} from './range-reads';

type Elsewhere =
  | keyof typeof rangeLookMethods
  | keyof typeof rangeReadMethods
  | keyof typeof rangeProtectionMethods;

export const rangeValueMethods: Omit<ServiceMethods<'Range'>, Elsewhere> = {
  'Range.getSheet': ({run, self}) => new SheetHandle(run.sheet(self).id),
  'Range.getA1Notation': ({self}) => valueResult(self.notation),
  'Range.getRow': ({self}) => valueResult(self.area.row),
  'Range.getColumn': ({self}) => valueResult(self.area.column),
  'Range.getNumRows': ({self}) => valueResult(self.area.rows),
  'Range.getNumColumns': ({self}) => valueResult(self.area.columns),
  'Range.getValues': ({run, self}) => {
    const {timeZone} = run.book.head;
    return {grid: readCells(run.sheet(self), self.area, timeZone, 'Range.getValues')};
  },
  'Range.getValue': ({run, self}) => {
    const area = {...self.area, rows: 1, columns: 1};
    const {timeZone} = run.book.head;
    const {rows, dates} = readCells(run.sheet(self), area, timeZone, 'Range.getValue');
    const value = rows[0]?.[0];
    return dates.length > 0 && typeof value === 'number' ? {dateMs: value} : valueResult(value);
  },
  'Range.setValues': ({run, self, args}) => {
    const grid = args.grid(0);
    checkSize(grid, self.area);
    const cells = grid.map(row => row.map(value => args.cell(value)));
    enterCells(run, run.sheet(self), self.area, (row, column) => cells[row]?.[column] ?? null);
    return self;
  },
  'Range.setValue': ({run, self, args}) => {
    const value = args.cell(args.values[0] ?? null);
    enterCells(run, run.sheet(self), self.area, () => value);
    return self;
  },
  'Range.getFormulas': ({run, self}) => {
    const sheet = run.sheet(self);
    return valueResult(mapCells(self.area, (row, column) => sheet.formulaAt(row, column) ?? ''));
  },
  'Range.getDisplayValues': ({run, self}) => {
    const sheet = run.sheet(self);
    return valueResult(
      mapCells(self.area, (row, column) => {
        const value = sheet.valueAt(row, column);
        if (value === null && sheet.formulaAt(row, column) !== null) {
          const cell = `'${sheet.head.name}'!${notationOf({row, column, rows: 1, columns: 1})}`;
          throw new NotImplemented(
            `Range.getDisplayValues of a formula that is not calculated (${cell})`,
          );
        }
        return displayText(value, sheet.styleAt(row, column), run.book.head);
      }),
    );
  },
  'Range.clearContent': ({run, self}) => {
    const sheet = run.sheet(self);
    guardSheet(run.book, sheet, run.user, self.area);
    run.book.change(() => {
      blank(self.area);
      forgetStaleResults(run.book, sheet, self.area);
    });
    return self;

    function blank({row, column, rows, columns}: Area): void {
      for (let at = row; at < Math.min(row + rows, sheet.rows.length + 1); at++) {
        if (sheet.rows[at - 1] === undefined) continue;
        const cells = sheet.rowForChange(at);
        for (let index = column - 1; index < column - 1 + columns; index++) {
          if (index < cells.values.length) setRowValue(cells, index, null);
          cells.formulas.delete(index);
        }
      }
    }
  },
  'Range.getNotes': ({run, self}) => {
    const sheet = run.sheet(self);
    return valueResult(mapCells(self.area, (row, column) => sheet.noteAt(row, column) ?? ''));
  },
  'Range.setNote': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const note = args.textOrNull(0);
    guardSheet(run.book, sheet, run.user, self.area);
    run.book.change(() => {
      mapCells(self.area, (row, column) => sheet.setNote(row, column, note));
    });
    return self;
  },
  'Range.setNotes': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const grid = args.grid(0);
    checkSize(grid, self.area);
    const notes = grid.map(row => row.map(value => noteOf(args.cell(value))));
    guardSheet(run.book, sheet, run.user, self.area);
    run.book.change(() => {
      mapCells(self.area, (row, column) =>
        sheet.setNote(row, column, notes[row - self.area.row]?.[column - self.area.column] ?? null),
      );
    });
    return self;
  },
  'Range.merge': ({run, self}) => {
    const sheet = run.sheet(self);
    const {area} = self;
    guardSheet(run.book, sheet, run.user, area);
    const touched = sheet.head.merges.filter(merge => intersectionOf(merge, area) !== null);
    const whole = touched.filter(merge => isSame(intersectionOf(merge, area), merge));
    if (whole.length < touched.length) throw new GoogleRefusal(WORDS.partOfMerge);
    const others = sheet.head.merges.filter(merge => !touched.includes(merge));
    const isOne = area.rows * area.columns === 1;
    run.book.change(() => {
      sheet.amend({merges: isOne ? others : [...others, area]});
      mapCells(area, (row, column) => {
        const isKept = row === area.row && column === area.column;
        if (!isKept) sheet.setCell(row, column, null, null);
      });
      forgetStaleResults(run.book, sheet, area);
    });
    return self;
  },
};

/** @param at - given 1-based row and column of the tab */
export function mapCells<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({length: area.rows}, (_, row) =>
    Array.from({length: area.columns}, (__, column) => at(area.row + row, area.column + column)),
  );
}

/** @throws GoogleRefusal for the first row of another length, after the number of rows (facts 6, 7) */
export function checkSize(grid: readonly (readonly unknown[])[], area: Area): void {
  if (grid.length !== area.rows) throw sizeRefusal('rows', grid.length, area.rows);
  const other = grid.find(row => row.length !== area.columns);
  if (other !== undefined) throw sizeRefusal('columns', other.length, area.columns);
}

/** A number in a list of notes shows its Java form: 25 is `25.0` (fact 139). */
function noteOf(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  throw new NotImplemented('Range.setNotes of a value that is neither text nor number');
}

function isSame(one: Area | null, other: Area): boolean {
  return one !== null && one.rows === other.rows && one.columns === other.columns;
}
