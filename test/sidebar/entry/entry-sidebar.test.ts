// The officer's sidebar in a real browser over the local host: what she presses, what she reads, what the book then holds.

import axe from 'axe-core';
import type {Browser} from 'playwright-core';

import type {BookSnapshot} from '../../../src/host/store/book-snapshot';
import {
  District,
  fullForm,
  leader,
  officer,
  rowsById,
  staff,
  unitKey,
} from '../../support/district';
import {MountedSidebar} from './mounted-sidebar';

const september = '2021-09';
/** The nine monthly figures and the quarter's one, in the order of the form. */
const typed = ['5', '3', '4', '1', '3', '1', '0', '1', '0', '50'];

let browser: Browser;
let made: BookSnapshot;
let district: District;
let open: MountedSidebar[] = [];
beforeAll(async () => {
  browser = await MountedSidebar.launch();
  made = await sentUntilAugust();
});
afterAll(() => browser.close());
beforeEach(() => {
  district = District.over(made);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.page.close();
  await district.close();
});

/** A book in which one unit has sent eight months; made once, each test gets its own copy. */
async function sentUntilAugust(): Promise<BookSnapshot> {
  const district = await District.open({units: 2, targets: ['u1,vl_giai_quyet,count,130,']});
  for (const month of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const quarter = month % 3 === 0 ? {vl_nhu_cau_viec: '50'} : {};
    // As many in all, and no copy: September is typed like the months before.
    const moved = {vl_trong_tinh: '4', vl_ngoai_tinh: '4', vl_doanh_nghiep: '3', vl_tu_tao: '4'};
    const besides = month === 8 ? moved : quarter;
    await district.sendSame('u1', `2021-0${month}`, `gui-0000${month}`, besides);
  }
  const book = district.store.snapshot(district.bookId);
  await district.close();
  return book;
}

async function mount(user = officer('u1'), width = 300): Promise<MountedSidebar> {
  const mounted = await MountedSidebar.open(browser, district, user, width);
  open.push(mounted);
  return mounted;
}

async function ready(width = 300): Promise<MountedSidebar> {
  const sidebar = await mount(officer('u1'), width);
  await sidebar.waitFor('Hạn gửi');
  return sidebar;
}

const field = (sidebar: MountedSidebar, row: string) => sidebar.page.locator(`[id="f-${row}"]`);

/** What stands in the unit's tab, in the column of a month. */
function tabCell(row: string, slot = september): string {
  const sheet = district.sheet(`unit:${unitKey('u1')}`);
  const column = sheet.cells.find(cell => cell.row === 1 && cell.value === slot)?.column;
  const place = sheet.cells.find(cell => cell.column === 1 && cell.value === row)?.row;
  return String(
    sheet.cells.find(cell => cell.row === place && cell.column === column)?.value ?? '',
  );
}

async function fillMonth(sidebar: MountedSidebar): Promise<void> {
  for (const figure of typed) {
    await sidebar.type(figure);
    await sidebar.press('Enter');
  }
}

async function seriousFaults(sidebar: MountedSidebar): Promise<string[]> {
  await sidebar.page.evaluate(axe.source);
  const violations = await sidebar.page.evaluate(async () => {
    const run = (window as unknown as {axe: typeof axe}).axe;
    const found = await run.run(document, {resultTypes: ['violations']});
    return found.violations.map(
      one => `${one.impact ?? ''} ${one.id}: ${one.nodes[0]?.html ?? ''}`,
    );
  });
  return violations.filter(text => !/^(minor|moderate) /.test(text));
}

