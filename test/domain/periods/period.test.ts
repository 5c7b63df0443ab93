// Periods made of months: what they hold, what they are called, how they add up.

import fc from 'fast-check';

import {addDays, daysBetween} from '../../../src/domain/dates/civil-day';
import type {Calendar} from '../../../src/domain/periods/calendar';
import {monthOf, monthOfDay, windowOfMonth} from '../../../src/domain/periods/month';
import {
  asOf,
  elapsedShare,
  monthsOf,
  parsePeriod,
  previousPeriod,
  type Period,
  periodName,
  samePeriodLastYear,
  windowOf,
} from '../../../src/domain/periods/period';

const calendars: readonly Calendar[] = ['admin', 'calendar'];

function period(id: string): Period {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(`${id} is no period`);
  return read.value;
}

it.each([
  ['2021-03', 'month', 3, 3, 'Tháng 3/2021'],
  ['2021-09', 'month', 9, 9, 'Tháng 9/2021'],
  ['2021-10', 'month', 10, 10, 'Tháng 10/2021'],
  ['2021-12', 'month', 12, 12, 'Tháng 12/2021'],
  ['2021-Q1', 'quarter', 1, 3, 'Quý I/2021'],
  ['2021-Q2', 'quarter', 4, 6, 'Quý II/2021'],
  ['2021-Q3', 'quarter', 7, 9, 'Quý III/2021'],
  ['2021-Q4', 'quarter', 10, 12, 'Quý IV/2021'],
  ['2021-H1', 'half', 1, 6, '6 tháng đầu năm 2021'],
  ['2021-H2', 'half', 7, 12, '6 tháng cuối năm 2021'],
  ['2021-N9', 'nineMonths', 1, 9, '9 tháng năm 2021'],
  ['2021', 'year', 1, 12, 'Năm 2021'],
])('%s is a %s from month %d to %d, called %s', (id, kind, firstMonth, lastMonth, name) => {
  expect(period(id)).toEqual({id, kind, year: 2021, firstMonth, lastMonth});
  expect(periodName(period(id))).toBe(name);
});

it('a period is read in any case and spacing', () => {
  expect(period(' 2021-q1\u00A0').id).toBe('2021-Q1');
});

it.each([
  '',
  '21',
  '2021-Q5',
  '2021-Q0',
  '2021-H3',
  '2021-N6',
  '2021-13',
  '2021-3',
  '1899',
  '2101-Q1',
])('%j is no period', text => {
  expect(parsePeriod(text)).toEqual({ok: false, code: 'PERIOD_MALFORMED', facts: {text}});
});

it('the months of a quarter are named in order', () => {
  expect(monthsOf(period('2021-Q3'))).toEqual(['2021-07', '2021-08', '2021-09']);
});

// The table of domain.md §1.2.
it.each<[string, Calendar, string, string]>([
  ['2021-Q1', 'admin', '2020-12-15', '2021-03-14'],
  ['2021-Q2', 'admin', '2021-03-15', '2021-06-14'],
  ['2021-Q3', 'admin', '2021-06-15', '2021-09-14'],
  ['2021-Q4', 'admin', '2021-09-15', '2021-12-14'],
  ['2021-H1', 'admin', '2020-12-15', '2021-06-14'],
  ['2021-H2', 'admin', '2021-06-15', '2021-12-14'],
  ['2021-N9', 'admin', '2020-12-15', '2021-09-14'],
  ['2021', 'admin', '2020-12-15', '2021-12-14'],
  ['2021-Q1', 'calendar', '2021-01-01', '2021-03-31'],
  ['2024-02', 'calendar', '2024-02-01', '2024-02-29'],
  ['2021', 'calendar', '2021-01-01', '2021-12-31'],
])('%s by the %s calendar runs from %s to %s', (id, calendar, from, to) => {
  expect(windowOf(period(id), calendar)).toEqual({from, to});
  expect(asOf(period(id), calendar)).toBe(to);
});

it('a roll-up stands on the last administrative day, unless another calendar is asked for', () => {
  expect(asOf(period('2021-N9'))).toBe('2021-09-14');
  expect(asOf(period('2021-N9'), 'calendar')).toBe('2021-09-30');
});

// Days counted by hand, e.g. 15/12–14/3: 17 + 31 + 28 + 14 = 90.
it.each<[string, Calendar, number, number]>([
  ['2021-01', 'admin', 31, 365],
  ['2021-Q1', 'admin', 90, 365],
  ['2021-03', 'admin', 90, 365],
  ['2024-Q1', 'admin', 91, 366],
  ['2024-H1', 'admin', 183, 366],
  ['2021-N9', 'admin', 274, 365],
  ['2021-H2', 'admin', 365, 365],
  ['2021', 'admin', 365, 365],
  ['2021-Q1', 'calendar', 90, 365],
  ['2024-Q1', 'calendar', 91, 366],
  ['2021-12', 'calendar', 365, 365],
])('at the end of %s by the %s calendar %d of %d days have passed', (id, calendar, passed, all) => {
  expect(elapsedShare(period(id), calendar)).toBe(passed / all);
});

