// The five plans whole, then phrases one by one: what is a target, how it may be understood, and what is none.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {type Proposal, readPlanText} from '../../../src/domain/plans/read-plan-text';
import {tidyText} from '../../../src/domain/text/fold-text';
import {fivePlans} from './five-plans';

const folder = join(__dirname, '..', '..', 'reference', 'plans');
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

it('every text has its list', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(fivePlans).sort());
});

describe.each(Object.entries(fivePlans))('%s', (file, expected) => {
  const text = textOf(file);
  const found = readPlanText(text);

  it('everything in it that is a target is proposed, and nothing else', () => {
    const shown = found.map(({line, form, min, max, measure, readings, ofWhich, holder}) => ({
      ...{line, form, min, max, measure},
      indicators: readings.map(reading => reading.indicator),
      ...(ofWhich === null ? {} : {partOf: found[ofWhich]?.quote}),
      ...(holder === null ? {} : {holder: holder.name}),
    }));
    expect(shown).toEqual(
      expected.map(({partOf, ...rest}) => ({
        ...rest,
        words: undefined,
        // The whole's quote is longer than the words that name it.
        ...(partOf === undefined ? {} : {partOf: expect.stringContaining(partOf) as string}),
      })),
    );
  });

  it('each proposal quotes the words of its line', () => {
    found.forEach(({quote, line}, at) => {
      expect(quote).toContain(expected[at]?.words);
      expect(tidyText(text.split('\n')[line - 1] ?? '')).toContain(quote);
    });
  });
});

/** `count 1300 vl_giai_quyet`, readings of one proposal divided by ` / `. */
const read = (text: string): string[] =>
  readPlanText(text).map(({readings}) =>
    readings
      .map(({form, min, max, indicator}) =>
        [form, min, max, indicator].filter(x => x !== null).join(' '),
      )
      .join(' / '),
  );
const one = (text: string): Proposal => {
  const [proposal, second] = readPlanText(text);
  if (proposal === undefined || second !== undefined) throw new Error(text);
  return proposal;
};

it('VY-01: «1.300», «1300» and «1 300», with a no-break space too, all give 1300; «1,3» of people gives no number', () => {
  for (const text of ['1.300', '1300', '1 300', '1\u00A0300', '1,300'])
    expect(read(`Phấn đấu giải quyết việc làm cho ${text}\u00A0lao động.`)).toEqual([
      'count 1300 vl_giai_quyet',
    ]);
  const proposal = one('Phấn đấu giải quyết việc làm cho 1,3 lao động.');
  expect(proposal).toMatchObject({form: 'pending', min: null, readings: []});
});

it('VY-02 (một phần): "Trong đó" makes a part of the whole before it, in the next sentence or in the same', () => {
  const parts = (text: string) => readPlanText(text).map(({min, ofWhich}) => [min, ofWhich]);
  const whole = 'Giải quyết việc làm cho 1.300 lao động';
  expect(parts(`${whole}. Trong đó, đưa được 30 lao động đi làm việc ở nước ngoài.`)).toEqual([
    [1300, null],
    [30, 0],
  ]);
  expect(parts(`${whole}, trong đó ở Nhật Bản 30 người, ở Hàn Quốc 20 người.`)).toEqual([
    [1300, null],
    [30, 0],
    [20, 0],
  ]);
  expect(parts(`${whole}. Đưa được 30 lao động đi làm việc ở nước ngoài.`)).toEqual([
    [1300, null],
    [30, null],
  ]);
});

it.each([
  [
    'HL-03 (một phần): a range',
    'Đào tạo dưới 03 tháng: 600 đến 800 lao động',
    'range 600 800 dn_duoi_3t / range 600 800 dn_tuyen_duoi_3t',
  ],
  ['a range with a dash', 'Giải quyết việc làm: 600 - 800 lao động', 'range 600 800 vl_giai_quyet'],
  [
    'HL-04 (một phần): a rate at a date',
    'Tỷ lệ lao động qua đào tạo hết năm 2022 đạt 60%',
    'rate 0.6 dn_tl_qua_dao_tao',
  ],
  [
    'HL-05 (một phần): at least',
    'Lao động sau đào tạo có việc làm đạt 80 % trở lên',
    'atLeastRate 0.8 dn_tl_co_viec',
  ],
  [
    'a decimal rate',
    'Tỷ lệ lao động qua đào tạo đạt trên 82,9%',
    'atLeastRate 0.829 dn_tl_qua_dao_tao',
  ],
  [
    'DH-07 (một phần): assigned from above',
    'Đưa người lao động đi làm việc ở nước ngoài đạt chỉ tiêu cấp trên giao',
    'pending nn_xuat_canh',
  ],
  [
    'P4-13 (một phần): meet or exceed',
    'Số lao động được xuất cảnh đạt, vượt so với chỉ tiêu Thành phố giao',
    'exceed nn_xuat_canh',
  ],
  [
    'exceed with a number',
    'Đưa lao động đi làm việc ở nước ngoài đạt, vượt 30 lao động',
    'exceed 30 nn_xuat_canh',
  ],
  [
    'P4-16 (một phần): no case',
    'Không để xảy ra trường hợp lao động bỏ trốn',
    'zero nn_bo_tron_moi',
  ],
  [
    'P4-04 (một phần): lower, with no number',
    'Góp phần giảm tỷ lệ thất nghiệp',
    'lower vl_tl_that_nghiep',
  ],
  [
    'lower, with its number',
    'Giảm tỷ lệ thất nghiệp xuống dưới 2%',
    'lower 0.02 vl_tl_that_nghiep',
  ],
  ['a ceiling of cases', 'Không quá 3 lao động bỏ trốn', 'quota 3 nn_bo_tron_moi'],
  [
    'the employed after training, as people',
    'Có ít nhất 500 lao động sau đào tạo có việc làm, chỉ tiêu năm 2022',
    'count 500 dn_co_viec',
  ],
  ['what no indicator counts', 'Phấn đấu trồng mới 40 hộ mẫu', 'count 40'],
])('%s: "%s" is %s', (_, text, expected) => {
  expect(read(`${text}.`)).toEqual([expected]);
});

