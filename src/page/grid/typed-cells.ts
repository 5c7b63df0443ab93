// What a person did to cells, as the host wants it: the text as typed, the formula as typed, and nothing else.

import type {GridMutation} from '../../host/web/page-wire';
import {isDatePattern, textOfDocument, textOfNumber} from './cell-text';

export const SET_VALUES = 'sheet.mutation.set-range-values';

/** What the host takes from a person. */
const ADMITTED = [SET_VALUES, 'sheet.mutation.update-note', 'sheet.mutation.remove-note'];

/** As Univer holds it; only what is read here. */
export interface GridCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  /** A text with line breaks is kept as a document. */
  readonly p?: {readonly body?: {readonly dataStream: string} | undefined} | null;
}

/** By 0-based row, then 0-based column; `null` empties the cell. */
export type GridCells = Readonly<Record<string, Readonly<Record<string, GridCell | null>>>>;

export function isAdmitted(id: string): boolean {
  return ADMITTED.includes(id);
}

/**
 * The cells that carry a value, in the host's form; `null` when a change was one of looks alone.
 *
 * @param patternAt - number format of a cell of that tab; `''` when it has none
 */
export function typedCells(
  mutation: GridMutation,
  patternAt: (row: number, column: number) => string,
): GridMutation | null {
  const {subUnitId, cellValue} = mutation.params as {subUnitId: string; cellValue?: GridCells};
  const rows: Record<string, Record<string, GridCell>> = {};
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== null && !('v' in cell) && !('p' in cell) && !('f' in cell)) continue;
      (rows[row] ??= {})[column] = sentCell(cell ?? {}, patternAt(Number(row), Number(column)));
    }
  }
  if (Object.keys(rows).length === 0) return null;
  return {id: SET_VALUES, params: {subUnitId, cellValue: rows}};
}

function sentCell(cell: GridCell, pattern: string): GridCell {
  if (typeof cell.f === 'string' && cell.f !== '') return {f: cell.f, v: cell.v ?? null};
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return {v: textOfDocument(text)};
  const value = cell.v ?? null;
  // Numbers come from undoing and from lists; a day goes as the text of a day, so that it stays one.
  if (typeof value === 'number' && isDatePattern(pattern)) return {v: textOfNumber(value, pattern)};
  return {v: value};
}
