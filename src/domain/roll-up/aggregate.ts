// From facts to what every line of every unit comes to: the fold over the facts, then the climb up the tree.

import type {Calendar} from '../periods/calendar';
import {asOf} from '../periods/period';
import {type Accumulators, accumulate} from './accumulate';
import {climbTree} from './climb-tree';
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
  const {model, lines, period} = frame;
  const months = {first: 11 + period.firstMonth, last: 11 + period.lastMonth};
  const totals = accumulate(facts, model.tree.versions.length, months);
  change(totals);
  leaveOutEnded(totals, frame);
  climbTree(totals, model.tree, lines);
  return totals;
}

/**
 * Takes the stocks of units that no longer stand out of the sums: an ended unit's last stock and its successor's are the same
 * people twice. Flows stay, since what an ended unit did was done.
 *
 * The year before goes by the same day of this year, since its figures are given in the units of this book (README, rule 11):
 * what stood under an ended unit then stands under its successor too.
 */
function leaveOutEnded(totals: Accumulators, frame: Frame): void {
  const {lines, model} = frame;
  const gone = {admin: unitsGone(frame, 'admin'), calendar: unitsGone(frame, 'calendar')};
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.isStock[line] !== 1) continue;
    const {calendar} = indicatorAt(model, lines.indicatorOf[line] ?? -1);
    for (const unit of gone[calendar]) {
      const cell = unit * lines.count + line;
      totals.value.known[cell] = 0;
      totals.cumulative.known[cell] = 0;
      totals.lastYear.known[cell] = 0;
    }
  }
}

/** Units that do not stand on the period's last day. */
function unitsGone({model, period}: Frame, calendar: Calendar): number[] {
  const day = asOf(period, calendar);
  return [...model.tree.versions.keys()].filter(unit => !model.tree.validOn(unit, day));
}
