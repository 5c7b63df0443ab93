// Runs the checks of one report and tells what they found in short, for tests.

import type {CheckLimits} from '../../../src/domain/checks/check-limits';
import {checkReport} from '../../../src/domain/checks/check-report';
import type {FigureFinding} from '../../../src/domain/finding';
import type {IndicatorBook} from '../../../src/domain/indicators/indicator-book';
import {resolveTotals} from '../../../src/domain/reports/resolve-totals';
import {answersOf, fullBook, reportOf, type Typed} from '../reports/reports';

export interface Checked {
  readonly slot?: string;
  readonly before?: Typed;
  readonly book?: IndicatorBook;
  /** What was sent of other months, by slot. */
  readonly sent?: Readonly<Record<string, Typed>>;
  readonly limits?: Partial<CheckLimits>;
}

/** All findings but blanks, which a test asks for by themselves. */
export function findingsOf(typed: Typed, checked: Checked = {}): FigureFinding[] {
  return allFindings(typed, checked).filter(one => one.code !== 'BLANK_OWED');
}

export function allFindings(
  typed: Typed,
  {slot = '2021-09', before, book = fullBook, sent = {}, limits = {}}: Checked = {},
): FigureFinding[] {
  return checkReport(reportOf(typed), {
    unit: 'X1',
    slot,
    book,
    limits,
    before: before === undefined ? null : resolveTotals(answersOf(before), book),
    sent: new Map(
      Object.entries(sent).map(([one, typed]) => [one, resolveTotals(answersOf(typed), book)]),
    ),
  });
}

/** `error CHILD_ABOVE_PARENT vl_tu_tao` for each. */
export function shortly(findings: readonly FigureFinding[]): string[] {
  return findings.map(one => `${one.severity} ${one.code} ${one.place.row ?? ''}`);
}
