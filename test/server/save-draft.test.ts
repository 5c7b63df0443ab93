// Saving a draft: how few calls it takes, and the reasons that stand beside its figures until they are sent.

import {District, fullForm, officer, staff, unitKey} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

const slot = '2021-02';
const mark = '■ Kiểm tra số liệu';

let district: District;
let tab: TabAtWork;
beforeEach(async () => {
  district = await District.open({units: 1});
  tab = new TabAtWork(district);
  await district.send('u1', '2021-01', fullForm, 'gui-00001');
});
afterEach(() => district.close());

type Texts = Readonly<Record<string, string>>;

function save(cells: Texts, reasons?: Texts, user = officer('u1')) {
  const columns = {[slot]: cells};
  const input = reasons === undefined ? {columns} : {columns, reasons: {[slot]: reasons}};
  return district.run(user, 'saveDraft', {unit: unitKey('u1'), ...input});
}

/** Reasons of the month as the sidebar is given them when it opens. */
async function reopened(): Promise<unknown> {
  const form = await district.call(officer('u1'), 'openForm', {unit: ''});
  return form.ok ? form.value.columns.find(one => one.slot === slot)?.reasons : form;
}

it('takes three reads and a write for each run of cells, and says what then stands there', async () => {
  tab.type(slot, {vl_tu_tao: '2'});
  const report = await save({vl_trong_tinh: '5', vl_ngoai_tinh: '3', vl_vay_von: 'năm'});
  expect(report.calls).toMatchObject({reads: 3, writes: 2});
  const stand = {vl_trong_tinh: '5', vl_ngoai_tinh: '3', vl_vay_von: 'năm', vl_tu_tao: '2'};
  expect(JSON.parse(String(report.outcome.ok && report.outcome.value))).toEqual({
    ok: true,
    value: {columns: {[slot]: stand}, faults: []},
  });
  expect(Object.keys(stand).map(row => tab.text(slot, row))).toEqual(Object.values(stand));
});

it('a figure over a formula is no fault any more', async () => {
  tab.formula(slot, 'vl_trong_tinh', '=2+3', 5);
  const saved = await district.call(officer('u1'), 'saveDraft', {
    ...{unit: unitKey('u1'), columns: {[slot]: {vl_trong_tinh: '5'}}},
  });
  expect(saved).toMatchObject({ok: true, value: {faults: []}});
});

it('a reason is kept with the draft, in the same call and with no read more than before', async () => {
  tab.note(slot, 'vl_trong_tinh', 'Xem sổ tay trang 3');
  const report = await save({vl_trong_tinh: '40'}, {vl_trong_tinh: 'Mở nhà máy'});
  expect(report.calls).toMatchObject({reads: 4, writes: 2});
  expect(tab.noteOf(slot, 'vl_trong_tinh')).toBe(`Xem sổ tay trang 3\n${mark}\nLý do: Mở nhà máy`);
  expect(await reopened()).toEqual({vl_trong_tinh: 'Mở nhà máy'});
});

it('"Gửi báo cáo" without the sidebar sends the reason that the sidebar has saved', async () => {
  await save({vl_trong_tinh: '40'}, {vl_trong_tinh: 'Mở nhà máy'});
  expect(said(await tab.press('sendTab', slot))).toContain('số biên nhận u1/2021-02/1');
  expect(tab.texts.join()).toContain('"r":{"JUMP|vl_trong_tinh":"Mở nhà máy"}');
});

it('another reason takes the place of the first beside what a check found; a blank one leaves no note', async () => {
  tab.type(slot, {...fullForm, vl_trong_tinh: '40'});
  await tab.press('checkTab', slot);
  const asked = tab.noteOf(slot, 'vl_trong_tinh');
  expect(asked).toMatch(/^■ Kiểm tra số liệu\nCảnh báo: .+\nLý do: $/);
  await save({}, {vl_trong_tinh: 'a'});
  await save({}, {vl_trong_tinh: 'b', vl_vay_von: 'c'});
  expect(tab.noteOf(slot, 'vl_trong_tinh')).toBe(`${asked}b`);
  await save({}, {vl_trong_tinh: '', vl_vay_von: ''});
  expect(tab.noteOf(slot, 'vl_trong_tinh')).toBe(asked);
  expect(tab.noteOf(slot, 'vl_vay_von')).toBe('');
  expect(await reopened()).toEqual({});
});

it('a reason beside a cell that is shut to the unit is left out, the rest is saved', async () => {
  const report = await save({vl_tu_tao: '3'}, {vl_llld: 'x', vl_tu_tao: 'y'});
  expect(report.log).toEqual([]);
  expect(await reopened()).toEqual({vl_tu_tao: 'y'});
});

it('of a closed month neither figures nor reasons are taken', async () => {
  await district.call(staff, 'setPeriods', {slots: [slot], state: 'closed', due: ''});
  const saved = await district.call(officer('u1'), 'saveDraft', {
    ...{unit: unitKey('u1'), columns: {}, reasons: {[slot]: {vl_trong_tinh: 'a'}}},
  });
  expect(saved).toMatchObject({ok: false, code: 'PERIOD_CLOSED'});
  expect(tab.noteOf(slot, 'vl_trong_tinh')).toBe('');
});
