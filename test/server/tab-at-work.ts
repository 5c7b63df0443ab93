// A unit's tab under its officer's hands: typing, notes, the menu, the edit trigger, and what is seen afterwards.

import type {RunReport} from '../../src/host/runtime/host';
import type {Area} from '../../src/host/store/book-snapshot';
import {type District, officer, unitKey} from '../support/district';

type LiveSheet = NonNullable<ReturnType<ReturnType<District['store']['load']>['sheetById']>>;
type Act = (sheet: LiveSheet, row: number, column: number) => void;

export class TabAtWork {
  constructor(
    readonly district: District,
    readonly unit = 'u1',
  ) {}

  /** As it stands in the store: looking at it copies nothing. */
  get sheet(): LiveSheet {
    const mark = `unit:${unitKey(this.unit)}`;
    const {sheets} = this.district.store.load(this.district.bookId);
    const found = sheets.find(one => one.valueAt(1, 1) === mark);
    if (found === undefined) throw new Error(`no tab ${mark}`);
    return found;
  }

  /** Where a row of the form, or the status line, meets a month. */
  place(row: string, slot: string): {row: number; column: number} {
    const {sheet} = this;
    const {maxRows, maxColumns} = sheet.head;
    const line = count(maxRows).find(at => sheet.valueAt(at, 1) === row);
    const column = count(maxColumns).find(at => sheet.valueAt(1, at) === slot);
    if (line === undefined || column === undefined) throw new Error(`no cell ${row}, ${slot}`);
    return {row: line, column};
  }

  /** As a hand does, which tells no script of it. */
  type(slot: string, texts: Readonly<Record<string, string>>): void {
    for (const [row, text] of Object.entries(texts)) {
      this.change(slot, row, (sheet, at, column) => sheet.setCell(at, column, text || null, null));
    }
  }

  note(slot: string, row: string, text: string): void {
    this.change(slot, row, (sheet, at, column) => sheet.setNote(at, column, text));
  }

  formula(slot: string, row: string, formula: string, result: string | number): void {
    this.change(slot, row, (sheet, at, column) => sheet.setCell(at, column, result, formula));
  }

  text(slot: string, row: string): string {
    const at = this.place(row, slot);
    return String(this.sheet.valueAt(at.row, at.column) ?? '');
  }

  noteOf(slot: string, row: string): string {
    const at = this.place(row, slot);
    return this.sheet.noteAt(at.row, at.column) ?? '';
  }

  /** `''` is plain; white is what Google calls the plain background. */
  colorOf(slot: string, row: string): string {
    const at = this.place(row, slot);
    const color = this.sheet.styleAt(at.row, at.column).background ?? '';
    return color === '#ffffff' ? '' : color;
  }

  get status(): string {
    return this.text('label', 'status');
  }

  /** What runs on beside the status line. */
  get besideStatus(): string {
    return this.text('measure', 'status');
  }

  /** Texts, notes and colours of a month's column, top to bottom. */
  looks(slot: string): string[] {
    const {sheet} = this;
    const {column} = this.place('log', slot);
    return count(sheet.head.maxRows).map(at =>
      JSON.stringify([
        ...[sheet.valueAt(at, column), sheet.noteAt(at, column)],
        sheet.styleAt(at, column).background,
      ]),
    );
  }

  /** All texts of the tab. */
  get texts(): string[] {
    const {sheet} = this;
    const {maxRows, maxColumns} = sheet.head;
    return count(maxRows).flatMap(row =>
      count(maxColumns).map(column => String(sheet.valueAt(row, column) ?? '')),
    );
  }

  /** Receipts in the tab's log, oldest first. */
  get receipts(): string[] {
    return this.texts.filter(text => text.startsWith(`${this.unit}/`));
  }

  /** Presses a menu item with cells of a month selected, from one row to another. */
  async press(
    name: string,
    slot: string,
    rows: readonly [first: string, last?: string] = ['vl_giai_quyet'],
    user = officer(this.unit),
  ): Promise<RunReport> {
    return this.pressAt(name, this.areaOf(slot, rows), user);
  }

  async pressAt(name: string, area: Area, user = officer(this.unit), sheetId = this.sheet.id) {
    const report = await this.district.host.run({
      ...{bookId: this.district.bookId, user, name},
      options: {active: {sheetId, area}},
    });
    if (!report.outcome.ok) throw new Error(report.outcome.message);
    return report;
  }

  /** What the edit trigger does after a hand has changed cells. */
  async edit(
    slot: string,
    texts: Readonly<Record<string, string>>,
    sheetId = this.sheet.id,
  ): Promise<RunReport> {
    this.type(slot, texts);
    const rows = Object.keys(texts);
    const area = this.areaOf(slot, [rows[0] ?? '', rows[rows.length - 1] ?? '']);
    return this.district.host.run({
      ...{bookId: this.district.bookId, user: officer(this.unit), name: 'onEdit'},
      ...{authMode: 'LIMITED', args: [{sheetId, area}]},
    });
  }

  areaOf(slot: string, [first, last = first]: readonly [string, string?]): Area {
    const top = this.place(first, slot);
    return {...top, rows: this.place(last, slot).row - top.row + 1, columns: 1};
  }

  private change(slot: string, row: string, act: Act): void {
    const at = this.place(row, slot);
    const {sheet} = this;
    this.district.store.load(this.district.bookId).change(() => act(sheet, at.row, at.column));
  }
}

function count(to: number): number[] {
  return Array.from({length: to}, (_, at) => at + 1);
}

/** What a run said in the corner of the window. */
export function said(report: RunReport): string {
  return report.toasts.map(toast => toast.message).join('\n');
}
