// A small district of training for charts: 600 to 800 trained, 60 % and 80 % or more, and no illegal broker (dữ liệu giả định).

import type {PlanFacts} from '../../../src/domain/charts/plan-blocks';
import {chooseIndicators} from '../../../src/domain/indicators/choose-indicators';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import type {AssignedTarget, Target} from '../../../src/domain/targets/target';
import {assigned, target} from '../targets/targets';
import {chartFacts, line} from './small-district';

export const trained = 'dn_duoi_3t';
export const qualified = 'dn_tl_qua_dao_tao';
export const employed = 'dn_tl_co_viec';
export const brokers = 'nn_moi_gioi_vu';

/** The node's own target. */
export function own(indicator: string, goal: Target, unit = 'N'): AssignedTarget {
  return assigned(unit, null, {indicator, ...goal});
}

export const trainingTargets = [
  own(trained, target('range', 600, 800)),
  own(qualified, target('rate', 0.6)),
  own(employed, target('atLeastRate', 0.8)),
  own(brokers, target('zero')),
];

/** Departures abroad by themselves, with those who come back and those who stay. */
export const departureTargets = [own('nn_xuat_canh', target('count', 300))];

/** The indicators that a book of those targets has. */
export function bookOf(targets: readonly AssignedTarget[], more: readonly string[] = []) {
  const targeted = [...targets.map(one => one.indicator), ...more];
  return indicatorBook(chooseIndicators({themes: [], targeted, kinds: new Set(['commune'])}));
}

export const trainingBook = bookOf(trainingTargets, ['dn_dat_hang']);

/** Three quarters of the year have passed; figures of months by indicator. */
export function planFacts(
  lines: readonly RollUpLine[],
  months: Readonly<Record<string, readonly (number | null)[]>> = {},
  rest: Partial<PlanFacts> = {},
): PlanFacts {
  return {
    ...chartFacts(lines, {book: trainingBook}),
    monthsOf: code => months[code] ?? [],
    elapsed: {admin: 0.75, calendar: 0.75},
    ...rest,
  };
}

/** The district in September. */
export const training = planFacts(
  [
    line('N', trained, 640, target('range', 600, 800)),
    {...line('N', qualified, 0.5996, target('rate', 0.6)), status: 'notMet'},
    {...line('N', employed, 0.8, target('atLeastRate', 0.8)), status: 'met'},
    {...line('N', brokers, 0, target('zero')), missing: ['C']},
    line('A', trained, 250, target('count', 240)),
    line('B', trained, 390, target('count', 400)),
    line('C', trained, null, target('count', 160)),
    line('A', qualified, 0.583_99),
    {...line('B', qualified, 0.7), missing: ['B']},
    line('C', qualified, 0.61),
  ],
  {
    [trained]: [null, null, 120, 120, 120, 410, 410, 410, 640],
    [qualified]: [...Array<null>(11).fill(null), 0.5996],
    // By September four of ten more have finished, whose jobs are asked about in December alone.
    [employed]: [null, null, null, null, null, 0.8, 0.8, 0.8, 0.5],
  },
);
