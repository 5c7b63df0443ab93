// Cells that no month owes: shut to the unit, open to the district, and no bar to what else is saved or checked.

import {District, officer, staff, unitKey} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

let district: District;
let tab: TabAtWork;
beforeAll(async () => {
  district = await District.open({units: 1});
  tab = new TabAtWork(district);
});
afterAll(() => district.close());

const save = (user: string, slot: string, cells: Readonly<Record<string, string>>) =>
  district.call(user, 'saveDraft', {unit: unitKey('u1'), columns: {[slot]: cells}});

it('a draft with a figure that is not owed is refused by name, and nothing of it is written', async () => {
  expect(await save(officer('u1'), '2021-02', {vl_tu_tao: '5', vl_llld: '900'})).toEqual({
    ok: false,
    code: 'FIGURE_NOT_OWED',
    facts: {name: 'Lực lượng lao động', period: 'Tháng 2/2021'},
    said: '"Lực lượng lao động" không phải báo cáo trong Tháng 2/2021, ô này khóa. Ghi vào tháng cuối quý, 6 tháng hoặc năm, theo nhịp báo cáo của chỉ tiêu.',
  });
  expect(tab.text('2021-02', 'vl_tu_tao')).toBe('');
});

it('a draft that leaves such a cell blank is saved', async () => {
  const saved = await save(officer('u1'), '2021-02', {vl_tu_tao: '5', vl_llld: ''});
  expect(saved).toMatchObject({ok: true});
  expect(tab.text('2021-02', 'vl_tu_tao')).toBe('5');
});

it('the month that owes the figure takes it, and so does any month from the district', async () => {
  expect(await save(officer('u1'), '2021-12', {vl_llld: '900'})).toMatchObject({ok: true});
  expect(await save(staff, '2021-03', {vl_llld: '900'})).toMatchObject({ok: true});
  expect([tab.text('2021-12', 'vl_llld'), tab.text('2021-03', 'vl_llld')]).toEqual(['900', '900']);
});

it('a check between locked cells reaches the open ones, and names the tab’s own colours again', async () => {
  tab.type('2021-09', {vl_nhu_cau_viec: 'năm'});
  expect(said(await tab.press('checkTab', '2021-09'))).toContain('1 lỗi phải sửa');
  expect(tab.colorOf('2021-09', 'vl_nhu_cau_viec')).toBe('#e05c5c');
  expect(tab.colorOf('2021-09', 'vl_llld')).toBe('#d9d9d9');
  tab.type('2021-09', {vl_nhu_cau_viec: ''});
  await tab.press('checkTab', '2021-09');
  expect(tab.colorOf('2021-09', 'vl_nhu_cau_viec')).toBe('#fff2cc');
});
