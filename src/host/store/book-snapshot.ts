// A whole workbook as plain data: what the store keeps, what an .xlsx is made from and read into.

/** A day and time in a cell, as an instant; the book's time zone gives it its wall clock. */
export interface DateValue {
  readonly dateMs: number;
}

/** The text of an error, `#REF!` and its kin, as a formula left it. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds. Blank cells are absent from {@link SheetSnapshot.cells}, never `''`. */
export type CellValue = string | number | boolean | DateValue | ErrorValue;

/** Only what differs from a new cell is present. Colours are lowercase `#rrggbb`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

export interface CellSnapshot {
  /** 1-based, as in Google Sheets. */
  readonly row: number;
  readonly column: number;
  /** `null`: a blank cell that has a note or a style of its own. */
  readonly value: CellValue | null;
  /** With its `=`; `value` is then the last calculated result. */
  readonly formula?: string;
  readonly note?: string;
  readonly style?: CellStyle;
}

/** 1-based; `rows` and `columns` count. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ListValidation {
  readonly area: Area;
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A whole tab that only `editors` and the book's owner may change, except in `unprotected`. */
export interface SheetProtection {
  readonly description: string;
  /** E-mail addresses, sorted. */
  readonly editors: readonly string[];
  readonly unprotected: readonly Area[];
}

/** Cells that only `editors` and the book's owner may change, whatever the tab's own protection says. */
export interface RangeProtection {
  /** One of the tab's; never given twice while another has it. */
  readonly id: number;
  readonly area: Area;
  readonly description: string;
  /** E-mail addresses, sorted. */
  readonly editors: readonly string[];
}

/** A background for cells whose shown text begins with `startsWith`, in any case. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly startsWith: string;
  /** `null`: the cell keeps its own. */
  readonly background: string | null;
}

/** As given to `EmbeddedChartBuilder`; nothing that it does not have. */
export interface ChartSnapshot {
  readonly id: number;
  /** A key of `Charts.ChartType`: `COLUMN`, `BAR`, `LINE`, `COMBO`. */
  readonly type: string;
  /** In order: first the categories, then one series each, or one block. On any tab of the book. */
  readonly ranges: readonly {readonly sheetId: number; readonly area: Area}[];
  /** How many header rows of the ranges name the series. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** Anchor cell and offset in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  /** Pixels by 1-based column; absent means 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  /** By row, then column. */
  readonly cells: readonly CellSnapshot[];
  readonly validations: readonly ListValidation[];
  readonly protection: SheetProtection | null;
  /** In the order of making; absent when there are none. */
  readonly lockedRanges?: readonly RangeProtection[];
  /** The first that fits a cell colours it; absent when there are none. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts: readonly ChartSnapshot[];
}

export interface BookSnapshot {
  readonly name: string;
  /** `vi_VN` in a book of ours. */
  readonly locale: string;
  readonly timeZone: string;
  /** Whom no protection stops. */
  readonly owner: string;
  /** E-mail addresses, sorted; absent when there are none. People on neither list may do what editors may. */
  readonly editors?: readonly string[];
  /** May read alone. */
  readonly viewers?: readonly string[];
  readonly documentProperties: Readonly<Record<string, string>>;
  readonly scriptProperties: Readonly<Record<string, string>>;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
}
