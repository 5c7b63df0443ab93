// Figures against each other: parts and their total, a child and its parent, a numerator and its denominator.

import {messageText} from '../../../src/contract/message-text';
import {unreasoned} from '../../../src/domain/checks/check-report';
import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {indicator} from '../roll-up/district';
import {reportOf, type Typed} from '../reports/reports';
import {findingsOf, shortly} from './findings';

const markets = {
  nn_xuat_canh_nb: '3',
  nn_xuat_canh_dl: '2',
  nn_xuat_canh_hq: '0',
  nn_xuat_canh_khac: '1',
};
const channels = {vl_doanh_nghiep: '12', vl_vay_von: '8', vl_tu_tao: '10'};

describe('X02: the parts of a total', () => {
  it.each<[string, Typed, string[]]>([
    ['that add up to it', {...markets, nn_xuat_canh: '6'}, []],
    ['that make it', markets, []],
    [
      'that come to less than was typed',
      {...markets, nn_xuat_canh: '7'},
      ['error PARTS_DIFFER_FROM_TOTAL nn_xuat_canh'],
    ],
    [
      'that come to more than was typed',
      {...markets, nn_xuat_canh: '5'},
      ['error PARTS_DIFFER_FROM_TOTAL nn_xuat_canh'],
    ],
    [
      'that come to nothing, beside a typed total',
      {
        ...{nn_xuat_canh_nb: '-', nn_xuat_canh_dl: '0', nn_xuat_canh_hq: 'x'},
        ...{nn_xuat_canh_khac: 'x', nn_xuat_canh: '5'},
      },
      ['error PARTS_DIFFER_FROM_TOTAL nn_xuat_canh'],
    ],
    [
      'of which some are blank',
      {nn_xuat_canh_nb: '3', nn_xuat_canh_dl: '2', nn_xuat_canh: '9'},
      [],
    ],
    ['of which some fill it', {nn_xuat_canh_nb: '3', nn_xuat_canh_dl: '2', nn_xuat_canh: '5'}, []],
    [
      'of which some are above it together',
      {nn_xuat_canh_nb: '3', nn_xuat_canh_dl: '2', nn_xuat_canh: '4'},
      ['error PARTS_ABOVE_TOTAL nn_xuat_canh'],
    ],
    [
      'of which one is above it alone',
      {nn_xuat_canh_nb: '5', nn_xuat_canh: '4'},
      ['error CHILD_ABOVE_PARENT nn_xuat_canh_nb'],
    ],
    [
      'beside a total that is an estimate',
      {nn_xuat_canh_nb: '5', nn_xuat_canh: 'ước 4'},
      ['warning ESTIMATE_ONLY nn_xuat_canh'],
    ],
  ])('%s: %s', (_, typed, expected) => {
    expect(shortly(findingsOf(typed))).toEqual(expected);
  });

  it('that differ from it are told by name and number', () => {
    expect(findingsOf({vl_trong_tinh: '10', vl_ngoai_tinh: '20', vl_trong_nuoc: '31'})).toEqual([
      {
        code: 'PARTS_DIFFER_FROM_TOTAL',
        severity: 'error',
        place: {unit: 'X1', slot: '2021-09', row: 'vl_trong_nuoc'},
        facts: {
          parts: '"Trong tỉnh" + "Ngoài tỉnh"',
          sum: 30,
          total: 'Việc làm trong nước',
          totalValue: 31,
        },
      },
    ]);
  });

  it.each<[string, Typed, string[]]>([
    ['by place make the total that channels agree with', {vl_ngoai_tinh: '20'}, []],
    [
      'by place make a total that channels miss',
      {vl_ngoai_tinh: '21'},
      ['error PARTS_DIFFER_FROM_TOTAL vl_trong_nuoc'],
    ],
    ['by place are not all given, so channels wait', {}, []],
    [
      'by place are blank, so channels are held to the typed total',
      {vl_trong_tinh: '', vl_trong_nuoc: '30'},
      [],
    ],
    [
      'by place are blank, and channels miss the typed total',
      {vl_trong_tinh: '', vl_trong_nuoc: '29'},
      ['error PARTS_DIFFER_FROM_TOTAL vl_trong_nuoc'],
    ],
    [
      'by channel are above the total together while one is blank',
      {vl_ngoai_tinh: '7', vl_tu_tao: ''},
      ['error PARTS_ABOVE_TOTAL vl_trong_nuoc'],
    ],
  ])('%s', (_, typed, expected) => {
    expect(shortly(findingsOf({...channels, vl_trong_tinh: '10', ...typed}))).toEqual(expected);
  });

  it('of money are added as decimals', () => {
    const money = {measure: 'triệu đồng', whole: false};
    const book = indicatorBook([
      indicator('tong', {...money, sets: [['mot', 'hai']]}),
      indicator('mot', {...money, parent: 'tong'}),
      indicator('hai', {...money, parent: 'tong'}),
    ]);
    expect(findingsOf({mot: '0,1', hai: '0,2', tong: '0,3'}, {book})).toEqual([]);
    expect(shortly(findingsOf({mot: '0,1', hai: '0,2', tong: '0,4'}, {book}))).toEqual([
      'error PARTS_DIFFER_FROM_TOTAL tong',
    ]);
  });
});

