// The board's order and its numbers, by hand: half of the year has passed.

import {progressBoard} from '../../../src/domain/progress/progress-board';
import type {RollUpLine} from '../../../src/domain/roll-up/line';

function line(unit: string, cumulative: number | null, min: number | null): RollUpLine {
  return {
    ...{unit, indicator: 'vl_giai_quyet', slice: '', value: null, cumulative},
    ...{numerator: null, denominator: null, ratio: null, status: 'behind'},
    target: min === null ? null : {form: 'count', min, max: null},
    ...{samePeriodLastYear: null, missing: []},
  };
}

it('DH-23, HL-13: sorts by gap to target, with pace as the share of the period that has passed', () => {
  const rows = progressBoard(
    [
      line('A', 60, 100),
      line('B', 20, 100),
      line('C', null, 80),
      line('D', 5, null),
      line('E', 40, 40),
    ],
    0.5,
    6,
  );
  expect(
    rows.map(({line: {unit}, reached, gap, remaining, perMonth}) => [
      unit,
      reached,
      gap && Math.round(gap * 100),
      remaining,
      perMonth,
    ]),
  ).toEqual([
    ['C', null, null, 80, 14],
    ['B', 0.2, -30, 80, 14],
    ['A', 0.6, 10, 40, 7],
    ['E', 1, 50, 0, null],
  ]);
});

it('says nothing of a month to come when the year is over, of a ceiling, or of a target of 0', () => {
  expect(progressBoard([line('A', 60, 100)], 1, 0)[0]).toMatchObject({gap: -0.4, perMonth: null});
  const quota = {...line('B', 1, null), target: {form: 'quota' as const, min: null, max: 5}};
  expect(progressBoard([quota, line('C', 1, 0)], 1, 0)).toEqual([]);
});
