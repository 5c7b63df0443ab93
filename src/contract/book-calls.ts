// The calls that make a book and keep it: set-up, lists, periods, frame.

import * as z from './shape';

import type {Finding, Problem} from '../domain/finding';
import {themes} from '../domain/indicators/indicator-row';
import type {Message} from '../domain/messages/message-facts';
import {code, list, year} from './call-fields';
import type {PeriodList, YearPreview} from './district-answers';

/** What goes in. */
export const bookCalls = {
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
  /** Reads figures from a file or a pasted block into forms' cells, changing nothing. */
  readFigures: z.object({rows: list}),
  /** Takes over what stands in "Người dùng", "Đơn vị", "Kế hoạch giao" and "Kỳ báo cáo". */
  refreshReference: z.object({
    /** Codes of measures that the forms are to have besides; each comes with its family. */
    indicators: z.optional(z.array(code)),
  }),
  /** Puts right what of the book's frame was broken by hand; never what people typed. */
  repairBook: z.object({}),
  /** Reads every unit's log against its receipts. */
  compareReceipts: z.object({}),
  /** The months of the book's year: state, due day, and who has sent with content. */
  listPeriods: z.object({}),
  /** Opens, closes or puts off months; `due` sets the due day of a single one, blank leaves it. */
  setPeriods: z.object({
    slots: z.array(code).check(z.minLength(1), z.maxLength(24)),
    state: z.enum(['notOpen', 'open', 'closed']),
    due: z.string().check(z.maxLength(40)),
  }),
  /** What opening the next year would do. */
  previewYear: z.object({}),
  /** Turns the book to its next year, which is named so that two presses open no two years. */
  openYear: z.object({year}),
};

/** What comes back. */
export interface BookAnswers {
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
  readFigures: {readonly problems: readonly Problem[]; readonly drafts: readonly FigureDraft[]};
  refreshReference: {
    readonly units: number;
    readonly people: number;
    readonly targets: number;
    /** What changed beside the lists: tabs, protections, sharing. */
    readonly changes: readonly Message[];
  };
  repairBook: Mended;
  compareReceipts: {
    readonly checked: number;
    readonly findings: readonly Finding[];
    /** `Tự kiểm: …` of the master as it stands; `''` before the first roll-up. */
    readonly selfCheck: string;
  };
  listPeriods: PeriodList;
  setPeriods: PeriodList;
  previewYear: YearPreview;
  /** Units whose tabs have turned, units that carry a stock, targets that wait for a number; what is left to be looked at. */
  openYear: {
    readonly year: number;
    readonly units: number;
    readonly stocks: number;
    readonly targets: number;
    readonly left: readonly Message[];
  };
}

/** What was put right, and what could not be, one message each. */
export interface Mended {
  readonly mended: readonly Message[];
  readonly left: readonly Message[];
}

/** A person with the address of their own tab, and the text that invites them. */
export interface Invited {
  readonly email: string;
  readonly url: string;
  readonly text: string;
}

/** The cells that figures fill in one column of one unit's form, with the lines that they came from. */
export interface FigureDraft {
  readonly unit: string;
  readonly slot: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, number>>;
  /** Reasons as the file gives them, by row. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** A problem in one of the three lists of a set-up. */
export type ListProblem = Problem & {readonly list: 'units' | 'people' | 'targets'};
