// The book of the port over the spreadsheet that is open.

import type {Area, Book, Tab, TabPlan} from '../ports/book';
import {addCharts} from './add-charts';
import {buildTab} from './build-tab';
import {GoogleTab} from './google-tab';

export class GoogleBook implements Book {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  locale(): string {
    return this.spreadsheet.getSpreadsheetLocale();
  }

  localize(): void {
    this.spreadsheet.setSpreadsheetLocale('vi_VN');
    this.spreadsheet.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  }

  tab(id: number): Tab | null {
    const sheet = this.spreadsheet.getSheetById(id);
    return sheet === null ? null : new GoogleTab(sheet);
  }

  tabs(): Tab[] {
    return this.spreadsheet.getSheets().map(sheet => new GoogleTab(sheet));
  }

  build(plans: readonly TabPlan[]): ReadonlyMap<string, number> {
    const old = this.spreadsheet.getSheets();
    // The first sheets go last, since a spreadsheet is never without one; their names are freed before.
    old.forEach((sheet, at) => sheet.setName(`(cũ ${at + 1})`));
    const sheets = new Map(
      plans.map(
        (plan, at) => [plan.key, buildTab(this.spreadsheet, plan, old.length + at)] as const,
      ),
    );
    for (const plan of plans) addCharts(plan, sheets);
    old.forEach(sheet => this.spreadsheet.deleteSheet(sheet));
    for (const plan of plans) if (plan.hidden) sheets.get(plan.key)?.hideSheet();
    return new Map([...sheets].map(([key, sheet]) => [key, sheet.getSheetId()]));
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  selection(): (Area & {tab: number}) | null {
    const range = this.spreadsheet.getActiveRange();
    return range === null ? null : {tab: range.getSheet().getSheetId(), ...areaOf(range)};
  }

  show(tab: number, cell?: {readonly row: number; readonly column: number}): void {
    const sheet = this.spreadsheet.getSheetById(tab);
    if (sheet === null) return;
    if (cell === undefined) this.spreadsheet.setActiveSheet(sheet);
    else this.spreadsheet.setActiveRange(sheet.getRange(cell.row, cell.column));
  }

  share({editors, viewers}: {editors: readonly string[]; viewers: readonly string[]}): void {
    if (editors.length > 0) this.spreadsheet.addEditors([...editors]);
    if (viewers.length > 0) this.spreadsheet.addViewers([...viewers]);
  }

  url(): string {
    return this.spreadsheet.getUrl();
  }

  notify(text: string): void {
    this.spreadsheet.toast(text, 'Sổ Chỉ Tiêu', 10);
  }
}

export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
