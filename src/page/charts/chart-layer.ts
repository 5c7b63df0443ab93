// The charts of the tab in front, over its cells: they scroll and end with the grid, and let every press through to it.

import type {PageBook, PageChart} from '../../host/web/page-wire';
import type {BookGrid} from '../grid/grid';

export class ChartLayer {
  readonly #bySheet = new Map<number, readonly PageChart[]>();

  constructor(
    private readonly grid: BookGrid,
    private readonly layer: HTMLElement,
  ) {}

  replace(charts: PageBook['charts']): void {
    this.#bySheet.clear();
    for (const one of charts) this.#bySheet.set(one.sheetId, one.charts);
  }

  show(sheetId: number, charts: readonly PageChart[]): void {
    this.#bySheet.set(sheetId, charts);
  }

  showTab(sheetId: number): void {
    this.layer.hidden = !this.#bySheet.has(sheetId);
  }

  place(): void {
    this.layer.hidden = this.grid.isEditing;
  }
}
