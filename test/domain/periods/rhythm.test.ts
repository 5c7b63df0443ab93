// In which months a figure of each rhythm is owed.

import type {Rhythm} from '../../../src/domain/indicators/indicator';
import {monthOf} from '../../../src/domain/periods/month';
import {parsePeriod} from '../../../src/domain/periods/period';
import {isOwed, owedMonths} from '../../../src/domain/periods/rhythm';

it.each<[Rhythm, string, string[]]>([
  ['month', '2021-Q2', ['2021-04', '2021-05', '2021-06']],
  ['quarter', '2021', ['2021-03', '2021-06', '2021-09', '2021-12']],
  ['quarter', '2021-N9', ['2021-03', '2021-06', '2021-09']],
  ['quarter', '2021-02', []],
  ['half', '2021', ['2021-06', '2021-12']],
  ['half', '2021-Q1', []],
  ['half', '2021-Q2', ['2021-06']],
  ['year', '2021-H2', ['2021-12']],
  ['year', '2021-N9', []],
])('a figure owed each %s is owed in %s in these months', (rhythm, id, months) => {
  const period = parsePeriod(id);
  expect(period.ok && owedMonths(rhythm, period.value)).toEqual(months);
});

it.each<[Rhythm, number[]]>([
  ['month', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['quarter', [3, 6, 9, 12]],
  ['half', [6, 12]],
  ['year', [12]],
])('a figure owed each %s is owed in the months %j and no other', (rhythm, months) => {
  const all = Array.from({length: 12}, (_, index) => index + 1);
  expect(all.filter(number => isOwed(rhythm, monthOf(2021, number)))).toEqual(months);
});
