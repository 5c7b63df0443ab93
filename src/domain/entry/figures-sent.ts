// A unit's figures of the other months of a year: what stocks, funnels and openings are followed through.

import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import type {Report} from '../reports/report';
import {type Figure, resolveTotals} from '../reports/resolve-totals';
import {isOpening, type Slot, yearOfSlot} from '../reports/slot';

/** By slot: the months of its year before a month, all of them beside an opening; those that were not sent are absent. */
export function figuresSent(
  reports: ReadonlyMap<Slot, Report>,
  slot: Slot,
  book: IndicatorBook,
): ReadonlyMap<Slot, ReadonlyMap<RowId, Figure>> {
  const months = [...reports].filter(
    ([one]) =>
      yearOfSlot(one) === yearOfSlot(slot) && !isOpening(one) && (isOpening(slot) || one < slot),
  );
  return new Map(months.map(([one, report]) => [one, resolveTotals(report.answers, book)]));
}
