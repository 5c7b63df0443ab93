// Charts of a target that is no job, through the built add-on: made at set-up, filled by a roll-up, and never made twice.

import {chartDataTab} from '../../src/tables/chart-data-tab';
import {chartsTab} from '../../src/tables/charts-tab';
import {District, fullForm, leader, rowsById, staff, textAt, unitKey} from '../support/district';

let district: District;
beforeAll(async () => {
  const targets = ['d,dn_duoi_3t,range,600,800', 'd,nn_moi_gioi_vu,zero,,'];
  district = await District.open({units: 2, targets});
  const cells = {dn_duoi_3t: '640', nn_moi_gioi_vu: '0'};
  const sent = await district.send('u1', '2021-09', cells, 'gui-u1-09');
  if (!sent.ok) throw new Error(sent.code);
  const others = await district.send('u2', '2021-09', fullForm, 'gui-u2-09');
  if (!others.ok) throw new Error(others.code);
  const reply = await district.call(staff, 'rollUp', {period: '2021-09', isBrief: true});
  if (!reply.ok) throw new Error(reply.code);
});
afterAll(() => district.close());

const charts = () => district.sheet(chartsTab.key).charts;
const titles = () => charts().map(({options}) => String(options['title']));
it('HL-03 (một phần): the charts of jobs stand first, then the pace and the band, which has both lines and the figure', () => {
  expect(titles().slice(5)).toEqual([
    'Đi làm việc ở nước ngoài theo thị trường',
    'Tiến độ kế hoạch năm so với thời gian đã qua',
    'Lao động hoàn thành đào tạo dưới 03 tháng theo tháng',
    'Theo đơn vị: Lao động hoàn thành đào tạo dưới 03 tháng',
  ]);
  const range = charts()[7]?.ranges[0]?.area;
  const data = district.sheet(chartDataTab.key);
  const row = (below: number) =>
    Array.from({length: range?.columns ?? 0}, (_, at) =>
      textAt(data, (range?.row ?? 0) + below, (range?.column ?? 0) + at),
    );
  expect(row(0).slice(1)).toEqual([
    ...['Lũy kế thực hiện', 'Mức thấp nhất: 600 người', 'Mức cao nhất: 800 người'],
  ]);
  expect(row(9)).toEqual(['T9', '640', '600', '800']);
});

it('DH-18: departures stand by market, and the form has a row for each band of income', () => {
  const chart = charts()[5];
  expect(chart?.options['title']).toBe('Đi làm việc ở nước ngoài theo thị trường');
  const range = chart?.ranges[0]?.area;
  const data = district.sheet(chartDataTab.key);
  const rows = [1, 2, 3, 4].map(below =>
    [0, 1].map(at => textAt(data, (range?.row ?? 0) + below, (range?.column ?? 0) + at)),
  );
  // One to Japan and one to Korea; equal figures stay in the order of the form.
  expect(rows).toEqual([
    ['Nhật Bản: 1 người (50 %)', '1'],
    ['Hàn Quốc: 1 người (50 %)', '1'],
    ['Đài Loan (Trung Quốc): 0 người (0 %)', '0'],
    ['Thị trường khác: 0 người (0 %)', '0'],
  ]);
  const form = [...rowsById(district.sheet(`unit:${unitKey('u1')}`)).keys()];
  expect(form.filter(row => row.startsWith('nn_xuat_canh|thu_nhap='))).toHaveLength(3);
});

it('P4-16 (một phần): no case is a line of words with a lamp, whose colour follows its first word', () => {
  const sheet = district.sheet(chartsTab.key);
  const lines = [8, 9].map(row => [2, 3].map(column => textAt(sheet, row, column)));
  expect(lines).toEqual([
    ['Đạt', expect.stringMatching(/^Lao động .* 03 tháng: 640 người; kế hoạch 600 đến 800/)],
    ['Đạt', expect.stringMatching(/^Vụ việc .*: 0 vụ; kế hoạch không để xảy ra/)],
  ]);
  expect(JSON.stringify({...sheet, cells: []})).toContain('Không đạt');
});

it('P4-34: the leader may only look, and finds plain values in a tab that nobody hid, without a run of the add-on', () => {
  const sheet = district.sheet(chartsTab.key);
  const file = district.store.snapshot(district.bookId);
  expect(file.viewers).toContain(leader);
  expect(file.editors).not.toContain(leader);
  expect(sheet.hidden).toBe(false);
  expect(sheet.cells.filter(one => typeof one.value === 'object' && one.value !== null)).toEqual(
    [],
  );
  expect(sheet.charts.length).toBeGreaterThan(0);
});

it('a chart that a hand deleted comes back by a repair, and none comes twice', async () => {
  const before = titles();
  const book = district.store.load(district.bookId);
  const sheet = book.sheetById(district.sheet(chartsTab.key).id);
  book.change(() => sheet?.amend({charts: charts().slice(1)}));
  expect(titles()).toHaveLength(before.length - 1);
  for (let time = 0; time < 2; time += 1) await district.call(staff, 'repairBook', {});
  expect(titles()).toEqual(before);
});
