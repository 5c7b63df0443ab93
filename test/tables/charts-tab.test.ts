// "Biểu đồ" and the hidden blocks under it: each chart over its own block, none over another, words in cells above.

import {
  byMonthBlock,
  nestedBlock,
  progressBlock,
  rankingBlock,
} from '../../src/domain/charts/chart-blocks';
import {
  type BlockPlace,
  chartDataTab,
  chartDataTabOf,
  chartPlaces,
  chartRows,
  type ChartSpace,
  writeChartData,
} from '../../src/tables/chart-data-tab';
import {chartsTabPlan, writeCharts} from '../../src/tables/charts-tab';
import {chartsOf} from '../../src/domain/charts/charts-of';
import {september} from '../domain/charts/small-district';
import {bookOf, departureTargets, trainingTargets} from '../domain/charts/training-district';
import {MemoryTab} from './memory-tab';

const planned = ['vl_giai_quyet', 'nn_xuat_canh'];
/** As a book was made before there were other charts than the five. */
const places = chartPlaces({planned, units: 4});
const [progress, nested, jobsRanking, abroadRanking, byMonth] = places as [
  ...[BlockPlace, BlockPlace, BlockPlace, BlockPlace, BlockPlace],
];

it('blocks stand one under the other, a blank row between them', () => {
  expect(places).toEqual([
    {row: 5, rows: 3, columns: 3},
    {row: 9, rows: 3, columns: 3},
    {row: 13, rows: 5, columns: 2},
    {row: 19, rows: 5, columns: 2},
    {row: 25, rows: 13, columns: 3},
  ]);
  expect(chartRows(places)).toBe(38);
});

describe('the blocks as written', () => {
  const tab = new MemoryTab(chartDataTab.name, []);
  writeChartData(tab, 'Tháng 9/2021', [
    {place: progress, block: progressBlock(september)},
    {place: nested, block: nestedBlock(september)},
    {place: jobsRanking, block: rankingBlock(september, 'vl_giai_quyet')},
    {place: abroadRanking, block: rankingBlock(september, 'nn_xuat_canh').slice(0, 2)},
    {place: byMonth, block: byMonthBlock(september)},
  ]);
  const cells = tab.read();

  it('take one write, below the keys of the tab', () => {
    expect(tab.writes).toBe(1);
    expect(cells[0]).toEqual(['chartData', 'category', 'first', 'second']);
    expect(cells[2]?.[1]).toBe('Tháng 9/2021');
  });

  it('stand at their places, column A left to row ids', () => {
    expect(cells[4]).toEqual(['', '', 'Thực hiện (% kế hoạch)', 'Kế hoạch (100 %)']);
    expect(cells[9]).toEqual(['', 'Kế hoạch (trong nước: suy ra)', 1270, 30]);
    expect(cells[13]).toEqual(['', 'Xã B: 400/400 (100 %)', 100, '']);
    expect(cells[25]).toEqual(['', 'T1', '', 1300]);
    expect(cells[36]).toEqual(['', 'T12', '', 1300]);
  });

  it('leave blank what they do not fill, and the rows between them', () => {
    for (const at of [7, 11, 17, 20, 21, 22, 23]) expect(cells[at]).toEqual(['', '', '', '']);
  });
});

it('a longer block never runs into the next', () => {
  const tab = new MemoryTab(chartDataTab.name, []);
  const block = Array.from({length: 9}, (_, at) => [`dòng ${at}`, at]);
  writeChartData(tab, '', [{place: nested, block}]);
  expect(
    tab
      .read()
      .flatMap(row => String(row[1]))
      .filter(text => text.startsWith('dòng')),
  ).toEqual(['dòng 0', 'dòng 1', 'dòng 2']);
});

/** What a book of training, or of departures, is made with. */
const chosen = (targets: typeof trainingTargets, more: readonly string[] = []) =>
  chartsOf({indicators: bookOf(targets, more), targets, node: 'N'});
const departures = chosen(departureTargets, ['nn_ve_nuoc', 'nn_o_nuoc_ngoai']);

