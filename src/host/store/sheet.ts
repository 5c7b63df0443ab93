// One tab in memory: its rows of cells, all else it has, and which of it is not yet on disk.

import type {
  Area,
  CellStyle,
  CellValue,
  ConditionalFormat,
  ChartSnapshot,
  ListValidation,
  RangeProtection,
  SheetProtection,
} from './book-snapshot';
import {
  blankRow,
  copyOf,
  isBlankRow,
  lastFilledColumn,
  setRowStyle,
  setRowValue,
  type Row,
} from './row';
import type {StyleList} from './style-list';

/** All of a tab but its cells and its id. */
export interface SheetHead {
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  columnWidths: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  validations: ListValidation[];
  protection: SheetProtection | null;
  lockedRanges: RangeProtection[];
  conditionalFormats: ConditionalFormat[];
  charts: ChartSnapshot[];
}

/** Size and widths as those of a tab that Google makes (fact 36). */
export function newSheetHead(name: string): SheetHead {
  return {
    ...{name, hidden: false, maxRows: 1000, maxColumns: 26, frozenRows: 0, frozenColumns: 0},
    ...{tabColor: null, columnWidths: {}, hiddenRows: [], hiddenColumns: [], merges: []},
    ...{validations: [], protection: null, lockedRanges: [], conditionalFormats: [], charts: []},
  };
}

export class Sheet {
  /** By 0-based row; a hole is a blank row. Between changes no row that stands here is ever written in. */
  readonly rows: (Row | undefined)[] = [];
  /** 1-based numbers of rows that differ from the file. */
  readonly changedRows = new Set<number>();
  headChanged = false;
  /** Rows that nobody but the change at hand has seen. */
  readonly #ownRows = new Set<Row>();
  #head: SheetHead;

  constructor(
    readonly id: number,
    head: SheetHead,
    readonly styles: StyleList,
  ) {
    this.#head = head;
  }

  get head(): Readonly<SheetHead> {
    return this.#head;
  }

  /** Replaces the given parts of the head. */
  amend(parts: Partial<SheetHead>): void {
    this.#head = {...this.#head, ...parts};
    this.headChanged = true;
  }

  /** 1-based; 0 when no cell has a value or formula (fact 38). */
  get lastRow(): number {
    for (let index = this.rows.length - 1; index >= 0; index--) {
      const row = this.rows[index];
      if (row !== undefined && lastFilledColumn(row) > 0) return index + 1;
    }
    return 0;
  }

  /** 1-based; 0 when no cell has a value or formula. */
  get lastColumn(): number {
    return this.rows.reduce((last, row) => Math.max(last, row ? lastFilledColumn(row) : 0), 0);
  }

  /** `null` for a blank cell and for a formula that nobody has calculated. */
  valueAt(row: number, column: number): CellValue | null {
    return this.rows[row - 1]?.values[column - 1] ?? null;
  }

  formulaAt(row: number, column: number): string | null {
    return this.rows[row - 1]?.formulas.get(column - 1) ?? null;
  }

  noteAt(row: number, column: number): string | null {
    return this.rows[row - 1]?.notes.get(column - 1) ?? null;
  }

  styleAt(row: number, column: number): CellStyle {
    return this.styles.get(this.rows[row - 1]?.styles[column - 1] ?? 0);
  }

  /** @param formula - with its `=`, or `null`; `value` is then its calculated result or `null` */
  setCell(row: number, column: number, value: CellValue | null, formula: string | null): void {
    const cells = this.rowForChange(row);
    setRowValue(cells, column - 1, value);
    if (formula === null) cells.formulas.delete(column - 1);
    else cells.formulas.set(column - 1, formula);
  }

  /** @param note - `null` or `''` takes it away */
  setNote(row: number, column: number, note: string | null): void {
    const cells = this.rowForChange(row);
    if (note === null || note === '') cells.notes.delete(column - 1);
    else cells.notes.set(column - 1, note);
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    this.setStyleKey(row, column, this.styles.keyOf(style));
  }

  /** @param key - of the book's own list of styles */
  setStyleKey(row: number, column: number, key: number): void {
    setRowStyle(this.rowForChange(row), column - 1, key);
  }

  /** Gives every cell of an area a style made from the one it has. */
  restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    const known = new Map<number, number>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = this.rowForChange(row);
      for (let column = area.column; column < area.column + area.columns; column++) {
        const old = cells.styles[column - 1] ?? 0;
        let key = known.get(old);
        if (key === undefined) {
          key = this.styles.keyOf(change(this.styles.get(old)));
          known.set(old, key);
        }
        setRowStyle(cells, column - 1, key);
      }
    }
  }

  /**
   * The row to write in; it is saved with the change at hand. Whoever holds the row of before keeps it as it was: the first
   * change writes into a copy.
   */
  rowForChange(row: number): Row {
    while (this.rows.length < row) this.rows.push(undefined);
    this.changedRows.add(row);
    const known = this.rows[row - 1];
    if (known !== undefined && this.#ownRows.has(known)) return known;
    const cells = known === undefined ? blankRow() : copyOf(known);
    this.#ownRows.add(cells);
    this.rows[row - 1] = cells;
    return cells;
  }

  /** The change at hand is over: on disk, or undone. */
  forgetChange(): void {
    this.headChanged = false;
    this.changedRows.clear();
    this.#ownRows.clear();
  }

  /** Replaces all rows from `first` (1-based) on; the file is told of old and new ones alike. */
  replaceRows(first: number, rows: readonly (Row | undefined)[]): void {
    const last = Math.max(this.rows.length, first - 1 + rows.length);
    this.rows.length = Math.min(this.rows.length, first - 1);
    while (this.rows.length < first - 1) this.rows.push(undefined);
    for (const row of rows) this.rows.push(row !== undefined && isBlankRow(row) ? undefined : row);
    for (let row = first; row <= last; row++) this.changedRows.add(row);
  }
}
