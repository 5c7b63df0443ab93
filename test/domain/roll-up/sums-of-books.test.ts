// The units' sendings added up once more, with numbers worked out by hand (dữ liệu giả định).

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {parsePeriod} from '../../../src/domain/periods/period';
import {ratioOfSums, sumsOfBooks} from '../../../src/domain/roll-up/sums-of-books';
import {type Typed, reportOf} from '../reports/reports';
import {treeOf} from '../units/unit-rows';
import {unit} from './district';

const codes = ['vl_tu_tao', 'vl_nhu_cau_viec', 'gd_phien', 'vv_nn_doanh_so'];
const ratio = ['vl_that_nghiep', 'vl_llld', 'vl_tl_that_nghiep'];
const indicators = indicatorBook(catalogue.filter(one => [...codes, ...ratio].includes(one.code)));

/** H over A, B and C; C ended in June and D has been there since. */
const tree = treeOf(
  unit('H', null),
  unit('A', 'H'),
  unit('B', 'H'),
  unit('C', 'H', null, '2021-06-30'),
  unit('D', 'H', '2021-07-01'),
);

/** Of A, B, C, D, and of all. */
function sums(
  row: string,
  sent: readonly [unit: number, slot: string, typed: Typed][],
  text: string,
) {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(text);
  const reports = sent.map(([at, slot, typed]) => ({unit: at, slot, report: reportOf(typed)}));
  const found = sumsOfBooks(reports, {tree, indicators}, period.value);
  return [1, 2, 3, 4, 0].map(at => found.get(at)?.get(row) ?? null);
}

it('flows add up over months and units; the year before and later months count nowhere', () => {
  const sent: [number, string, Typed][] = [
    [1, '2020-08', {vl_tu_tao: '500'}],
    [1, '2021-02', {vl_tu_tao: '4'}],
    [1, '2021-07', {vl_tu_tao: '3'}],
    [2, '2021-08', {vl_tu_tao: '10'}],
    [3, '2021-05', {vl_tu_tao: '7'}],
    [4, '2021-09', {vl_tu_tao: '900'}],
  ];
  expect(sums('vl_tu_tao', sent, '2021-08')).toEqual([
    {value: null, cumulative: 7},
    {value: 10, cumulative: 10},
    {value: null, cumulative: 7},
    null,
    // 4 + 3, 10, and 7 of the unit that ended.
    {value: 10, cumulative: 24},
  ]);
});

it('an opening stands for the months up to its own, and is of no period', () => {
  const sent: [number, string, Typed][] = [
    [1, '2021-02', {vl_tu_tao: '4'}],
    [1, '2021-opening', {vl_tu_tao: '100 đến 2021-06'}],
    [1, '2021-07', {vl_tu_tao: '3'}],
  ];
  expect(sums('vl_tu_tao', sent, '2021-07')[0]).toEqual({value: 3, cumulative: 103});
  expect(sums('vl_tu_tao', sent, '2021-02')[0]).toEqual({value: 4, cumulative: 4});
});

it('of stocks the last stands, and none of a unit that has ended', () => {
  const sent: [number, string, Typed][] = [
    [1, '2021-03', {vl_nhu_cau_viec: '40'}],
    [1, '2021-06', {vl_nhu_cau_viec: '44'}],
    [3, '2021-06', {vl_nhu_cau_viec: '60'}],
    [4, '2021-09', {vl_nhu_cau_viec: '61'}],
  ];
  expect(sums('vl_nhu_cau_viec', sent, '2021-Q3')).toEqual([
    {value: null, cumulative: 44},
    null,
    null,
    {value: 61, cumulative: 61},
    {value: 61, cumulative: 105},
  ]);
});

it('what one body owns is never summed, and money adds up to the đồng', () => {
  const meetings: [number, string, Typed][] = [
    [1, '2021-03', {gd_phien: '2'}],
    [2, '2021-03', {gd_phien: '5'}],
  ];
  expect(sums('gd_phien', meetings, '2021-03')[4]).toEqual({value: 5, cumulative: 5});
  const loans: [number, string, Typed][] = [
    [1, '2021-03', {vv_nn_doanh_so: '0,1'}],
    [2, '2021-03', {vv_nn_doanh_so: '0,2'}],
  ];
  expect(sums('vv_nn_doanh_so', loans, '2021-03')[4]).toEqual({value: 0.3, cumulative: 0.3});
});

it('a rate is its sums one over the other, and none over nothing', () => {
  const rows = (part: number, whole: number) =>
    new Map([
      ['tu', {value: null, cumulative: part}],
      ['mau', {value: whole, cumulative: whole}],
    ]);
  const ratioOf = {numerator: 'tu', denominator: 'mau'};
  expect(ratioOfSums(rows(9, 30), ratioOf)).toEqual({value: null, cumulative: 0.3});
  expect(ratioOfSums(rows(9, 0), ratioOf)).toEqual({value: null, cumulative: null});
  expect(ratioOfSums(undefined, ratioOf)).toEqual({value: null, cumulative: null});
});
