// One series of a chart in the file: its cells, its colour, its labels.

import type {AddChartSeriesOptions, AddDataLabelsOptions} from '@cj-tech-master/excelts/chart';

import {SMALL_TEXT} from './chart-axes';
import type {ChartColumn} from './chart-columns';
import type {SeriesOptions} from './chart-options';

export interface ChartSeries extends SeriesOptions {
  readonly column: ChartColumn;
}

const LINE_POINTS = 2.25;
const MARK_POINTS = 6;
/** Half way between black and white to the eye, on a scale of 255. */
const MIDDLE_LIGHTNESS = 140;

/** @param categories - a reference; `null` if the chart has a single column */
export function seriesInFile(
  series: ChartSeries,
  categories: string | null,
  isStacked: boolean,
): AddChartSeriesOptions {
  const {column, color, kind} = series;
  return {
    values: column.body,
    ...(column.header !== null && {name: {formula: column.header}}),
    ...(categories !== null && {categories}),
    ...(kind === 'bars'
      ? {fill: color, invertIfNegative: false}
      : {
          line: color,
          lineWidth: LINE_POINTS,
          smooth: false,
          // A month alone between two unreported ones is seen by its mark only.
          marker: {symbol: 'circle', size: MARK_POINTS, fill: color, border: color},
        }),
    ...(series.isLabelled && {dataLabels: labels(series, isStacked)}),
  };
}

function labels({column, color, kind}: ChartSeries, isStacked: boolean): AddDataLabelsOptions {
  const isInside = kind === 'bars' && isStacked;
  const outside = kind === 'line' ? 't' : 'outEnd';
  return {
    showVal: true,
    showLegendKey: false,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
    position: isInside ? 'ctr' : outside,
    numFmt: column.format ?? 'General',
    numFmtLinked: column.format === null,
    txPr: isInside && isDark(color) ? {...SMALL_TEXT, color: {srgb: 'FFFFFF'}} : SMALL_TEXT,
    // Over the bars of a combined chart the figure of a line would drown.
    ...(kind === 'line' && {spPr: {fill: 'FFFFFF'}}),
  };
}

/** By the weights that the eye gives to red, green and blue (ITU-R BT.601). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < MIDDLE_LIGHTNESS;
}
