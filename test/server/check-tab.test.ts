// "Kiểm tra số liệu" in a unit's tab: notes, colours, one summary; what people wrote stays, and nothing is left when all is mended.

import {District, fullForm, leader, officer, staff} from '../support/district';
import {said, TabAtWork} from './tab-at-work';

const clock = () => Date.parse('2021-03-16T01:05:12Z');
const [error, warning, blank, changed, total] = [
  '#e05c5c',
  '#f6c344',
  '#fff2cc',
  '#8fb4dc',
  '#f2f2f2',
];

let district: District;
let tab: TabAtWork;
beforeAll(async () => {
  district = await District.open({units: 2, clock});
  tab = new TabAtWork(district);
});
afterAll(() => district.close());

it('a new tab says its month, window and due day', () => {
  expect(tab.status).toBe('Tháng 1/2021 (15/12/2020 – 14/1/2021) · Hạn gửi 18/1/2021');
});

describe('a month with faults', () => {
  beforeAll(async () => {
    await district.send(
      'u1',
      '2021-01',
      {...fullForm, vl_doanh_nghiep: '', vl_vay_von: '', vl_tu_tao: ''},
      'gui-00001',
    );
    // A total below its parts, a text, a jump from 5 to 50, and all markets abroad left blank.
    tab.type('2021-02', {vl_trong_tinh: '50', vl_ngoai_tinh: 'năm', vl_trong_nuoc: '40'});
    tab.note('2021-02', 'vl_trong_tinh', 'Hỏi lại chị Hoa (giả định)');
    tab.note('2021-02', 'nn_xuat_canh', 'Ghi chú riêng');
  });

  it('costs four reads and three writes', async () => {
    const {calls} = await tab.press('checkTab', '2021-02');
    expect({reads: calls.reads, writes: calls.writes}).toEqual({reads: 4, writes: 3});
  });

  it('notes what is wrong beside each cell, below what a person wrote', () => {
    expect(tab.noteOf('2021-02', 'vl_ngoai_tinh')).toBe(
      '■ Kiểm tra số liệu\nLỗi: "năm" không phải là số. Nhập chữ số, ví dụ 1.300 hoặc 12,5.',
    );
    expect(tab.noteOf('2021-02', 'vl_trong_tinh')).toBe(
      [
        'Hỏi lại chị Hoa (giả định)',
        '■ Kiểm tra số liệu',
        'Lỗi: "Trong tỉnh" (50) lớn hơn "Việc làm trong nước" (40). Kiểm tra lại hai số.',
        'Cảnh báo: "Trong tỉnh" kỳ này 50, kỳ trước 5 (lệch 900 %, ngưỡng 50 % và 5). Kiểm tra lại; nếu đúng, ghi lý do từ 10 ký tự.',
        'Lý do: ',
      ].join('\n'),
    );
    expect(tab.noteOf('2021-02', 'nn_xuat_canh_nb')).toMatch(
      /^■ Kiểm tra số liệu\nCảnh báo: "Nhật Bản" đang để trống/,
    );
    expect(tab.noteOf('2021-02', 'nn_xuat_canh_nb')).not.toContain('Lý do');
    expect(tab.noteOf('2021-02', 'nn_xuat_canh')).toBe('Ghi chú riêng');
    expect(tab.noteOf('2021-01', 'nn_xuat_canh_nb')).toBe('');
  });

  it('colours each cell by its gravest finding, and no other', () => {
    const rows = [
      'vl_ngoai_tinh',
      'vl_trong_tinh',
      'nn_xuat_canh_nb',
      'nn_xuat_canh',
      'vl_giai_quyet|gioi_tinh=nu',
    ];
    expect(rows.map(row => tab.colorOf('2021-02', row))).toEqual([error, error, blank, total, '']);
    expect(tab.colorOf('2021-01', 'nn_xuat_canh_nb')).toBe('');
  });

  it('sums up on the status line and in a notice', async () => {
    const where = ['vl_trong_nuoc', 'vl_trong_tinh', 'vl_ngoai_tinh'].map(
      row => tab.place(row, '2021-02').row,
    );
    const grave = `2 lỗi phải sửa, 2 cảnh báo cần ghi lý do (ô T${where[0]}, T${where[1]}, T${where[2]})`;
    const blanks = '7 ô để trống, tính là chưa báo cáo';
    const at = 'Kiểm tra lúc 08:05 ngày 16/3/2021';
    expect(tab.status).toBe(`Tháng 2/2021 · ${grave}`);
    expect(tab.besideStatus).toBe(`${blanks} · ${at} · 15/1/2021 – 14/2/2021 · Hạn gửi 17/2/2021`);
    expect(said(await tab.press('checkTab', '2021-02'))).toBe(
      `Tháng 2/2021: ${at}: ${grave}, ${blanks}.`,
    );
  });

  it('leaves the same behind when it is pressed again', async () => {
    const before = tab.looks('2021-02');
    await tab.press('checkTab', '2021-02');
    expect(tab.looks('2021-02')).toEqual(before);
  });

  it('keeps a reason that was written, and asks no more for it', async () => {
    tab.type('2021-02', {vl_ngoai_tinh: '3', vl_trong_nuoc: ''});
    await tab.press('checkTab', '2021-02');
    expect(tab.colorOf('2021-02', 'vl_trong_tinh')).toBe(warning);
    const note = tab.noteOf('2021-02', 'vl_trong_tinh');
    expect(note).toMatch(/Lý do: $/);
    tab.note('2021-02', 'vl_trong_tinh', `${note}Công ty mới mở\ntuyển 45 người`);
    const text = said(await tab.press('checkTab', '2021-02'));
    expect(tab.noteOf('2021-02', 'vl_trong_tinh')).toMatch(
      /Lý do: Công ty mới mở\ntuyển 45 người$/,
    );
    expect(text).toBe(
      'Tháng 2/2021: Kiểm tra lúc 08:05 ngày 16/3/2021: 7 ô để trống, tính là chưa báo cáo.',
    );
  });

  it('takes everything away that is mended, and leaves the notes of people', async () => {
    tab.type('2021-02', {...fullForm, vl_trong_tinh: '5'});
    expect(said(await tab.press('checkTab', '2021-02'))).toContain('không có lỗi, gửi được.');
    expect(tab.noteOf('2021-02', 'vl_trong_tinh')).toBe('Hỏi lại chị Hoa (giả định)');
    expect(tab.noteOf('2021-02', 'nn_xuat_canh')).toBe('Ghi chú riêng');
    expect(tab.noteOf('2021-02', 'nn_xuat_canh_nb')).toBe('');
    const rows = [
      'vl_ngoai_tinh',
      'vl_trong_tinh',
      'nn_xuat_canh_nb',
      'nn_xuat_canh',
      'vl_trong_nuoc',
    ];
    expect(rows.map(row => tab.colorOf('2021-02', row))).toEqual(['', '', '', total, total]);
  });
});

