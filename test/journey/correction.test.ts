// Journey 4: an officer who has sent finds a wrong figure, in her tab; and what she reads once the month is closed.

import {formColors} from '../../src/tables/form-colors';
import {
  cellOf,
  colorOf,
  eventually,
  goToCell,
  graveFindings,
  openTab,
  panelFrame,
  pressItem,
  statusOf,
  tabOf,
} from './sheet-page';
import {demoBook, openStage, sizes, takePicture} from './stage';

const officer = '08710@vi-du.invalid';
const mark = 'unit:08710@';
const september = '2021-09';
const longest = 60_000;

describe.each(sizes)('the officer who corrects what she sent, at $name', size => {
  it(
    'sees the cell coloured and counted, sends again, and can read both sendings as they were',
    async () => {
      const stage = await openStage(await demoBook(), size);
      const tab = () => tabOf(stage, mark);
      const at = (rowId: string): string =>
        `AA${tab().cells.find(cell => cell.column === 1 && cell.value === rowId)?.row ?? 0}`;
      const page = await stage.open(officer);
      await openTab(page, 'Phường Liên Bảo');
      // Sent as 3 and 6.
      for (const [row, text] of Object.entries({vl_vay_von: '4', vl_tu_tao: '5'})) {
        await goToCell(page, at(row));
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      const differs = await eventually(
        () => statusOf(tab()),
        line => line.includes('2 ô khác'),
      );
      expect(differs).toMatch(
        /2 ô khác số đã gửi lúc 09:00 ngày 16\/9\/2021\. Bấm Gửi báo cáo để gửi lại\.$/,
      );
      expect(colorOf(tab(), 'vl_vay_von', september)).toBe(formColors.changed);
      expect(colorOf(tab(), 'vl_doanh_nghiep', september)).not.toBe(formColors.changed);
      await takePicture(page, `correction-changed-${size.width}`);

      await pressItem(page, 'Gửi báo cáo');
      await page.getByText('số biên nhận 08710/2021-09/2').first().waitFor();
      const line = await eventually(
        () => statusOf(tab()),
        text => text.includes('2021-09/2'),
      );
      expect(line).toMatch(
        / · Đã gửi lúc 09:0\d ngày 20\/9\/2021, số biên nhận 08710\/2021-09\/2\.$/,
      );
      expect(colorOf(tab(), 'vl_vay_von', september)).not.toBe(formColors.changed);
      const receipts = tab().cells.filter(({value}) => /^08710\/2021-09\/\d$/.test(String(value)));
      expect(receipts.map(({value}) => value)).toEqual(['08710/2021-09/1', '08710/2021-09/2']);

      await pressItem(page, 'Nhập và gửi báo cáo');
      const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
      await frame.getByText('Các lần gửi của tháng (2)').click();
      await frame.getByText(/^Lần 1, /).click();
      const first = frame.locator('details.part', {hasText: 'Lần 1, '}).locator('table');
      await first.waitFor();
      const rows = await first.locator('tr').allInnerTexts();
      expect(rows).toContain('Qua vốn vay giải quyết việc làm\t3');
      expect(rows).toContain('Tự tạo việc làm, kinh tế hộ, sau đào tạo, khác\t6');
      expect(await graveFindings(frame)).toEqual([]);
      await takePicture(page, `correction-sendings-${size.width}`);
      const {faults, complaints} = stage;
      await stage.close();
      expect({faults, complaints}).toEqual({faults: [], complaints: []});
    },
    longest,
  );

  it(
    'is told whom to ask once the month is closed, in the tab and in the sidebar, and nothing is sent',
    async () => {
      const stage = await openStage(await demoBook(), size);
      const page = await stage.open(officer);
      await openTab(page, 'Phường Liên Bảo');
      const august = (): string => cellOf(tabOf(stage, mark), 'vl_vay_von', '2021-08');
      // Z is August, closed on the 22nd; it was sent as 3.
      const row = tabOf(stage, mark).cells.find(({value}) => value === 'vl_vay_von')?.row ?? 0;
      await goToCell(page, `Z${row}`);
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await eventually(august, text => text === '4');
      await goToCell(page, `Z${row}`);
      await pressItem(page, 'Gửi báo cáo');
      await page
        .getByText(
          /Tháng 8\/2021 đã chốt ngày 22\/8\/2021\. Đề nghị đơn vị tổng hợp ghi số điều chỉnh, hoặc mở lại kỳ/,
        )
        .waitFor();
      expect(await page.locator('.notice').last().innerText()).toContain('243@vi-du.invalid');
      await takePicture(page, `correction-closed-${size.width}`);
      const sent = tabOf(stage, mark).cells.filter(({value}) => value === '08710/2021-08/2');
      expect(sent).toEqual([]);

      await pressItem(page, 'Nhập và gửi báo cáo');
      const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
      await frame.getByText('Hạn gửi').waitFor();
      await frame.getByLabel('Kỳ báo cáo').selectOption('2021-08');
      await frame.getByText('Cần sửa thì đề nghị đơn vị tổng hợp ghi số điều chỉnh').waitFor();
      expect(await frame.locator('body').innerText()).toContain('243@vi-du.invalid');
      expect(await frame.locator('[data-send]').count()).toBe(0);
      expect(await graveFindings(frame)).toEqual([]);
      const {faults, complaints} = stage;
      await stage.close();
      expect({faults, complaints}).toEqual({faults: [], complaints: []});
    },
    longest,
  );
});
