// The axes of a chart in the file: their look, their number format, and bounds that cut nothing off.

import type {AddAxisOptions} from '@cj-tech-master/excelts/chart';

import type {ChartColumn} from './chart-columns';
import type {AxisOptions, ChartOptions, SeriesOptions} from './chart-options';

/** Of all text on a chart but its title, in hundredths of a point. */
export const SMALL_TEXT = {size: 900, color: {srgb: '404040'}};

const AXIS_LINE = {lineColor: '808080', lineWidth: 0.75};
const GRID_LINE = {border: 'D9D9D9', borderWidth: 0.75};

export interface DrawnColumn {
  readonly kind: SeriesOptions['kind'];
  readonly column: ChartColumn;
}

/** @param isSideways - in a bar chart, where Google puts the first category on top */
export function categoryAxis(asked: AxisOptions, isSideways: boolean): AddAxisOptions {
  return {...look(asked), ...(isSideways && {orientation: 'maxMin'})};
}

/**
 * The axis along which the bars and lines of `series` rise, all that stand on it.
 *
 * @param isSideways - so that it stays below a bar chart, whose categories run downwards
 */
export function valueAxis(
  asked: AxisOptions,
  series: readonly DrawnColumn[],
  stacking: ChartOptions['stacking'],
  isSideways: boolean,
): AddAxisOptions {
  const isPercent = stacking === 'percent' && series.some(({kind}) => kind === 'bars');
  const ownFormat = isPercent ? '0%' : series.find(({column}) => column.format)?.column.format;
  const format = asked.format ?? ownFormat;
  return {
    ...look(asked),
    ...bounds(asked, reached(series, stacking)),
    numFmt: format ?? 'General',
    numFmtLinked: format === undefined,
    majorGridlines: true,
    majorGridlinesStyle: GRID_LINE,
    ...(isSideways && {crosses: 'max'}),
  };
}

function look({title}: AxisOptions): AddAxisOptions {
  return {
    ...(title !== null && {title}),
    ...AXIS_LINE,
    majorTickMark: 'none',
    minorTickMark: 'none',
    txPr: SMALL_TEXT,
  };
}

/** As in Google, a bound gives way to figures beyond it: a bar is never cut off. */
function bounds(
  asked: AxisOptions,
  figures: readonly number[],
): Pick<AddAxisOptions, 'min' | 'max'> {
  const least = Math.min(0, ...figures);
  const greatest = Math.max(0, ...figures);
  return {
    ...(asked.min !== null && asked.min <= least && {min: asked.min}),
    ...(asked.max !== null && asked.max >= greatest && {max: asked.max}),
  };
}

/** How far the lines, bars and piles of bars go. */
function reached(series: readonly DrawnColumn[], stacking: ChartOptions['stacking']): number[] {
  const ofKind = (kind: DrawnColumn['kind']) =>
    series.filter(each => each.kind === kind).map(({column}) => column.figures);
  const bars = ofKind('bars');
  const single = stacking === 'none' ? [...bars, ...ofKind('line')] : ofKind('line');
  const figures = single.flat().filter(figure => figure !== null);
  if (stacking === 'none' || bars.length === 0) return figures;
  return [...figures, ...(stacking === 'percent' ? [1] : pileEnds(bars))];
}

function pileEnds(bars: readonly ChartColumn['figures'][]): number[] {
  const rows = Math.max(0, ...bars.map(figures => figures.length));
  return Array.from({length: rows}, (_, row) => {
    const pile = bars.map(figures => figures[row] ?? 0);
    const reach = (end: (one: number, other: number) => number) =>
      pile.reduce((sum, figure) => sum + end(figure, 0), 0);
    return [reach(Math.max), reach(Math.min)];
  }).flat();
}
