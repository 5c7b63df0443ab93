// The charts of a book as native charts of the file, over references to the cells.

import type {Workbook, Worksheet} from '@cj-tech-master/excelts';
import {
  type AddChartRange,
  type ChartRichText,
  type ComboChartGroupOptions,
  installChartSupport,
} from '@cj-tech-master/excelts/chart';

import type {ChartSnapshot, SheetSnapshot} from '../store/book-snapshot';
import {categoryAxis, SMALL_TEXT, valueAxis} from './chart-axes';
import {chartColumns} from './chart-columns';
import {type ChartOptions, chartOptions} from './chart-options';
import {type ChartSeries, seriesInFile} from './chart-series';

const TYPES: readonly string[] = ['COLUMN', 'BAR', 'LINE', 'COMBO'];
const LEGEND_SIDES = {bottom: 'b', right: 'r', top: 't', left: 'l'} as const;
const GROUPINGS = {none: 'clustered', sum: 'stacked', percent: 'percentStacked'} as const;
/** In hundredths of a point. */
const TITLE_SIZE = 1400;
const EMU_PER_PIXEL = 9525;
/** Excel's limit, in percent of one bar's width. */
const WIDEST_GAP = 500;

interface ChartParts {
  readonly chart: ChartSnapshot;
  readonly options: ChartOptions;
  /** A reference; `null` if the chart has a single column. */
  readonly categories: string | null;
}

/** To be called when all tabs are there. @throws Error for a type of chart that we do not make */
export function writeCharts(workbook: Workbook, sheets: readonly SheetSnapshot[]): void {
  if (sheets.every(sheet => sheet.charts.length === 0)) return;
  installChartSupport();
  for (const sheet of sheets) {
    const worksheet = workbook.getWorksheet(sheet.name);
    if (worksheet === undefined) continue;
    for (const chart of sheet.charts) writeChart(worksheet, chart, sheets);
  }
}

function writeChart(
  worksheet: Worksheet,
  chart: ChartSnapshot,
  sheets: readonly SheetSnapshot[],
): void {
  if (!TYPES.includes(chart.type)) throw new Error(`chart type ${chart.type}`);
  const options = chartOptions(chart);
  const {categories, series} = chartColumns(chart, sheets);
  // Its tab is gone: Google shows an empty frame, a file must not.
  if (series.length === 0) return;
  const all = series.map((column, at) => ({column, ...options.series(at)}));
  worksheet.addComboChart(
    {
      groups: groupsOf(all).map(members => groupInFile(members, all, {chart, options, categories})),
      title: options.title === null ? null : titleText(options.title),
      showLegend: options.legend !== 'none',
      ...(options.legend !== 'none' && {
        legendPosition: LEGEND_SIDES[options.legend],
        legendOptions: {txPr: SMALL_TEXT},
      }),
      // What was not reported is a gap, never a zero. Hidden rows are drawn: the data may be tucked away.
      displayBlanksAs: 'gap',
      plotVisOnly: false,
    },
    anchor(chart, options),
  );
  const model = worksheet.getCharts().at(-1)?.chartModel;
  if (model !== undefined && options.fontName !== null) {
    model.txPr = {fontFamily: options.fontName};
  }
}

/** Bars before lines, which are drawn over them; the first axis before the second. */
function groupsOf(series: readonly ChartSeries[]): ChartSeries[][] {
  const groups = [false, true].flatMap(isSecond =>
    (['bars', 'line'] as const).map(kind =>
      series.filter(each => each.kind === kind && each.isOnSecondAxis === isSecond),
    ),
  );
  return groups.filter(group => group.length > 0);
}

function groupInFile(
  members: readonly ChartSeries[],
  all: readonly ChartSeries[],
  {chart, options, categories}: ChartParts,
): ComboChartGroupOptions {
  const isBars = members[0]?.kind === 'bars';
  const isSecond = members[0]?.isOnSecondAxis ?? false;
  const isSideways = chart.type === 'BAR';
  const stacking = isBars ? options.stacking : 'none';
  const isStacked = stacking !== 'none';
  const upright = isSecond ? options.secondVertical : options.vertical;
  const onAxis = all.filter(each => each.isOnSecondAxis === isSecond);
  return {
    type: isBars ? 'bar' : 'line',
    series: members.map(member => seriesInFile(member, categories, isStacked)),
    useSecondaryAxis: isSecond,
    categoryAxis: categoryAxis(isSideways ? options.vertical : options.horizontal, isSideways),
    valueAxis: {
      ...valueAxis(isSideways ? options.horizontal : upright, onAxis, options.stacking, isSideways),
      ...(isSecond && {majorGridlines: false}),
    },
    ...(isBars
      ? {
          barDir: isSideways ? 'bar' : 'col',
          grouping: GROUPINGS[stacking],
          gapWidth: gapWidth(options.barShare, isStacked ? 1 : members.length),
          overlap: isStacked ? 100 : 0,
        }
      : {grouping: 'standard', showMarker: true}),
  };
}

/** In percent of one bar's width, as Excel measures it. */
function gapWidth(barShare: number, bars: number): number {
  return Math.min(WIDEST_GAP, Math.round((bars * (1 - barShare) * 100) / barShare));
}

function titleText(text: string): ChartRichText {
  const properties = {size: TITLE_SIZE, bold: false, color: SMALL_TEXT.color};
  return {paragraphs: [{runs: [{text, properties}]}]};
}

function anchor(
  {position}: ChartSnapshot,
  {widthPixels, heightPixels}: ChartOptions,
): AddChartRange {
  const corner = {
    col: position.column - 1,
    row: position.row - 1,
    // The library takes its own kind of anchor too, and only that one holds offsets.
    nativeCol: position.column - 1,
    nativeColOff: Math.round(position.offsetX * EMU_PER_PIXEL),
    nativeRow: position.row - 1,
    nativeRowOff: Math.round(position.offsetY * EMU_PER_PIXEL),
  };
  return {
    tl: corner,
    ext: {
      cx: Math.round(widthPixels * EMU_PER_PIXEL),
      cy: Math.round(heightPixels * EMU_PER_PIXEL),
    },
  };
}
