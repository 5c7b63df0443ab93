// The calls of those who collect: decide, adjust, roll up, trace, remind.

import * as z from './shape';

import type {Finding} from '../domain/finding';
import type {RollUpLine} from '../domain/roll-up/line';
import {code} from './call-fields';
import type {
  ReportList,
  ReceivedAll,
  RollUpProgress,
  Standing,
  TracedFigure,
  TracedSending,
} from './district-answers';

/** What goes in. */
export const districtCalls = {
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
  /** How the units stand with a month: what they sent, and what was decided of it. `''`: the month now asked for. */
  listReports: z.object({slot: z.string()}),
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
  /** What made the figure in the selected cell. */
  traceFigure: z.object({}),
  /** Writes the figures of a free span of months into a tab of their own. Months as `2021-03`. */
  reportSpan: z.object({
    first: code,
    last: code,
    /** Whom it is addressed to; `''`: nobody is named. */
    receiver: z.string().check(z.maxLength(200)),
    /** The end of a term, and not a look back on the way. */
    isFinal: z.boolean(),
  }),
};

/** What comes back. */
export interface DistrictAnswers {
  decideReport: Standing;
  receiveAll: ReceivedAll;
  /** As the form shows them; `''` for a blank. */
  adjustReport: {readonly before: string; readonly after: string};
  /** By unit: what is said beside it. */
  logReminders: {readonly reminded: Readonly<Record<string, string>>};
  exportMeasures: {readonly period: string; readonly measures: number};
  listReports: ReportList;
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
    /** `Tự kiểm: …`: whether the master is the sum of the units' books. */
    readonly selfCheck: string;
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
  refreshStatusLines: {readonly done: number; readonly units: number};
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
    /** `Kiểm tra, giám sát: 2/5 cuộc đã thực hiện. Quá hạn: …`; `''` where none is planned. */
    readonly inspections: string;
    readonly findings: readonly Finding[];
  };
  traceFigure: TracedFigure | TracedSending;
  reportSpan: {readonly name: string; readonly lines: number};
}
