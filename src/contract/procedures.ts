// Every call between a page (sidebar, panel, command line) and the add-on: its name, what goes in, what comes back.

import * as z from './shape';

import type {Finding, Problem} from '../domain/finding';
import type {Indicator} from '../domain/indicators/indicator';
import {themes} from '../domain/indicators/indicator-row';
import type {Message, MessageCode, MessageFacts} from '../domain/message-facts';
import type {RollUpLine} from '../domain/roll-up/line';
import type {
  NoteList,
  PeriodList,
  ReportList,
  ReceivedAll,
  RollUpProgress,
  Standing,
  TracedFigure,
  TracedSending,
} from './district-answers';
import type {CheckLimits, FormColumn, FormLine} from './form-answers';

export type {FormColumn, FormLine, FormSending} from './form-answers';

const text = z.string().check(z.maxLength(2000));
const code = z.string().check(z.minLength(1), z.maxLength(100));
const year = z.int().check(z.minimum(2000), z.maximum(2100));
/** What stands in the form's cells, by row id: `{"nn_xuat_canh_nb": "5"}`. */
const cells = z.record(code, z.string().check(z.maxLength(200)));
const reason = z.string().check(z.maxLength(500));
/** One row of a pasted list: the line the person sees, then the fields as text. */
const listRow = z.object({line: z.int(), fields: z.record(z.string(), text)});
const list = z.array(listRow);

/** What goes in. One record; the names are the calls. */
export const procedures = {
  /** Makes the tabs of a book in an empty spreadsheet from three lists; with problems in them, nothing. */
  setUpBook: z.object({
    year,
    /** The unit above the collecting one, as heads of reports name it. */
    superior: z.optional(z.string().check(z.maxLength(200))),
    units: list,
    people: list,
    targets: list,
    /** What the book is about; left out, jobs and departures and whatever its targets and units need. */
    themes: z.optional(z.array(z.enum(themes))),
  }),
  /** Whether the spreadsheet is a book yet, and whose. */
  openSetUp: z.object({}),
  /** The form of one unit: all columns as they stand, its tab brought to the front. `unit` empty: the caller's own. */
  openForm: z.object({unit: z.string()}),
  /** Puts texts into the form, one column or more, and reasons of warnings beside them, by row. Blank text clears. */
  saveDraft: z.object({
    unit: code,
    columns: z.record(code, cells),
    reasons: z.optional(z.record(code, z.record(code, reason))),
  }),
  /** Sends one whole column. The same `submissionId` again changes nothing and gives the same receipt. */
  submitReport: z.object({
    submissionId: z.string().check(z.minLength(8), z.maxLength(64)),
    unit: code,
    slot: code,
    cells,
    /** By `reasonKey`: why a warning is right. */
    reasons: z.record(code, reason),
  }),
  /** Decides of a unit's latest sending: the district receives it or sends it back, the unit's approver lets it count. */
  decideReport: z.object({
    unit: code,
    slot: code,
    /** The sending that was looked at: a later one is not decided unseen. */
    sequence: z.int(),
    as: z.enum(['approved', 'received', 'returned']),
    reason: z.string().check(z.maxLength(300)),
  }),
  /** Receives every sending that went without a warning. */
  receiveAll: z.object({}),
  /** Corrects one figure of a closed month; what was sent stays as it was. */
  adjustReport: z.object({
    unit: code,
    slot: code,
    row: code,
    cell: z.string().check(z.maxLength(200)),
    reason: z.string().check(z.maxLength(500)),
  }),
  /** Logs that units were reminded to send a month. */
  logReminders: z.object({slot: code, units: z.array(code).check(z.minLength(1))}),
  /** Writes the collecting unit's own figures, one row per measure, for the level above. */
  exportMeasures: z.object({}),
  /** Difficulties and remarks that the caller may see. */
  listNotes: z.object({}),
  /** `unit`: its code; an officer's own when blank. */
  raiseNote: z.object({unit: z.string(), level: z.enum(['unit', 'district']), text}),
  answerNote: z.object({
    id: code,
    owner: z.string().check(z.maxLength(200)),
    answer: text,
    level: z.enum(['unit', 'district']),
    status: z.enum(['open', 'doing', 'done']),
  }),
  /** How the units stand with a month: what they sent, and what was decided of it. `''`: the month now asked for. */
  listReports: z.object({slot: z.string()}),
  /** Colours and status line of the unit's own tab, after the form was saved or sent: for the page to call when it has its answer. */
  refreshTab: z.object({unit: code, slot: code}),
  /** Reads figures from a file or a pasted block into forms' cells, changing nothing. */
  readFigures: z.object({rows: list}),
  /** Collects new sendings and writes the master of a period. `2021-09`, `2021-Q3`, `2021`. `isBrief`: without the lines. */
  rollUp: z.object({period: code, isBrief: z.optional(z.boolean())}),
  /** What a roll-up can be for, and the last one. */
  openRollUp: z.object({}),
  /** How far the roll-up at work is; of no use to anyone but a page that waits. */
  rollUpProgress: z.object({}),
  /** Brings a tab of the district to the front. */
  showTab: z.object({tab: z.enum(['master', 'charts', 'due'])}),
  /** Brings the status lines of some units' tabs up to date, from the `from`th unit on; call again until all are done. */
  refreshStatusLines: z.object({from: z.int().check(z.minimum(0))}),
  /** Writes the due board of the months so far and brings it to the front. */
  showDueBoard: z.object({}),
  /** The months of the book's year: state, due day, and who has sent with content. */
  listPeriods: z.object({}),
  /** Opens, closes or puts off months; `due` sets the due day of a single one, blank leaves it. */
  setPeriods: z.object({
    slots: z.array(code).check(z.minLength(1), z.maxLength(24)),
    state: z.enum(['notOpen', 'open', 'closed']),
    due: z.string().check(z.maxLength(40)),
  }),
  /** What made the figure in the selected cell. */
  traceFigure: z.object({}),
  /** Reads every unit's log against its receipts. */
  compareReceipts: z.object({}),
  /** Takes over what stands in "Người dùng", "Đơn vị", "Kế hoạch giao" and "Kỳ báo cáo". */
  refreshReference: z.object({}),
  /** Puts right what of the book's frame was broken by hand; never what people typed. */
  repairBook: z.object({}),
};

