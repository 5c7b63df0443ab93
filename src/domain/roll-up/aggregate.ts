// From facts to what every line of every unit comes to: the fold over the facts, then the climb up the tree.

import type {Calendar} from '../periods/calendar';
import {asOf, samePeriodLastYear} from '../periods/period';
import {type Accumulators, accumulate} from './accumulate';
import {climbTree} from './climb-tree';
import type {FactTable} from './fact-table';
import {type Frame, indicatorAt} from './frame';

/** The sums behind all lines. @param facts - filled by the same book's {@link Frame.lines} */
export function aggregate(frame: Frame, facts: FactTable): Accumulators {
  const {model, lines, period} = frame;
  const months = {first: 11 + period.firstMonth, last: 11 + period.lastMonth};
  const totals = accumulate(facts, model.tree.versions.length, months);
  leaveOutEnded(totals, frame);
  climbTree(totals, model.tree, lines);
  return totals;
}

/**
 * Takes the stocks of units that no longer stand out of the sums: an ended unit's last stock and its successor's are the same
 * people twice. Flows stay, since what an ended unit did was done.
 *
 * In the year before, a unit that had not begun keeps its figures: they are there only because the caller put its
 * predecessors' under it.
 */
function leaveOutEnded(totals: Accumulators, frame: Frame): void {
  const {lines, model} = frame;
  const gone = {admin: unitsGone(frame, 'admin'), calendar: unitsGone(frame, 'calendar')};
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.isStock[line] !== 1) continue;
    const {calendar} = indicatorAt(model, lines.indicatorOf[line] ?? -1);
    for (const unit of gone[calendar].now) {
      totals.value.known[unit * lines.count + line] = 0;
      totals.cumulative.known[unit * lines.count + line] = 0;
    }
    for (const unit of gone[calendar].lastYear) {
      totals.lastYear.known[unit * lines.count + line] = 0;
    }
  }
}

function unitsGone({model, period}: Frame, calendar: Calendar) {
  const units = [...model.tree.versions.keys()];
  const day = asOf(period, calendar);
  const dayLastYear = asOf(samePeriodLastYear(period), calendar);
  const endOf = (unit: number) => model.tree.versions[unit]?.validTo ?? null;
  return {
    now: units.filter(unit => !model.tree.validOn(unit, day)),
    lastYear: units.filter(unit => {
      const end = endOf(unit);
      return end !== null && end < dayLastYear;
    }),
  };
}
