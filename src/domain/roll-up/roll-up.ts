// The roll-up of one period: facts, targets, units and indicators in, the lines of the master out. Pure and repeatable.

import type {Period} from '../periods/period';
import {aggregate} from './aggregate';
import {buildLines} from './build-lines';
import type {FactTable} from './fact-table';
import {frameOf} from './frame';
import type {RollUpLine} from './line';
import {type Contribution, contributionsOf, sourcesOf, type SpanName} from './line-sources';
import type {RollUpModel} from './model';

export interface RollUpResult {
  /** In the order of {@link buildLines}. */
  readonly lines: readonly RollUpLine[];
  /** For each of `lines`: its `value` of the period before; `null` if none. Source: domain.md §6.4, "TH kỳ trước". */
  readonly previous: readonly (number | null)[];
  /** For each of `lines`: its unit's place in the tree's `versions`. */
  readonly unitAt: Int32Array;
  /** For each of `lines`: its place in the facts' line index. */
  readonly lineAt: Int32Array;
  /**
   * Indices of the reports behind the `cumulative` of a line, ascending; none where that is null.
   *
   * Worked out from the facts when asked, which therefore must not have changed since.
   */
  readonly sources: (unitAt: number, lineAt: number) => readonly number[];
  /** What each of them gave; of the other two figures of a line too. */
  readonly contributions: (
    unitAt: number,
    lineAt: number,
    span: SpanName,
  ) => readonly Contribution[];
}

/**
 * Every unit's lines for a period of the book's year.
 *
 * @param facts - made for this model; at most one figure per unit, month and line
 * @throws DomainError `YEAR_OUTSIDE_BOOK` when the period is not of the book's year
 * @remarks Source: commands.md, `--json`; README, "Quy tắc tổng hợp".
 */
export function rollUp(model: RollUpModel, facts: FactTable, period: Period): RollUpResult {
  const frame = frameOf(model, facts.lines, period);
  const totals = aggregate(frame, facts);
  const placed = buildLines(frame, totals);
  const traced = {frame, facts, totals};
  return {
    lines: placed.map(one => one.line),
    previous: placed.map(one => one.previous),
    unitAt: Int32Array.from(placed, one => one.unitAt),
    lineAt: Int32Array.from(placed, one => one.lineAt),
    sources: (unitAt, lineAt) => sourcesOf(traced, unitAt, lineAt),
    contributions: (unitAt, lineAt, span) => contributionsOf(traced, unitAt, lineAt, span),
  };
}
