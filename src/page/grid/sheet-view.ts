// Where cells lie on the screen, and when that changes.

import {type Injector, IUniverInstanceService, UniverInstanceType} from '@univerjs/core';
import {IRenderManagerService, SHEET_VIEWPORT_KEY} from '@univerjs/engine-render';
import {SheetSkeletonManagerService} from '@univerjs/sheets-ui';

/** Pixels at the right and the bottom that the grid's scroll bars lie over. */
export const SCROLL_BAR = 10;

export interface View {
  /** The whole grid, with the letters and numbers at its edges. */
  readonly canvas: DOMRect;
  /** The part of the window in which cells that are not frozen are seen. */
  readonly place: DOMRect;
  /** Pixels of the screen for one of the sheet's. */
  readonly scale: number;
  /** The sheet's pixels that have gone out of `place`, at the left and above. */
  readonly scrolled: {readonly x: number; readonly y: number};
  /** Where the upper left corner of a cell is, from that of `place`, in pixels; 0-based row and column. */
  cornerOf(row: number, column: number): {x: number; y: number};
}

export class SheetView {
  constructor(private readonly injector: Injector) {}

  /** `null` before anything is drawn. */
  now(): View | null {
    const parts = this.#parts();
    const skeleton = parts?.render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (parts === null || skeleton === null || skeleton === undefined) return null;
    const {viewport, render} = parts;
    const {scaleX, scaleY} = render.scene;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const {left, top, viewportScrollX, viewportScrollY} = viewport;
    return {
      place: new DOMRect(
        ...[canvas.left + left, canvas.top + top],
        ...[canvas.width - left - SCROLL_BAR, canvas.height - top - SCROLL_BAR],
      ),
      ...{canvas, scale: scaleX},
      scrolled: {x: viewportScrollX, y: viewportScrollY},
      cornerOf(row, column) {
        const x = column === 0 ? 0 : (skeleton.columnWidthAccumulation[column - 1] ?? 0);
        const y = row === 0 ? 0 : (skeleton.rowHeightAccumulation[row - 1] ?? 0);
        const [fromLeft, fromTop] = [skeleton.rowHeaderWidth, skeleton.columnHeaderHeight];
        return {
          x: (x + fromLeft - viewportScrollX) * scaleX - left,
          y: (y + fromTop - viewportScrollY) * scaleY - top,
        };
      },
    };
  }

  /**
   * Calls back after each frame that the grid draws: after a scroll, another size, another width of a column, another tab.
   *
   * @returns ends it; `null` while there is nothing drawn yet
   */
  watch(drawn: () => void): (() => void) | null {
    const frames = this.#parts()?.render.engine.endFrame$.subscribe(drawn);
    return frames === undefined ? null : () => frames.unsubscribe();
  }

  #parts() {
    const instances = this.injector.get(IUniverInstanceService);
    const unitId = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    if (unitId === undefined) return null;
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId) ?? null;
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return render === null || viewport === undefined ? null : {render, viewport};
  }
}