it.each([
  ['2021-03', '2020-03'],
  ['2021-Q1', '2020-Q1'],
  ['2021-N9', '2020-N9'],
  ['2021', '2020'],
])('the same period as %s a year before is %s', (id, before) => {
  expect(samePeriodLastYear(period(id))).toEqual(period(before));
});

describe.each(calendars)('by the %s calendar', calendar => {
  const years = fc.integer({min: 1900, max: 2100});

  /** Windows that follow each other without gap or overlap make the whole. */
  function expectPartition(wholeId: string, partIds: readonly string[]): void {
    const whole = windowOf(period(wholeId), calendar);
    const parts = partIds.map(id => windowOf(period(id), calendar));
    let next = whole.from;
    for (const part of parts) {
      expect(part.from).toBe(next);
      next = addDays(part.to, 1);
    }
    expect(addDays(next, -1)).toBe(whole.to);
  }

  it('twelve months, four quarters, two halves, nine months and a quarter each make the year', () => {
    fc.assert(
      fc.property(years, year => {
        const months = monthsOf(period(String(year)));
        expect(months).toHaveLength(12);
        expectPartition(`${year}`, months);
        expectPartition(
          `${year}`,
          [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`),
        );
        expectPartition(`${year}`, [`${year}-H1`, `${year}-H2`]);
        expectPartition(`${year}`, [`${year}-N9`, `${year}-Q4`]);
      }),
      {numRuns: 40},
    );
  });

  it('three months make a quarter, three quarters nine months', () => {
    fc.assert(
      fc.property(years, fc.integer({min: 1, max: 4}), (year, quarter) => {
        const id = `${year}-Q${quarter}`;
        expect(monthsOf(period(id))).toHaveLength(3);
        expectPartition(id, monthsOf(period(id)));
        expectPartition(
          `${year}-N9`,
          [1, 2, 3].map(one => `${year}-Q${one}`),
        );
      }),
      {numRuns: 40},
    );
  });

  it('a year has 366 days when its February has 29, else 365', () => {
    fc.assert(
      fc.property(years, year => {
        const {from, to} = windowOf(period(String(year)), calendar);
        const leap = windowOfMonth(monthOf(year, 2), 'calendar').to.endsWith('29');
        expect(daysBetween(from, to) + 1).toBe(leap ? 366 : 365);
      }),
    );
  });

  it('the elapsed share grows month by month and ends at 1', () => {
    fc.assert(
      fc.property(years, year => {
        const shares = monthsOf(period(String(year))).map(id => elapsedShare(period(id), calendar));
        expect(shares.every((share, index) => share > (shares[index - 1] ?? 0))).toBe(true);
        expect(shares[11]).toBe(1);
      }),
    );
  });
});

// domain.md §1.2, every year: no sample, since a leap day may hide in any of them.
describe('from 1990 to 2090, every year', () => {
  const years = Array.from({length: 101}, (_, at) => 1990 + at);

  it.each(calendars)(
    'by the %s calendar each day is in one month, and in that month’s window',
    calendar => {
      const months = years.flatMap(year => monthsOf(period(String(year))));
      const windows = months.map(month => windowOfMonth(month, calendar));
      const broken = months.filter((month, at) => {
        const {from, to} = windows[at] ?? {from: '', to: ''};
        const next = windows[at + 1]?.from ?? addDays(to, 1);
        return (
          monthOfDay(from, calendar) !== month ||
          monthOfDay(to, calendar) !== month ||
          next !== addDays(to, 1)
        );
      });
      expect(months).toHaveLength(1212);
      expect(broken).toEqual([]);
    },
  );

  it.each(calendars)(
    'by the %s calendar quarters, halves, nine months and years are their months',
    calendar => {
      const ids = years.flatMap(year =>
        ['', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-N9'].map(part => `${year}${part}`),
      );
      const broken = ids.filter(id => {
        const months = monthsOf(period(id)).map(month => windowOfMonth(month, calendar));
        const {from, to} = windowOf(period(id), calendar);
        return from !== months[0]?.from || to !== months[months.length - 1]?.to;
      });
      expect(ids).toHaveLength(808);
      expect(broken).toEqual([]);
    },
  );

  it('15/12 is in the next year’s January, 14/12 in this year’s December', () => {
    const broken = years.filter(
      year =>
        monthOfDay(`${year}-12-15`, 'admin') !== monthOf(year + 1, 1) ||
        monthOfDay(`${year}-12-14`, 'admin') !== monthOf(year, 12),
    );
    expect(broken).toEqual([]);
    expect(monthOfDay('2025-12-15', 'admin')).toBe('2026-01');
  });
});

it.each([
  ['2021-09', '2021-08'],
  ['2021-01', '2020-12'],
  ['2021-Q1', '2020-Q4'],
  ['2021-Q4', '2021-Q3'],
  ['2021-H1', '2020-H2'],
  ['2021-H2', '2021-H1'],
  ['2021-N9', '2020-N9'],
  ['2021', '2020'],
])('before %s comes %s', (period, before) => {
  const [own, expected] = [parsePeriod(period), parsePeriod(before)];
  if (!own.ok || !expected.ok) throw new Error('no period');
  expect(previousPeriod(own.value)).toEqual(expected.value);
});
