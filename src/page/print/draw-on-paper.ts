// Draws the charts of a document for paper as pictures that stay sharp, then lets the browser print.

import {BarChart, LineChart} from 'echarts/charts';
import {GridComponent, LegendComponent, TitleComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

import type {PageChart} from '../../host/web/page-wire';
import {chartOption, chartSize} from '../charts/chart-option';
import {chartText} from '../charts/chart-text';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** @param data - the element that holds the charts, in the order of their places */
export async function drawOnPaper(data: Element): Promise<void> {
  // Written by the host, which makes exactly these.
  const charts = JSON.parse(data.textContent) as readonly PageChart[];
  const places = [...document.querySelectorAll<HTMLImageElement>('figure img')];
  await Promise.all(
    places.map(async (place, at) => {
      const chart = charts[at];
      if (chart === undefined) return;
      place.alt = chartText(chart);
      place.src = `data:image/svg+xml,${encodeURIComponent(drawing(chart))}`;
      await place.decode();
    }),
  );
  print();
}

function drawing(chart: PageChart): string {
  const drawn = init(null, null, {renderer: 'svg', ssr: true, ...chartSize(chart)});
  drawn.setOption(chartOption(chart));
  const text = drawn.renderToSVGString();
  drawn.dispose();
  return text;
}
