// The district's work where no page gets through to the book: rolling up and tracing from the menu alone, told in a notice.

import {District, fullForm, leader, officer, rowsById, staff} from '../support/district';

let district: District;
beforeEach(async () => {
  district = await District.open({units: 3, clock: () => Date.UTC(2021, 2, 16, 2)});
});
afterEach(() => district.close());

async function press(
  name: string,
  user = staff,
  active?: {sheetId: number; row: number; column: number},
) {
  const area = active && {row: active.row, column: active.column, rows: 1, columns: 1};
  const report = await district.host.run({
    ...{bookId: district.bookId, user, name},
    ...(active && area ? {options: {active: {sheetId: active.sheetId, area}}} : {}),
  });
  if (!report.outcome.ok) throw new Error(report.outcome.message);
  return {...report, said: report.toasts.map(one => one.message).join('\n')};
}

/** In the period, and in the year so far. */
const jobs = () => rowsById(district.sheet('master')).get('d|vl_giai_quyet')?.slice(7, 9);

it('rolls up the latest month sent with figures, shows the master, and names who is missing', async () => {
  await district.send('u1', '2021-01', fullForm, 'gui-u1-01');
  await district.sendSame('u1', '2021-02', 'gui-u1-02');
  await district.send('u2', '2021-02', {}, 'gui-u2-02');
  await district.send('u3', '2021-03', {}, 'gui-u3-03');
  const {said, front} = await press('rollUpNow');
  expect(said).toBe(
    'Đã tổng hợp Tháng 2/2021 (lần 1), nhận thêm 4 báo cáo. Tự kiểm: bảng tổng hợp bằng tổng các sổ đơn vị (136 ô, 3 đơn vị đã gửi). Tháng 2/2021: 1/3 đơn vị đã gửi có số liệu (2 gửi muộn). Gửi trống: Xã U2. Chưa gửi: Xã U3.',
  );
  expect(front?.sheetId).toBe(district.sheet('master').id);
  // Each month 8 jobs at home and 2 abroad.
  expect(jobs()).toEqual(['10', '20']);
});

it('is the very roll-up of the page: its next run finds nothing new and tells the same', async () => {
  await district.send('u1', '2021-01', fullForm, 'gui-u1-01');
  await press('rollUpNow');
  const again = await district.call(staff, 'rollUp', {period: '2021-01'});
  expect(again).toMatchObject({
    ok: true,
    value: {run: 2, collected: 0, due: expect.stringContaining('Chưa gửi: Xã U2, Xã U3.')},
  });
  expect(jobs()).toEqual(['10', '10']);
});

it('where nothing was sent it rolls up the month now asked for', async () => {
  expect((await press('rollUpNow')).said).toMatch(
    /^Đã tổng hợp Tháng 3\/2021 \(lần 1\), nhận thêm 0 báo cáo\. .*Chưa gửi: Xã U1, Xã U2, Xã U3\.$/,
  );
});

it('says that something was noted, and where it is to be read', async () => {
  await district.send('u1', '2021-01', fullForm, 'gui-u1-01');
  const at = district.sheet('unit:u1@').cells.find(cell => cell.value === 'gui-u1-01');
  const book = district.store.load(district.bookId);
  book.change(() =>
    book.sheetById(district.sheet('unit:u1@').id)?.setCell(at?.row ?? 0, 1, null, null),
  );
  expect((await press('rollUpNow')).said).toMatch(/ 1 lưu ý, xem bảng "Nhật ký"\.$/);
});

it.each([officer('u1'), leader])('rolls nothing up for %s', async user => {
  const {said, calls} = await press('rollUpNow', user);
  expect(said).toContain('cần vai trò "Tổng hợp"');
  expect(calls.writes).toBe(0);
});

describe('"Số này từ đâu?" without its page', () => {
  it('names the units that make a figure of the master, and who owes it', async () => {
    await district.send('u1', '2021-01', fullForm, 'gui-u1-01');
    await district.send(
      'u2',
      '2021-01',
      {...fullForm, vl_trong_tinh: '6', vl_tu_tao: '4'},
      'gui-u2-01',
    );
    await press('rollUpNow');
    const {id: sheetId, cells} = district.sheet('master');
    const row = cells.find(one => one.value === 'd|vl_giai_quyet')?.row ?? 0;
    const column = cells.find(one => one.row === 1 && one.value === 'value')?.column ?? 0;
    const {said, calls} = await press('traceNow', staff, {sheetId, row, column});
    expect(said).toBe(
      'Huyện Thử, Số lao động được giải quyết việc làm, Thực hiện trong kỳ: 21 (Tháng 1/2021, lần tổng hợp 1). Xã U1 10; Xã U2 11. Chưa báo cáo: Xã U3.',
    );
    expect(calls).toMatchObject({reads: 3, writes: 0});
  });

  it('says of any other cell what to choose', async () => {
    const {id: sheetId} = district.sheet('journal');
    const {said} = await press('traceNow', staff, {sheetId, row: 5, column: 2});
    expect(said).toContain('Ô đang chọn không phải là ô số liệu.');
  });
});
