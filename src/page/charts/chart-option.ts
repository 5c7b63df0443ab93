// From a chart as Google is told it to one that ECharts draws alike: same bars, same order, blanks left blank.

import type {EChartsCoreOption} from 'echarts/core';

import type {PageChart} from '../../host/web/page-wire';
import {chartNumber} from './number-words';

/** As the add-on gives them; what is not here is left as Google would choose. */
interface Options {
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: readonly string[];
  readonly isStacked?: boolean;
  readonly legend?: {readonly position?: string};
  readonly series?: Readonly<Record<string, Series>>;
  readonly vAxis?: Axis;
  readonly hAxis?: Axis;
}

interface Series {
  readonly type?: string;
  readonly color?: string;
  readonly dataLabel?: string;
}

interface Axis {
  readonly title?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly format?: string;
}

const INK = '#202124';
const SOFT = '#5f6368';
const FONT = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** Dark, light, and a third tone: they stay apart in grey. */
const COLORS = ['#1f4e79', '#9dc3e6', '#c55a11', '#7f7f7f'];

/** Google's own size for a chart that names none. */
const SIZE = {width: 600, height: 371};

export function chartSize({options}: PageChart): {width: number; height: number} {
  const {width = SIZE.width, height = SIZE.height} = options as Options;
  return {width, height};
}

/** Pixels of a chart that is as wide as a phone: names of bars take more lines there. */
export function narrowHeight(chart: PageChart): number {
  const {height} = chartSize(chart);
  return chart.type === 'BAR' ? Math.max(height, 100 + (chart.data.length - 1) * 42) : height;
}

/** @param width - pixels to draw in, where a screen has less than the chart asks for */
export function chartOption(
  chart: PageChart,
  width: number = chartSize(chart).width,
): EChartsCoreOption {
  const options = chart.options as Options;
  const [header = [], ...rows] = chart.data;
  const isBar = chart.type === 'BAR';
  const names = header.slice(1).map((name, at) => String(name ?? '') || `Dãy ${at + 1}`);
  const values = (isBar ? options.hAxis : options.vAxis) ?? {};
  const category = categoryAxis(rows, {isBar, width, axis: isBar ? options.vAxis : options.hAxis});
  const value = valueAxis(values, isBar ? 28 : 14 + 7.5 * longestNumber(rows, values));
  const hasLegend = names.length > 1 && options.legend?.position !== 'none';
  return {
    ...{animation: false, backgroundColor: '#ffffff'},
    textStyle: {fontFamily: FONT, color: INK},
    aria: {enabled: false, decal: {show: false}},
    title: {
      ...{text: options.title ?? '', left: 16, top: 12},
      textStyle: {
        ...{fontSize: 16, lineHeight: 20, fontWeight: 600, color: INK},
        ...{width: width - 32, overflow: 'break'},
      },
    },
    legend: {
      ...{show: hasLegend, data: names, bottom: 8, itemStyle: {borderWidth: 0}},
      textStyle: {color: INK, fontSize: 12},
    },
    grid: {
      ...{left: isBar ? 12 : 48, right: isBar ? 56 : 28, containLabel: true},
      ...{top: titleHeight(options.title ?? '', width), bottom: bottomOf(isBar, values, hasLegend)},
    },
    xAxis: isBar ? value : category,
    yAxis: isBar ? category : value,
    series: names.flatMap((name, at) => seriesOf({chart, options, rows, name, at})),
  };
}

/** Letters of the longest number that may stand beside a vertical axis, which goes up a little further than the figures. */
function longestNumber(rows: PageChart['data'], {maxValue = 0, format}: Axis): number {
  const figures = rows.flatMap(row => row.slice(1).map(cell => numberOf(cell) ?? 0));
  const top = chartNumber(Math.ceil(Math.max(maxValue, ...figures) * 1.15), format).length;
  // `1,5` stands between 1 and 2.
  return Math.max(3, top);
}

/** Some nine pixels for a letter of a title in bold, where the fonts are wide. */
function titleHeight(title: string, width: number): number {
  const lines = Math.ceil((title.length * 9.6) / (width - 32));
  return 32 + Math.max(1, lines) * 22;
}

function bottomOf(isBar: boolean, {title = ''}: Axis, hasLegend: boolean): number {
  return (hasLegend ? 40 : 16) + (isBar && title !== '' ? 24 : 0);
}

