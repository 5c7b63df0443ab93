// Owed figures left blank: named, never taken for zero, never a bar to sending.

import {warningAt, type FigureFinding} from '../finding';
import type {IndicatorBook} from '../indicators/indicator-book';
import {isOwed} from '../periods/rhythm';
import type {Report} from '../reports/report';
import {resolveTotals} from '../reports/resolve-totals';
import {monthOfSlot} from '../reports/slot';
import {type CheckContext, placeIn} from './check-context';
import {checkRules} from './check-rules';

/**
 * A warning for each indicator that is due in the month and still blank; of a total with parts only the parts are asked.
 * Opening figures owe nothing.
 *
 * @remarks Source: domain.md P06, of totals alone.
 */
export function checkBlanks(
  report: Report,
  context: CheckContext,
  figures = resolveTotals(report.answers, context.book),
): FigureFinding[] {
  const month = monthOfSlot(context.slot);
  if (month === null) return [];
  return askedIndicators(context.book)
    .filter(indicator => isOwed(indicator.rhythm, month))
    .filter(indicator => !figures.has(indicator.code) && !report.answers.has(indicator.code))
    .map(indicator =>
      warningAt(placeIn(context, indicator.code), 'BLANK_OWED', {
        name: indicator.name,
      }),
    );
}

/** What a form asks for: everything but ratios, totals that their parts make, and adjustments. */
export function askedIndicators(book: IndicatorBook): IndicatorBook['all'] {
  return checkRules(book).asked;
}
