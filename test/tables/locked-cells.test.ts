// The cells of a form that no month owes, as few rectangles; and the plain look of every cell.

import {isLocked, plainColor, rectangles} from '../../src/tables/locked-cells';
import {fullBook} from '../domain/reports/reports';

const row = (id: string) => {
  const found = fullBook.rowById.get(id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

it.each([
  ['vl_tu_tao', '2021-02', false],
  ['vl_nhu_cau_viec', '2021-02', true],
  ['vl_nhu_cau_viec', '2021-03', false],
  ['vl_llld', '2021-11', true],
  ['vl_llld', '2021-12', false],
  ['vl_llld', '2021-opening', false],
])('%s in %s is locked: %s', (id, slot, locked) => {
  expect(isLocked(row(id), slot)).toBe(locked);
});

it.each([
  ['vl_giai_quyet', '2021-02', '#f2f2f2'],
  ['vl_tu_tao', '2021-02', null],
  ['vl_giai_quyet|gioi_tinh=nu', '2021-02', null],
  ['vl_nhu_cau_viec', '2021-02', '#d9d9d9'],
  ['vl_nhu_cau_viec', '2021-03', '#f2f2f2'],
])('%s in %s looks %s', (id, slot, color) => {
  expect(plainColor(row(id), slot)).toBe(color);
});

describe('cells as rectangles', () => {
  const of = (...rows: string[]) =>
    rectangles(
      {rows: rows.length, columns: rows[0]?.length ?? 0},
      (down, across) => rows[down]?.[across] === '#',
    ).map(({row: top, column, rows: height, columns}) => `${top},${column} ${height}×${columns}`);

  it.each<[string, string[], string[]]>([
    ['nothing', ['..', '..'], []],
    ['a block', ['.##', '.##'], ['1,2 2×2']],
    ['a gap in a row', ['#.#'], ['1,1 1×1', '1,3 1×1']],
    ['a gap in a column', ['#', '.', '#'], ['1,1 1×1', '3,1 1×1']],
    ['rows that differ', ['##.', '###'], ['1,1 1×2', '2,1 1×3']],
    ['two columns that go on', ['#.#', '#.#', '..#'], ['1,1 2×1', '1,3 3×1']],
  ])('%s', (_, rows, expected) => {
    expect(of(...rows)).toEqual(expected);
  });

  it('stand where the first cell stands', () => {
    expect(rectangles({rows: 1, columns: 2}, () => true, {row: 6, column: 18})).toEqual([
      {row: 6, column: 18, rows: 1, columns: 2},
    ]);
  });
});
