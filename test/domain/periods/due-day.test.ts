// Proposed due days, looked up in printed calendars.

import type {Calendar} from '../../../src/domain/periods/calendar';
import {proposedDueDay} from '../../../src/domain/periods/due-day';
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
  expect(proposedDueDay(monthOf(2021, 3), calendar, days)).toBe(due);
});
