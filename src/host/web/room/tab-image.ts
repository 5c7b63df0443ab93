// What the pages show of a tab: enough of it to tell, later, what has changed.

import type {BookHead} from '../../store/book';
import type {Row} from '../../store/row';
import type {Sheet, SheetHead} from '../../store/sheet';
import {rowHeight} from '../grid/row-heights';

export interface TabImage {
  readonly head: Readonly<SheetHead>;
  /** By 0-based row, as the store had them: it never writes into a row that others have seen. */
  readonly rows: (Row | undefined)[];
  /** Pixels by 1-based row; absent: as high as any. */
  readonly heights: Map<number, number>;
}

export function imageOf(sheet: Sheet, head: BookHead): TabImage {
  const rows = [...sheet.rows];
  const heights = new Map<number, number>();
  for (let row = 1; row <= rows.length; row++) {
    const height = rowHeight(sheet, row, head);
    if (height !== null) heights.set(row, height);
  }
  return {head: sheet.head, rows, heights};
}

/** 0-based columns where two states of a row show something else in the grid; notes are not asked. */
export function changedColumns(old: Row | undefined, now: Row | undefined): number[] {
  if (old === now) return [];
  const width = Math.max(widthOf(old), widthOf(now));
  const columns: number[] = [];
  for (let at = 0; at < width; at++) {
    const isSame =
      (old?.styles[at] ?? 0) === (now?.styles[at] ?? 0) &&
      old?.formulas.get(at) === now?.formulas.get(at) &&
      isSameValue(old?.values[at] ?? null, now?.values[at] ?? null);
    if (!isSame) columns.push(at);
  }
  return columns;
}

function widthOf(row: Row | undefined): number {
  if (row === undefined) return 0;
  return Math.max(
    row.values.length,
    row.styles.length,
    ...[...row.formulas.keys()].map(at => at + 1),
  );
}

function isSameValue(one: Row['values'][number], other: Row['values'][number]): boolean {
  if (one === other) return true;
  const areObjects = one !== null && typeof one === 'object' && typeof other === 'object';
  return areObjects && JSON.stringify(one) === JSON.stringify(other);
}
