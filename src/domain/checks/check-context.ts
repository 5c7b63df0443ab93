// What a report is checked against.

import type {Place} from '../finding';
import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import type {Figure} from '../reports/resolve-totals';
import type {Slot} from '../reports/slot';

export interface CheckContext {
  readonly unit: string;
  readonly slot: Slot;
  readonly book: IndicatorBook;
  /** The same unit's figures of the slot before, by row; `null` when it sent none. */
  readonly before: ReadonlyMap<RowId, Figure> | null;
}

/** Where a row of the report stands. */
export function placeIn({unit, slot}: CheckContext, row: RowId): Place {
  return {unit, slot, row};
}
