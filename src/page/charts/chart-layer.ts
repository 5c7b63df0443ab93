// The charts of the tab in front, over its cells: they scroll and end with the grid, and let every press through to it.

import type {PageBook, PageChart} from '../../host/web/page-wire';
import type {BookGrid} from '../grid/grid';
import {SheetView} from '../grid/sheet-view';
import {chartSize} from './chart-option';
import {chartText} from './chart-text';

interface Shown {
  readonly chart: PageChart;
  readonly box: HTMLElement;
  /** Let go of what ECharts holds; `null` until it is drawn. */
  release: (() => void) | null;
}

export class ChartLayer {
  readonly #bySheet = new Map<number, readonly PageChart[]>();
  readonly #view: SheetView;
  #sheetId: number | null = null;
  #shown: Shown[] = [];
  #unwatch: () => void = () => undefined;

  constructor(
    grid: BookGrid,
    private readonly layer: HTMLElement,
  ) {
    this.#view = new SheetView(grid.injector);
  }

  /** Another book, or the same one anew: all charts of all its tabs. */
  replace(charts: PageBook['charts'], sheetId: number | null): void {
    this.#bySheet.clear();
    for (const one of charts) this.#bySheet.set(one.sheetId, one.charts);
    this.#sheetId = sheetId;
    this.#draw();
  }

  /** All charts of one tab, as they stand now. */
  show(sheetId: number, charts: readonly PageChart[]): void {
    this.#bySheet.set(sheetId, charts);
    if (sheetId === this.#sheetId) this.#draw();
  }

  /** Another tab is in front. */
  showTab(sheetId: number): void {
    if (sheetId === this.#sheetId) return;
    this.#sheetId = sheetId;
    this.#draw();
  }

  /** Follows the grid as long as there is a chart to be seen. */
  #follow(): void {
    this.#unwatch();
    this.#unwatch = () => undefined;
    if (this.#shown.length === 0) return;
    const unwatch = this.#view.watch(() => this.#place());
    if (unwatch !== null) this.#unwatch = unwatch;
    else requestAnimationFrame(() => this.#follow());
  }

  /** Puts the charts where their cells are now. */
  #place(): void {
    const view = this.#view.now();
    if (view === null) return;
    const {place} = view;
    const from = this.layer.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const {style} = this.layer;
    style.left = `${place.left - from.left}px`;
    style.top = `${place.top - from.top}px`;
    style.width = `${place.width}px`;
    style.height = `${place.height}px`;
    for (const {chart, box} of this.#shown) {
      const {row, column, offsetX, offsetY} = chart.position;
      const {x, y} = view.cornerOf(row - 1, column - 1);
      box.style.transform = `translate(${x + offsetX}px, ${y + offsetY}px)`;
    }
  }

  #draw(): void {
    for (const {box, release} of this.#shown) {
      release?.();
      box.remove();
    }
    const charts = this.#sheetId === null ? [] : (this.#bySheet.get(this.#sheetId) ?? []);
    this.#shown = charts.map(chart => ({chart, box: boxOf(chart), release: null}));
    this.layer.replaceChildren(...this.#shown.map(({box}) => box));
    this.layer.hidden = charts.length === 0;
    this.#follow();
    if (charts.length > 0) void this.#fill(this.#shown);
  }

  async #fill(shown: Shown[]): Promise<void> {
    const {drawChart} = await import('./draw-chart');
    // Another tab may have come to the front meanwhile.
    if (shown !== this.#shown) return;
    for (const one of shown) one.release = drawChart(one.box, one.chart);
  }
}

function boxOf(chart: PageChart): HTMLElement {
  const box = document.createElement('div');
  const {width, height} = chartSize(chart);
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', chartText(chart));
  return box;
}