describe('a month from opening to receipt', () => {
  it('opens in one call at the month to be done, the cursor in its first field', async () => {
    const sidebar = await ready();
    expect(sidebar.calls).toEqual(['openForm']);
    const text = await sidebar.text();
    expect(text).toContain('Xã U1');
    expect(text).toContain('Tháng 9/2021 (15/8/2021 – 14/9/2021) · Hạn gửi 17/9/2021');
    expect(text).toContain('Tháng trước 10 · Lũy kế 80 · Kế hoạch 130 người, còn 50');
    expect(
      await field(sidebar, 'vl_trong_tinh').evaluate(one => one === document.activeElement),
    ).toBe(true);
  });

  it('HL-37: the telephone of those who collect stands below as a help line, its dots as they were typed', async () => {
    const units = district.sheet('units');
    const column = units.cells.find(cell => cell.row === 1 && cell.value === 'phone')?.column ?? 0;
    const row = [...rowsById(units).keys()].indexOf(unitKey('d')) + 5;
    const book = district.store.load(district.bookId);
    book.change(() => book.sheetById(units.id)?.setCell(row, column, '3.825.753', null));
    expect(await district.call(staff, 'refreshReference', {})).toMatchObject({ok: true});
    const sidebar = await ready();
    await sidebar.waitFor('Cần hỗ trợ: UBND huyện Thử, điện thoại 3.825.753');
  });

  it('takes at most 40 keys beyond the digits and no mouse; the receipt is the log’s', async () => {
    const sidebar = await ready();
    await fillMonth(sidebar);
    await sidebar.press('Enter');
    await sidebar.waitFor('Đã gửi. Số biên nhận u1/2021-09/1');
    expect(sidebar.keys).toBeLessThanOrEqual(40);
    const message = await sidebar.page.getByLabel('Biên nhận dạng tin nhắn').inputValue();
    expect(message).toMatch(
      /^Xã U1 đã gửi báo cáo Tháng 9\/2021\. Số biên nhận: u1\/2021-09\/1, lúc /,
    );
    const rows = [...rowsById(district.sheet(`unit:${unitKey('u1')}`)).values()];
    expect(rows.filter(row => row.includes('u1/2021-09/1'))).toHaveLength(1);
    expect(tabCell('nn_xuat_canh_hq')).toBe('1');
    expect(sidebar.calls.filter(name => name === 'submitReport')).toHaveLength(1);
  });

  it('totals are worked out as she types, and the year with them', async () => {
    const sidebar = await ready();
    await sidebar.type('5');
    const total = sidebar.page.getByRole('status', {name: 'Việc làm trong nước'});
    expect(await total.innerText()).toBe('5');
    await sidebar.press('ArrowDown');
    await sidebar.type('1.300');
    expect(await total.innerText()).toBe('1.305');
    expect(await sidebar.text()).toContain('Lũy kế 1.369');
    await sidebar.press('ArrowUp');
    expect(
      await field(sidebar, 'vl_trong_tinh').evaluate(one => one === document.activeElement),
    ).toBe(true);
  });

  it('"Không phát sinh" fills the blanks of one group with 0 in one press, and can be taken back', async () => {
    const sidebar = await ready();
    await sidebar.type('7');
    await sidebar.press('Alt+0');
    expect(await field(sidebar, 'vl_trong_tinh').inputValue()).toBe('7');
    expect(await field(sidebar, 'vl_tu_tao').inputValue()).toBe('0');
    expect(await field(sidebar, 'nn_xuat_canh_nb').inputValue()).toBe('');
    await sidebar.waitFor('Đã ghi 0 vào 4 ô trống.');
    await sidebar.page.getByRole('button', {name: 'Hoàn tác'}).click();
    expect(await field(sidebar, 'vl_tu_tao').inputValue()).toBe('');
    expect(await field(sidebar, 'vl_trong_tinh').inputValue()).toBe('7');
  });
});

describe('findings', () => {
  it('stand beside the field with their rule; an error stops the sending, never the saving', async () => {
    const sidebar = await ready();
    await sidebar.type('12.5');
    await sidebar.waitFor('dấu chấm chỉ dùng để ngăn hàng nghìn');
    await sidebar.page.getByText('Vì sao?').click();
    await sidebar.waitFor('Cách viết số của Việt Nam');
    await sidebar.waitFor('Tháng trước 4.');
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Chưa gửi được: còn 1 lỗi phải sửa');
    await sidebar.waitFor('✓ Đã lưu');
    expect(sidebar.calls).not.toContain('submitReport');
    expect(tabCell('vl_trong_tinh')).toBe('12.5');
  });

  it('a warning takes a reason beside it, on the way of the Enter key, and it is sent along', async () => {
    const sidebar = await ready();
    await sidebar.type('40');
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Chưa gửi được: còn 1 cảnh báo cần một câu lý do.');
    await sidebar.type('Mở nhà máy');
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Đã gửi. Số biên nhận');
    const rows = [...rowsById(district.sheet(`unit:${unitKey('u1')}`)).values()];
    expect(rows.flat().join()).toContain('"r":{"JUMP|vl_trong_tinh":"Mở nhà máy"}');
  });
});

