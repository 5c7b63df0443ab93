// A host for tests: its thread's program is built once per test file, its books live in memory.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {buildSync} from 'esbuild';

import {Host, type RunReport, type RunRequest} from '../../../src/host/runtime/host';
import type {AddOn} from '../../../src/host/runtime/script-run';
import type {
  BookSnapshot,
  CellSnapshot,
  SheetSnapshot,
} from '../../../src/host/store/book-snapshot';
import {BookStore} from '../../../src/host/store/book-store';

export const OWNER = 'chu-so@vi-du.invalid';
export const OFFICER = 'can-bo@vi-du.invalid';

export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/userinfo.email',
];

export function sheetSnapshot(parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    ...{id: 0, name: 'Trang 1', hidden: false, maxRows: 20, maxColumns: 10},
    ...{frozenRows: 0, frozenColumns: 0, tabColor: null, columnWidths: {}, hiddenRows: []},
    ...{hiddenColumns: [], merges: [], cells: [], validations: [], protection: null, charts: []},
    ...parts,
  };
}

export function bookSnapshot(parts: Partial<BookSnapshot> = {}): BookSnapshot {
  return {
    ...{name: 'Sổ thử', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', owner: OWNER},
    ...{documentProperties: {}, scriptProperties: {}, sheets: [sheetSnapshot()]},
    ...parts,
  };
}

/** Cells of values, from A1 on. */
export function cellsOf(rows: readonly (readonly CellSnapshot['value'][])[]): CellSnapshot[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{row: row + 1, column: column + 1, value}],
    ),
  );
}

/** The program of a run's thread, as the build makes it. @returns its path, and how to take it away */
export function buildWorker(): {readonly path: string; remove(): void} {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  const path = join(folder, 'worker.cjs');
  buildSync({
    entryPoints: [join(__dirname, '../../../src/host/runtime/worker.ts')],
    ...{bundle: true, format: 'cjs', platform: 'node', target: 'node20', outfile: path},
    ...{packages: 'external', charset: 'utf8', logLevel: 'silent'},
  });
  return {path, remove: () => rmSync(folder, {recursive: true})};
}

export function addOnOf(code: string, parts: Partial<AddOn> = {}): AddOn {
  const manifest = {oauthScopes: SCOPES, timeZone: 'Asia/Ho_Chi_Minh'};
  return {code, html: {sidebar: '<p>Biểu nhập</p>'}, manifest, ...parts};
}

export interface Bench {
  readonly store: BookStore;
  readonly host: Host;
  readonly bookId: string;
  /** Runs on the bench's book, as its owner unless the request says otherwise. */
  run(request: Partial<RunRequest> & {readonly name: string}): Promise<RunReport>;
  close(): Promise<void>;
}

/** A host with one script and one book. */
export function bench(
  workerPath: string,
  code: string,
  parts: {readonly book?: BookSnapshot; readonly addOn?: Partial<AddOn>; clock?: () => number} = {},
): Bench {
  const store = BookStore.open(':memory:');
  const bookId = store.createBook(parts.book ?? bookSnapshot(), 'book');
  const {clock} = parts;
  const addOn = addOnOf(code, parts.addOn);
  const host = new Host({store, addOn, workerPath, ...(clock === undefined ? {} : {clock})});
  return {
    ...{store, host, bookId},
    run: request => host.run({bookId, user: OWNER, ...request}),
    async close() {
      await host.close();
      store.close();
    },
  };
}
