// A report against what its unit sent before: copies, a month left out, openings that contradict months, a late sending.

import {messageText} from '../../../src/contract/message-text';
import {checkLate} from '../../../src/domain/checks/check-late';
import {unreasoned} from '../../../src/domain/checks/check-report';
import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {reportOf, type Typed} from '../reports/reports';
import {type Checked, findingsOf, shortly} from './findings';

const book = indicatorBook(catalogue);

function found(code: string, typed: Typed, checked: Checked): string[] {
  return shortly(findingsOf(typed, {book, ...checked}).filter(one => one.code === code));
}

describe('P05: figures as they were the month before', () => {
  const channels = {vl_trong_tinh: '7', vl_ngoai_tinh: '3', vl_doanh_nghiep: '4'};
  const ten = {...channels, vl_vay_von: '5', vl_tu_tao: '1', nn_xuat_canh_nb: '0'};

  it('4 of 5 are a copy; zeros do not count', () => {
    const now = {...ten, vl_tu_tao: '2'};
    const limits = {copiedLeast: 4};
    expect(found('COPIED_FROM_BEFORE', now, {before: ten, limits})).toEqual([
      'warning COPIED_FROM_BEFORE vl_trong_tinh',
    ]);
    const [copied] = findingsOf(ten, {book, before: ten});
    expect(messageText(copied!)).toBe(
      'Có 5 trong 5 số khác 0 bằng hệt kỳ trước. Kiểm tra xem có chép nhầm không; nếu đúng, ghi lý do từ 10 ký tự.',
    );
  });

  it.each<[string, Typed, Checked]>([
    ['3 of 5 are none', {...ten, vl_tu_tao: '2', vl_vay_von: '6'}, {limits: {copiedLeast: 1}}],
    ['4 figures are too few to tell', {...ten, vl_tu_tao: '2'}, {}],
    ['a month without one before has nothing to copy', ten, {before: {}}],
  ])('%s', (_, now, checked) => {
    expect(found('COPIED_FROM_BEFORE', now, {before: ten, ...checked})).toEqual([]);
  });
});

describe('P02: the month before', () => {
  const sent = {'2021-07': {vl_tu_tao: '1'}};

  it('that the unit left out is named, and bars nothing', () => {
    const typed = {vl_tu_tao: '1'};
    const [left] = findingsOf(typed, {sent}).filter(one => one.code === 'PREVIOUS_NOT_SENT');
    expect(left).toMatchObject({severity: 'warning', place: {row: null}});
    expect(messageText(left!)).toBe(
      'Đơn vị chưa gửi Tháng 8/2021 mà đã gửi Tháng 9/2021. Mở Tháng 8/2021, gửi cả kỳ đó.',
    );
    expect(unreasoned([left!], reportOf(typed))).toEqual([]);
  });

  it.each<[string, Checked]>([
    ['was sent', {sent: {...sent, '2021-08': {}}}],
    ['is none in January', {slot: '2021-01', sent}],
    ['is none of a unit that begins now', {sent: {}}],
  ])('%s', (_, checked) => {
    expect(found('PREVIOUS_NOT_SENT', {vl_tu_tao: '1'}, checked)).toEqual([]);
  });
});

describe('an opening', () => {
  const slot = '2021-opening';
  const sent = {
    '2021-01': {vl_tu_tao: '4', nn_nhu_cau: '9'},
    '2021-02': {vl_tu_tao: '6', nn_nhu_cau: '7'},
    '2021-03': {vl_tu_tao: '5', nn_nhu_cau: '8'},
  };

  it.each([
    ['9', ['error CUMULATIVE_FALLS vl_tu_tao']],
    ['10', []],
    ['30', []],
  ])('P01: of %s through month 2, where 4 + 6 were sent: %j', (value, expected) => {
    const typed = {vl_tu_tao: `${value} đến 02/2021`};
    expect(found('CUMULATIVE_FALLS', typed, {slot, sent})).toEqual(expected);
  });

  it('P01: a month can take nothing off the year: only a signed adjustment is negative', () => {
    expect(shortly(findingsOf({vl_tu_tao: '-1'}, {book}))).toEqual([
      'error FIGURE_NEGATIVE vl_tu_tao',
    ]);
    expect(shortly(findingsOf({nn_nhu_cau_khac: '-1'}, {book}))).toEqual([
      'warning ADJUSTMENT_GIVEN nn_nhu_cau_khac',
    ]);
  });

  it.each([
    ['6', ['error OPENING_DIFFERS nn_nhu_cau']],
    ['7', []],
  ])('P09: of a stock of %s through month 2, which closed at 7: %j', (value, expected) => {
    const typed = {nn_nhu_cau: `${value} đến 02/2021`};
    expect(found('OPENING_DIFFERS', typed, {slot, sent})).toEqual(expected);
  });
});

describe('P16: a sending', () => {
  const period = {
    slot: '2021-09',
    name: '',
    due: '2021-09-17',
    state: 'open',
    closedAt: null,
  } as const;
  const place = {unit: 'X1', slot: '2021-09', row: null};

  it('on its due day is not late', () => {
    expect(checkLate(place, period, '2021-09-17')).toEqual([]);
    expect(checkLate(place, undefined, '2021-09-30')).toEqual([]);
  });

  it('three days after is marked with the days, and asks for no reason', () => {
    const late = checkLate(place, period, '2021-09-20');
    expect(late.map(messageText)).toEqual([
      'Gửi Tháng 9/2021 quá hạn 3 ngày, vẫn được nhận. Kiểm tra hạn gửi ở bảng "Kỳ báo cáo".',
    ]);
    expect(unreasoned(late, reportOf({}))).toEqual([]);
  });
});
