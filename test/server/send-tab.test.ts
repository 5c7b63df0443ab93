// "Gửi báo cáo" from a unit's tab: one sending however often it is pressed, what stands in the way in words, receipts, corrections.

import {District, fullForm, officer, staff} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

const clock = () => Date.parse('2021-03-16T01:05:12Z');

let district: District;
let tab: TabAtWork;
let used = 0;
beforeAll(async () => {
  district = await District.open({units: 10, clock});
});
beforeEach(() => {
  used += 1;
  tab = new TabAtWork(district, `u${used}`);
});
afterAll(() => district.close());

/** Jobs of the unit in January, by a roll-up. */
async function jobs() {
  const reply = await district.call(staff, 'rollUp', {period: '2021-01'});
  if (!reply.ok) throw new Error(reply.code);
  return reply.value.lines.find(
    line => line.unit === tab.unit && line.indicator === 'vl_giai_quyet' && line.slice === '',
  )?.value;
}

describe('a month as typed', () => {
  it('is sent with five reads and four writes; the receipt stands in a notice, on the status line and in the log', async () => {
    tab.type('2021-01', fullForm);
    const report = await tab.press('sendTab', '2021-01');
    expect({reads: report.calls.reads, writes: report.calls.writes}).toEqual({reads: 5, writes: 4});
    const received = `Đã gửi lúc 08:05 ngày 16/3/2021, số biên nhận ${tab.unit}/2021-01/1.`;
    expect(said(report)).toBe(`Tháng 1/2021: ${received}`);
    expect(tab.status).toBe(
      `Tháng 1/2021 (15/12/2020 – 14/1/2021) · Hạn gửi 18/1/2021 · ${received}`,
    );
    expect(tab.receipts).toEqual([`${tab.unit}/2021-01/1`]);
    // 5 + 3 at home, 2 abroad.
    expect(await jobs()).toBe(10);
  });

  it('with blank cells is sent, and the blanks are counted', async () => {
    tab.type('2021-01', {vl_trong_tinh: '5'});
    expect(said(await tab.press('sendTab', '2021-01'))).toBe(
      `Tháng 1/2021: Đã gửi lúc 08:05 ngày 16/3/2021, số biên nhận ${tab.unit}/2021-01/1. Còn 8 ô để trống, tính là chưa báo cáo.`,
    );
    expect(tab.colorOf('2021-01', 'vl_ngoai_tinh')).toBe('');
    expect(tab.noteOf('2021-01', 'vl_ngoai_tinh')).toBe('');
  });

  it('pressed twice is one sending with one receipt', async () => {
    tab.type('2021-01', fullForm);
    const first = said(await tab.press('sendTab', '2021-01'));
    expect(said(await tab.press('sendTab', '2021-01'))).toBe(first);
    expect(tab.receipts).toEqual([`${tab.unit}/2021-01/1`]);
  });

  it('pressed twice at the same moment is one sending too', async () => {
    tab.type('2021-01', fullForm);
    const both = await Promise.all([
      tab.press('sendTab', '2021-01'),
      tab.press('sendTab', '2021-01'),
    ]);
    for (const report of both) expect(said(report)).toContain(`số biên nhận ${tab.unit}/2021-01/1`);
    expect(tab.receipts).toEqual([`${tab.unit}/2021-01/1`]);
  });
});

describe('a correction', () => {
  it('is a second sending, and so is the way back to the first figures', async () => {
    tab.type('2021-01', fullForm);
    await tab.press('sendTab', '2021-01');
    tab.type('2021-01', {vl_trong_tinh: '6', vl_tu_tao: '4'});
    expect(said(await tab.press('sendTab', '2021-01'))).toContain(`${tab.unit}/2021-01/2`);
    expect(await jobs()).toBe(11);
    tab.type('2021-01', {vl_trong_tinh: '5', vl_tu_tao: '3'});
    expect(said(await tab.press('sendTab', '2021-01'))).toContain(`${tab.unit}/2021-01/3`);
    expect(await jobs()).toBe(10);
    expect(tab.receipts).toEqual([
      `${tab.unit}/2021-01/1`,
      `${tab.unit}/2021-01/2`,
      `${tab.unit}/2021-01/3`,
    ]);
  });

  it('of a month that was sent from the sidebar replaces it', async () => {
    await district.send(tab.unit, '2021-01', fullForm, 'gui-00001');
    tab.type('2021-01', {...fullForm, vl_trong_tinh: '6', vl_tu_tao: '4'});
    expect(said(await tab.press('sendTab', '2021-01'))).toContain(`${tab.unit}/2021-01/2`);
  });
});

