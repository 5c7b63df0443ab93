// What has changed in a tab's frame, as mutations of the grid: size, name, colour, widths, hidden lines, merges, rules.

import type {Area} from '../../store/book-snapshot';
import type {Sheet, SheetHead} from '../../store/sheet';
import {DEFAULT_COLUMN_WIDTH} from '../grid/row-heights';
import {freezeOf, gridRange, gridValidation, type GridRange} from '../grid/tab-parts';
import type {GridMutation} from '../page-wire';

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
  frame.push(...widthMutations(old, now, tell), ...hiddenMutations(old, now, tell));
  frame.push(...mergeMutations(old.merges, now.merges, tell));
  frame.push(...validationMutations(old, now, String(sheet.id)));
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

function widthMutations(old: SheetHead, now: SheetHead, tell: Tell): GridMutation[] {
  const widths: Record<number, number> = {};
  for (const key of Object.keys({...old.columnWidths, ...now.columnWidths}).map(Number)) {
    const width = now.columnWidths[key] ?? DEFAULT_COLUMN_WIDTH;
    const isThere = key <= now.maxColumns;
    if (isThere && width !== (old.columnWidths[key] ?? DEFAULT_COLUMN_WIDTH))
      widths[key - 1] = width;
  }
  const columns = Object.keys(widths).map(Number);
  if (columns.length === 0) return [];
  const ranges = columns.map(column => columnSpan([column, column], now));
  return [tell('set-worksheet-col-width', {ranges, colWidth: widths})];
}

function hiddenMutations(old: SheetHead, now: SheetHead, tell: Tell): GridMutation[] {
  const spans = (
    lines: readonly number[],
    others: readonly number[],
    span: (line: readonly [number, number], head: SheetHead) => GridRange,
    rangeType: number,
  ): object[] =>
    lines
      .filter(line => !others.includes(line))
      .map(line => ({...span([line - 1, line - 1], now), rangeType}));
  const told: readonly (readonly [string, object[]])[] = [
    ['set-row-hidden', spans(now.hiddenRows, old.hiddenRows, rowSpan, 1)],
    ['set-row-visible', spans(old.hiddenRows, now.hiddenRows, rowSpan, 1)],
    ['set-col-hidden', spans(now.hiddenColumns, old.hiddenColumns, columnSpan, 2)],
    ['set-col-visible', spans(old.hiddenColumns, now.hiddenColumns, columnSpan, 2)],
  ];
  return told.flatMap(([id, ranges]) => (ranges.length === 0 ? [] : [tell(id, {ranges})]));
}

function mergeMutations(old: readonly Area[], now: readonly Area[], tell: Tell): GridMutation[] {
  if (old === now || JSON.stringify(old) === JSON.stringify(now)) return [];
  return [
    ...(old.length === 0 ? [] : [tell('remove-worksheet-merge', {ranges: old.map(gridRange)})]),
    ...(now.length === 0 ? [] : [tell('add-worksheet-merge', {ranges: now.map(gridRange)})]),
  ];
}

/** Rules are few and told apart by their place in the list: all old ones go, all new ones come. */
function validationMutations(old: SheetHead, now: SheetHead, subUnitId: string): GridMutation[] {
  if (JSON.stringify(old.validations) === JSON.stringify(now.validations)) return [];
  const gone = old.validations.map((_, at) => `list-${at}`);
  const tell = (id: string, params: object): GridMutation => ({
    id: `data-validation.mutation.${id}`,
    params: {subUnitId, ...params},
  });
  return [
    ...(gone.length === 0 ? [] : [tell('removeRule', {ruleId: gone})]),
    ...now.validations.map((rule, at) => tell('addRule', {rule: gridValidation(rule, at)})),
  ];
}
