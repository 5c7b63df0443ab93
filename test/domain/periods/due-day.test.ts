// Proposed due days, looked up in printed calendars.

import type {Calendar} from '../../../src/domain/periods/calendar';
import {graceDays, nextWorkingDay, proposedDueDay} from '../../../src/domain/periods/due-day';
import {monthOf} from '../../../src/domain/periods/month';

it.each([
  [2021, 3, '2021-03-17', 'a Wednesday'],
  [2021, 4, '2021-04-19', 'the 17th being a Saturday'],
  [2021, 1, '2021-01-18', 'the 17th being a Sunday'],
  [1960, 12, '1960-12-19', 'the 17th being a Saturday before 1970'],
  [1961, 9, '1961-09-18', 'the 17th being a Sunday before 1970'],
])('year %d, month %d is due on %s, %s', (year, number, day) => {
  expect(proposedDueDay(monthOf(year, number))).toBe(day);
});

it.each<[Calendar, number, string]>([
  ['calendar', 3, '2021-04-05'],
  ['calendar', 10, '2021-04-12'],
  ['admin', 1, '2021-03-15'],
  ['admin', 0, '2021-03-15'],
])('March 2021 by the %s calendar, %d days after its end, is due on %s', (calendar, days, due) => {
  const rule = {graceDays: days, holidays: []};
  expect(proposedDueDay(monthOf(2021, 3), calendar, rule)).toBe(due);
});

// 30/4 and 1/5/2026 are a Thursday and a Friday; Tết 2026 is taken off from Saturday 14/2 to Sunday 22/2.
it.each([
  ['2026-04-30', '2026-05-04'],
  ['2026-04-29', '2026-04-29'],
  ['2026-02-17', '2026-02-23'],
])('a due day of %s rolls over holidays and weekends to %s', (day, due) => {
  const tet = ['16', '17', '18', '19', '20'].map(date => `2026-02-${date}`);
  expect(nextWorkingDay(day, ['2026-04-30', '2026-05-01', ...tet])).toBe(due);
});

it.each([
  ['hamlet', '2021-09-15'],
  ['commune', '2021-09-17'],
  ['collecting', '2021-09-20'],
] as const)('the proposal for a %s in September 2021 is %s', (who, due) => {
  const rule = {graceDays: graceDays[who], holidays: []};
  expect(proposedDueDay(monthOf(2021, 9), 'admin', rule)).toBe(due);
});
