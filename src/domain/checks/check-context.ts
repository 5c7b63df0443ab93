// What a report is checked against.

import type {Place} from '../finding';
import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import type {Month} from '../periods/month';
import type {Report} from '../reports/report';
import type {Figure} from '../reports/resolve-totals';
import type {Slot} from '../reports/slot';
import type {CheckLimits} from './check-limits';

export interface CheckContext {
  readonly unit: string;
  readonly slot: Slot;
  readonly book: IndicatorBook;
  /** The same unit's figures of the slot before, by row; `null` when it sent none. */
  readonly before: ReadonlyMap<RowId, Figure> | null;
  /** The unit's figures of other months of the year, by slot: what stocks and funnels are followed through. */
  readonly sent?: ReadonlyMap<Slot, ReadonlyMap<RowId, Figure>>;
  /** Thresholds that the book sets otherwise than usual. */
  readonly limits?: Partial<CheckLimits>;
}

/** A report with its totals worked out, as the checks of several rows look at it. */
export interface Checked {
  readonly report: Report;
  readonly context: CheckContext;
  readonly figures: ReadonlyMap<RowId, Figure>;
  /** `null` of openings. */
  readonly month: Month | null;
}

/** Where a row of the report stands. */
export function placeIn({unit, slot}: CheckContext, row: RowId | null): Place {
  return {unit, slot, row};
}
