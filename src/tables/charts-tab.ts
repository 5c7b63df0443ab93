// "Biểu đồ": words first, then charts that a leader reads in five seconds, two beside each other.

import {lampColors, lampEnd} from '../domain/charts/goal-lines';
import {glossary} from '../domain/glossary';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import type {Cell, ChartPlan, Highlight, Tab, TabPlan} from '../ports/book';
import {blankCells, firstRow, keyRow, noteRow, plain, titleRow} from './columns';
import {chartDataTab, chartList, chartPlaces, type ChartSpace} from './chart-data-tab';
import {chartHeight, chartLook, isRanking} from './chart-looks';

export const chartsTab = {key: 'charts', name: glossary.chartsTab} as const;

/** Pixels of a default row; a chart covers so many rows. */
const rowHeight = 21;
/** The last ones stand under no chart: a note beside the right-hand one runs on into them. */
const columnsAcross = 17;
/** The first holds lamps, the second gives back what they take: the words beside a lamp run on over it. */
const widths: readonly number[] = [150, 50];
/** Of a book of jobs: two headings and the verdict. */
const jobLines = 3;
/** Column of the right-hand charts: seven columns of 100 pixels to the right of the left-hand ones. */
const rightColumn = 9;
const leftColumn = 2;

interface Layout {
  /** Lines of words above all charts. */
  readonly lines: number;
  /** The first of them that has a lamp. */
  readonly firstLamp: number;
  /** Of each chart: the cell of its note, the chart being right below. */
  readonly spots: readonly {readonly row: number; readonly column: number}[];
  /** The last row with a note. */
  readonly bottom: number;
  readonly rows: number;
}

/** Two charts in a row, which is as high as the higher one; a ranking, which grows with its units, stands beside rankings alone. */
function layoutOf(space: ChartSpace): Layout {
  const list = chartList(space);
  const hasJobs = list.some(({form}) => form === 'jobs');
  const firstLamp = hasJobs ? jobLines : 0;
  const lines = firstLamp + (space.told?.length ?? 0);
  const spots: {row: number; column: number}[] = [];
  let row = firstRow + lines + 1;
  let bottom = row;
  for (let at = 0; at < list.length;) {
    const pair = list.slice(at, at + 2).filter((spec, side, [left]) => {
      return side === 0 || isRanking(spec) === (left !== undefined && isRanking(left));
    });
    pair.forEach((_, side) => spots.push({row, column: side === 0 ? leftColumn : rightColumn}));
    bottom = row;
    const height = Math.max(...pair.map(spec => chartHeight(spec, space.units)));
    row += Math.ceil(height / rowHeight) + 3;
    at += pair.length;
  }
  return {lines, firstLamp, spots, bottom, rows: row};
}

/** What the tab looks like when it is made. */
export function chartsTabPlan(
  input: {
    readonly year: number;
    readonly space: ChartSpace;
    readonly indicators: IndicatorBook;
  },
  who: {readonly editors: readonly string[]; readonly protection: string},
): TabPlan {
  const {space} = input;
  const layout = layoutOf(space);
  const noteRows = [...new Set(layout.spots.map(({row}) => row))];
  return {
    ...plain,
    key: chartsTab.key,
    name: chartsTab.name,
    color: '#c55a11',
    rows: layout.rows,
    lookRows: firstRow,
    frozenRows: 0,
    columns: [
      {width: 30, hidden: true, format: '@'},
      ...Array.from({length: columnsAcross}, (_, at) => ({width: widths[at] ?? 100, format: '@'})),
    ],
    looks: [
      {row: titleRow, count: 1, look: 'title'},
      {row: noteRow, count: 1, look: 'note'},
      {row: firstRow, count: layout.lines, look: 'headline'},
      ...noteRows.map(row => ({row, count: 1, look: 'note' as const})),
    ],
    highlights: lampsOf(space, layout),
    ...who,
    cells: chartsCells(layout, {
      title: `BIỂU ĐỒ NĂM ${input.year}`,
      run: 'Chưa tổng hợp lần nào.',
      lines: [],
      notes: [],
    }),
    charts: chartPlans(input, layout),
  };
}

/** Lines of words with a lamp, below those of jobs. */
function lampsOf({told = []}: ChartSpace, {firstLamp}: Layout): Highlight[] {
  const row = firstRow + firstLamp;
  const area = {row, column: leftColumn, rows: told.length, columns: 1};
  if (told.length === 0) return [];
  return lampColors.map(([startsWith, background]) => ({...area, startsWith, background}));
}

export interface ChartsText {
  readonly title: string;
  readonly run: string;
  /** One under the other, above all charts. */
  readonly lines: readonly string[];
  /** Above each chart, in the order of the charts. */
  readonly notes: readonly string[];
}

/** Writes the words in one write; the charts stand over cells that stay blank. */
export function writeCharts(tab: Tab, space: ChartSpace, text: ChartsText): void {
  tab.write(1, 1, chartsCells(layoutOf(space), text));
}

function chartsCells({spots, bottom, firstLamp}: Layout, text: ChartsText): Cell[][] {
  const cells = Array.from({length: bottom}, () => blankCells(rightColumn));
  const put = (row: number, column: number, value: string): void => {
    const cell = cells[row - 1];
    if (cell !== undefined) cell[column - 1] = value;
  };
  put(keyRow, 1, chartsTab.key);
  put(titleRow, leftColumn, text.title);
  put(noteRow, leftColumn, text.run);
  text.lines.forEach((line, at) => {
    const end = at < firstLamp ? -1 : line.indexOf(lampEnd);
    put(firstRow + at, leftColumn, end === -1 ? line : line.slice(0, end));
    if (end !== -1) put(firstRow + at, leftColumn + 1, line.slice(end + lampEnd.length));
  });
  spots.forEach(({row, column}, at) => {
    put(row, column, text.notes[at] ?? '');
  });
  return cells;
}

function chartPlans(
  {space, indicators}: Parameters<typeof chartsTabPlan>[0],
  {spots}: Layout,
): ChartPlan[] {
  const places = chartPlaces(space);
  return chartList(space).flatMap((spec, at) => {
    const [place, spot] = [places[at], spots[at]];
    if (place === undefined || spot === undefined) return [];
    return {
      dataTab: chartDataTab.key,
      ...{row: place.row, column: 2, rows: place.rows, columns: place.columns},
      at: {row: spot.row + 1, column: spot.column},
      ...chartLook(spec, {units: space.units, indicators}),
    };
  });
}
