// "Biểu đồ": words first, then five charts that a leader reads in five seconds.

import {glossary} from '../domain/glossary';
import type {Cell, ChartOptions, ChartPlan, Tab, TabPlan} from '../ports/book';
import {blankCells, firstRow, keyRow, noteRow, plain, titleRow} from './columns';
import {type BlockPlace, chartDataTab, type ChartPlaces} from './chart-data-tab';

export const chartsTab = {key: 'charts', name: glossary.chartsTab} as const;

/** Dark and light, apart in greyscale too; the line of a plan is a third tone. */
const colours = {actual: '#1f4e79', part: '#9dc3e6', plan: '#c55a11'} as const;

const width = 620;
const height = 340;
/** Pixels of a default row; a chart covers so many rows. */
const rowHeight = 21;
const columnsAcross = 15;
/** Two headings and the verdict. */
const textLines = 3;
/** Column of the right-hand charts: seven columns of 100 pixels to the right of the left-hand ones. */
const rightColumn = 9;
const leftColumn = 2;

interface Layout {
  readonly top: number;
  readonly ranking: number;
  readonly bottom: number;
  readonly rankingHeight: number;
}

/** Rows at which the three rows of charts have their notes; a ranking grows with the units it shows. */
function layoutOf(units: number): Layout {
  const rankingHeight = Math.max(height, 90 + 26 * units);
  const top = firstRow + textLines + 1;
  const ranking = top + Math.ceil(height / rowHeight) + 3;
  return {top, ranking, bottom: ranking + Math.ceil(rankingHeight / rowHeight) + 3, rankingHeight};
}

/** What the tab looks like when it is made. */
export function chartsTabPlan(
  input: {readonly year: number; readonly places: ChartPlaces; readonly units: number},
  who: {readonly editors: readonly string[]; readonly protection: string},
): TabPlan {
  const layout = layoutOf(input.units);
  const rows = layout.bottom + Math.ceil(height / rowHeight) + 3;
  return {
    ...plain,
    key: chartsTab.key,
    name: chartsTab.name,
    color: '#c55a11',
    rows,
    lookRows: firstRow,
    frozenRows: 0,
    columns: [
      {width: 30, hidden: true, format: '@'},
      ...Array.from({length: columnsAcross}, () => ({width: 100, format: '@'})),
    ],
    looks: [
      {row: titleRow, count: 1, look: 'title'},
      {row: noteRow, count: 1, look: 'note'},
      {row: firstRow, count: textLines, look: 'headline'},
      ...[layout.top, layout.ranking, layout.bottom].map(row => ({
        row,
        count: 1,
        look: 'note' as const,
      })),
    ],
    ...who,
    cells: chartsCells(input.units, {
      title: `BIỂU ĐỒ NĂM ${input.year}`,
      run: 'Chưa tổng hợp lần nào.',
      lines: [],
      note: '',
    }),
    charts: chartPlans(input.year, input.places, layout),
  };
}

export interface ChartsText {
  readonly title: string;
  readonly run: string;
  /** One under the other, above all charts. */
  readonly lines: readonly string[];
  /** Stands above each chart. */
  readonly note: string;
}

/** Writes the words in one write; the charts stand over cells that stay blank. */
export function writeCharts(tab: Tab, units: number, text: ChartsText): void {
  tab.write(1, 1, chartsCells(units, text));
}

function chartsCells(units: number, text: ChartsText): Cell[][] {
  const layout = layoutOf(units);
  const cells = Array.from({length: layout.bottom}, () => blankCells(rightColumn));
  const put = (row: number, column: number, value: string): void => {
    const cell = cells[row - 1];
    if (cell !== undefined) cell[column - 1] = value;
  };
  put(keyRow, 1, chartsTab.key);
  put(titleRow, leftColumn, text.title);
  put(noteRow, leftColumn, text.run);
  text.lines.forEach((line, at) => {
    put(firstRow + at, leftColumn, line);
  });
  for (const row of [layout.top, layout.ranking]) {
    put(row, leftColumn, text.note);
    put(row, rightColumn, text.note);
  }
  put(layout.bottom, leftColumn, text.note);
  return cells;
}

function chartPlans(year: number, places: ChartPlaces, layout: Layout): ChartPlan[] {
  const over = (place: BlockPlace) => ({
    dataTab: chartDataTab.key,
    row: place.row,
    column: 2,
    rows: place.rows,
    columns: place.columns,
  });
  const size = {width, height, legend: {position: 'bottom'} as const};
  const percent = {title: '% kế hoạch', minValue: 0};
  const people = {title: 'lao động', minValue: 0};
  const againstPlan: Pick<ChartOptions, 'colors' | 'series'> = {
    colors: [colours.actual, colours.plan],
    series: {0: {type: 'bars', dataLabel: 'value'}, 1: {type: 'line'}},
  };
  const ranking = (title: string): ChartOptions => ({
    title,
    width,
    height: layout.rankingHeight,
    legend: {position: 'none'},
    colors: [colours.actual],
    series: {0: {dataLabel: 'value'}},
    hAxis: percent,
  });
  const left = (row: number) => ({row: row + 1, column: leftColumn});
  const right = (row: number) => ({row: row + 1, column: rightColumn});
  return [
    {
      ...over(places.progress),
      type: 'COMBO',
      at: left(layout.top),
      options: {
        ...size,
        title: `Thực hiện so với kế hoạch năm ${year}`,
        ...againstPlan,
        vAxis: percent,
      },
    },
    {
      ...over(places.nested),
      type: 'BAR',
      at: right(layout.top),
      options: {
        ...size,
        title: `Giải quyết việc làm ${year}: trong nước và đi làm việc ở nước ngoài`,
        colors: [colours.actual, colours.part],
        isStacked: true,
        series: {0: {dataLabel: 'value'}, 1: {dataLabel: 'value'}},
        hAxis: people,
      },
    },
    {
      ...over(places.jobsRanking),
      type: 'BAR',
      at: left(layout.ranking),
      options: ranking('Mức hoàn thành kế hoạch theo đơn vị: giải quyết việc làm'),
    },
    {
      ...over(places.abroadRanking),
      type: 'BAR',
      at: right(layout.ranking),
      options: ranking('Mức hoàn thành kế hoạch theo đơn vị: đi làm việc ở nước ngoài'),
    },
    {
      ...over(places.byMonth),
      type: 'COMBO',
      at: left(layout.bottom),
      options: {
        ...size,
        title: 'Lũy kế giải quyết việc làm theo tháng so với kế hoạch',
        ...againstPlan,
        vAxis: people,
      },
    },
  ];
}