it('a reason that was not sent yet is there again in another month’s turn, and after the page was killed', async () => {
  const sidebar = await ready();
  await sidebar.type('40');
  const reason = sidebar.page.getByLabel('Lý do');
  await reason.fill('Mở nhà máy');
  await sidebar.waitFor('✓ Đã lưu');
  await sidebar.page.getByLabel('Kỳ báo cáo').selectOption('2021-08');
  await sidebar.page.getByLabel('Kỳ báo cáo').selectOption(september);
  expect(await reason.inputValue()).toBe('Mở nhà máy');
  await sidebar.page.close();
  const again = await ready();
  expect(await again.page.getByLabel('Lý do').inputValue()).toBe('Mở nhà máy');
  await again.waitFor('Còn 9 dòng để trống');
  await again.page.getByLabel('Lý do').fill('');
  await again.waitFor('1 cảnh báo chờ lý do');
});

describe('a paste', () => {
  it('of a message shows what goes where and why not, then goes in, and can be taken back', async () => {
    const sidebar = await ready();
    await sidebar.paste('Báo cáo tháng 9\n- Trong tỉnh: 6\nNhật Bản 2 người\nSố máy cày: 4');
    await sidebar.waitFor('2 số vào biểu, 1 dòng không vào.');
    await sidebar.waitFor('Biểu không có dòng "Số máy cày"');
    expect(await field(sidebar, 'vl_trong_tinh').inputValue()).toBe('');
    await sidebar.press('Enter');
    expect(await field(sidebar, 'vl_trong_tinh').inputValue()).toBe('6');
    expect(await field(sidebar, 'nn_xuat_canh_nb').inputValue()).toBe('2');
    await sidebar.page.getByRole('button', {name: 'Hoàn tác'}).click();
    expect(await field(sidebar, 'vl_trong_tinh').inputValue()).toBe('');
  });

  it('of a column goes down from the field, and of one figure goes in as ever', async () => {
    const sidebar = await ready();
    await sidebar.press('Enter');
    await sidebar.paste('3\n4');
    await sidebar.waitFor('2 số vào biểu.');
    await sidebar.press('Enter');
    expect(await field(sidebar, 'vl_ngoai_tinh').inputValue()).toBe('3');
    expect(await field(sidebar, 'vl_doanh_nghiep').inputValue()).toBe('4');
    await sidebar.paste('7');
    expect(await sidebar.page.getByText('Đưa vào biểu').count()).toBe(0);
  });
});

describe('what is shown as saved', () => {
  it('is on the book when the page is killed at any field', async () => {
    for (const [at, row] of ['vl_trong_tinh', 'vl_ngoai_tinh', 'vl_doanh_nghiep'].entries()) {
      const sidebar = await ready();
      await sidebar.type(typed[at] ?? '');
      await sidebar.waitFor('✓ Đã lưu');
      await sidebar.page.close();
      open = [];
      expect(tabCell(row)).toBe(typed[at]);
    }
  });

  it('is told only when the server has it; a lost call is told, and made up for by itself', async () => {
    const sidebar = await ready();
    sidebar.mishapOf = name => (name === 'saveDraft' ? 'lost before' : null);
    await sidebar.type('5');
    await sidebar.waitFor('Chưa lưu được');
    expect(await sidebar.text()).not.toContain('✓ Đã lưu');
    await sidebar.waitFor('Không gọi được sổ: cách chữa');
    sidebar.mishapOf = () => null;
    await sidebar.waitFor('✓ Đã lưu');
    expect(tabCell('vl_trong_tinh')).toBe('5');
  });
});