describe.each<[string, ChartSpace]>([
  ...[1, 4, 30, 200].map((units): [string, ChartSpace] => [
    `jobs, ${units} units`,
    {planned, units},
  ]),
  ['training, 4 units', {...chosen(trainingTargets), units: 4}],
  ['training, 60 units', {...chosen(trainingTargets), units: 60}],
  ['departures, 24 units', {...departures, units: 24}],
])('the tab of charts of %s', (_, space) => {
  const who = {editors: [], protection: 'Chỉ Huyện N được sửa'};
  const indicators = bookOf([...trainingTargets, ...departureTargets]);
  const plan = chartsTabPlan({year: 2021, space, indicators}, who);
  /** Rows of 21 pixels and columns of 100, as a new tab has them. */
  const areas = plan.charts.map(({at, options}) => ({
    top: at.row,
    bottom: at.row + Math.ceil(options.height / 21),
    left: at.column,
    right: at.column + Math.ceil(options.width / 100),
  }));

  it('has its charts, each over its own block', () => {
    const blocks = plan.charts.map(({dataTab, row, column, rows, columns}) => ({
      ...{dataTab, row, column, rows, columns},
    }));
    expect(blocks).toHaveLength(space.list?.length ?? 5);
    expect(blocks).toEqual(
      chartPlaces(space).map(place => ({...place, dataTab: 'chartData', column: 2})),
    );
    const taken = blocks.flatMap(({row, rows}) => Array.from({length: rows}, (__, at) => row + at));
    expect(new Set(taken).size).toBe(taken.length);
    const widest = Math.max(...blocks.map(({column, columns}) => column + columns - 1));
    expect(chartDataTabOf(chartPlaces(space)).columns.length + 1).toBeGreaterThanOrEqual(widest);
  });

  it('lays no chart over another, nor beyond the tab', () => {
    const clashes = areas.filter((one, at) =>
      areas
        .slice(at + 1)
        .some(
          other =>
            one.top < other.bottom &&
            other.top < one.bottom &&
            one.left < other.right &&
            other.left < one.right,
        ),
    );
    expect(clashes).toEqual([]);
    expect(Math.max(...areas.map(area => area.bottom))).toBeLessThanOrEqual(plan.rows + 1);
    expect(Math.max(...areas.map(area => area.right))).toBeLessThanOrEqual(plan.columns.length + 1);
  });

  it('has words above every chart, and none under one', () => {
    const tab = new MemoryTab('Biểu đồ', plan.cells);
    writeCharts(tab, space, {
      title: 'TIÊU ĐỀ',
      run: 'lần 1',
      lines: ['dòng 1', 'dòng 2'],
      notes: plan.charts.map((__, at) => `ghi chú ${at}`),
    });
    expect(tab.writes).toBe(1);
    const cells = tab.read();
    expect(cells[0]?.[0]).toBe('charts');
    expect([1, 2, 4, 5].map(at => cells[at]?.[1])).toEqual([
      'TIÊU ĐỀ',
      'lần 1',
      'dòng 1',
      'dòng 2',
    ]);
    plan.charts.forEach(({at}, place) => {
      expect(cells[at.row - 2]?.[at.column - 1]).toBe(`ghi chú ${place}`);
    });
    for (const area of areas) {
      const under = cells
        .slice(area.top - 1, area.bottom - 1)
        .flatMap(row => row.slice(area.left - 1, area.right - 1));
      expect(under.filter(cell => cell !== '')).toEqual([]);
    }
  });
});

it('a lamp stands before each target that is told in words, and before no line of a plan for jobs', () => {
  const who = {editors: [], protection: ''};
  const make = (space: ChartSpace) =>
    chartsTabPlan({year: 2021, space, indicators: bookOf(trainingTargets)}, who).highlights;
  expect(make({planned, units: 4})).toEqual([]);
  const lamps = make({...chosen(trainingTargets), units: 4});
  expect(lamps.map(({startsWith}) => startsWith)).toContain('Không đạt');
  for (const lamp of lamps) expect(lamp).toMatchObject({row: 5, column: 2, rows: 4, columns: 1});
});
