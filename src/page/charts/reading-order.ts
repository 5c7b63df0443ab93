// A tab with charts as one column to be read downwards, for a screen that is too narrow for its cells.

import type {PageChart} from '../../host/web/page-wire';

/** 1-based. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isBold: boolean;
}

export type Part =
  | {readonly kind: 'line'; readonly line: Line}
  | {readonly kind: 'chart'; readonly chart: PageChart};

/** By rows, then columns; a line right above a chart stays with it, since charts may stand side by side. */
export function readingOrder(lines: readonly Line[], charts: readonly PageChart[]): Part[] {
  const above = new Map<Line, PageChart>();
  for (const chart of charts) {
    const {row, column} = chart.position;
    const caption = lines.find(line => line.row === row - 1 && line.column === column);
    if (caption !== undefined) above.set(caption, chart);
  }
  const placed = [
    ...lines.map(line => ({
      ...{row: above.has(line) ? line.row + 1 : line.row, column: line.column, after: 0},
      part: {kind: 'line', line} as const,
    })),
    ...charts.map(chart => ({
      ...{row: chart.position.row, column: chart.position.column, after: 1},
      part: {kind: 'chart', chart} as const,
    })),
  ];
  placed.sort(
    (one, other) => one.row - other.row || one.column - other.column || one.after - other.after,
  );
  return placed.map(({part}) => part);
}
