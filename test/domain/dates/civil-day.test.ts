// Civil days counted by hand and against the calendar's own rules.

import fc from 'fast-check';

import {
  addDays,
  civilDay,
  dayNumber,
  daysBetween,
  isoOfDayNumber,
} from '../../../src/domain/dates/civil-day';

it.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2021-09-14', 18884],
])('%s is day %d', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(isoOfDayNumber(number)).toBe(day);
});

it.each([
  '',
  '2021-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-9-14',
  '14/9/2021',
  '2021-09-14T00:00',
])('%j is no day', text => {
  expect(() => dayNumber(text)).toThrow(RangeError);
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2021-01-01', -1, '2020-12-31'],
  ['2020-12-15', 364, '2021-12-14'],
])('%s and %d days are %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
  expect(daysBetween(day, later)).toBe(days);
});

it.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [1900, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [2021, 4, 31, null],
  [2021, 0, 1, null],
  [2021, 13, 1, null],
  [2021, 1, 0, null],
  [1899, 12, 31, null],
  [1900, 1, 1, '1900-01-01'],
  [2100, 12, 31, '2100-12-31'],
  [2101, 1, 1, null],
])('year %d, month %d, date %d is %s', (year, month, date, day) => {
  expect(civilDay(year, month, date)).toBe(day);
});

it('consecutive numbers are consecutive days, with 97 leap years in 400', () => {
  fc.assert(
    fc.property(fc.integer({min: -25_567, max: 47_800}), number => {
      const [year, month, date] = isoOfDayNumber(number).split('-').map(Number);
      const [nextYear, nextMonth, nextDate] = isoOfDayNumber(number + 1)
        .split('-')
        .map(Number);
      const sameMonth = year === nextYear && month === nextMonth;
      expect(nextDate).toBe(sameMonth ? Number(date) + 1 : 1);
    }),
  );
  expect(daysBetween('1700-01-01', '2100-01-01')).toBe(400 * 365 + 97);
});
