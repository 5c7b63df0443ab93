// What every line of a month's form is given.

import type {FormLine} from '../../contract/form-answers';
import type {Assessment, Cells, MonthFacts} from './assess';

export interface MonthDesk {
  readonly facts: MonthFacts;
  readonly now: Assessment;
  readonly cells: Cells;
  readonly lineOf: ReadonlyMap<string, FormLine>;
  /** Nothing can be typed: the month is closed, or the form is another's. */
  readonly isReadOnly: boolean;
  readonly put: (changes: Cells) => void;
  /** Why the warning of a row is right. */
  readonly putReason: (row: string, text: string) => void;
  /** Fills the blank rows among these with 0. */
  readonly fillNone: (rows: readonly string[]) => void;
  /** Takes a pasted text of several figures; `false`: it is one figure, to be pasted as usual. */
  readonly paste: (text: string, row: string) => boolean;
}
