// The frozen labels of a tab as this screen has room for them: narrower on a phone, and a title that stays in sight when the months scroll.
// Only what is seen changes: the store's widths, heights and looks stay, and nothing of this is sent to the host.

import {
  BooleanNumber,
  type ICommandService,
  VerticalAlign,
  type Workbook,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';

import type {GridMutation} from '../../host/web/page-wire';
import {heightOf, linesIn, screenMeasure, type TextLook} from './text-lines';

/** Screens below this width are a phone's. */
export const NARROW_SCREEN = '(max-width: 599px)';

/** Pixels beside the labels: the row numbers, a scroll bar, and two months with a little of a third. */
const BESIDE = 46 + 10 + 170;
const [LEAST, MOST] = [110, 170];

const DEFAULT_HEIGHT = 21;
const DEFAULT_SIZE = 10;
/** Of a title in two lines, for which two lines of its own size would be too high. */
const TITLE_SIZE = 11;
/** Of texts in a phone's frozen corner, which would else leave no room for figures; the bar above the grid has them whole. */
const SMALL_SIZE = 9;
const HIGHEST_FROZEN = 120;

/** Changes after which any row may need another height. */
const WHOLE_TAB = /mutation\.(set-frozen|set-worksheet-col|.*-(row|col|rows|cols)\b)/;

export class LabelRoom {
  readonly #measure = screenMeasure();

  constructor(private readonly commands: ICommandService) {}

  /** A tab that has not been seen yet. */
  fitTab(book: Workbook, sheet: Worksheet): void {
    this.#fitTab(book, sheet, null);
  }

  /**
   * What the host has sent stands as it sent it; here it takes its place on this screen.
   *
   * @param fitted - ids of the tabs that were fitted before; others are left alone
   */
  fitAfter(book: Workbook, mutations: readonly GridMutation[], fitted: ReadonlySet<string>): void {
    /** `null`: all rows of the tab. */
    const touched = new Map<string, Set<number> | null>();
    for (const {id, params} of mutations) {
      const sheetId = tabChanged(params);
      if (!fitted.has(sheetId)) continue;
      const rows = rowsOf({id, params});
      if (rows === null || touched.get(sheetId) === null) touched.set(sheetId, null);
      else touched.set(sheetId, new Set([...(touched.get(sheetId) ?? []), ...rows]));
    }
    for (const [sheetId, rows] of touched) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (sheet !== null && sheet !== undefined) this.#fitTab(book, sheet, rows);
    }
  }

  #fitTab(book: Workbook, sheet: Worksheet, only: ReadonlySet<number> | null): void {
    const {xSplit, ySplit} = sheet.getFreeze();
    const labels = shownColumns(sheet, xSplit);
    if (labels.length === 0 || only?.size === 0) return;
    const tell: Tell = (id, params) => {
      const place = {unitId: book.getUnitId(), subUnitId: sheet.getSheetId()};
      const options = {fromCollab: true};
      this.commands.syncExecuteCommand(`sheet.mutation.${id}`, {...place, ...params}, options);
    };
    const isNarrow = matchMedia(NARROW_SCREEN).matches;
    if (isNarrow) narrow(sheet, labels, tell);
    this.#keepTitles(sheet, {labels, ySplit, isNarrow}, tell);
    // On a wide screen the heights that the host has reckoned hold, but for rows with a title.
    const end = isNarrow ? sheet.getRowCount() : ySplit;
    const columns = shownColumns(sheet, sheet.getColumnCount());
    const heights: Record<number, number> = {};
    for (let row = 0; row < end; row++) {
      if ((only !== null && !only.has(row)) || !sheet.getRowVisible(row)) continue;
      const most = isNarrow && row < ySplit ? HIGHEST_FROZEN : Infinity;
      const height = Math.min(most, this.#height(sheet, row, columns));
      if (height !== sheet.getRowHeight(row)) heights[row] = height;
    }
    const rows = Object.keys(heights).map(Number);
    if (rows.length === 0) return;
    const ranges = rows.map(row => ({
      ...{startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1},
    }));
    tell('set-worksheet-row-height', {ranges, rowHeight: heights});
  }

  /** A text in the frozen corner that is longer than its column would be cut where the months begin: it goes on in the next line. */
  #keepTitles(sheet: Worksheet, {labels, ySplit, isNarrow}: Corner, tell: Tell): void {
    const cellValue: Record<number, Record<number, object>> = {};
    for (let row = 0; row < ySplit; row++) {
      for (const column of labels) {
        const {text, look, isWrapped} = cellAt(sheet, row, column);
        if (text === '' || (isWrapped && (!isNarrow || look.size <= SMALL_SIZE))) continue;
        if (this.#measure(text, look) <= sheet.getColumnWidth(column)) continue;
        const small = {fs: Math.min(look.size, SMALL_SIZE), vt: VerticalAlign.TOP};
        const title = {fs: Math.min(look.size, TITLE_SIZE)};
        const s = {tb: WrapStrategy.WRAP, ...(isNarrow ? small : title)};
        (cellValue[row] ??= {})[column] = {s};
      }
    }
    if (Object.keys(cellValue).length > 0) tell('set-range-values', {cellValue});
  }

  #height(sheet: Worksheet, row: number, columns: readonly number[]): number {
    return columns.reduce((most, column) => {
      const {text, look, isWrapped} = cellAt(sheet, row, column);
      if (text === '' || (!isWrapped && look.size <= DEFAULT_SIZE)) return most;
      if (sheet.getMergedCell(row, column) !== null) return most;
      const measure = (part: string): number => this.#measure(part, look);
      const lines = isWrapped ? linesIn(text, sheet.getColumnWidth(column), measure) : 1;
      return Math.max(most, heightOf(lines, look));
    }, DEFAULT_HEIGHT);
  }
}

