// Journey 2: the officer of Phường Tích Sơn, who has not sent September, from the menu to the receipt, by keyboard alone.

import type {Frame, Page} from 'playwright-core';

import {formColors} from '../../src/tables/form-colors';
import {
  cellOf,
  colorOf,
  eventually,
  graveFindings,
  panelFrame,
  paste,
  pressItem,
  statusOf,
  tabOf,
} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const officer = '08707@vi-du.invalid';
const mark = 'unit:08707@';
const september = '2021-09';
const longest = 60_000;

/** The page with the sidebar that the menu opened, the cursor in its first field; what was pressed for it. */
interface Desk {
  readonly page: Page;
  readonly frame: Frame;
  presses: number;
}

/** Presses that are no digits are counted. */
async function press(desk: Desk, key: string): Promise<void> {
  desk.presses += 1;
  await desk.page.keyboard.press(key);
}

const digits = (desk: Desk, text: string): Promise<void> => desk.page.keyboard.type(text);

const field = (frame: Frame, row: string) => frame.locator(`[id="f-${row}"]`);

const hasFocus = (frame: Frame, row: string) =>
  field(frame, row).evaluate(one => one === document.activeElement);

describe.each(sizes)('the officer with the sidebar, at $name', size => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await demoBook(), size);
  }, longest);
  afterAll(async () => {
    await stage.close();
  });
  afterEach(() => {
    expect({faults: stage.faults, complaints: stage.complaints}).toEqual({
      faults: [],
      complaints: [],
    });
  });

  async function sitDown(): Promise<Desk> {
    const page = await stage.open(officer);
    const presses = await pressItem(page, 'Nhập và gửi báo cáo');
    const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
    await frame.getByText('Hạn gửi').waitFor();
    return {page, frame, presses};
  }

  it(
    'opens at her month and her tab, with last month, the year so far, the plan and what is left of it',
    async () => {
      const {page, frame} = await sitDown();
      const text = await frame.locator('body').innerText();
      expect(text).toContain('Tháng 9/2021 (15/8/2021 – 14/9/2021) · Hạn gửi 17/9/2021');
      expect(text).toContain('Tháng trước 13 · Lũy kế 94 · Kế hoạch 130 người, còn 36');
      expect(text).toContain('Quý trước 48');
      expect(await hasFocus(frame, 'vl_trong_tinh')).toBe(true);
      const shownTab = page.locator('nav.tabs [aria-current], nav.tabs select');
      expect(await shownTab.first().evaluate(one => (one as HTMLSelectElement).value)).toContain(
        String(tabOf(stage, mark).id),
      );
    },
    longest,
  );

  it(
    'reads 1.300 as she means it, works totals out, and says beside the field what is wrong and why',
    async () => {
      const desk = await sitDown();
      const {frame} = desk;
      const total = frame.getByRole('status', {name: 'Việc làm trong nước', exact: true});
      await digits(desk, '1.300');
      await frame.getByText('kỳ này 1.300, kỳ trước 9').waitFor();
      expect(await total.innerText()).toBe('1.300');
      // 94 until August, and 1.300; the plan was 130.
      expect(await frame.locator('body').innerText()).toContain(
        'Lũy kế 1.394 · Kế hoạch 130 người, đã đạt',
      );
      await press(desk, 'Control+A');
      await digits(desk, '12.5');
      await frame.getByText('dấu chấm chỉ dùng để ngăn hàng nghìn').waitFor();
      await press(desk, 'Tab');
      await press(desk, 'Enter');
      await frame.getByText('Cách viết số của Việt Nam').waitFor();
      await frame.getByText('Tháng trước 9.', {exact: false}).first().waitFor();
      await press(desk, 'Control+Enter');
      await frame.getByText('Chưa gửi được: còn 1 lỗi phải sửa').waitFor();
      expect(await graveFindings(frame)).toEqual([]);
      await takePicture(desk.page, `officer-finding-${size.width}`);
    },
    longest,
  );

  it(
    'shows what a pasted block and a pasted message would fill, and why not; one press takes it back',
    async () => {
      const desk = await sitDown();
      const {page, frame} = desk;
      await press(desk, 'Control+A');
      await paste(page, 'Trong tỉnh\t11\nNgoài tỉnh\t1,3\nVào doanh nghiệp\t6');
      await frame.getByText('2 số vào biểu, 1 dòng không vào.').waitFor();
      await press(desk, 'Enter');
      expect(await field(frame, 'vl_trong_tinh').inputValue()).toBe('11');
      expect(await field(frame, 'vl_ngoai_tinh').inputValue()).toBe('');
      await paste(page, 'Báo cáo tháng 9\n- Trong tỉnh: 10\nNhật Bản 1 người\nSố máy cày: 4');
      await frame.getByText('Biểu không có dòng "Số máy cày"').waitFor();
      await takePicture(page, `officer-paste-${size.width}`);
      expect(await graveFindings(frame)).toEqual([]);
      await press(desk, 'Enter');
      expect(await field(frame, 'vl_trong_tinh').inputValue()).toBe('10');
      expect(await field(frame, 'nn_xuat_canh_nb').inputValue()).toBe('1');
      await frame.getByRole('button', {name: 'Hoàn tác'}).focus();
      await press(desk, 'Enter');
      expect(await field(frame, 'vl_trong_tinh').inputValue()).toBe('11');
      expect(await field(frame, 'nn_xuat_canh_nb').inputValue()).toBe('');
      await frame.getByText('✓ Đã lưu').waitFor();
    },
    longest,
  );

  it(
    'loses nothing that it has shown as saved, whichever field the page is killed at',
    async () => {
      const rows = {vl_trong_tinh: '21', vl_vay_von: '4', nn_xuat_canh_khac: '2'};
      const done: [string, string][] = [];
      for (const [row, text] of Object.entries(rows)) {
        const desk = await sitDown();
        for (const [earlier, kept] of done) {
          expect(await field(desk.frame, earlier).inputValue()).toBe(kept);
        }
        await field(desk.frame, row).focus();
        await press(desk, 'Control+A');
        await digits(desk, text);
        await desk.frame.getByText('✓ Đã lưu').waitFor();
        // Nothing is asked of the page after this: what it said must be so.
        await desk.page.goto('about:blank');
        expect(cellOf(tabOf(stage, mark), row, september)).toBe(text);
        done.push([row, text]);
      }
      const {frame} = await sitDown();
      expect(await field(frame, 'nn_xuat_canh_khac').inputValue()).toBe('2');
    },
    longest,
  );
});

