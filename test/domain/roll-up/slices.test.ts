// Slices: what a figure is made up of, listed where it was reported, never owed.

import {district, figure, indicator, lineIn, rollUpDistrict} from './district';

const slices = {viec_lam: ['gioi_tinh=nam', 'gioi_tinh=nu', 'ho=ho_ngheo'], khac: ['gioi_tinh=nu']};
const indicators = [indicator('viec_lam'), indicator('khac')];
const women = (unitCode: string, month: string, value: number | null) =>
  figure(unitCode, month, 'viec_lam', value, {slice: 'gioi_tinh=nu'});

const listed = (figures: Parameters<typeof district>[0], period: string) =>
  rollUpDistrict(district({indicators, slices, ...figures}), period)
    .lines.filter(one => one.slice !== '')
    .map(one => [one.unit, one.indicator, one.slice, one.cumulative]);

it('a slice has a line at the units that reported it and at those above them', () => {
  const figures = [
    figure('X2', '2021-02', 'viec_lam', 5, {slice: 'ho=ho_ngheo'}),
    women('X1', '2021-01', 3),
    women('X2', '2021-02', 4),
  ];
  expect(listed({figures}, '2021-02')).toEqual([
    ['H', 'viec_lam', 'gioi_tinh=nu', 7],
    ['H', 'viec_lam', 'ho=ho_ngheo', 5],
    ['X1', 'viec_lam', 'gioi_tinh=nu', 3],
    ['X2', 'viec_lam', 'gioi_tinh=nu', 4],
    ['X2', 'viec_lam', 'ho=ho_ngheo', 5],
  ]);
});

it('each indicator’s slices follow it', () => {
  const result = rollUpDistrict(
    district({indicators, slices, figures: [women('X1', '2021-01', 3)]}),
    '2021-01',
  );
  const ofX1 = result.lines.filter(one => one.unit === 'X1').map(one => [one.indicator, one.slice]);
  expect(ofX1).toEqual([
    ['viec_lam', ''],
    ['viec_lam', 'gioi_tinh=nu'],
    ['khac', ''],
  ]);
});

it.each([
  ['a later month', [women('X1', '2021-05', 3)], []],
  ['a later month of last year', [women('X1', '2020-05', 3)], []],
  [
    'an earlier month of last year',
    [women('X1', '2020-03', 3)],
    [
      ['H', null],
      ['X1', null],
    ],
  ],
  [
    'an earlier month as not applicable',
    [women('X1', '2021-03', null)],
    [
      ['H', null],
      ['X1', null],
    ],
  ],
  [
    'an opening',
    [{...women('X1', '2021-03', 3), opening: true}],
    [
      ['H', 3],
      ['X1', 3],
    ],
  ],
])('a slice reported in %s', (_, figures, lines) => {
  expect(listed({figures}, '2021-04').map(([unit, , , cumulative]) => [unit, cumulative])).toEqual(
    lines,
  );
});

it('a slice is never owed and says nothing of its total', () => {
  const result = rollUpDistrict(
    district({indicators, slices, figures: [women('X1', '2021-01', 3)]}),
    '2021-01',
  );
  expect(lineIn(result, 'H', 'viec_lam', 'gioi_tinh=nu')).toMatchObject({value: 3, missing: []});
  expect(lineIn(result, 'X1', 'viec_lam')).toMatchObject({value: null, missing: ['X1']});
});

it('a target belongs to the total, not to its slices', () => {
  const target = {form: 'count', min: 10, max: null} as const;
  const result = rollUpDistrict(
    district({
      indicators,
      slices,
      figures: [figure('X1', '2021-12', 'viec_lam', 12), women('X1', '2021-12', 12)],
      targets: [{unit: 'X1', indicator: 'viec_lam', target}],
    }),
    '2021',
  );
  expect(lineIn(result, 'X1', 'viec_lam')).toMatchObject({target, ratio: 1.2, status: 'exceeded'});
  expect(lineIn(result, 'X1', 'viec_lam', 'gioi_tinh=nu')).toMatchObject({
    target: null,
    ratio: null,
    status: 'noTarget',
  });
  expect(lineIn(result, 'H', 'viec_lam')).toMatchObject({target: null, status: 'noTarget'});
});
