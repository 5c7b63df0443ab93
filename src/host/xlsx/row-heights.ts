// Heights of rows with wrapped texts or large letters: LibreOffice fits no row by itself when it opens a file.

import type {CellSnapshot, SheetSnapshot} from '../store/book-snapshot';
import {DEFAULT_FONT} from './cell-style';
import {DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS} from './sheet-measures';

/** Of a line, by the size of its letters. */
const LINE_HEIGHT = 1.32;
/** Of an average letter of Vietnamese in Arial, by the size of its letters in points; bold ones are wider. */
const LETTER_PIXELS = {plain: 0.64, bold: 0.7};
/** What a cell leaves blank at its left and right. */
const CELL_PADDING = 6;

/** Points by 1-based row, for the rows that need more than the usual height; hidden rows need none. */
export function tallRows(sheet: SheetSnapshot): Map<number, number> {
  const heights = new Map<number, number>();
  const hidden = new Set(sheet.hiddenRows);
  for (const cell of sheet.cells) {
    if (hidden.has(cell.row) || isMerged(sheet, cell)) continue;
    const points = heightOf(cell, sheet.columnWidths[cell.column] ?? DEFAULT_COLUMN_PIXELS);
    const most = Math.max(points, heights.get(cell.row) ?? 0);
    if (most > DEFAULT_ROW_POINTS) heights.set(cell.row, most);
  }
  return heights;
}

function heightOf({value, style = {}}: CellSnapshot, columnPixels: number): number {
  if (typeof value !== 'string') return 0;
  const {fontSize = DEFAULT_FONT.size, bold = false, wrap = false} = style;
  const isLarge = fontSize > DEFAULT_FONT.size;
  if (!wrap) return isLarge ? pointsOf(1, fontSize) : 0;
  const letter = fontSize * (bold ? LETTER_PIXELS.bold : LETTER_PIXELS.plain);
  const letters = Math.max(1, Math.floor((columnPixels - CELL_PADDING) / letter));
  const lines = value
    .normalize('NFC')
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, letters), 0);
  return lines < 2 && !isLarge ? 0 : pointsOf(lines, fontSize);
}

function pointsOf(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * LINE_HEIGHT + 3);
}

/** Words go to the next line whole, but for one that is longer than a line. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const {length} of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines++;
      used = 0;
    }
    const end = used === 0 ? length : used + 1 + length;
    lines += Math.floor(Math.max(0, end - 1) / letters);
    used = end <= letters ? end : end % letters;
  }
  return lines;
}

/** Programs fit no row to a merged cell either. */
function isMerged({merges}: SheetSnapshot, {row, column}: CellSnapshot): boolean {
  return merges.some(
    area =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