describe('sending', () => {
  it('after a lost answer gives the receipt of the first press', async () => {
    const sidebar = await ready();
    await fillMonth(sidebar);
    sidebar.mishapOf = name => (name === 'submitReport' ? 'lost after' : null);
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Chưa rõ đã gửi được hay chưa');
    sidebar.mishapOf = () => null;
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Đã gửi. Số biên nhận u1/2021-09/1');
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Không có gì thay đổi so với lần đã gửi, biên nhận u1/2021-09/1');
    expect(sidebar.calls.filter(name => name === 'submitReport')).toHaveLength(2);
    const rows = [...rowsById(district.sheet(`unit:${unitKey('u1')}`)).values()];
    expect(rows.flat().filter(text => text.startsWith('u1/2021-09/'))).toEqual(['u1/2021-09/1']);
  });

  it('a changed cell is marked with the sent figure, sent again, and the first sending still shown', async () => {
    await district.send('u1', september, {...fullForm, vl_nhu_cau_viec: '50'}, 'gui-00009');
    await district.call(officer('u1'), 'saveDraft', {
      unit: unitKey('u1'),
      columns: {[september]: {...fullForm, vl_nhu_cau_viec: '50'}},
    });
    const sidebar = await ready();
    await sidebar.page.getByLabel('Kỳ báo cáo').selectOption(september);
    await sidebar.waitFor('biên nhận u1/2021-09/1');
    expect(await sidebar.text()).not.toContain('khác số đã gửi');
    await field(sidebar, 'nn_xuat_canh_nb').fill('2');
    await sidebar.waitFor('≠ khác số đã gửi: 1');
    expect(await sidebar.text()).toMatch(
      /1 ô khác số đã gửi lúc \d\d:\d\d ngày \d+\/\d+\/\d{4}\. Bấm Gửi báo cáo để gửi lại\./,
    );
    await sidebar.page.getByRole('button', {name: 'Gửi báo cáo (gửi lại)'}).click();
    await sidebar.waitFor('Đã gửi. Số biên nhận u1/2021-09/2');
    await sidebar.page.getByText('Các lần gửi của tháng (2)').click();
    await sidebar.page.getByText('Lần 1,').click();
    const first = sidebar.page.locator('details', {hasText: 'Lần 1,'}).last();
    expect(await first.getByRole('row', {name: /^Nhật Bản/}).innerText()).toMatch(/1$/);
  });
});

