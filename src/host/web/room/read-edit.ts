// What a page says a person did to the grid, read as texts for cells; anything that is not plain typing is refused.

import type {GridMutation} from '../page-wire';

export interface CellEdit {
  readonly kind: 'cell';
  readonly sheetId: number;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /** As typed; `null` empties the cell. A formula has its `=`. */
  readonly text: string | null;
  /** What the grid has calculated for a formula; `null` when it has not yet. */
  readonly result: number | string | boolean | null;
}

export interface NoteEdit {
  readonly kind: 'note';
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly note: string | null;
}

export type Edit = CellEdit | NoteEdit;

/** More than anybody pastes. */
const MOST_CELLS = 50_000;

/** In the order of doing; `null` when a mutation is of a kind that pages may not send. */
export function readEdits(mutations: readonly GridMutation[]): Edit[] | null {
  const edits: Edit[] = [];
  for (const {id, params} of mutations) {
    const read =
      id === 'sheet.mutation.set-range-values'
        ? readCells(params)
        : id === 'sheet.mutation.update-note' || id === 'sheet.mutation.remove-note'
          ? readNote(id, params)
          : null;
    if (read === null || edits.length + read.length > MOST_CELLS) return null;
    for (const edit of read) edits.push(edit);
  }
  return edits;
}

type Plain = Readonly<Record<string, unknown>>;

function readCells(params: Plain): CellEdit[] | null {
  const sheetId = numberOf(params['subUnitId']);
  const {cellValue} = params;
  if (sheetId === null || !isPlain(cellValue)) return null;
  const edits: CellEdit[] = [];
  for (const [rowKey, cells] of Object.entries(cellValue)) {
    const row = numberOf(rowKey);
    if (row === null || !isPlain(cells)) return null;
    for (const [columnKey, cell] of Object.entries(cells)) {
      const column = numberOf(columnKey);
      if (column === null) return null;
      const content = readContent(cell);
      if (content === undefined) return null;
      if (content === null) continue;
      edits.push({kind: 'cell', sheetId, row: row + 1, column: column + 1, ...content});
    }
  }
  return edits;
}

type Content = Pick<CellEdit, 'text' | 'result'>;

/** `null`: only the look was touched, which the store decides. `undefined`: nothing that can be typed. */
function readContent(cell: unknown): Content | null | undefined {
  if (cell === null) return {text: null, result: null};
  if (!isPlain(cell)) return undefined;
  const {v, f, p, t, si} = cell;
  const value = typedText(v, t);
  if (value === undefined) return undefined;
  if (typeof f === 'string' && f.startsWith('=')) return {text: f, result: resultOf(v, t)};
  // A formula that is told by its place among others cannot be read here.
  if (typeof si === 'string' && si !== '') return undefined;
  const rich = isPlain(p) && isPlain(p['body']) ? p['body']['dataStream'] : null;
  if (typeof rich === 'string')
    return {text: rich.replace(/\r\n$/, '').replace(/\r/g, '\n'), result: null};
  if (!('v' in cell) && !('f' in cell) && !('p' in cell)) return null;
  return {text: value, result: null};
}

/** A number comes from a block that was copied in the grid: it is written as a Vietnamese would type it. */
function typedText(v: unknown, t: unknown): string | null | undefined {
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'boolean' || (typeof v === 'number' && t === 3)) return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'string') return v;
  return typeof v === 'number' && Number.isFinite(v) ? String(v).replace('.', ',') : undefined;
}

function resultOf(v: unknown, t: unknown): CellEdit['result'] {
  if (t === 3 && typeof v === 'number') return v !== 0;
  const isValue = typeof v === 'string' || typeof v === 'boolean' || Number.isFinite(v);
  // One of the three, as just asked.
  return isValue ? (v as number | string | boolean) : null;
}

function readNote(id: string, params: Plain): NoteEdit[] | null {
  const [sheetId, row, column] = ['sheetId', 'row', 'col'].map(key => numberOf(params[key]));
  if (typeof sheetId !== 'number' || typeof row !== 'number' || typeof column !== 'number') {
    return null;
  }
  const {note} = params;
  const text = id.endsWith('remove-note') ? null : isPlain(note) ? note['note'] : undefined;
  if (text !== null && typeof text !== 'string') return null;
  return [{kind: 'note', sheetId, row: row + 1, column: column + 1, note: text}];
}

/** A whole number, 0 or more, also as a key's text. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
