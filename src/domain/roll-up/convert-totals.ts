// Readdresses what ended units did and had to the units that have their territory now, before anything is summed.

import type {Calendar} from '../periods/calendar';
import {asOf} from '../periods/period';
import type {Crosswalk} from '../units/crosswalk';
import {firstDayOf, lastDayOf} from '../units/validity';
import {type Accumulators, type Span, spansOf} from './accumulate';
import {type Frame, indicatorAt} from './frame';

/** What a conversion leaves to be told beside the figures. */
export interface Conversion {
  /** By cell: 1 where a figure was made with a share below 1, and so is "ước tính". */
  readonly estimated: Uint8Array;
  /** By cell: the ended versions that a figure was made of besides the unit's own, in list order; none where absent. */
  readonly from: ReadonlyMap<number, readonly number[]>;
}

interface Move {
  readonly old: number;
  readonly unit: number;
  readonly weight: number;
}

type Rule = 'flow' | 'stock' | 'largest';

/**
 * Moves the leaves' totals along the crosswalk, step by step, to the leaves that stand on the period's last day.
 *
 * Flows and money come to Σ weight × figure, stocks to Σ weight × last figure until the new unit has reported one of its own.
 * What is never summed keeps its largest. Ratios need nothing: their parts are moved. An ended unit without a successor keeps
 * what it has.
 *
 * @remarks Source: domain.md §1.5, point 4.
 */
export function convertTotals(
  totals: Accumulators,
  frame: Frame,
  crosswalk: Crosswalk,
): Conversion {
  const conversion = {
    from: new Map<number, readonly number[]>(),
    estimated: new Uint8Array(totals.reported.length),
  };
  const moves = {
    admin: movesOf(frame, crosswalk, 'admin'),
    calendar: movesOf(frame, crosswalk, 'calendar'),
  };
  for (let line = 0; line < totals.width; line += 1) {
    const {calendar} = indicatorAt(frame.model, frame.lines.indicatorOf[line] ?? -1);
    moveLine({totals, conversion, line, rule: ruleOf(frame, line)}, moves[calendar]);
  }
  return conversion;
}

function ruleOf({lines}: Frame, line: number): Rule {
  if (lines.isLargest[line] === 1) return 'largest';
  return lines.isStock[line] === 1 ? 'stock' : 'flow';
}

/** The steps out of all leaves that ended, oldest first; only between leaves, since a unit above them is summed. */
function movesOf({model, period}: Frame, crosswalk: Crosswalk, calendar: Calendar): Move[] {
  const {tree} = model;
  const day = asOf(period, calendar);
  return tree.versions
    .map((version, old) => ({old, first: firstDayOf(version), last: lastDayOf(version)}))
    .filter(({old, last}) => last < day && tree.isLeaf(old))
    .sort((one, other) => (one.first < other.first ? -1 : Number(one.first > other.first)))
    .flatMap(({old}) => {
      const steps = crosswalk(old);
      return steps.every(({unit}) => tree.isLeaf(unit)) ? steps.map(step => ({old, ...step})) : [];
    });
}

interface LineAtWork {
  readonly totals: Accumulators;
  readonly conversion: {
    readonly estimated: Uint8Array;
    readonly from: Map<number, readonly number[]>;
  };
  readonly line: number;
  readonly rule: Rule;
}

function moveLine(
  {totals, conversion: {estimated, from}, line, rule}: LineAtWork,
  moves: readonly Move[],
): void {
  const cellOf = (unit: number): number => unit * totals.width + line;
  const spans = spansOf(totals).map(span => ({
    span,
    own: new Set(moves.flatMap(({old, unit}) => [old, unit]).filter(isKnown(span, cellOf))),
  }));
  for (const {old, unit, weight} of moves) {
    const [oldCell, cell] = [cellOf(old), cellOf(unit)];
    if (totals.reported[oldCell] === 1) totals.reported[cell] = 1;
    const giving = spans.filter(
      ({span, own}) => span.known[oldCell] === 1 && !(rule === 'stock' && own.has(unit)),
    );
    for (const {span} of giving) give(span, {oldCell, cell, weight}, rule);
    if (giving.length === 0) continue;
    const own = spans.some(one => one.own.has(old)) ? [old] : [];
    from.set(cell, [...(from.get(cell) ?? []), ...(from.get(oldCell) ?? []), ...own]);
    const isShare = weight !== 1 && rule !== 'largest';
    if (isShare || estimated[oldCell] === 1) estimated[cell] = 1;
  }
  for (const {old} of moves) for (const {span} of spans) span.known[cellOf(old)] = 0;
}

function isKnown({known}: Span, cellOf: (unit: number) => number): (unit: number) => boolean {
  return unit => known[cellOf(unit)] === 1;
}

function give(
  {sum, known}: Span,
  {oldCell, cell, weight}: {oldCell: number; cell: number; weight: number},
  rule: Rule,
): void {
  const given = sum[oldCell] ?? 0;
  const so = known[cell] === 1 ? (sum[cell] ?? 0) : null;
  if (rule === 'largest') sum[cell] = so === null ? given : Math.max(so, given);
  else sum[cell] = (so ?? 0) + weight * given;
  known[cell] = 1;
}
