// A report against what the same unit sent before it: copied figures, a month left out, openings that contradict the months.

import {warningAt, errorAt, type FigureFinding} from '../finding';
import {type Month, monthNumber, monthOf, yearOf} from '../periods/month';
import {isOwed} from '../periods/rhythm';
import {sumOf} from '../reports/resolve-totals';
import {slotName} from '../reports/slot';
import {askedIndicators} from './check-blanks';
import {type CheckContext, type Checked, placeIn} from './check-context';
import {usualLimits} from './check-limits';

/** Of the figures other than zero, nearly all as they were. Source: domain.md P05. */
export function checkCopied({report, context}: Checked): FigureFinding[] {
  if (context.before === null) return [];
  const {copiedShare, copiedLeast} = {...usualLimits, ...context.limits};
  let [given, equal, first] = [0, 0, ''];
  for (const {code} of context.book.all) {
    const answer = report.answers.get(code);
    if (answer?.kind !== 'number' || answer.value === 0) continue;
    given += 1;
    if (context.before.get(code)?.value !== answer.value) continue;
    equal += 1;
    if (first === '') first = code;
  }
  if (equal === 0 || equal < copiedLeast || equal < given * copiedShare) return [];
  return [warningAt(placeIn(context, first), 'COPIED_FROM_BEFORE', {equal, given})];
}

/**
 * That the unit left out its own month before. Only to be known, and only once it has sent one this year: a month that was closed
 * meanwhile must not keep the later ones from being sent.
 *
 * @remarks Source: domain.md P02; design, "late is marked, not refused".
 */
export function checkLeftOut({context, month}: Checked): FigureFinding[] {
  const {sent} = context;
  if (month === null || sent === undefined || sent.size === 0) return [];
  const asked = askedIndicators(context.book);
  const owes = (number: number): boolean =>
    asked.some(one => isOwed(one.rhythm, monthOf(yearOf(month), number)));
  let last = monthNumber(month) - 1;
  while (last > 0 && !owes(last)) last -= 1;
  if (last === 0) return [];
  const previous = monthOf(yearOf(month), last);
  if (sent.has(previous)) return [];
  const facts = {period: slotName(month), previous: slotName(previous)};
  return [warningAt(placeIn(context, null), 'PREVIOUS_NOT_SENT', facts)];
}

/**
 * Opening figures against months that were sent: a year's sum does not fall (P01), and a stock opens as it closed (P09).
 *
 * @remarks Source: domain.md P01, P09. Within the months neither can happen: flows are not negative (V15), and a stock's opening is
 * the figure before.
 */
export function checkOpenings({report, context}: Checked): FigureFinding[] {
  const findings: FigureFinding[] = [];
  for (const {id, slice, indicator} of context.book.rows) {
    const answer = slice === '' ? report.answers.get(id) : undefined;
    if (answer?.kind !== 'opening' || indicator.isAdjustment) continue;
    const {value, through} = answer;
    const facts = {name: indicator.name, value, period: slotName(through)};
    const place = placeIn(context, id);
    if (indicator.kind === 'flow') {
      const sum = sumOf(sentThrough(id, through, context));
      if (sum > value) findings.push(errorAt(place, 'CUMULATIVE_FALLS', {...facts, sum}));
    } else {
      const closing = context.sent?.get(through)?.get(id)?.value ?? null;
      if (closing !== null && closing !== value)
        findings.push(errorAt(place, 'OPENING_DIFFERS', {...facts, closing}));
    }
  }
  return findings;
}

function sentThrough(row: string, through: Month, {sent}: CheckContext): number[] {
  return Array.from({length: monthNumber(through)}, (_, at) =>
    monthOf(yearOf(through), at + 1),
  ).flatMap(month => sent?.get(month)?.get(row)?.value ?? []);
}
