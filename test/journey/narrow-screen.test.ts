// A unit's tab on a phone: the cell that she goes to is in sight, beside labels that leave room for two months.

import type {Page} from 'playwright-core';

import {activeCell} from './cell-on-screen';
import {a1Of, goToCell, openTab, tabOf} from './sheet-page';
import {demoBook, openStage, type Stage, takePicture} from './stage';

const officer = '08707@vi-du.invalid';
const mark = 'unit:08707@';
/** A month's column, as the store has it. */
const month = 70;
const longest = 60_000;

let stage: Stage;
afterEach(() => stage.close());

describe.each([400, 360])('a unit’s tab at %s px', width => {
  async function open(): Promise<Page> {
    const size = {name: '400 px', width: width as 400, height: 800} as const;
    stage = await openStage(await demoBook(), size);
    const page = await stage.open(officer);
    await openTab(page, 'Phường Tích Sơn');
    return page;
  }

  const cell = (key: string): string => a1Of(tabOf(stage, mark), 'vl_vay_von', key);

  it(
    'shows the cell whole that the name box, the arrows and Tab lead to, with the month before it',
    async () => {
      const page = await open();
      await goToCell(page, cell('2021-09'));
      const september = await activeCell(page);
      expect(september.right - september.left).toBe(month);
      expect(september.right).toBeLessThanOrEqual(width - 9);
      await takePicture(page, `narrow-tab-${width}`);
      // Nothing scrolls: August stands beside September and the labels.
      await page.keyboard.press('ArrowLeft');
      expect(await activeCell(page)).toEqual({
        ...september,
        left: september.left - month,
        right: september.right - month,
      });
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
      const may = await activeCell(page);
      // Row numbers and labels take at least these.
      expect(may.left).toBeGreaterThanOrEqual(46 + 110);
      expect(may.right - may.left).toBe(month);
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
      const october = await activeCell(page);
      expect(october.right).toBeLessThanOrEqual(width - 9);
      expect(october.left).toBeGreaterThanOrEqual(46 + 110 + month);
      expect([...stage.complaints, ...stage.faults]).toEqual([]);
    },
    longest,
  );

  it(
    'leaves the widths of the book as they were, whatever is typed and checked',
    async () => {
      const page = await open();
      const {columnWidths} = tabOf(stage, mark);
      await goToCell(page, cell('2021-09'));
      await page.keyboard.type('3');
      await page.keyboard.press('Enter');
      // A screen that is turned shows the book as a wide one does, and back.
      await page.setViewportSize({width: 900, height: 400});
      await page.setViewportSize({width, height: 800});
      await goToCell(page, cell('2021-09'));
      const september = await activeCell(page);
      expect(september.right).toBeLessThanOrEqual(width - 9);
      expect(tabOf(stage, mark).columnWidths).toEqual(columnWidths);
      expect(columnWidths[2]).toBe(270);
      expect([...stage.complaints, ...stage.faults]).toEqual([]);
    },
    longest,
  );
});
