// What our charts ask for, out of the options that `EmbeddedChartBuilder` was given.

import type {ChartSnapshot} from '../store/book-snapshot';

export interface AxisOptions {
  readonly title: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly format: string | null;
}

export interface SeriesOptions {
  readonly kind: 'bars' | 'line';
  /** `#rrggbb`. */
  readonly color: string;
  readonly isOnSecondAxis: boolean;
  readonly isLabelled: boolean;
}

export interface ChartOptions {
  readonly title: string | null;
  readonly stacking: 'none' | 'sum' | 'percent';
  readonly legend: 'none' | 'bottom' | 'right' | 'top' | 'left';
  readonly horizontal: AxisOptions;
  readonly vertical: AxisOptions;
  readonly secondVertical: AxisOptions;
  /** Of the room for one category, the part that its bars take together. */
  readonly barShare: number;
  readonly fontName: string | null;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Of the series at a place among the chart's series, 0 the first. */
  series(at: number): SeriesOptions;
}

/** Of a chart whose builder was given none. */
const DEFAULT_SIZE = {width: 600, height: 371};
const DEFAULT_BAR_SHARE = 0.618;
/** Google Sheets' own, in order. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const LEGENDS = ['none', 'bottom', 'right', 'top', 'left'] as const;
/** Google's names of axis formats as the codes of a workbook file. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  none: 'General',
  decimal: '#,##0.###',
  percent: '0%',
  scientific: '0.00E+00',
  short: 'General',
  long: 'General',
};

/** Options may be nested or have dotted keys, as `setOption` takes both. */
export function chartOptions({
  type,
  options,
}: Pick<ChartSnapshot, 'type' | 'options'>): ChartOptions {
  const at = (path: string): unknown => find(options, path.split('.'));
  const colors = at('colors');
  const stacked = at('isStacked');
  const isPercent = stacked === 'percent' || stacked === 'relative';
  return {
    title: text(at('title')),
    stacking: isPercent ? 'percent' : stacked === true || stacked === 'absolute' ? 'sum' : 'none',
    legend:
      LEGENDS.find(side => side === at('legend.position') || side === at('legend')) ?? 'right',
    horizontal: axis(path => at(`hAxis.${path}`)),
    vertical: axis(path => at(`vAxes.0.${path}`) ?? at(`vAxis.${path}`)),
    secondVertical: axis(path => at(`vAxes.1.${path}`)),
    barShare: share(at('bar.groupWidth')),
    fontName: text(at('fontName')),
    widthPixels: figure(at('width')) ?? DEFAULT_SIZE.width,
    heightPixels: figure(at('height')) ?? DEFAULT_SIZE.height,
    series: place => ({
      kind: kindOf(type, at(`series.${place}.type`) ?? at('seriesType')),
      color:
        color(at(`series.${place}.color`)) ??
        color(Array.isArray(colors) ? colors[place] : undefined) ??
        PALETTE[place % PALETTE.length] ??
        '',
      isOnSecondAxis: at(`series.${place}.targetAxisIndex`) === 1,
      isLabelled: at(`series.${place}.dataLabel`) === 'value',
    }),
  };
}

function find(options: unknown, path: readonly string[]): unknown {
  if (path.length === 0) return options;
  if (typeof options !== 'object' || options === null) return undefined;
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.');
    if (!Object.hasOwn(options, key)) continue;
    // Safe: a property that was just found to be there.
    const value = find((options as Record<string, unknown>)[key], path.slice(length));
    if (value !== undefined) return value;
  }
  return undefined;
}

function kindOf(chartType: string, asked: unknown): SeriesOptions['kind'] {
  if (chartType === 'LINE') return 'line';
  return chartType === 'COMBO' && asked === 'line' ? 'line' : 'bars';
}

function axis(at: (path: string) => unknown): AxisOptions {
  const format = text(at('format'));
  return {
    title: text(at('title')),
    min: figure(at('minValue')),
    max: figure(at('maxValue')),
    format: format === null ? null : (NAMED_FORMATS[format] ?? format),
  };
}

function share(groupWidth: unknown): number {
  const percent = typeof groupWidth === 'string' ? /^([\d.]+)%$/.exec(groupWidth)?.[1] : undefined;
  return percent === undefined
    ? DEFAULT_BAR_SHARE
    : Math.min(Math.max(Number(percent) / 100, 0.05), 1);
}

function color(value: unknown): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function figure(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
