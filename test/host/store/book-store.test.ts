// The store keeps books whole, through restarts, refusals and the death of the program.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {buildSync} from 'esbuild';
import fc from 'fast-check';
import Database from 'libsql';

import type {BookSnapshot, CellSnapshot, CellStyle} from '../../../src/host/store/book-snapshot';
import {BookStore} from '../../../src/host/store/book-store';
import {bookSnapshot, cellsOf, sheetSnapshot} from '../runtime/host-fixture';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
});

afterAll(() => {
  rmSync(folder, {recursive: true});
});

const full: BookSnapshot = bookSnapshot({
  documentProperties: {a: '1', 'biên nhận': 'β'},
  scriptProperties: {khóa: 'bí mật'},
  editors: ['b@vi-du.invalid'],
  viewers: ['c@vi-du.invalid'],
  sheets: [
    sheetSnapshot({
      ...{id: 3, hidden: true, frozenRows: 1, tabColor: '#00ff00', columnWidths: {2: 140}},
      ...{hiddenRows: [4], hiddenColumns: [5], merges: [{row: 1, column: 1, rows: 1, columns: 2}]},
      cells: [
        {row: 1, column: 1, value: 'chữ', style: {bold: true, background: '#eeeeee'}},
        {row: 1, column: 3, value: 1.5, note: 'ghi chú', style: {numberFormat: '0.00'}},
        {row: 2, column: 1, value: true},
        {row: 2, column: 2, value: {dateMs: 86_400_000}},
        {row: 4, column: 2, value: {error: '#REF!'}, formula: '=A9'},
        {row: 4, column: 9, value: null, formula: '=B4'},
        {row: 9, column: 2, value: null, note: 'chỉ ghi chú'},
        {row: 10, column: 4, value: null, style: {border: true}},
      ],
      validations: [
        {
          area: {row: 2, column: 1, rows: 3, columns: 1},
          ...{values: ['a', 'b'], allowInvalid: false, helpText: null},
        },
      ],
      protection: {description: 'xã', editors: ['a@vi-du.invalid'], unprotected: []},
      lockedRanges: [
        {
          ...{id: 2, description: 'huyện', editors: ['b@vi-du.invalid']},
          area: {row: 3, column: 1, rows: 1, columns: 2},
        },
      ],
      conditionalFormats: [
        {
          areas: [{row: 5, column: 1, rows: 1, columns: 2}],
          ...{startsWith: 'Quá hạn', background: '#ff0000'},
        },
      ],
      charts: [
        {
          ...{
            id: 4,
            type: 'COLUMN',
            headers: 1,
            options: {title: 't', series: {0: {color: '#111111'}}},
          },
          ranges: [{sheetId: 7, area: {row: 1, column: 1, rows: 2, columns: 2}}],
          position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
        },
      ],
    }),
    sheetSnapshot({id: 7, name: 'Trang 2'}),
  ],
});

test('a book stored before there were shared files and locked ranges opens without any', () => {
  const path = join(folder, 'older.sqlite');
  const first = BookStore.open(path);
  const id = first.createBook(bookSnapshot());
  first.close();
  const database = new Database(path);
  database.exec(`UPDATE book SET head = json_remove(head, '$.editors', '$.viewers');
    UPDATE sheet SET head = json_remove(head, '$.lockedRanges', '$.conditionalFormats')`);
  database.close();
  const second = BookStore.open(path);
  expect(second.load(id).head).toMatchObject({editors: [], viewers: []});
  expect(second.load(id).sheets[0]?.head).toMatchObject({lockedRanges: [], conditionalFormats: []});
  expect(second.snapshot(id)).toEqual(bookSnapshot());
  second.close();
});

test('a book is on disk as it was given, and is there after a restart', () => {
  const path = join(folder, 'restart.sqlite');
  const first = BookStore.open(path);
  const id = first.createBook(full);
  first.createBook(bookSnapshot({name: 'Sổ khác'}), 'khác');
  expect(first.snapshot(id)).toEqual(full);
  first.close();
  const second = BookStore.open(path);
  expect(second.listBooks()).toEqual([
    {id, name: 'Sổ thử'},
    {id: 'khác', name: 'Sổ khác'},
  ]);
  expect(second.snapshot(id)).toEqual(full);
  second.close();
});

test('one program at a time has the file open', () => {
  const path = join(folder, 'one.sqlite');
  const store = BookStore.open(path);
  expect(() => BookStore.open(path)).toThrow('in use by another program');
  store.close();
  BookStore.open(path).close();
});

test('a book that is not there is named', () => {
  const store = BookStore.open(':memory:');
  expect(() => store.load('không có')).toThrow('There is no book không có');
  store.close();
});

test('everyone who asks for a book gets the same one', () => {
  const store = BookStore.open(':memory:');
  const id = store.createBook(full);
  expect(store.load(id)).toBe(store.load(id));
  store.close();
});

test('a change that fails half-way has not happened, in memory as on disk', () => {
  const path = join(folder, 'half.sqlite');
  const store = BookStore.open(path);
  const id = store.createBook(full);
  const book = store.load(id);
  expect(() =>
    book.change(() => {
      book.sheets[0]?.setCell(1, 1, 'nửa', null);
      book.setProperty('document', 'a', null);
      book.amend({name: 'Tên khác'});
      throw new Error('giữa chừng');
    }),
  ).toThrow('giữa chừng');
  expect(store.snapshot(id)).toEqual(full);
  store.close();
  const again = BookStore.open(path);
  expect(again.snapshot(id)).toEqual(full);
  again.close();
});

