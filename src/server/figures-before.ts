// A unit's figures of the slot before, from its own log: what a jump is measured against.

import {figuresBefore as figuresOfReports} from '../domain/entry/figures-before';
import {latestReports, type LoggedReport} from '../domain/entry/latest-reports';
import type {IndicatorBook, RowId} from '../domain/indicators/indicator-book';
import type {Figure} from '../domain/reports/resolve-totals';
import type {Slot} from '../domain/reports/slot';

/** By row: the figure one rhythm earlier, from the latest sending of that month; `null` when the unit had sent none. */
export function figuresBefore(
  entries: readonly LoggedReport[],
  slot: Slot,
  book: IndicatorBook,
): ReadonlyMap<RowId, Figure> | null {
  return figuresOfReports(latestReports(entries), slot, book);
}
