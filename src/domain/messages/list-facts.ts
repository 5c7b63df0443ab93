// Facts of what is wrong with a row of a list: units, people, targets, plans, the crosswalk, figures.

export interface ListFacts {
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
}
