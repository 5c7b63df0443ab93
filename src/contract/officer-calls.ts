// The calls of those who report: the form, its figures, the sending, and what a unit says beside it.

import * as z from './shape';

import type {FigureFinding} from '../domain/finding';
import type {Indicator} from '../domain/indicators/indicator';
import {cells, code, reason, text} from './call-fields';
import type {NoteList} from './district-answers';
import type {CheckLimits, FormColumn, FormLine} from './form-answers';

/** What goes in. */
export const officerCalls = {
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
  /** Colours and status line of the unit's own tab, after the form was saved or sent: for the page to call when it has its answer. */
  refreshTab: z.object({unit: code, slot: code}),
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
};

/** What comes back. */
export interface OfficerAnswers {
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
    /** Whom to ring, `Phòng …, điện thoại 3.825.753`; `''` where "Đơn vị" names no telephone. */
    readonly help: string;
    /** That the unit ends within the year, and what it still has to send (P13); `''` for one that goes on. */
    readonly closing: string;
    /** Of the unit's form; the page checks by them with the domain's own rules, and so carries no catalogue. */
    readonly indicators: readonly Indicator[];
    readonly lines: readonly FormLine[];
    readonly limits: Partial<CheckLimits>;
    readonly columns: readonly FormColumn[];
    /** Cells that hold no text of a figure: dates, formulas, errors. */
    readonly faults: readonly FigureFinding[];
  };
  /** The columns as they stand after saving, and the cells there that hold no text: dates, formulas, errors. */
  saveDraft: {
    readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly faults: readonly FigureFinding[];
  };
  submitReport:
    | {
        readonly kind: 'received';
        readonly receipt: string;
        readonly at: string;
        readonly findings: readonly FigureFinding[];
      }
    | {
        readonly kind: 'held';
        readonly findings: readonly FigureFinding[];
        readonly unreasoned: readonly FigureFinding[];
      };
  /** What the status line says now. */
  refreshTab: {readonly status: string};
  listNotes: NoteList;
  raiseNote: NoteList;
  answerNote: NoteList;
}
