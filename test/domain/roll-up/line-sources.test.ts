// Every figure is traced to the reports that made it.

import type {Indicator} from '../../../src/domain/indicators/indicator';
import {
  district,
  type Figure,
  figure,
  indicator,
  lineIn,
  rollUpDistrict,
  sourcesIn,
} from './district';

function sourcesOf(
  otherwise: Partial<Indicator>,
  figures: readonly Figure[],
  period: string,
  unitCode = 'H',
) {
  const result = rollUpDistrict(
    district({indicators: [indicator('viec_lam', otherwise)], figures}),
    period,
  );
  return sourcesIn(result, lineIn(result, unitCode, 'viec_lam'));
}

const sent = (
  report: number,
  unitCode: string,
  month: string,
  value: number | null,
  opening = false,
) => figure(unitCode, month, 'viec_lam', value, {report, opening});

const figures = [
  sent(31, 'X2', '2021-01', 4),
  sent(10, 'X1', '2021-01', 1),
  sent(11, 'X1', '2021-02', 9),
  sent(12, 'X1', '2021-03', null),
  sent(13, 'X1', '2021-04', 5),
  sent(9, 'X1', '2020-01', 5),
];

it('of a flow, every report of the year up to the period’s end that gave a number', () => {
  expect(sourcesOf({}, figures, '2021-03')).toEqual([10, 11, 31]);
  expect(sourcesOf({}, figures, '2021-04', 'X1')).toEqual([10, 11, 13]);
});

it('of a stock, each unit’s last', () => {
  expect(sourcesOf({kind: 'stock'}, figures, '2021-03')).toEqual([11, 31]);
});

it('of the largest, the unit that has it', () => {
  expect(sourcesOf({kind: 'stock', unitRule: 'max1'}, figures, '2021-03')).toEqual([11]);
  expect(sourcesOf({kind: 'stock', unitRule: 'max1'}, figures, '2021-01')).toEqual([31]);
});

it('of the largest, all units that have it, also where one of them adds up to it', () => {
  const tenths = [
    sent(1, 'X1', '2021-01', 0.1),
    sent(2, 'X1', '2021-02', 0.2),
    sent(3, 'X2', '2021-01', 0.3),
    sent(4, 'X3', '2021-01', 0.2),
  ];
  expect(sourcesOf({unitRule: 'max1'}, tenths, '2021-02')).toEqual([1, 2, 3]);
});

it('of an opening, its own report in place of those of the months it covers', () => {
  const withOpening = [...figures, sent(40, 'X1', '2021-02', 70, true)];
  expect(sourcesOf({}, withOpening, '2021-04', 'X1')).toEqual([13, 40]);
  expect(sourcesOf({}, withOpening, '2021-01', 'X1')).toEqual([10]);
  expect(sourcesOf({kind: 'stock'}, withOpening, '2021-03', 'X1')).toEqual([40]);
  expect(sourcesOf({kind: 'stock'}, withOpening, '2021-04', 'X1')).toEqual([13]);
});

it('of an unknown figure, none', () => {
  expect(sourcesOf({}, figures, '2021-04', 'X3')).toEqual([]);
});

it('of a rate, the reports of both its parts, each once', () => {
  const indicators = [
    indicator('tu'),
    indicator('mau'),
    indicator('ty_le', {kind: 'ratio', ratioOf: {numerator: 'tu', denominator: 'mau'}}),
  ];
  const result = rollUpDistrict(
    district({
      indicators,
      figures: [
        figure('X1', '2021-01', 'tu', 1, {report: 7}),
        figure('X1', '2021-01', 'mau', 2, {report: 7}),
        figure('X2', '2021-01', 'mau', 2, {report: 3}),
      ],
    }),
    '2021-01',
  );
  expect(sourcesIn(result, lineIn(result, 'H', 'ty_le'))).toEqual([3, 7]);
  expect(sourcesIn(result, lineIn(result, 'H', 'tu'))).toEqual([7]);
});
