// Journey 8: the district sends a report back, answers a difficulty and opens the next year; the unit reads both beside its form.

import type {Frame, Page} from 'playwright-core';

import {callAs} from './behind-the-page';
import {
  cellOf,
  eventually,
  graveFindings,
  panelFrame,
  pressItem,
  statusOf,
  tabOf,
} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const staff = '243@vi-du.invalid';
const officer = '08713@vi-du.invalid';
const unit = 'Phường Hội Hợp';
const reason = 'Số vào doanh nghiệp cao gấp ba các tháng trước, đề nghị kiểm tra lại.';
const trouble = 'Người đi làm việc ở Đài Loan không báo ngày về nước.';
const answer = 'Sẽ lấy danh sách từ doanh nghiệp đưa đi và gửi lại phường.';

let stage: Stage;
afterEach(() => stage.close());

describe.each(sizes)('beside the sheet at $name', size => {
  it('a report goes back with its reason, a difficulty gets its answer, and the unit reads both', async () => {
    stage = await openStage(await demoBook(), size);
    await callAs(stage, officer, ['raiseNote', {unit: '', level: 'district', text: trouble}]);
    const page = await stage.open(staff);

    const reports = await openPanel(page, 'Trả lại báo cáo…', 'Nhận, trả lại báo cáo');
    const line = reports.getByRole('listitem').filter({hasText: unit});
    await line.getByRole('button', {name: 'Trả lại…'}).press('Enter');
    await line.locator('textarea:focus').waitFor();
    await page.keyboard.type(reason);
    await takePicture(page, `reports-return-${size.width}`);
    await line.getByRole('button', {name: 'Trả lại báo cáo'}).click();
    await reports.getByText(`Đã trả lại báo cáo của ${unit}.`).waitFor();
    expect(statusOf(tabOf(stage, 'unit:08713@'))).toContain(`TRẢ LẠI Tháng 9/2021`);
    const late = reports.getByRole('listitem').filter({hasText: 'Phường Tích Sơn'});
    await late.getByText('Nhắc gửi…').click();
    const zalo = await late.getByRole('textbox', {name: 'Tin Zalo'}).inputValue();
    expect(zalo).toContain('(số liệu tháng, quý): hạn gửi 17/9/2021, đã quá 3 ngày.');
    // Whoever opens it is the unit's own officer, before the unit's own tab.
    const own = tabOf(stage, 'unit:08707@').id;
    expect(zalo).toContain(`&as=08707%40vi-du.invalid#gid=${own} `);
    await takePicture(page, `reports-list-${size.width}`);
    expect(await graveFindings(reports)).toEqual([]);

    const notes = await openPanel(page, 'Khó khăn, ý kiến…', 'Khó khăn, ý kiến');
    const note = notes.getByRole('listitem').filter({hasText: trouble});
    await note.getByRole('button', {name: 'Trả lời, chuyển cấp…'}).click();
    await note.getByRole('textbox', {name: 'Trả lời'}).fill(answer);
    await takePicture(page, `notes-answer-${size.width}`);
    await note.getByRole('button', {name: 'Trả lời', exact: true}).click();
    await note.getByText('Đã trả lời').waitFor();
    expect(await graveFindings(notes)).toEqual([]);

    const form = await openPanel(await stage.open(officer), 'Nhập và gửi báo cáo', 'Sổ Chỉ Tiêu');
    const why = form.getByText(reason);
    // The first blank field has the cursor, far below; what is to be put right is read first.
    const isSeen = () =>
      why.evaluate(one => {
        const {top, bottom} = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await eventually(isSeen, seen => seen);
    await form.getByText('Khó khăn, vướng mắc và trả lời').click();
    await form.getByText(answer).waitFor();
    await takePicture(page, `reports-unit-${size.width}`);

    // The page of the new year is the same at either width, and each loading of the book takes its time.
    if (size.width === 1366) await openYear();
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  }, 150_000);
});

async function openYear(): Promise<void> {
  const page = await stage.open(staff);
  const year = await openPanel(page, 'Mở năm mới…', 'Mở năm mới');
  await year.getByText('kỳ còn mở sẽ được chốt').waitFor();
  await year.getByText('Năm 2021 chưa hết: kỳ cuối đến ngày 14/12/2021.').waitFor();
  await takePicture(page, 'new-year-ask');
  await year.getByRole('button', {name: 'Khóa năm 2021, mở năm 2022'}).click();
  await year.getByRole('heading', {name: 'Đã mở năm 2022'}).waitFor({timeout: 30_000});
  await takePicture(page, 'new-year-done');
  expect(await graveFindings(year)).toEqual([]);
  expect(cellOf(tabOf(stage, 'periods'), '2021-09', 'state')).toBe('Đã chốt');
  expect(tabOf(stage, 'archive:2021:unit:08713@').name).toBe(`${unit} 2021`);
}

async function openPanel(page: Page, item: string, title: string): Promise<Frame> {
  if ((await page.locator('.panel').count()) > 0) {
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({state: 'detached'});
  }
  await pressItem(page, item);
  return panelFrame(page, title);
}