it('P4-27 (một phần): «01 tập thể và 03 cá nhân» are two ceilings, 1 and 3', () => {
  expect(read('Tặng Giấy khen cho 01 tập thể và 03 cá nhân.')).toEqual([
    'quota 1 kt_tap_the',
    'quota 3 kt_ca_nhan',
  ]);
});

describe('a phrase with two readings gives both', () => {
  it.each([
    [
      'giảm 2% is down to or down by',
      'Giảm tỷ lệ thất nghiệp 2%',
      'lower 0.02 vl_tl_that_nghiep / pending vl_tl_that_nghiep',
    ],
    [
      'tăng 10% is a level or a growth',
      'Tỷ lệ lao động qua đào tạo tăng 10%',
      'rate 0.1 dn_tl_qua_dao_tao / pending dn_tl_qua_dao_tao',
    ],
    [
      'workers and students have one number together, or one of them has it',
      'Đưa 50 người lao động, sinh viên đi làm việc, học tập ở nước ngoài',
      'count 50 nn_di_nuoc_ngoai / count 50 nn_xuat_canh / count 50 hs_du_hoc_di',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(`${text}.`)).toEqual([expected]);
  });
});

it('"Trong đó" is of the year of its whole; a target without a year is of none', () => {
  const years = readPlanText(textOf('vinh-yen.txt')).map(({year}) => year);
  expect(years).toEqual([2021, 2021, null, null]);
});

describe('is no target:', () => {
  it.each([
    'Quá trình triển khai có vướng mắc, liên hệ phòng, số điện thoại: 3.825.753 để báo cáo UBND.',
    'Chỉ tiêu giao: liên hệ ĐT 3.825.753 người phụ trách.',
    'Chỉ tiêu giao ngày 12/7/2019 người lao động được biết, lớp 9 học sinh, năm 2022 người học.',
    'Tel: 0269. 3824404 - Fax: 0269. 3824711',
    'Thực hiện Chỉ thị số 08-CT/TU ngày 30/8/2021, Chỉ thị số 20-CT/TW, ngày 12-12-2022 và Kế hoạch số 230/KH-UBND ngày 05 tháng 7 năm 2024.',
    'Đạt chỉ tiêu theo Quyết định số 522/QĐ-TTg ngày 14/5/2018, Luật 69/2020/QH14, Điều 12 khoản 3.',
    'Mục tiêu phân luồng học sinh, giai đoạn 2019 - 2025, nhiệm kỳ 2020 – 2025.',
    'Kế hoạch đào tạo dưới 03 tháng cho các em lớp 9 tại Phường 4.',
    'Định kỳ 06 tháng, một năm tổng hợp đánh giá kết quả thực hiện Kế hoạch.',
    'Năm 2020, thành phố đã giải quyết việc làm cho 1.250 lao động.',
    'Kết quả đạt được: đưa 30 lao động đi làm việc ở nước ngoài.',
    'Để đạt được chỉ tiêu phấn đấu, UBND thành phố đã ban hành Kế hoạch.',
    '',
  ])('%s', text => {
    expect(readPlanText(text)).toEqual([]);
  });
});

it('a sentence that a page break or a narrow page has torn is read whole, at the line where it begins', () => {
  const text =
    'I. CHỈ TIÊU\n\nPhấn đấu giải quyết việc làm cho\n1.300 lao động. Trong đó, đưa được 30 lao động đi làm việc ở\n\n\nnước ngoài.';
  expect(readPlanText(text)).toMatchObject([
    {line: 3, min: 1300, indicator: 'vl_giai_quyet'},
    {line: 4, min: 30, indicator: 'nn_xuat_canh', ofWhich: 0},
  ]);
});

it('texts in NFD, with no-break spaces and Windows line ends, read alike', () => {
  for (const file of Object.keys(fivePlans)) {
    const text = textOf(file);
    const odd = text
      .normalize('NFD')
      .replace(/(\d) (\p{L})/gu, '$1\u00A0$2')
      .replace(/\n/g, '\r\n');
    expect(readPlanText(odd)).toEqual(readPlanText(text));
  }
});

it('DH-45 (một phần): what a text says is a proposal: it has a quote, a line and readings, and is no assigned target', () => {
  const [proposal] = readPlanText(textOf('vinh-yen.txt'));
  expect(proposal).toMatchObject({line: 5, quote: expect.stringContaining('1.300') as string});
  expect(Object.keys(proposal ?? {})).not.toContain('unit');
});