it('a month that was sent and changed shows which cells, and says so', async () => {
  const work = new TabAtWork(district, 'u2');
  work.type('2021-01', fullForm);
  await district.send('u2', '2021-01', fullForm, 'gui-00002');
  work.type('2021-01', {vl_trong_tinh: '6', vl_tu_tao: '4'});
  await work.press('checkTab', '2021-01');
  expect(
    ['vl_trong_tinh', 'vl_tu_tao', 'vl_ngoai_tinh'].map(row => work.colorOf('2021-01', row)),
  ).toEqual([changed, changed, '']);
  expect(work.status).toBe(
    'Tháng 1/2021 · 2 ô khác số đã gửi lúc 08:05 ngày 16/3/2021. Bấm Gửi báo cáo để gửi lại',
  );
  expect(work.besideStatus).toMatch(/^Không có lỗi, gửi được · Kiểm tra lúc /);
});

it('a formula is named by its cell, and taken for no figure', async () => {
  const work = new TabAtWork(district, 'u2');
  work.formula('2021-04', 'vl_trong_tinh', '=6+6', 12);
  await work.press('checkTab', '2021-04');
  expect(work.noteOf('2021-04', 'vl_trong_tinh')).toContain('Ô số liệu đang chứa công thức "=6+6"');
  expect(work.noteOf('2021-04', 'vl_trong_tinh')).not.toContain('để trống');
  expect(work.colorOf('2021-04', 'vl_trong_tinh')).toBe(error);
});

describe('which tab and month', () => {
  it('without a month in the selection, the earliest open one that was not sent', async () => {
    const {row} = tab.place('vl_giai_quyet', '2021-05');
    const report = await tab.pressAt('checkTab', {row, column: 2, rows: 1, columns: 1});
    expect(said(report)).toMatch(/^Tháng 2\/2021: /);
  });

  it('an officer elsewhere is brought to the own tab, and nothing is written', async () => {
    const one = {row: 1, column: 1, rows: 1, columns: 1};
    const report = await tab.pressAt('checkTab', one, officer('u1'), district.sheet('guide').id);
    expect(said(report)).toContain('Đã chuyển sang bảng "Xã U1"');
    expect(report.front?.sheetId).toBe(tab.sheet.id);
    expect(report.calls.writes).toBe(0);
  });

  it.each([
    [officer('u2'), 'Số liệu của Xã U1 do đơn vị đó nhập'],
    [leader, 'vai trò "Lãnh đạo (chỉ xem)"'],
    ['la@vi-du.invalid', 'không có trong bảng "Người dùng"'],
  ])('%s is told why it is not theirs', async (user, words) => {
    const report = await tab.press('checkTab', '2021-02', ['vl_giai_quyet'], user);
    expect(said(report)).toContain(words);
    expect(report.calls.writes).toBe(0);
  });

  it('the district may check for a unit, and is told to open its tab', async () => {
    expect(said(await tab.press('checkTab', '2021-02', ['vl_giai_quyet'], staff))).toMatch(
      /^Tháng 2/,
    );
    const one = {row: 1, column: 1, rows: 1, columns: 1};
    const report = await tab.pressAt('checkTab', one, staff, district.sheet('guide').id);
    expect(said(report)).toMatch(/^Bảng đang mở không phải biểu nhập của một đơn vị/);
  });
});
