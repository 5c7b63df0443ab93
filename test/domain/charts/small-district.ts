// The lines of a small district for charts: a plan of 1.300 jobs, 30 of them abroad, over four units (dữ liệu giả định).

import type {ChartFacts} from '../../../src/domain/charts/chart-blocks';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {judge} from '../../../src/domain/targets/judge';
import type {Target} from '../../../src/domain/targets/target';
import {fullBook} from '../reports/reports';
import {target} from '../targets/targets';
import {unit} from '../units/unit-rows';

/** One line of a unit; its ratio follows from the two numbers. */
export function line(
  unitCode: string,
  indicator: string,
  cumulative: number | null,
  assigned: Target | null = null,
): RollUpLine {
  const judged = judge({
    ...{target: assigned, actual: cumulative, kind: 'flow'},
    ...{atYearEnd: false, elapsedShare: 0.75},
  });
  return {
    ...{unit: unitCode, indicator, slice: '', value: null, cumulative},
    ...{numerator: null, denominator: null, target: assigned, ...judged},
    ...{samePeriodLastYear: null, missing: []},
  };
}

export const planned = ['vl_giai_quyet', 'nn_xuat_canh'];

/** Facts of the given lines; the units are A to D, the node is N. */
export function chartFacts(
  lines: readonly RollUpLine[],
  rest: Partial<ChartFacts> = {},
): ChartFacts {
  return {
    book: fullBook,
    lineOf: (code, indicator, slice = '') =>
      lines.find(one => one.unit === code && one.indicator === indicator && one.slice === slice) ??
      null,
    node: 'N',
    unitsOf: () => ['A', 'B', 'C', 'D'].map(code => unit(code)),
    planned,
    byMonth: [],
    ...rest,
  };
}

/** The district in September. */
export const september = chartFacts(
  [
    line('N', 'vl_giai_quyet', 905, target('count', 1300)),
    line('N', 'vl_trong_nuoc', 884),
    line('N', 'nn_xuat_canh', 21, target('count', 30)),
    line('A', 'vl_giai_quyet', 390, target('count', 400)),
    line('B', 'vl_giai_quyet', 400, target('count', 400)),
    line('C', 'vl_giai_quyet', null, target('count', 500)),
    line('D', 'vl_giai_quyet', 115),
  ],
  {byMonth: [null, 110, 250, 250, 400, 520, 640, 780, 905]},
);
