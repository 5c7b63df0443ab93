// Opening a file in each mode that Google knows, and what the menu's items do for whom.

import {District, leader, officer, staff} from '../support/district';

let district: District;
beforeAll(async () => {
  district = await District.open({units: 1});
});
afterAll(() => district.close());

const items = ['Nhập và gửi báo cáo', 'Tổng hợp số liệu', 'Đối chiếu', 'Cập nhật danh mục'].concat([
  'Thiết lập sổ…',
  'Sửa khung',
]);

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
  for (const item of items) expect(text).toContain(item);
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
  [officer('u1'), 'vai trò "Nhập liệu"'],
  [leader, 'vai trò "Lãnh đạo (chỉ xem)"'],
  ['la@vi-du.invalid', 'không có trong bảng "Người dùng"'],
])('tells %s in words why a roll-up is not theirs', async (user, words) => {
  await district.send('u1', '2021-02', {vl_trong_tinh: '5'}, 'gui-u1-02');
  const {outcome, toasts, calls} = await press(user, 'rollUpLatest');
  expect(outcome).toMatchObject({ok: true});
  expect(toasts[0]?.message).toContain(words);
  expect(calls.writes).toBe(0);
});

it('rolls up the latest month sent, checks receipts, and takes the lists over', async () => {
  await district.send('u1', '2021-03', {vl_trong_tinh: '5'}, 'gui-u1-03');
  expect((await press(staff, 'rollUpLatest')).toasts[0]?.message).toBe(
    'Tổng hợp 2021-03 xong (lần 1): nhận thêm 2 báo cáo, 0 lưu ý.',
  );
  expect((await press(staff, 'compareReceipts')).toasts[0]?.message).toBe(
    'Đối chiếu 1 đơn vị: mọi lần gửi khớp biên nhận.',
  );
  expect((await press(staff, 'refreshReference')).toasts[0]?.message).toBe(
    'Đã cập nhật: 2 đơn vị, 3 người dùng, 2 kế hoạch giao.',
  );
});

it('opens the set-up in a dialog, and says that a whole frame is whole', async () => {
  const {dialog} = await press(staff, 'showSetUp');
  expect(dialog).toMatchObject({title: 'Thiết lập sổ', width: 720, height: 560});
  expect((await press(staff, 'repairBook')).toasts[0]?.message).toBe('Khung của sổ nguyên vẹn.');
});
