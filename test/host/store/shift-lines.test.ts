// What moves along when rows or columns come in or go.

import fc from 'fast-check';

import type {BookSnapshot, SheetSnapshot} from '../../../src/host/store/book-snapshot';
import {BookStore} from '../../../src/host/store/book-store';
import {shiftLines} from '../../../src/host/store/shift-lines';
import {bookSnapshot, cellsOf, sheetSnapshot} from '../runtime/host-fixture';

const store = BookStore.open(':memory:');

afterAll(() => {
  store.close();
});

function moved(
  book: BookSnapshot,
  axis: 'row' | 'column',
  at: number,
  count: number,
): readonly SheetSnapshot[] {
  const loaded = store.load(store.createBook(book));
  const [sheet] = loaded.sheets;
  if (sheet === undefined) throw new Error('The book has a tab');
  loaded.change(() => {
    shiftLines(loaded, sheet, axis, at, count);
  });
  return store.snapshot(loaded.id).sheets;
}

const area = {row: 2, column: 2, rows: 3, columns: 3};
const chart = {
  ...{id: 1, type: 'BAR', headers: 0, options: {}, ranges: [{sheetId: 0, area}]},
  position: {row: 6, column: 6, offsetX: 1, offsetY: 2},
};
const furnished = bookSnapshot({
  sheets: [
    sheetSnapshot({
      ...{frozenRows: 2, frozenColumns: 1, columnWidths: {1: 50, 4: 70}, hiddenRows: [1, 5]},
      ...{hiddenColumns: [2, 6], merges: [area], charts: [chart]},
      validations: [{area, values: ['a'], allowInvalid: true, helpText: null}],
      protection: {description: '', editors: [], unprotected: [area]},
      cells: [
        {row: 3, column: 3, value: 'x', note: 'n', style: {bold: true}},
        {row: 4, column: 4, value: 1, formula: '=2-1'},
      ],
    }),
    sheetSnapshot({id: 7, name: 'Trang 2', charts: [{...chart, id: 2}]}),
  ],
});

test('rows that come in push down all that stands below', () => {
  const [sheet, other] = moved(furnished, 'row', 3, 2);
  const grown = {...area, rows: 5};
  expect(sheet).toMatchObject({
    ...{maxRows: 22, maxColumns: 10, frozenRows: 2, hiddenRows: [1, 7], merges: [grown]},
    ...{validations: [{area: grown}], protection: {unprotected: [grown]}},
    charts: [{ranges: [{sheetId: 0, area: grown}], position: {row: 8, column: 6, offsetX: 1}}],
    cells: [
      {row: 5, column: 3, value: 'x', note: 'n', style: {bold: true}},
      {row: 6, column: 4, value: 1, formula: '=2-1'},
    ],
  });
  expect(other?.charts[0]).toMatchObject({ranges: [{area: grown}], position: {row: 6, column: 6}});
});

test('columns that go take their cells along and pull in the rest', () => {
  const [sheet] = moved(furnished, 'column', 2, -2);
  const shrunk = {...area, columns: 1};
  expect(sheet).toMatchObject({
    ...{maxColumns: 8, frozenColumns: 1, columnWidths: {1: 50, 2: 70}, hiddenColumns: [4]},
    ...{merges: [shrunk], cells: [{row: 4, column: 2, value: 1, formula: '=2-1'}]},
    charts: [{position: {row: 6, column: 4}}],
  });
});

test('what lay in the rows that went is gone, a merge of one cell is none', () => {
  const [sheet] = moved(furnished, 'row', 1, -5);
  expect(sheet).toMatchObject({
    ...{maxRows: 15, frozenRows: 0, hiddenRows: [], merges: [], cells: [], validations: []},
    charts: [{ranges: [], position: {row: 1, column: 6}}],
  });
  const one = sheetSnapshot({merges: [{row: 1, column: 1, rows: 2, columns: 1}]});
  expect(moved(bookSnapshot({sheets: [one]}), 'row', 1, -1)[0]?.merges).toEqual([]);
});

const grids = fc.array(
  fc.array(fc.option(fc.integer({min: 1, max: 9})), {minLength: 4, maxLength: 4}),
  {minLength: 4, maxLength: 4},
);

test('cells move as the lines of a list do', () => {
  const lines = fc.record({at: fc.integer({min: 1, max: 4}), count: fc.constantFrom(-2, -1, 1, 2)});
  fc.assert(
    fc.property(
      grids,
      lines,
      fc.constantFrom('row' as const, 'column' as const),
      (grid, {at, count}, axis) => {
        const move = <T>(list: readonly T[], blank: T): T[] => [
          ...list.slice(0, at - 1),
          ...Array.from({length: Math.max(0, count)}, () => blank),
          ...list.slice(at - 1 + Math.max(0, -count)),
        ];
        const expected = axis === 'row' ? move(grid, []) : grid.map(row => move(row, null));
        const book = bookSnapshot({sheets: [sheetSnapshot({cells: cellsOf(grid)})]});
        expect(moved(book, axis, at, count)[0]?.cells).toEqual(cellsOf(expected));
      },
    ),
    {numRuns: 50},
  );
});
