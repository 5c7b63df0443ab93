// Whatever changes in a book, the page's real grid, told in mutations, shows what it would show had it started afresh.

import fc from 'fast-check';

import type {Area, BookSnapshot, CellStyle} from '../../../src/host/store/book-snapshot';
import type {Book} from '../../../src/host/store/book';
import {BookStore} from '../../../src/host/store/book-store';
import {newSheetHead, type Sheet} from '../../../src/host/store/sheet';
import {shiftLines} from '../../../src/host/store/shift-lines';
import {startOf} from '../../../src/host/web/grid/workbook';
import {BookImage} from '../../../src/host/web/room/book-image';
import {RealGrid} from './real-grid';

const owner = 'chu-so@vi-du.invalid';

function tab(id: number, name: string): BookSnapshot['sheets'][number] {
  return {
    ...{id, name, hidden: false, maxRows: 8, maxColumns: 6, frozenRows: 1, frozenColumns: 0},
    ...{tabColor: null, columnWidths: {2: 180}, hiddenRows: [8], hiddenColumns: [], merges: []},
    cells: [
      {
        row: 1,
        column: 1,
        value: 'Chỉ tiêu',
        style: {bold: true, wrap: true, background: '#ddeeff'},
      },
      {row: 2, column: 2, value: '1.300', style: {numberFormat: '@'}, note: 'kế hoạch'},
      {row: 3, column: 3, value: 0.754, style: {numberFormat: '0.0%'}},
      {row: 4, column: 1, value: {dateMs: Date.UTC(2021, 8, 14)}},
      {row: 5, column: 1, value: 12, formula: '=6*2'},
    ],
    validations: [
      {
        area: areaOf(2, 1, 3, 1),
        values: ['Nhập liệu', 'Tổng hợp'],
        allowInvalid: false,
        helpText: null,
      },
    ],
    ...{protection: null, charts: []},
  };
}

function areaOf(row: number, column: number, rows: number, columns: number): Area {
  return {row, column, rows, columns};
}

