// The two other views of a roll-up where units changed: "quy đổi theo đơn vị mới" and "theo đơn vị cũ".

import type {Period} from '../periods/period';
import type {Crosswalk} from '../units/crosswalk';
import {firstDayOf} from '../units/validity';
import type {Accumulators} from './accumulate';
import {aggregate, foldFacts} from './aggregate';
import {buildLines, type PlacedLine} from './build-lines';
import {climbTree} from './climb-tree';
import {type Conversion, convertTotals} from './convert-totals';
import type {FactTable} from './fact-table';
import {type Frame, frameOf} from './frame';
import type {RollUpLine} from './line';
import {MissingUnits} from './missing-units';
import type {RollUpModel} from './model';

export interface ConvertedLine extends RollUpLine {
  /** "Ước tính": a share of a unit that was split is in it. */
  readonly estimated: boolean;
  /** Keys of the ended versions whose figures are in it besides the unit's own, oldest first; the node's is empty. */
  readonly from: readonly string[];
}

/**
 * The lines of the units that stand on the period's last day, with what the units before them did and had.
 *
 * In the order of the plain roll-up. `missing` names the ended units too that owe a month of what is in a line. Targets are the
 * model's: pass those of the new units, by {@link targetsOfNewUnits}.
 *
 * @throws DomainError `YEAR_OUTSIDE_BOOK` when the period is not of the book's year
 * @remarks Source: domain.md §1.5, point 4.
 */
export function rollUpNewUnits(
  book: {readonly model: RollUpModel; readonly crosswalk: Crosswalk},
  facts: FactTable,
  period: Period,
): ConvertedLine[] {
  return placeNewUnits(book, facts, period).map(one => one.line);
}

/** The same, each line with the place of its unit. */
export function placeNewUnits(
  {model, crosswalk}: {readonly model: RollUpModel; readonly crosswalk: Crosswalk},
  facts: FactTable,
  period: Period,
): (PlacedLine & {readonly line: ConvertedLine})[] {
  const frame = frameOf(model, facts.lines, period);
  const made: Conversion[] = [];
  const totals = aggregate(frame, facts, leaves => {
    made.push(convertTotals(leaves, frame, crosswalk));
  });
  const [conversion] = made;
  const missing = new MissingUnits(frame, totals);
  return buildLines(frame, totals).map(placed => ({
    ...placed,
    line: describe(placed, {frame, totals, missing}, conversion),
  }));
}

function describe(
  {line, unitAt, lineAt}: PlacedLine,
  {frame, totals, missing}: {frame: Frame; totals: Accumulators; missing: MissingUnits},
  conversion: Conversion | undefined,
): ConvertedLine {
  const {tree} = frame.model;
  const at = frame.lines.indicatorOf[lineAt] ?? -1;
  const ratio = frame.parts[lineAt] ?? null;
  const parts = ratio === null ? [lineAt] : [ratio.numerator, ratio.denominator];
  const cells = parts.map(part => unitAt * totals.width + part);
  const before = [...new Set(cells.flatMap(cell => conversion?.from.get(cell) ?? []))];
  const owing = line.slice === '' ? before.flatMap(unit => missing.of(unit, at)) : [];
  return {
    ...line,
    missing: [...new Set([...line.missing, ...owing])].sort(),
    estimated: tree.isLeaf(unitAt)
      ? cells.some(cell => conversion?.estimated[cell] === 1)
      : tree
          .leavesOf(unitAt)
          .some(leaf => parts.some(part => isPartOnly(leaf, part, {unitAt, frame, conversion}))),
    from: before.flatMap(unit => tree.versions[unit]?.key ?? []),
  };
}

/** Whether a leaf's estimate stays one above it: where other parts of the same split units stand elsewhere. */
function isPartOnly(
  leaf: number,
  line: number,
  {unitAt, frame, conversion}: {unitAt: number; frame: Frame; conversion: Conversion | undefined},
): boolean {
  const width = frame.lines.count;
  if (conversion?.estimated[leaf * width + line] !== 1) return false;
  const under = new Set(frame.model.tree.leavesOf(unitAt));
  const before = new Set(conversion.from.get(leaf * width + line) ?? []);
  return [...frame.model.tree.versions.keys()].some(
    other =>
      !under.has(other) &&
      (conversion.from.get(other * width + line) ?? []).some(unit => before.has(unit)),
  );
}

/**
 * The lines of the plain roll-up, then those of the units that stood in the year and ended before the period did: each with its
 * own figures, as it reported them.
 *
 * @throws DomainError `YEAR_OUTSIDE_BOOK` when the period is not of the book's year
 */
export function rollUpOldUnits(model: RollUpModel, facts: FactTable, period: Period): RollUpLine[] {
  return placeOldUnits(model, facts, period).map(placed => placed.line);
}

/** The same, each line with the place of its unit: a code may be that of an ended unit and of one that stands. */
export function placeOldUnits(model: RollUpModel, facts: FactTable, period: Period): PlacedLine[] {
  const frame = frameOf(model, facts.lines, period);
  const plain = buildLines(frame, aggregate(frame, facts));
  const own = foldFacts(frame, facts);
  climbTree(own, model.tree, frame.lines);
  const {tree} = model;
  const ended = buildLines(frame, own, (at, day) => {
    const version = tree.versions[at];
    const stood = version !== undefined && firstDayOf(version) <= day && tree.isLeaf(at);
    return stood && !tree.validOn(at, day) && hasReported(own, at);
  });
  return [...plain, ...ended];
}

function hasReported({reported, width}: Accumulators, unit: number): boolean {
  return reported.subarray(unit * width, (unit + 1) * width).includes(1);
}
