// How high rows with wrapped texts stand. Google fits them by itself; the grid is told.

import {displayText} from '../../runtime/display-text';
import type {BookHead} from '../../store/book';
import type {Sheet} from '../../store/sheet';

/** Pixels, as in a new tab of Google's. */
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** In points. */
const DEFAULT_FONT = 10;
/** Pixels of one line, and of a letter's average width, by point of its size. */
const LINE_SHARE = 1.6;
const LETTER_SHARE = {plain: 0.7, bold: 0.84};
const PADDING = 5;

/** Pixels; `null`: as high as any row. @param row - 1-based */
export function rowHeight(
  sheet: Sheet,
  row: number,
  head: Pick<BookHead, 'locale' | 'timeZone'>,
): number | null {
  const cells = sheet.rows[row - 1];
  if (cells === undefined) return null;
  let height = DEFAULT_ROW_HEIGHT;
  for (let column = 1; column <= cells.values.length; column++) {
    const style = sheet.styleAt(row, column);
    const size = style.fontSize ?? DEFAULT_FONT;
    if (size <= DEFAULT_FONT && style.wrap !== true) continue;
    const value = cells.values[column - 1] ?? null;
    if (value === null || isMerged(sheet, row, column)) continue;
    const width = sheet.head.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
    const letters = Math.max(
      1,
      Math.floor((width - PADDING) / (size * LETTER_SHARE[style.bold === true ? 'bold' : 'plain'])),
    );
    const text = displayText(value, style, head);
    const lines = style.wrap === true ? linesOf(text, letters) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE_SHARE) + PADDING);
  }
  return height === DEFAULT_ROW_HEIGHT ? null : height;
}

function isMerged({head}: Sheet, row: number, column: number): boolean {
  return head.merges.some(
    merge =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}

/** Words go to the next line whole, unless one is longer than a line. */
function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    // Blanks at the front, which indent a part, take half a letter's place each.
    let used = Math.ceil((/^ */.exec(paragraph)?.[0].length ?? 0) / 2);
    let isFirst = true;
    for (const word of paragraph.trimStart().split(' ')) {
      const needed = isFirst ? used + word.length : used + 1 + word.length;
      isFirst = false;
      if (needed <= letters) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      lines += Math.floor(Math.max(0, word.length - 1) / letters);
      used = word.length % letters === 0 ? Math.min(word.length, letters) : word.length % letters;
    }
    return sum + lines;
  }, 0);
}
