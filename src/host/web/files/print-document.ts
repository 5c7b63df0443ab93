// A tab as a document for paper: A4 across, one page wide, its head repeated on every page.

import {createHash} from 'node:crypto';

import {displayText} from '../../runtime/display-text';
import type {Book} from '../../store/book';
import type {Area, CellStyle} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {escapeHtml, type Answer} from '../door/answer';
import {DEFAULT_COLUMN_WIDTH} from '../grid/row-heights';

/** Row id of the log's hidden head in a unit's tab. */
const LOG_MARK = 'log';

const PRINT_SCRIPT = 'addEventListener("load", () => print());';

const BASE_STYLE = `@page { size: A4 landscape; margin: 12mm 10mm; }
body { margin: 0; font: 9.5pt "Times New Roman", Times, serif; color: #000; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td { height: 1.15em; padding: 0 4px; vertical-align: bottom; overflow-wrap: anywhere; white-space: pre-wrap; }
tr.ruled td { border: 1px solid #999; }
td.flow { overflow-wrap: normal; white-space: nowrap; }`;

/** @param part - the tab's id @returns `null` when the book has no such tab */
export function printDocument(book: Book, part: string): Answer | null {
  const sheet = /^\d{1,9}$/.test(part) ? book.sheetById(Number(part)) : null;
  if (sheet === null) return null;
  const paper = new Paper(book, sheet);
  const title = `${sheet.head.name} – ${book.head.name}`;
  const table = paper.table();
  const style = `${BASE_STYLE}\n${paper.rules()}`;
  const body = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${style}</style><script>${PRINT_SCRIPT}</script></head>
<body>${table}</body></html>
`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(PRINT_SCRIPT)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = {'Content-Security-Policy': policy};
  return {status: 200, type: 'text/html; charset=utf-8', body, headers};
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

class Paper {
  readonly #columns: readonly number[];
  readonly #classes = new Map<string, string>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    const {head, lastColumn} = sheet;
    const all = Array.from({length: lastColumn}, (_, at) => at + 1);
    this.#columns = all.filter(column => !head.hiddenColumns.includes(column));
  }

  table(): string {
    const {head} = this.sheet;
    const lastRow = lastRowOnPaper(this.sheet);
    const rows = Array.from({length: lastRow}, (_, at) => at + 1);
    const shown = rows.filter(row => !head.hiddenRows.includes(row));
    const heading = shown.filter(row => row <= head.frozenRows).map(row => this.#row(row));
    const body = shown.filter(row => row > head.frozenRows).map(row => this.#row(row));
    const total = this.#columns.reduce((sum, column) => sum + this.#width(column), 0);
    const widths = this.#columns.map(column => {
      const share = ((100 * this.#width(column)) / total).toFixed(3);
      return `<col class="${this.#classOf(`width: ${share}%`)}">`;
    });
    const parts = [`<colgroup>${widths.join('')}</colgroup>`];
    if (heading.length > 0) parts.push(`<thead>${heading.join('\n')}</thead>`);
    return `<table>${parts.join('')}<tbody>${body.join('\n')}</tbody></table>`;
  }

  /** Of all classes that the table uses: styles in attributes are refused by the document's own policy. */
  rules(): string {
    return [...this.#classes].map(([rule, name]) => `.${name} { ${rule} }`).join('\n');
  }

  #row(row: number): string {
    const cells: string[] = [];
    const filled = this.#columns.filter(column => this.sheet.valueAt(row, column) !== null);
    const [only] = filled;
    if (filled.length === 1 && only !== undefined && this.#isFree(row))
      return this.#line(row, only);
    for (const column of this.#columns) {
      const merge = this.#mergeAt(row, column);
      if (merge !== null && !this.#isFirst(merge, row, column)) continue;
      cells.push(this.#cell(row, column, merge === null ? '' : this.#spansOf(merge)));
    }
    // Titles and signatures stand alone; what has figures beside it is ruled, as sheets are on paper.
    const isRecord = row <= this.sheet.head.frozenRows || this.sheet.valueAt(row, 1) !== null;
    return `<tr${filled.length > (isRecord ? 1 : 2) ? ' class="ruled"' : ''}>${cells.join('')}</tr>`;
  }

  /** Words alone in their row take all the width to their right, and go on below where that is too little. */
  #line(row: number, column: number): string {
    const before = this.#columns.filter(one => one < column).map(() => '<td></td>');
    const span = ` colspan="${this.#columns.length - before.length}"`;
    return `<tr>${before.join('')}${this.#cell(row, column, span)}</tr>`;
  }

  /** No merged cells reach into it. */
  #isFree(row: number): boolean {
    return this.sheet.head.merges.every(one => row < one.row || row >= one.row + one.rows);
  }

  /** @param spans - attributes of a cell that covers others */
  #cell(row: number, column: number, spans: string): string {
    const {sheet, book} = this;
    const merge = this.#mergeAt(row, column);
    const value = sheet.valueAt(merge?.row ?? row, merge?.column ?? column);
    const style = sheet.styleAt(merge?.row ?? row, merge?.column ?? column);
    const text = displayText(value, style, book.head);
    const isNumber = typeof value === 'number' || (typeof value === 'object' && value !== null);
    const rule = ruleOf(style, isNumber);
    const next = this.#columns.find(other => other > column);
    const isNextFree = next === undefined || sheet.valueAt(row, next) === null;
    const isPlain = style.wrap !== true && spans === '' && typeof value === 'string';
    const flows = isPlain && isNextFree;
    const names = [...(flows ? ['flow'] : []), ...(rule === '' ? [] : [this.#classOf(rule)])];
    const classes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
    return `<td${classes}${spans}>${escapeHtml(text)}</td>`;
  }

  #mergeAt(row: number, column: number): Area | null {
    const found = this.sheet.head.merges.find(
      merge =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
    return found ?? null;
  }

  /** Whether this is the merge's first cell that is on paper. */
  #isFirst(merge: Area, row: number, column: number): boolean {
    return row === this.#rowsOf(merge)[0] && column === this.#columnsOf(merge)[0];
  }

  #spansOf(merge: Area): string {
    const [rows, columns] = [this.#rowsOf(merge).length, this.#columnsOf(merge).length];
    return ` rowspan="${rows}" colspan="${columns}"`;
  }

  #rowsOf({row, rows}: Area): number[] {
    const all = Array.from({length: rows}, (_, at) => row + at);
    return all.filter(line => !this.sheet.head.hiddenRows.includes(line));
  }

  #columnsOf({column, columns}: Area): number[] {
    return this.#columns.filter(line => line >= column && line < column + columns);
  }

  #width(column: number): number {
    return this.sheet.head.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
  }

  #classOf(rule: string): string {
    const name = this.#classes.get(rule) ?? `c${this.#classes.size}`;
    this.#classes.set(rule, name);
    return name;
  }
}

