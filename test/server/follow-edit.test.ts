// The edit trigger: a cell that is no longer what was sent is coloured and counted, and plain again when it is put back.

import {District, fullForm, officer, staff, unitKey} from '../support/district';
import {TabAtWork} from './tab-at-work';

const clock = () => Date.parse('2021-03-16T01:05:12Z');
const changed = '#8fb4dc';

let district: District;
let tab: TabAtWork;
beforeAll(async () => {
  district = await District.open({units: 2, clock});
  tab = new TabAtWork(district);
  tab.type('2021-01', fullForm);
  await district.send('u1', '2021-01', fullForm, 'gui-00001');
});
afterAll(() => district.close());

it('colours a changed cell and counts it on the status line, which keeps its due day: two reads, two writes', async () => {
  const {outcome, calls, log} = await tab.edit('2021-01', {vl_trong_tinh: '6'});
  expect([outcome.ok, log]).toEqual([true, []]);
  expect({reads: calls.reads, writes: calls.writes}).toEqual({reads: 2, writes: 2});
  expect(tab.colorOf('2021-01', 'vl_trong_tinh')).toBe(changed);
  expect(tab.colorOf('2021-01', 'vl_ngoai_tinh')).toBe('');
  expect(tab.status).toBe(
    'Tháng 1/2021 (15/12/2020 – 14/1/2021) · Hạn gửi 18/1/2021 · 1 ô khác số đã gửi lúc 08:05 ngày 16/3/2021. Bấm Gửi báo cáo để gửi lại.',
  );
});

it('counts all cells that differ, also those pasted together', async () => {
  await tab.edit('2021-01', {vl_doanh_nghiep: '5', vl_vay_von: '1', vl_tu_tao: ''});
  const rows = ['vl_trong_tinh', 'vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'];
  expect(rows.map(row => tab.colorOf('2021-01', row))).toEqual([changed, changed, '', changed]);
  expect(tab.status).toContain('3 ô khác số đã gửi');
});

it('is plain again when the figures are those that were sent, however written', async () => {
  await tab.edit('2021-01', {vl_doanh_nghiep: '4', vl_vay_von: '1', vl_tu_tao: '3'});
  expect(tab.status).toContain('1 ô khác số đã gửi');
  await tab.edit('2021-01', {vl_trong_tinh: ' 5 '});
  const rows = ['vl_trong_tinh', 'vl_doanh_nghiep', 'vl_tu_tao'];
  expect(rows.map(row => tab.colorOf('2021-01', row))).toEqual(['', '', '']);
  expect(tab.status).toMatch(
    / · Đã gửi lúc 08:05 ngày 16\/3\/2021, số biên nhận u1\/2021-01\/1\.$/,
  );
});

it('a total that was typed gets its own colour back, not white', async () => {
  await tab.edit('2021-01', {vl_trong_nuoc: '8'});
  expect(tab.colorOf('2021-01', 'vl_trong_nuoc')).toBe(changed);
  await tab.edit('2021-01', {vl_trong_nuoc: ''});
  expect(tab.colorOf('2021-01', 'vl_trong_nuoc')).toBe('#f2f2f2');
});

it('what a page has saved is followed too, when the page asks for it', async () => {
  const cells = {vl_trong_tinh: '9'};
  await district.call(officer('u1'), 'saveDraft', {
    unit: unitKey('u1'),
    columns: {'2021-01': cells},
  });
  const refreshed = await district.run(officer('u1'), 'refreshTab', {
    unit: unitKey('u1'),
    slot: '2021-01',
  });
  expect(refreshed.calls).toMatchObject({reads: 2, writes: 2});
  expect(tab.colorOf('2021-01', 'vl_trong_tinh')).toBe(changed);
  expect(tab.status).toContain('Hạn gửi 18/1/2021 · 1 ô khác số đã gửi');
  await district.send('u1', '2021-01', {...fullForm, ...cells, vl_tu_tao: '7'}, 'gui-00002');
  tab.type('2021-01', {vl_tu_tao: '7'});
  await district.call(officer('u1'), 'refreshTab', {unit: unitKey('u1'), slot: '2021-01'});
  expect(tab.colorOf('2021-01', 'vl_trong_tinh')).toBe('');
  expect(tab.status).toContain('số biên nhận u1/2021-01/2');
});

it('P03: of a month that is chốt, says how many cells differ from what was sent, and that they do not count', async () => {
  await district.call(staff, 'setPeriods', {slots: ['2021-01'], state: 'closed', due: '20/1/2021'});
  await tab.edit('2021-01', {vl_vay_von: '2'});
  expect(tab.status).toMatch(
    /^Tháng 1\/2021 .* · Hạn gửi 20\/1\/2021 · Đã chốt · 1 ô khác số đã gửi lúc .* Kỳ đã chốt, số sửa không được tính: đề nghị đơn vị tổng hợp ghi số điều chỉnh\.$/,
  );
  await tab.edit('2021-01', {vl_vay_von: '1'});
  // As it was sent, there is nothing to say.
  expect(tab.status).not.toContain('điều chỉnh');
});

it('says nothing of a month that was not sent', async () => {
  const before = tab.status;
  const {calls} = await tab.edit('2021-02', {vl_trong_tinh: '6'});
  expect(calls).toMatchObject({reads: 1, writes: 0});
  expect([tab.colorOf('2021-02', 'vl_trong_tinh'), tab.status]).toEqual(['', before]);
});

it.each(['guide', 'due', 'people', 'targets', 'periods', 'collected', 'journal'])(
  'reads nothing in the tab %s',
  async mark => {
    const sheetId = district.sheet(mark).id;
    const {outcome, calls} = await district.host.run({
      ...{bookId: district.bookId, user: officer('u1'), name: 'onEdit', authMode: 'LIMITED'},
      args: [{sheetId, area: {row: 5, column: 2, rows: 1, columns: 1}}],
    });
    expect(outcome.ok).toBe(true);
    expect(calls).toMatchObject({reads: 0, writes: 0});
  },
);

it('does not fail where the person may not write', async () => {
  const area = tab.areaOf('2021-01', ['vl_trong_tinh']);
  tab.type('2021-01', {vl_trong_tinh: '7'});
  const {outcome} = await district.host.run({
    ...{bookId: district.bookId, user: officer('u2'), name: 'onEdit', authMode: 'LIMITED'},
    args: [{sheetId: tab.sheet.id, area}],
  });
  expect(outcome.ok).toBe(true);
  expect(tab.colorOf('2021-01', 'vl_trong_tinh')).toBe('');
  await tab.edit('2021-01', {vl_trong_tinh: '9'});
});

it('does not fail in a tab that a hand has taken apart', async () => {
  const work = new TabAtWork(district, 'u2');
  const area = work.areaOf('2021-01', ['vl_trong_tinh']);
  const {row} = work.place('log', '2021-01');
  const {sheet} = work;
  district.store.load(district.bookId).change(() => sheet.setCell(row, 1, null, null));
  const report = await district.host.run({
    ...{bookId: district.bookId, user: officer('u2'), name: 'onEdit', authMode: 'LIMITED'},
    args: [{sheetId: work.sheet.id, area}],
  });
  expect(report.outcome.ok).toBe(true);
  expect(report.log).toHaveLength(1);
});
