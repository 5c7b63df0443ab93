// From reports to the lines of the master: totals, estimates, blanks, openings, and the months of one line (dữ liệu giả định).

import {parsePeriod, type Period} from '../../../src/domain/periods/period';
import {cumulativesByMonth} from '../../../src/domain/roll-up/cumulative-by-month';
import {
  factsOfReports,
  modelOf,
  type PlacedReport,
} from '../../../src/domain/roll-up/facts-of-reports';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {rollUp} from '../../../src/domain/roll-up/roll-up';
import {targetsOfVersions} from '../../../src/domain/targets/version-targets';
import {fullBook, reportOf, type Typed} from '../reports/reports';
import {assigned} from '../targets/targets';
import {node, treeOf, unit} from '../units/unit-rows';

const tree = treeOf(node, unit('A'), unit('B'));
const model = modelOf({
  year: 2021,
  tree,
  indicators: fullBook,
  targetOf: targetsOfVersions([assigned('N', 1300)], {tree, year: 2021}),
});

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(`${text} is no period`);
  return period.value;
}

const sent = (code: 'A' | 'B', slot: string, typed: Typed): PlacedReport => ({
  unit: code === 'A' ? 1 : 2,
  slot,
  report: reportOf(typed),
});

function lineOf(
  reports: readonly PlacedReport[],
  period: string,
  [code, indicator, slice = '']: readonly [code: string, indicator: string, slice?: string],
): RollUpLine | undefined {
  const facts = factsOfReports(reports, fullBook, model);
  return rollUp(model, facts, periodOf(period)).lines.find(
    one => one.unit === code && one.indicator === indicator && one.slice === slice,
  );
}

const september = [
  sent('A', '2021-09', {
    ...{vl_trong_tinh: '10', vl_ngoai_tinh: '20', nn_xuat_canh_nb: '3'},
    ...{nn_xuat_canh_dl: '2', nn_xuat_canh_hq: '0', nn_xuat_canh_khac: '1'},
    ...{vl_tu_tao: 'ước 7', 'vl_giai_quyet|gioi_tinh=nu': '12'},
  }),
  sent('B', '2021-09', {nn_xuat_canh_nb: '4', vl_tu_tao: '5', vl_vay_von: 'x'}),
];

it.each<[unit: string, indicator: string, cumulative: number | null, missing: string[]]>([
  ['A', 'vl_giai_quyet', 36, []],
  ['B', 'vl_giai_quyet', 4, ['B']],
  ['N', 'vl_giai_quyet', 40, ['B']],
  ['N', 'vl_trong_nuoc', 30, ['B']],
  ['N', 'nn_xuat_canh', 10, ['B']],
  ['N', 'nn_xuat_canh_nb', 7, []],
  ['N', 'nn_xuat_canh_dl', 2, ['B']],
  ['A', 'vl_tu_tao', null, ['A']],
  ['N', 'vl_tu_tao', 5, ['A']],
  ['B', 'vl_vay_von', null, []],
  ['N', 'vl_vay_von', null, ['A']],
])('%s %s of September: %p, missing %j', (code, indicator, cumulative, missing) => {
  expect(lineOf(september, '2021-09', [code, indicator])).toMatchObject({cumulative, missing});
});

it('a slice is rolled up as it was typed', () => {
  const women = ['N', 'vl_giai_quyet', 'gioi_tinh=nu'] as const;
  expect(lineOf(september, '2021-09', women)?.cumulative).toBe(12);
  const men = ['N', 'vl_giai_quyet', 'gioi_tinh=nam'] as const;
  expect(lineOf(september, '2021-09', men)).toBeUndefined();
});

it('a line has its target alone, without the decision that assigned it', () => {
  const jobs = lineOf(september, '2021-09', ['N', 'vl_giai_quyet']);
  expect(jobs?.target).toEqual({form: 'count', min: 1300, max: null});
  expect(jobs?.ratio).toBe(40 / 1300);
  expect(lineOf(september, '2021-09', ['A', 'vl_giai_quyet'])?.target).toBeNull();
});

it('a figure is traced to the reports that it came from', () => {
  const facts = factsOfReports(september, fullBook, model);
  const result = rollUp(model, facts, periodOf('2021-09'));
  const at = result.lines.findIndex(one => one.unit === 'N' && one.indicator === 'vl_tu_tao');
  expect(result.sources(result.unitAt[at]!, result.lineAt[at]!)).toEqual([1]);
});

it('last year’s reports count in the comparison alone', () => {
  const reports = [
    sent('A', '2020-09', {vl_giai_quyet: '30'}),
    sent('A', '2020-10', {vl_giai_quyet: '99'}),
    sent('A', '2021-09', {vl_giai_quyet: '36'}),
  ];
  expect(lineOf(reports, '2021-09', ['A', 'vl_giai_quyet'])).toMatchObject({
    cumulative: 36,
    samePeriodLastYear: 30,
  });
});

