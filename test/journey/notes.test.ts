// Notes of a check in a unit's tab: their corners are seen on any colour, and they open on the screen.

import {activeCell, colorAt} from './cell-on-screen';
import {a1Of, goToCell, openTab, pressItem, tabOf} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const officer = '08707@vi-du.invalid';
const mark = 'unit:08707@';
const longest = 60_000;

let stage: Stage;
afterEach(() => stage.close());

describe.each(sizes)('notes at $name', size => {
  it(
    'open by Shift+F2 after a sending that was held, also from a cell that has been scrolled away',
    async () => {
      stage = await openStage(await demoBook(), size);
      const page = await stage.open(officer);
      await openTab(page, 'Phường Tích Sơn');
      const at = (row: string): string => a1Of(tabOf(stage, mark), row, '2021-09');
      for (const [row, text] of [
        ['vl_vay_von', '12.5'],
        ['vl_ngoai_tinh', '40'],
      ] as const) {
        await goToCell(page, at(row));
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await pressItem(page, 'Gửi báo cáo');
      await page.getByText('Tháng 9/2021 chưa gửi được').waitFor();
      await goToCell(page, at('vl_ngoai_tinh'));
      const warned = await activeCell(page);
      // Near the upper right end, left of the selection's own line.
      const corner = await colorAt(page, warned.right - 3, warned.top + 3);
      expect(corner.every(part => part < 80)).toBe(true);
      await goToCell(page, at('vl_vay_von'));
      await page.mouse.move(size.width - 40, 480);
      await page.mouse.wheel(-400, 900);
      await page.waitForTimeout(300);
      await page.keyboard.press('Shift+F2');
      const note = page.locator('textarea:focus');
      await note.waitFor();
      expect(await note.inputValue()).toContain('Lỗi: "12.5"');
      const box = await note.boundingBox();
      if (box === null) throw new Error('the note is not drawn');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      await takePicture(page, `note-held-${size.width}`);
      await page.keyboard.press('Escape');

      // One that is opened and left blank marks no cell, neither at once nor when the grid has kept it.
      const october = a1Of(tabOf(stage, mark), 'nn_xuat_canh_nb', '2021-10');
      await goToCell(page, october);
      await page.keyboard.press('Shift+F2');
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('textarea[data-u-comp="note-textarea"]').waitFor({state: 'detached'});
      await page.waitForTimeout(500);
      await page.keyboard.press('ArrowDown');
      await goToCell(page, october);
      const blank = await activeCell(page);
      const end = await colorAt(page, blank.right - 3, blank.top + 3);
      expect(end.every(part => part > 200)).toBe(true);
      expect(await page.locator('textarea[data-u-comp="note-textarea"]').count()).toBe(0);
      expect([...stage.complaints, ...stage.faults]).toEqual([]);
    },
    longest,
  );
});
