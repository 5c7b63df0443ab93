// A leader with a phone: all lines and all charts of the tab, whole, by scrolling down alone.

import type {Page} from 'playwright-core';

import {callAs} from './behind-the-page';
import {activeCell} from './cell-on-screen';
import {graveFindings, tabOf} from './sheet-page';
import {demoBook, openStage, type Stage, takePicture} from './stage';

const leader = 'lanh-dao@vi-du.invalid';
const longest = 60_000;

/** Through the closed list, which leaves the tab in front where it is until Enter. */
async function goByList(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+K');
  const list = page.getByLabel('Chọn bảng', {exact: true});
  const chosen = () =>
    list.evaluate(one => (one as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 30 && (await chosen()) !== name; presses += 1)
    await page.keyboard.press('ArrowDown');
  expect([await chosen(), await list.evaluate(one => one === document.activeElement)]).toEqual([
    name,
    true,
  ]);
  await page.keyboard.press('Enter');
}

let stage: Stage;
afterEach(() => stage.close());

describe.each([400, 360])('a leader at %s px', width => {
  it(
    'reads every line and sees every chart whole, by scrolling down alone',
    async () => {
      const size = {name: '400 px', width: width as 400, height: 800} as const;
      stage = await openStage(await demoBook(), size);
      const page = await stage.open(leader);
      const place = page.locator('.charts');
      await place.locator('canvas').nth(4).waitFor();
      const cells = tabOf(stage, 'charts').cells;
      const lines = cells
        .filter(({row, column, value}) => row > 1 && column > 1 && value !== null && value !== '')
        .map(({value}) => String(value));
      expect(lines).toHaveLength(11);
      const read = place.locator('p');
      expect((await read.allTextContents()).sort()).toEqual([...lines].sort());
      const right = await place
        .locator('p, canvas')
        .evaluateAll(all => Math.max(...all.map(one => one.getBoundingClientRect().right)));
      expect(right).toBeLessThanOrEqual(width);
      // A phone's finger moves down, never to the side.
      expect(await place.evaluate(one => one.scrollWidth - one.clientWidth)).toBe(0);
      // The cell that she begins at is one that can be seen.
      expect(await page.getByLabel('Ô đang chọn').inputValue()).toBe('B2');
      await takePicture(page, `leader-phone-${width}`);
      expect(await graveFindings(page)).toEqual([]);
      await place.focus();
      await page.keyboard.press('End');
      await page.waitForTimeout(500);
      const last = await place.locator('canvas').nth(4).boundingBox();
      const end = await place.boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(
        (end?.y ?? 0) + (end?.height ?? 0),
      );
      await takePicture(page, `leader-phone-end-${width}`);
      // By keys alone to the master and its last columns, and back to the charts, which the keys then scroll.
      await goByList(page, 'Tổng hợp');
      const box = page.getByLabel('Ô đang chọn');
      const first = await box.inputValue();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect([first, await box.inputValue()]).toEqual(['B5', 'D5']);
      const cell = await activeCell(page);
      expect(cell.left).toBeGreaterThanOrEqual(0);
      expect(cell.left).toBeLessThan(width);
      await goByList(page, 'Biểu đồ');
      expect(await place.evaluate(one => one === document.activeElement)).toBe(true);
      expect([...stage.complaints, ...stage.faults]).toEqual([]);
    },
    longest,
  );
});

it(
  'what a phone reads follows a roll-up, and a turned phone shows the cells again',
  async () => {
    stage = await openStage(await demoBook(), {name: '400 px', width: 400, height: 800});
    const page = await stage.open(leader);
    const place = page.locator('.charts.reading');
    await place.getByText('1.014/1.300 lao động').first().waitFor();
    // What the tab says of the sum takes the day and the number of the roll-up.
    const before = await place.locator('p').nth(1).textContent();
    await callAs(stage, '243@vi-du.invalid', ['rollUp', {period: '2021-09', isBrief: true}]);
    await page.waitForFunction(
      former => document.querySelectorAll('.charts p')[1]?.textContent !== former,
      before,
    );
    await page.setViewportSize({width: 900, height: 400});
    await place.waitFor({state: 'detached'});
    await page.locator('.charts canvas').nth(4).waitFor({state: 'attached'});
    expect(await page.locator('.charts p').count()).toBe(0);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  },
  longest,
);
