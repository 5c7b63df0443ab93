// Journey 5: the district's staff open and close months, see who has sent, roll up, and ask where a figure comes from.

import type {Frame, Page} from 'playwright-core';

import {fullForm, textAt} from '../support/district';
import {callAs} from './behind-the-page';
import {a1Of, cellOf, goToCell, graveFindings, panelFrame, pressItem, tabOf} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const staff = '243@vi-du.invalid';
const month = '2021-09';

let stage: Stage;
afterEach(() => stage.close());

describe.each(sizes)('staff of the district at $name', size => {
  it('opens a month, puts it off again, and closes one in spite of who has not sent', async () => {
    stage = await openStage(await demoBook(), size);
    const page = await stage.open(staff);
    const opening = await openPanel(page, {item: 'Mở kỳ…', title: 'Mở kỳ'});
    await opening.getByRole('checkbox', {name: 'Tháng 10/2021'}).check();
    await opening.getByRole('button', {name: 'Mở kỳ đã chọn'}).click();
    await opening.getByText('Đã mở Tháng 10/2021.').waitFor();
    expect(stateOf('2021-10')).toBe('Đang mở');
    await opening.getByRole('checkbox', {name: 'Tháng 10/2021'}).check();
    await opening.getByRole('button', {name: 'Để chưa mở'}).click();
    await opening.getByText('Đã để chưa mở Tháng 10/2021.').waitFor();
    expect(stateOf('2021-10')).toBe('Chưa mở');
    expect(await graveFindings(opening)).toEqual([]);

    const closing = await openPanel(page, {item: 'Chốt kỳ…', title: 'Chốt kỳ'});
    await closing.getByRole('checkbox', {name: 'Tháng 9/2021'}).check();
    await closing.getByRole('button', {name: 'Chốt kỳ đã chọn'}).click();
    await closing
      .getByText('Tháng 9/2021: chưa gửi Phường Tích Sơn, Xã Thanh Trù (Gửi trống).')
      .waitFor();
    await takePicture(page, `district-close-${size.width}`);
    await closing.getByRole('button', {name: 'Thôi'}).click();
    expect(stateOf(month)).toBe('Đang mở');
    await closing.getByRole('button', {name: 'Chốt kỳ đã chọn'}).click();
    await closing.getByRole('button', {name: 'Vẫn chốt'}).click();
    await closing.getByText('Đã chốt Tháng 9/2021.').waitFor();
    expect(stateOf(month)).toBe('Đã chốt');
    expect(cellOf(tabOf(stage, 'periods'), month, 'closed_at')).toBe('20/9/2021');
    expect(await graveFindings(closing)).toEqual([]);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  });

  it('sees who has sent what, by content and not by button', async () => {
    stage = await openStage(await demoBook(), size);
    const page = await stage.open(staff);
    await loseSending('08716');
    await pressItem(page, 'Tình hình gửi báo cáo');
    await page
      .getByText('Gửi trống: Xã Thanh Trù. Có lỗi: Phường Đống Đa. Chưa gửi: Phường Tích Sơn.')
      .waitFor();
    await page.locator('nav.tabs [aria-current=page]', {hasText: 'Tình hình gửi'}).waitFor();
    const due = tabOf(stage, 'due');
    const words = ['08707', '08731', '08716', '08725', '08713'].map(code =>
      cellOf(due, `${code}@`, '09'),
    );
    expect(words).toEqual(['Chưa gửi', 'Gửi trống', 'Có lỗi', 'Gửi muộn 2 ngày', 'Đủ']);
    await takePicture(page, `district-due-${size.width}`);
    expect(await graveFindings(page)).toEqual([]);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  });

  it('rolls up beside another who presses at the same time, and asks where a figure comes from', async () => {
    stage = await openStage(await demoBook(), size, 15);
    await send('08707', fullForm);
    const page = await stage.open(staff);
    const other = await stage.open(staff, {own: true});
    const panels = await Promise.all(
      [page, other].map(one =>
        openPanel(one, {item: 'Tổng hợp số liệu', title: 'Tổng hợp số liệu'}),
      ),
    );
    const bars = await Promise.all(panels.map(watchBar));
    await Promise.all(panels.map(panel => button(panel, 'Tổng hợp').click()));
    await panels[0]?.locator('progress').waitFor();
    await takePicture(page, `district-bar-${size.width}`);
    // Whoever came second is told, or has run after; either way both can press again.
    await Promise.all(
      panels.map(panel =>
        panel.locator('button:enabled', {hasText: /^Tổng hợp$/}).waitFor({timeout: 40_000}),
      ),
    );
    const moves = await Promise.all(bars.map(bar => bar()));
    expect(Math.max(...moves.map(values => new Set(values).size))).toBeGreaterThanOrEqual(3);
    for (const values of moves) expect(values).toEqual([...values].sort((one, two) => one - two));
    checkMaster();

    const [panel] = panels;
    if (panel === undefined) throw new Error('no panel');
    await button(panel, 'Tổng hợp').click();
    await panel
      .getByText(/^Đã tổng hợp Tháng 9\/2021 \(lần \d+\), nhận thêm 0 báo cáo\.$/)
      .waitFor();
    checkMaster();
    expect(await graveFindings(panel)).toEqual([]);
    await takePicture(page, `district-roll-up-${size.width}`);
    await button(panel, 'Xem bảng Tổng hợp').click();
    await page.locator('nav.tabs [aria-current=page]', {hasText: 'Tổng hợp'}).waitFor();
    await page.getByRole('button', {name: 'Đóng: Tổng hợp số liệu'}).click();
    await goToCell(page, a1Of(tabOf(stage, 'master'), '243|vl_giai_quyet', 'cumulative'));
    const trace = await openPanel(page, {item: 'Số này từ đâu?', title: 'Số này từ đâu?'});
    await trace.locator('.figure', {hasText: '1.024 người'}).waitFor();
    const shares = await trace.locator('summary b').allTextContents();
    expect(shares.length).toBe(9);
    expect(shares.reduce((sum, text) => sum + Number(text.replace('.', '')), 0)).toBe(1024);
    await trace.locator('summary', {hasText: 'Phường Tích Sơn'}).click();
    const report = trace.locator('li', {hasText: '08707/2021-09/1'});
    expect(await report.textContent()).toMatch(
      /^Tháng 9\/2021: 10 · biên nhận 08707\/2021-09\/1, lúc .*20\/9\/2021.*, Cán bộ Phường Tích Sơn \(giả định\)/,
    );
    expect(await graveFindings(trace)).toEqual([]);
    await takePicture(page, `district-trace-${size.width}`, size.width > 1000);

    const span = await openPanel(page, {item: 'Tổng hợp số liệu', title: 'Tổng hợp số liệu'});
    await span.getByText('Sơ kết, tổng kết theo khoảng thời gian…').click();
    await span.getByLabel('Từ tháng').fill('2021-03');
    await span.getByLabel('Đến tháng').fill('2021-08');
    await span.getByLabel('Nơi nhận').fill('Ban Thường vụ Thành ủy');
    await button(span, 'Lập bảng').click();
    await span.getByText(/^Đã lập bảng Tháng 3–8\/2021: \d+ dòng\.$/).waitFor();
    await page.locator('nav.tabs [aria-current=page]', {hasText: 'Sơ kết 2021-03'}).waitFor();
    const table = tabOf(stage, 'span:2021-03:2021-08');
    expect(textAt(table, 2, 2)).toBe('SƠ KẾT THÁNG 3–8/2021');
    expect(textAt(table, 3, 2)).toContain('Kính gửi: Ban Thường vụ Thành ủy');
    // 904 by the end of August, 206 of them by the end of February.
    expect(cellOf(table, '243|vl_giai_quyet', 'value')).toBe('698');
    await takePicture(page, `district-span-${size.width}`);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  });
});

