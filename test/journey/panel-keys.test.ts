// The page's own keys while the add-on's sidebar has the cursor.

import {panelFrame, pressItem} from './sheet-page';
import {demoBook, openStage, sizes, type Stage} from './stage';

let stage: Stage;
afterEach(() => stage.close());

describe.each(sizes)('keys in the sidebar at $name', size => {
  it('Alt+Shift+S opens the add-on’s menu, where an item can be chosen at once', async () => {
    stage = await openStage(await demoBook(), size);
    const page = await stage.open('08707@vi-du.invalid');
    await pressItem(page, 'Nhập và gửi báo cáo');
    const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
    await frame.getByText('Hạn gửi').waitFor();
    const field = frame.locator('[id="f-vl_trong_tinh"]');
    await field.focus();
    await page.keyboard.type('1');
    await pressItem(page, 'Kiểm tra số liệu');
    await page.getByText('Tháng 9/2021').first().waitFor();
    expect(await field.inputValue()).toBe('1');
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  }, 60_000);
});
