// What a year leaves to the next: closing stocks, through the roll-up of both years (dữ liệu giả định).

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {unitForms} from '../../../src/domain/indicators/unit-forms';
import {parsePeriod, type Period} from '../../../src/domain/periods/period';
import {
  factsOfReports,
  modelOf,
  type PlacedReport,
} from '../../../src/domain/roll-up/facts-of-reports';
import {rollUp} from '../../../src/domain/roll-up/roll-up';
import {carriedStocks} from '../../../src/domain/years/carried-stocks';
import {reportOf} from '../reports/reports';
import {node, treeOf, unit} from '../units/unit-rows';

const codes = new Set([
  'vl_tu_tao',
  'vl_nhu_cau_viec',
  'vl_that_nghiep',
  'vl_llld',
  'vl_tl_that_nghiep',
]);
const indicators = indicatorBook(catalogue.filter(one => codes.has(one.code)));
const tree = treeOf(node, unit('A'), unit('B'), unit('C', {validTo: '2021-06-30'}));
const forms = unitForms(indicators, tree);

function rolledUp(year: number, reports: readonly PlacedReport[], text: string) {
  const period = parsePeriod(text) as {readonly ok: true; readonly value: Period};
  const model = modelOf({year, tree, indicators, forms, targetOf: () => null});
  return rollUp(model, factsOfReports(reports, indicators, model), period.value);
}

const sent = (
  place: number,
  slot: string,
  typed: Parameters<typeof reportOf>[0],
): PlacedReport => ({
  ...{unit: place, slot, report: reportOf(typed)},
});

const year2021 = [
  sent(1, '2021-03', {vl_tu_tao: '7', vl_nhu_cau_viec: '40', 'vl_nhu_cau_viec|gioi_tinh=nu': '15'}),
  sent(1, '2021-09', {vl_tu_tao: '8', vl_nhu_cau_viec: '45'}),
  sent(1, '2021-12', {vl_tu_tao: '9', vl_that_nghiep: '9', vl_llld: '900'}),
  sent(2, '2021-12', {vl_tu_tao: '3', vl_nhu_cau_viec: 'x'}),
  sent(3, '2021-03', {vl_nhu_cau_viec: '11'}),
];

const carried = carriedStocks(rolledUp(2021, year2021, '2021'), {
  year: 2021,
  tree,
  indicators,
  forms,
});

it('carries the last figure of each stock and slice, and neither flows, rates, answers without a number nor units that are gone', () => {
  const opening = (value: number) => ({kind: 'opening', value, through: '2021-12'});
  expect([...carried.keys()]).toEqual([1]);
  expect(carried.get(1)?.answers).toEqual(
    new Map([
      ['vl_nhu_cau_viec', opening(45)],
      ['vl_nhu_cau_viec|gioi_tinh=nu', opening(15)],
      ['vl_that_nghiep', opening(9)],
      ['vl_llld', opening(900)],
    ]),
  );
});

describe('in the year that begins', () => {
  const [[place = 0, report] = []] = [...carried];
  const opening = report === undefined ? [] : [{unit: place, slot: '2022-opening', report}];
  const lineOf = (
    reports: readonly PlacedReport[],
    period: string,
    code: string,
    unitCode = 'A',
  ) => {
    const result = rolledUp(2022, [...year2021, ...opening, ...reports], period);
    const at = result.lines.findIndex(
      one => one.unit === unitCode && one.indicator === code && one.slice === '',
    );
    const sources = result.sources(result.unitAt[at] ?? -1, result.lineAt[at] ?? -1);
    return {...result.lines[at], sources};
  };

  it('a carried stock stands until the first figure of the year, is no figure of a month, and is traced to its row', () => {
    const before = lineOf([], '2022-02', 'vl_nhu_cau_viec');
    // The row of openings comes after the five reports of 2021.
    expect(before).toMatchObject({
      value: null,
      cumulative: 45,
      samePeriodLastYear: null,
      sources: [5],
    });
    const after = lineOf(
      [sent(1, '2022-03', {vl_nhu_cau_viec: '50'})],
      '2022-Q1',
      'vl_nhu_cau_viec',
    );
    expect(after).toMatchObject({value: 50, cumulative: 50, samePeriodLastYear: 40, sources: [6]});
    expect(lineOf([], '2022', 'vl_nhu_cau_viec', 'N')).toMatchObject({
      ...{value: null, cumulative: 45, samePeriodLastYear: 45},
    });
  });

  it('answers for no month: the unit owes its own figure', () => {
    expect(lineOf([], '2022-Q1', 'vl_nhu_cau_viec').missing).toEqual(['A']);
    expect(lineOf([], '2022', 'vl_llld').missing).toEqual(['A']);
  });

  it('a flow that was typed through December of the year before is still of that year', () => {
    const typed = sent(1, '2022-opening', {vl_tu_tao: '24 đến 12/2021'});
    const facts = [...year2021, typed, sent(1, '2022-01', {vl_tu_tao: '2'})];
    const {lines} = rolledUp(2022, facts, '2022');
    const line = lines.find(one => one.unit === 'A' && one.indicator === 'vl_tu_tao');
    expect(line).toMatchObject({cumulative: 2, samePeriodLastYear: 24});
  });
});