/** A unit's form ends with its signatures; its log below is not for paper. */
function lastRowOnPaper(sheet: Sheet): number {
  const all = Array.from({length: sheet.lastRow}, (_, at) => at + 1);
  const log = all.find(row => row > sheet.head.frozenRows && sheet.valueAt(row, 1) === LOG_MARK);
  return log === undefined ? sheet.lastRow : log - 1;
}

/** Colours in the store are `#rrggbb`, all else are words and numbers of ours. */
function ruleOf(style: CellStyle, isNumber: boolean): string {
  const align = style.horizontalAlignment ?? (isNumber ? 'right' : null);
  const color = (text: string | undefined): string | null =>
    text !== undefined && /^#[0-9a-f]{6}$/.test(text) ? text : null;
  const [ink, paper] = [color(style.fontColor), color(style.background)];
  return [
    ...(style.bold === true ? ['font-weight: bold'] : []),
    ...(style.italic === true ? ['font-style: italic'] : []),
    ...(style.fontSize === undefined ? [] : [`font-size: ${style.fontSize}pt`]),
    ...(ink === null ? [] : [`color: ${ink}`]),
    ...(paper === null ? [] : [`background: ${paper}`, 'print-color-adjust: exact']),
    ...(align === null ? [] : [`text-align: ${align}`]),
    ...(style.verticalAlignment === undefined
      ? []
      : [`vertical-align: ${style.verticalAlignment}`]),
    ...(style.border === true ? ['border: 1px solid #000'] : []),
  ].join('; ');
}
