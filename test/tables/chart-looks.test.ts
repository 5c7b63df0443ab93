// One chart, three places: what Google's builder is told, what the page draws and what the .xlsx holds show the same series.

import {chartsOf} from '../../src/domain/charts/charts-of';
import {blockOf, type PlanFacts} from '../../src/domain/charts/plan-blocks';
import {addCharts} from '../../src/gas/add-charts';
import type {ChartSnapshot} from '../../src/host/store/book-snapshot';
import type {PageChart} from '../../src/host/web/page-wire';
import {writeBook} from '../../src/host/xlsx/write-book';
import {chartOption} from '../../src/page/charts/chart-option';
import type {Cell, TabPlan} from '../../src/ports/book';
import {
  chartDataTab,
  chartList,
  chartPlaces,
  type ChartSpace,
  writeChartData,
} from '../../src/tables/chart-data-tab';
import {chartLook} from '../../src/tables/chart-looks';
import {chartsTab, chartsTabPlan} from '../../src/tables/charts-tab';
import {september} from '../domain/charts/small-district';
import {
  bookOf,
  departureTargets,
  planFacts,
  training,
  trainingTargets,
} from '../domain/charts/training-district';
import {area, book, cell, newFile, tab} from '../host/xlsx/sample-book';
import {attributes, elements, zipParts} from '../host/xlsx/zip-parts';
import {MemoryTab} from './memory-tab';

/** What `EmbeddedChartBuilder` was told, in the order of the calls. */
interface Told {
  type: string;
  range: readonly number[];
  headers: number;
  position: readonly number[];
  options: Record<string, unknown>;
}

/** The design's list: each is an option that Google documents for these charts. */
const listed = [
  ...['title', 'width', 'height', 'colors', 'isStacked', 'legend.position'],
  ...['series.type', 'series.dataLabel', 'vAxis.title', 'vAxis.minValue', 'vAxis.maxValue'],
  ...['hAxis.title', 'hAxis.minValue'],
];

/** Builds the plan's charts on a stand-in for Google, which only takes down what it is told. */
function buildOnGoogle(plan: TabPlan): Told[] {
  const built: Told[] = [];
  const newChart = () => {
    const told: Told = {type: '', range: [], headers: 0, position: [], options: {}};
    const put = (change: () => void) => {
      change();
      return builder;
    };
    const builder = {
      setChartType: (type: string) => put(() => (told.type = type)),
      addRange: (range: readonly number[]) => put(() => (told.range = range)),
      setNumHeaders: (headers: number) => put(() => (told.headers = headers)),
      setPosition: (...position: number[]) => put(() => (told.position = position)),
      setOption: (name: string, value: unknown) => put(() => (told.options[name] = value)),
      build: () => told,
    };
    return builder;
  };
  const sheet = {
    newChart,
    insertChart: (told: Told) => built.push(told),
    getRange: (...range: number[]) => range,
  };
  const types = {COMBO: 'COMBO', BAR: 'BAR', COLUMN: 'COLUMN', LINE: 'LINE'};
  Object.assign(globalThis, {Charts: {ChartType: types}});
  // The stand-in has the methods that charts are built with, and no others.
  const sheets = new Map([chartsTab.key, chartDataTab.key].map(key => [key, sheet]));
  addCharts(plan, sheets as unknown as Parameters<typeof addCharts>[1]);
  return built;
}

function cellsOf(space: ChartSpace, facts: PlanFacts): Cell[][] {
  const data = new MemoryTab(chartDataTab.name, []);
  const places = chartPlaces(space);
  const blocks = chartList(space).flatMap((spec, at) => {
    const place = places[at];
    return place === undefined ? [] : {place, block: blockOf(spec, facts, space.units)};
  });
  writeChartData(data, 'Tháng 9/2021', blocks);
  return data.read();
}

const spaceOf = (targets: typeof trainingTargets, more: readonly string[] = []): ChartSpace => ({
  ...chartsOf({indicators: bookOf(targets, more), targets, node: 'N'}),
  units: 4,
});
const abroadMore = ['nn_ve_nuoc', 'nn_o_nuoc_ngoai'];
const jobFacts = planFacts([], {}, {...september});
const part = {form: 'part', of: ['dn_hoan_thanh', 'dn_duoi_3t']} as const;

