// Sheet: its name, its ranges, its size, rows appended, what it shows.

import {notationOf, parseNotation} from '../../store/a1-notation';
import type {Area} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import type {CallArguments} from '../call-arguments';
import {colorOf} from '../color';
import {enterCells} from '../enter-cells';
import {GoogleRefusal, WORDS} from '../google-words';
import {RangeHandle, RangeListHandle} from '../handles';
import {guardSheet} from '../protection-guard';
import type {ScriptRun} from '../script-run';
import {valueResult, type ServiceMethods} from '../service';
import type {sheetChartMethods} from './charts';
import type {sheetProtectionMethods} from './protection';
import type {sheetFormatMethods} from './conditional-formats';
import type {copySheetMethods} from './copy-sheet';
import type {sheetLineMethods} from './sheet-lines';
import {refuseName, refuseReferences} from './spreadsheet';

type Elsewhere =
  | keyof typeof sheetLineMethods
  | keyof typeof sheetChartMethods
  | keyof typeof sheetFormatMethods
  | keyof typeof copySheetMethods
  | keyof typeof sheetProtectionMethods;

export const sheetMethods: Omit<ServiceMethods<'Sheet'>, Elsewhere> = {
  'Sheet.getSheetId': ({self}) => valueResult(self.sheetId),
  'Sheet.getName': ({run, self}) => valueResult(run.sheet(self).head.name),
  'Sheet.setName': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const name = args.text(0);
    guardSheet(run.book, sheet, run.user, null);
    if (name === sheet.head.name) return self;
    refuseName(run, name);
    refuseReferences(run, sheet, 'Sheet.setName');
    run.book.change(() => sheet.amend({name}));
    return self;
  },
  'Sheet.isSheetHidden': ({run, self}) => valueResult(run.sheet(self).head.hidden),
  'Sheet.hideSheet': ({run, self}) => {
    const sheet = run.sheet(self);
    guardSheet(run.book, sheet, run.user, null);
    if (run.book.sheets.every(other => other === sheet || other.head.hidden)) {
      throw new GoogleRefusal(WORDS.lastVisibleSheet);
    }
    run.book.change(() => sheet.amend({hidden: true}));
    return self;
  },
  'Sheet.showSheet': ({run, self}) => {
    const sheet = run.sheet(self);
    guardSheet(run.book, sheet, run.user, null);
    run.book.change(() => sheet.amend({hidden: false}));
    return self;
  },
  'Sheet.setTabColor': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const tabColor = colorOf('Sheet.setTabColor', args.textOrNull(0)) ?? null;
    guardSheet(run.book, sheet, run.user, null);
    run.book.change(() => sheet.amend({tabColor}));
    return self;
  },
  'Sheet.getRange': ({run, self, args}) => {
    if (typeof args.values[0] === 'string') return namedRange(run, run.sheet(self), args.text(0));
    return rangeHandle(run.sheet(self), areaOf(args));
  },
  'Sheet.getRangeList': ({run, self, args}) =>
    new RangeListHandle(args.texts(0).map(text => namedRange(run, run.sheet(self), text))),
  'Sheet.getDataRange': ({run, self}) => {
    const sheet = run.sheet(self);
    const rows = Math.max(1, sheet.lastRow);
    const columns = Math.max(1, sheet.lastColumn);
    return rangeHandle(sheet, {row: 1, column: 1, rows, columns});
  },
  'Sheet.getLastRow': ({run, self}) => valueResult(run.sheet(self).lastRow),
  'Sheet.getLastColumn': ({run, self}) => valueResult(run.sheet(self).lastColumn),
  'Sheet.getMaxRows': ({run, self}) => valueResult(run.sheet(self).head.maxRows),
  'Sheet.getMaxColumns': ({run, self}) => valueResult(run.sheet(self).head.maxColumns),
  'Sheet.appendRow': ({run, self, args}) => {
    const values = args.list(0).map(value => args.cell(value));
    if (values.length === 0) throw args.refusal();
    const sheet = run.sheet(self);
    const row = sheet.lastRow + 1;
    const area = {row, column: 1, rows: 1, columns: values.length};
    const {maxRows, maxColumns} = sheet.head;
    run.book.change(() => {
      // Most reports have a full tab grow by the row; a few have it refuse (fact 85).
      if (row > maxRows) sheet.amend({maxRows: row});
      if (values.length > maxColumns) sheet.amend({maxColumns: values.length});
      enterCells(run, sheet, area, (_, column) => values[column] ?? null);
    });
    return self;
  },
};

function areaOf(args: CallArguments): Area {
  const [row, column] = [args.number(0), args.number(1)];
  const rows = args.count > 2 ? args.number(2) : 1;
  const columns = args.count > 3 ? args.number(3) : 1;
  if (row < 1) throw new GoogleRefusal(WORDS.rowTooSmall);
  if (column < 1) throw new GoogleRefusal(WORDS.columnTooSmall);
  if (rows < 1) throw new GoogleRefusal(WORDS.noRows);
  if (columns < 1) throw new GoogleRefusal(WORDS.noColumns);
  return {row, column, rows, columns};
}

function namedRange(run: ScriptRun, home: Sheet, text: string): RangeHandle {
  const named = parseNotation(text, home.head);
  if (named === null) throw new GoogleRefusal(WORDS.rangeNotFound);
  const {sheetName} = named;
  const sheet =
    sheetName === null ? home : run.book.sheets.find(other => other.head.name === sheetName);
  if (sheet === undefined) throw new GoogleRefusal(WORDS.rangeNotFound);
  // Whole rows and columns are as long as those of the tab that the text names.
  const {area, notation} = parseNotation(text, sheet.head) ?? named;
  return rangeHandle(sheet, area, notation);
}

/** @throws GoogleRefusal when the area reaches beyond the tab (fact 46) */
function rangeHandle(sheet: Sheet, area: Area, notation = notationOf(area)): RangeHandle {
  const {maxRows, maxColumns} = sheet.head;
  const fits =
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.rows - 1 <= maxRows &&
    area.column + area.columns - 1 <= maxColumns;
  if (!fits) throw new GoogleRefusal(WORDS.outsideSheet);
  return new RangeHandle(sheet.id, area, notation);
}
