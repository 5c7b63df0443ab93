// "Dữ liệu biểu đồ": hidden; the blocks that the charts stand over, at places fixed when the book was made.

import type {Block} from '../domain/charts/chart-blocks';
import {glossary} from '../domain/glossary';
import type {Tab} from '../ports/book';
import {blankCells, column, firstRow} from './columns';
import {listCells, type ListTab} from './list-tab';

/** Three columns are the widest block: categories and two series. */
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

export interface BlockPlace {
  /** 1-based row of the block's names. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartPlaces {
  readonly progress: BlockPlace;
  readonly nested: BlockPlace;
  readonly jobsRanking: BlockPlace;
  readonly abroadRanking: BlockPlace;
  readonly byMonth: BlockPlace;
}

export interface ChartSpace {
  /** Indicators of the first chart: those of the node's own targets, the two headings first. */
  readonly planned: readonly string[];
  /** Rows of a ranking: as many units as stand on any one day, and room for some that join later. */
  readonly units: number;
}

/** Where each block stands, a blank row between them. */
export function chartPlaces({planned, units}: ChartSpace): ChartPlaces {
  let row = firstRow;
  const place = (rows: number, columns: number): BlockPlace => {
    const here = {row, rows: rows + 1, columns};
    row += rows + 2;
    return here;
  };
  return {
    progress: place(planned.length, 3),
    nested: place(2, 3),
    jobsRanking: place(units, 2),
    abroadRanking: place(units, 2),
    byMonth: place(12, 3),
  };
}

/** Rows that all blocks take. */
export function chartRows(places: ChartPlaces): number {
  return places.byMonth.row + places.byMonth.rows;
}

/** Writes all blocks in one write. A block with fewer rows than its place leaves the rest blank. */
export function writeChartData(
  tab: Tab,
  note: string,
  blocks: readonly {readonly place: BlockPlace; readonly block: Block}[],
): void {
  const last = Math.max(...blocks.map(({place}) => place.row + place.rows));
  const width = chartDataTab.columns.length + 1;
  const cells = listCells(chartDataTab, note, []);
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
