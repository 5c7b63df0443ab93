// Which reports made a figure: every master figure can be traced to what was sent.

import type {Accumulators} from './accumulate';
import {NOT_APPLICABLE, OPENING} from './fact';
import type {FactTable} from './fact-table';
import type {Frame} from './frame';

/** A finished roll-up. */
export interface Traced {
  readonly frame: Frame;
  readonly facts: FactTable;
  readonly totals: Accumulators;
}

/**
 * Indices of the reports behind a line's `cumulative`, ascending, each once; none when it is null.
 *
 * Of a stock, the report of each unit's last figure; of a largest figure, the reports of the units that have it; of a ratio, the
 * reports of both its parts. Reads all facts once per call.
 */
export function sourcesOf(traced: Traced, unit: number, line: number): number[] {
  const {lines: index, parts: partsBy} = traced.frame;
  const parts = partsBy[index.indicatorOf[line] ?? -1] ?? null;
  const lines = parts === null ? [line] : [parts.numerator, parts.denominator];
  const reports = new Set(lines.flatMap(one => reportsOf(traced, unit, one)));
  return [...reports].sort((a, b) => a - b);
}

function reportsOf(traced: Traced, unit: number, line: number): number[] {
  const {facts} = traced;
  const counted = countedLeaves(traced, unit, line);
  const reports: number[] = [];
  for (let row = 0; row < facts.length; row += 1) {
    if (facts.line[row] !== line || !counted.has(facts.unit[row] ?? -1)) continue;
    if (stands(traced, row)) reports.push(facts.report[row] ?? -1);
  }
  return reports;
}

function countedLeaves({frame, totals}: Traced, unit: number, line: number): Set<number> {
  const {sum, known} = totals.cumulative;
  const onlyLargest = frame.lines.isLargest[line] === 1;
  const largest = sum[unit * totals.width + line];
  return new Set(
    [...frame.model.tree.leavesOf(unit)].filter(leaf => {
      const cell = leaf * totals.width + line;
      return known[cell] === 1 && (!onlyLargest || sum[cell] === largest);
    }),
  );
}

/** Whether a row's number is in its unit's own cumulative figure. */
function stands({frame, facts, totals}: Traced, row: number): boolean {
  const flags = facts.flags[row] ?? 0;
  const month = facts.month[row] ?? 0;
  const line = facts.line[row] ?? 0;
  const {first, last, edge} = totals.cumulative;
  if ((flags & NOT_APPLICABLE) !== 0 || month < first || month > last) return false;
  const edgeAt = edge[(facts.unit[row] ?? 0) * totals.width + line] ?? -1;
  if ((flags & OPENING) !== 0) return edgeAt === 2 * month + 1;
  return frame.lines.isStock[line] === 1 ? edgeAt === 2 * month : 2 * month > edgeAt;
}
