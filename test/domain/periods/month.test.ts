// Months and their days, in both calendars.

import fc from 'fast-check';

import {addDays, daysBetween, isoOfDayNumber} from '../../../src/domain/dates/civil-day';
import type {Calendar} from '../../../src/domain/periods/calendar';
import {
  addMonths,
  monthNumber,
  monthOf,
  monthOfDay,
  parseMonth,
  windowOfMonth,
  yearOf,
} from '../../../src/domain/periods/month';

const calendars: readonly Calendar[] = ['admin', 'calendar'];

it.each([
  ['2021-03', '2021-03'],
  [' 2021-03\u00A0', '2021-03'],
  ['２０２１-０３', '2021-03'],
  ['1900-01', '1900-01'],
  ['2100-12', '2100-12'],
])('%j is the month %s', (text, value) => {
  expect(parseMonth(text)).toEqual({ok: true, value});
});

it.each(['', '2021', '2021-3', '2021-00', '2021-13', '2021-Q1', '3/2021', '1899-12', '2101-01'])(
  '%j is no month',
  text => {
    expect(parseMonth(text)).toEqual({ok: false, code: 'MONTH_MALFORMED', facts: {text}});
  },
);

it('all twelve months of a year are read, October among them', () => {
  const texts = '01 02 03 04 05 06 07 08 09 10 11 12'.split(' ').map(number => `2021-${number}`);
  expect(texts.map(text => parseMonth(text))).toEqual(texts.map(value => ({ok: true, value})));
});

it('a month has its number and its year', () => {
  const month = monthOf(2021, 3);
  expect([month, monthNumber(month), yearOf(month)]).toEqual(['2021-03', 3, 2021]);
});

it.each([0, 13, 1.5, NaN])('there is no month %d', number => {
  expect(() => monthOf(2021, number)).toThrow(RangeError);
});

it.each([
  [2021, 1, -1, '2020-12'],
  [2021, 12, 1, '2022-01'],
  [2021, 3, 0, '2021-03'],
  [2021, 3, -27, '2018-12'],
  [2021, 3, 34, '2024-01'],
])('year %d, month %d and %d months are %s', (year, number, months, later) => {
  expect(addMonths(monthOf(year, number), months)).toBe(later);
});

it.each<[number, number, Calendar, string, string]>([
  [2021, 1, 'admin', '2020-12-15', '2021-01-14'],
  [2021, 3, 'admin', '2021-02-15', '2021-03-14'],
  [2024, 3, 'admin', '2024-02-15', '2024-03-14'],
  [2025, 7, 'admin', '2025-06-15', '2025-07-14'],
  [2021, 12, 'admin', '2021-11-15', '2021-12-14'],
  [2021, 2, 'calendar', '2021-02-01', '2021-02-28'],
  [2024, 2, 'calendar', '2024-02-01', '2024-02-29'],
  [2021, 12, 'calendar', '2021-12-01', '2021-12-31'],
])('year %d, month %d, %s calendar: from %s to %s', (year, number, calendar, from, to) => {
  expect(windowOfMonth(monthOf(year, number), calendar)).toEqual({from, to});
});

it.each<[string, Calendar, string]>([
  ['2020-12-14', 'admin', '2020-12'],
  ['2020-12-15', 'admin', '2021-01'],
  ['2020-12-15', 'calendar', '2020-12'],
  ['2025-12-14', 'admin', '2025-12'],
  ['2025-12-15', 'admin', '2026-01'],
  ['2024-02-29', 'admin', '2024-03'],
  ['2024-02-29', 'calendar', '2024-02'],
  ['2021-03-01', 'admin', '2021-03'],
])('%s counts, %s calendar, in %s', (day, calendar, month) => {
  expect(monthOfDay(day, calendar)).toBe(month);
});

it.each(calendars)('by the %s calendar every day belongs to exactly one month', calendar => {
  fc.assert(
    fc.property(fc.integer({min: -25_000, max: 47_000}).map(isoOfDayNumber), day => {
      const month = monthOfDay(day, calendar);
      const holding = [-2, -1, 0, 1, 2]
        .map(away => addMonths(month, away))
        .filter(one => {
          const {from, to} = windowOfMonth(one, calendar);
          return from <= day && day <= to;
        });
      expect(holding).toEqual([month]);
    }),
  );
});

it.each(calendars)('by the %s calendar a month begins the day after the one before', calendar => {
  fc.assert(
    fc.property(
      fc.integer({min: 1900, max: 2100}),
      fc.integer({min: 1, max: 12}),
      (year, number) => {
        const month = monthOf(year, number);
        const {from, to} = windowOfMonth(month, calendar);
        expect(from).toBe(addDays(windowOfMonth(addMonths(month, -1), calendar).to, 1));
        expect(daysBetween(from, to) + 1).toBeGreaterThanOrEqual(28);
        expect(daysBetween(from, to) + 1).toBeLessThanOrEqual(31);
      },
    ),
  );
});
