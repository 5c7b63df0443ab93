// "Ghi "không phát sinh" vào vùng chọn": zeros where a figure is owed and blank, and nowhere else.

import {District, fullForm, leader, officer, staff} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

const [first, last] = ['vl_giai_quyet', 'vl_llld'] as const;

let district: District;
let tab: TabAtWork;
let used = 0;
beforeAll(async () => {
  district = await District.open({units: 9});
});
beforeEach(() => {
  used += 1;
  tab = new TabAtWork(district, `u${used}`);
});
afterAll(() => district.close());

/** The figures of a full month that a column holds. */
function filled(slot: string): Record<string, string> {
  const texts = Object.keys(fullForm).map(row => [row, tab.text(slot, row)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

it('fills the blank owed cells of a month and leaves filled ones, totals, slices and cells not owed', async () => {
  tab.type('2021-01', {vl_trong_tinh: '5', vl_vay_von: 'x'});
  const text = said(await tab.press('markNone', '2021-01', [first, last]));
  expect(filled('2021-01')).toEqual({
    ...{
      vl_trong_tinh: '5',
      vl_ngoai_tinh: '0',
      vl_doanh_nghiep: '0',
      vl_vay_von: 'x',
      vl_tu_tao: '0',
    },
    ...{nn_xuat_canh_nb: '0', nn_xuat_canh_dl: '0', nn_xuat_canh_hq: '0', nn_xuat_canh_khac: '0'},
  });
  for (const row of [
    'vl_giai_quyet',
    'vl_trong_nuoc',
    'nn_xuat_canh',
    'vl_llld',
    'vl_nhu_cau_viec',
    'vl_giai_quyet|gioi_tinh=nu',
  ]) {
    expect([row, tab.text('2021-01', row)]).toEqual([row, '']);
  }
  // 16 figures beside slices and ratios: two filled, three totals, four that January does not owe.
  expect(text).toBe(
    'Đã ghi 0 (không phát sinh) vào 7 ô. 9 ô khác trong vùng chọn giữ nguyên: đã có số, là dòng tổng, hoặc tháng này không phải báo cáo.',
  );
});

it('touches no cell outside of the selection, and no other month', async () => {
  const text = said(
    await tab.press('markNone', '2021-01', ['nn_xuat_canh_nb', 'nn_xuat_canh_khac']),
  );
  expect(text).toBe('Đã ghi 0 (không phát sinh) vào 4 ô.');
  expect(Object.keys(filled('2021-01'))).toEqual([
    'nn_xuat_canh_nb',
    'nn_xuat_canh_dl',
    'nn_xuat_canh_hq',
    'nn_xuat_canh_khac',
  ]);
  expect(filled('2021-02')).toEqual({});
});

it('a block over several months costs three reads and one write', async () => {
  const area = {...tab.areaOf('2021-01', ['nn_xuat_canh_nb', 'nn_xuat_canh_khac']), columns: 3};
  const {calls} = await tab.pressAt('markNone', area);
  expect({reads: calls.reads, writes: calls.writes}).toEqual({reads: 3, writes: 1});
  for (const slot of ['2021-01', '2021-02', '2021-03'])
    expect(Object.values(filled(slot))).toEqual(['0', '0', '0', '0']);
});

it('asks what a quarter owes in its last month', async () => {
  await tab.press('markNone', '2021-03', [first, last]);
  expect(['vl_nhu_cau_viec', 'vl_llld'].map(row => tab.text('2021-03', row))).toEqual(['0', '']);
});

it('a formula that shows nothing is not blank', async () => {
  tab.formula('2021-01', 'nn_xuat_canh_nb', '=""', '');
  await tab.press('markNone', '2021-01', ['nn_xuat_canh_nb', 'nn_xuat_canh_dl']);
  expect(tab.text('2021-01', 'nn_xuat_canh_nb')).toBe('');
  expect(tab.text('2021-01', 'nn_xuat_canh_dl')).toBe('0');
});

it('a month that was sent shows what now differs', async () => {
  tab.type('2021-01', {vl_trong_tinh: '5'});
  await district.send(tab.unit, '2021-01', {vl_trong_tinh: '5'}, 'gui-00001');
  await tab.press('markNone', '2021-01', ['vl_trong_tinh', 'vl_ngoai_tinh']);
  expect(['vl_trong_tinh', 'vl_ngoai_tinh'].map(row => tab.colorOf('2021-01', row))).toEqual([
    '',
    '#8fb4dc',
  ]);
  expect(tab.status).toContain('1 ô khác số đã gửi');
});

it('a closed month is refused with whom to ask', async () => {
  const periods = district.sheet('periods');
  const state = periods.cells.find(one => one.row === 1 && one.value === 'state')?.column ?? 0;
  const row = periods.cells.find(one => one.column === 1 && one.value === '2021-11')?.row ?? 0;
  const book = district.store.load(district.bookId);
  book.change(() => book.sheetById(periods.id)?.setCell(row, state, 'Đã chốt', null));
  await district.call(staff, 'refreshReference', {});
  const report = await tab.press('markNone', '2021-11', [first, last]);
  expect(said(report)).toMatch(/^Tháng 11\/2021 đã chốt\. .+tong\.hop@vi-du\.invalid\)\.$/);
  expect(report.calls.writes).toBe(0);
});

it.each([leader, officer('u1')])('%s fills nothing', async user => {
  const report = await tab.press('markNone', '2021-01', [first, last], user);
  expect(report.calls.writes).toBe(0);
  expect(filled('2021-01')).toEqual({});
});