function start(): {store: BookStore; book: Book} {
  const store = BookStore.open(':memory:');
  const book = store.load(
    store.createBook({
      ...{name: 'Sổ thử', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', owner},
      ...{documentProperties: {}, scriptProperties: {}, sheets: [tab(0, 'Một'), tab(1, 'Hai')]},
    }),
  );
  return {store, book};
}

interface Act {
  readonly what: string;
  readonly at: number;
  readonly row: number;
  readonly column: number;
  readonly text: string | number | boolean | null;
  readonly style: CellStyle;
}

/** What a script or a person does; `at` chooses the tab. */
const acts: Readonly<Record<string, (book: Book, sheet: Sheet, act: Act) => void>> = {
  value: (_, sheet, {row, column, text}) => sheet.setCell(row, column, text, null),
  formula: (_, sheet, {row, column}) => sheet.setCell(row, column, null, `=A${row}*2`),
  error: (_, sheet, {row, column}) => sheet.setCell(row, column, {error: '#REF!'}, '=A9'),
  day: (_, sheet, {row, column}) =>
    sheet.setCell(row, column, {dateMs: Date.UTC(2021, row, column)}, null),
  style: (_, sheet, {row, column, style}) => sheet.setStyle(row, column, style),
  note: (_, sheet, {row, column, text}) =>
    sheet.setNote(row, column, text === null ? null : String(text)),
  rowsIn: (book, sheet, {row}) => shiftLines(book, sheet, 'row', row, 2),
  rowsOut: (book, sheet, {row}) =>
    shiftLines(book, sheet, 'row', Math.min(row, sheet.head.maxRows - 1), -1),
  columnsIn: (book, sheet, {column}) => shiftLines(book, sheet, 'column', column, 1),
  columnsOut: (book, sheet, {column}) =>
    shiftLines(book, sheet, 'column', Math.min(column, sheet.head.maxColumns - 1), -1),
  width: (_, sheet, {column, row}) =>
    sheet.amend({columnWidths: {...sheet.head.columnWidths, [column]: 40 + row}}),
  hide: (_, sheet, {row, column}) => sheet.amend({hiddenRows: [row], hiddenColumns: [column]}),
  show: (_, sheet) => sheet.amend({hiddenRows: [], hiddenColumns: []}),
  freeze: (_, sheet, {row, column}) =>
    sheet.amend({frozenRows: row % 3, frozenColumns: column % 3}),
  merge: (_, sheet, {row, column}) =>
    sheet.amend({merges: [areaOf(Math.min(row, 4), Math.min(column, 3), 2, 2)]}),
  split: (_, sheet) => sheet.amend({merges: []}),
  list: (_, sheet, {row}) =>
    sheet.amend({
      validations: [
        {area: areaOf(row, 1, 1, 1), values: ['a', 'b'], allowInvalid: true, helpText: 'chọn'},
      ],
    }),
  colours: (_, sheet, {row}) =>
    sheet.amend({
      conditionalFormats: ['Có lỗi', 'Đủ', 'Gửi'].slice(row % 4).map((startsWith, at) => ({
        areas: [areaOf(row, 1, 1, 2 + at)],
        startsWith,
        background: at === 0 ? null : '#ffcccc',
      })),
    }),
  free: (_, sheet) => sheet.amend({validations: []}),
  rename: (_, sheet, {row}) => sheet.amend({name: `Bảng ${sheet.id}.${row}`}),
  colour: (_, sheet, {row}) => sheet.amend({tabColor: row % 2 === 0 ? null : '#aa0000'}),
  veil: (book, sheet) => {
    const others = book.sheets.filter(other => other !== sheet && !other.head.hidden);
    if (others.length > 0) sheet.amend({hidden: !sheet.head.hidden});
  },
  newTab: (book, _, {at, row}) => {
    const head = {...newSheetHead(`Thêm ${book.head.nextSheetId}`), maxRows: 6, maxColumns: 6};
    const sheet = book.insertSheet(
      {...head, merges: [areaOf(1, 1, 1, 2)]},
      at % (book.sheets.length + 1),
    );
    sheet.setCell(Math.min(row, 6), 1, 'mới', null);
    sheet.setStyle(Math.min(row, 6), 1, {bold: true});
    sheet.setNote(1, 2, 'ghi chú');
  },
  lessTab: (book, sheet) => {
    const others = book.sheets.filter(other => other !== sheet && !other.head.hidden);
    if (others.length > 0) book.removeSheet(sheet);
  },
  name: (book, _, {row}) => book.amend({name: `Sổ ${row}`}),
};

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...Object.keys(acts)),
  at: fc.nat(9),
  row: fc.integer({min: 1, max: 7}),
  column: fc.integer({min: 1, max: 5}),
  text: fc.constantFrom(
    '1.300',
    'dòng một\ndòng hai dài hơn một chút',
    5,
    0,
    1234.5,
    true,
    false,
    null,
  ),
  style: fc.constantFrom<CellStyle>(
    {},
    {numberFormat: '@', wrap: true},
    {numberFormat: '#,##0', horizontalAlignment: 'right', border: true},
    {bold: true, italic: true, fontSize: 14, fontColor: '#ff0000', verticalAlignment: 'middle'},
  ),
});

/** Within the tab as it is now, since earlier acts have changed its size. */
function perform(book: Book, one: Act): void {
  const sheet = book.sheets[one.at % book.sheets.length];
  if (sheet === undefined) throw new Error('a book has a tab');
  const {maxRows, maxColumns} = sheet.head;
  const place = {row: Math.min(one.row, maxRows), column: Math.min(one.column, maxColumns)};
  acts[one.what]?.(book, sheet, {...one, ...place});
}