describe('opening figures', () => {
  const opening = (typed: Typed) => [sent('A', '2021-opening', typed)];
  const abroad = ['A', 'nn_xuat_canh'] as const;

  it('make totals among themselves and count with the months after them', () => {
    const reports = [
      ...opening({
        ...{nn_xuat_canh_nb: '30 đến 08/2021', nn_xuat_canh_dl: '20 đến 08/2021'},
        ...{nn_xuat_canh_hq: '0 đến 08/2021', nn_xuat_canh_khac: '10 đến 08/2021'},
      }),
      ...september,
    ];
    expect(lineOf(reports, '2021-08', abroad)).toMatchObject({cumulative: 60, missing: []});
    expect(lineOf(reports, '2021-09', abroad)).toMatchObject({cumulative: 66, missing: []});
  });

  it('of the year before are for comparison', () => {
    const reports = [
      sent('A', '2020-opening', {vl_giai_quyet: '500 đến 08/2020'}),
      sent('A', '2021-09', {vl_giai_quyet: '36'}),
    ];
    expect(lineOf(reports, '2021-09', ['A', 'vl_giai_quyet'])).toMatchObject({
      cumulative: 36,
      samePeriodLastYear: 500,
    });
  });

  it.each<[string, Typed, number, string[]]>([
    [
      'two parts through different months',
      {nn_xuat_canh_nb: '30 đến 06/2021', nn_xuat_canh_dl: '20 đến 08/2021'},
      50,
      ['A'],
    ],
    [
      'the later of them first',
      {nn_xuat_canh_nb: '30 đến 08/2021', nn_xuat_canh_dl: '20 đến 06/2021'},
      50,
      ['A'],
    ],
    [
      'a typed total after a part',
      {nn_xuat_canh_nb: '30 đến 06/2021', nn_xuat_canh: '90 đến 08/2021'},
      90,
      [],
    ],
    [
      'a typed total before a part',
      {nn_xuat_canh_nb: '30 đến 08/2021', nn_xuat_canh: '90 đến 06/2021'},
      90,
      ['A'],
    ],
  ])('%s make one total, and none is lost', (_, typed, cumulative, missing) => {
    expect(lineOf(opening(typed), '2021-08', abroad)).toMatchObject({cumulative, missing});
    const facts = factsOfReports(opening(typed), fullBook, model);
    const lines = facts.openings.map(row => facts.line[row]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    ['30 đến 06/2021', '20 đến 08/2021'],
    ['30 đến 08/2021', '20 đến 06/2021'],
  ])('of two parts, %s and %s, count in their total from the later month on', (one, other) => {
    const reports = opening({nn_xuat_canh_nb: one, nn_xuat_canh_dl: other});
    expect(lineOf(reports, '2021-07', abroad)?.cumulative).toBeNull();
    expect(lineOf(reports, '2021-08', abroad)?.cumulative).toBe(50);
  });

  it('are no figures when they are blank', () => {
    expect(lineOf(opening({}), '2021-08', abroad)).toMatchObject({
      cumulative: null,
      missing: ['A'],
    });
  });
});

it('a slot that is neither a month nor an opening adds nothing', () => {
  const stray = [sent('A', '2021-Q3', {vl_giai_quyet: '5'})];
  expect(factsOfReports(stray, fullBook, model).length).toBe(0);
});

describe('a line by month', () => {
  const reports = [
    sent('A', '2021-02', {vl_giai_quyet: '10'}),
    sent('B', '2021-02', {vl_giai_quyet: '1'}),
    sent('A', '2021-04', {vl_giai_quyet: '5'}),
    sent('A', '2021-06', {vl_giai_quyet: '7'}),
  ];
  const byMonth = (unitAt: number, period: string, indicator = 'vl_giai_quyet') =>
    cumulativesByMonth(model, factsOfReports(reports, fullBook, model), {
      unit: unitAt,
      indicators: [indicator],
      period: periodOf(period),
    }).get(indicator);

  it('grows to the end of the period and no further', () => {
    expect(byMonth(tree.node, '2021-04')).toEqual([null, 11, 11, 16]);
    expect(byMonth(tree.node, '2021-Q2')).toEqual([null, 11, 11, 16, 16, 23]);
    expect(byMonth(1, '2021-04')).toEqual([null, 10, 10, 15]);
  });

  it('that nobody reported, or that no book has, stays unknown', () => {
    expect(byMonth(tree.node, '2021-02', 'vl_tu_tao')).toEqual([null, null]);
    expect(byMonth(tree.node, '2021-02', 'vl_khong_co')).toEqual([null, null]);
  });

  it('of a stock is its last figure', () => {
    const stock = [
      sent('A', '2021-03', {vl_nhu_cau_viec: '40'}),
      sent('A', '2021-06', {vl_nhu_cau_viec: '25'}),
    ];
    const facts = factsOfReports(stock, fullBook, model);
    const period = periodOf('2021-H1');
    const indicators = ['vl_nhu_cau_viec'];
    expect([...cumulativesByMonth(model, facts, {unit: tree.node, indicators, period})]).toEqual([
      ['vl_nhu_cau_viec', [null, null, 40, 40, 40, 25]],
    ]);
  });

  it('of a ratio is computed of its parts, and unknown without a denominator', () => {
    const parts = [
      sent('A', '2021-01', {vl_that_nghiep: '0', vl_llld: '0'}),
      sent('A', '2021-02', {vl_that_nghiep: '3', vl_llld: '100'}),
      sent('B', '2021-02', {vl_that_nghiep: '7', vl_llld: '300'}),
      sent('B', '2021-03', {vl_that_nghiep: '5'}),
    ];
    const facts = factsOfReports(parts, fullBook, model);
    const indicators = ['vl_tl_that_nghiep'];
    const period = periodOf('2021-Q1');
    expect(
      cumulativesByMonth(model, facts, {unit: tree.node, indicators, period}).get(
        'vl_tl_that_nghiep',
      ),
    ).toEqual([null, 0.025, 0.02]);
  });
});