async function openPanel(page: Page, {item, title}: {item: string; title: string}): Promise<Frame> {
  // The panel that is open has the keys.
  if ((await page.locator('.panel').count()) > 0) {
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({state: 'detached'});
  }
  await pressItem(page, item);
  return panelFrame(page, title);
}

function button(panel: Frame, name: string) {
  return panel.getByRole('button', {name, exact: true});
}

function stateOf(slot: string): string {
  return cellOf(tabOf(stage, 'periods'), slot, 'state');
}

function send(code: string, cells: Readonly<Record<string, string>>) {
  const submissionId = `journey-${code}-${month}`;
  const input = {submissionId, unit: `${code}@`, slot: month, cells, reasons: {}};
  return callAs(stage, `${code}@vi-du.invalid`, ['submitReport', input]);
}

/** The unit sends its month again, one more at home, and a hand then takes the row's id out of its log. */
async function loseSending(code: string): Promise<void> {
  const rows = ['vl_trong_tinh', 'vl_ngoai_tinh', 'vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao']
    .concat(['nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq', 'nn_xuat_canh_khac'])
    .concat(['vl_nhu_cau_viec', 'vl_giai_quyet|gioi_tinh=nam', 'vl_giai_quyet|gioi_tinh=nu']);
  const before = tabOf(stage, `unit:${code}@`);
  const cells = Object.fromEntries(rows.map(row => [row, cellOf(before, row, month)]));
  const oneMore = (row: string) => ({[row]: String(Number(cells[row]) + 1)});
  const changes = ['vl_trong_tinh', 'vl_tu_tao', 'vl_giai_quyet|gioi_tinh=nam'].map(oneMore);
  const sent = await send(code, Object.assign({}, cells, ...changes) as typeof cells);
  expect(sent).toMatchObject({kind: 'received'});
  const tab = tabOf(stage, `unit:${code}@`);
  const row = tab.cells.find(cell => cell.value === `journey-${code}-${month}`)?.row ?? 0;
  const book = stage.store.load(stage.bookId);
  book.change(() => book.sheetById(tab.id)?.setCell(row, 1, null, null));
}

