// Every code that the product can answer with, and the facts each sentence is filled with. The sentences themselves are in
// contract/messages.vi.ts, where a code without one does not compile.

import type {ViewFacts} from './view-facts';

/** Facts are texts and numbers as they are to be shown; figures go in as numbers, the screen formats them. */
export interface MessageFacts extends ViewFacts {
  // A text that should have been a number, a date, a period or an answer.
  NUMBER_MALFORMED: {readonly text: string};
  NUMBER_DOT_DECIMAL: {readonly text: string; readonly suggestion: string};
  DATE_MALFORMED: {readonly text: string};
  DATE_IMPOSSIBLE: {readonly text: string};
  DATE_SHORT_YEAR: {readonly text: string};
  PERIOD_MALFORMED: {readonly text: string};
  MONTH_MALFORMED: {readonly text: string};
  CELL_IS_DATE: {readonly text: string};
  CELL_IS_FORMULA: {readonly text: string};
  CELL_IS_ERROR: {readonly text: string};
  CELL_IS_LOGICAL: {readonly text: string};
  OPENING_MALFORMED: {readonly text: string};

  // Lists of units, people, targets, figures.
  FIELD_EMPTY: {readonly field: string};
  FIELD_UNKNOWN_VALUE: {readonly field: string; readonly text: string; readonly allowed: string};
  UNITS_NO_NODE: Record<never, never>;
  UNITS_SEVERAL_NODES: {readonly codes: string};
  UNITS_NO_LEAF: {readonly code: string};
  /** `first` and `line` are lines of the list. */
  UNIT_REPEATED: {readonly code: string; readonly first: number; readonly line: number};
  UNIT_OVERLAPS: {readonly code: string; readonly from: string; readonly other: string};
  UNIT_PARENT_UNKNOWN: {readonly code: string; readonly parent: string};
  UNIT_CYCLE: {readonly code: string};
  UNIT_DATES_REVERSED: {readonly code: string; readonly from: string; readonly to: string};
  UNIT_UNKNOWN: {readonly code: string};
  UNIT_NOT_VALID: {readonly code: string; readonly day: string};
  UNIT_DOES_NOT_REPORT: {readonly code: string; readonly name: string};
  INDICATOR_UNKNOWN: {readonly code: string};
  INDICATOR_COMPUTED: {readonly code: string; readonly parts: string};
  SLICE_UNKNOWN: {readonly indicator: string; readonly slice: string; readonly allowed: string};
  ROW_REPEATED: {readonly first: number; readonly key: string};
  EMAIL_MALFORMED: {readonly text: string};
  PERSON_UNIT_MISSING: {readonly email: string};
  TARGET_MISSING_NUMBER: {readonly form: string; readonly field: string};
  TARGET_RANGE_REVERSED: {readonly min: number; readonly max: number};
  TARGET_RATE_OUTSIDE: {readonly value: number};
  TARGET_NUMBER_NEGATIVE: {readonly value: number};
  TARGET_FORM_NEEDS_RATIO: {readonly form: string; readonly indicator: string};
  TARGET_CHILD_ABOVE_PARENT: {
    readonly unit: string;
    readonly child: string;
    readonly childValue: number;
    readonly parent: string;
    readonly parentValue: number;
  };
  TARGET_SUM_DIFFERS: {
    readonly unit: string;
    readonly indicator: string;
    readonly sum: number;
    readonly own: number;
    readonly gap: number;
  };
  TARGET_HOLDERS_DIFFER: {
    readonly unit: string;
    readonly indicator: string;
    readonly holders: string;
    readonly sum: number;
    readonly own: number;
    readonly gap: number;
  };
  /** `one` and `other`: the decisions, each with what it asks for. */
  TARGET_PLANS_DISAGREE: {
    readonly unit: string;
    readonly indicator: string;
    readonly one: string;
    readonly other: string;
  };
  PLAN_PARENT_UNKNOWN: {readonly number: string; readonly parent: string};
  PLAN_CYCLE: {readonly number: string};
  MARK_UNKNOWN: {readonly text: string};
  MARK_WITH_VALUE: {readonly mark: string; readonly value: string};
  VALUE_EMPTY: {readonly mark: string};
  OPENING_REPEATED: {readonly unit: string; readonly indicator: string; readonly through: string};
  UNIT_NOT_IN_BOOK_YEAR: {readonly code: string; readonly period: string; readonly day: string};
  YEAR_OUTSIDE_BOOK: {readonly period: string; readonly year: number};
  CROSSWALK_WEIGHT: {readonly unit: string; readonly weight: number; readonly relation: string};
  CROSSWALK_WEIGHTS: {readonly unit: string; readonly sum: number};
  CROSSWALK_BACKWARDS: {readonly old: string; readonly next: string};
  /** `first`: the new unit's first day, `''` where the list has none. */
  CROSSWALK_NEW_DAY: {readonly unit: string; readonly day: string; readonly first: string};
  /** `last`: the old unit's last day, `''` while it still stands. */
  CROSSWALK_OLD_DAY: {
    readonly unit: string;
    readonly day: string;
    readonly last: string;
    readonly expected: string;
  };
  PERIOD_CONTRADICTS: {readonly period: string; readonly one: string; readonly other: string};
  /** A code or name of several versions, none or more than one of which stands on the day. */
  UNIT_UNCLEAR: {readonly text: string; readonly day: string; readonly units: string};
  CROSSWALK_MISSING: {readonly units: string};
  UNIT_NAMED_TWICE: {readonly code: string; readonly name: string; readonly other: string};

