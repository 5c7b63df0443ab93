// Text as a workbook file can hold it. What it cannot hold is kept beside it, see book-metadata.ts.

/** Excel's limit for one cell, in UTF-16 units; Google allows 50,000. */
export const CELL_TEXT_LIMIT = 32_767;

/** Line ends of other systems, which XML turns into `\n` whatever one does. */
const CARRIAGE_RETURNS = /\r\n?/g;
/** What XML 1.0 forbids, and DEL, which the file library removes too. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** The nearest text that comes back unchanged from a file: the very same for almost any text. */
export function excelText(text: string): string {
  const clean = text.replace(CARRIAGE_RETURNS, '\n').replace(FORBIDDEN, '');
  return cutText(clean, CELL_TEXT_LIMIT);
}

/** The start of a text, at most `limit` UTF-16 units, never ending in half a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const lastUnit = text.charCodeAt(limit - 1);
  return text.slice(0, lastUnit >= 0xd800 && lastUnit <= 0xdbff ? limit - 1 : limit);
}
