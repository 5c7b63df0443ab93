// Rectangles, checked cell by cell against sets of cells.

import fc from 'fast-check';

import {contains, intersectionOf, isCovered, shifted, without} from '../../../src/host/store/area';
import type {Area} from '../../../src/host/store/book-snapshot';

const areas = fc.record({
  row: fc.integer({min: 1, max: 6}),
  column: fc.integer({min: 1, max: 6}),
  rows: fc.integer({min: 1, max: 4}),
  columns: fc.integer({min: 1, max: 4}),
});

function cells(area: Area | null): string[] {
  if (area === null) return [];
  return Array.from({length: area.rows * area.columns}, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return `${row} ${area.column + (index % area.columns)}`;
  }).sort();
}

test('areas share the cells that both have', () => {
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const both = cells(one).filter(cell => cells(other).includes(cell));
      expect(cells(intersectionOf(one, other))).toEqual(both);
      expect(contains(one, other)).toBe(both.length === cells(other).length);
    }),
  );
});

test('what is left of an area has each of its cells once, and none of the hole', () => {
  fc.assert(
    fc.property(areas, areas, (area, hole) => {
      const left = without(area, hole).flatMap(cells).sort();
      expect(left).toEqual(cells(area).filter(cell => !cells(hole).includes(cell)));
    }),
  );
});

test('an area is covered when each of its cells is', () => {
  fc.assert(
    fc.property(areas, fc.array(areas, {maxLength: 4}), (area, covers) => {
      const covered = covers.flatMap(cells);
      expect(isCovered(area, covers)).toBe(cells(area).every(cell => covered.includes(cell)));
    }),
  );
});

test('an area keeps its old lines when others come in or go', () => {
  const at = fc.integer({min: 1, max: 10});
  const count = fc.integer({min: -3, max: 3}).filter(lines => lines !== 0);
  fc.assert(
    fc.property(areas, at, count, (area, first, lines) => {
      const moved = Array.from({length: area.rows}, (_, index) => area.row + index).flatMap(row => {
        if (row < first) return [row];
        return row < first - lines ? [] : [row + lines];
      });
      const after = shifted(area, 'row', first, lines);
      expect(after?.row).toBe(moved[0]);
      expect(after === null ? undefined : after.row + after.rows - 1).toBe(moved.at(-1));
    }),
  );
});
