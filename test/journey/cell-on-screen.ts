// Where the active cell stands on the screen: the grid draws on a canvas, but a cell that is being edited has one of its own over it.

import type {Page} from 'playwright-core';

/** CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CANVASES = 'canvas[data-u-comp=render-canvas]';

/** Begins to type in the active cell, looks where it is, and takes back what was typed. */
export async function activeCell(page: Page): Promise<Box> {
  await page.keyboard.type('7');
  // Past the canvas of the bar above the grid comes that of the cell.
  const editor = page.locator(CANVASES).nth(1);
  await page.waitForFunction(
    ([canvases]) => (document.querySelectorAll(canvases)[1]?.clientWidth ?? 0) > 0,
    [CANVASES] as const,
  );
  const box = await editor.boundingBox();
  await page.keyboard.press('Escape');
  if (box === null) throw new Error('no cell is being edited');
  const {x, y, width, height} = box;
  return {left: x, right: x + width, top: y, bottom: y + height};
}

/** Red, green and blue of what the grid has drawn there, on the page's white. */
export function colorAt(page: Page, x: number, y: number): Promise<number[]> {
  return page
    .locator(CANVASES)
    .last()
    .evaluate(
      (canvas, [left, top]) => {
        // The locator names canvases alone.
        const drawn = canvas as HTMLCanvasElement;
        const place = drawn.getBoundingClientRect();
        const scale = drawn.width / place.width;
        const [at, down] = [(left - place.left) * scale, (top - place.top) * scale];
        const point = drawn.getContext('2d')?.getImageData(at, down, 1, 1).data ?? [];
        const cover = (point[3] ?? 0) / 255;
        return [...point].slice(0, 3).map(part => Math.round(255 - cover * (255 - part)));
      },
      [x, y] as const,
    );
}
