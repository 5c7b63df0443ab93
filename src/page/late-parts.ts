// What is loaded while the page already stands: the grid, and the layer of charts over it.

import {ChartLayer} from './charts/chart-layer';
import {BookGrid} from './grid/grid';
import type {LateParts} from './page';

export const lateParts: LateParts = {
  makeGrid: (place, listener) => new BookGrid(place, listener),
  makeCharts: (grid, place) => new ChartLayer(grid, place),
};
