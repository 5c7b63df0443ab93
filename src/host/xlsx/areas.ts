// Areas of a tab as the `A1` notation of workbook files, and what is left of one when another is cut out.

import type {Area} from '../store/book-snapshot';

/** `AB` for column 28. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : `${columnLetters(before)}${letter}`;
}

/** `A1`, or `A1:B2` for more than one cell. */
export function areaText(area: Area): string {
  return corners(area, (row, column) => `${columnLetters(column)}${row}`);
}

/** `'Tổng hợp'!$A$1:$B$2`: an absolute reference to cells of a named tab. */
export function absoluteReference(tabName: string, area: Area): string {
  const cells = corners(area, (row, column) => `$${columnLetters(column)}$${row}`);
  return `'${tabName.replaceAll("'", "''")}'!${cells}`;
}

/** The tab's name (`null` if none is given) and area of a reference; `null` if it is not one. */
export function parseReference(text: string): {tabName: string | null; area: Area} | null {
  const found =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
      text,
    );
  const [, quoted, plain, left, top, right, bottom] = found ?? [];
  if (left === undefined || top === undefined) return null;
  const [row, column] = [Number(top), columnNumber(left)];
  const rows = Number(bottom ?? top) - row + 1;
  const columns = columnNumber(right ?? left) - column + 1;
  if (row < 1 || rows < 1 || columns < 1) return null;
  return {
    tabName: quoted?.replaceAll("''", "'") ?? plain ?? null,
    area: {row, column, rows, columns},
  };
}

/** The parts of `area` outside `hole`: none to four, disjoint. */
export function cutOut(area: Area, hole: Area): Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  const rows = bottom - top;
  const parts = [
    {...area, rows: top - area.row},
    {row: top, column: area.column, rows, columns: left - area.column},
    {row: top, column: right, rows, columns: area.column + area.columns - right},
    {...area, row: bottom, rows: area.row + area.rows - bottom},
  ];
  return parts.filter(part => part.rows > 0 && part.columns > 0);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function corners(area: Area, cell: (row: number, column: number) => string): string {
  const first = cell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
