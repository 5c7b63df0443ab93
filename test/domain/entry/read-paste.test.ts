// What an officer pastes: a column, a block of a spreadsheet, a message; each line goes to one field or says why not.

import {acceptedCells, type PastedLine, readPaste} from '../../../src/domain/entry/read-paste';
import {fullBook} from '../reports/reports';

const atHome = ['vl_trong_tinh', 'vl_ngoai_tinh', 'vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'];
const abroad = ['nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq', 'nn_xuat_canh_khac'];
const fields = [...atHome, ...abroad];
const lines = ['vl_giai_quyet', 'vl_trong_nuoc', ...atHome, 'nn_xuat_canh', ...abroad];
const place = {book: fullBook, slot: '2021-08', fields, lines, from: null, cells: {}};

function read(text: string, change: Partial<typeof place> | {from: string} = {}): PastedLine[] {
  return [...readPaste(text, {...place, ...change})];
}
function taken(text: string, change: Partial<typeof place> | {from: string} = {}) {
  return acceptedCells(read(text, change));
}
function refusals(text: string, change: Partial<typeof place> | {from: string} = {}): string[] {
  return read(text, change).flatMap(one => (one.refusal === null ? [] : [one.refusal.code]));
}

describe('a column of figures', () => {
  it('goes down the fields from the first', () => {
    expect(taken('5\n3\n4')).toEqual({
      vl_trong_tinh: '5',
      vl_ngoai_tinh: '3',
      vl_doanh_nghiep: '4',
    });
  });

  it('goes down from the field that has the focus, whatever ends its lines', () => {
    expect(taken('1.300\r\n-\r\n', {from: 'nn_xuat_canh_nb'})).toEqual({
      nn_xuat_canh_nb: '1.300',
      nn_xuat_canh_dl: '0',
    });
  });

  it('a blank cell keeps its place and changes nothing', () => {
    expect(taken('5\n\n4')).toEqual({vl_trong_tinh: '5', vl_doanh_nghiep: '4'});
  });

  it('as long as the whole form it holds the totals too, which the form makes itself', () => {
    const column = '17\n15\n10\n5\n8\n4\n3\n2\n1\n0\n1\n0';
    expect(taken(column)).toEqual({
      ...{vl_trong_tinh: '10', vl_ngoai_tinh: '5', vl_doanh_nghiep: '8', vl_vay_von: '4'},
      ...{vl_tu_tao: '3', nn_xuat_canh_nb: '1', nn_xuat_canh_dl: '0', nn_xuat_canh_hq: '1'},
      ...{nn_xuat_canh_khac: '0'},
    });
    expect(refusals(column)).toEqual(['TOTAL_COMPUTED', 'TOTAL_COMPUTED', 'TOTAL_COMPUTED']);
  });

  it('that is too long says so of each figure beyond the form', () => {
    expect(taken('1\n2\n3', {from: 'nn_xuat_canh_hq'})).toEqual({
      nn_xuat_canh_hq: '1',
      nn_xuat_canh_khac: '2',
    });
    expect(refusals('1\n2\n3', {from: 'nn_xuat_canh_hq'})).toEqual(['BEYOND_FORM']);
  });

  it('of two columns does not guess which', () => {
    expect(refusals('1\t2\n3\t4')).toEqual(['SEVERAL_NUMBERS', 'SEVERAL_NUMBERS']);
    expect(taken('1\t2\n3\t4')).toEqual({});
  });
});

describe('a block of a spreadsheet', () => {
  it.each([
    ['label and figure', 'Trong tỉnh\t5\nNhật Bản\t2'],
    ['number, label, measure, figure', '3\tTrong tỉnh\tngười\t5\n1.2\tNhật Bản\tngười\t2'],
    ['roman numbers and letters', 'I\tTrong tỉnh\t5\na)\tNhật Bản\t2'],
    ['blank columns between', 'Trong tỉnh\t\t\t5\nNhật Bản\t\t2\t'],
    ['dashes before the label', '– Trong tỉnh\t5\n   – Nhật Bản\t2'],
    ['a header above', 'Chỉ tiêu\tTháng 8\nTrong tỉnh\t5\nNhật Bản\t2'],
  ])('with %s', (_what, text) => {
    expect(taken(text)).toEqual({vl_trong_tinh: '5', nn_xuat_canh_nb: '2'});
  });

  it('with a plan beside the figure does not guess which', () => {
    const [line] = read('Trong tỉnh\t120\t5');
    expect(line).toMatchObject({
      row: 'vl_trong_tinh',
      refusal: {code: 'SEVERAL_NUMBERS', facts: {values: ['120', '5']}},
    });
  });

  it('leaves a row without a figure as it is', () => {
    expect(read('Trong tỉnh\t\nNhật Bản\t2')).toHaveLength(1);
  });
});

