// A unit's figures of the slot before, from its own log: what a jump is measured against.

import type {Rhythm} from '../domain/indicators/indicator';
import type {IndicatorBook, RowId} from '../domain/indicators/indicator-book';
import {addMonths} from '../domain/periods/month';
import {decodeReport} from '../domain/reports/report';
import {type Figure, resolveTotals} from '../domain/reports/resolve-totals';
import {monthOfSlot, type Slot} from '../domain/reports/slot';
import {latestOf, type LogEntry} from '../tables/unit-log';

/** How many months back the last figure of each rhythm stands. */
const monthsBack: Readonly<Record<Rhythm, number>> = {month: 1, quarter: 3, half: 6, year: 12};

/** By row: the figure one rhythm earlier, from the latest sending of that month; `null` when the unit had sent none. */
export function figuresBefore(
  entries: readonly LogEntry[],
  slot: Slot,
  book: IndicatorBook,
): ReadonlyMap<RowId, Figure> | null {
  const month = monthOfSlot(slot);
  if (month === null) return null;
  const figures = new Map<RowId, Figure>();
  for (const [rhythm, back] of Object.entries(monthsBack)) {
    const earlier = latestFigures(entries, addMonths(month, -back), book);
    for (const row of book.rows) {
      const figure = earlier.get(row.id);
      if (row.indicator.rhythm === rhythm && figure !== undefined) figures.set(row.id, figure);
    }
  }
  return figures.size === 0 ? null : figures;
}

function latestFigures(
  entries: readonly LogEntry[],
  slot: Slot,
  book: IndicatorBook,
): ReadonlyMap<RowId, Figure> {
  const latest = latestOf(entries, slot);
  const report = latest === null ? null : decodeReport(latest.reportText);
  return report === null ? new Map() : resolveTotals(report.answers, book);
}
