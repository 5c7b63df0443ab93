// From facts to what every line of every unit comes to: the fold over the facts, then the climb up the tree.

import type {Calendar} from '../periods/calendar';
import {asOf, type Period, previousPeriod} from '../periods/period';
import type {UnitTree} from '../units/unit-tree';
import {type Accumulators, accumulate, clearUnit, enterFacts, type Months} from './accumulate';
import {climbFrom, climbTree} from './climb-tree';
import type {FactTable} from './fact-table';
import {type Frame, indicatorAt} from './frame';

/**
 * The sums behind all lines.
 *
 * @param facts - filled by the same book's {@link Frame.lines}
 * @param change - what another view makes of the leaves' totals before they climb
 */
export function aggregate(
  frame: Frame,
  facts: FactTable,
  change: (leaves: Accumulators) => void = () => undefined,
): Accumulators {
  const {model, lines} = frame;
  const totals = foldFacts(frame, facts);
  change(totals);
  leaveOutEnded(totals, frame, leavesOf(model.tree));
  climbTree(totals, model.tree, lines);
  return totals;
}

/** What each leaf reported, before anything is left out or summed. */
export function foldFacts({model, period}: Frame, facts: FactTable): Accumulators {
  return accumulate(facts, model.tree.versions.length, {
    months: placesOf(period, model.year),
    before: placesOf(previousPeriod(period), model.year),
  });
}

/** Where a period's months stand in the fact table: the year before is 0..11, the book's year 12..23. */
function placesOf({year, firstMonth, lastMonth}: Period, bookYear: number): Months {
  const start = (year - bookYear + 1) * 12 - 1;
  return {first: start + firstMonth, last: start + lastMonth};
}

/**
 * The same sums after one unit has sent anew: only its figures are folded again, then the tree is climbed.
 *
 * @param totals - of an {@link aggregate} of this frame; changed in place
 * @param unit - place of the leaf in the tree
 * @param facts - all that the unit reported, and nothing of other units
 */
export function refoldUnit(
  frame: Frame,
  totals: Accumulators,
  {unit, facts}: {readonly unit: number; readonly facts: FactTable},
): void {
  clearUnit(totals, unit);
  enterFacts(totals, facts);
  leaveOutEnded(totals, frame, [unit]);
  climbFrom(totals, frame.model.tree, {leaf: unit, lines: frame.lines});
}

/**
 * Takes the stocks of units that no longer stand out of the sums: an ended unit's last stock and its successor's are the same
 * people twice. Flows stay, since what an ended unit did was done.
 *
 * The year before goes by the same day of this year, since its figures are given in the units of this book (README, rule 11):
 * what stood under an ended unit then stands under its successor too.
 *
 * @param leaves - those not climbed from yet; a unit above them is summed from its leaves, whether it stands or not
 */
function leaveOutEnded(totals: Accumulators, frame: Frame, leaves: readonly number[]): void {
  const {lines, model} = frame;
  const now = goneAt(frame, leaves, frame.period);
  const before = goneAt(frame, leaves, {
    ...previousPeriod(frame.period),
    year: frame.period.year,
  });
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.isStock[line] !== 1) continue;
    const {calendar} = indicatorAt(model, lines.indicatorOf[line] ?? -1);
    for (const unit of now[calendar]) {
      const cell = unit * lines.count + line;
      for (const span of [totals.value, totals.cumulative, totals.lastYear]) span.known[cell] = 0;
    }
    for (const unit of before[calendar]) totals.previous.known[unit * lines.count + line] = 0;
  }
}

function leavesOf(tree: UnitTree): number[] {
  return [...tree.versions.keys()].filter(unit => tree.isLeaf(unit));
}

/** By calendar, those of the units that do not stand on a period's last day. */
function goneAt(
  {model: {tree}}: Frame,
  units: readonly number[],
  period: Period,
): Readonly<Record<Calendar, number[]>> {
  const gone = (calendar: Calendar): number[] => {
    const day = asOf(period, calendar);
    return units.filter(unit => !tree.validOn(unit, day));
  };
  return {admin: gone('admin'), calendar: gone('calendar')};
}
