// A unit's figures of the slot before: what a jump is measured against, and what stands beside a field.

import type {Rhythm} from '../indicators/indicator';
import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import {addMonths} from '../periods/month';
import type {Report} from '../reports/report';
import {type Figure, resolveTotals} from '../reports/resolve-totals';
import {monthOfSlot, type Slot} from '../reports/slot';

/** How many months back the last figure of each rhythm stands. */
const monthsBack: Readonly<Record<Rhythm, number>> = {month: 1, quarter: 3, half: 6, year: 12};

/** By row: the figure one rhythm earlier, of the report in force there; `null` when the unit had sent none. */
export function figuresBefore(
  reports: ReadonlyMap<Slot, Report>,
  slot: Slot,
  book: IndicatorBook,
): ReadonlyMap<RowId, Figure> | null {
  const month = monthOfSlot(slot);
  if (month === null) return null;
  const figures = new Map<RowId, Figure>();
  for (const [rhythm, back] of Object.entries(monthsBack)) {
    const report = reports.get(addMonths(month, -back));
    const earlier = report === undefined ? null : resolveTotals(report.answers, book);
    for (const row of book.rows) {
      const figure = earlier?.get(row.id);
      if (row.indicator.rhythm === rhythm && figure !== undefined) figures.set(row.id, figure);
    }
  }
  return figures.size === 0 ? null : figures;
}
