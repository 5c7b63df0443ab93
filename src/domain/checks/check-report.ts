// All checks of one report, while its officer can still mend it.

import type {Finding} from '../finding';
import type {Report} from '../reports/report';
import {reasonKey} from '../reports/report';
import {isOpening} from '../reports/slot';
import {checkBlanks} from './check-blanks';
import type {CheckContext} from './check-context';
import {checkFigures} from './check-figures';
import {checkSlices} from './check-slices';
import {checkTotals} from './check-totals';

/** Findings in the order of the checks; empty when there is nothing to say. Never throws for what the officer wrote. */
export function checkReport(report: Report, context: CheckContext): Finding[] {
  if (!isOpening(context.slot)) {
    return [
      ...checkFigures(report, context),
      ...checkTotals(report, context),
      ...checkSlices(report, context),
      ...checkBlanks(report, context),
    ];
  }
  return [
    ...checkFigures(report, context),
    ...openingsByMonth(report).flatMap(same => [
      ...checkTotals(same, context),
      ...checkSlices(same, context),
    ]),
  ];
}

/** Warnings that still wait for a written reason; a blank is answered by its absence and needs none. */
export function unreasoned(findings: readonly Finding[], report: Report): Finding[] {
  return findings.filter(
    one =>
      one.severity === 'warning' &&
      one.code !== 'BLANK_OWED' &&
      (report.reasons.get(reasonKey(one.code, one.place.row ?? '')) ?? '').trim() === '',
  );
}

/** Openings compare only with openings through the same month. */
function openingsByMonth(report: Report): Report[] {
  const months = new Set(
    [...report.answers.values()].map(one => (one.kind === 'opening' ? one.through : '')),
  );
  return [...months].map(month => ({
    reasons: report.reasons,
    answers: new Map(
      [...report.answers].filter(([, one]) => one.kind === 'opening' && one.through === month),
    ),
  }));
}
