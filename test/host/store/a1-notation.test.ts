// Names of ranges, there and back.

import fc from 'fast-check';

import {columnLetters, notationOf, parseNotation} from '../../../src/host/store/a1-notation';

const extent = {maxRows: 1000, maxColumns: 18_278};

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('an area is found again by its name', () => {
  const size = fc.integer({min: 1, max: 500});
  const areas = fc.record({row: size, column: size, rows: size, columns: size});
  fc.assert(
    fc.property(areas, area => {
      const notation = notationOf(area);
      expect(parseNotation(notation, extent)).toEqual({area, notation, sheetName: null});
    }),
  );
});

test("a tab's name may hold spaces, quotes and exclamation marks", () => {
  expect(parseNotation("'Xã A'!B2", extent)?.sheetName).toBe('Xã A');
  expect(parseNotation("'Xã ''A''!'!B2", extent)?.sheetName).toBe("Xã 'A'!");
  expect(parseNotation('Tổng!B:C', extent)).toMatchObject({sheetName: 'Tổng', notation: 'B:C'});
});

test.each(['', 'B', '1', 'A1:', ':A1', 'A1:B2:C3', '1:A', 'A:1', 'Á1', 'A1 ', 'ABCD1', 'A-1'])(
  '"%s" names no range',
  text => {
    expect(parseNotation(text, extent)).toBeNull();
  },
);
