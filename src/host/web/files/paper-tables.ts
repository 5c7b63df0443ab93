// Rows of a tab as HTML tables for paper: hidden lines left out, texts whole, ruled where there are figures.

import {displayText} from '../../runtime/display-text';
import type {Book} from '../../store/book';
import type {Area, CellStyle} from '../../store/book-snapshot';
import {lastFilledColumn} from '../../store/row';
import type {Sheet} from '../../store/sheet';
import {paperArea, type FilledCell} from '../../xlsx/paper-area';
import {escapeHtml} from '../door/answer';
import {DEFAULT_COLUMN_WIDTH} from '../grid/row-heights';

interface CellPlace {
  /** Attributes of a cell that covers others; `''` for none. */
  readonly spans: string;
  /** Whether a text may reach into the blank cell beside it; beyond the lines of a ruled row it would lie on others. */
  readonly mayFlow: boolean;
}

/** A tab's rows as tables of one document, which share their classes. */
export class PaperTables {
  /** 1-based; those that go on paper and are not hidden. */
  readonly rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #classes = new Map<string, string>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    const {frozenRows, hiddenRows, hiddenColumns} = sheet.head;
    const {rows, columns} = paperArea(filledCells(sheet), frozenRows) ?? {rows: 0, columns: 0};
    this.rows = lines(rows).filter(row => !hiddenRows.includes(row));
    this.#columns = lines(columns).filter(column => !hiddenColumns.includes(column));
  }

  /** @param rows - some of {@link rows} @returns `''` for none */
  table(rows: readonly number[]): string {
    if (rows.length === 0) return '';
    const {frozenRows} = this.sheet.head;
    const heading = rows.filter(row => row <= frozenRows).map(row => this.#row(row, false));
    const below = rows.filter(row => row > frozenRows);
    const lastRuled = below.findLastIndex(row => this.#isRuled(row));
    const body = below.map((row, at) => this.#row(row, lastRuled >= 0 && at > lastRuled));
    const total = this.#columns.reduce((sum, column) => sum + this.#width(column), 0);
    const widths = this.#columns.map(column => {
      const share = ((100 * this.#width(column)) / total).toFixed(3);
      return `<col class="${this.#classOf(`width: ${share}%`)}">`;
    });
    const parts = [`<colgroup>${widths.join('')}</colgroup>`];
    if (heading.length > 0) parts.push(`<thead>${heading.join('\n')}</thead>`);
    return `<table>${parts.join('')}<tbody>${body.join('\n')}</tbody></table>`;
  }

  /** Of all classes that the tables use: styles in attributes are refused by the document's own policy. */
  rules(): string {
    return [...this.#classes].map(([rule, name]) => `.${name} { ${rule} }`).join('\n');
  }

  /** @param isEnd - signatures: never alone on a page, without the row that they stand under */
  #row(row: number, isEnd: boolean): string {
    const isRuled = this.#isRuled(row);
    const names = [...(isRuled ? ['ruled'] : []), ...(isEnd ? ['end'] : [])];
    const start = names.length === 0 ? '<tr>' : `<tr class="${names.join(' ')}">`;
    const [only, ...others] = this.#filled(row);
    if (only !== undefined && others.length === 0 && this.#isFree(row))
      return `${start}${this.#line(row, only)}</tr>`;
    const cells: string[] = [];
    const last = isRuled || !this.#isFree(row) ? undefined : [only, ...others].at(-1);
    for (const column of this.#columns) {
      if (column === last && this.#isWords(row, column)) {
        cells.push(this.#cell(row, column, {spans: this.#spanToEnd(column), mayFlow: true}));
        break;
      }
      const merge = this.#mergeAt(row, column);
      if (merge !== null && !this.#isFirst(merge, row, column)) continue;
      const spans = merge === null ? '' : this.#spansOf(merge);
      cells.push(this.#cell(row, column, {spans, mayFlow: !isRuled}));
    }
    return `${start}${cells.join('')}</tr>`;
  }

  #filled(row: number): number[] {
    return this.#columns.filter(column => this.sheet.valueAt(row, column) !== null);
  }

  /** Titles and signatures stand alone; what has figures beside it is ruled, as sheets are on paper, and so is the header. */
  #isRuled(row: number): boolean {
    const isHeader = row === this.rows.findLast(one => one <= this.sheet.head.frozenRows);
    const isRecord = row > this.sheet.head.frozenRows && this.sheet.valueAt(row, 1) !== null;
    return this.#filled(row).length > (isHeader || isRecord ? 1 : 2);
  }

  /** Words alone in their row take all the width to their right, and go on below where that is too little. */
  #line(row: number, column: number): string {
    const before = this.#columns.filter(one => one < column).map(() => '<td></td>');
    const spans = this.#spanToEnd(column);
    return `${before.join('')}${this.#cell(row, column, {spans, mayFlow: true})}`;
  }

  #spanToEnd(column: number): string {
    return ` colspan="${this.#columns.filter(one => one >= column).length}"`;
  }

  /** Words that begin at their cell's left, so that more room does not move them. */
  #isWords(row: number, column: number): boolean {
    const {horizontalAlignment = 'left'} = this.sheet.styleAt(row, column);
    return typeof this.sheet.valueAt(row, column) === 'string' && horizontalAlignment === 'left';
  }

  /** No merged cells reach into it. */
  #isFree(row: number): boolean {
    return this.sheet.head.merges.every(one => row < one.row || row >= one.row + one.rows);
  }

  #cell(row: number, column: number, {spans, mayFlow}: CellPlace): string {
    const {sheet, book} = this;
    const merge = this.#mergeAt(row, column);
    const value = sheet.valueAt(merge?.row ?? row, merge?.column ?? column);
    const style = sheet.styleAt(merge?.row ?? row, merge?.column ?? column);
    const text = displayText(value, style, book.head);
    const isNumber = typeof value === 'number' || (typeof value === 'object' && value !== null);
    const rule = ruleOf({...style, ...this.#lampAt(row, column, text)}, isNumber);
    const next = this.#columns.find(other => other > column);
    const isNextFree = next === undefined || sheet.valueAt(row, next) === null;
    const isPlain = style.wrap !== true && spans === '' && typeof value === 'string';
    const flows = mayFlow && isPlain && isNextFree;
    const names = [...(flows ? ['flow'] : []), ...(rule === '' ? [] : [this.#classOf(rule)])];
    const classes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
    return `<td${classes}${spans}>${escapeHtml(text)}</td>`;
  }

  /** The colour that a rule of the tab gives the cell for how its text begins, the first that fits. */
  #lampAt(row: number, column: number, text: string): Pick<CellStyle, 'background'> {
    const found = this.sheet.head.conditionalFormats.find(
      ({areas, startsWith}) =>
        text.startsWith(startsWith) && areas.some(area => isWithin(area, row, column)),
    );
    const background = found?.background ?? null;
    return background === null ? {} : {background};
  }

  #mergeAt(row: number, column: number): Area | null {
    return this.sheet.head.merges.find(merge => isWithin(merge, row, column)) ?? null;
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

function isWithin(area: Area, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

function lines(count: number): number[] {
  return Array.from({length: count}, (_, at) => at + 1);
}

function filledCells(sheet: Sheet): FilledCell[] {
  return sheet.rows.flatMap((cells, at) =>
    lines(cells === undefined ? 0 : lastFilledColumn(cells))
      .map(column => ({row: at + 1, column, value: sheet.valueAt(at + 1, column)}))
      .filter(({row, column, value}) => value !== null || sheet.formulaAt(row, column) !== null),
  );
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
