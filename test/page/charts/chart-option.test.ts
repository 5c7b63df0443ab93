// A chart as Google is told it, and as it is drawn in the page.

import type {PageChart} from '../../../src/host/web/page-wire';
import {chartOption, chartSize} from '../../../src/page/charts/chart-option';
import {chartText} from '../../../src/page/charts/chart-text';
import {chartNumber} from '../../../src/page/charts/number-words';

function chart(part: Partial<PageChart>): PageChart {
  return {
    ...{id: 1, type: 'BAR', options: {}},
    position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
    data: [
      [null, '% kế hoạch'],
      ['Phường Tích Sơn: 94/130 (72,3%)', 72.3],
      ['Xã Định Trung: chưa báo cáo', null],
    ],
    ...part,
  };
}

/** Only what these tests read. */
interface Drawn {
  readonly title: {readonly text: string};
  readonly legend: {readonly show: boolean; readonly data: readonly string[]};
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly series: readonly {
    readonly type: string;
    readonly name: string;
    readonly data: readonly (number | null)[];
    readonly stack?: string;
    readonly z?: number;
    readonly itemStyle: {readonly color: string};
    readonly lineStyle?: {readonly type: string};
    readonly label?: {
      readonly show: boolean;
      readonly position: string;
      readonly color: string;
      readonly formatter: (point: {value: unknown; dataIndex?: number}) => string;
    };
  }[];
}

interface Axis {
  readonly type: string;
  readonly name: string;
  readonly inverse?: boolean;
  readonly nameGap?: number;
  readonly data?: readonly string[];
  readonly min?: number | ((extent: {min: number; max: number}) => number);
  readonly max?: (extent: {min: number; max: number}) => number;
}

const draw = (part: Partial<PageChart>): Drawn => chartOption(chart(part)) as unknown as Drawn;

test('bars lie, the first row on top, and a blank is no bar', () => {
  const {xAxis, yAxis, series} = draw({});
  expect([xAxis.type, yAxis.type, yAxis.inverse]).toEqual(['value', 'category', true]);
  expect(yAxis.data?.[0]).toBe('Phường Tích Sơn: 94/130 (72,3%)');
  expect(series[0]?.data).toEqual([72.3, null]);
});

test('columns stand', () => {
  const {xAxis, yAxis} = draw({type: 'COLUMN'});
  expect([xAxis.type, xAxis.inverse, yAxis.type]).toEqual(['category', false, 'value']);
});

test('in a combo chart a series is a column unless it is said to be a line, which is dashed', () => {
  const {series} = draw({
    type: 'COMBO',
    data: [
      [null, 'Thực hiện', 'Kế hoạch'],
      ['T1', 90, 1300],
    ],
    options: {colors: ['#1f4e79', '#c55a11'], series: {0: {type: 'bars'}, 1: {type: 'line'}}},
  });
  expect(series.map(({type, name, itemStyle}) => [type, name, itemStyle.color])).toEqual([
    ['bar', 'Thực hiện', '#1f4e79'],
    ['line', 'Kế hoạch', '#c55a11'],
  ]);
  expect(series[1]?.lineStyle?.type).toBe('dashed');
});

test('stacked parts share a bar: labels within the dark part, beside the last', () => {
  const {series} = draw({
    data: [
      [null, 'Trong nước', 'Nước ngoài'],
      ['Thực hiện', 960, 21],
    ],
    options: {
      ...{isStacked: true, colors: ['#1f4e79', '#9dc3e6']},
      series: {0: {dataLabel: 'value'}, 1: {dataLabel: 'value'}},
    },
  });
  expect(series.map(({stack}) => stack)).toEqual(['all', 'all']);
  expect(series.map(({label}) => [label?.position, label?.color])).toEqual([
    ['inside', '#ffffff'],
    ['right', '#202124'],
  ]);
});

test('values stand as labels where the options ask for them, in Vietnamese, and none for a blank', () => {
  const asked = draw({options: {series: {0: {dataLabel: 'value'}}}}).series[0]?.label;
  expect([asked?.show, asked?.formatter({value: 1300}), asked?.formatter({value: null})]).toEqual([
    ...[true, '1.300', ''],
  ]);
  expect(draw({}).series[0]?.label?.show).toBe(false);
});

