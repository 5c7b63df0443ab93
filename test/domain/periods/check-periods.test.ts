// A period that is both open and closed is named.

import {checkPeriods} from '../../../src/domain/periods/check-periods';
import type {BookPeriod} from '../../../src/domain/periods/period-state';

const period = (state: BookPeriod['state'], closedAt: string | null = null): BookPeriod => ({
  ...{slot: '2021-09', name: 'Tháng 9/2021', due: '2021-09-17', state, closedAt},
});

const check = (...periods: readonly BookPeriod[]) =>
  checkPeriods(periods.map((one, at) => ({line: at + 5, period: one})));

it.each([
  ['open', [period('open')]],
  ['closed, with its day', [period('closed', '2021-09-20')]],
  ['not open', [period('notOpen')]],
])('a period that is %s says one thing', (_, periods) => {
  expect(check(...periods)).toEqual([]);
});

it('one listed as open and as closed is named at its second line', () => {
  expect(check(period('open'), period('closed', '2021-09-20'))).toEqual([
    {
      line: 6,
      code: 'PERIOD_CONTRADICTS',
      facts: {period: '2021-09', one: 'Đang mở', other: 'Đã chốt'},
    },
  ]);
});

it('one that is open and has a day of closing is named', () => {
  expect(check(period('open', '2021-09-20'))).toEqual([
    {
      line: 5,
      code: 'PERIOD_CONTRADICTS',
      facts: {period: '2021-09', one: 'Đang mở', other: 'Đã chốt'},
    },
  ]);
});
