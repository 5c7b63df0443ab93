// Opening a form: four reads, the unit's tab in front at the month, what was sent, and who may.

import {District, leader, officer, staff, unitKey} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

const cells = {vl_trong_tinh: '5', vl_ngoai_tinh: '3'};

let district: District;
beforeAll(async () => {
  district = await District.open({
    units: 2,
    targets: ['u1,vl_giai_quyet,count,130,', 'u1,nn_xuat_canh,quota,,9'],
  });
  await district.send('u1', '2021-01', cells, 'gui-00001');
  await district.send('u1', '2021-01', {...cells, vl_ngoai_tinh: '4'}, 'gui-00002');
  await district.send('u1', '2021-02', {}, 'gui-00003');
});
afterAll(() => district.close());

async function open(user: string, unit = '') {
  const reply = await district.call(user, 'openForm', {unit});
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
}

it('takes four reads and no write', async () => {
  const report = await district.run(officer('u1'), 'openForm', {unit: ''});
  expect({reads: report.calls.reads, writes: report.calls.writes}).toEqual({reads: 4, writes: 0});
});

it('begins at the earliest month not sent with figures, and brings the unit’s tab to the front there', async () => {
  const report = await district.run(officer('u1'), 'openForm', {unit: ''});
  expect(JSON.parse(String(report.outcome.ok && report.outcome.value))).toMatchObject({
    value: {unit: unitKey('u1'), unitName: 'Xã U1', slot: '2021-02', person: officer('u1')},
  });
  const sheet = district.sheet(`unit:${unitKey('u1')}`);
  const column = sheet.cells.find(cell => cell.row === 1 && cell.value === '2021-02')?.column;
  const row = sheet.cells.find(cell => cell.column === 1 && cell.value === 'vl_giai_quyet')?.row;
  expect(report.front).toMatchObject({sheetId: sheet.id, cell: {row, column}});
});

it('begins at the month that the menu takes too when the selection names none', async () => {
  const tab = new TabAtWork(district);
  const label = {row: tab.place('vl_giai_quyet', 'label').row, column: 2, rows: 1, columns: 1};
  expect(said(await tab.pressAt('checkTab', label))).toMatch(/^Tháng 2\/2021: /);
});

it('tells every sending of a month as the log has it, and which one is in force', async () => {
  const january = (await open(officer('u1'))).columns.find(one => one.slot === '2021-01');
  const texts = january?.sendings.map(one => one.reportText);
  expect(texts).toEqual([
    '{"a":{"vl_trong_tinh":"5","vl_ngoai_tinh":"3"},"r":{}}',
    '{"a":{"vl_trong_tinh":"5","vl_ngoai_tinh":"4"},"r":{}}',
  ]);
  expect(january?.sent).toEqual(january?.sendings[1]);
  expect(january?.sent).toMatchObject({receipt: 'u1/2021-01/2', by: officer('u1')});
  expect(JSON.stringify(january)).not.toContain('gui-0000');
});

it('tells the plan in its words, and in numbers only where it asks for a count', async () => {
  const {lines} = await open(officer('u1'));
  const planOf = (row: string) => {
    const line = lines.find(one => one.row === row);
    return [line?.target, line?.need];
  };
  expect(planOf('vl_giai_quyet')).toEqual(['130 người', 130]);
  expect(planOf('nn_xuat_canh')).toEqual(['không quá 9 người', null]);
  expect(planOf('vl_trong_tinh')).toEqual(['', null]);
});

it('tells an officer whom to ask, and no other unit', async () => {
  const form = await open(officer('u2'));
  expect(form.staff).toEqual([{name: 'Người tổng hợp (giả định)', email: staff}]);
  expect(form.units).toEqual([]);
});

it('gives those who collect the units to choose from, then the one chosen', async () => {
  const list = await open(staff);
  expect(list).toMatchObject({unit: '', slot: '', lines: [], columns: []});
  expect(list.units).toEqual([
    {unit: unitKey('u1'), name: 'Xã U1'},
    {unit: unitKey('u2'), name: 'Xã U2'},
  ]);
  expect(await open(staff, unitKey('u2'))).toMatchObject({unitName: 'Xã U2', slot: '2021-01'});
});

it.each([
  ['a leader', leader, '', 'ROLE_NOT_ALLOWED'],
  ['a leader with a unit', leader, 'u1@', 'ROLE_NOT_ALLOWED'],
  ['another unit’s officer', 'u1@vi-du.invalid', 'u2@', 'UNIT_OF_OTHERS'],
  ['a stranger', 'la@vi-du.invalid', '', 'PERSON_UNKNOWN'],
])('refuses %s', async (_what, user, unit, code) => {
  expect(await district.call(user, 'openForm', {unit})).toMatchObject({ok: false, code});
});