function categoryAxis(
  rows: PageChart['data'],
  {isBar, width, axis}: {isBar: boolean; width: number; axis: Axis | undefined},
): object {
  // A bar chart's labels stand at the left and may take half; columns share the width.
  const room = isBar ? width * 0.5 : (width - 116) / Math.max(1, rows.length) - 8;
  const fontSize = isBar ? 11 : 12;
  const names = rows.map(([name]) => wrapLabel(String(name ?? ''), room / (fontSize * 0.53)));
  return {
    ...{type: 'category', data: names, inverse: isBar},
    ...{name: axis?.title ?? '', nameLocation: 'middle', nameGap: 40},
    axisTick: {show: false},
    axisLine: {lineStyle: {color: SOFT}},
    axisLabel: {
      ...{color: INK, fontSize, lineHeight: fontSize + 2},
      interval: 0,
    },
  };
}

/** Lines of whole words, so many letters in each: ECharts by itself would break `63,3` and `T10`. A percent sign stays with its number. */
function wrapLabel(text: string, letters: number): string {
  const lines: string[] = [];
  for (const word of text.split(/ (?!%)/)) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1] ?? ''} ${word}`;
    if (lines.length === 0 || longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

/** @param nameGap - pixels from the axis to its title, which stands beyond the numbers */
function valueAxis({title = '', minValue, maxValue, format}: Axis, nameGap: number): object {
  return {
    ...{type: 'value', name: title, nameLocation: 'middle', nameGap},
    nameTextStyle: {color: SOFT, fontSize: 12},
    // On Google these widen an axis and never cut a bar off.
    min: minValue === undefined ? 0 : ({min}: Extent) => Math.min(minValue, min),
    ...(maxValue === undefined ? {} : {max: ({max}: Extent) => Math.max(maxValue, max)}),
    axisLabel: {
      color: SOFT,
      fontSize: 12,
      formatter: (value: number) => chartNumber(value, format),
    },
    splitLine: {lineStyle: {color: '#e0e0e0'}},
  };
}

interface Extent {
  readonly min: number;
  readonly max: number;
}

interface SeriesPlace {
  readonly chart: PageChart;
  readonly options: Options;
  readonly rows: PageChart['data'];
  readonly name: string;
  readonly at: number;
}

function seriesOf({chart, options, rows, name, at}: SeriesPlace): object[] {
  const own = options.series?.[at] ?? {};
  const color = own.color ?? options.colors?.[at] ?? COLORS[at % COLORS.length] ?? INK;
  const data = rows.map(row => numberOf(row[at + 1] ?? null));
  const isLine = chart.type === 'LINE' || (chart.type === 'COMBO' && own.type === 'line');
  if (isLine) return [lineOf(name, color, data)];
  const isBar = chart.type === 'BAR';
  const isStacked = options.isStacked === true;
  const isLast = !isStacked || at === (chart.data[0]?.length ?? 0) - 2;
  const outside = isBar ? 'right' : 'top';
  const isLabelled = own.dataLabel === 'value';
  const isCrossed = isLabelled && chart.type === 'COMBO';
  const label = {
    ...{show: isLabelled, position: isLast ? outside : 'inside'},
    ...{color: isLast ? INK : inkOn(color), fontSize: 12, fontWeight: 600},
    formatter: ({value}: {value: unknown}) => (typeof value === 'number' ? chartNumber(value) : ''),
  };
  const bars = {
    ...{type: 'bar', name, data, barMaxWidth: 64, ...(isStacked ? {stack: 'all'} : {})},
    // An edge keeps a light part visible on white, and on paper.
    itemStyle: {color, borderColor: INK, borderWidth: 0.5},
    label,
  };
  return isCrossed ? crossed(bars, {data, label, stack: `bar ${at}`}) : [bars];
}

/**
 * Bars whose numbers a line would cross: ECharts draws a label no higher than its own bar, so bars without height, on top of the
 * others and over the line, bear them.
 */
function crossed(
  bars: object,
  {data, label, stack}: {data: readonly (number | null)[]; label: object; stack: string},
): object[] {
  const numbers = {
    ...{...bars, stack, name: '', silent: true, z: 4},
    data: data.map(value => (value === null ? null : 0)),
    label: {
      ...{...label, textBorderColor: '#ffffff', textBorderWidth: 3},
      formatter: ({dataIndex}: {dataIndex: number}) => chartNumber(data[dataIndex] ?? 0),
    },
  };
  return [{...bars, stack, label: {show: false}}, numbers];
}

/** Dashed and with marks, so that a plan is told from an actual without its colour. */
function lineOf(name: string, color: string, data: readonly (number | null)[]): object {
  return {
    ...{type: 'line', name, data, connectNulls: false, symbol: 'diamond', symbolSize: 8, z: 3},
    lineStyle: {color, width: 2.5, type: 'dashed'},
    itemStyle: {color},
  };
}

/** A blank is no bar; neither is a word. */
function numberOf(value: string | number | null): number | null {
  return typeof value === 'number' ? value : null;
}

/** White on what is dark, ink on what is light. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(color)?.slice(1) ?? []).map(part =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140 ? '#ffffff' : INK;
}
