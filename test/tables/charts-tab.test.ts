// "Biểu đồ" and the hidden blocks under it: each chart over its own block, none over another, words in cells above.

import {
  byMonthBlock,
  nestedBlock,
  progressBlock,
  rankingBlock,
} from '../../src/domain/charts/chart-blocks';
import {
  chartDataTab,
  chartPlaces,
  chartRows,
  writeChartData,
} from '../../src/tables/chart-data-tab';
import {chartsTabPlan, writeCharts} from '../../src/tables/charts-tab';
import {september} from '../domain/charts/small-district';
import {MemoryTab} from './memory-tab';

const places = chartPlaces({planned: ['vl_giai_quyet', 'nn_xuat_canh'], units: 4});

it('blocks stand one under the other, a blank row between them', () => {
  expect(places).toEqual({
    progress: {row: 5, rows: 3, columns: 3},
    nested: {row: 9, rows: 3, columns: 3},
    jobsRanking: {row: 13, rows: 5, columns: 2},
    abroadRanking: {row: 19, rows: 5, columns: 2},
    byMonth: {row: 25, rows: 13, columns: 3},
  });
  expect(chartRows(places)).toBe(38);
});

describe('the blocks as written', () => {
  const tab = new MemoryTab(chartDataTab.name, []);
  writeChartData(tab, 'Tháng 9/2021', [
    {place: places.progress, block: progressBlock(september)},
    {place: places.nested, block: nestedBlock(september)},
    {place: places.jobsRanking, block: rankingBlock(september, 'vl_giai_quyet')},
    {place: places.abroadRanking, block: rankingBlock(september, 'nn_xuat_canh').slice(0, 2)},
    {place: places.byMonth, block: byMonthBlock(september)},
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
  writeChartData(tab, '', [{place: places.nested, block}]);
  expect(
    tab
      .read()
      .flatMap(row => String(row[1]))
      .filter(text => text.startsWith('dòng')),
  ).toEqual(['dòng 0', 'dòng 1', 'dòng 2']);
});

describe.each([1, 4, 30, 200])('the tab of charts for %d units', units => {
  const space = {planned: ['vl_giai_quyet', 'nn_xuat_canh'], units};
  const who = {editors: [], protection: 'Chỉ Huyện N được sửa'};
  const plan = chartsTabPlan({year: 2021, places: chartPlaces(space), units}, who);
  /** Rows of 21 pixels and columns of 100, as a new tab has them. */
  const areas = plan.charts.map(({at, options}) => ({
    top: at.row,
    bottom: at.row + Math.ceil(options.height / 21),
    left: at.column,
    right: at.column + Math.ceil(options.width / 100),
  }));

  it('has five charts, each over its own block', () => {
    const own = chartPlaces(space);
    expect(
      plan.charts.map(({dataTab, row, column, rows, columns}) => [
        ...[dataTab, row, column, rows, columns],
      ]),
    ).toEqual(
      [own.progress, own.nested, own.jobsRanking, own.abroadRanking, own.byMonth].map(place => [
        ...['chartData', place.row, 2, place.rows, place.columns],
      ]),
    );
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
    writeCharts(tab, units, {
      title: 'TIÊU ĐỀ',
      run: 'lần 1',
      lines: ['dòng 1', 'dòng 2'],
      note: 'ghi chú',
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
    for (const {at} of plan.charts) expect(cells[at.row - 2]?.[at.column - 1]).toBe('ghi chú');
    for (const area of areas) {
      const under = cells
        .slice(area.top - 1, area.bottom - 1)
        .flatMap(row => row.slice(area.left - 1, area.right - 1));
      expect(under.filter(cell => cell !== '')).toEqual([]);
    }
  });
});
