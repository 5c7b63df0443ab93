// A fact of Apps Script as a run can show it: a few lines of script, and what comes of them.

import type {BookSnapshot, SheetSnapshot} from '../../src/host/store/book-snapshot';
import type {AuthMode} from '../../src/host/runtime/method-table';
import type {ActiveRange} from '../../src/host/runtime/script-run';

export interface ConformanceCase {
  /** A sentence of what holds. */
  readonly says: string;
  /** Numbers of behaviours.json. */
  readonly facts: readonly number[];
  /**
   * The body of a function. It has `book`, its first tab `sheet` (20 × 10, blank), and `at(notation)`, a range of
   * that tab; unless `mode` or `scopes` is given.
   */
  readonly script: string;
  /** What the function returns; absent: not looked at. */
  readonly gives?: unknown;
  /** The message that the run fails with. */
  readonly throws?: string;
  /** What the first tab has afterwards. */
  readonly leaves?: Partial<SheetSnapshot>;
  /** What the book has afterwards. */
  readonly leavesBook?: Partial<BookSnapshot>;
  /** The first tab before. */
  readonly on?: Partial<SheetSnapshot>;
  /** The book before. */
  readonly inBook?: Partial<BookSnapshot>;
  /** Who runs it; the owner when absent. */
  readonly as?: string;
  /** What that person has selected. */
  readonly active?: ActiveRange;
  readonly mode?: AuthMode;
  /** The manifest's scopes, in place of those of the add-on. */
  readonly scopes?: readonly string[];
  /** What the run reports beside its value. */
  readonly reports?: {
    readonly menus?: unknown;
    readonly sidebar?: unknown;
    readonly toasts?: unknown;
    readonly dialog?: unknown;
    readonly front?: unknown;
  };
}
