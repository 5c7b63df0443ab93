// The board's order and its numbers, by hand: half of the year has passed.

import {progressBoard} from '../../../src/domain/progress/progress-board';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {fullBook} from '../reports/reports';

const scope = {indicators: fullBook.byCode};
const yearEnd = {...scope, period: {lastMonth: 12}, elapsed: 1};

function line(unit: string, cumulative: number | null, min: number | null): RollUpLine {
  return {
    ...{unit, indicator: 'vl_giai_quyet', slice: '', value: null, cumulative},
    ...{numerator: null, denominator: null, status: 'behind'},
    ratio: cumulative === null || min === null || min === 0 ? null : cumulative / min,
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
    {...scope, period: {lastMonth: 6}, elapsed: 0.5},
  );
  expect(
    rows.map(({line: {unit}, gap, remaining, perMonth}) => [
      unit,
      gap && Math.round(gap * 100),
      remaining,
      perMonth,
    ]),
  ).toEqual([
    ['C', null, null, null],
    ['B', -30, 80, 14],
    ['A', 10, 40, 7],
    ['E', 50, 0, null],
  ]);
});

it('says nothing of a month to come when the year is over, of a ceiling, or of a target of 0', () => {
  expect(progressBoard([line('A', 60, 100)], yearEnd)[0]).toMatchObject({
    gap: -0.4,
    perMonth: null,
  });
  const quota = {...line('B', 1, null), target: {form: 'quota' as const, min: null, max: 5}};
  expect(progressBoard([quota, line('C', 1, 0)], yearEnd)).toEqual([]);
});
