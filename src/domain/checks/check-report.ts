// All checks of one report, while its officer can still mend it.

import type {FigureFinding} from '../finding';
import type {MessageCode} from '../messages/message-facts';
import {type Report, reasonKey} from '../reports/report';
import {resolveTotals} from '../reports/resolve-totals';
import {isOpening, monthOfSlot} from '../reports/slot';
import {checkBlanks} from './check-blanks';
import type {CheckContext, Checked} from './check-context';
import {checkFigures} from './check-figures';
import {checkFlows} from './check-flows';
import {isReason} from './check-limits';
import {checkCopied, checkLeftOut, checkOpenings} from './check-past';
import {checkSlices} from './check-slices';
import {checkTotals} from './check-totals';

/** Findings in the order of the checks; empty when there is nothing to say. Never throws for what the officer wrote. */
export function checkReport(report: Report, context: CheckContext): FigureFinding[] {
  const checked = checkedOf(report, context);
  if (!isOpening(context.slot)) {
    return [
      ...checkFigures(report, context),
      ...checkTotals(checked),
      ...checkSlices(checked),
      ...checkFlows(checked),
      ...checkCopied(checked),
      ...checkLeftOut(checked),
      ...checkBlanks(report, context, checked.figures),
    ];
  }
  return [
    ...checkFigures(report, context),
    ...openingsByMonth(report).flatMap(one => {
      const same = checkedOf(one, context);
      return [...checkTotals(same), ...checkSlices(same)];
    }),
    ...checkOpenings(checked),
  ];
}

function checkedOf(report: Report, context: CheckContext): Checked {
  const figures = resolveTotals(report.answers, context.book);
  return {report, context, figures, month: monthOfSlot(context.slot)};
}

/** Warnings only to be known: a blank is answered by its absence, and the others by nothing that could be written. */
const onlyKnown: ReadonlySet<MessageCode> = new Set([
  ...(['BLANK_OWED', 'DENOMINATOR_ZERO', 'PREVIOUS_NOT_SENT', 'SENT_LATE'] as const),
]);

/** Whether a finding goes with a written reason. */
export function needsReason({severity, code}: FigureFinding): boolean {
  return severity === 'warning' && !onlyKnown.has(code);
}

/** Warnings that still wait for a written reason; a few letters are none. */
export function unreasoned(findings: readonly FigureFinding[], {reasons}: Report): FigureFinding[] {
  return findings.filter(
    one => needsReason(one) && !isReason(reasons.get(reasonKey(one.code, one.place.row ?? ''))),
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
