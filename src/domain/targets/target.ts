// A target as a plan states it: a value with a form, not a bare number.

/**
 * The forms of commands.md. `count`: n or more. `exceed`: "đạt, vượt". `range`: "600 đến 800". `rate`: a rate at a date.
 * `atLeastRate`: "80% trở lên". `zero`: "không để xảy ra". `lower`: less is better. `quota`: a ceiling. `pending`: "chưa giao".
 */
export const targetForms = [
  'count',
  'exceed',
  'range',
  'rate',
  'atLeastRate',
  'zero',
  'lower',
  'quota',
  'pending',
] as const;
export type TargetForm = (typeof targetForms)[number];

export interface Target {
  readonly form: TargetForm;
  /** In the indicator's measure; rates as fractions (60 % is 0.6). `null`: the form has none, or it is not yet assigned. */
  readonly min: number | null;
  readonly max: number | null;
}

/** A row of "Kế hoạch giao". */
export interface AssignedTarget extends Target {
  /** Unit code: a decision names a unit as it stands, whichever version is valid. */
  readonly unit: string;
  readonly indicator: string;
  readonly decisionNumber: string;
  readonly decisionDate: string | null;
  /** Numbers of further plans that state this same target: it is cited more than once and counts once (DH-06). */
  readonly plans?: readonly string[];
  /** Who below the unit the target hangs on; left out: the unit itself. Such a target is a share of the unit's own. */
  readonly holder?: TargetHolder;
  /** What was proposed, in the measure of `min`; the approved numbers stand beside it (HL-32). */
  readonly proposed?: number;
  readonly note?: string;
  /** A resolution's target of several years; left out: of the book's year. It judges no single year (DH-08). */
  readonly term?: TargetTerm;
}

export interface TargetTerm {
  readonly from: number;
  readonly to: number;
  /** Results of other years, as typed, in the measure of `min`; a year that is left out has no data. */
  readonly results: readonly (readonly [year: number, result: number])[];
}

/** Of a unit for the book's year: what hangs below it is a share of that, and what a term asks is of all its years. */
export function isOfYear({holder, term}: AssignedTarget): boolean {
  return holder === undefined && term === undefined;
}

/** An organisation or a group, or a programme or project (P4-15, HL-27, HL-29); neither reports by itself. */
export interface TargetHolder {
  readonly kind: 'organisation' | 'project';
  readonly name: string;
}

/** How a figure stands to its target, as commands.md defines it. */
export const statuses = [
  'noTarget',
  'noData',
  'notMet',
  'behind',
  'onPace',
  'met',
  'exceeded',
  'aboveRange',
] as const;
export type Status = (typeof statuses)[number];