it('the real grid follows any changes of a book', () => {
  fc.assert(
    fc.property(fc.array(fc.array(act, {minLength: 1, maxLength: 5}), {maxLength: 5}), turns => {
      const {store, book} = start();
      const grid = new RealGrid(startOf(book));
      const image = new BookImage(book);
      book.onChange(change => image.note(change));
      for (const turn of turns) {
        for (const one of turn) book.change(() => perform(book, one));
        grid.apply(image.follow() ?? []);
      }
      const fresh = new RealGrid(startOf(book));
      expect(grid.seen()).toEqual(fresh.seen());
      grid.close();
      fresh.close();
      store.close();
    }),
    {numRuns: 60, endOnFailure: true},
  );
});

it('a book of another locale is to be written anew, since every number is', () => {
  const {store, book} = start();
  const image = new BookImage(book);
  book.onChange(change => image.note(change));
  book.change(() => book.amend({locale: 'en_US'}));
  expect(image.follow()).toBeNull();
  expect(image.follow()).toEqual([]);
  store.close();
});

it('only the cells that differ are told', () => {
  const {store, book} = start();
  const image = new BookImage(book);
  book.onChange(change => image.note(change));
  book.change(() => book.sheets[0]?.setCell(2, 3, 5, null));
  expect(image.follow()).toEqual([
    {
      id: 'sheet.mutation.set-range-values',
      params: {
        subUnitId: '0',
        cellValue: {1: {2: expect.objectContaining({v: 5, t: 2, f: null}) as unknown}},
      },
    },
  ]);
  book.change(() => book.sheets[0]?.setCell(2, 3, 5, null));
  expect(image.follow()).toEqual([]);
  store.close();
});

it('rows of one look are one run, their blank cells are none, and the row between them is its own', () => {
  const {store, book} = start();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a book has a tab');
  book.change(() => {
    sheet.replaceRows(1, []);
    sheet.restyle(areaOf(2, 2, 5, 3), () => ({numberFormat: '@'}));
    sheet.setStyle(4, 3, {bold: true});
    sheet.setCell(6, 3, 'xã', null);
  });
  const {workbook, looks} = startOf(book);
  const [text, bold] = [{numberFormat: '@'}, {bold: true}].map(look => book.styles.keyOf(look));
  // Rows 2 to 6 and columns B to D, counted from 0; C4 is bold.
  const plain = [[1, 3, text]];
  expect(looks['0']).toEqual([
    {rows: [1, 2], looks: plain},
    {
      rows: [3, 3],
      looks: [
        [1, 1, text],
        [2, 2, bold],
        [3, 3, text],
      ],
    },
    {rows: [4, 5], looks: plain},
  ]);
  // The host makes the grid's own shape.
  const {cellData} = (workbook['sheets'] as Record<string, {cellData: object}>)['0'] ?? {};
  expect(cellData).toEqual({5: {2: {v: 'xã', t: 1}}});
  store.close();
});

it('numbers are written as in Việt Nam, texts as typed', () => {
  const {store, book} = start();
  book.change(() => book.sheets[0]?.setCell(7, 1, 1.5, null));
  const {seen} = {seen: new RealGrid(startOf(book))};
  const {tabs} = seen.seen() as {tabs: {cells: Record<string, unknown>}[]};
  expect(tabs[0]?.cells).toMatchObject({
    '1 1': {v: '1.300', t: 1, look: {n: {pattern: '@'}}},
    '2 2': {v: 0.754, t: 2, look: {n: {pattern: '[$-42A]0.0%'}}},
    // 14 September 2021, midnight UTC, is seven in the morning in Việt Nam; day 44453 of the grid's count.
    '3 0': {v: 44453 + 7 / 24, t: 2, look: {n: {pattern: '[$-42A]dd/MM/yyyy'}}},
    '4 0': {v: 12, f: '=6*2'},
    '6 0': {v: 1.5, look: {n: {pattern: '[$-42A]General'}}},
  });
  seen.close();
  store.close();
});
