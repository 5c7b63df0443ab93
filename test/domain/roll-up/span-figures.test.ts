// A look back over a free span of months, from the reports of two years (dữ liệu giả định).

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {unitForms} from '../../../src/domain/indicators/unit-forms';
import {parseMonth} from '../../../src/domain/periods/month';
import {spanOf} from '../../../src/domain/periods/span';
import {spanFigures} from '../../../src/domain/roll-up/span-figures';
import {reportOf, type Typed} from '../reports/reports';
import {node, treeOf, unit} from '../units/unit-rows';

const codes = ['vl_tu_tao', 'vl_nhu_cau_viec', 'vl_that_nghiep', 'vl_llld', 'vl_tl_that_nghiep'];
const indicators = indicatorBook(catalogue.filter(one => codes.includes(one.code)));
const tree = treeOf(node, unit('A'), unit('B'));
const book = {tree, indicators, forms: unitForms(indicators, tree)};

const sent = (place: number, slot: string, typed: Typed) => ({
  ...{unit: place, slot, report: reportOf(typed)},
});
const reports = [
  sent(1, '2021-02', {vl_tu_tao: '100'}),
  sent(1, '2021-03', {vl_tu_tao: '7', vl_nhu_cau_viec: '40'}),
  sent(1, '2021-12', {vl_tu_tao: '9', vl_that_nghiep: '9', vl_llld: '900'}),
  sent(1, '2022-03', {vl_tu_tao: '4', vl_nhu_cau_viec: '50'}),
  sent(2, '2021-12', {vl_tu_tao: '3', vl_that_nghiep: '11', vl_llld: '100'}),
  sent(2, '2022-08', {vl_tu_tao: 'ước 5'}),
  sent(2, '2022-09', {vl_tu_tao: '200'}),
];

function linesOf(first: string, last: string) {
  const [from, to] = [first, last].map(text => {
    const month = parseMonth(text);
    if (!month.ok) throw new Error(text);
    return month.value;
  });
  if (from === undefined || to === undefined) throw new Error('no span');
  const lines = spanFigures(reports, book, spanOf(from, to));
  return new Map(
    lines.map(one => [
      `${tree.versions[one.unit]?.code ?? ''} ${one.indicator.code}`,
      [one.value, one.missing],
    ]),
  );
}

it('GL-12: a span over two years adds up what was reported in it, and says how many months are missing', () => {
  const lines = linesOf('2021-03', '2022-08');
  // 18 months. A sent three, B one: an estimate is no figure. The months before and after stand in none.
  expect(lines.get('A vl_tu_tao')).toEqual([20, 15]);
  expect(lines.get('B vl_tu_tao')).toEqual([3, 17]);
  expect(lines.get('N vl_tu_tao')).toEqual([23, 32]);
  // A stock is its last figure; owed in 6 quarters, of which A answered two and B none.
  expect(lines.get('A vl_nhu_cau_viec')).toEqual([50, 4]);
  expect(lines.get('B vl_nhu_cau_viec')).toEqual([null, 6]);
  expect(lines.get('N vl_nhu_cau_viec')).toEqual([50, 10]);
  // 9 + 11 of 900 + 100, and not the mean of 1 % and 11 %.
  expect(lines.get('N vl_tl_that_nghiep')).toEqual([0.02, 0]);
  expect([...lines.keys()].slice(0, 6)).toEqual([
    ...['N vl_tu_tao', 'N vl_nhu_cau_viec', 'N vl_tl_that_nghiep'],
    ...['N vl_that_nghiep', 'N vl_llld', 'A vl_tu_tao'],
  ]);
});

it('where nothing was reported, nothing is known', () => {
  expect(linesOf('2023-01', '2023-03').get('N vl_tu_tao')).toEqual([null, 6]);
});