test('a change is told of once it is saved, with what it touched', () => {
  const store = BookStore.open(':memory:');
  const book = store.load(store.createBook(full));
  const heard: unknown[] = [];
  const stop = book.onChange(change => heard.push(change));
  book.change(() => {
    book.sheets[0]?.setCell(5, 1, 1, null);
    book.setProperty('document', 'b', '2');
  });
  book.change(() => undefined);
  stop();
  book.change(() => book.sheets[0]?.amend({hidden: false}));
  expect(heard).toEqual([
    {
      ...{head: false, removedSheetIds: [], sheets: [{id: 3, head: false, rows: [5]}]},
      properties: [{scope: 'document', key: 'b'}],
    },
  ]);
  store.close();
});

test('ids of removed tabs and charts are not given again', () => {
  const path = join(folder, 'ids.sqlite');
  const store = BookStore.open(path);
  const id = store.createBook(full);
  const book = store.load(id);
  const second = book.sheets[1];
  if (second === undefined) throw new Error('The book has two tabs');
  const newId = book.change(() => {
    book.removeSheet(second);
    expect(book.takeChartId()).toBe(5);
    return book.insertSheet({...second.head, name: 'Mới'}, 1).id;
  });
  expect(newId).toBe(8);
  store.close();
  const again = BookStore.open(path);
  expect(again.snapshot(id).sheets.map(sheet => sheet.id)).toEqual([3, 8]);
  expect(again.load(id).head).toMatchObject({nextSheetId: 9, nextChartId: 6});
  again.close();
});

const values = fc.oneof(
  ...[fc.string({minLength: 1}), fc.integer(), fc.boolean(), fc.constant(0.5)],
  fc.record({dateMs: fc.integer()}),
);
const styles: fc.Arbitrary<CellStyle> = fc.constantFrom(
  {bold: true},
  {numberFormat: '@'},
  {wrap: true},
);
const edits = fc.array(
  fc.record({
    row: fc.integer({min: 1, max: 5}),
    column: fc.integer({min: 1, max: 5}),
    value: fc.option(values),
    style: fc.option(styles),
    note: fc.option(fc.constant('n')),
  }),
  {maxLength: 12},
);

test('whatever is written cell by cell, memory and disk agree', () => {
  const path = join(folder, 'edits.sqlite');
  fc.assert(
    fc.property(fc.array(edits, {maxLength: 4}), changes => {
      const store = BookStore.open(path);
      const id = store.createBook(bookSnapshot());
      const book = store.load(id);
      const expected = new Map<string, CellSnapshot>();
      for (const change of changes) {
        book.change(() => {
          for (const {row, column, value, style, note} of change) {
            const sheet = book.sheets[0];
            sheet?.setCell(row, column, value, null);
            sheet?.setStyle(row, column, style ?? {});
            sheet?.setNote(row, column, note);
            expected.set(`${row} ${column}`, {
              ...{row, column, value},
              ...(note === null ? {} : {note}),
              ...(style === null ? {} : {style}),
            });
          }
        });
      }
      const cells = [...expected.values()]
        .filter(cell => cell.value !== null || 'note' in cell || 'style' in cell)
        .sort((one, other) => one.row - other.row || one.column - other.column);
      expect(store.snapshot(id).sheets[0]?.cells).toEqual(cells);
      store.close();
      const again = BookStore.open(path);
      expect(again.snapshot(id).sheets[0]?.cells).toEqual(cells);
      again.close();
    }),
    {numRuns: 25},
  );
});

test('rows that a killed program had told of are all there', async () => {
  const path = join(folder, 'killed.sqlite');
  const program = join(folder, 'book-store.cjs');
  buildSync({
    entryPoints: [join(__dirname, '../../../src/host/store/book-store.ts')],
    ...{bundle: true, format: 'cjs', platform: 'node', target: 'node20', outfile: program},
    ...{external: ['libsql'], logLevel: 'silent'},
  });
  const prepared = BookStore.open(path);
  prepared.createBook(bookSnapshot({sheets: [sheetSnapshot({cells: cellsOf([['đầu']])})]}), 'book');
  prepared.close();
  const child = spawn(process.execPath, [join(__dirname, 'row-writer.cjs'), program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, NODE_PATH: join(__dirname, '../../../node_modules')},
  });
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    told += data.toString();
    if (told.split('\n').length > 200) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  const last = Number(told.trim().split('\n').at(-1));
  expect(last).toBeGreaterThanOrEqual(200);
  const store = BookStore.open(path);
  const sheet = store.load('book').sheets[0];
  const rows = Array.from({length: last}, (_, index) => sheet?.valueAt(index + 1, 1));
  expect(rows).toEqual(Array.from({length: last}, (_, index) => `dòng ${index + 1}`));
  // At most the one row that was on disk when the program died and could not be told of.
  expect((sheet?.lastRow ?? 0) - last).toBeLessThanOrEqual(1);
  store.close();
}, 30_000);
