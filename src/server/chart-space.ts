// How much room the charts of a book have, fixed when it is made: a chart stands over the same cells for good.

import {abroad, jobs} from '../domain/charts/chart-blocks';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import {monthsOfYear} from '../domain/periods/month';
import type {AssignedTarget} from '../domain/targets/target';
import type {UnitTree} from '../domain/units/unit-tree';
import type {ChartSpace} from '../tables/chart-data-tab';

/** More bars than this no leader reads in five seconds. */
const mostPlanned = 6;

/** The room for the charts of a new book; some of it spare, for units that join later. */
export function newChartSpace(
  targets: readonly AssignedTarget[],
  tree: UnitTree,
  {year, indicators}: {readonly year: number; readonly indicators: IndicatorBook},
): ChartSpace {
  const node = tree.versions[tree.node]?.code ?? '';
  const own = targets.filter(one => one.unit === node).map(one => one.indicator);
  // A book about training alone has neither of the two headings.
  const headings = [jobs, abroad].filter(code => indicators.byCode.has(code));
  const planned = [...new Set([...headings, ...own])].slice(0, mostPlanned);
  const units = mostLeaves(tree, year);
  return {planned, units: units + Math.max(2, Math.ceil(units / 10))};
}

/** Reporting units that stand on any one day of the year, at most. */
function mostLeaves(tree: UnitTree, year: number): number {
  return Math.max(1, ...monthsOfYear(year).map(month => tree.leavesOn(`${month}-14`).length));
}
