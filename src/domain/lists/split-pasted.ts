// A block that a person pasted, taken apart: from a spreadsheet (tabs), a CSV file, a table or a list in a document.

import {tidyText} from '../text/fold-text';

export interface PastedRow {
  /** 1-based line of the pasted text at which the row begins. */
  readonly line: number;
  /** The row as pasted, for showing. */
  readonly text: string;
  /** Without surrounding space; the bullet or number of a list is gone. */
  readonly cells: readonly string[];
}

/** A comma between two digits is a decimal comma, not a border of cells. */
const separators: readonly RegExp[] = [/;/, /\|/, /,(?!\d)|(?<!\d),/, / {2,}/];
const borders: readonly RegExp[] = [/;/, /\|/, /,/, / {2,}/];
const bullet = /^(?:\d{1,3}[.)]|[-•*+–])\s+/;
/** The line under the head of a table in Markdown. */
const rule = /^[\s|:–-]*$/;

/** Rows that hold anything, top to bottom. */
export function splitPasted(text: string): PastedRow[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const border = borderOf(plain);
  return recordsOf(plain, border).flatMap(({line, text: whole}) => {
    const parts = border === null ? [whole] : cellsOf(whole, border);
    const cells = parts.map(tidyText);
    if (cells[0] === '' && border?.source === '\\|') cells.shift();
    cells[0] = (cells[0] ?? '').replace(bullet, '');
    const isBlank = cells.every(cell => rule.test(cell));
    return isBlank ? [] : [{line, text: tidyText(whole.replace(/\t/g, ' · ')), cells}];
  });
}

/** What stands between cells; `null` for one cell a line. */
function borderOf(text: string): RegExp | null {
  if (text.includes('\t')) return /\t/;
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const at = separators.findIndex(
    one => lines.filter(line => one.test(line.trim())).length * 2 >= lines.length,
  );
  return lines.length === 0 ? null : (borders[at] ?? null);
}

/** Lines, but for a quoted cell that runs over several: spreadsheets copy such a cell in quotes. */
function recordsOf(text: string, border: RegExp | null): {line: number; text: string}[] {
  const records: {line: number; text: string}[] = [];
  let isOpen = false;
  for (const [at, line] of text.split('\n').entries()) {
    const last = records[records.length - 1];
    if (isOpen && last !== undefined) last.text += `\n${line}`;
    else records.push({line: at + 1, text: line});
    const whole = records[records.length - 1]?.text ?? '';
    isOpen = border !== null && cellsOf(whole, border).some(cell => /^"(?:[^"]|"")*$/.test(cell));
  }
  // A quote that is never closed is a quote mark and not a cell.
  return isOpen ? text.split('\n').map((line, at) => ({line: at + 1, text: line})) : records;
}

function cellsOf(text: string, border: RegExp): string[] {
  const cells: string[] = [];
  let rest = text;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const after = quoted === null ? rest : rest.slice(quoted[0].length);
    const found = border.exec(after);
    const isWhole = quoted !== null && (found === null ? after === '' : found.index === 0);
    const end = found?.index ?? after.length;
    cells.push(
      isWhole
        ? (quoted[1] ?? '').replace(/""/g, '"')
        : rest.slice(0, rest.length - after.length + end),
    );
    if (found === null) return cells;
    rest = after.slice(end + found[0].length);
  }
}