export type ProcedureName = keyof typeof procedures;
export type Input<N extends ProcedureName> = z.output<(typeof procedures)[N]>;

/** What comes back. */
export interface Outputs {
  setUpBook: {
    readonly tabs: number;
    readonly problems: readonly ListProblem[];
    readonly findings: readonly Finding[];
    /** What each person is sent. */
    readonly invitations: readonly Invited[];
    /** Addresses that the platform would not share the file with. */
    readonly unshared: readonly string[];
  };
  openSetUp: {
    /** Address of the person at the keyboard. */
    readonly person: string;
    /** `null` before the set-up. */
    readonly book: {
      readonly year: number;
      readonly node: string;
      readonly superior: string;
      readonly units: number;
    } | null;
  };
  openForm: {
    /** `''`: the caller collects and has chosen no unit; there are no lines and columns then. */
    readonly unit: string;
    readonly unitName: string;
    readonly year: number;
    /** The month to begin with; `''` when none is open or closed. */
    readonly slot: string;
    /** E-mail address of the person at the keyboard. */
    readonly person: string;
    /** Units to choose from, in list order; none for an officer, who has one. */
    readonly units: readonly {readonly unit: string; readonly name: string}[];
    /** The caller approves the unit's sendings. */
    readonly approves: boolean;
    /** Whom to ask: the people who collect. */
    readonly staff: readonly {readonly name: string; readonly email: string}[];
    /** Of the unit's form; the page checks by them with the domain's own rules, and so carries no catalogue. */
    readonly indicators: readonly Indicator[];
    readonly lines: readonly FormLine[];
    readonly limits: Partial<CheckLimits>;
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
  decideReport: Standing;
  receiveAll: ReceivedAll;
  /** As the form shows them; `''` for a blank. */
  adjustReport: {readonly before: string; readonly after: string};
  /** By unit: what is said beside it. */
  logReminders: {readonly reminded: Readonly<Record<string, string>>};
  exportMeasures: {readonly period: string; readonly measures: number};
  listNotes: NoteList;
  raiseNote: NoteList;
  answerNote: NoteList;
  listReports: ReportList;
  /** What the status line says now. */
  refreshTab: {readonly status: string};
  readFigures: {readonly problems: readonly Problem[]; readonly drafts: readonly FigureDraft[]};
  rollUp: {
    readonly run: number;
    readonly period: string;
    readonly asOf: string;
    readonly collected: number;
    /** None when brief. */
    readonly lines: readonly RollUpLine[];
    readonly findings: readonly Finding[];
    /** What the leader's tab says above its charts. */
    readonly words: readonly string[];
    /** Who has sent of the period's last month, and who has not. */
    readonly due: string;
  };
  openRollUp: {
    readonly periods: readonly {readonly id: string; readonly name: string}[];
    /** The latest month that was sent; `''` when nothing was. */
    readonly latest: string;
    /** Name of the period that the tabs show, `''` before the first run, and whether they were written to the end. */
    readonly shown: string;
    readonly isDone: boolean;
  };
  rollUpProgress: {readonly atWork: RollUpProgress | null};
  showTab: Record<never, never>;
  /** Of the month at hand, by content; names in list order. */
  showDueBoard: {
    readonly period: string;
    readonly units: number;
    readonly full: number;
    readonly partial: readonly string[];
    readonly empty: readonly string[];
    readonly faulty: readonly string[];
    readonly returned: readonly string[];
    readonly none: readonly string[];
    readonly late: number;
    readonly findings: readonly Finding[];
  };
  traceFigure: TracedFigure | TracedSending;
  listPeriods: PeriodList;
  setPeriods: PeriodList;
  refreshStatusLines: {readonly done: number; readonly units: number};
  compareReceipts: {readonly checked: number; readonly findings: readonly Finding[]};
  refreshReference: {
    readonly units: number;
    readonly people: number;
    readonly targets: number;
    /** What changed beside the lists: tabs, protections, sharing. */
    readonly changes: readonly Message[];
  };
  repairBook: Mended;
}

/** What was put right, and what could not be, one message each. */
export interface Mended {
  readonly mended: readonly Message[];
  readonly left: readonly Message[];
}

export type Output<N extends ProcedureName> = Outputs[N];

/** A person with the address of their own tab, and the text that invites them. */
export interface Invited {
  readonly email: string;
  readonly url: string;
  readonly text: string;
}

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
