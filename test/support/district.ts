// A small district in the local host, driven through the built bundle: what server, kill and count tests start from.

import {join} from 'node:path';

import type {Input, Output, ProcedureName, Reply} from '../../src/contract/procedures';
import {reasonKey} from '../../src/domain/reports/report';
import {readAddOn} from '../../src/host/command/add-on-files';
import {Host, type RunOptions, type RunReport} from '../../src/host/runtime/host';
import {BookStore} from '../../src/host/store/book-store';
import {emptyBook as newBook} from '../../src/host/store/empty-book';
import type {BookSnapshot, SheetSnapshot} from '../../src/host/store/book-snapshot';
import {madeOnce} from './made-once';

/** Tests and benches are run from the top of the checkout. */
const root = process.cwd();

/** Synthetic addresses, dữ liệu giả định. */
export const staff = 'tong.hop@vi-du.invalid';
export const leader = 'lanh.dao@vi-du.invalid';

/** A month's form with everything that is owed each month: 8 jobs at home, 2 abroad. */
export const fullForm: Readonly<Record<string, string>> = {
  vl_trong_tinh: '5',
  vl_ngoai_tinh: '3',
  vl_doanh_nghiep: '4',
  vl_vay_von: '1',
  vl_tu_tao: '3',
  nn_xuat_canh_nb: '1',
  nn_xuat_canh_dl: '0',
  nn_xuat_canh_hq: '1',
  nn_xuat_canh_khac: '0',
};

export interface DistrictOptions {
  readonly year?: number;
  readonly units?: number;
  /** A file for the store; in memory when left out. */
  readonly path?: string;
  readonly clock?: () => number;
  /** Further rows of the targets list. */
  readonly targets?: readonly string[];
}

interface Column {
  readonly slot: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** An empty spreadsheet, as Google makes one. */
export function emptyBook(owner: string): BookSnapshot {
  return newBook({name: 'Sổ thử nghiệm', tab: 'Sheet1', owner});
}

/** A list as pasted: a header and rows of comma-separated fields, line numbers as the person sees them. */
export function list(header: string, rows: readonly string[]): Input<'setUpBook'>['units'] {
  const names = header.split(',');
  return rows.map((row, at) => {
    const fields = row.split(',');
    return {
      line: at + 2,
      fields: Object.fromEntries(names.map((name, column) => [name, fields[column] ?? ''])),
    };
  });
}

export class District {
  private constructor(
    readonly host: Host,
    readonly store: BookStore,
    readonly bookId: string,
  ) {}

  /** A host over a store, with no book in it yet. */
  static hostOver(
    store: BookStore,
    clock?: () => number,
    urlOf?: (bookId: string) => string,
  ): Host {
    const addOn = readAddOn(join(root, 'dist'));
    const workerPath = join(root, 'build', 'worker.cjs');
    return new Host({
      ...{store, addOn, workerPath},
      ...(clock === undefined ? {} : {clock}),
      ...(urlOf === undefined ? {} : {urlOf}),
    });
  }

  /** A book of one node `d` and leaves `u1`, `u2` …, each with one officer, a copy of one that was set up once. */
  static async open(options: DistrictOptions = {}): Promise<District> {
    const {path, clock, ...shape} = options;
    if (path !== undefined || clock !== undefined) return District.setUp(options);
    const book = await madeOnce(JSON.stringify(shape), async () => {
      const made = await District.setUp(shape);
      const snapshot = made.store.snapshot(made.bookId);
      await made.close();
      return snapshot;
    });
    return District.over(book);
  }

  private static async setUp(options: DistrictOptions): Promise<District> {
    const store = BookStore.open(options.path ?? ':memory:');
    const host = District.hostOver(store, options.clock);
    const district = new District(host, store, store.createBook(emptyBook(staff)));
    const codes = Array.from({length: options.units ?? 2}, (_, at) => `u${at + 1}`);
    const made = await district.call(staff, 'setUpBook', {
      year: options.year ?? 2021,
      units: list('code,name,type,parent', [
        'd,Huyện Thử,Huyện,',
        ...codes.map(code => `${code},Xã ${code.toUpperCase()},Xã,d`),
      ]),
      people: list('email,name,unit,role', [
        `${staff},Người tổng hợp (giả định),d,district`,
        `${leader},Lãnh đạo (giả định),d,leader`,
        ...codes.map(code => `${officer(code)},Cán bộ ${code} (giả định),${code},entry`),
      ]),
      targets: list('unit,indicator,form,min,max,decision_no,decision_date,holder,term,results', [
        'd,vl_giai_quyet,count,1300,',
        'd,nn_xuat_canh,count,30,',
        ...(options.targets ?? []),
      ]),
    });
    if (!made.ok || made.value.tabs === 0) throw new Error(`no book: ${JSON.stringify(made)}`);
    return district;
  }