describe('what stands in the way', () => {
  it('is said, shown at its cell, and nothing is sent', async () => {
    tab.type('2021-01', {...fullForm, vl_trong_tinh: 'năm'});
    const report = await tab.press('sendTab', '2021-01');
    const {row, column} = tab.place('vl_trong_tinh', '2021-01');
    expect(said(report)).toBe(
      `Tháng 1/2021 chưa gửi được: 1 lỗi phải sửa (ô S${row}). Đọc ghi chú ở ô tô màu, sửa số hoặc viết tiếp sau chữ "Lý do:", rồi bấm Gửi báo cáo.`,
    );
    expect(report.front).toEqual({sheetId: tab.sheet.id, cell: {row, column}});
    expect(tab.noteOf('2021-01', 'vl_trong_tinh')).toContain('"năm" không phải là số');
    expect(tab.status).toContain('1 lỗi phải sửa');
    expect(tab.receipts).toEqual([]);
  });

  it('a warning is sent once its reason stands in the note, and the reason stays there and goes along', async () => {
    tab.type('2021-01', fullForm);
    await tab.press('sendTab', '2021-01');
    tab.type('2021-02', {...fullForm, vl_trong_tinh: '50', vl_doanh_nghiep: '49'});
    expect(said(await tab.press('sendTab', '2021-02'))).toContain('2 cảnh báo cần ghi lý do');
    for (const row of ['vl_trong_tinh', 'vl_doanh_nghiep']) {
      tab.note('2021-02', row, `${tab.noteOf('2021-02', row)}Công ty mới mở`);
    }
    expect(said(await tab.press('sendTab', '2021-02'))).toContain(`${tab.unit}/2021-02/1`);
    expect(tab.noteOf('2021-02', 'vl_trong_tinh')).toMatch(
      /^■ Kiểm tra số liệu\nCảnh báo: .+\nLý do: Công ty mới mở$/,
    );
    expect(tab.colorOf('2021-02', 'vl_trong_tinh')).toBe('');
    expect(tab.texts.join('\n')).toContain('"JUMP|vl_trong_tinh":"Công ty mới mở"');
    expect(said(await tab.press('sendTab', '2021-02'))).toContain(`${tab.unit}/2021-02/1`);
  });

  it('a closed month names whom to ask, and nothing is read as sent', async () => {
    tab.type('2021-12', fullForm);
    const periods = district.sheet('periods');
    const at = (column: string) =>
      periods.cells.find(one => one.row === 1 && one.value === column)?.column ?? 0;
    const row = periods.cells.find(one => one.column === 1 && one.value === '2021-12')?.row ?? 0;
    const book = district.store.load(district.bookId);
    book.change(() => {
      book.sheetById(periods.id)?.setCell(row, at('state'), 'Đã chốt', null);
      book.sheetById(periods.id)?.setCell(row, at('closed_at'), '20/2/2021', null);
    });
    await district.call(staff, 'refreshReference', {});
    const report = await tab.press('sendTab', '2021-12');
    expect(said(report)).toBe(
      `Tháng 12/2021 đã chốt ngày 20/2/2021. Đề nghị đơn vị tổng hợp ghi số điều chỉnh, hoặc mở lại kỳ ở bảng "Kỳ báo cáo": Người tổng hợp (giả định) (${staff}).`,
    );
    expect(tab.receipts).toEqual([]);
    expect(report.calls.writes).toBe(0);
  });

  it('an officer elsewhere sends nothing', async () => {
    tab.type('2021-01', fullForm);
    const area = {row: 1, column: 1, rows: 1, columns: 1};
    const report = await tab.pressAt(
      'sendTab',
      area,
      officer(tab.unit),
      district.sheet('guide').id,
    );
    expect(said(report)).toContain(`Đã chuyển sang bảng "Xã ${tab.unit.toUpperCase()}"`);
    expect(tab.receipts).toEqual([]);
  });
});