describe('P4-07: jobs in the province, in other provinces and abroad', () => {
  const places = {vl_trong_tinh: '10', vl_ngoai_tinh: '20', nn_xuat_canh: '6'};

  it('add up to the total', () => {
    expect(findingsOf({...places, vl_giai_quyet: '36'})).toEqual([]);
  });

  it.each(['35', '37'])('are refused beside a total of %s', total => {
    expect(findingsOf({...places, vl_giai_quyet: total})).toMatchObject([
      {
        code: 'PARTS_DIFFER_FROM_TOTAL',
        severity: 'error',
        place: {row: 'vl_giai_quyet'},
        facts: {sum: 36, totalValue: Number(total)},
      },
    ]);
  });
});

describe('X01: a child', () => {
  it.each<[string, Typed, string[]]>([
    ['as large as its parent', {vl_vay_von: '10', vl_trong_nuoc: '10'}, []],
    [
      'above its parent',
      {vl_vay_von: '11', vl_trong_nuoc: '10'},
      ['error CHILD_ABOVE_PARENT vl_vay_von'],
    ],
    [
      'that is made of parts above its parent',
      {vl_trong_tinh: '12', vl_giai_quyet: '10'},
      ['error CHILD_ABOVE_PARENT vl_trong_nuoc'],
    ],
    ['above a parent that is known in part only', {vl_vay_von: '11', vl_trong_tinh: '10'}, []],
    ['whose parent does not apply', {vl_vay_von: '11', vl_trong_nuoc: 'x'}, []],
    ['whose parent is blank', {vl_vay_von: '11'}, []],
  ])('%s: %s', (_, typed, expected) => {
    expect(shortly(findingsOf(typed))).toEqual(expected);
  });

  it('and its parent are told by name and number', () => {
    expect(findingsOf({nn_xuat_canh: '31', vl_giai_quyet: '30'})).toEqual([
      {
        code: 'CHILD_ABOVE_PARENT',
        severity: 'error',
        place: {unit: 'X1', slot: '2021-09', row: 'nn_xuat_canh'},
        facts: {
          child: 'Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng',
          childValue: 31,
          parent: 'Số lao động được giải quyết việc làm',
          parentValue: 30,
        },
      },
    ]);
  });
});

