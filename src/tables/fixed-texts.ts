// What of a tab's cells is the book's own and not people's: keys, row ids, headers, labels. Found again where it was moved to.

import type {Cell, ColumnLook, TabPlan} from '../ports/book';
import {logMark} from './unit-log';

export type TextPart = 'keys' | 'headers' | 'rowIds' | 'labels' | 'copies';

/** A cell to be put right; 1-based. */
export interface TextEdit {
  readonly part: TextPart;
  readonly row: number;
  readonly column: number;
  readonly text: Cell;
}

export interface FixedTexts {
  readonly edits: readonly TextEdit[];
  /** Headers and labels of columns and rows that are gone: nothing here brings back what stood in them. */
  readonly lost: readonly string[];
  /** 0-based place of each column and row of the plan; -1 for one that is lost. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Holds a tab's cells against its plan. */
export function compareTexts(plan: TabPlan, cells: readonly (readonly Cell[])[]): FixedTexts {
  const at = (row: number, column: number): string => String(cells[row]?.[column] ?? '');
  const edits: TextEdit[] = [];
  const lost: string[] = [];
  const put = (part: TextPart, row: number, column: number, text: Cell): void => {
    if (at(row, column) !== String(text))
      edits.push({part, row: row + 1, column: column + 1, text});
  };
  const header = headerOf(plan);
  const hasHeader = header > 0;
  const keys = (plan.cells[0] ?? []).map(String);
  const seen = (cells[0] ?? []).map(String);
  const columns = keys.map((key, column) =>
    findColumn(plan, {key, column, header, seen, at, keys}),
  );
  columns.forEach((place, column) => {
    const key = keys[column] ?? '';
    const title = String(plan.cells[header]?.[column] ?? '');
    if (place === -1) lost.push(title);
    else if (key !== '') {
      put('keys', 0, place, key);
      if (hasHeader) put('headers', header, place, title);
    }
  });
  seen.forEach((key, place) => {
    const isCopy = key !== '' && keys.includes(key) && !columns.includes(place);
    if (isCopy) put('copies', 0, place, '');
  });
  const rows = findRows(plan, cells, columns);
  const labels = labelColumns(plan, header);
  const logAt = plan.cells.findIndex(row => row[0] === logMark);
  plan.cells.forEach((own, row) => {
    const place = rows[row] ?? -1;
    const id = String(own[0] ?? '');
    if (row === 0 || row === header) return;
    const isLog = logAt !== -1 && (row === logAt || row === logAt + 1);
    if (id !== '' && place === -1) lost.push(String(own[1] ?? id).trim());
    if (place === -1) return;
    if (id !== '') put('rowIds', place, 0, id);
    own.forEach((text, column) => {
      const to = columns[column] ?? -1;
      const isOwn = isLog ? text !== '' : id !== '' && row > header && labels.has(column);
      if (column > 0 && to !== -1 && isOwn) put('labels', place, to, text);
    });
    // What stands above the header changes with what is sent and gathered: only a blank line there is a broken one.
    const isBlank = (cells[place] ?? []).slice(1).every(cell => cell === '');
    if (row < header && isBlank)
      own.slice(1).forEach((text, at) => {
        put('labels', place, at + 1, text);
      });
  });
  const ids = new Set(plan.cells.map(row => String(row[0] ?? '')).filter(id => id !== ''));
  cells.forEach((row, place) => {
    if (place > 0 && ids.has(String(row[0])) && !rows.includes(place)) put('copies', place, 0, '');
  });
  return {edits, lost, columns, rows};
}

/** 0-based row of the header, the last that is frozen; 0 for a tab without one. */
function headerOf({looks, frozenRows}: TabPlan): number {
  return looks.some(one => one.row === frozenRows && one.look === 'header') ? frozenRows - 1 : 0;
}

interface Wanted {
  readonly key: string;
  readonly column: number;
  readonly header: number;
  readonly seen: readonly string[];
  readonly keys: readonly string[];
  readonly at: (row: number, column: number) => string;
}

/** By its key; else by its header under a key that is none; else where it was made, if nothing else stands there. */
function findColumn(plan: TabPlan, {key, column, header, seen, keys, at}: Wanted): number {
  if (column === 0 || key === '') return column;
  const place = seen.indexOf(key);
  if (place !== -1) return place;
  const isFree = (one: number): boolean =>
    !keys.includes(seen[one] ?? '') || (seen[one] ?? '') === '';
  const titles = plan.cells[header] ?? [];
  const title = String(titles[column] ?? '');
  if (header !== 0) {
    const named = seen.map((_, one) => one).filter(one => isFree(one) && at(header, one) === title);
    if (named.length > 0) return named.includes(column) ? column : (named[0] ?? -1);
    const there = at(header, column);
    if (there !== '' && titles.map(String).includes(there)) return -1;
  }
  return isFree(column) ? column : -1;
}

/** Rows that carry an id by it, else by their label next to where they should be; the others by the row above them. */
function findRows(
  plan: TabPlan,
  cells: readonly (readonly Cell[])[],
  columns: readonly number[],
): number[] {
  const ids = new Set(plan.cells.map(row => String(row[0] ?? '')));
  const idAt = (row: number): string => String(cells[row]?.[0] ?? '');
  const labelAt = (row: number): string => String(cells[row]?.[columns[1] ?? 1] ?? '').trim();
  const header = headerOf(plan);
  const headerLabel = String(plan.cells[header]?.[1] ?? '').trim();
  let before = -1;
  return plan.cells.map((own, row) => {
    const id = String(own[0] ?? '');
    const next = before + 1;
    let place =
      row === 0 || id === '' ? next : cells.findIndex((_, one) => one > 0 && idAt(one) === id);
    if (place === -1) {
      const isFree = (one: number): boolean => idAt(one) === '' || !ids.has(idAt(one));
      const label = String(own[1] ?? '').trim();
      // A line above the header says something else each month, so it is known by its place.
      const isIt = (one: number): boolean =>
        row < header ? labelAt(one) !== headerLabel : labelAt(one) === label;
      place = [next, next + 1].find(one => isFree(one) && isIt(one)) ?? -1;
    }
    if (place !== -1) before = place;
    return place;
  });
}

/** 0-based columns that hold the book's own text in rows with an id: what the figure is, and not the figure. */
function labelColumns(plan: TabPlan, header: number): ReadonlySet<number> {
  const rows = plan.cells.slice(header + 1).filter(row => row[0] !== '' && row[0] !== logMark);
  return new Set(rows.flatMap(row => row.flatMap((cell, at) => (cell === '' ? [] : [at]))));
}

/**
 * The plan with its columns where they stand now. In a tab whose rows or columns were moved, areas are not looked after: they
 * moved with their cells, and a second lock beside one that moved would shut people's own cells.
 */
export function movedPlan(plan: TabPlan, {columns, rows}: FixedTexts): TabPlan {
  const isSame = (places: readonly number[]): boolean => places.every((place, at) => place === at);
  if (isSame(columns) && isSame(rows)) return plan;
  const looks = Array.from(
    {length: Math.max(...columns) + 1},
    (_, place): ColumnLook => plan.columns[columns.indexOf(place)] ?? {width: 100},
  );
  const hiddenRows = plan.hiddenRows.map(one => ({...one, row: (rows[one.row - 1] ?? 0) + 1}));
  return {...plan, columns: looks, hiddenRows, choices: [], locked: []};
}