  // Checks of a report.
  FIGURE_NEGATIVE: {readonly name: string; readonly value: number; readonly measure: string};
  FIGURE_NOT_WHOLE: {readonly name: string; readonly value: number; readonly measure: string};
  FIGURE_TOO_LARGE: {readonly name: string; readonly value: number; readonly limit: number};
  CHILD_ABOVE_PARENT: {
    readonly child: string;
    readonly childValue: number;
    readonly parent: string;
    readonly parentValue: number;
  };
  /** X01 of two that are asked at other times: both since the year began. */
  CHILD_ABOVE_PARENT_SO_FAR: MessageFacts['CHILD_ABOVE_PARENT'];
  PARTS_DIFFER_FROM_TOTAL: {
    readonly parts: string;
    readonly sum: number;
    readonly total: string;
    readonly totalValue: number;
  };
  PARTS_ABOVE_TOTAL: {
    readonly parts: string;
    readonly sum: number;
    readonly total: string;
    readonly totalValue: number;
  };
  SLICES_DIFFER_FROM_TOTAL: {
    readonly dimension: string;
    readonly sum: number;
    readonly total: string;
    readonly totalValue: number;
  };
  SLICES_ABOVE_TOTAL: {
    readonly dimension: string;
    readonly sum: number;
    readonly total: string;
    readonly totalValue: number;
  };
  NUMERATOR_ABOVE_DENOMINATOR: {
    readonly numerator: string;
    readonly numeratorValue: number;
    readonly denominator: string;
    readonly denominatorValue: number;
  };
  JUMP: {
    readonly name: string;
    readonly value: number;
    readonly before: number;
    readonly percent: number;
    /** The book's thresholds: percent, and how many. */
    readonly share: number;
    readonly least: number;
  };
  BLANK_OWED: {readonly name: string};
  ESTIMATE_ONLY: {readonly name: string; readonly value: number};
  ROW_NOT_ON_FORM: {readonly row: string};
  FIGURE_NOT_OWED: {readonly name: string; readonly period: string};
  /** P12. `day`: the first one without it; `successors`: who has its territory, `''` where not known. */
  UNIT_ENDED: {readonly unit: string; readonly day: string; readonly successors: string};
  /** P13. `day`: of the merger, within the period; `last`: the day before. */
  CLOSING_OWED: {
    readonly unit: string;
    readonly period: string;
    readonly day: string;
    readonly last: string;
  };
  /** P14. */
  CONVERTED_DIFFERS: {readonly name: string; readonly converted: number; readonly own: number};

  // Refusals.
  INPUT_INVALID: {readonly field: string};
  UNKNOWN_PROCEDURE: {readonly name: string};
  INTERNAL: {readonly at: string};
  WRONG_LOCALE: {readonly locale: string};
  BOOK_NOT_SET_UP: Record<never, never>;
  BOOK_ALREADY_SET_UP: {readonly year: number};
  PERSON_BLANK: Record<never, never>;
  PERSON_UNKNOWN: {readonly email: string};
  ROLE_NOT_ALLOWED: {readonly email: string; readonly role: string; readonly needed: string};
  UNIT_OF_OTHERS: {readonly email: string; readonly unit: string};
  PERIOD_NOT_OPEN: {readonly period: string};
  /** `contact`: names and addresses of those who may open it again; `''` when unknown. */
  PERIOD_CLOSED: {readonly period: string; readonly at: string; readonly contact: string};
  PERIOD_UNKNOWN: {readonly period: string};
  CELL_NOT_TRACED: Record<never, never>;
  DUE_BEFORE_END: {readonly period: string; readonly due: string; readonly end: string};
  REPORT_TOO_LONG: {readonly length: number; readonly limit: number};
  LOCK_BUSY: {readonly seconds: number};
  OTHERS_WROTE: {readonly times: number};
  SPREADSHEET_NOT_EMPTY: {readonly tab: string};
  TAB_MISSING: {readonly tab: string};
  TAB_MARK_CHANGED: {readonly tab: string};
  HEADER_MISSING: {readonly tab: string; readonly header: string};
  HEADER_REPEATED: {readonly tab: string; readonly header: string};
  ROW_INVALID: {
    readonly tab: string;
    readonly row: number;
    readonly header: string;
    readonly text: string;
  };
  ROW_ID_REPEATED: {readonly tab: string; readonly row: number; readonly id: string};
  CELL_INVALID: {readonly tab: string; readonly cell: string; readonly reason: string};

