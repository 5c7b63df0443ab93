// How one line of one unit grew over the year, for the chart by month.

import {monthOf} from '../periods/month';
import {parsePeriod, type Period} from '../periods/period';
import {aggregate} from './aggregate';
import type {FactTable} from './fact-table';
import {frameOf} from './frame';
import {lineOf} from './line-index';
import type {RollUpModel} from './model';

/**
 * `cumulative` at the end of each month, January first, up to the end of the period; `null` where nothing was known yet.
 *
 * @param unit - place of the unit in the tree
 */
export function cumulativeByMonth(
  model: RollUpModel,
  facts: FactTable,
  {
    unit,
    indicator,
    period,
  }: {readonly unit: number; readonly indicator: string; readonly period: Period},
): (number | null)[] {
  const line = lineOf(facts.lines, indicator, '');
  return Array.from({length: period.lastMonth}, (_, at) => {
    const month = parsePeriod(monthOf(period.year, at + 1));
    if (!month.ok || line < 0) return null;
    const totals = aggregate(frameOf(model, facts.lines, month.value), facts);
    const cell = unit * totals.width + line;
    return totals.cumulative.known[cell] === 1 ? (totals.cumulative.sum[cell] ?? null) : null;
  });
}
