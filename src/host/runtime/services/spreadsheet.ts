// SpreadsheetApp and Spreadsheet: the book, its tabs and its settings.

import {notationOf} from '../../store/a1-notation';
import type {BookHead} from '../../store/book';
import {newSheetHead, type Sheet} from '../../store/sheet';
import {formulaCells, dependsOn} from '../../store/stale-results';
import {GoogleRefusal, NotImplemented, takenNameRefusal, WORDS} from '../google-words';
import {
  FormatRuleBuilderHandle,
  RangeHandle,
  SheetHandle,
  SpreadsheetHandle,
  UiHandle,
  ValidationBuilderHandle,
} from '../handles';
import {localeOf} from '../locale';
import {guardRemoval} from '../protection-guard';
import type {ScriptRun} from '../script-run';
import {valueResult, type ServiceMethods} from '../service';
import {offsetMs} from '../wall-clock';
import {refuseTooManyCells} from './sheet-lines';

export const spreadsheetMethods: ServiceMethods<'SpreadsheetApp' | 'Spreadsheet'> = {
  'SpreadsheetApp.getActiveSpreadsheet': () => new SpreadsheetHandle(),
  // Every write is on disk when the script learns of it: nothing is left to be flushed.
  'SpreadsheetApp.flush': () => undefined,
  'SpreadsheetApp.getUi': () => new UiHandle(),
  'SpreadsheetApp.newDataValidation': () => new ValidationBuilderHandle(),
  'SpreadsheetApp.newConditionalFormatRule': () => new FormatRuleBuilderHandle(),

  'Spreadsheet.getId': ({run}) => valueResult(run.book.id),
  'Spreadsheet.getName': ({run}) => valueResult(run.book.head.name),
  'Spreadsheet.getSheets': ({run}) => ({
    list: {className: 'Sheet', handles: run.book.sheets.map(sheet => new SheetHandle(sheet.id))},
  }),
  'Spreadsheet.getSheetById': ({run, args}) => found(run.book.sheetById(args.number(0))),
  'Spreadsheet.getSheetByName': ({run, args}) => found(sheetNamed(run, args.text(0))),
  'Spreadsheet.insertSheet': ({run, args}) => {
    const name = args.text(0);
    const head = newSheetHead(name);
    refuseName(run, name);
    refuseTooManyCells(run, head.maxRows * head.maxColumns);
    const after = run.book.sheets.findIndex(({id}) => id === run.active.sheetId) + 1;
    const index = args.count > 1 ? args.number(1) : after;
    const sheet = run.book.change(() => run.book.insertSheet(head, index));
    run.select(sheet.id, null);
    return new SheetHandle(sheet.id);
  },
  'Spreadsheet.deleteSheet': ({run, args}) => {
    const sheet = run.sheet(args.handle(0, SheetHandle));
    const {maxRows: rows, maxColumns: columns} = sheet.head;
    guardRemoval(run.book, sheet, run.user, {row: 1, column: 1, rows, columns});
    const others = run.book.sheets.filter(other => other !== sheet);
    if (others.length === 0) throw new GoogleRefusal(WORDS.lastSheet);
    if (others.every(other => other.head.hidden)) throw new GoogleRefusal(WORDS.lastVisibleSheet);
    refuseReferences(run, sheet, 'Spreadsheet.deleteSheet');
    run.book.change(() => {
      run.book.removeSheet(sheet);
    });
    if (run.front?.sheetId === sheet.id) run.front = null;
  },
  'Spreadsheet.getSpreadsheetLocale': ({run}) => valueResult(run.book.head.locale),
  'Spreadsheet.setSpreadsheetLocale': ({run, args}) => {
    const locale = args.text(0);
    localeOf(locale);
    run.book.change(() => run.book.amend({locale}));
  },
  'Spreadsheet.getSpreadsheetTimeZone': ({run}) => valueResult(run.book.head.timeZone),
  'Spreadsheet.setSpreadsheetTimeZone': ({run, args}) => {
    const timeZone = args.text(0);
    offsetMs(run.nowMs, timeZone);
    run.book.change(() => run.book.amend({timeZone}));
  },
  'Spreadsheet.getActiveSheet': ({run}) => new SheetHandle(run.active.sheetId),
  'Spreadsheet.setActiveSheet': ({run, args}) => {
    const sheet = run.sheet(args.handle(0, SheetHandle));
    run.select(sheet.id, null);
    return found(sheet);
  },
  'Spreadsheet.getActiveRange': ({run}) => {
    const {sheetId, area} = run.active;
    return new RangeHandle(sheetId, area, notationOf(area));
  },
  'Spreadsheet.setActiveRange': ({run, args}) => {
    const range = args.handle(0, RangeHandle);
    run.select(run.sheet(range).id, range.area);
    return range;
  },
  'Spreadsheet.getUrl': ({run}) => valueResult(run.setting.url),
  'Spreadsheet.addEditors': ({run, self, args}) => {
    const added = args.texts(0);
    share(run, {
      editors: [...run.book.head.editors, ...added],
      // A viewer who is to edit is no viewer any more.
      viewers: run.book.head.viewers.filter(email => !added.includes(email)),
    });
    return self;
  },
  'Spreadsheet.addViewers': ({run, self, args}) => {
    const {editors, viewers} = run.book.head;
    const added = args.texts(0).filter(email => !editors.includes(email));
    share(run, {editors, viewers: [...viewers, ...added]});
    return self;
  },
  'Spreadsheet.toast': ({run, args}) => {
    run.toasts.push({
      message: args.text(0),
      title: args.textOrNull(1),
      seconds: (args.values[2] ?? null) === null ? null : args.number(2),
    });
  },
};

/** A tab or null, as the script gets it. */
function found(sheet: Sheet | null) {
  return sheet === null ? valueResult(null) : new SheetHandle(sheet.id);
}

/** Each once, sorted; the owner needs no right. */
function share(run: ScriptRun, rights: Pick<BookHead, 'editors' | 'viewers'>): void {
  const {owner} = run.book.head;
  const tidy = (emails: readonly string[]): string[] =>
    [...new Set(emails)].filter(email => email !== owner).sort();
  const [editors, viewers] = [tidy(rights.editors), tidy(rights.viewers)];
  run.book.change(() => run.book.amend({editors, viewers}));
}

function sheetNamed(run: ScriptRun, name: string): Sheet | null {
  return run.book.sheets.find(sheet => sheet.head.name === name) ?? null;
}

/** @throws GoogleRefusal for a name that is taken or too long (facts 70, 71) */
export function refuseName(run: ScriptRun, name: string): void {
  if (name.length > 100) throw new GoogleRefusal(WORDS.nameTooLong);
  if (sheetNamed(run, name) !== null) throw takenNameRefusal(name);
}

/**
 * Google rewrites the formulas that name a tab; the host does not.
 *
 * @throws NotImplemented when a formula of another tab reads this one
 */
export function refuseReferences(run: ScriptRun, sheet: Sheet, method: string): void {
  const {maxRows: rows, maxColumns: columns} = sheet.head;
  const area = {row: 1, column: 1, rows, columns};
  const cells = formulaCells(run.book).filter(cell => cell.sheet !== sheet);
  if (cells.some(cell => dependsOn(cell, sheet, area))) {
    throw new NotImplemented(`${method} of a tab that a formula reads`);
  }
}
