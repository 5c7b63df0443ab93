// P08: longer periods are months added up, never typed: a quarter cannot differ from its months (dữ liệu giả định).

import {district, figure, lineIn, rollUpDistrict} from './district';

/** Month n brings 2 to the power n − 1: every sum of months is a number of its own. */
const figures = Array.from({length: 12}, (_, at) =>
  figure('X1', `2021-${String(at + 1).padStart(2, '0')}`, 'viec_lam', 2 ** at),
);

const valueOf = (period: string, sent = figures) =>
  lineIn(rollUpDistrict(district({figures: sent}), period), 'H', 'viec_lam').value;

it.each([
  ['2021-Q1', 1 + 2 + 4],
  ['2021-Q2', 8 + 16 + 32],
  ['2021-Q3', 64 + 128 + 256],
  ['2021-Q4', 512 + 1024 + 2048],
  ['2021-H1', 7 + 56],
  ['2021-H2', 448 + 3584],
  ['2021-N9', 7 + 56 + 448],
  ['2021', 4095],
])('P08: %s is the sum of its months, %d', (period, sum) => {
  expect(valueOf(period)).toBe(sum);
});

it('P08: a month corrected moves its quarter, its half and its year by the same', () => {
  const corrected = figures.map(one => (one.month === '2021-05' ? {...one, value: 116} : one));
  const moved = (period: string) => (valueOf(period, corrected) ?? 0) - (valueOf(period) ?? 0);
  expect(['2021-Q2', '2021-H1', '2021-N9', '2021'].map(moved)).toEqual([100, 100, 100, 100]);
  expect(['2021-Q1', '2021-Q3', '2021-H2'].map(moved)).toEqual([0, 0, 0]);
});