describe('a message', () => {
  it.each([
    ['- Trong tỉnh: 12', {vl_trong_tinh: '12'}],
    ['Nhật Bản 5 người', {nn_xuat_canh_nb: '5'}],
    ['+ Hàn Quốc = 3 lđ.', {nn_xuat_canh_hq: '3'}],
    ['1. Ngoài tỉnh: 1.300', {vl_ngoai_tinh: '1.300'}],
    ['• Đài Loan – 4', {nn_xuat_canh_dl: '4'}],
    ['Đài Loan (Trung Quốc): 4', {nn_xuat_canh_dl: '4'}],
    ['vay vốn là 7 lao động', {vl_vay_von: '7'}],
    ['Trong tỉnh: không phát sinh', {vl_trong_tinh: '0'}],
    ['Nhật Bản: không', {nn_xuat_canh_nb: '0'}],
    ['Hàn Quốc: -', {nn_xuat_canh_hq: '0'}],
    ['Hàn Quốc: không áp dụng', {nn_xuat_canh_hq: 'x'}],
    ['Trong tỉnh: ước 12', {vl_trong_tinh: 'ước 12'}],
    ['12 người trong tỉnh', {vl_trong_tinh: '12'}],
    ['Tự tạo việc làm, kinh tế hộ, sau đào tạo, khác: 5', {vl_tu_tao: '5'}],
    ['Trong tỉnh 12, ngoài tỉnh 3', {vl_trong_tinh: '12', vl_ngoai_tinh: '3'}],
    ['Nhật Bản: 2; Hàn Quốc: 1', {nn_xuat_canh_nb: '2', nn_xuat_canh_hq: '1'}],
    ['Đi nước ngoài (Nhật Bản 2, Đài Loan 1)', {nn_xuat_canh_nb: '2', nn_xuat_canh_dl: '1'}],
    ['Trong tỉnh: 12,5', {}],
    ['１２ không có nhãn', {}],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  it('names are matched whatever their case, tone placement, composition and marks', () => {
    const spellings = ['TRONG TỈNH: 5', 'trong tỉnh: 5'.normalize('NFD'), 'trong  tinh : 5'];
    for (const text of spellings) expect(taken(text)).toEqual({vl_trong_tinh: '5'});
    expect(taken('số lao động làm việc ngoài tỉnh: 3')).toEqual({vl_ngoai_tinh: '3'});
  });

  it('a whole message, its greeting left out', () => {
    const text = [
      'Em gửi chị số liệu ạ',
      'Việc làm trong nước: 12 người, trong đó nữ 5',
      '- Trong tỉnh: 8',
      '- Ngoài tỉnh: 4',
      'Xuất khẩu lao động: 3',
      '+ Nhật Bản 2',
      '+ Khác: 1',
    ].join('\n');
    expect(taken(text)).toEqual({
      'vl_trong_nuoc|gioi_tinh=nu': '5',
      ...{vl_trong_tinh: '8', vl_ngoai_tinh: '4', nn_xuat_canh_nb: '2', nn_xuat_canh_khac: '1'},
    });
    expect(refusals(text)).toEqual(['TOTAL_COMPUTED', 'TOTAL_COMPUTED']);
  });

  it('"khác" and "nữ" belong to the line before, and stay out where nothing tells', () => {
    expect(taken('Vay vốn: 2\nKhác: 3')).toEqual({vl_vay_von: '2', vl_tu_tao: '3'});
    expect(taken('Nhật Bản: 2\nKhác: 3')).toEqual({nn_xuat_canh_nb: '2', nn_xuat_canh_khac: '3'});
    expect(taken('Xuất cảnh:\nNữ: 3')).toEqual({'nn_xuat_canh|gioi_tinh=nu': '3'});
    expect(refusals('Khác: 3')).toEqual(['LABEL_AMBIGUOUS']);
    expect(refusals('Nữ: 3')).toEqual(['LABEL_AMBIGUOUS']);
  });
});

describe('what goes nowhere says why', () => {
  it.each([
    ['Số máy cày: 4', 'LABEL_UNKNOWN'],
    ['Trong tỉnh: 12.5', 'NUMBER_DOT_DECIMAL'],
    ['Trong tỉnh: 1,5', 'FIGURE_NOT_WHOLE'],
    ['Trong tỉnh: -5', 'FIGURE_NEGATIVE'],
    ['Người thất nghiệp: 9', 'NOT_ON_FORM'],
    ['Trong tỉnh\tnăm\t', null],
    ['Trong tỉnh: 5\nTRONG TỈNH: 6', 'PASTED_TWICE'],
  ])('%j: %s', (text, code) => {
    expect(refusals(text)).toEqual(code === null ? ['NUMBER_MALFORMED'] : [code]);
  });

  it('a total may come in as long as none of its parts is given', () => {
    expect(taken('Việc làm trong nước: 12')).toEqual({vl_trong_nuoc: '12'});
    expect(refusals('Việc làm trong nước: 12', {cells: {vl_trong_tinh: '5'}})).toEqual([
      'TOTAL_COMPUTED',
    ]);
    expect(refusals('Giải quyết việc làm: 12\nNhật Bản: 1')).toEqual(['TOTAL_COMPUTED']);
  });
});

it('nothing but blanks or greetings gives nothing', () => {
  expect(read('\n \n')).toEqual([]);
  expect(read('Kính gửi phòng\nBáo cáo tháng 9/2021\nBáo cáo tháng 9\nQuý 3:')).toEqual([]);
});
