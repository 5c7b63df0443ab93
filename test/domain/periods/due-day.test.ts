// Proposed due days, looked up in printed calendars.

import type {Calendar} from '../../../src/domain/periods/calendar';
import {
  type DueRule,
  movedDueDays,
  newDueRule,
  nextWorkingDay,
  proposedDueDay,
  superiorDueDay,
} from '../../../src/domain/periods/due-day';
import {monthOf} from '../../../src/domain/periods/month';
import type {BookPeriod} from '../../../src/domain/periods/period-state';

/** The usual rule with other days for some rhythms. */
const ruleOf = (days: Partial<DueRule['graceDays']>, ...holidays: string[]): DueRule => ({
  graceDays: {...newDueRule('commune').graceDays, ...days},
  holidays,
});

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
  const rule = ruleOf({quarter: days});
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
  ['hamlet', '2021-09-15', '2021-09-17'],
  ['commune', '2021-09-17', '2021-09-20'],
] as const)(
  'the proposal for a %s in September 2021 is %s, for its receiver’s own report %s',
  (who, due, own) => {
    const rule = newDueRule(who);
    expect(proposedDueDay(monthOf(2021, 9), 'admin', rule)).toBe(due);
    expect(superiorDueDay('2021-09-14', rule)).toBe(own);
  },
);

describe('a rule per rhythm', () => {
  const rule = ruleOf({month: 2, quarter: 6, half: 8, year: 10});

  // The 14th and so many days: 16/2, 20/3, 22/6, 20/9, 24/12/2021, of which 20/3 is a Saturday.
  it.each([
    [2, '2021-02-16'],
    [3, '2021-03-22'],
    [6, '2021-06-22'],
    [9, '2021-09-20'],
    [12, '2021-12-24'],
  ])('month %d goes by the longest period that it closes: %s', (month, due) => {
    expect(proposedDueDay(monthOf(2021, month), 'admin', rule)).toBe(due);
  });

  it('days off are gone past one after another: 30/4 a Friday, then a weekend, then 3/5', () => {
    const off = ruleOf({month: 16}, '2021-04-30', '2021-05-03');
    expect(proposedDueDay(monthOf(2021, 4), 'admin', off)).toBe('2021-05-04');
  });

  it('a changed rule moves what it proposed; a day set by hand and a closed month stay', () => {
    const before = newDueRule('commune');
    const period = (slot: string, due: string, state: BookPeriod['state']): BookPeriod => ({
      ...{slot, name: slot, due, state},
      closedAt: state === 'closed' ? due : null,
    });
    const listed = [
      period('2021-01', '2021-01-18', 'open'),
      period('2021-02', '2021-02-17', 'closed'),
      period('2021-03', '2021-03-25', 'open'),
      period('2021-04', '2021-04-19', 'notOpen'),
      period('2021-05', '2021-05-17', 'open'),
      period('2021-07', '2021-07-19', 'open'),
    ];
    // 16/4 and 16/7 are Fridays; 16/1 a Saturday and 16/5 a Sunday, so that January and May stay where they were.
    const moved = movedDueDays(listed, before, rule);
    expect([...moved.values()].map(one => [one.slot, one.due, one.state])).toEqual([
      ['2021-04', '2021-04-16', 'notOpen'],
      ['2021-07', '2021-07-16', 'open'],
    ]);
    expect(movedDueDays(listed, before, before).size).toBe(0);
  });
});
