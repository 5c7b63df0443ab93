// "Dữ liệu biểu đồ": hidden; the blocks that the charts stand over, at places fixed when the book was made.

import type {Block} from '../domain/charts/chart-blocks';
import {type ChartSpec, jobCharts} from '../domain/charts/charts-of';
import {glossary} from '../domain/glossary';
import type {Tab} from '../ports/book';
import {blankCells, column, firstRow} from './columns';
import {listCells, type ListTab} from './list-tab';

/** Categories and two series: enough for all charts of jobs. */
export const chartDataTab: ListTab = {
  key: 'chartData',
  name: glossary.chartDataTab,
  title: 'DỮ LIỆU BIỂU ĐỒ',
  note: 'Do "Tổng hợp số liệu" ghi. Không sửa ở đây.',
  hidden: true,
  columns: [
    column('category', glossary.chartData, 420),
    column('first', glossary.actual, 120, {format: ''}),
    column('second', glossary.target, 120, {format: ''}),
  ],
};

/** Of a range's upper line, or of those who stay. */
const thirdSeries = column('third', glossary.target, 120, {format: ''});

export interface BlockPlace {
  /** 1-based row of the block's names. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartSpace {
  /** Indicators of the first chart: those of the node's own targets, the two headings first. */
  readonly planned: readonly string[];
  /** Rows of a ranking: as many units as stand on any one day, and room for some that join later. */
  readonly units: number;
  /** Left out in a book that was made before there were others than the five. */
  readonly list?: readonly ChartSpec[];
  /** Indicators that a line of words of its own speaks of. */
  readonly told?: readonly string[];
}

export function chartList({planned, list}: ChartSpace): readonly ChartSpec[] {
  return list ?? jobCharts(planned);
}

/** Where each block stands, in the order of the charts, a blank row between them. */
export function chartPlaces(space: ChartSpace): BlockPlace[] {
  let row = firstRow;
  return chartList(space).map(spec => {
    const [rows, columns] = sizeOf(spec, space.units);
    const here = {row, rows: rows + 1, columns};
    row += rows + 2;
    return here;
  });
}

/** Rows of categories, and columns, the categories' own among them. */
function sizeOf({form, of}: ChartSpec, units: number): [rows: number, columns: number] {
  switch (form) {
    case 'progress':
    case 'pace':
      return [of.length, 3];
    case 'nested':
    case 'part':
      return [2, 3];
    case 'share':
    case 'figure':
      return [units, 2];
    case 'markets':
      return [of.length - 1, 2];
    case 'jobs':
    case 'line':
      return [12, 3];
    case 'band':
      return [12, 4];
    case 'stock':
      return [4, 4];
  }
}

/** Rows that all blocks take. */
export function chartRows(places: readonly BlockPlace[]): number {
  return Math.max(...places.map(place => place.row + place.rows));
}

/** The tab as wide as the widest block asks. */
export function chartDataTabOf(places: readonly BlockPlace[]): ListTab {
  if (places.every(place => place.columns < 4)) return chartDataTab;
  return {...chartDataTab, columns: [...chartDataTab.columns, thirdSeries]};
}

/** Writes all blocks in one write. A block with fewer rows than its place leaves the rest blank. */
export function writeChartData(
  tab: Tab,
  note: string,
  blocks: readonly {readonly place: BlockPlace; readonly block: Block}[],
): void {
  const places = blocks.map(({place}) => place);
  const list = chartDataTabOf(places);
  const last = chartRows(places);
  const width = list.columns.length + 1;
  const cells = listCells(list, note, []);
  while (cells.length < last) cells.push(blankCells(width));
  for (const {place, block} of blocks) {
    block.slice(0, place.rows).forEach((values, at) => {
      const row = cells[place.row - 1 + at];
      values.forEach((value, column) => {
        if (row !== undefined) row[column + 1] = value;
      });
    });
  }
  tab.write(1, 1, cells);
}