describe('X01: a child that is asked less often than its parent', () => {
  const book = indicatorBook(catalogue);
  /** Meetings of each month, those at schools by the quarter: 4 + 5 in January and February. */
  const atSchools = (march: Typed, sent: Record<string, Typed> = {}) =>
    findingsOf(march, {
      ...{book, slot: '2021-03'},
      sent: {'2021-01': {tt_cuoc: '4'}, '2021-02': {tt_cuoc: '5'}, ...sent},
    });

  it('is within what its parent has come to since the year began, though above the month', () => {
    expect(atSchools({tt_cuoc: '3', tt_truong_hoc: '12'})).toEqual([]);
  });

  it('is refused above that, with both numbers', () => {
    const found = atSchools({tt_cuoc: '3', tt_truong_hoc: '13'});
    expect(shortly(found)).toEqual(['error CHILD_ABOVE_PARENT_SO_FAR tt_truong_hoc']);
    expect(found.map(messageText)).toEqual([
      'Từ đầu năm "Tuyên truyền tại trường học" (13) lớn hơn "Hội nghị, buổi tuyên truyền, tư vấn" (12). Kiểm tra lại hai số.',
    ]);
  });

  it('waits where a month of its parent is missing', () => {
    expect(atSchools({tt_cuoc: '3', tt_truong_hoc: '13'}, {'2021-02': {}})).toEqual([]);
  });

  it('adds up its own earlier figures, too: 6 + 7 back at work of 12 who came home', () => {
    const sent = {
      ...{'2021-03': {nn_ve_nuoc: '4'}, '2021-06': {nn_ve_nuoc: '5', nn_ve_co_viec: '6'}},
      ...{'2021-09': {nn_ve_nuoc: '1'}, '2021-11': {}},
    };
    const december = (working: string) =>
      findingsOf({nn_ve_nuoc: '2', nn_ve_co_viec: working}, {book, slot: '2021-12', sent});
    expect(december('6')).toEqual([]);
    expect(december('7')).toMatchObject([
      {code: 'CHILD_ABOVE_PARENT_SO_FAR', facts: {childValue: 13, parentValue: 12}},
    ]);
  });
});

describe('X09: the unemployed', () => {
  it.each<[string, Typed, string[]]>([
    ['within the labour force', {vl_that_nghiep: '20', vl_llld: '1.000'}, []],
    ['as many as the labour force', {vl_that_nghiep: '20', vl_llld: '20'}, []],
    ['without a labour force given', {vl_that_nghiep: '20'}, []],
    ['where neither applies', {vl_that_nghiep: 'x', vl_llld: '5'}, []],
    [
      'above the labour force',
      {vl_that_nghiep: '21', vl_llld: '20'},
      ['error NUMERATOR_ABOVE_DENOMINATOR vl_that_nghiep'],
    ],
    [
      'of a labour force of none',
      {vl_that_nghiep: '1', vl_llld: '0'},
      ['error NUMERATOR_ABOVE_DENOMINATOR vl_that_nghiep'],
    ],
  ])('%s: %s', (_, typed, expected) => {
    expect(shortly(findingsOf(typed))).toEqual(expected);
  });
});

describe('X11: a rate', () => {
  it('of nobody out of nobody is not worked out, which is only to be known', () => {
    const typed = {vl_that_nghiep: '0', vl_llld: '0'};
    const found = findingsOf(typed);
    expect(shortly(found)).toEqual(['warning DENOMINATOR_ZERO vl_llld']);
    expect(unreasoned(found, reportOf(typed))).toEqual([]);
    expect(found.map(messageText)).toEqual([
      '"Lực lượng lao động" bằng 0: không tính "Tỷ lệ thất nghiệp". Nếu thiếu số thì nhập lại.',
    ]);
  });

  it('with a denominator is worked out without a word', () => {
    expect(findingsOf({vl_that_nghiep: '0', vl_llld: '1'})).toEqual([]);
  });
});

describe('X10: who found work after training, by the half, of who was trained, by the quarter', () => {
  const book = indicatorBook(catalogue);
  const rate = (trained: string, working: string) =>
    findingsOf(
      {dn_hoan_thanh: trained, dn_co_viec: working},
      {book, slot: '2021-06', sent: {'2021-03': {dn_hoan_thanh: '30'}, '2021-05': {}}},
    );

  it('is at most all of the year so far', () => {
    expect(rate('10', '40')).toEqual([]);
  });

  it('is refused above it, with the rate and both numbers', () => {
    const [found, ...others] = rate('10', '45');
    expect(others).toEqual([]);
    expect(found).toMatchObject({severity: 'error', place: {row: 'dn_co_viec'}});
    expect(messageText(found!)).toBe(
      'Tỷ lệ có việc làm sau đào tạo: 112,5 %, ngoài 0–100. Từ đầu năm "Có việc làm sau đào tạo" (45) lớn hơn "Hoàn thành khóa đào tạo, được cấp chứng chỉ, chứng nhận" (40). Kiểm tra lại các số.',
    );
  });

  it('waits where a quarter before is missing', () => {
    const typed = {dn_hoan_thanh: '10', dn_co_viec: '45'};
    expect(findingsOf(typed, {book, slot: '2021-06'})).toEqual([]);
  });
});
