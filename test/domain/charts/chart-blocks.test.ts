// What the five charts draw, by hand for a small district: with figures, with none, with no plan.

import {
  byMonthBlock,
  countsText,
  nestedBlock,
  planOf,
  progressBlock,
  rankingBlock,
} from '../../../src/domain/charts/chart-blocks';
import {checkReport} from '../../../src/domain/checks/check-report';
import {checkTargets} from '../../../src/domain/targets/check-targets';
import type {Target} from '../../../src/domain/targets/target';
import {chartLook} from '../../../src/tables/chart-looks';
import {fullBook, reportOf} from '../reports/reports';
import {assigned, target} from '../targets/targets';
import {node, treeOf, unit} from '../units/unit-rows';
import {chartFacts, line, september} from './small-district';

const nothing = chartFacts([
  line('N', 'vl_giai_quyet', null, target('count', 1300)),
  line('N', 'nn_xuat_canh', null, target('count', 30)),
]);
const noPlan = chartFacts([line('N', 'vl_giai_quyet', 905), line('N', 'nn_xuat_canh', 21)]);
const jobs = 'Số lao động được giải quyết việc làm';
const abroad = 'Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng';

describe('progress against the plan', () => {
  const head = ['', 'Thực hiện (% kế hoạch)', 'Kế hoạch (100 %)'];

  it('is each planned indicator in percent of its own target', () => {
    expect(progressBlock(september)).toEqual([
      head,
      [`${jobs}: 905/1.300 (69,6 %)`, 69.6, 100],
      [`${abroad}: 21/30 (70 %)`, 70, 100],
    ]);
  });

  it('is blank, not 0, where nobody reported', () => {
    expect(progressBlock(nothing)).toEqual([
      head,
      [`${jobs}: chưa báo cáo (kế hoạch 1.300)`, '', 100],
      [`${abroad}: chưa báo cáo (kế hoạch 30)`, '', 100],
    ]);
  });

  it('DH-07: without an assigned number shows the actuals and "chưa giao chỉ tiêu", never 0 %', () => {
    expect(progressBlock(noPlan)).toEqual([
      head,
      [`${jobs}: 905, chưa giao chỉ tiêu`, '', 100],
      [`${abroad}: 21, chưa giao chỉ tiêu`, '', 100],
    ]);
    const pending = chartFacts([line('N', 'vl_giai_quyet', null, target('pending'))]);
    expect(progressBlock(pending)[1]).toEqual([`${jobs}: chưa giao chỉ tiêu`, '', 100]);
  });

  it.each([
    [1299.9, 1300, 99.9],
    [1300, 1300, 100],
    [1301, 1300, 100],
    [1302, 1300, 100.1],
    [29, 100, 29],
    [0, 1300, 0],
  ])('%d of %d is drawn as %d, cut and never rounded up', (actual, plan, percent) => {
    const facts = chartFacts([line('N', 'vl_giai_quyet', actual, target('count', plan))]);
    expect(progressBlock(facts)[1]?.[1]).toBe(percent);
  });

  it('of a rate speaks in percents, and against a ceiling is cut upwards', () => {
    const rate = {planned: ['vl_tl_that_nghiep']};
    const lower = chartFacts(
      [line('N', 'vl_tl_that_nghiep', 0.030_001, target('lower', null, 0.03))],
      rate,
    );
    expect(progressBlock(lower)[1]).toEqual([
      'Tỷ lệ thất nghiệp: 3,1 % (không quá 3 %)',
      100.1,
      100,
    ]);
    const floor = chartFacts([line('N', 'vl_tl_that_nghiep', 0.58, target('rate', 0.6))], rate);
    expect(progressBlock(floor)[1]).toEqual(['Tỷ lệ thất nghiệp: 58 %/60 % (96,6 %)', 96.6, 100]);
  });

  it('names an indicator that the book lacks by its code', () => {
    expect(progressBlock(chartFacts([], {planned: ['vl_khong_co']}))[1]?.[0]).toBe(
      'vl_khong_co: chưa giao chỉ tiêu',
    );
  });
});

