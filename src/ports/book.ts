// A spreadsheet as the server sees it: tabs that are read whole and written in blocks. Rows and columns are 1-based.

/** `''` is blank. A Date is a day and time in the book's zone. */
export type Cell = string | number | boolean | Date;

/** Cells of one tab; 1-based, `rows` and `columns` count. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Tab {
  readonly id: number;
  readonly name: string;
  /** All cells from A1 to the last used row and column: one read. Rows are of equal length; an empty tab is one blank cell. */
  read(): Cell[][];
  /** The formulas of the same cells, `''` where there is none: one read. */
  readFormulas(): string[][];
  /** Puts a block with its top left corner at `row`, `column`: one write. Texts stay texts, whatever they begin with. */
  write(row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** Adds one row below the last used one, whatever others have added meanwhile: one write. */
  append(cells: readonly Cell[]): void;
  /** The notes of the cells that `read` gives, `''` where there is none: one read. */
  readNotes(): string[][];
  /** Replaces the notes of a block, `''` takes one away: one write. */
  annotate(row: number, column: number, notes: readonly (readonly string[])[]): void;
  /** Replaces the background colours of a block, `null` is plain: one write. */
  paint(row: number, column: number, colors: readonly (readonly (string | null)[])[]): void;
  /** Height and width of the grid, used or not. */
  size(): {readonly rows: number; readonly columns: number};
}

/** How one column of a new tab looks. */
export interface ColumnLook {
  readonly width: number;
  readonly hidden?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** `@` keeps text as typed; default is the platform's automatic format. */
  readonly format?: string;
  readonly wrap?: boolean;
  /** The format reaches to the bottom of the grid, past the plan's `lookRows`. */
  readonly isTall?: boolean;
}

/**
 * Rows that share a look: `count` rows from `row` on. A `caption`, `lead` and `status` look so in column B alone, which is frozen and
 * keeps to its width; words beside it are plain and run on over the columns that scroll.
 */
export interface RowLook {
  readonly row: number;
  readonly count: number;
  readonly look:
    'title' | 'headline' | 'caption' | 'note' | 'lead' | 'status' | 'header' | 'total' | 'slice';
}

/** Cells whose colour follows their text, whatever a roll-up writes into them. */
export interface Highlight extends Area {
  readonly startsWith: string;
  readonly background: string;
}

/** A drop-down over a block. */
export interface Choice extends Area {
  readonly values: readonly string[];
  readonly help: string;
}

export interface ChartPlan {
  /** Key of the tab whose cells it draws, and the block there: first column categories, first row names. */
  readonly dataTab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly type: 'COLUMN' | 'BAR' | 'LINE' | 'COMBO';
  readonly options: ChartOptions;
  readonly at: {readonly row: number; readonly column: number};
}

/** The options that a chart may use: each exists on Google, and the local host draws no other. */
export interface ChartOptions {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly isStacked?: boolean;
  readonly legend: {readonly position: 'none' | 'bottom' | 'top' | 'right'};
  readonly series?: Readonly<Record<number, SeriesOptions>>;
  readonly vAxis?: AxisOptions;
  readonly hAxis?: AxisOptions;
}

export interface SeriesOptions {
  readonly type?: 'bars' | 'line';
  readonly color?: string;
  readonly dataLabel?: 'value';
}

export interface AxisOptions {
  readonly title?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly format?: string;
}

/** Everything a tab has when it is made; what people see comes from here and from later writes of cells. */
export interface TabPlan {
  /** Stable name in code: `people`, `unit:08707@2021-01-01`. */
  readonly key: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  /** Height of the grid, so that a roll-up finds room without a write of its own. */
  readonly rows: number;
  /** How far down the columns' looks reach: to where people type and tables usually end. */
  readonly lookRows: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly {readonly row: number; readonly count: number}[];
  readonly columns: readonly ColumnLook[];
  readonly looks: readonly RowLook[];
  readonly choices: readonly Choice[];
  readonly highlights: readonly Highlight[];
  /** Cells that nobody fills in: grey, and shut to all but `lockEditors`. */
  readonly locked: readonly Area[];
  readonly lockEditors: readonly string[];
  /** What the locked cells say to people; as `protection` when left out. */
  readonly lockProtection?: string;
  /** Who may write it beside the book's owner. */
  readonly editors: readonly string[];
  /** What the protection says to people. */
  readonly protection: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly charts: readonly ChartPlan[];
}

/** What of a tab a hand can break beside its cells. */
export type TabPart =
  'hidden' | 'formats' | 'choices' | 'highlights' | 'protection' | 'locks' | 'charts';

/** A locked copy of a tab under a name of its own. */
export interface TabCopy {
  /** Mark of the tab that is copied. */
  readonly source: string;
  /** What stands in A1 of the copy instead. */
  readonly mark: string;
  readonly name: string;
  /** What its protection says to people. */
  readonly protection: string;
}

/** Ids of a book's tabs by plan key. */
export type TabIds = Readonly<Record<string, number>>;

export interface Book {
  /** `vi_VN`. */
  locale(): string;
  /** Puts locale and zone right: `vi_VN`, Asia/Ho_Chi_Minh. */
  localize(): void;
  /** The tab with that id, whatever its name or place; `null` when it is gone. */
  tab(id: number): Tab | null;
  /** All tabs in order. */
  tabs(): readonly Tab[];
  /**
   * Makes the tabs in order, leaving no other.
   *
   * @param isResumed - a run that was cut short began with the same plans: what it has finished stays
   * @returns ids by plan key
   */
  build(plans: readonly TabPlan[], isResumed: boolean): ReadonlyMap<string, number>;
  /** Makes one tab behind another, first when that is `null`, and leaves all others. @returns its id */
  add(plan: TabPlan, place: {readonly after: number | null; readonly tabs: TabIds}): number;
  /** Leaves a locked copy of a tab behind all others; one that a run before has begun is finished, not made again. */
  archive(tab: number, copy: TabCopy): void;
  /**
   * Puts a tab right where it is not as planned, but for its cells.
   *
   * @param who - the tabs that charts draw from, and who is at the keyboard
   * @returns what was broken; nothing was written when it is empty
   */
  mend(
    tab: number,
    plan: TabPlan,
    who: {readonly tabs: TabIds; readonly person: string},
  ): readonly TabPart[];
  /** Puts in the rows with an id that a form lacks, each where its plan has it. @returns whether any was lacking */
  widen(tab: number, plan: TabPlan): boolean;
  /** Takes a tab away for good, if it is there. */
  remove(tab: number): void;
  /** Puts all writes so far on the book before anything else happens. */
  flush(): void;
  /** The cells that the person has selected; `null` when the platform does not say. */
  selection(): (Area & {readonly tab: number}) | null;
  /** Brings a tab to the front, with one of its cells selected when `row` and `column` are given. */
  show(tab: number, cell?: {readonly row: number; readonly column: number}): void;
  /** Lets people open the file, beside those who already may. @returns addresses that the platform refuses */
  share(people: {
    readonly editors: readonly string[];
    readonly viewers: readonly string[];
  }): readonly string[];
  /** Where the file is opened in a browser. */
  url(): string;
  /** A short notice in the corner of the window. */
  notify(text: string): void;
}