test('bounds of an axis widen it and never cut a bar off', () => {
  const {xAxis} = draw({options: {hAxis: {title: '% kế hoạch', minValue: 0, maxValue: 100}}});
  expect(xAxis.name).toBe('% kế hoạch');
  const {min, max} = xAxis;
  expect(typeof min === 'function' && min({min: 40, max: 80})).toBe(0);
  expect(typeof min === 'function' && min({min: -5, max: 80})).toBe(-5);
  expect([max?.({min: 0, max: 80}), max?.({min: 0, max: 127})]).toEqual([100, 127]);
});

test('one series needs no legend, and "none" hides that of two', () => {
  const two = [
    [null, 'A', 'B'],
    ['T1', 1, 2],
  ];
  expect(draw({}).legend.show).toBe(false);
  expect(draw({data: two}).legend.show).toBe(true);
  expect(draw({data: two, options: {legend: {position: 'none'}}}).legend.show).toBe(false);
});

test('the size is as told, else as Google makes it', () => {
  expect(chartSize(chart({options: {width: 620, height: 340}}))).toEqual({width: 620, height: 340});
  expect(chartSize(chart({}))).toEqual({width: 600, height: 371});
});

test('in words: title, then row by row, a blank said to be blank', () => {
  expect(chartText(chart({options: {title: 'Mức hoàn thành'}}))).toBe(
    'Mức hoàn thành. Phường Tích Sơn: 94/130 (72,3%): % kế hoạch 72,3. Xã Định Trung: chưa báo cáo: % kế hoạch trống',
  );
});

test.each<[value: number, format: string, text: string]>([
  [1300, '', '1.300'],
  [69.6, '', '69,6'],
  [1300, '#,##0', '1.300'],
  [69.64, '0.0', '69,6'],
  [0.5, '0%', '50%'],
  [75, '0"%"', '75%'],
  [30, '0" lao động"', '30 lao động'],
])('%d with the format %j is written %s', (value, format, text) => {
  expect(chartNumber(value, format)).toBe(text);
});

test('numbers of bars that a line may cross stand over it, on bars without height', () => {
  const {series, legend} = draw({
    type: 'COMBO',
    data: [
      [null, 'Đã đi', 'Đã về', 'Kế hoạch'],
      ['T1', 90, 20, 100],
      ['T2', null, 1300, 100],
    ],
    options: {
      series: {0: {dataLabel: 'value'}, 1: {dataLabel: 'value'}, 2: {type: 'line'}},
    },
  });
  expect(series.map(({name, z = 2}) => [name, z])).toEqual([
    ...[
      ['Đã đi', 2],
      ['', 4],
      ['Đã về', 2],
      ['', 4],
    ],
    ['Kế hoạch', 3],
  ]);
  // Each on top of its own bars, beside which those of the other series still stand.
  expect(series.slice(0, 4).map(({stack}) => stack)).toEqual(['bar 0', 'bar 0', 'bar 1', 'bar 1']);
  expect(series.map(({label}) => label?.show)).toEqual([false, true, false, true, undefined]);
  expect([series[1]?.data, series[3]?.data]).toEqual([
    [0, null],
    [0, 0],
  ]);
  const point = {value: 0, dataIndex: 1};
  expect(series[3]?.label?.formatter(point)).toBe('1.300');
  expect(legend.data).toEqual(['Đã đi', 'Đã về', 'Kế hoạch']);
});

test.each([
  [3, 36.5],
  [80, 36.5],
  [2200, 51.5],
  [900_000, 81.5],
])('the title of an axis up to %d stands beyond its numbers', (top, gap) => {
  // 3,5 and 92: 3 letters at the least; 2.530: 5; 1.035.000: 9, each 7,5 pixels wide, and 14 between.
  const {yAxis} = draw({
    type: 'COMBO',
    data: [
      [null, 'Thực hiện'],
      ['T1', top],
    ],
    options: {vAxis: {title: 'lao động'}},
  });
  expect(yAxis.nameGap).toBe(gap);
});