describe('who cannot enter', () => {
  it('reads the two-step cure and the way without the sidebar when no call comes through', async () => {
    const sidebar = await MountedSidebar.open(
      browser,
      district,
      officer('u1'),
      300,
      () => 'lost before',
    );
    open.push(sidebar);
    await sidebar.waitFor('Cách chữa, hai bước:');
    const text = await sidebar.text();
    for (const part of ['Đăng xuất', 'Kiểm tra số liệu', 'Gửi báo cáo', 'PERMISSION_DENIED'])
      expect(text).toContain(part);
    sidebar.mishapOf = () => null;
    await sidebar.page.getByRole('button', {name: 'Thử lại'}).click();
    await sidebar.waitFor('Hạn gửi');
  });

  it('a leader is told where to look', async () => {
    const sidebar = await mount(leader);
    await sidebar.waitFor('Mở bảng “Biểu đồ” hoặc “Tổng hợp”');
  });

  it('district staff choose a unit and read its form', async () => {
    const sidebar = await mount(staff);
    await sidebar.page.getByLabel('Đơn vị').selectOption('Xã U1');
    await sidebar.waitFor('Đơn vị tổng hợp đang xem.');
    expect(await field(sidebar, 'vl_trong_tinh').isEditable()).toBe(false);
    expect(await sidebar.page.getByRole('button', {name: 'Gửi báo cáo'}).count()).toBe(0);
  });

  it('of a closed month she reads whom to ask, and can type nothing', async () => {
    const book = district.store.load(district.bookId);
    const sheet = district.sheet('periods');
    const at = (key: string) =>
      sheet.cells.find(cell => cell.row === 1 && cell.value === key)?.column ?? 0;
    const row = sheet.cells.find(cell => cell.column === 1 && cell.value === '2021-08')?.row ?? 0;
    book.change(() => {
      book.sheetById(sheet.id)?.setCell(row, at('state'), 'Đã chốt', null);
      book.sheetById(sheet.id)?.setCell(row, at('closed_at'), '20/8/2021', null);
    });
    await district.call(staff, 'refreshReference', {});
    const sidebar = await ready();
    await sidebar.page.getByLabel('Kỳ báo cáo').selectOption('2021-08');
    await sidebar.waitFor(
      `Tháng 8/2021 đã chốt ngày 20/8/2021, không sửa được nữa. Cần sửa thì đề nghị đơn vị tổng hợp ghi số điều chỉnh, hoặc mở lại kỳ: Người tổng hợp (giả định) (${staff}).`,
    );
    expect(await field(sidebar, 'vl_trong_tinh').isEditable()).toBe(false);
  });

  it('the unit’s own approver sends a report back with the reason, which who entered it reads', async () => {
    const book = district.store.load(district.bookId);
    const sheet = district.sheet('people');
    const at = (key: string) =>
      sheet.cells.find(cell => cell.row === 1 && cell.value === key)?.column ?? 0;
    const row = sheet.cells.find(cell => cell.value === officer('u2'))?.row ?? 0;
    book.change(() => {
      book.sheetById(sheet.id)?.setCell(row, at('unit'), 'u1', null);
      book.sheetById(sheet.id)?.setCell(row, at('role'), 'Duyệt tại xã', null);
    });
    await district.call(staff, 'refreshReference', {});
    await district.send(
      'u1',
      '2021-01',
      {...fullForm, vl_tu_tao: '4', vl_trong_tinh: '6'},
      'gui-lai-01',
    );
    const approver = await mount(officer('u2'));
    await approver.waitFor('Hạn gửi');
    await approver.page.getByLabel('Kỳ báo cáo').selectOption('2021-01');
    await approver.waitFor('Chờ duyệt tại xã, chưa được tính.');
    await approver.page.getByRole('button', {name: 'Trả lại…'}).press('Enter');
    const reason = 'Thiếu ba lao động của thôn Đông';
    await approver.page.locator('textarea:focus').waitFor();
    await approver.page.keyboard.type(reason);
    expect(await approver.page.getByLabel('Lý do trả lại').inputValue()).toBe(reason);
    expect(await seriousFaults(approver)).toEqual([]);
    await approver.page.getByRole('button', {name: 'Trả lại báo cáo'}).click();
    await approver.waitFor(`: ${reason}. Sửa số rồi gửi lại.`);
    // The month that was sent back is the one to begin with.
    const sidebar = await ready();
    await sidebar.waitFor(`: ${reason}. Sửa số rồi gửi lại.`);
  });
});

it.each([300, 360])(
  'at %d px nothing is wider than the panel, and axe finds nothing serious',
  async width => {
    const sidebar = await ready(width);
    expect(await seriousFaults(sidebar)).toEqual([]);
    await sidebar.type('40');
    await sidebar.press('Alt+0');
    await sidebar.page.getByText('Vì sao?').first().click();
    await field(sidebar, 'vl_vay_von').focus();
    await sidebar.paste('Trong tỉnh: 6\nSố máy cày: 4');
    await sidebar.waitFor('1 số vào biểu');
    expect(await seriousFaults(sidebar)).toEqual([]);
    expect(
      await sidebar.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(width);
    await sidebar.page.getByRole('button', {name: 'Bỏ'}).click();
    await sidebar.page.getByLabel('Lý do').first().fill('Mở nhà máy');
    await sidebar.press('Control+Enter');
    await sidebar.waitFor('Chưa gửi được: còn 1 lỗi phải sửa');
    expect(await seriousFaults(sidebar)).toEqual([]);
  },
);