describe('the part within the whole', () => {
  const head = ['', 'Trong nước', 'Đi làm việc ở nước ngoài'];
  const plan = 'Kế hoạch (trong nước: suy ra)';

  it('VY-03: has plan and actual, split into home and abroad; the plan for home is marked "suy ra"', () => {
    expect(nestedBlock(september)).toEqual([head, [plan, 1270, 30], ['Thực hiện', 884, 21]]);
  });

  it('VY-02: 30 "trong đó" of 1.300 fit, as target and as figure, and are drawn inside them', () => {
    const tree = treeOf(node, unit('A'));
    const targets = (part: number) => [
      assigned('N', 1300),
      assigned('N', part, {indicator: 'nn_xuat_canh'}),
    ];
    const codes = (part: number) =>
      checkTargets(targets(part), {tree}, fullBook.byCode, '2021-12-14').map(one => one.code);
    expect(codes(30)).toEqual([]);
    expect(codes(1301)).toContain('TARGET_CHILD_ABOVE_PARENT');
    const isRefused = (part: string) =>
      checkReport(reportOf({vl_giai_quyet: '905', nn_xuat_canh: part}), {
        ...{unit: 'A@', slot: '2021-09', book: fullBook, before: null},
      }).some(({severity}) => severity === 'error');
    expect(['21', '905', '906'].map(isRefused)).toEqual([false, false, true]);
    const spec = {form: 'nested', of: ['vl_giai_quyet', 'nn_xuat_canh']} as const;
    const look = chartLook(spec, {units: 4, indicators: fullBook});
    expect(look).toMatchObject({type: 'BAR', options: {isStacked: true}});
    // Each bar is home and abroad, which make the whole: 1.270 + 30, and 884 + 21 of 905.
    expect(nestedBlock(september).slice(1)).toEqual([
      [plan, 1270, 30],
      ['Thực hiện', 884, 21],
    ]);
  });

  it('is blank where nobody reported', () => {
    expect(nestedBlock(nothing)).toEqual([head, [plan, 1270, 30], ['Thực hiện', '', '']]);
  });

  it('derives nothing from a plan that is not there', () => {
    const none = 'Kế hoạch (trong nước: chưa giao chỉ tiêu việc làm)';
    expect(nestedBlock(noPlan)).toEqual([head, [none, '', ''], ['Thực hiện', '', 21]]);
    const whole = chartFacts([line('N', 'vl_giai_quyet', 905, target('count', 1300))]);
    expect(nestedBlock(whole)[1]).toEqual([plan, '', '']);
  });
});

