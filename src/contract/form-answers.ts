// A unit's form as pages are told of it: its columns, its lines, and what was sent of each month.

import type {Rhythm} from '../domain/indicators/indicator';
import type {Standing} from './district-answers';

/** What a page checks a form by. */
export type {CheckLimits} from '../domain/checks/check-limits';

export interface FormColumn {
  readonly slot: string;
  readonly name: string;
  readonly state: 'notOpen' | 'open' | 'closed';
  readonly due: string;
  /** `''` unless closed. */
  readonly closedAt: string;
  readonly cells: Readonly<Record<string, string>>;
  /** Written beside the cells and not sent yet, by row. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What became of the latest sending, and what may be done about it by the caller. */
  readonly standing: Standing;
  /** The sending in force; `null` when none was received. */
  readonly sent: FormSending | null;
  /** What the district corrected since the month was closed, oldest first. */
  readonly adjusted: readonly AdjustedFigure[];
  /** All sendings as the log holds them, oldest first. */
  readonly sendings: readonly FormSending[];
}

export interface AdjustedFigure {
  readonly row: string;
  /** `5 → 7: Xã báo sót 2 người`. */
  readonly change: string;
  /** `2021-09-16 08:05:12`, and the name of who did it. */
  readonly at: string;
  readonly by: string;
}

export interface FormSending {
  readonly slot: string;
  readonly sequence: number;
  /** `08707/2021-09/1`. */
  readonly receipt: string;
  /** `2021-09-16 08:05:12`, Việt Nam time. */
  readonly at: string;
  /** E-mail address. */
  readonly by: string;
  /** The whole report, encoded. */
  readonly reportText: string;
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
  /** What the plan asks for at least, in the line's measure; `null` for a rate, a ceiling, or where nothing is assigned. */
  readonly need: number | null;
}
