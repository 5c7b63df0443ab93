// The book of the port over the spreadsheet that is open.

import type {Area, Book, Tab, TabCopy, TabIds, TabPart, TabPlan} from '../ports/book';
import {addCharts} from './add-charts';
import {archiveTab, markOf, type Tools} from './archive-tab';
import {buildTab, buildTabs, shutter} from './build-tab';
import {GoogleTab} from './google-tab';
import {type Keyboard, mendCharts, mendTab} from './mend-tab';
import {widenTab} from './widen-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class GoogleBook implements Book {
  private readonly unlisted = new Set<string>();
  private archiving: Tools | null = null;

  constructor(private readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  locale(): string {
    return this.file.getSpreadsheetLocale();
  }

  localize(): void {
    this.file.setSpreadsheetLocale('vi_VN');
    this.file.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  }

  tab(id: number): Tab | null {
    const sheet = this.file.getSheetById(id);
    return sheet === null ? null : new GoogleTab(sheet);
  }

  tabs(): Tab[] {
    return this.file.getSheets().map(sheet => new GoogleTab(sheet));
  }

  build(plans: readonly TabPlan[], isResumed: boolean): ReadonlyMap<string, number> {
    const old = this.file.getSheets();
    const done = isResumed ? finished(old, plans) : new Map<string, Sheet>();
    const kept = new Set(done.values());
    const gone = old.filter(sheet => !kept.has(sheet));
    // The first sheets go last, since a spreadsheet is never without one; their names are freed before.
    gone.forEach(sheet => sheet.setName(`(cũ ${sheet.getSheetId()})`));
    const sheets = buildTabs(this.file, plans, {place: old.length, done});
    for (const plan of plans) mendCharts(plan, sheets);
    gone.forEach(sheet => this.file.deleteSheet(sheet));
    for (const plan of plans) if (plan.hidden) sheets.get(plan.key)?.hideSheet();
    return new Map([...sheets].map(([key, sheet]) => [key, sheet.getSheetId()]));
  }

  add(
    plan: TabPlan,
    {after, tabs}: {readonly after: number | null; readonly tabs: TabIds},
  ): number {
    const place = this.file.getSheets().findIndex(one => one.getSheetId() === after) + 1;
    const isTaken = this.file.getSheetByName(plan.name) !== null;
    const named = isTaken ? {...plan, name: `${plan.name} (${place + 1})`} : plan;
    const sheet = buildTab(this.file, named, place);
    addCharts(plan, this.sheetsOf(tabs).set(plan.key, sheet));
    if (plan.hidden) sheet.hideSheet();
    return sheet.getSheetId();
  }

  mend(
    tab: number,
    plan: TabPlan,
    {tabs, person}: {readonly tabs: TabIds; readonly person: string},
  ): readonly TabPart[] {
    const sheet = this.file.getSheetById(tab);
    return sheet === null
      ? []
      : mendTab(sheet, plan, () => this.sheetsOf(tabs), this.keyboard(person));
  }

  widen(tab: number, plan: TabPlan): boolean {
    const sheet = this.file.getSheetById(tab);
    return sheet !== null && widenTab(sheet, plan);
  }

  remove(tab: number): void {
    const sheet = this.file.getSheetById(tab);
    if (sheet !== null) this.file.deleteSheet(sheet);
  }

  archive(tab: number, copy: TabCopy): void {
    const source = this.file.getSheetById(tab);
    if (source !== null) archiveTab(this.file, source, copy, (this.archiving ??= this.tools()));
  }

  private tools(): Tools {
    const sheets = this.file.getSheets();
    const last = sheets[sheets.length - 1];
    const mark = last === undefined ? '' : markOf(last);
    return {
      shut: shutter(),
      stray: (wanted, source) =>
        last === undefined || mark !== wanted || last.getSheetId() === source.getSheetId()
          ? null
          : last,
    };
  }

  private keyboard(person: string): Keyboard {
    this.unlisted.add(person.toLowerCase());
    return {unlisted: this.unlisted};
  }

  private sheetsOf(tabs: TabIds): Map<string, Sheet> {
    const byId = new Map(Object.entries(tabs).map(([key, id]) => [id, key]));
    return new Map(
      this.file.getSheets().flatMap(sheet => {
        const key = byId.get(sheet.getSheetId());
        return key === undefined ? [] : [[key, sheet] as const];
      }),
    );
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  selection(): (Area & {tab: number}) | null {
    const range = this.file.getActiveRange();
    return range === null ? null : {tab: range.getSheet().getSheetId(), ...areaOf(range)};
  }

  show(tab: number, cell?: {readonly row: number; readonly column: number}): void {
    const sheet = this.file.getSheetById(tab);
    if (sheet === null) return;
    if (cell === undefined) this.file.setActiveSheet(sheet);
    else this.file.setActiveRange(sheet.getRange(cell.row, cell.column));
  }

  share({editors, viewers}: {editors: readonly string[]; viewers: readonly string[]}): string[] {
    return [
      ...refusedOf(editors, some => this.file.addEditors(some)),
      ...refusedOf(viewers, some => this.file.addViewers(some)),
    ];
  }

  url(): string {
    return this.file.getUrl();
  }

  notify(text: string): void {
    // Time to read it: some fifteen letters a second, and ten seconds at least.
    this.file.toast(text, 'Sổ Chỉ Tiêu', Math.max(10, Math.round(text.length / 15)));
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

/** Of tabs in the plans' order, those that the last write of a tab has reached. */
function finished(sheets: readonly Sheet[], plans: readonly TabPlan[]): Map<string, Sheet> {
  const byName = new Map(sheets.map(sheet => [sheet.getName(), sheet]));
  return new Map(
    plans.flatMap(({key, name, protection}) => {
      const sheet = byName.get(name);
      const [found] = sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
      return sheet !== undefined && found?.getDescription() === protection
        ? [[key, sheet] as const]
        : [];
    }),
  );
}

/** One address that no account has refuses the whole call: then each half is asked by itself, down to the one at fault. */
function refusedOf(emails: readonly string[], ask: (emails: string[]) => unknown): string[] {
  if (emails.length === 0) return [];
  try {
    ask([...emails]);
    return [];
  } catch {
    // Whoever is left out is named on the screen: the book itself is whole.
    if (emails.length === 1) return [...emails];
    const half = emails.length >> 1;
    return [...refusedOf(emails.slice(0, half), ask), ...refusedOf(emails.slice(half), ask)];
  }
}