/** Looks at the bar's value every few milliseconds from now on. @returns the values in turn, each once */
async function watchBar(panel: Frame): Promise<() => Promise<number[]>> {
  const seen = await panel.evaluateHandle(() => {
    const values: number[] = [];
    setInterval(() => {
      const value = document.querySelector('progress')?.value;
      if (value !== undefined && value !== values.at(-1)) values.push(value);
    }, 5);
    return values;
  });
  return () => seen.jsonValue();
}

/** 1,014 before, and 10 that Tích Sơn sent since: 8 at home and 2 abroad. */
function checkMaster(): void {
  const master = tabOf(stage, 'master');
  const heads = Array.from({length: 17}, (_, at) => textAt(master, 4, at + 2));
  expect(heads).toEqual(
    expect.arrayContaining([
      ...['Kế hoạch giao năm', 'Thực hiện trong kỳ', 'Lũy kế từ đầu năm', '% kế hoạch'],
      ...['Thực hiện kỳ trước', 'Cần đạt mỗi tháng', 'Cùng kỳ năm trước', 'So cùng kỳ'],
      ...['Còn phải thực hiện', 'Thời gian đã qua', 'Đơn vị chưa báo cáo'],
    ]),
  );
  const of = (unit: string): string[] =>
    ['target', 'value', 'cumulative', 'achievement', 'remaining', 'missing'].map(key =>
      cellOf(master, `${unit}|vl_giai_quyet`, key),
    );
  expect(of('243')).toEqual(['1.300 người', '120', '1024', '0.787', '276', 'Xã Thanh Trù']);
  expect(of('08707')).toEqual(['130 người', '10', '104', '0.8', '26', '']);
  const rows = tabOf(stage, 'collected').cells.filter(cell => cell.column === 1 && cell.row > 4);
  const ids = rows.map(cell => cell.value).filter(value => value !== null && value !== '');
  expect(new Set(ids).size).toBe(ids.length);
}
