// A pasted plan: a target a line, or a table of units and indicators, in the words of plans.

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorFinder} from '../../../src/domain/lists/indicator-words';
import {readPastedTargets} from '../../../src/domain/lists/read-pasted-targets';
import {targetMeant} from '../../../src/domain/lists/target-words';
import {collecting, huuLung} from './huu-lung';

const units = [
  {...collecting, isNode: true},
  ...huuLung.map(([code, name]) => ({code, name, isNode: false})),
];
const read = (text: string) => readPastedTargets(text, {units, indicators: catalogue});

/** `06391 vl_giai_quyet count 100–`. */
const targetsOf = (text: string): string[] =>
  read(text).lines.map(({fields}) =>
    ['unit', 'indicator', 'form', 'min', 'max', 'decision_no', 'decision_date']
      .map(key => fields[key] ?? '')
      .join(' ')
      .trim(),
  );

it.each([
  ['vl_giai_quyet', 'vl_giai_quyet'],
  ['giải quyết việc làm', 'vl_giai_quyet'],
  ['Số lao động được giải quyết việc làm', 'vl_giai_quyet'],
  ['Tạo việc làm mới', 'vl_giai_quyet'],
  ['Giải quyết việc làm (kể cả đi làm việc ở nước ngoài)', 'vl_giai_quyet'],
  ['đi làm việc ở nước ngoài', 'nn_xuat_canh'],
  ['Trong đó: XKLĐ', 'nn_xuat_canh'],
  ['Đưa người lao động đi làm việc ở nước ngoài theo hợp đồng', 'nn_xuat_canh'],
  ['Lao động đi làm việc ở nước ngoài: Nhật Bản', 'nn_xuat_canh_nb'],
  ['Việc làm trong tỉnh', 'vl_trong_tinh'],
  ['GIẢI QUYẾT VIỆC LÀM QUA VỐN VAY', 'vl_vay_von'],
  ['Tỷ lệ thất nghiệp', 'vl_tl_that_nghiep'],
  ['trồng rừng', undefined],
  ['', undefined],
])('"%s" is %s', (text, code) => {
  expect(indicatorFinder(catalogue)(text)?.code).toBe(code);
});

it.each([
  ['1.300', false, 'count', '1.300', ''],
  ['1.300 lao động', false, 'count', '1.300', ''],
  ['từ 600 đến 800 người', false, 'range', '600', '800'],
  ['20-30', false, 'range', '20', '30'],
  ['60 %', true, 'rate', '60', ''],
  ['trên 60%', true, 'atLeastRate', '60', ''],
  ['80% trở lên', true, 'atLeastRate', '80', ''],
  ['không quá 2,5 %', true, 'quota', '', '2,5'],
  ['dưới 20', false, 'quota', '', '20'],
  ['chưa giao', false, 'pending', '', ''],
  ['', false, 'pending', '', ''],
  ['không để xảy ra', false, 'zero', '', ''],
  ['12.5', false, 'count', '12.5', ''],
])('"%s" asks for what it says', (text, isRatio, form, min, max) => {
  expect(targetMeant(text, isRatio)).toEqual({form, min, max});
});

it('words without a number ask for nothing that is known', () => {
  expect(targetMeant('nhiều', false)).toBeNull();
});

it.each([
  ['our own keys', 'unit,indicator,form,min,max\n06391,vl_giai_quyet,count,100,'],
  [
    'names and a phrase',
    'Đơn vị\tChỉ tiêu\tKế hoạch giao năm 2022\nXã Yên Bình\tGiải quyết việc làm\t100',
  ],
  ['no header', 'Xã Yên Bình\tGiải quyết việc làm\t100'],
  ['no header, in another order', '100 lao động; Yên Bình; giải quyết việc làm'],
  ['a name without marks', 'xa yen binh\tgiải quyết việc làm\t100'],
])('one target a line: %s', (_what, text) => {
  expect(targetsOf(text)).toEqual([expect.stringMatching(/^06391 vl_giai_quyet count 100/)]);
});

it('decision and day are kept', () => {
  expect(targetsOf('Xã Yên Bình\tgiải quyết việc làm\t100\t15/KH-UBND\t14/01/2022')).toEqual([
    '06391 vl_giai_quyet count 100  15/KH-UBND 14/01/2022',
  ]);
});

it('a table of units and indicators, with its own number column and the whole', () => {
  const text = [
    'Kế hoạch giao\t\t\t',
    'TT\tXã, thị trấn\tViệc làm\tXuất khẩu lao động',
    '1\tXã Yên Bình\t100\t5',
    '2\tTT Hữu Lũng\t120\t',
    '\tTổng cộng\t220\t5',
  ].join('\n');
  expect(targetsOf(text)).toEqual([
    '06391 vl_giai_quyet count 100',
    '06391 nn_xuat_canh count 5',
    '06385 vl_giai_quyet count 120',
    '06385 nn_xuat_canh pending',
    '186 vl_giai_quyet count 220',
    '186 nn_xuat_canh count 5',
  ]);
});

it('a plan of the whole alone names no unit', () => {
  expect(targetsOf('Giải quyết việc làm\t1.300\nĐi làm việc ở nước ngoài\t30')).toEqual([
    '186 vl_giai_quyet count 1.300',
    '186 nn_xuat_canh count 30',
  ]);
});
