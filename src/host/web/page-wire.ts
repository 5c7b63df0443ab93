// What the page and the host say to each other over one WebSocket, as JSON. The page takes its types from here alone.

import type {Area} from '../store/book-snapshot';

/** A mutation of Univer's: its id and its parameters, without `unitId`. */
export interface GridMutation {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Selection {
  readonly sheetId: number;
  /** The first selected area; its first cell is the active one. */
  readonly area: Area;
}

/** What the page asks. Each `ask` is answered once, by a message that carries it. */
export type PageMessage =
  /** What the person did to the grid, in the order of doing. The answer is `settled`. */
  | {readonly kind: 'edit'; readonly ask: number; readonly mutations: readonly GridMutation[]}
  /** A menu item. The answer is `ran`. */
  | {
      readonly kind: 'run';
      readonly ask: number;
      readonly functionName: string;
      readonly selection: Selection | null;
    }
  /** `google.script.run` of a sidebar or dialog. The answer is `returned`. */
  | {
      readonly kind: 'call';
      readonly ask: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
      readonly selection: Selection | null;
    }
  /** The page has lost its way: the answer is a fresh `book`. */
  | {readonly kind: 'again'};

export type HostMessage =
  /** First of all, after `again`, and after a change that is not told in mutations. */
  | {readonly kind: 'book'; readonly book: PageBook}
  /** What others, a run, or the host itself changed. Applied without asking. */
  | {readonly kind: 'mutations'; readonly mutations: readonly GridMutation[]}
  /** All charts of one tab, as they stand now. */
  | {readonly kind: 'charts'; readonly sheetId: number; readonly charts: readonly PageChart[]}
  /** The edit is on disk; or it was refused, nothing of it was kept, and mutations that put the cells right have been sent. */
  | {readonly kind: 'settled'; readonly ask: number; readonly refusal: string | null}
  | {readonly kind: 'ran'; readonly ask: number; readonly outcome: RunEnd}
  | {readonly kind: 'returned'; readonly ask: number; readonly outcome: CallEnd}
  /** A notice in the corner, from a run of this person. */
  | {readonly kind: 'toast'; readonly toast: PageToast}
  /** A sidebar or dialog that a run of this person has opened: the page shows the document at `path` in a frame. */
  | {readonly kind: 'panel'; readonly panel: PagePanel}
  /** A run of this person left another tab, and cell, in front. */
  | {
      readonly kind: 'front';
      readonly sheetId: number;
      readonly cell: {row: number; column: number} | null;
    };

export interface RunEnd {
  readonly isDone: boolean;
  /** What went wrong, as Google would say it; `''` when done. */
  readonly message: string;
}

export type CallEnd =
  {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly message: string};

export interface PageToast {
  readonly title: string;
  readonly message: string;
  /** As long as it stays; 5 when the script does not say. */
  readonly seconds: number;
}

export interface PagePanel {
  readonly place: 'sidebar' | 'dialog';
  readonly title: string;
  /** On this host, with its own content security policy. */
  readonly path: string;
  /** Pixels; `null` as wide or high as the place is. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A book as the page needs it to start. */
export interface PageBook {
  readonly id: string;
  readonly name: string;
  /** Univer's `IWorkbookData`, its cells without their looks. Sheet ids are our numbers as text. */
  readonly workbook: Readonly<Record<string, unknown>>;
  /** How cells look, filled or blank, by id of the tab. */
  readonly looks: Readonly<Record<string, readonly LookRun[]>>;
  readonly charts: readonly {readonly sheetId: number; readonly charts: readonly PageChart[]}[];
  readonly menus: readonly PageMenu[];
  readonly person: PagePerson;
  /** Those of "Người dùng", and the owner. */
  readonly people: readonly PagePerson[];
  /** The day that a book lives in whose clock is not the machine's, as `20/9/2021`; `null` for one that lives today. */
  readonly today: string | null;
  /** Ids of tabs that this person may not change. */
  readonly readOnly: readonly number[];
}

/** Rows that look alike. Numbers are 0-based, and both ends are included. */
export interface LookRun {
  readonly rows: readonly [from: number, to: number];
  /** Columns, and the key of their style: `k` and the number in the workbook's list. Plain columns are left out. */
  readonly looks: readonly (readonly [from: number, to: number, key: number])[];
}

export interface PagePerson {
  readonly email: string;
  readonly name: string;
  /** In words: `Nhập liệu`. */
  readonly role: string;
  /** Name of the unit; `''` when the list does not say. */
  readonly unit: string;
  /** Id of the tab that the person's invitation leads to; `null` when there is none. */
  readonly tab: number | null;
}

export type PageMenuEntry =
  | {readonly kind: 'item'; readonly label: string; readonly functionName: string}
  | {readonly kind: 'separator'}
  | {readonly kind: 'menu'; readonly label: string; readonly entries: readonly PageMenuEntry[]};

export interface PageMenu {
  /** `null`: under "Tiện ích mở rộng", in the add-on's name. */
  readonly label: string | null;
  readonly entries: readonly PageMenuEntry[];
}

/** A chart with the cells it stands over, so that the page draws without asking. */
export interface PageChart {
  readonly id: number;
  readonly type: 'COLUMN' | 'BAR' | 'LINE' | 'COMBO';
  /** Row by row: names of the series first; a blank cell is `null`. */
  readonly data: readonly (readonly (string | number | null)[])[];
  /** As given to `EmbeddedChartBuilder`. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}