/** In a book of its own, in which nothing of September is typed yet. */
describe.each(sizes)('the officer’s month, at $name', size => {
  it(
    'takes at most 40 presses beyond the digits; another press or a lost answer makes no other sending',
    async () => {
      const stage = await openStage(await demoBook(), size);
      try {
        await walk(stage);
        expect({faults: stage.faults, complaints: stage.complaints}).toEqual({
          faults: [],
          complaints: [],
        });
      } finally {
        await stage.close();
      }
    },
    longest,
  );

  async function walk(stage: Stage): Promise<void> {
    const cut = await cutting(stage.browser.page);
    const page = await stage.open(officer);
    const presses = await pressItem(page, 'Nhập và gửi báo cáo');
    const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
    await frame.getByText('Hạn gửi').waitFor();
    const desk = {page, frame, presses};
    for (const figure of ['10', '4', '7', '2', '5']) {
      await digits(desk, figure);
      await press(desk, 'Enter');
    }
    // Nobody went abroad: one press for the group, then past it.
    await press(desk, 'Alt+0');
    await frame.getByText('Đã ghi 0 vào 4 ô trống.').waitFor();
    for (let field = 0; field < 4; field += 1) await press(desk, 'Enter');
    await digits(desk, '52');
    await press(desk, 'Control+Enter');
    await frame.getByText('Đã gửi. Số biên nhận 08707/2021-09/1').waitFor();
    expect(desk.presses).toBeLessThanOrEqual(40);
    expect(await graveFindings(frame)).toEqual([]);
    await takePicture(page, `officer-receipt-${size.width}`, size.width > 1000);
    const sent = tabOf(stage, mark);
    expect(cellOf(sent, 'vl_tu_tao', september)).toBe('5');
    expect(cellOf(sent, 'nn_xuat_canh_nb', september)).toBe('0');
    expect(receiptsIn(stage)).toEqual(['08707/2021-09/1']);
    const line = await eventually(() => statusOf(tabOf(stage, mark)), is('số biên nhận'));
    expect(line).toMatch(
      / · Đã gửi lúc 09:0\d ngày 20\/9\/2021, số biên nhận 08707\/2021-09\/1 · /,
    );

    await press(desk, 'Control+Enter');
    await frame
      .getByText('Không có gì thay đổi so với lần đã gửi, biên nhận 08707/2021-09/1.')
      .waitFor();
    expect(receiptsIn(stage)).toHaveLength(1);
    await resendOverBrokenLine(stage, desk, cut);
  }

  /** A warning with its reason, the tab that follows, an answer that never comes, and the press that asks again. */
  async function resendOverBrokenLine(
    stage: Stage,
    desk: Desk,
    cut: {isArmed: boolean},
  ): Promise<void> {
    const {frame} = desk;
    await field(frame, 'vl_trong_tinh').focus();
    await press(desk, 'Control+A');
    await digits(desk, '20');
    await frame.getByText('Bấm Gửi báo cáo để gửi lại.').waitFor();
    const line = await eventually(() => statusOf(tabOf(stage, mark)), is('khác số đã gửi'));
    expect(line).toMatch(
      /1 ô khác số đã gửi lúc 09:0\d ngày 20\/9\/2021\. Bấm Gửi báo cáo để gửi lại · /,
    );
    expect(colorOf(tabOf(stage, mark), 'vl_trong_tinh', september)).toBe(formColors.changed);
    await press(desk, 'Control+Enter');
    await frame.getByText(/Chưa gửi được: còn \d lỗi phải sửa/).waitFor();
    await field(frame, 'vl_doanh_nghiep').focus();
    await press(desk, 'Control+A');
    await digits(desk, '17');
    await press(desk, 'Control+Enter');
    await frame.getByText('Chưa gửi được: còn 2 cảnh báo cần một câu lý do.').waitFor();
    await desk.page.keyboard.type('Nhà máy tuyển thêm (giả định)');
    await press(desk, 'Control+Enter');
    await frame.getByText('Chưa gửi được: còn 1 cảnh báo cần một câu lý do.').waitFor();
    await desk.page.keyboard.type('Nhà máy tuyển thêm (giả định)');
    await frame.getByText('✓ Đã lưu').waitFor();
    cut.isArmed = true;
    await press(desk, 'Control+Enter');
    await frame.getByText('Chưa rõ đã gửi được hay chưa').waitFor();
    await press(desk, 'Control+Enter');
    await frame.getByText('Đã gửi. Số biên nhận 08707/2021-09/2').waitFor();
    expect(receiptsIn(stage)).toEqual(['08707/2021-09/1', '08707/2021-09/2']);
    expect(JSON.stringify(tabOf(stage, mark).cells)).toContain('Nhà máy tuyển thêm (giả định)');
    const plain = await eventually(
      () => colorOf(tabOf(stage, mark), 'vl_trong_tinh', september),
      color => color !== formColors.changed,
    );
    expect(plain).not.toBe(formColors.changed);
  }

  /** The receipts in the log of her tab, for September. */
  function receiptsIn(stage: Stage): string[] {
    const texts = tabOf(stage, mark).cells.map(({value}) => String(value));
    return texts.filter(text => /^08707\/2021-09\/\d+$/.test(text));
  }
});

const is = (words: string) => (text: string) => text.includes(words);

/** Breaks the line once, when armed, after a sending has gone out and before its answer. */
async function cutting(page: Page): Promise<{isArmed: boolean}> {
  const cut = {isArmed: false};
  await page.routeWebSocket(/\/socket/, line => {
    const host = line.connectToServer();
    line.onMessage(message => {
      host.send(message);
      if (!cut.isArmed || !String(message).includes('submitReport')) return;
      cut.isArmed = false;
      void line.close();
    });
  });
  return cut;
}
