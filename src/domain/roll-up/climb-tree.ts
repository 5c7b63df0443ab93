// Carries what the leaf units' lines come to up the tree, so that every unit's line is the one of all leaves under it.

import type {UnitTree} from '../units/unit-tree';
import {type Accumulators, type Span, spansOf} from './accumulate';
import {lostIn, settle} from './decimal-sum';
import type {LineIndex} from './line-index';

/**
 * Fills the lines of all units above the leaves, and settles every sum to the millionth.
 *
 * Leaves alone report: whatever stands at a unit above them is replaced. What is unknown at every leaf stays unknown. Each unit
 * is summed from its leaves, not from the units right under it: where one of those was renamed, a leaf stands under both of its
 * versions and yet counts once.
 */
export function climbTree(totals: Accumulators, tree: UnitTree, lines: LineIndex): void {
  climb(totals, {tree, lines, units: tree.bottomUp, from: 0, to: totals.value.sum.length});
}

/** Climbs from one leaf alone, all others being settled and summed already. */
export function climbFrom(
  totals: Accumulators,
  tree: UnitTree,
  {leaf, lines}: {readonly leaf: number; readonly lines: LineIndex},
): void {
  const units = tree.bottomUp.filter(unit => tree.leavesOf(unit).includes(leaf));
  const from = leaf * totals.width;
  climb(totals, {tree, lines, units, from, to: from + totals.width});
}

interface Climb {
  readonly tree: UnitTree;
  readonly lines: LineIndex;
  /** Children before parents; leaves among them are passed over. */
  readonly units: readonly number[];
  /** Cells of leaves that are not settled yet. */
  readonly from: number;
  readonly to: number;
}

function climb(totals: Accumulators, {tree, lines, units, from, to}: Climb): void {
  const spans = spansOf(totals);
  const inner = units.filter(unit => !tree.isLeaf(unit));
  for (const span of spans) settleLeaves(span, from, to);
  for (const unit of inner) {
    const leaves = tree.leavesOf(unit);
    for (const span of spans) sumLeaves(span, unit, leaves, lines);
    markReported(totals, unit, leaves);
  }
}

/** First, so that equal figures are equal when the largest of them is looked for. */
function settleLeaves({sum, known}: Span, from: number, to: number): void {
  for (let cell = from; cell < to; cell += 1) {
    if (known[cell] === 1) sum[cell] = settle(sum[cell] ?? 0);
  }
}

function sumLeaves(
  {sum, known}: Span,
  unit: number,
  leaves: readonly number[],
  lines: LineIndex,
): void {
  const {count: width, isLargest} = lines;
  const first = unit * width;
  const lost = new Float64Array(width);
  sum.fill(0, first, first + width);
  known.fill(0, first, first + width);
  for (const leaf of leaves) {
    for (let line = 0; line < width; line += 1) {
      if (known[leaf * width + line] !== 1) continue;
      const own = sum[leaf * width + line] ?? 0;
      const so = sum[first + line] ?? 0;
      if (isLargest[line] !== 1) {
        lost[line] = (lost[line] ?? 0) + lostIn(so, own);
        sum[first + line] = so + own;
      } else if (known[first + line] !== 1 || own > so) sum[first + line] = own;
      known[first + line] = 1;
    }
  }
  for (let line = 0; line < width; line += 1) {
    sum[first + line] = settle((sum[first + line] ?? 0) + (lost[line] ?? 0));
  }
}

function markReported(
  {width, reported}: Accumulators,
  unit: number,
  leaves: readonly number[],
): void {
  for (let line = 0; line < width; line += 1) {
    const anyLeaf = leaves.some(leaf => reported[leaf * width + line] === 1);
    reported[unit * width + line] = anyLeaf ? 1 : 0;
  }
}
