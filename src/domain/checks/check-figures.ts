// Each figure by itself: its type, its size, and how it moved since the slot before.

import type {Answer} from '../answers/answer';
import {errorAt, warningAt, type Finding} from '../finding';
import type {FormRow} from '../indicators/indicator-book';
import type {Report} from '../reports/report';
import {type CheckContext, placeIn} from './check-context';

/** No unit of any plan counts a thousand million of anything; a longer number is a slip of the finger. */
const largestFigure = 999_999_999;

/** Source: domain.md P04: more than 50 % and more than 5 away from the slot before. */
const jumpShare = 0.5;
const jumpLeast = 5;

/** Findings of single rows, in the order of the form. */
export function checkFigures(report: Report, context: CheckContext): Finding[] {
  const known = context.book.rows.flatMap(row => {
    const answer = report.answers.get(row.id);
    return answer === undefined
      ? []
      : [...checkNumber(row, answer, context), ...checkJump(row, answer, context)];
  });
  return [...known, ...unknownRows(report, context)];
}

/** Source: domain.md V15: people are whole and not negative. */
function checkNumber(row: FormRow, answer: Answer, context: CheckContext): Finding[] {
  if (answer.kind === 'none' || answer.kind === 'notApplicable') return [];
  const place = placeIn(context, row.id);
  const name = rowName(row);
  const {value} = answer;
  const {measure} = row.indicator;
  const findings: Finding[] = [];
  if (value < 0 && !row.indicator.isAdjustment) {
    findings.push(errorAt(place, 'FIGURE_NEGATIVE', {name, value, measure}));
  } else if (row.indicator.whole && !Number.isInteger(value)) {
    findings.push(errorAt(place, 'FIGURE_NOT_WHOLE', {name, value, measure}));
  } else if (Math.abs(value) > largestFigure) {
    findings.push(errorAt(place, 'FIGURE_TOO_LARGE', {name, value, limit: largestFigure}));
  } else if (answer.kind === 'estimate') {
    findings.push(warningAt(place, 'ESTIMATE_ONLY', {name, value}));
  } else if (row.indicator.isAdjustment && value !== 0) {
    findings.push(warningAt(place, 'ADJUSTMENT_GIVEN', {name, value, measure}));
  }
  return findings;
}

function checkJump(row: FormRow, answer: Answer, context: CheckContext): Finding[] {
  const before = context.before?.get(row.id)?.value ?? null;
  if (before === null || row.slice !== '' || row.indicator.isAdjustment) return [];
  if (answer.kind !== 'number' && answer.kind !== 'none') return [];
  const value = answer.kind === 'none' ? 0 : answer.value;
  const change = Math.abs(value - before);
  if (change <= jumpLeast || change <= before * jumpShare) return [];
  const percent = before === 0 ? 100 : Math.round((change / before) * 100);
  const place = placeIn(context, row.id);
  return [warningAt(place, 'JUMP', {name: rowName(row), value, before, percent})];
}

function unknownRows(report: Report, context: CheckContext): Finding[] {
  return [...report.answers.keys()]
    .filter(row => !context.book.rowById.has(row))
    .map(row => errorAt(placeIn(context, row), 'ROW_NOT_ON_FORM', {row}));
}

/** `Việc làm trong nước`, or of a slice `Việc làm trong nước – Nữ`. */
export function rowName(row: FormRow): string {
  return row.slice === '' ? row.indicator.name : `${row.indicator.name} – ${row.label}`;
}
