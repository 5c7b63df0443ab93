// The sentence of every code: in Vietnamese, with what stands there, and what to do about it.

import fc from 'fast-check';

import {messageText} from '../../src/contract/message-text';
import {messages} from '../../src/contract/messages/messages.vi';
import type {Message, MessageCode} from '../../src/domain/messages/message-facts';
import {formatNumber} from '../../src/domain/numbers/format-number';
import {sampleFacts} from './sample-facts';

/** A message of the code; its facts may be those of a sample with other texts. */
function messageOf(code: string, facts: object): Message {
  // The samples pair each code with its own facts, and texts are replaced by texts alone.
  return {code, facts} as Message;
}

/** The product's own words; addresses and ids that the facts bring are the person's. */
function withoutFacts(sentence: string, facts: object): string {
  const texts = Object.values(facts).filter(fact => typeof fact === 'string');
  return texts.reduce((rest, text) => rest.replaceAll(text, '…'), sentence);
}

const samples = Object.entries(sampleFacts).map(
  ([code, facts]: [string, object]) => [code, messageText(messageOf(code, facts)), facts] as const,
);

it('every code has a sentence, and every sentence a code', () => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(sampleFacts).sort());
});

/** A repair tells what it did; all others say what stands there and what to do. */
const asking = samples.filter(([code]) => code !== 'MENDED');

describe.each(asking)('%s: %s', (_, sentence, facts) => {
  it('is Vietnamese, begun and ended as a sentence', () => {
    expect(sentence).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵđêệềếểễìíịỉĩôốồộổỗơớờợởỡọỏõòóưứừựửữụủũùúỳýỵỷỹ]/);
    expect(sentence).toMatch(/^["A-ZĐÔ]/);
    expect(sentence).toMatch(/[^.]\.$/);
    expect(withoutFacts(sentence, facts)).not.toMatch(/ {2}|\n|!|\.\.| [.,;:]/);
    expect(sentence.normalize('NFC')).toBe(sentence);
  });

  it('has no English and no traces of a program', () => {
    const words = /\b(error|please|undefined|null|nan|invalid|object|failed|missing|infinity)\b/i;
    expect(withoutFacts(sentence, facts)).not.toMatch(words);
    expect(sentence).not.toMatch(/\[object|=>|\$\{/);
  });

  it('says what stands there', () => {
    for (const fact of Object.values(facts) as (string | number)[]) {
      const shown = typeof fact === 'number' ? [formatNumber(fact), String(fact)] : [fact];
      expect(shown.some(text => sentence.includes(text))).toBe(true);
    }
  });

  it('says what to do', () => {
    const deeds = [
      ...[
        'nhập',
        'chỉ nhập',
        'ghi',
        'sửa',
        'xóa',
        'thêm',
        'thay',
        'đổi',
        'dùng',
        'chỉ dùng',
        'giữ',
      ],
      ...[
        'để trống',
        'chọn',
        'kiểm tra',
        'thử lại',
        'tải lại',
        'cập nhật',
        'mở',
        'vào',
        'đăng nhập',
        'chờ',
      ],
      ...['rút ngắn', 'khôi phục', 'hoàn tác', 'đề nghị', 'bấm lại', 'giữ nguyên'],
    ];
    expect(sentence).toMatch(new RegExp(`(^|[.;,:] |hoặc |thì )(${deeds.join('|')})[ .:,]`, 'i'));
  });
});

it.each<[MessageCode, object, string]>([
  ['VALUE_EMPTY', {mark: ''}, 'Cột "value" để trống.'],
  ['VALUE_EMPTY', {mark: 'opening'}, 'Cột "mark" là opening nhưng cột "value" để trống.'],
  [
    'SLICE_UNKNOWN',
    {indicator: 'vl_tu_tao', slice: 'ho=khac', allowed: ''},
    'Chỉ tiêu vl_tu_tao không có phân tổ nào, đang ghi "ho=khac". Để trống cột "slice".',
  ],
  ['PERIOD_CLOSED', {period: 'Tháng 7/2021', at: '', contact: ''}, 'Tháng 7/2021 đã chốt. Đề nghị'],
  [
    'PERIOD_CLOSED',
    {period: 'Tháng 7/2021', at: '5/8/2021', contact: 'B (b@vi-du.invalid)'},
    'Tháng 7/2021 đã chốt ngày 5/8/2021. Đề nghị đơn vị tổng hợp ghi số điều chỉnh, hoặc mở lại kỳ ở bảng "Kỳ báo cáo": B (b@vi-du.invalid).',
  ],
  ['YEAR_OUTSIDE_BOOK', {period: '2019', year: 2021}, 'Kỳ 2019 nằm ngoài sổ năm 2021. Dùng'],
  [
    'FIGURE_NEGATIVE',
    {name: 'A', value: -1300.5, measure: 'người'},
    '"A" là -1.300,5 người, số âm.',
  ],
])('%s with %j begins "%s"', (code, facts, beginning) => {
  expect(messageText(messageOf(code, facts)).startsWith(beginning)).toBe(true);
});

const oddTexts = [
  '"',
  "'",
  '`',
  '{}',
  '${x}',
  '$&',
  '$1',
  '=1+1',
  '<b>',
  '%s',
  '\\',
  '|',
  'a"b',
  ' ',
];

it('whatever a person wrote comes through as written', () => {
  const codes = Object.keys(sampleFacts) as MessageCode[];
  const odd = fc.array(fc.constantFrom(...oddTexts), {minLength: 1, maxLength: 4});
  fc.assert(
    fc.property(fc.constantFrom(...codes), odd, (code, parts) => {
      const text = parts.join('');
      const facts = Object.entries(sampleFacts[code]).map(([key, fact]: [string, unknown]) => [
        key,
        typeof fact === 'string' ? text : fact,
      ]);
      const sentence = messageText(messageOf(code, Object.fromEntries(facts) as object));
      if (facts.some(([, fact]) => fact === text)) expect(sentence).toContain(text);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }),
    {numRuns: 400},
  );
});

it.each([
  ['keys', 'C1, D1', 'Bảng "Xã A": đã sửa mã cột ẩn ở dòng 1 (C1, D1).'],
  ['protection', '', 'Bảng "Xã A": đã sửa bảo vệ bảng và người được sửa.'],
])('a repair of %s names tab, part and cells', (part, cells, sentence) => {
  expect(messageText({code: 'MENDED', facts: {tab: 'Xã A', part, cells}})).toBe(sentence);
});
