// tmp
import {demoBook, openStage, sizes, takePicture} from './stage';
import {graveFindings, panelFrame, pressItem} from './sheet-page';
it.each(sizes)('smoke $name', async size => {
  const stage = await openStage(await demoBook(), size);
  try {
    const page = await stage.open('08707@vi-du.invalid');
    await takePicture(page, `smoke-1-${size.width}`);
    const presses = await pressItem(page, 'Nhập và gửi báo cáo');
    const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
    await frame.locator('[id^="f-"]').first().waitFor();
    await page.waitForTimeout(500);
    await takePicture(page, `smoke-2-${size.width}`);
    console.log(presses, await graveFindings(frame), await graveFindings(page), stage.faults);
  } finally { await stage.close(); }
}, 120000);
