// From the district's desk: received, sent back, entered for a unit; from the unit's own: approved before it counts.

import {receivedCounts} from '../../src/contract/received.vi';
import {District, fullForm, officer, rowsById, staff, textAt, unitKey} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

const day = Date.UTC(2021, 1, 16, 2, 0, 0);
const slot = '2021-02';
const reason = 'Số xuất cảnh lệch danh sách, kiểm tra lại';
let district: District;

// A unit for each test, since a book is long in the making.
beforeAll(async () => {
  district = await District.open({units: 9, clock: () => day});
});
afterAll(() => district.close());

function decide(
  user: string,
  code: string,
  as: 'approved' | 'received' | 'returned',
  sequence = 1,
  why = as === 'returned' ? reason : '',
) {
  const input = {unit: unitKey(code), slot, sequence, as, reason: why};
  return district.call(user, 'decideReport', input);
}

async function jobsOf(code: string): Promise<unknown> {
  const reply = await district.call(staff, 'rollUp', {period: slot});
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value.lines.find(one => one.unit === code && one.indicator === 'vl_trong_tinh')
    ?.value;
}

async function columnOf(user: string, unit = '') {
  const reply = await district.call(user, 'openForm', {unit});
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value.columns.find(one => one.slot === slot);
}

it('what one press received is told by month where there is more than one', () => {
  const two = [
    {name: 'Số đầu kỳ 2021', count: 9},
    {name: 'Tháng 9/2021', count: 4},
  ];
  expect([receivedCounts({received: 13, periods: two})]).toEqual([
    'Đã nhận 13 báo cáo không có cảnh báo (Số đầu kỳ 2021: 9, Tháng 9/2021: 4)',
  ]);
});

it('receives all without a warning in one press: 1 read, 1 write; the others are named', async () => {
  await district.send('u1', slot, fullForm, 'gui-u1-a');
  await district.send('u2', slot, {vl_trong_tinh: '5'}, 'gui-u2-a');
  const {calls, toasts} = await district.host.run({
    ...{bookId: district.bookId, user: staff, name: 'receiveAll'},
  });
  expect(calls).toMatchObject({reads: 1, writes: 1});
  expect(toasts[0]?.message).toMatch(
    /^Đã nhận 1 báo cáo không có cảnh báo\. Còn phải xem: Xã U2 \(Tháng 2\/2021: \d+ cảnh báo\)\.$/,
  );
  expect((await columnOf(officer('u1')))?.standing.state).toBe('received');
  const again = await district.call(staff, 'receiveAll', {});
  expect(again).toMatchObject({value: {received: 0, periods: [], left: [{unit: 'Xã U2'}]}});
  const list = await district.call(staff, 'listReports', {slot});
  expect(list).toMatchObject({
    value: {
      ...{name: 'Tháng 2/2021', due: '17/2/2021'},
      units: [
        {name: 'Xã U1', state: 'received', sequence: 1, warnings: 0},
        {name: 'Xã U2', state: 'sent', sequence: 1},
        {name: 'Xã U3', state: 'draft', sequence: 0},
        ...Array.from({length: 6}, () => ({state: 'draft'})),
      ],
    },
  });
});

it('DH-25 (một phần): a report that is sent back counts no more until it is sent again, and says why', async () => {
  await district.send('u3', slot, fullForm, 'gui-u3-a');
  expect(await jobsOf('u3')).toBe(5);
  expect(await decide(staff, 'u3', 'returned')).toMatchObject({value: {state: 'returned'}});
  expect(await jobsOf('u3')).toBeNull();
  const due = rowsById(district.sheet('due')).get(unitKey('u3'));
  expect(due?.[3]).toBe('Trả lại');
  const tab = new TabAtWork(district, 'u3');
  expect(tab.status).toBe('TRẢ LẠI Tháng 2/2021: Số xuất cảnh lệch danh sách, kiểm tra lại');
  expect(tab.besideStatus).toMatch(
    /^Người tổng hợp \(giả định\) trả lại: sửa số rồi bấm Gửi báo cáo · Tháng 2\/2021 · 9 ô khác số đã gửi lúc /,
  );
  expect((await columnOf(officer('u3')))?.standing).toMatchObject({
    ...{state: 'returned', sequence: 1},
    decided: {as: 'returned', by: 'Người tổng hợp (giả định)', reason},
  });
  await district.send(
    'u3',
    slot,
    {...fullForm, vl_trong_tinh: '6', vl_ngoai_tinh: '2'},
    'gui-u3-b',
  );
  expect(await jobsOf('u3')).toBe(6);
});

it('a resend that is sent back leaves the sending before it in force, also where only that one was never collected', async () => {
  await district.send('u4', slot, fullForm, 'gui-u4-a');
  await district.send(
    'u4',
    slot,
    {...fullForm, vl_trong_tinh: '6', vl_ngoai_tinh: '2'},
    'gui-u4-b',
  );
  expect(await decide(staff, 'u4', 'returned', 2)).toMatchObject({ok: true});
  expect(await jobsOf('u4')).toBe(5);
});

