// How much room the charts of a book have, fixed when it is made: a chart stands over the same cells for good.

import {chartsOf} from '../domain/charts/charts-of';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import {monthsOfYear} from '../domain/periods/month';
import type {AssignedTarget} from '../domain/targets/target';
import type {UnitTree} from '../domain/units/unit-tree';
import type {ChartSpace} from '../tables/chart-data-tab';

/** The charts of a new book and their room; some of it spare, for units that join later. */
export function newChartSpace(
  targets: readonly AssignedTarget[],
  {tree, indicators}: {readonly tree: UnitTree; readonly indicators: IndicatorBook},
  year: number,
): ChartSpace {
  const node = tree.versions[tree.node]?.code ?? '';
  const units = mostLeaves(tree, year);
  const room = units + Math.max(2, Math.ceil(units / 10));
  return {...chartsOf({indicators, targets, node}), units: room};
}

/** Reporting units that stand on any one day of the year, at most. */
function mostLeaves(tree: UnitTree, year: number): number {
  return Math.max(1, ...monthsOfYear(year).map(month => tree.leavesOn(`${month}-14`).length));
}
