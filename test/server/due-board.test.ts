// "Tình hình gửi báo cáo": by content, at once, without a roll-up.

import type {BookSnapshot} from '../../src/host/store/book-snapshot';
import {District, leader, officer, rowsById, staff, textAt} from '../support/district';

const full = {
  ...{
    vl_trong_tinh: '5',
    vl_ngoai_tinh: '3',
    vl_doanh_nghiep: '4',
    vl_vay_von: '1',
    vl_tu_tao: '3',
  },
  ...{nn_xuat_canh_nb: '1', nn_xuat_canh_dl: '0', nn_xuat_canh_hq: '0', nn_xuat_canh_khac: '0'},
};
/** September has no more to ask than a month and a quarter have. */
const quarter = {vl_nhu_cau_viec: '7'};

let now = 0;
let empty: BookSnapshot;
let district: District;
beforeAll(async () => {
  const made = await District.open({units: 5});
  empty = made.store.snapshot(made.bookId);
  await made.close();
});
beforeEach(() => {
  now = Date.UTC(2021, 8, 16, 2);
  district = District.over(empty, () => now);
});
afterEach(() => district.close());

/** September's word for each unit. */
function september(): string[] {
  const rows = rowsById(district.sheet('due'));
  return ['u1', 'u2', 'u3', 'u4', 'u5'].map(code => rows.get(`${code}@`)?.[10] ?? '');
}

async function send(): Promise<void> {
  await district.send('u1', '2021-09', {...full, ...quarter}, 'gui-u1-09');
  await district.send('u2', '2021-09', {}, 'gui-u2-09');
  await district.send('u3', '2021-09', {vl_trong_tinh: '5'}, 'gui-u3-09');
  // Two days after 17/9.
  now = Date.UTC(2021, 8, 19, 2);
  await district.send('u4', '2021-09', {...full, ...quarter}, 'gui-u4-09');
}

it('tells each unit’s standing of the month at hand, in one write, and leaves the master alone', async () => {
  await send();
  const master = district.sheet('master');
  const {calls, front} = await district.run(staff, 'showDueBoard', {});
  // The reference, what was collected, the schedule of inspections, and the four tabs with news.
  expect(calls).toMatchObject({reads: 3 + 4, writes: 1});
  expect(front?.sheetId).toBe(district.sheet('due').id);
  expect(september()).toEqual([
    ...[
      'Đủ',
      'Gửi trống',
      expect.stringMatching(/^Thiếu số \(\d+\)$/),
      'Gửi muộn 2 ngày',
      'Chưa gửi',
    ],
  ]);
  expect(textAt(district.sheet('due'), 3, 2)).toBe(
    'Đến tháng 9/2021, theo các lần gửi nhận đến 09:00 ngày 19/9/2021',
  );
  expect(district.sheet('master')).toEqual(master);
  expect(rowsById(district.sheet('collected')).size).toBe(0);
});

it('says the counts of the month in one sentence', async () => {
  await send();
  const {toasts} = await district.host.run({
    ...{bookId: district.bookId, user: staff, name: 'showDueBoard'},
  });
  expect(toasts.map(one => one.message)).toEqual([
    'Tháng 9/2021: 3/5 đơn vị đã gửi có số liệu (1 gửi muộn). Thiếu số: Xã U3. Gửi trống: Xã U2. Chưa gửi: Xã U5.',
  ]);
});

it('says the same after a roll-up has collected all, and reads no tab again', async () => {
  await send();
  await district.call(staff, 'showDueBoard', {});
  const before = september();
  await district.call(staff, 'rollUp', {period: '2021-09'});
  const {calls} = await district.run(staff, 'showDueBoard', {});
  expect(calls).toMatchObject({reads: 3, writes: 1});
  expect(september()).toEqual(before);
});

it('asks nothing of a month that was not opened', async () => {
  const upward = () => rowsById(district.sheet('due')).get('upward')?.[7];
  await district.call(staff, 'showDueBoard', {});
  // 14/6 and six days is a Sunday; the month stands open, so the half-year was to go up on the Monday.
  expect(upward()).toBe('Chưa gửi, hạn 21/6/2021');
  const slots = ['2021-06', '2021-09'];
  await district.call(staff, 'setPeriods', {slots, state: 'notOpen', due: ''});
  await send();
  await district.call(staff, 'showDueBoard', {});
  expect(upward() ?? '').toBe('');
  expect(textAt(district.sheet('due'), 3, 2)).toContain('Đến tháng 8/2021');
  expect(september()).toEqual(['', '', '', '', '']);
});

it.each([officer('u1'), leader])('is not for %s', async user => {
  const {outcome, calls} = await district.run(user, 'showDueBoard', {});
  expect(outcome.ok && JSON.parse(String(outcome.value))).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
  expect(calls.writes).toBe(0);
});

