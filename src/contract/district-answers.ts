// What the district's pages are told: how far a roll-up is, what made a figure, how the months stand.

import type {Reminder} from '../domain/reminders/reminder-text';
import type {Note} from '../domain/notes/note';
import type {Decision, SendingState} from '../domain/reports/sending-state';
import type {SpanName} from '../domain/roll-up/line-sources';

/** A roll-up at work. */
export interface RollUpProgress {
  /** Name of the person. */
  readonly by: string;
  readonly period: string;
  readonly step: 'read' | 'compute' | 'write';
  /** Units read so far, of so many. */
  readonly done: number;
  readonly units: number;
}

/** A figure of the master, or of a unit's own line, as the last roll-up has it. */
export interface TracedFigure {
  readonly kind: 'figure';
  /** What stands in the cell, and what the reports come to there; they differ where a hand or a later list has been at it. */
  readonly cell: string | number;
  readonly expected: string | number;
  /** The figure that the contributions make: of the period, of the year so far, or of the year before. */
  readonly span: SpanName;
  readonly figure: number | null;
  readonly column: string;
  readonly unit: string;
  readonly isWhole: boolean;
  readonly indicator: string;
  readonly slice: string;
  readonly measure: string;
  readonly rule: 'flow' | 'stock' | 'ratio' | 'largest';
  readonly period: string;
  readonly run: number;
  /** In the plan's words, with the decision's number and day as far as known; `''` where nothing is assigned. */
  readonly target: string;
  readonly decision: string;
  /** By unit in list order, then by month. */
  readonly reports: readonly TracedReport[];
  /** Names of units that owe figures of the period. */
  readonly missing: readonly string[];
  /** Names of units that have sent since, which the next roll-up takes in. */
  readonly newer: readonly string[];
}

export interface TracedReport {
  readonly unit: string;
  readonly slot: string;
  readonly value: number;
  /** 0; of a ratio 0 for its numerator, 1 for its denominator. */
  readonly part: number;
  readonly receipt: string;
  readonly at: string;
  readonly by: string;
  /** Corrections after the month was closed: `5 → 7: lý do`. */
  readonly adjustments?: readonly string[];
}

/** A cell of the due board: one unit's month, and what it has sent of it, latest first. */
export interface TracedSending {
  readonly kind: 'sending';
  readonly cell: string;
  readonly unit: string;
  readonly slot: string;
  readonly due: string;
  readonly sendings: readonly {
    readonly receipt: string;
    readonly at: string;
    readonly by: string;
    readonly figures: number;
  }[];
  /** What became of the latest one: who received it, and when. */
  readonly standing: Standing;
  /** Names of owed indicators that the latest one leaves blank; none where nothing was sent. */
  readonly blank: readonly string[];
}

export interface PeriodList {
  readonly year: number;
  /** January first; days as shown, `14/9/2021`. */
  readonly periods: readonly ListedPeriod[];
  /** The slot whose reports are now asked for; `''` when none is open. */
  readonly atHand: string;
}

export interface ListedPeriod {
  readonly slot: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly state: 'notOpen' | 'open' | 'closed';
  /** `''` unless closed. */
  readonly closedAt: string;
  /** Reporting units that owe something of it, closing figures of those that end within it too. */
  readonly units: number;
  /** Those that have not sent, or sent without any figure, in list order. */
  readonly unsent: readonly {readonly unit: string; readonly isEmpty: boolean}[];
}

/** What opening the next year is about to do. */
export interface YearPreview {
  readonly year: number;
  readonly next: number;
  /** A run began it and was cut short. */
  readonly isBegun: boolean;
  /** Last day of the year that ends, while it is still to come; `''` once it has passed. */
  readonly lastDay: string;
  readonly units: number;
  readonly targets: number;
  /** Months that are still open, and so will be closed, with who has not sent them. */
  readonly open: readonly {readonly name: string; readonly unsent: readonly string[]}[];
}

/** How the units stand with one month. */
export interface ReportList {
  readonly slot: string;
  readonly name: string;
  readonly due: string;
  /** Months that were opened, latest first. */
  readonly slots: readonly {readonly slot: string; readonly name: string}[];
  /** In list order. */
  readonly units: readonly ListedReport[];
}

export interface ListedReport extends Standing {
  readonly unit: string;
  readonly name: string;
  /** Of the latest sending; `null` where nobody counted them. */
  readonly warnings: number | null;
  /** `null` for a unit that owes nothing. `to`: addresses of its people. */
  readonly reminder: (Reminder & {readonly to: string}) | null;
  /** `Đã nhắc lúc … bởi …`; `''` when nobody did. */
  readonly reminded: string;
  /** Sent without a figure. */
  readonly isEmpty: boolean;
}

/** What one press received, and what still waits for a look. */
export interface ReceivedAll {
  readonly received: number;
  /** Of which months, in the order of their first sending. */
  readonly periods: readonly {readonly name: string; readonly count: number}[];
  readonly left: readonly {
    readonly unit: string;
    readonly period: string;
    readonly warnings: number;
  }[];
}

/** A unit's month as it stands. */
export interface Standing {
  readonly state: SendingState;
  /** Of the latest sending; 0 before the first. */
  readonly sequence: number;
  /** `null` where nobody decided. */
  readonly decided: Decision | null;
  /** Who let it count at home, and when; `''` where nobody had to. */
  readonly approvedBy: string;
}

export interface ShownNote extends Note {
  readonly mayAnswer: boolean;
}

/** Latest first. */
export interface NoteList {
  readonly mayRaise: boolean;
  /** Units that may be spoken of; none for an officer, who speaks of the own one. */
  readonly units: readonly {readonly code: string; readonly name: string}[];
  readonly notes: readonly ShownNote[];
}
