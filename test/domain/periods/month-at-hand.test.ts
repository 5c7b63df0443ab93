// The month that a unit has to work on, by the states that the district has set and what was sent.

import {monthAtHand} from '../../../src/domain/periods/month-at-hand';
import type {BookPeriod, PeriodState} from '../../../src/domain/periods/period-state';

const month = (slot: string, state: PeriodState): BookPeriod => ({
  ...{slot, name: slot, due: '2021-09-17', state},
  closedAt: state === 'closed' ? '2021-09-20' : null,
});

/** Of 2021 after one open month of the year before: `c` closed, `o` open, `n` not open yet. */
const year = (states: string): BookPeriod[] => [
  month('2020-12', 'open'),
  ...[...states].map((letter, at) =>
    month(
      `2021-${String(at + 1).padStart(2, '0')}`,
      letter === 'c' ? 'closed' : letter === 'o' ? 'open' : 'notOpen',
    ),
  ),
];

it.each([
  ['the only open one', 'cccccccconnn', [], '2021-09'],
  ['the only open one, sent already', 'ccccccccon', ['2021-09'], '2021-09'],
  ['the earliest that was not sent', 'oooo', ['2021-01', '2021-03'], '2021-02'],
  ['the latest open one when all were sent', 'coon', ['2021-02', '2021-03'], '2021-03'],
  ['the latest closed one when none is open', 'ccn', [], '2021-02'],
  ['the first when nothing was opened yet', 'nn', [], '2021-01'],
])('is %s', (_, states, sent, expected) => {
  expect(monthAtHand(year(states), 2021, new Set(sent))?.slot).toBe(expected);
});

it('is none of another year', () => {
  expect(monthAtHand(year('o'), 2022, new Set())).toBeNull();
});