describe('the ranking', () => {
  it('of rates speaks in percents, figure and floor', () => {
    const facts = chartFacts([
      line('A', 'vl_tl_that_nghiep', 2 / 3, target('atLeastRate', 0.8)),
      line('B', 'vl_tl_that_nghiep', 0.82, target('atLeastRate', 0.8)),
    ]);
    // 0,82 : 0,8 = 1,025; 0,666… : 0,8 = 0,833…, all cut.
    expect(rankingBlock(facts, 'vl_tl_that_nghiep').slice(1, 3)).toEqual([
      ['Xã B: 82 %/80 % (102,5 %)', 102.5],
      ['Xã A: 66,6 %/80 % (83,3 %)', 83.3],
    ]);
  });

  it('is best first, then who has not reported, then who has no plan', () => {
    expect(rankingBlock(september, 'vl_giai_quyet')).toEqual([
      ['', '% kế hoạch'],
      ['Xã B: 400/400 (100 %)', 100],
      ['Xã A: 390/400 (97,5 %)', 97.5],
      ['Xã C: chưa báo cáo (kế hoạch 500)', ''],
      ['Xã D: 115, chưa giao chỉ tiêu', ''],
    ]);
  });

  it('keeps equal units in the order of the list, and a unit at 0 above one that has not reported', () => {
    const facts = chartFacts([
      line('A', 'nn_xuat_canh', null, target('count', 10)),
      line('B', 'nn_xuat_canh', 0, target('count', 10)),
      line('C', 'nn_xuat_canh', 5, target('count', 10)),
      line('D', 'nn_xuat_canh', 10, target('count', 20)),
    ]);
    expect(rankingBlock(facts, 'nn_xuat_canh').slice(1)).toEqual([
      ['Xã C: 5/10 (50 %)', 50],
      ['Xã D: 10/20 (50 %)', 50],
      ['Xã B: 0/10 (0 %)', 0],
      ['Xã A: chưa báo cáo (kế hoạch 10)', ''],
    ]);
  });

  it('puts a unit that owes the period last of those with figures, however far it has come, and says so', () => {
    const owing = {...line('A', 'nn_xuat_canh', 9, target('count', 10)), missing: ['A']};
    const facts = chartFacts([
      owing,
      line('B', 'nn_xuat_canh', 0, target('count', 10)),
      {...line('C', 'nn_xuat_canh', null, target('count', 10)), missing: ['C']},
    ]);
    expect(rankingBlock(facts, 'nn_xuat_canh').slice(1)).toEqual([
      ['Xã B: 0/10 (0 %)', 0],
      ['Xã A: 9/10 (90 %), chưa báo cáo kỳ này', 90],
      ['Xã C: chưa báo cáo (kế hoạch 10)', ''],
      ['Xã D: chưa giao chỉ tiêu', ''],
    ]);
  });

  it.each([
    [2, ['Xã B: 400/400 (100 %)', 'và 3 đơn vị khác']],
    [3, ['Xã B: 400/400 (100 %)', 'Xã A: 390/400 (97,5 %)', 'và 2 đơn vị khác']],
  ])('in a room of %d rows says how many units it leaves out', (room, labels) => {
    const block = rankingBlock(september, 'vl_giai_quyet', room);
    expect(block.slice(1).map(row => row[0])).toEqual(labels);
  });

  it.each([4, 9])('draws every unit in a room of %d rows', room => {
    const block = rankingBlock(september, 'vl_giai_quyet', room);
    expect(block).toEqual(rankingBlock(september, 'vl_giai_quyet'));
  });

  it('of units without a line names them all', () => {
    expect(rankingBlock(chartFacts([]), 'nn_xuat_canh').map(row => row[0])).toEqual([
      '',
      ...['A', 'B', 'C', 'D'].map(code => `Xã ${code}: chưa giao chỉ tiêu`),
    ]);
  });
});

describe('the jobs by month', () => {
  it('has twelve months; those to come, and those before any report, are blank', () => {
    const block = byMonthBlock(september);
    expect(block).toHaveLength(13);
    expect(block[0]).toEqual(['', 'Lũy kế thực hiện', 'Kế hoạch cả năm: 1.300 lao động']);
    expect(block[1]).toEqual(['T1', '', 1300]);
    expect(block[2]).toEqual(['T2', 110, 1300]);
    expect(block[9]).toEqual(['T9', 905, 1300]);
    expect(block[10]).toEqual(['T10', '', 1300]);
    expect(block[12]).toEqual(['T12', '', 1300]);
  });

  it('has no line of a plan that is not there', () => {
    expect(
      byMonthBlock(noPlan)
        .slice(1)
        .map(row => row[2]),
    ).toEqual(Array(12).fill(''));
  });
});

it.each<[number | null, Target | null, string]>([
  [905, target('count', 1300), '905/1.300 (69,6 %)'],
  [905, target('count', 0), '905/0'],
  [30, target('exceed', 30), '30/30 (100 %)'],
  [700, target('range', 600, 800), '700/600 (116,6 %)'],
  [null, target('count', 120), 'chưa báo cáo (kế hoạch 120)'],
  [12, null, '12, chưa giao chỉ tiêu'],
  [null, null, 'chưa giao chỉ tiêu'],
  [12, target('count'), '12, chưa giao chỉ tiêu'],
  [3, target('quota', null, 5), '3 (không quá 5)'],
  [null, target('lower', null, 5), 'chưa báo cáo (không quá 5)'],
  [0, target('zero'), '0 (không để xảy ra)'],
  [null, target('zero'), 'chưa báo cáo (không để xảy ra)'],
])('%p against %j reads "%s"', (actual, plan, text) => {
  expect(countsText(line('N', 'vl_giai_quyet', actual, plan))).toBe(text);
});

it('no line at all has neither plan nor figure', () => {
  expect(countsText(null)).toBe('chưa giao chỉ tiêu');
  expect(planOf(null)).toBeNull();
  expect(planOf(line('N', 'vl_giai_quyet', 5, target('quota', null, 5)))).toBeNull();
});
