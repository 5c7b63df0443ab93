// Each figure by itself: its type, its size, and how it moved since the slot before.

import type {Answer} from '../answers/answer';
import {errorAt, warningAt, type FigureFinding} from '../finding';
import type {FormRow} from '../indicators/indicator-book';
import type {Report} from '../reports/report';
import {type CheckContext, placeIn} from './check-context';
import {type CheckLimits, usualLimits} from './check-limits';

/** No unit of any plan counts a thousand million of anything; a longer number is a slip of the finger. */
const largestFigure = 999_999_999;

/** Sums of money are typed in it. */
const money = 'triệu đồng';

/** Findings of single rows, in the order of the form. */
export function checkFigures(report: Report, context: CheckContext): FigureFinding[] {
  const against = {context, limits: {...usualLimits, ...context.limits}};
  const findings: FigureFinding[] = [];
  let known = 0;
  for (const row of context.book.rows) {
    const answer = report.answers.get(row.id);
    if (answer === undefined) continue;
    known += 1;
    const found = checkNumber(row, answer, against);
    if (found !== null) findings.push(found);
    const jump = checkJump(row, answer, against);
    if (jump !== null) findings.push(jump);
  }
  return known === report.answers.size ? findings : [...findings, ...unknownRows(report, context)];
}

interface Against {
  readonly context: CheckContext;
  readonly limits: CheckLimits;
}

/** Source: domain.md V15, people are whole and not negative; V17, money is typed in million đồng. */
function checkNumber(
  row: FormRow,
  answer: Answer,
  {context, limits}: Against,
): FigureFinding | null {
  if (answer.kind === 'none' || answer.kind === 'notApplicable') return null;
  const {value} = answer;
  const {measure, whole, isAdjustment} = row.indicator;
  if (value < 0 && !isAdjustment)
    return errorAt(placeIn(context, row.id), 'FIGURE_NEGATIVE', factsOf(row, value));
  if (whole && !Number.isInteger(value))
    return errorAt(placeIn(context, row.id), 'FIGURE_NOT_WHOLE', factsOf(row, value));
  if (Math.abs(value) > largestFigure) {
    return errorAt(placeIn(context, row.id), 'FIGURE_TOO_LARGE', {
      name: rowName(row),
      value,
      limit: largestFigure,
    });
  }
  if (measure === money && value > limits.moneyMost) {
    return warningAt(placeIn(context, row.id), 'MONEY_IN_DONG', {
      name: rowName(row),
      value,
      limit: limits.moneyMost,
    });
  }
  if (answer.kind === 'estimate') {
    return warningAt(placeIn(context, row.id), 'ESTIMATE_ONLY', {name: rowName(row), value});
  }
  const isGiven = isAdjustment && value !== 0;
  return isGiven
    ? warningAt(placeIn(context, row.id), 'ADJUSTMENT_GIVEN', factsOf(row, value))
    : null;
}

function factsOf(row: FormRow, value: number) {
  return {name: rowName(row), value, measure: row.indicator.measure};
}

/** Source: domain.md P04. */
function checkJump(row: FormRow, answer: Answer, {context, limits}: Against): FigureFinding | null {
  if (row.slice !== '' || row.indicator.isAdjustment) return null;
  if (answer.kind !== 'number' && answer.kind !== 'none') return null;
  const before = context.before?.get(row.id)?.value ?? null;
  if (before === null) return null;
  const value = answer.kind === 'none' ? 0 : answer.value;
  const change = Math.abs(value - before);
  if (change <= limits.jumpLeast || change <= before * limits.jumpShare) return null;
  const percent = before === 0 ? 100 : Math.round((change / before) * 100);
  const set = {share: limits.jumpShare * 100, least: limits.jumpLeast};
  const facts = {name: rowName(row), value, before, percent, ...set};
  return warningAt(placeIn(context, row.id), 'JUMP', facts);
}

function unknownRows(report: Report, context: CheckContext): FigureFinding[] {
  return [...report.answers.keys()]
    .filter(row => !context.book.rowById.has(row))
    .map(row => errorAt(placeIn(context, row), 'ROW_NOT_ON_FORM', {row}));
}

/** `Việc làm trong nước`, or of a slice `Việc làm trong nước – Nữ`. */
export function rowName(row: FormRow): string {
  return row.slice === '' ? row.indicator.name : `${row.indicator.name} – ${row.label}`;
}
