// Opening a file in each mode that Google knows, and what the menu's items do for whom.

import {District, leader, officer, staff} from '../support/district';

let district: District;
beforeAll(async () => {
  district = await District.open({units: 1});
});
afterAll(() => district.close());

const items = [
  ...['Nhập và gửi báo cáo', 'Kiểm tra số liệu', 'Ghi "không phát sinh" vào vùng chọn'],
  ...['Gửi báo cáo', 'Khó khăn, ý kiến…'],
  ...['Tổng hợp số liệu', 'Tổng hợp ngay (không mở bảng bên)'],
  ...['Xem theo đơn vị, chỉ tiêu, kỳ', 'Tình hình gửi báo cáo'],
  ...['Nhận tất cả báo cáo không có cảnh báo', 'Trả lại báo cáo…', 'Xuất số liệu cho cấp trên'],
  ...['Mở kỳ…', 'Chốt kỳ…', 'Mở năm mới…', 'Số này từ đâu?', 'Số này từ đâu? (không mở bảng bên)'],
  ...['Đối chiếu', 'Thiết lập sổ…', 'Cập nhật danh mục', 'Sửa khung'],
];

function press(user: string, name: string) {
  return district.host.run({bookId: district.bookId, user, name});
}

it.each(['NONE', 'LIMITED', 'FULL'] as const)('shows the menu in mode %s', async authMode => {
  const {outcome, menus, calls} = await district.host.run({
    bookId: district.bookId,
    user: officer('u1'),
    name: 'onOpen',
    authMode,
  });
  expect(outcome).toMatchObject({ok: true});
  expect(menus).toHaveLength(1);
  const text = JSON.stringify(menus);
  // In this order; a quoted item is the whole one.
  const places = items.map(item => text.indexOf(JSON.stringify(item)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(calls.reads + calls.writes).toBe(0);
});

it('shows the menu at once after an install', async () => {
  const {menus} = await press(staff, 'onInstall');
  expect(menus).toHaveLength(1);
});

it('opens the entry sidebar from the menu', async () => {
  const {sidebar} = await press(officer('u1'), 'showSidebar');
  expect(sidebar).toMatchObject({title: 'Sổ Chỉ Tiêu'});
  expect(sidebar?.html).toContain('<main id="app">');
});

it.each([
  ['showRollUp', 'Tổng hợp số liệu'],
  ['showOpenPeriods', 'Mở kỳ'],
  ['showClosePeriods', 'Chốt kỳ'],
  ['showNewYear', 'Mở năm mới'],
  ['showReports', 'Nhận, trả lại báo cáo'],
  ['showNotes', 'Khó khăn, ý kiến'],
  ['showTrace', 'Số này từ đâu?'],
])('%s opens its own page beside the grid', async (name, title) => {
  const {sidebar, outcome, calls} = await press(staff, name);
  expect(outcome).toMatchObject({ok: true});
  expect(sidebar?.title).toBe(title);
  expect(sidebar?.html).toContain('<main id="app">');
  expect(calls.reads + calls.writes).toBe(0);
});

it.each([
  [officer('u1'), 'vai trò "Nhập liệu"'],
  [leader, 'vai trò "Lãnh đạo (chỉ xem)"'],
  ['la@vi-du.invalid', 'không có trong bảng "Người dùng"'],
])('tells %s in words why the due board is not theirs', async (user, words) => {
  await district.send('u1', '2021-02', {vl_trong_tinh: '5'}, 'gui-u1-02');
  const {outcome, toasts, calls} = await press(user, 'showDueBoard');
  expect(outcome).toMatchObject({ok: true});
  expect(toasts[0]?.message).toContain(words);
  expect(calls.writes).toBe(0);
});

it('shows the due board, checks receipts, and takes the lists over', async () => {
  const {toasts} = await press(staff, 'showDueBoard');
  expect(toasts[0]?.message).toMatch(/^Tháng 12\/2021: 0\/1 đơn vị .*Chưa gửi: Xã U1\.$/);
  expect((await press(staff, 'compareReceipts')).toasts[0]?.message).toBe(
    'Đối chiếu 1 đơn vị: mọi lần gửi khớp biên nhận.',
  );
  expect((await press(staff, 'refreshReference')).toasts[0]?.message).toBe(
    'Đã cập nhật: 2 đơn vị, 3 người dùng, 2 kế hoạch giao.',
  );
});

it('the guide explains every item of the unit by the name that it has in the menu', () => {
  const guide = district
    .sheet('guide')
    .cells.map(cell => String(cell.value))
    .join('\n');
  for (const item of items) expect(guide).toContain(`"${item}"`);
});

it('opens the set-up in a dialog, and says that a whole frame is whole', async () => {
  const {dialog} = await press(staff, 'showSetUp');
  expect(dialog).toMatchObject({title: 'Thiết lập sổ', width: 720, height: 560});
  expect((await press(staff, 'repairBook')).toasts[0]?.message).toBe('Khung của sổ nguyên vẹn.');
});
