// The charts of the tab in front, over its cells: they scroll and end with the grid, and let every press through to it.
// On a phone they and the lines of their tab stand below each other instead, to be read by scrolling down.

import type {PageBook, PageChart} from '../../host/web/page-wire';
import type {BookGrid} from '../grid/grid';
import {NARROW_SCREEN} from '../grid/label-room';
import {sheetTexts, type SheetText} from '../grid/sheet-texts';
import {SheetView} from '../grid/sheet-view';
import {element} from '../shell/element';
import {chartSize, narrowHeight} from './chart-option';
import {chartText} from './chart-text';
import {readingOrder} from './reading-order';

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
  /** What is read on a phone; `null` where the charts stand over their cells. */
  #lines: readonly SheetText[] | null = null;

  constructor(
    private readonly grid: BookGrid,
    private readonly layer: HTMLElement,
  ) {
    this.#view = new SheetView(grid.injector);
    window.addEventListener('resize', () => {
      if (this.#lines !== null) this.#draw();
    });
  }

  /** Cells have changed: what is read follows them. */
  textsChanged(): void {
    if (this.#lines === null || this.#sheetId === null) return;
    const now = sheetTexts(this.grid.injector, this.#sheetId);
    if (JSON.stringify(now) !== JSON.stringify(this.#lines)) this.#draw();
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
    const {place, canvas} = view;
    const from = this.layer.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const {style} = this.layer;
    if (this.#lines !== null) {
      style.top = `${canvas.top - from.top}px`;
      return;
    }
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
    const isRead = charts.length > 0 && matchMedia(NARROW_SCREEN).matches;
    this.#lines =
      isRead && this.#sheetId !== null ? sheetTexts(this.grid.injector, this.#sheetId) : null;
    this.#shown = charts.map(chart => ({chart, box: boxOf(chart, isRead), release: null}));
    this.layer.removeAttribute('style');
    this.layer.hidden = charts.length === 0;
    this.layer.classList.toggle('reading', isRead);
    if (this.#lines === null) {
      this.layer.removeAttribute('tabindex');
      this.layer.replaceChildren(...this.#shown.map(({box}) => box));
    } else {
      // Keys scroll what has the focus.
      this.layer.setAttribute('tabindex', '0');
      this.layer.replaceChildren(...this.#column(this.#lines));
    }
    this.#follow();
    if (charts.length > 0) void this.#fill(this.#shown);
  }

  #column(lines: readonly SheetText[]): HTMLElement[] {
    const boxes = new Map(this.#shown.map(({chart, box}) => [chart, box]));
    return readingOrder(lines, [...boxes.keys()]).map(part =>
      part.kind === 'chart'
        ? (boxes.get(part.chart) ?? element('div'))
        : element('p', part.line.isBold ? {class: 'strong'} : {}, part.line.text),
    );
  }

  async #fill(shown: Shown[]): Promise<void> {
    const {drawChart} = await import('./draw-chart');
    // Another tab may have come to the front meanwhile.
    if (shown !== this.#shown) return;
    for (const one of shown) one.release = drawChart(one.box, one.chart);
  }
}

/** @param isRead - as wide as the screen, else as wide as the chart asks */
function boxOf(chart: PageChart, isRead: boolean): HTMLElement {
  const box = document.createElement('div');
  const {width, height} = chartSize(chart);
  if (!isRead) box.style.width = `${width}px`;
  box.style.height = `${isRead ? narrowHeight(chart) : height}px`;
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', chartText(chart));
  return box;
}
