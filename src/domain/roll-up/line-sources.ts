// Which reports made a figure: every master figure can be traced to what was sent.

import type {Accumulators, Span} from './accumulate';
import {CARRIED, NOT_APPLICABLE, OPENING} from './fact';
import type {FactTable} from './fact-table';
import type {Frame} from './frame';

/** A finished roll-up. */
export interface Traced {
  readonly frame: Frame;
  readonly facts: FactTable;
  readonly totals: Accumulators;
}

/** Which of a line's figures: of the period alone, from January on, the same a year before, or of the period before alone. */
export type SpanName = 'value' | 'cumulative' | 'lastYear' | 'previous';

/** One report's share in a figure. */
export interface Contribution {
  /** The caller's own index of the report. */
  readonly report: number;
  /** Place of the leaf unit in the tree. */
  readonly unit: number;
  /** 0..11 the year before, 12..23 the book's year; of an opening figure the month it runs through. */
  readonly month: number;
  readonly isOpening: boolean;
  readonly value: number;
  /** 0; of a ratio 0 for its numerator, 1 for its denominator. */
  readonly part: number;
}

/**
 * Indices of the reports behind a line's `cumulative`, ascending, each once; none when it is null.
 *
 * Of a stock, the report of each unit's last figure; of a largest figure, the reports of the units that have it; of a ratio, the
 * reports of both its parts. Reads all facts once per call.
 */
export function sourcesOf(traced: Traced, unit: number, line: number): number[] {
  const reports = new Set(contributionsOf(traced, unit, line, 'cumulative').map(one => one.report));
  return [...reports].sort((a, b) => a - b);
}

/** What each report gave to a figure, by part, then as the facts came; none when the figure is null. */
export function contributionsOf(
  traced: Traced,
  unit: number,
  line: number,
  span: SpanName,
): Contribution[] {
  const parts = traced.frame.parts[line] ?? null;
  const lines = parts === null ? [line] : [parts.numerator, parts.denominator];
  return lines.flatMap((one, part) => shares(traced, unit, one, span).map(of => ({...of, part})));
}

function shares(
  traced: Traced,
  unit: number,
  line: number,
  name: SpanName,
): Omit<Contribution, 'part'>[] {
  const {facts, totals} = traced;
  const span = totals[name];
  const counted = countedLeaves(traced, unit, line, span);
  const found: Omit<Contribution, 'part'>[] = [];
  for (let row = 0; row < facts.length; row += 1) {
    const leaf = facts.unit[row] ?? -1;
    if (facts.line[row] !== line || !counted.has(leaf) || !stands(traced, row, span)) continue;
    found.push({
      report: facts.report[row] ?? -1,
      unit: leaf,
      month: facts.month[row] ?? 0,
      isOpening: ((facts.flags[row] ?? 0) & OPENING) !== 0,
      value: facts.value[row] ?? 0,
    });
  }
  return found;
}

function countedLeaves(
  {frame, totals}: Traced,
  unit: number,
  line: number,
  {sum, known}: Span,
): Set<number> {
  const onlyLargest = frame.lines.isLargest[line] === 1;
  const largest = sum[unit * totals.width + line];
  return new Set(
    [...frame.model.tree.leavesOf(unit)].filter(leaf => {
      const cell = leaf * totals.width + line;
      return known[cell] === 1 && (!onlyLargest || sum[cell] === largest);
    }),
  );
}

/** Whether a row's number is in its unit's own figure of the span. */
function stands({frame, facts, totals}: Traced, row: number, {first, last, edge}: Span): boolean {
  const flags = facts.flags[row] ?? 0;
  const month = facts.month[row] ?? 0;
  const line = facts.line[row] ?? 0;
  const edgeAt = edge[(facts.unit[row] ?? 0) * totals.width + line] ?? -1;
  // Carried over, it stands in the year so far alone, whose window begins after its month.
  if ((flags & CARRIED) !== 0) return month < first && edgeAt === 2 * month + 1;
  if ((flags & NOT_APPLICABLE) !== 0 || month < first || month > last) return false;
  if ((flags & OPENING) !== 0) return edgeAt === 2 * month + 1;
  return frame.lines.isStock[line] === 1 ? edgeAt === 2 * month : 2 * month > edgeAt;
}