it('keeps the reason on the line while the officer mends, and takes the same figures again', async () => {
  const tab = new TabAtWork(district, 'u5');
  tab.type(slot, fullForm);
  await tab.press('sendTab', slot);
  await decide(staff, 'u5', 'returned');
  await tab.edit(slot, {vl_trong_tinh: '6'});
  expect(tab.status).toMatch(/^TRẢ LẠI Tháng 2/);
  expect(tab.besideStatus).toMatch(/1 ô khác số đã gửi.*Hạn gửi 17\/2\/2021$/);
  await tab.edit(slot, {vl_trong_tinh: '5'});
  const report = await tab.press('sendTab', slot);
  expect(said(report)).toContain('u5/2021-02/2');
  expect(tab.status).not.toContain('TRẢ LẠI');
});

it('refuses who may not decide, what was sent since, a reason that says nothing, and a closed month', async () => {
  await district.send('u6', slot, fullForm, 'gui-u6-a');
  expect(await decide(officer('u6'), 'u6', 'received')).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
  expect(await decide(officer('u8'), 'u6', 'returned')).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
  expect(await decide(staff, 'u6', 'returned', 1, 'sai')).toMatchObject({
    ...{code: 'REASON_TOO_SHORT', facts: {length: 3, least: 10}},
  });
  expect(await decide(staff, 'u8', 'received')).toMatchObject({code: 'SENDING_NONE'});
  await district.send(
    'u6',
    slot,
    {...fullForm, vl_trong_tinh: '6', vl_ngoai_tinh: '2'},
    'gui-u6-b',
  );
  expect(await decide(staff, 'u6', 'received')).toMatchObject({
    ...{code: 'SENDING_NEWER', facts: {sequence: 2}},
  });
  await decide(staff, 'u6', 'returned', 2);
  expect(await decide(staff, 'u6', 'received', 2)).toMatchObject({code: 'SENDING_DECIDED'});
  await district.call(staff, 'setPeriods', {slots: [slot], state: 'closed', due: ''});
  expect(await decide(staff, 'u6', 'returned', 2)).toMatchObject({code: 'PERIOD_CLOSED'});
  await district.call(staff, 'setPeriods', {slots: [slot], state: 'open', due: ''});
});

it('the district enters for a unit that telephones: receipt, log and trace say who', async () => {
  const input = {
    submissionId: 'gui-thay-u7',
    unit: unitKey('u7'),
    slot,
    cells: fullForm,
    reasons: {},
  };
  const receipt = 'u7/2021-02/1 · Người tổng hợp (giả định) nhập thay';
  expect(await district.call(staff, 'submitReport', input)).toMatchObject({value: {receipt}});
  expect(new TabAtWork(district, 'u7').receipts).toEqual([receipt]);
  await district.call(staff, 'rollUp', {period: slot});
  const sheet = district.sheet('master');
  const at = (test: (cell: (typeof sheet.cells)[number]) => boolean) => sheet.cells.find(test);
  const active = {
    sheetId: sheet.id,
    area: {
      row: at(cell => cell.column === 1 && cell.value === 'u7|vl_trong_tinh')?.row ?? 0,
      column: at(cell => cell.row === 1 && cell.value === 'value')?.column ?? 0,
      ...{rows: 1, columns: 1},
    },
  };
  const traced = await district.call(staff, 'traceFigure', {}, {active});
  expect(traced).toMatchObject({value: {reports: [{receipt}]}});
});

it('P4-29 (một phần): where a unit has an approver, its sendings count once approved', async () => {
  const sheet = district.sheet('people');
  const book = district.store.load(district.bookId);
  const at = (cell: (typeof sheet.cells)[number]) =>
    cell.value === officer('u8') && cell.column > 1;
  const row = sheet.cells.find(at)?.row ?? 0;
  const role = sheet.cells.find(cell => cell.row === 1 && cell.value === 'role')?.column ?? 0;
  const unit = sheet.cells.find(cell => cell.row === 1 && cell.value === 'unit')?.column ?? 0;
  book.change(() => {
    book.sheetById(sheet.id)?.setCell(row, role, 'Duyệt tại xã', null);
    book.sheetById(sheet.id)?.setCell(row, unit, 'u9', null);
  });
  expect(await district.call(staff, 'refreshReference', {})).toMatchObject({ok: true});
  const approver = officer('u8');
  await district.send('u9', slot, fullForm, 'gui-u9-approve-a');
  expect((await columnOf(officer('u9')))?.standing.state).toBe('pending');
  expect(await jobsOf('u9')).toBeNull();
  expect(await decide(officer('u9'), 'u9', 'approved')).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
  expect(await decide(approver, 'u9', 'approved')).toMatchObject({value: {state: 'sent'}});
  expect(await jobsOf('u9')).toBe(5);
  expect((await columnOf(approver))?.standing.approvedBy).toContain('Cán bộ u8 (giả định)');
  // What the district has may not be taken back at home.
  await decide(staff, 'u9', 'received');
  expect(await decide(approver, 'u9', 'returned')).toMatchObject({code: 'SENDING_DECIDED'});
  expect(textAt(district.sheet('people'), row, role)).toBe('Duyệt tại xã');
});