interface Corner {
  /** 0-based columns. */
  readonly labels: readonly number[];
  readonly ySplit: number;
  readonly isNarrow: boolean;
}

type Tell = (id: string, params: object) => void;

/** All labels together take what a phone can spare, each its share of it. */
function narrow(sheet: Worksheet, labels: readonly number[], tell: Tell): void {
  const room = Math.min(MOST, Math.max(LEAST, window.innerWidth - BESIDE));
  const total = labels.reduce((sum, column) => sum + sheet.getColumnWidth(column), 0);
  if (total <= room) return;
  const colWidth = Object.fromEntries(
    labels.map(column => [column, Math.floor((sheet.getColumnWidth(column) * room) / total)]),
  );
  const ranges = labels.map(column => ({
    ...{startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column},
  }));
  tell('set-worksheet-col-width', {ranges, colWidth});
}

function shownColumns(sheet: Worksheet, end: number): number[] {
  const columns = Array.from({length: end}, (_, column) => column);
  return columns.filter(column => sheet.getColVisible(column));
}

function cellAt(
  sheet: Worksheet,
  row: number,
  column: number,
): {text: string; look: TextLook; isWrapped: boolean} {
  const value = sheet.getCellRaw(row, column)?.v;
  if (typeof value !== 'string' || value === '') {
    return {text: '', look: {size: DEFAULT_SIZE, isBold: false}, isWrapped: false};
  }
  const {fs, bl, tb} = sheet.getComposedCellStyle(row, column);
  return {
    text: value,
    look: {size: fs ?? DEFAULT_SIZE, isBold: bl === BooleanNumber.TRUE},
    isWrapped: tb === WrapStrategy.WRAP,
  };
}

/** Id of the tab that a mutation changes; `''` for one of the book or of a tab that only comes. */
export function tabChanged(params: GridMutation['params']): string {
  const {subUnitId} = params;
  return typeof subUnitId === 'string' ? subUnitId : '';
}

/** 0-based rows that a change may have given other texts or heights; `null` for any of its tab. */
function rowsOf({id, params}: GridMutation): readonly number[] | null {
  // Both are in the shape of Univer's own mutations, which the host makes.
  const {cellValue, rowHeight} = params as {cellValue?: object; rowHeight?: object};
  if (cellValue !== undefined) return Object.keys(cellValue).map(Number);
  if (rowHeight !== undefined) return Object.keys(rowHeight).map(Number);
  return WHOLE_TAB.test(id) ? null : [];
}
