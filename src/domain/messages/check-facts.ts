// Facts of findings: checks of a report by itself, against its form, and against other figures and months.

export interface CheckFacts {
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
  CHILD_ABOVE_PARENT_SO_FAR: CheckFacts['CHILD_ABOVE_PARENT'];
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
  RATE_ABOVE_WHOLE: CheckFacts['NUMERATOR_ABOVE_DENOMINATOR'] & {
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
}
