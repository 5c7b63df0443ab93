// Which month people are at, by what was opened and by the day.

import {askedMonth} from '../../../src/domain/periods/asked-month';
import type {BookPeriod, PeriodState} from '../../../src/domain/periods/period-state';

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
