// How a chart of each form looks: its type, its title, its size, and options that Google has by the same names.

import type {ChartForm, ChartSpec} from '../domain/charts/charts-of';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import type {ChartOptions, ChartPlan} from '../ports/book';

/** Dark and light, apart in greyscale too; the line of a plan is a third tone, the upper line of a range a darker one. */
const colours = {actual: '#1f4e79', part: '#9dc3e6', plan: '#c55a11', top: '#7f3300'} as const;

const width = 620;
const height = 340;

interface ChartNames {
  readonly units: number;
  readonly indicators: IndicatorBook;
}

/** Of units, one bar each. */
export function isRanking({form}: ChartSpec): boolean {
  return form === 'share' || form === 'figure';
}

/** In pixels; a chart of bars grows with them. */
export function chartHeight(spec: ChartSpec, units: number): number {
  const {form, of} = spec;
  if (isRanking(spec)) return Math.max(height, 90 + 26 * units);
  return form === 'pace' ? Math.max(height, 120 + 52 * of.length) : height;
}

export function chartLook(spec: ChartSpec, names: ChartNames): Pick<ChartPlan, 'type' | 'options'> {
  const {form} = spec;
  const size = {title: titleOf(spec, names), width, height: chartHeight(spec, names.units)};
  const legend = {position: 'bottom'} as const;
  const axis = {title: measureOf(spec, names), minValue: 0};
  const labelled = {dataLabel: 'value'} as const;
  const line = {type: 'line'} as const;
  const bars = {type: 'bars'} as const;
  switch (form) {
    case 'progress':
    case 'jobs':
    case 'line': {
      // Rates stand close to their line, which would cross their labels: the name of the series says the last one instead.
      const isRate = form === 'line' && axis.title === '%';
      return combo({
        ...{...size, legend, colors: [colours.actual, colours.plan]},
        ...{series: {0: isRate ? bars : {...bars, ...labelled}, 1: line}},
        vAxis: isRate && !isLimited(spec, names) ? {...axis, maxValue: 100} : axis,
      });
    }
    case 'band':
      return combo({
        ...{...size, legend, colors: [colours.actual, colours.plan, colours.top]},
        ...{series: {0: {...bars, ...labelled}, 1: line, 2: line}, vAxis: axis},
      });
    case 'stock':
      return combo({
        ...{...size, legend, colors: [colours.actual, colours.part, colours.plan]},
        ...{series: {0: {...bars, ...labelled}, 1: {...bars, ...labelled}, 2: line}, vAxis: axis},
      });
    case 'nested':
    case 'part':
    case 'pace':
      return bar({
        ...{...size, legend, colors: [colours.actual, colours.part]},
        ...(form === 'pace' ? {} : {isStacked: true}),
        ...{series: {0: labelled, 1: labelled}, hAxis: axis},
      });
    case 'share':
    case 'figure':
    case 'markets':
      return bar({
        ...{...size, legend: {position: 'none'}, colors: [colours.actual]},
        ...{series: {0: labelled}, hAxis: axis},
      });
  }
}

/** Of a rate that is to stay low, a few hundredths at most: up to 100 nobody would see it. */
function isLimited({of}: ChartSpec, {indicators}: ChartNames): boolean {
  return indicators.byCode.get(of[0] ?? '')?.lowerIsBetter === true;
}

function combo(options: ChartOptions): Pick<ChartPlan, 'type' | 'options'> {
  return {type: 'COMBO', options};
}

function bar(options: ChartOptions): Pick<ChartPlan, 'type' | 'options'> {
  return {type: 'BAR', options};
}

/** What a book of jobs calls its two headings; all else goes by its full name. */
const shortNames: Readonly<Record<string, string>> = {
  vl_giai_quyet: 'giải quyết việc làm',
  nn_xuat_canh: 'đi làm việc ở nước ngoài',
};

/** Without the year, which the tab's own title and each note say: charts are made once, and stay when the book turns to the next. */
function titleOf({form, of}: ChartSpec, {indicators}: ChartNames): string {
  const [first = '', second = ''] = of;
  const name = (code: string): string =>
    shortNames[code] ?? indicators.byCode.get(code)?.name ?? code;
  const titles: Readonly<Record<ChartForm, string>> = {
    progress: 'Thực hiện so với kế hoạch năm',
    nested: 'Giải quyết việc làm: trong nước và đi làm việc ở nước ngoài',
    share: `Mức hoàn thành kế hoạch theo đơn vị: ${name(first)}`,
    jobs: 'Lũy kế giải quyết việc làm theo tháng so với kế hoạch',
    line: `${upper(name(first))} theo tháng`,
    band: `${upper(name(first))} theo tháng`,
    pace: 'Tiến độ kế hoạch năm so với thời gian đã qua',
    part: `${upper(name(first))}, trong đó: ${name(second)}`,
    figure: `Theo đơn vị: ${name(first)}`,
    markets: 'Đi làm việc ở nước ngoài theo thị trường',
    stock: 'Đi, về và đang ở nước ngoài trong năm',
  };
  return titles[form];
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the figures are counted in. */
function measureOf({form, of}: ChartSpec, {indicators}: ChartNames): string {
  if (form === 'progress' || form === 'share') return '% kế hoạch';
  if (form === 'pace') return '%';
  if (form === 'nested' || form === 'jobs') return 'lao động';
  return indicators.byCode.get(of[0] ?? '')?.measure ?? '';
}
