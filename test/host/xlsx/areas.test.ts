// Areas and references in the notation of workbook files.

import fc from 'fast-check';

import {absoluteReference, areaText, cutOut, parseReference} from '../../../src/host/xlsx/areas';
import {area} from './sample-book';

test.each([
  [area(1, 1, 1, 1), 'A1'],
  [area(2, 26, 3, 2), 'Z2:AA4'],
  [area(10, 703, 1, 1), 'AAA10'],
])('%j is %s', (cells, text) => {
  expect(areaText(cells)).toBe(text);
});

test.each([
  ["'Tổng hợp'!$A$1:$B$2", 'Tổng hợp', area(1, 1, 2, 2)],
  ["'Xã ''A'''!C3", "Xã 'A'", area(3, 3, 1, 1)],
  ['Sheet1!$Z$9', 'Sheet1', area(9, 26, 1, 1)],
  ['B2:B3', null, area(2, 2, 2, 1)],
])('%s is read', (text, tabName, cells) => {
  expect(parseReference(text)).toEqual({tabName, area: cells});
});

test.each(['#REF!', "'Tổng hợp'!#REF!", 'SUM(A1)', '', 'A0'])('%s is no reference', text => {
  expect(parseReference(text)).toBeNull();
});

const small = fc.integer({min: 1, max: 4});
const anyArea = fc.record({row: small, column: small, rows: small, columns: small});

test('a reference is read as what it was made of', () => {
  fc.assert(
    fc.property(anyArea, fc.string({minLength: 1}), (cells, tabName) => {
      expect(parseReference(absoluteReference(tabName, cells))).toEqual({tabName, area: cells});
    }),
  );
});

test('the parts around a hole hold each cell outside it once, and none inside', () => {
  const cellsOf = ({row, column, rows, columns}: ReturnType<typeof area>) =>
    Array.from({length: rows * columns}, (_, at) =>
      [row + Math.floor(at / columns), column + (at % columns)].join(),
    );
  fc.assert(
    fc.property(anyArea, anyArea, (whole, hole) => {
      const inHole = new Set(cellsOf(hole));
      const expected = cellsOf(whole).filter(cell => !inHole.has(cell));
      expect(cutOut(whole, hole).flatMap(cellsOf).sort()).toEqual(expected.sort());
    }),
  );
});