  /** A book that a file holds, in memory. */
  static over(snapshot: BookSnapshot, clock?: () => number): District {
    const store = BookStore.open(':memory:');
    return new District(District.hostOver(store, clock), store, store.createBook(snapshot));
  }

  /** A second look at a store that a first process left behind. */
  static reopen(path: string): District {
    const store = BookStore.open(path);
    const bookId = store.listBooks()[0]?.id ?? '';
    return new District(District.hostOver(store), store, bookId);
  }

  async run(user: string, name: string, input: unknown, options?: RunOptions): Promise<RunReport> {
    return this.host.run({
      bookId: this.bookId,
      user,
      name: 'rpc',
      args: [name, JSON.stringify(input)],
      ...(options === undefined ? {} : {options}),
    });
  }

  async call<N extends ProcedureName>(
    user: string,
    name: N,
    input: Input<N>,
    options?: RunOptions,
  ): Promise<Reply<Output<N>>> {
    const report = await this.run(user, name, input, options);
    if (!report.outcome.ok) throw new Error(report.outcome.message);
    // A fault of ours is in the script's log alone; a test must show it.
    for (const line of report.log) throw new Error(line.text);
    // The add-on answers a name with that name's reply, as JSON text.
    return JSON.parse(String(report.outcome.value)) as Reply<Output<N>>;
  }

  /** Sends one column of a unit's form as its officer. */
  async send(code: string, slot: string, cells: Readonly<Record<string, string>>, id: string) {
    return this.sendWith({}, {code, slot, cells, id});
  }

  /** Sends {@link fullForm} in a month after another that was the same, and says that it is no copy. */
  async sendSame(code: string, slot: string, id: string, besides = {}) {
    const cells = {...fullForm, ...besides};
    const key = reasonKey('COPIED_FROM_BEFORE', 'vl_trong_tinh');
    return this.sendWith({[key]: 'Đúng như tháng trước (giả định)'}, {code, slot, cells, id});
  }

  private sendWith(
    reasons: Readonly<Record<string, string>>,
    {code, id, ...column}: Column & {readonly code: string; readonly id: string},
  ) {
    const input = {submissionId: id, unit: unitKey(code), reasons, ...column};
    return this.call(officer(code), 'submitReport', input);
  }

  sheet(mark: string): SheetSnapshot {
    const found = this.store.snapshotOfTab(this.bookId, tab => tab.valueAt(1, 1) === mark);
    if (found === null) throw new Error(`no tab ${mark}`);
    return found;
  }

  async close(): Promise<void> {
    await this.host.close();
    this.store.close();
  }
}

export function officer(code: string): string {
  return `${code}@vi-du.invalid`;
}

/** Units of a district here are valid since before the book. */
export function unitKey(code: string): string {
  return `${code}@`;
}

/** The cell's text or number as text; `''` when blank. 1-based. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.cells.find(cell => cell.row === row && cell.column === column)?.value ?? '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** All rows of a tab that have a row id, by that id: their texts in column order from B on. */
export function rowsById(sheet: SheetSnapshot, from = 5): ReadonlyMap<string, string[]> {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    if (cell.row < from || cell.value === null) continue;
    const row = rows.get(cell.row) ?? [];
    row[cell.column - 1] = textAt({...sheet, cells: [cell]}, cell.row, cell.column);
    rows.set(cell.row, row);
  }
  const named = [...rows.values()].filter(row => (row[0] ?? '') !== '');
  return new Map(named.map(row => [row[0] ?? '', Array.from(row.slice(1), text => text ?? '')]));
}
