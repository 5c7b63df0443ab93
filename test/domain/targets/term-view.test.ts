// A term's resolution above the yearly plans.

import {termView} from '../../../src/domain/targets/term-view';
import {target} from './targets';

const term = {from: 2021, to: 2025, target: target('count', 6000), kind: 'flow'} as const;
const results = new Map([
  [2020, 999],
  [2021, 1310],
  [2022, 1250],
  [2024, 1400],
]);

it('DH-08 (một phần), VY-12 (một phần): a term sums 2021–2025 against its resolution and shows a year without data as blank', () => {
  const view = termView(
    {...term, throughYear: 2024},
    results,
    new Map([[2021, target('count', 1300)]]),
  );
  expect(view.years).toEqual([
    {year: 2021, actual: 1310, target: target('count', 1300), cumulative: 1310},
    {year: 2022, actual: 1250, target: null, cumulative: 2560},
    {year: 2023, actual: null, target: null, cumulative: null},
    {year: 2024, actual: 1400, target: null, cumulative: 3960},
    {year: 2025, actual: null, target: null, cumulative: null},
  ]);
  expect(view).toMatchObject({total: 3960, ratio: 3960 / 6000, status: 'behind'});
});

it.each([
  ['in step after 2 of 5 years', 2022, 2400, 'onPace'],
  ['one short after 2 of 5 years', 2022, 2399, 'behind'],
  ['met at the end', 2025, 6000, 'met'],
  ['one short at the end', 2025, 5999, 'notMet'],
])('%s', (_, throughYear, sum, status) => {
  expect(termView({...term, throughYear}, new Map([[2021, sum]])).status).toBe(status);
});

it('a year of 0 is 0, no data is none', () => {
  const none = termView({...term, throughYear: 2025}, new Map());
  expect(none).toMatchObject({total: null, ratio: null, status: 'noData'});
  const zero = termView({...term, throughYear: 2025}, new Map([[2021, 0]]));
  expect(zero).toMatchObject({total: 0, status: 'notMet'});
  expect(termView({...term, target: null, throughYear: 2025}, results).status).toBe('noTarget');
});

it('stocks and rates do not add up over years: the latest stands', () => {
  const stock = termView({...term, kind: 'stock', throughYear: 2025}, results);
  expect(stock.total).toBe(1400);
});

it('a term that ends before it begins is a fault of the caller', () => {
  expect(() => termView({...term, to: 2020, throughYear: 2020}, results)).toThrow(RangeError);
});