  // A menu action of a unit's tab, pressed elsewhere.
  UNIT_TAB_SHOWN: {readonly tab: string};
  UNIT_TAB_NEEDED: Record<never, never>;

  // What is decided of a sending.
  SENDING_NONE: {readonly unit: string; readonly period: string};
  SENDING_NEWER: {readonly unit: string; readonly period: string; readonly sequence: number};
  SENDING_DECIDED: {readonly unit: string; readonly period: string; readonly state: string};
  ADJUST_OPEN_PERIOD: {readonly period: string};
  NOT_ROLLED_UP: Record<never, never>;
  NOTE_UNKNOWN: Record<never, never>;
  REASON_TOO_SHORT: {readonly length: number; readonly least: number};

  // What a repair or a change of the lists did, and could not do.
  MENDED: {readonly tab: string; readonly part: string; readonly cells: string};
  TAB_MADE: {readonly tab: string; readonly reports: number};
  TAB_LOST_PART: {readonly tab: string; readonly name: string};
  TAB_KEPT: {readonly tab: string};
  INDICATORS_ADDED: {readonly count: number; readonly names: string};
  PLANS_ISSUED: {
    readonly plan: string;
    readonly issued: number;
    readonly units: number;
    /** Names, with commas between; `''` when every unit has issued its own. */
    readonly missing: string;
  };
  DUE_DAYS_MOVED: {readonly days: string};
  PERSON_NOT_SHARED: {readonly email: string};
  PERSON_LEFT: {readonly email: string};
  PERSON_SHARED: {readonly email: string};
  ROLL_UP_UNFINISHED: {readonly run: number};

  // Forms of units, and who enters what.
  ADJUSTMENT_GIVEN: {readonly name: string; readonly value: number; readonly measure: string};
  INDICATOR_NOT_ON_FORM: {readonly code: string; readonly name: string; readonly unit: string};
  INDICATOR_WITHOUT_OWNER: {readonly code: string; readonly name: string};
  FORM_EMPTY: {readonly unit: string};

  // Checks against other figures and other months. V17, in million đồng.
  MONEY_IN_DONG: {readonly name: string; readonly value: number; readonly limit: number};
  /** X06–X08. `start`: the stock's last figure; `terms`: each flow since, with its sign and number. */
  STOCK_DIFFERS: {
    readonly name: string;
    readonly value: number;
    readonly start: number;
    readonly terms: string;
    readonly expected: number;
    /** Where what no flow tells is written. */
    readonly other: string;
  };
  /** X10. */
  RATE_ABOVE_WHOLE: MessageFacts['NUMERATOR_ABOVE_DENOMINATOR'] & {
    readonly ratio: string;
    readonly percent: number;
  };
  /** X11. */
  DENOMINATOR_ZERO: {readonly ratio: string; readonly denominator: string};
  /** DH-17, DH-34: both since the year began. */
  STAGE_ABOVE_EARLIER: {
    readonly name: string;
    readonly value: number;
    readonly upper: string;
    readonly upperValue: number;
  };
  /** P01. */
  CUMULATIVE_FALLS: {
    readonly name: string;
    readonly value: number;
    readonly period: string;
    readonly sum: number;
  };
  /** P09. */
  OPENING_DIFFERS: {
    readonly name: string;
    readonly value: number;
    readonly period: string;
    readonly closing: number;
  };
  /** P05. */
  COPIED_FROM_BEFORE: {readonly equal: number; readonly given: number};
  /** P02. */
  PREVIOUS_NOT_SENT: {readonly period: string; readonly previous: string};
  /** P16. */
  SENT_LATE: {readonly period: string; readonly days: number};

  // A new year.
  YEAR_TURNING: {readonly year: number; readonly contact: string};
}

export type MessageCode = keyof MessageFacts;

/** A code with its facts, apart from where it was found. */
export type Message = {
  [C in MessageCode]: {readonly code: C; readonly facts: MessageFacts[C]};
}[MessageCode];
