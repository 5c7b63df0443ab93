// Draws on a canvas with ECharts; loaded when the first tab with a chart comes to the front.

import {BarChart, LineChart} from 'echarts/charts';
import {GridComponent, LegendComponent, TitleComponent} from 'echarts/components';
import {type EChartsType, init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

import type {PageChart} from '../../host/web/page-wire';
import {chartOption} from './chart-option';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, CanvasRenderer]);

/** As wide as its place. @returns what lets go of it */
export function drawChart(place: HTMLElement, chart: PageChart): () => void {
  const drawn: EChartsType = init(place, null, {renderer: 'canvas'});
  drawn.setOption(chartOption(chart, drawn.getWidth()));
  return () => drawn.dispose();
}