describe.each<[string, ChartSpace, PlanFacts]>([
  ['jobs', {planned: ['vl_giai_quyet', 'nn_xuat_canh'], units: 4}, jobFacts],
  ['training', spaceOf(trainingTargets), training],
  [
    'departures',
    spaceOf(departureTargets, abroadMore),
    planFacts(
      [],
      {},
      {
        book: bookOf(departureTargets, abroadMore),
      },
    ),
  ],
  ['a part', {planned: [], units: 4, list: [part]}, training],
])('the charts of %s', (_, space, facts) => {
  const plan = chartsTabPlan(
    {year: 2021, space, indicators: facts.book},
    {editors: [], protection: ''},
  );
  const told = buildOnGoogle(plan);
  const cells = cellsOf(space, facts);
  const rowsOf = ({range: [row = 1, column = 1, rows = 0, columns = 0]}: Told) =>
    Array.from({length: rows}, (__, down) =>
      Array.from(
        {length: columns},
        (___, across) => cells[row - 1 + down]?.[column - 1 + across] || null,
      ),
    );

  it('are told to Google with listed options alone, once each', () => {
    expect(told).toHaveLength(chartList(space).length);
    const names = told.flatMap(({options}) => Object.entries(options).flatMap(namesOf));
    expect(names.filter(name => !listed.includes(name))).toEqual([]);
    expect(told.map(({headers}) => headers)).toEqual(told.map(() => 1));
  });

  it('have the same series on Google, in the page and in the .xlsx', async () => {
    const charts = told.map((one, at): ChartSnapshot => {
      const [row = 1, column = 1, rows = 0, columns = 0] = one.range;
      const ranges = [{sheetId: 11, area: area(row, column, rows, columns)}];
      const position = {row: 6, column: 2, offsetX: 0, offsetY: 0};
      return {...{id: at + 1, type: one.type, headers: 1, options: one.options}, ranges, position};
    });
    const xml = await writtenCharts(charts, cells);
    told.forEach((one, at) => {
      const data = rowsOf(one) as PageChart['data'];
      const page = chartOption({...charts[at], data} as unknown as PageChart) as unknown as {
        series: {type: string; name: string; data: unknown[]; itemStyle: {color: string}}[];
      };
      const own = one.options['series'] as Record<number, {type?: string}>;
      const google = data[0]?.slice(1).map((name, series) => ({
        name,
        kind: own[series]?.type === 'line' ? 'line' : 'bar',
        color: (one.options['colors'] as string[])[series],
        figures: data.slice(1).map(row => row[series + 1]),
      }));
      // Those without a name bear the numbers of the bars below them, over the lines.
      const named = page.series.filter(({name}) => name !== '');
      expect(
        named.map(({name, type, itemStyle, data: figures}) => ({
          ...{name, kind: type, color: itemStyle.color, figures},
        })),
      ).toEqual(google);
      expect(seriesIn(xml[at] ?? '')).toEqual(google);
    });
  });
});

function namesOf([name, value]: [string, unknown]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name];
  const inner = name === 'series' ? Object.values(value).flatMap(Object.keys) : Object.keys(value);
  return inner.map(key => `${name}.${key}`);
}

const path = newFile();

/** The XML of each chart, in their order. */
async function writtenCharts(charts: ChartSnapshot[], cells: Cell[][]): Promise<string[]> {
  const data = tab({
    name: 'Dữ liệu biểu đồ',
    cells: cells.flatMap((row, down) =>
      row.flatMap((value, across) =>
        typeof value === 'object' || value === '' ? [] : cell(down + 1, across + 1, value),
      ),
    ),
  });
  await writeBook(book([tab({id: 12, name: 'Biểu đồ', cells: [], charts}), data]), path);
  const parts = zipParts(path);
  return charts.map((_, at) => parts.get(`xl/charts/chart${at + 1}.xml`) ?? '');
}

/** Series as another program reads them, bars before lines as the file has them. */
function seriesIn(xml: string): unknown[] {
  return ['bar', 'line'].flatMap(kind =>
    elements(xml, `c:${kind}Chart`).flatMap(group =>
      elements(group, 'c:ser').map(one => {
        const points = elements(one, 'c:val')[0] ?? '';
        const count = Number(attributes(points, 'c:ptCount', 'val')[0]);
        const at = attributes(points, 'c:pt', 'idx').map(Number);
        const values = elements(points, 'c:v').map(Number);
        const color = attributes(elements(one, 'c:spPr')[0] ?? '', 'a:srgbClr', 'val')[0] ?? '';
        return {
          name: elements(elements(one, 'c:tx')[0] ?? '', 'c:v')[0],
          kind,
          color: `#${color.toLowerCase()}`,
          figures: Array.from({length: count}, (_, row) => values[at.indexOf(row)] ?? null),
        };
      }),
    ),
  );
}

it.each([
  ['dn_tl_co_viec', 100],
  ['vl_tl_that_nghiep', undefined],
])(
  'the axis of the rate %s goes up to %s: one that is to stay low would be flat on the ground',
  (code, top) => {
    const indicators = bookOf([], [code]);
    const {options} = chartLook({form: 'line', of: [code]}, {units: 4, indicators});
    expect(options.vAxis?.maxValue).toBe(top);
  },
);

it('no title bears a year: the charts stay when the book turns to the next', () => {
  const indicators = bookOf(departureTargets, ['nn_ve_nuoc', 'nn_o_nuoc_ngoai', 'vl_giai_quyet']);
  const forms = [
    'progress',
    'nested',
    'share',
    'jobs',
    'line',
    'band',
    'pace',
    'part',
    'figure',
    'markets',
    'stock',
  ] as const;
  const titles = forms.map(form => {
    const of = ['vl_giai_quyet', 'nn_xuat_canh'];
    return chartLook({form, of}, {units: 4, indicators}).options.title ?? '';
  });
  expect(titles.filter(title => title === '' || /\d/.test(title))).toEqual([]);
});
