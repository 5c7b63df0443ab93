// Which formulas forget their results when a cell changes.

import {BookStore} from '../../../src/host/store/book-store';
import {dependsOn, forgetStaleResults} from '../../../src/host/store/stale-results';
import {bookSnapshot, sheetSnapshot} from '../runtime/host-fixture';

const store = BookStore.open(':memory:');

afterAll(() => {
  store.close();
});

function bookOf(formulas: readonly string[]) {
  const cells = formulas.map((formula, index) => ({
    ...{row: index + 1, column: 5, value: index, formula},
  }));
  const sheets = [sheetSnapshot({cells}), sheetSnapshot({id: 7, name: 'Xã A'})];
  return store.load(store.createBook(bookSnapshot({sheets})));
}

test.each([
  ['=A1', true],
  ['=$A$1*2', true],
  ['=SUM(A1:B2)', true],
  ['=SUM(A:A)', true],
  ['=SUM(1:1)', true],
  ["='Trang 1'!A1", true],
  ['=TODAY()', true],
  ['=INDIRECT("B2")', true],
  ['=chi_tieu', true],
  ['=5+7', false],
  ['=1,5E3', false],
  ['=B1', false],
  ['=A10', false],
  ['=LOG10(B3)', false],
  ['="A1"&B2', false],
  ["='Xã A'!A1", false],
  ['=IF(TRUE;B1;C1)', false],
])('%s reads A1: %s', (formula, reads) => {
  const [sheet] = bookOf([]).sheets;
  if (sheet === undefined) throw new Error('The book has a tab');
  const cell = {sheet, row: 1, column: 5, formula};
  expect(dependsOn(cell, sheet, {row: 1, column: 1, rows: 1, columns: 1})).toBe(reads);
});

test('results are forgotten along the chain, and only there', () => {
  const book = bookOf(['=A1', '=E1+1', '=B1', '=E2']);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('The book has a tab');
  book.change(() => {
    sheet.setCell(1, 1, 5, null);
    forgetStaleResults(book, sheet, {row: 1, column: 1, rows: 1, columns: 1});
  });
  const left = store.snapshot(book.id).sheets[0]?.cells.filter(cell => cell.column === 5);
  expect(left?.map(cell => cell.value)).toEqual([null, null, 2, null]);
});

test('formulas that read each other come to an end', () => {
  const book = bookOf(['=E2', '=E1']);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('The book has a tab');
  book.change(() => forgetStaleResults(book, sheet, {row: 2, column: 5, rows: 1, columns: 1}));
  expect([sheet.valueAt(1, 5), sheet.valueAt(2, 5)]).toEqual([null, 1]);
});