describe('the schedule of inspections', () => {
  const schedule = [
    ['1/9/2021', 'Xã U1; u2', 'Kiểm tra lớp nghề', 'Bà B (giả định)', '3/9/2021', 'Đúng kế hoạch'],
    ['10/9/2021', 'Xã U3', 'Giám sát việc làm', 'Ông C (giả định)'],
    ['20/12/2021', 'Tất cả', 'Tổng kết năm'],
    ['32/9/2021', 'Xã Không Có', 'Kiểm tra lớp nghề'],
  ];

  /** Types the schedule into its tab. */
  function plan(): void {
    const book = district.store.load(district.bookId);
    const sheet = book.sheetById(district.sheet('inspections').id);
    book.change(() => {
      schedule.forEach((cells, at) => {
        cells.forEach((text, column) => sheet?.setCell(5 + at, 2 + column, text, null));
      });
    });
  }
  const states = () => [5, 6, 7, 8].map(row => textAt(district.sheet('inspections'), row, 8));

  it('HL-41: stands row by row with its status, n of m on the board, and the overdue ones are named', async () => {
    plan();
    const {calls, outcome} = await district.run(staff, 'showDueBoard', {});
    expect(calls).toMatchObject({reads: 3, writes: 2});
    expect(states()).toEqual([
      ...['Đã thực hiện', 'Quá hạn 6 ngày', 'Chưa đến hạn'],
      expect.stringMatching(
        /^Cần sửa: Ngày dự kiến – "32\/9\/2021" không có trên lịch\. .*Đơn vị được kiểm tra – Không có đơn vị mã "Xã Không Có"/,
      ),
    ]);
    const named =
      'Quá hạn: Xã U3 (10/9/2021, Ông C (giả định)). Cần sửa dòng 8 ở bảng "Kiểm tra, giám sát".';
    const row = rowsById(district.sheet('due')).get('inspections') ?? [];
    expect([row[1], row[10], row[13], row.at(-1)]).toEqual([
      ...['Kiểm tra, giám sát: 1/3 cuộc đã thực hiện', '1/2 cuộc; quá hạn 1', '0/1 cuộc', named],
    ]);
    expect(outcome.ok && JSON.parse(String(outcome.value))).toMatchObject({
      value: {inspections: `Kiểm tra, giám sát: 1/3 cuộc đã thực hiện. ${named}`},
    });
    // Pressed again, nothing of it is written.
    const {calls: again} = await district.run(staff, 'showDueBoard', {});
    expect(again).toMatchObject({reads: 3, writes: 1});
  });

  it('a roll-up days later brings it up to the day, says so, and keeps it on the board', async () => {
    plan();
    await district.call(staff, 'showDueBoard', {});
    now = Date.UTC(2021, 11, 21, 2);
    const rolled = await district.call(staff, 'rollUp', {period: '2021-09'});
    // 10/9 to 21/12: 20 days of September, 31, 30 and 21.
    expect(states().slice(0, 3)).toEqual(['Đã thực hiện', 'Quá hạn 102 ngày', 'Quá hạn 1 ngày']);
    expect(rolled).toMatchObject({
      value: {due: expect.stringContaining('Tất cả đơn vị (20/12/2021)') as unknown},
    });
    expect(rowsById(district.sheet('due')).get('inspections')?.[10]).toBe('1/2 cuộc; quá hạn 1');
  });

  it('is the district’s to write and everybody’s to read; without its tab the board goes on, and a repair makes it', async () => {
    const tab = district.sheet('inspections');
    // The district's one person owns the file.
    expect(tab).toMatchObject({hidden: false, protection: {editors: []}});
    const book = district.store.load(district.bookId);
    const sheet = book.sheetById(tab.id);
    book.change(() => {
      if (sheet !== null) book.removeSheet(sheet);
    });
    expect(await district.call(staff, 'showDueBoard', {})).toMatchObject({
      value: {inspections: ''},
    });
    const mended = await district.call(staff, 'repairBook', {});
    expect(mended).toMatchObject({value: {mended: [{code: 'TAB_MADE'}]}});
    expect(textAt(district.sheet('inspections'), 2, 2)).toBe('LỊCH KIỂM TRA, GIÁM SÁT');
  });
});

it('says "Có lỗi" of a unit whose sending was taken out of its log, or typed over there', async () => {
  await send();
  const lost = district.sheet('unit:u1@').cells.find(cell => cell.value === 'gui-u1-09');
  const typed = district.sheet('unit:u4@').cells.find(cell => cell.value === 'gui-u4-09');
  const book = district.store.load(district.bookId);
  book.change(() => {
    book.sheetById(district.sheet('unit:u1@').id)?.setCell(lost?.row ?? 0, 1, null, null);
    const sheet = book.sheetById(district.sheet('unit:u4@').id);
    const report = district
      .sheet('unit:u4@')
      .cells.find(cell => cell.row === typed?.row && String(cell.value).startsWith('{'));
    sheet?.setCell(typed?.row ?? 0, report?.column ?? 0, '{"a":{"vl_trong_tinh":"99"}}', null);
  });
  const {toasts} = await district.host.run({
    ...{bookId: district.bookId, user: staff, name: 'showDueBoard'},
  });
  expect(september()[0]).toBe('Có lỗi');
  expect(september()[3]).toBe('Có lỗi');
  expect(toasts[0]?.message).toContain('Có lỗi: Xã U1, Xã U4.');
});
