// What has changed in a tab's frame, as mutations of the grid: size, name, colour, widths, hidden lines, merges, rules.

import type {Area} from '../../store/book-snapshot';
import type {Sheet, SheetHead} from '../../store/sheet';
import {DEFAULT_COLUMN_WIDTH} from '../grid/row-heights';
import {freezeOf, gridRange, type GridRange} from '../grid/tab-parts';
import type {GridMutation} from '../page-wire';
import {ruleMutations} from './rule-mutations';

/** Lines come and go at the end: the cells that moved are told one by one. */
export function headMutations(old: Readonly<SheetHead>, sheet: Sheet): GridMutation[] {
  const now = sheet.head;
  if (old === now) return [];
  const tell = (id: string, params: object): GridMutation => ({
    id: `sheet.mutation.${id}`,
    params: {subUnitId: String(sheet.id), ...params},
  });
  const frame: GridMutation[] = [];
  if (old.name !== now.name) frame.push(tell('set-worksheet-name', {name: now.name}));
  if (old.tabColor !== now.tabColor) frame.push(tell('set-tab-color', {color: now.tabColor ?? ''}));
  frame.push(...sizeMutations(old, now, tell));
  if (old.frozenRows !== now.frozenRows || old.frozenColumns !== now.frozenColumns) {
    frame.push(tell('set-frozen', freezeOf(now)));
  }
  frame.push(...lineMutations(old, now, tell));
  frame.push(...mergeMutations(old.merges, now.merges, tell));
  frame.push(...ruleMutations(old, now, String(sheet.id)));
  if (old.hidden !== now.hidden) {
    frame.push(tell('set-worksheet-hidden', {hidden: now.hidden ? 1 : 0}));
  }
  return frame;
}

type Tell = (id: string, params: object) => GridMutation;

function sizeMutations(old: SheetHead, now: SheetHead, tell: Tell): GridMutation[] {
  const rows = linesOf(old.maxRows, now.maxRows);
  const columns = linesOf(old.maxColumns, now.maxColumns);
  const mutations: GridMutation[] = [];
  if (rows !== null) {
    const id = now.maxRows > old.maxRows ? 'insert-row' : 'remove-rows';
    const range = {...rowSpan(rows, old), rangeType: 1};
    mutations.push(tell(id, {range}));
  }
  if (columns !== null) {
    const id = now.maxColumns > old.maxColumns ? 'insert-col' : 'remove-col';
    const range = {...columnSpan(columns, now), rangeType: 2};
    mutations.push(tell(id, {range}));
  }
  return mutations;
}

/** 0-based first and last of the lines at the end that came or went. */
function linesOf(old: number, now: number): readonly [number, number] | null {
  return old === now ? null : [Math.min(old, now), Math.max(old, now) - 1];
}

function rowSpan([startRow, endRow]: readonly [number, number], head: SheetHead): GridRange {
  return {startRow, endRow, startColumn: 0, endColumn: head.maxColumns - 1};
}

function columnSpan(
  [startColumn, endColumn]: readonly [number, number],
  head: SheetHead,
): GridRange {
  return {startRow: 0, endRow: head.maxRows - 1, startColumn, endColumn};
}

/** The grid does not widen a column that is hidden: such a one is shown for a moment. */
function lineMutations(old: SheetHead, now: SheetHead, tell: Tell): GridMutation[] {
  const widths = changedWidths(old, now);
  const ranges = (lines: readonly number[], span: Span, rangeType: number): object[] =>
    lines.map(line => ({...span([line - 1, line - 1], now), rangeType}));
  const isWidened = (column: number): boolean => widths.has(column);
  const columnsIn = (head: SheetHead, other: SheetHead): number[] =>
    head.hiddenColumns.filter(
      column =>
        column <= now.maxColumns && (isWidened(column) || !other.hiddenColumns.includes(column)),
    );
  const rowsIn = (head: SheetHead, other: SheetHead): number[] =>
    head.hiddenRows.filter(row => row <= now.maxRows && !other.hiddenRows.includes(row));
  const colWidth = Object.fromEntries([...widths].map(([column, width]) => [column - 1, width]));
  const told: readonly (readonly [string, object[], object?])[] = [
    ['set-row-visible', ranges(rowsIn(old, now), rowSpan, 1)],
    ['set-col-visible', ranges(columnsIn(old, now), columnSpan, 2)],
    ['set-worksheet-col-width', ranges([...widths.keys()], columnSpan, 2), {colWidth}],
    ['set-row-hidden', ranges(rowsIn(now, old), rowSpan, 1)],
    ['set-col-hidden', ranges(columnsIn(now, old), columnSpan, 2)],
  ];
  return told.flatMap(([id, own, more]) =>
    own.length === 0 ? [] : [tell(id, {ranges: own, ...more})],
  );
}

type Span = (lines: readonly [number, number], head: SheetHead) => GridRange;

/** Pixels by 1-based column. */
function changedWidths(old: SheetHead, now: SheetHead): Map<number, number> {
  const widths = new Map<number, number>();
  for (const column of Object.keys({...old.columnWidths, ...now.columnWidths}).map(Number)) {
    const width = now.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
    const isOld = width === (old.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH);
    if (column <= now.maxColumns && !isOld) widths.set(column, width);
  }
  return widths;
}

function mergeMutations(old: readonly Area[], now: readonly Area[], tell: Tell): GridMutation[] {
  if (old === now || JSON.stringify(old) === JSON.stringify(now)) return [];
  return [
    ...(old.length === 0 ? [] : [tell('remove-worksheet-merge', {ranges: old.map(gridRange)})]),
    ...(now.length === 0 ? [] : [tell('add-worksheet-merge', {ranges: now.map(gridRange)})]),
  ];
}
