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
const tree = treeOf(node, unit('A'), unit('B'), unit('C', {validTo: '2021-06-30'}));
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
  sent(3, '2021-03', {vl_tu_tao: '1', vl_nhu_cau_viec: '11'}),
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
  // C ended in June 2021: of its four months it sent one, and what it did was done.
  expect(lines.get('C vl_tu_tao')).toEqual([1, 3]);
  expect(lines.get('N vl_tu_tao')).toEqual([24, 35]);
  // A stock is its last figure; owed in 6 quarters, of which A answered two and B none.
  expect(lines.get('A vl_nhu_cau_viec')).toEqual([50, 4]);
  expect(lines.get('B vl_nhu_cau_viec')).toEqual([null, 6]);
  // The stock of a unit that is gone is its successor's; it owed June, whose window closed on the 14th.
  expect(lines.get('C vl_nhu_cau_viec')).toEqual([null, 1]);
  expect(lines.get('N vl_nhu_cau_viec')).toEqual([50, 11]);
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
