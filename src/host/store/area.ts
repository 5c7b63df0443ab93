// Rectangles of cells: what they share, and what is left when one is cut out of another.

import type {Area} from './book-snapshot';

/** What two areas share; `null` when they do not touch. */
export function intersectionOf(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? {row, column, rows, columns} : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersectionOf(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** What is left of `area` without `hole`: at most four areas, above, below, left, right. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersectionOf(area, hole);
  if (cut === null) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    {...area, rows: cut.row - area.row},
    {...area, row: below, rows: area.row + area.rows - below},
    {...cut, column: area.column, columns: cut.column - area.column},
    {...cut, column: right, columns: area.column + area.columns - right},
  ].filter(part => part.rows > 0 && part.columns > 0);
}

/** Whether every cell of `area` lies in one of `covers`, however they overlap. */
export function isCovered(area: Area, covers: readonly Area[]): boolean {
  return (
    covers.reduce<Area[]>((left, cover) => left.flatMap(part => without(part, cover)), [area])
      .length === 0
  );
}

/**
 * Where an area lies after rows (or columns) came in or went.
 *
 * @param at - first of the lines that came or went, 1-based
 * @param count - lines that came in, or as a negative number those that went
 * @returns `null` when all of it went
 */
export function shifted(
  area: Area,
  axis: 'row' | 'column',
  at: number,
  count: number,
): Area | null {
  const size = axis === 'row' ? area.rows : area.columns;
  const move = (line: number): number => Math.max(at, line + count);
  const start = area[axis] >= at ? move(area[axis]) : area[axis];
  // The line behind the area stays when lines come in just there: the area does not grow.
  const behind = area[axis] + size;
  const end = behind > at ? move(behind) : behind;
  if (end <= start) return null;
  return axis === 'row'
    ? {...area, row: start, rows: end - start}
    : {...area, column: start, columns: end - start};
}
