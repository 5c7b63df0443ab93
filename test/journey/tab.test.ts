// Journey 3: a month in the unit's own tab, without the sidebar, and the sidebar that cannot call the book.

import type {Page} from 'playwright-core';

import {formColors} from '../../src/tables/form-colors';
import {activeCell} from './cell-on-screen';
import {
  cellOf,
  colorOf,
  eventually,
  goToCell,
  graveFindings,
  noteOf,
  openTab,
  panelFrame,
  pressItem,
  statusOf,
  tabOf,
} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const officer = '08707@vi-du.invalid';
const mark = 'unit:08707@';
const september = '2021-09';
const longest = 60_000;

describe.each(sizes)('the officer without the sidebar, at $name', size => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage(await demoBook(), size);
  }, longest);
  afterEach(async () => {
    const {faults, complaints} = stage;
    await stage.close();
    expect({faults, complaints}).toEqual({faults: [], complaints: []});
  });

  const tab = () => tabOf(stage, mark);
  /** The cell of September in the row of that id. */
  const at = (rowId: string): string =>
    `AA${tab().cells.find(cell => cell.column === 1 && cell.value === rowId)?.row ?? 0}`;

  async function type(page: Page, rowId: string, text: string): Promise<void> {
    await goToCell(page, at(rowId));
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await eventually(
      () => cellOf(tab(), rowId, september),
      now => now === text,
    );
  }

  it(
    'types, checks, marks what did not occur, gives a reason in a note, and sends: a receipt, once',
    async () => {
      const page = await stage.open(officer);
      await openTab(page, 'Phường Tích Sơn');
      await type(page, 'vl_trong_tinh', '1.300');
      expect(cellOf(tab(), 'vl_trong_tinh', september)).toBe('1.300');
      await type(page, 'vl_trong_tinh', '10');
      await type(page, 'vl_ngoai_tinh', '12');
      await type(page, 'vl_doanh_nghiep', '13');
      await type(page, 'vl_vay_von', '3');
      await type(page, 'vl_tu_tao', '6');
      await type(page, 'vl_nhu_cau_viec', '12.5');

      await pressItem(page, 'Kiểm tra số liệu');
      const checked = await eventually(
        () => statusOf(tab()),
        line => line.includes('Kiểm tra'),
      );
      // The text that is no number; 12 after 4 and 13 after 7 wait for a reason; four markets are blank.
      expect(checked).toMatch(
        /^Tháng 9\/2021 · 1 lỗi phải sửa, 2 cảnh báo cần ghi lý do \(ô AA24, AA25, AA78\) · 4 ô để trống, tính là chưa báo cáo · Kiểm tra lúc 09:0\d ngày 20\/9\/2021 · 15\/8\/2021 – 14\/9\/2021 · Hạn gửi 17\/9\/2021$/,
      );
      expect(noteOf(tab(), 'vl_nhu_cau_viec', september)).toContain('Lỗi: "12.5"');
      expect(noteOf(tab(), 'vl_ngoai_tinh', september)).toContain('kỳ này 12, kỳ trước 4');
      const colors = ['vl_nhu_cau_viec', 'vl_ngoai_tinh', 'nn_xuat_canh_nb', 'vl_trong_tinh'];
      expect(colors.map(row => colorOf(tab(), row, september))).toEqual([
        formColors.error,
        formColors.warning,
        formColors.blank,
        null,
      ]);
      await takePicture(page, `tab-checked-${size.width}`);
      if (size.width >= 600) await seesThirteenRows(page);

      // A phone types alone; there the figures are mended instead of explained.
      if (size.width >= 600) {
        await writeReason(page, 'vl_ngoai_tinh');
        await writeReason(page, 'vl_doanh_nghiep');
      } else {
        await type(page, 'vl_ngoai_tinh', '5');
        await type(page, 'vl_doanh_nghiep', '8');
        await type(page, 'vl_tu_tao', '4');
      }

      await goToCell(page, `${at('nn_xuat_canh_nb')}:${at('nn_xuat_canh_khac')}`);
      await pressItem(page, 'Ghi "không phát sinh" vào vùng chọn');
      await page.getByText('Đã ghi 0 (không phát sinh) vào 4 ô.').waitFor();
      expect(cellOf(tab(), 'nn_xuat_canh_nb', september)).toBe('0');
      expect(cellOf(tab(), 'nn_xuat_canh_khac', september)).toBe('0');

      await pressItem(page, 'Gửi báo cáo');
      await page.getByText('Tháng 9/2021 chưa gửi được: 1 lỗi phải sửa').waitFor();
      await type(page, 'vl_nhu_cau_viec', '50');
      await goToCell(page, at('vl_trong_tinh'));
      await pressItem(page, 'Gửi báo cáo');
      await page.getByText('số biên nhận 08707/2021-09/1').first().waitFor();
      const sent = await eventually(
        () => statusOf(tab()),
        line => line.includes('Đã gửi'),
      );
      expect(sent).toMatch(
        /^Tháng 9\/2021 · Đã gửi lúc 09:0\d ngày 20\/9\/2021, số biên nhận 08707\/2021-09\/1 · /,
      );
      await pressItem(page, 'Gửi báo cáo');
      await page.locator('.notice').nth(1).waitFor();
      const receipts = tab().cells.filter(({value}) => /^08707\/2021-09\/\d/.test(String(value)));
      expect(receipts.map(({value}) => value)).toEqual(['08707/2021-09/1']);
      if (size.width >= 600) {
        expect(JSON.stringify(tab().cells)).toContain(
          '"JUMP|vl_ngoai_tinh\\":\\"Tuyển thêm (giả định)',
        );
      }
      expect(await graveFindings(page)).toEqual([]);
      await takePicture(page, `tab-sent-${size.width}`);
    },
    longest,
  );

  /** The first row of figures and twelve more: going down to the last of them scrolls nothing. */
  async function seesThirteenRows(page: Page): Promise<void> {
    const {cells, hiddenRows} = tab();
    const header = cells.find(cell => cell.column === 2 && cell.value === 'Chỉ tiêu')?.row ?? 0;
    const shown = cells
      .filter(({column, row}) => column === 1 && row > header && !hiddenRows.includes(row))
      .map(({row}) => row);
    await goToCell(page, `AA${shown[0] ?? 0}`);
    await goToCell(page, `AA${shown[1] ?? 0}`);
    const before = await activeCell(page);
    await goToCell(page, `AA${shown[12] ?? 0}`);
    const last = await activeCell(page);
    expect(last.bottom).toBeGreaterThan(before.bottom);
    await goToCell(page, `AA${shown[1] ?? 0}`);
    expect(await activeCell(page)).toEqual(before);
  }

  /** At the end of the cell's note, after "Lý do:", as in Sheets: Shift+F2 opens the note. */
  async function writeReason(page: Page, rowId: string): Promise<void> {
    await goToCell(page, at(rowId));
    await page.keyboard.press('Shift+F2');
    const box = page.locator('textarea[data-u-comp="note-textarea"]').last();
    await box.waitFor();
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type(' Tuyển thêm (giả định)');
    await page.keyboard.press('Escape');
    await eventually(
      () => noteOf(tab(), rowId, september),
      note => note.endsWith('Tuyển thêm (giả định)'),
    );
  }

  it(
    'is refused in a grey cell, with the reason, and nothing changes',
    async () => {
      const page = await stage.open(officer);
      await openTab(page, 'Phường Tích Sơn');
      // The list of the tabs says the whole name of the one in front.
      const list = page.locator('nav.tabs select');
      expect(await list.evaluate(one => one.scrollWidth <= one.clientWidth)).toBe(true);
      expect((await list.boundingBox())?.width ?? 0).toBeGreaterThan(125);
      // Owed in June and December alone.
      expect(colorOf(tab(), 'vl_lao_dong_ngoai_den', september)).toBe(formColors.locked);
      await goToCell(page, at('vl_lao_dong_ngoai_den'));
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.getByText('Chỉ tiêu này không phải báo cáo trong tháng này.').waitFor();
      expect(cellOf(tab(), 'vl_lao_dong_ngoai_den', september)).toBe('');
      await takePicture(page, `tab-locked-${size.width}`);
    },
    longest,
  );

  it(
    'with several accounts the sidebar tells the two-step cure and the way by the tab',
    async () => {
      const {page} = stage.browser;
      // Google's own word for it, in the place of the host's answer.
      await page.routeWebSocket(/\/socket/, line => {
        const host = line.connectToServer();
        host.onMessage(message => {
          const told = JSON.parse(String(message)) as {kind: string};
          const failed = {...told, outcome: {ok: false, message: 'PERMISSION_DENIED'}};
          line.send(told.kind === 'returned' ? JSON.stringify(failed) : message);
        });
      });
      await stage.open(officer);
      await pressItem(page, 'Nhập và gửi báo cáo');
      const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
      await frame.getByText('Bảng bên không gọi được sổ').waitFor();
      const text = await frame.locator('body').innerText();
      expect(text).toContain('Cách chữa, hai bước:');
      expect(text).toContain('Đăng xuất khỏi mọi tài khoản');
      expect(text).toContain('Đăng nhập đúng một tài khoản');
      expect(text).toContain('Tiện ích mở rộng › Sổ Chỉ Tiêu › Gửi báo cáo');
      expect(text).toContain('Trình duyệt báo: PERMISSION_DENIED');
      expect(await graveFindings(frame)).toEqual([]);
      await takePicture(page, `sidebar-denied-${size.width}`);
    },
    longest,
  );
});
