// In which order a phone shows the lines and charts of a tab.

import type {PageChart} from '../../../src/host/web/page-wire';
import {readingOrder} from '../../../src/page/charts/reading-order';

const line = (row: number, column: number, text: string) => ({row, column, text, isBold: false});

function chart(id: number, row: number, column: number): PageChart {
  const position = {row, column, offsetX: 0, offsetY: 0};
  return {id, type: 'BAR', options: {}, data: [], position};
}

const told = (lines: ReturnType<typeof line>[], charts: PageChart[]): unknown[] =>
  readingOrder(lines, charts).map(part => (part.kind === 'line' ? part.line.text : part.chart.id));

it('goes down the rows; of two charts side by side each keeps the line above it', () => {
  const lines = [
    line(9, 9, 'trên 2'),
    line(5, 2, 'đầu'),
    line(9, 2, 'trên 1'),
    line(29, 2, 'trên 3'),
  ];
  const charts = [chart(3, 30, 2), chart(2, 10, 9), chart(1, 10, 2)];
  expect(told(lines, charts)).toEqual(['đầu', 'trên 1', 1, 'trên 2', 2, 'trên 3', 3]);
});

it('a line beside charts, and one that stands apart, keep their rows', () => {
  expect(told([line(12, 2, 'dưới'), line(8, 2, 'cách một hàng')], [chart(1, 10, 2)])).toEqual([
    'cách một hàng',
    1,
    'dưới',
  ]);
});
