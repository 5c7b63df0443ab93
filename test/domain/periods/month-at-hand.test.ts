// Which month people are at: a unit by the states and what it has sent, the district by what was opened and by the day.

import {askedMonth, monthAtHand} from '../../../src/domain/periods/month-at-hand';
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

describe('of a unit', () => {
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
});

/** September's window closes on 14/9, October's on 14/10. */
function book(...states: readonly (readonly [slot: string, state: PeriodState])[]): BookPeriod[] {
  return states.map(([slot, state]) => ({
    ...{slot, name: slot, due: `${slot}-17`, state},
    closedAt: null,
  }));
}

const inYear = book(
  ['2020-12', 'open'],
  ['2021-08', 'closed'],
  ['2021-09', 'open'],
  ['2021-10', 'open'],
  ['2021-11', 'notOpen'],
);

describe('of the district', () => {
  it.each([
    ['2021-09-14', '2021-08', 'the last day is still inside the window'],
    ['2021-09-15', '2021-09', 'the window closed the day before'],
    ['2021-10-14', '2021-09', 'October is open, but not over'],
    ['2021-10-15', '2021-10', 'October is over'],
    ['2026-11-22', '2021-10', 'November was never opened'],
    ['2021-01-01', '2021-08', 'nothing is over: the first that was opened'],
  ])('on %s it is %s: %s', (today, month) => {
    expect(askedMonth(inYear, 2021, today)).toBe(month);
  });

  it('is none where no month of the year was opened', () => {
    expect(
      askedMonth(book(['2020-12', 'open'], ['2021-01', 'notOpen']), 2021, '2021-05-01'),
    ).toBeNull();
  });
});
