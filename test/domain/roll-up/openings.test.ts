// Opening figures: the cumulative through a month, for a book that starts in mid-year.

import {district, type Figure, figure, indicator, lineIn, rollUpDistrict} from './district';

const opening = (unitCode: string, month: string, value: number, otherwise: Partial<Figure> = {}) =>
  figure(unitCode, month, 'viec_lam', value, {opening: true, ...otherwise});

const lineOfX1 = (figures: readonly Figure[], period: string, kind: 'flow' | 'stock') =>
  lineIn(
    rollUpDistrict(district({indicators: [indicator('viec_lam', {kind})], figures}), period),
    'X1',
    'viec_lam',
  );

/** 60 through June; 5 of May is in the 60 already. */
const figures = [
  opening('X1', '2021-06', 60),
  figure('X1', '2021-05', 'viec_lam', 5),
  figure('X1', '2021-07', 'viec_lam', 8),
];

it.each([
  ['2021-07', 8, 68],
  ['2021-Q3', 8, 68],
  ['2021', 13, 68],
  ['2021-06', null, 60],
  ['2021-H1', 5, 60],
  ['2021-08', null, 68],
])(
  '%s: a flow is %p alone and %p since January, with the months that the opening covers in it once',
  (period, value, cumulative) => {
    expect(lineOfX1(figures, period, 'flow')).toMatchObject({value, cumulative});
  },
);

it.each([
  ['2021-06', null, 60],
  ['2021-H1', 5, 60],
  ['2021-07', 8, 8],
  ['2021', 8, 8],
])(
  '%s: of a stock the opening stands at its month until a later one is reported: %p, %p',
  (period, value, cumulative) => {
    expect(lineOfX1(figures, period, 'stock')).toMatchObject({value, cumulative});
  },
);

it('an opening stands above what was reported in its own month', () => {
  const both = [opening('X1', '2021-06', 60), figure('X1', '2021-06', 'viec_lam', 9)];
  expect(lineOfX1(both, '2021-06', 'flow')).toMatchObject({value: 9, cumulative: 60});
  expect(lineOfX1(both, '2021-06', 'stock')).toMatchObject({value: 9, cumulative: 60});
});

it('an opening of a later month than the period’s end does not count in it', () => {
  expect(lineOfX1(figures, '2021-05', 'flow')).toMatchObject({value: 5, cumulative: 5});
  expect(lineOfX1(figures, '2021-04', 'flow')).toMatchObject({value: null, cumulative: null});
});

it.each([
  ['2021-03', []],
  ['2021-H1', []],
  ['2021-07', []],
  ['2021-Q3', ['X1']],
])('the months that an opening covers are not missing: %s lacks %j', (period, missing) => {
  expect(lineOfX1(figures, period, 'flow').missing).toEqual(missing);
});

it('an opening from some of its parts counts and leaves its months missing', () => {
  const partial = [
    opening('X1', '2021-06', 60, {partial: true}),
    figure('X1', '2021-05', 'viec_lam', 5),
  ];
  expect(lineOfX1(partial, '2021-06', 'flow')).toMatchObject({cumulative: 60, missing: ['X1']});
  expect(lineOfX1(partial, '2021-05', 'flow').missing).toEqual([]);
});

it('last year’s openings count in the comparison alone', () => {
  const lastYear = [
    opening('X1', '2020-06', 40),
    figure('X1', '2020-07', 'viec_lam', 2),
    figure('X1', '2020-09', 'viec_lam', 100),
    figure('X1', '2021-01', 'viec_lam', 1),
  ];
  const expected = {value: null, cumulative: 1, samePeriodLastYear: 42};
  expect(lineOfX1(lastYear, '2021-08', 'flow')).toMatchObject(expected);
  expect(lineOfX1(lastYear, '2021-05', 'flow').samePeriodLastYear).toBeNull();
  expect(lineOfX1(lastYear, '2021-06', 'stock').samePeriodLastYear).toBe(40);
});

it('units with an opening and units without one add up', () => {
  const result = rollUpDistrict(
    district({figures: [...figures, figure('X2', '2021-02', 'viec_lam', 3)]}),
    '2021-07',
  );
  expect(lineIn(result, 'H', 'viec_lam')).toMatchObject({value: 8, cumulative: 71});
});
