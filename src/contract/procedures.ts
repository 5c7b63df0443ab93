// Every call between a page (sidebar, panel, command line) and the add-on: its name, what goes in, what comes back.

import * as z from 'zod/mini';

import type {Finding, Problem} from '../domain/finding';
import type {Rhythm} from '../domain/indicators/indicator';
import type {MessageCode, MessageFacts} from '../domain/message-facts';
import type {RollUpLine} from '../domain/roll-up/line';

const text = z.string().check(z.maxLength(2000));
const code = z.string().check(z.minLength(1), z.maxLength(100));
const year = z.int().check(z.minimum(2000), z.maximum(2100));
/** What stands in the form's cells, by row id: `{"nn_xuat_canh_nb": "5"}`. */
const cells = z.record(code, z.string().check(z.maxLength(200)));
/** One row of a pasted list: the line the person sees, then the fields as text. */
const listRow = z.object({line: z.int(), fields: z.record(z.string(), text)});
const list = z.array(listRow);

/** What goes in. One record; the names are the calls. */
export const procedures = {
  /** Makes the tabs of a book in an empty spreadsheet from three lists; with problems in them, nothing. */
  setUpBook: z.object({year, units: list, people: list, targets: list}),
  /** The form of one unit: all columns as they stand. `unit` empty: the caller's own. */
  openForm: z.object({unit: z.string()}),
  /** Puts texts into the form, one column or more. Blank text clears the cell. */
  saveDraft: z.object({unit: code, columns: z.record(code, cells)}),
  /** Sends one whole column. The same `submissionId` again changes nothing and gives the same receipt. */
  submitReport: z.object({
    submissionId: z.string().check(z.minLength(8), z.maxLength(64)),
    unit: code,
    slot: code,
    cells,
    /** By `reasonKey`: why a warning is right. */
    reasons: z.record(code, z.string().check(z.maxLength(500))),
  }),
  /** Colours and status line of the unit's own tab, after the form was saved or sent: for the page to call when it has its answer. */
  refreshTab: z.object({unit: code, slot: code}),
  /** Reads figures from a file or a pasted block into forms' cells, changing nothing. */
  readFigures: z.object({rows: list}),
  /** Collects new sendings and writes the master of a period. `2021-09`, `2021-Q3`, `2021`. */
  rollUp: z.object({period: code}),
  /** Reads every unit's log against its receipts. */
  compareReceipts: z.object({}),
  /** Takes over what stands in "Người dùng", "Đơn vị", "Kế hoạch giao" and "Kỳ báo cáo". */
  refreshReference: z.object({}),
};

export type ProcedureName = keyof typeof procedures;
export type Input<N extends ProcedureName> = z.output<(typeof procedures)[N]>;

export interface FormColumn {
  readonly slot: string;
  readonly name: string;
  readonly state: 'notOpen' | 'open' | 'closed';
  readonly due: string;
  readonly cells: Readonly<Record<string, string>>;
  /** Receipt number and time of the sending in force; `null` when none was received. */
  readonly sent: {readonly receipt: string; readonly at: string} | null;
}

export interface FormLine {
  readonly row: string;
  readonly label: string;
  readonly measure: string;
  readonly depth: number;
  readonly indicator: string;
  readonly slice: string;
  readonly rhythm: Rhythm;
  readonly hasParts: boolean;
  /** In the plan's words. */
  readonly target: string;
}

/** What comes back. */
export interface Outputs {
  setUpBook: {
    readonly tabs: number;
    readonly problems: readonly ListProblem[];
    readonly findings: readonly Finding[];
  };
  openForm: {
    readonly unit: string;
    readonly unitName: string;
    readonly year: number;
    readonly lines: readonly FormLine[];
    readonly columns: readonly FormColumn[];
    /** Cells that hold no text of a figure: dates, formulas, errors. */
    readonly faults: readonly Finding[];
  };
  /** The columns as they stand after saving, and the cells there that hold no text: dates, formulas, errors. */
  saveDraft: {
    readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly faults: readonly Finding[];
  };
  submitReport:
    | {
        readonly kind: 'received';
        readonly receipt: string;
        readonly at: string;
        readonly findings: readonly Finding[];
      }
    | {
        readonly kind: 'held';
        readonly findings: readonly Finding[];
        readonly unreasoned: readonly Finding[];
      };
  /** What the status line says now. */
  refreshTab: {readonly status: string};
  readFigures: {readonly problems: readonly Problem[]; readonly drafts: readonly FigureDraft[]};
  rollUp: {
    readonly run: number;
    readonly period: string;
    readonly asOf: string;
    readonly collected: number;
    readonly lines: readonly RollUpLine[];
    readonly findings: readonly Finding[];
  };
  compareReceipts: {readonly checked: number; readonly findings: readonly Finding[]};
  refreshReference: {readonly units: number; readonly people: number; readonly targets: number};
}

export type Output<N extends ProcedureName> = Outputs[N];

/** A problem in one of the three lists of a set-up. */
export type ListProblem = Problem & {readonly list: 'units' | 'people' | 'targets'};

/** The cells that figures fill in one column of one unit's form, with the lines that they came from. */
export interface FigureDraft {
  readonly unit: string;
  readonly slot: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, number>>;
  /** Reasons as the file gives them, by row. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** What crosses the wire, as JSON text. Nothing is ever thrown across it. */
export type Reply<T> = {readonly ok: true; readonly value: T} | Refusal;

/** A refused call: code + facts, the sentence is made at the screen. */
export type Refusal = {
  [C in MessageCode]: {readonly ok: false; readonly code: C; readonly facts: MessageFacts[C]};
}[MessageCode];
