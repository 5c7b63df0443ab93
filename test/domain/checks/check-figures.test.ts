// Each figure by itself: negative, not whole, too large, an estimate, a jump, a row that no form has.

import {messageText} from '../../../src/contract/message-text';
import {parseAnswer} from '../../../src/domain/answers/parse-answer';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {indicator} from '../roll-up/district';
import {findingsOf, shortly} from './findings';

const place = (row: string) => ({unit: 'X1', slot: '2021-09', row});

describe('V15: a figure', () => {
  it.each([
    ['0'],
    ['-'],
    ['x'],
    ['1'],
    ['999.999.999'],
    ['ước 12', 'warning ESTIMATE_ONLY vl_tu_tao'],
    ['-1', 'error FIGURE_NEGATIVE vl_tu_tao'],
    ['-1,5', 'error FIGURE_NEGATIVE vl_tu_tao'],
    ['1,5', 'error FIGURE_NOT_WHOLE vl_tu_tao'],
    ['ước 1,5', 'error FIGURE_NOT_WHOLE vl_tu_tao'],
    ['ước -3', 'error FIGURE_NEGATIVE vl_tu_tao'],
    ['1.000.000.000', 'error FIGURE_TOO_LARGE vl_tu_tao'],
    ['ước 1.000.000.000', 'error FIGURE_TOO_LARGE vl_tu_tao'],
  ])('of %s people: %s', (text, ...expected) => {
    expect(shortly(findingsOf({vl_tu_tao: text}))).toEqual(expected);
  });

  it('of people by sex is held to the same', () => {
    expect(findingsOf({'vl_giai_quyet|gioi_tinh=nu': '1,5'})).toEqual([
      {
        code: 'FIGURE_NOT_WHOLE',
        severity: 'error',
        place: place('vl_giai_quyet|gioi_tinh=nu'),
        facts: {name: 'Số lao động được giải quyết việc làm – Nữ', value: 1.5, measure: 'người'},
      },
    ]);
  });

  it('of money may have decimals, yet not be negative', () => {
    const book = indicatorBook([indicator('tien', {measure: 'triệu đồng', whole: false})]);
    expect(findingsOf({tien: '12,5'}, {book})).toEqual([]);
    expect(findingsOf({tien: '-12,5'}, {book})).toEqual([
      {
        code: 'FIGURE_NEGATIVE',
        severity: 'error',
        place: place('tien'),
        facts: {name: 'Chỉ tiêu tien', value: -12.5, measure: 'triệu đồng'},
      },
    ]);
  });

  it.each([
    ['100.000', []],
    ['100.001', ['warning MONEY_IN_DONG tien']],
    ['ước 150.000.000', ['warning MONEY_IN_DONG tien']],
  ])('V17: of %s million đồng: %j', (text, expected) => {
    const book = indicatorBook([indicator('tien', {measure: 'triệu đồng', whole: false})]);
    expect(shortly(findingsOf({tien: text}, {book}))).toEqual(expected);
    expect(findingsOf({tien: text}, {book, limits: {moneyMost: 1e9}})).not.toContainEqual(
      expect.objectContaining({code: 'MONEY_IN_DONG'}),
    );
  });

  it('VY-01: 1.300, 1300 and 1 300 people are 1300; 1,3 people are refused with the reason', () => {
    for (const text of ['1.300', '1300', '1 300', '1\u00A0300']) {
      expect(parseAnswer(text)).toEqual({ok: true, value: {kind: 'number', value: 1300}});
      expect(findingsOf({vl_giai_quyet: text})).toEqual([]);
    }
    const [refused, ...others] = findingsOf({vl_giai_quyet: '1,3'});
    expect(others).toEqual([]);
    expect(refused?.severity).toBe('error');
    expect(messageText(refused!)).toBe(
      '"Số lao động được giải quyết việc làm" là 1,3 người, phải là số nguyên. Nhập lại số người.',
    );
  });

  it('on a row that the form does not have is an error', () => {
    expect(findingsOf({vl_khong_co: '5', 'vl_tu_tao|gioi_tinh=nu': '1'})).toEqual([
      {
        code: 'ROW_NOT_ON_FORM',
        severity: 'error',
        place: place('vl_khong_co'),
        facts: {row: 'vl_khong_co'},
      },
      {
        code: 'ROW_NOT_ON_FORM',
        severity: 'error',
        place: place('vl_tu_tao|gioi_tinh=nu'),
        facts: {row: 'vl_tu_tao|gioi_tinh=nu'},
      },
    ]);
  });
});

describe('P04: a jump from the slot before', () => {
  it.each<[before: string, now: string, percent: number | null]>([
    ['10', '10', null],
    ['10', '15', null],
    ['10', '16', 60],
    ['10', '4', 60],
    ['10', '5', null],
    ['12', '18', null],
    ['12', '19', 58],
    ['100', '150', null],
    ['100', '151', 51],
    ['100', '49', 51],
    ['4', '9', null],
    ['1', '6', null],
    ['1', '7', 600],
    ['0', '5', null],
    ['0', '6', 100],
    ['6', '0', 100],
    ['x', '100', null],
    ['10', 'x', null],
    ['10', 'ước 100', null],
  ])('from %s to %s people: %p percent', (before, now, percent) => {
    const found = findingsOf({vl_tu_tao: now}, {before: {vl_tu_tao: before}}).filter(
      one => one.code === 'JUMP',
    );
    const expected = {
      severity: 'warning',
      place: place('vl_tu_tao'),
      facts: {before: Number(before), percent},
    };
    expect(found).toMatchObject(percent === null ? [] : [expected]);
  });

  it('is measured by the thresholds that the book sets', () => {
    const moved = (limits: object) =>
      findingsOf({vl_tu_tao: '16'}, {before: {vl_tu_tao: '10'}, limits}).map(messageText);
    expect(moved({jumpLeast: 6})).toEqual([]);
    expect(moved({jumpShare: 0.6})).toEqual([]);
    expect(moved({jumpShare: 0.2, jumpLeast: 3})).toEqual([
      '"Tự tạo việc làm, kinh tế hộ, sau đào tạo, khác" kỳ này 16, kỳ trước 10 (lệch 60 %, ngưỡng 20 % và 3). Kiểm tra lại; nếu đúng, ghi lý do từ 10 ký tự.',
    ]);
  });

  it('is not looked for where nothing was sent before', () => {
    expect(findingsOf({vl_tu_tao: '1.000'})).toEqual([]);
    expect(findingsOf({vl_tu_tao: '1.000'}, {before: {vl_vay_von: '1'}})).toEqual([]);
  });

  it('of a slice is not looked for: the whole tells it', () => {
    const row = 'vl_giai_quyet|gioi_tinh=nu';
    expect(findingsOf({[row]: '100'}, {before: {[row]: '1'}})).toEqual([]);
  });
});
