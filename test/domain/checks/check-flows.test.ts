// Stocks against the flows that move them, and the stages of going abroad against each other (dữ liệu giả định).

import {messageText} from '../../../src/contract/message-text';
import {whyText} from '../../../src/contract/why.vi';
import {unreasoned} from '../../../src/domain/checks/check-report';
import {catalogue} from '../../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {reportOf, type Typed} from '../reports/reports';
import {type Checked, findingsOf, shortly} from './findings';

const book = indicatorBook(catalogue);
const flows = new Set(['STOCK_DIFFERS', 'STAGE_ABOVE_EARLIER']);

function found(typed: Typed, checked: Checked) {
  return findingsOf(typed, {book, ...checked}).filter(one => flows.has(one.code));
}

describe('X06: who wants to go', () => {
  const before = {nn_nhu_cau: '40'};
  const month = {nn_dang_ky_moi: '10', nn_xuat_canh: '3'};

  it.each<[string, Typed, string[]]>([
    ['40 + 10 − 3 are 47', {nn_nhu_cau: '47'}, []],
    ['46 are one too few', {nn_nhu_cau: '46'}, ['warning STOCK_DIFFERS nn_nhu_cau']],
    ['one who withdrew explains it', {nn_nhu_cau: '46', nn_nhu_cau_khac: '-1'}, []],
    [
      'another adjustment does not',
      {nn_nhu_cau: '46', nn_nhu_cau_khac: '1'},
      ['warning STOCK_DIFFERS nn_nhu_cau'],
    ],
    ['not applicable says nothing', {nn_nhu_cau: 'x'}, []],
  ])('%s', (_, typed, expected) => {
    expect(shortly(found({...month, ...typed}, {before}))).toEqual(expected);
  });

  it('is not asked about where the start or a flow is not known', () => {
    expect(found({...month, nn_nhu_cau: '99'}, {})).toEqual([]);
    expect(found({nn_nhu_cau: '99', nn_dang_ky_moi: '1'}, {before})).toEqual([]);
  });
});

/** The quarter to month 9: 12 + 8 left in months 7 and 8, 5 in month 9; 1 + 0 + 2 ran away. */
const quarter = {
  sent: {
    '2021-07': {nn_xuat_canh: '12', nn_bo_tron_moi: '1'},
    '2021-08': {nn_xuat_canh: '8', nn_bo_tron_moi: '0'},
  },
  before: {nn_dang_lam_viec: '100', nn_cu_tru_bhp: '10'},
};
const september = {
  ...{nn_xuat_canh: '5', nn_bo_tron_moi: '2', nn_ve_nuoc: '9', nn_bhp_ve_nuoc: '4'},
};

describe('X07: who is at work abroad', () => {
  // 100 + 25 departures − (9 returns − 4 of them from an unlawful stay) − 3 who ran away = 117
  it('DH-16: start + departures − returns is the end; else a warning has the three numbers', () => {
    expect(found({...september, nn_dang_lam_viec: '117'}, quarter)).toEqual([]);
    const typed = {...september, nn_dang_lam_viec: '120'};
    const [one, ...others] = found(typed, quarter);
    expect(others).toEqual([]);
    expect(one).toMatchObject({severity: 'warning', place: {row: 'nn_dang_lam_viec'}});
    expect(messageText(one!)).toBe(
      '"Đang làm việc hợp pháp ở nước ngoài" cuối kỳ 120, khác đầu kỳ 100 + "Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng" 25 + "Người cư trú bất hợp pháp đã vận động về nước" 4 − "Về nước trong kỳ" 9 − "Bỏ trốn, tự ý bỏ hợp đồng phát sinh trong kỳ" 3 = 117. Kiểm tra lại, hoặc ghi phần lệch vào "Tăng, giảm khác của số đang làm việc (ghi lý do)"; nếu đúng, ghi lý do từ 10 ký tự.',
    );
    expect(whyText(one!)).toContain('đầu kỳ 100, tính ra 117, đang ghi 120, lệch 3');
    expect(unreasoned([one!], reportOf(typed))).toEqual([one]);
  });

  it('is explained by an adjustment, up or down', () => {
    const end = (stock: string, other: string) =>
      found({...september, nn_dang_lam_viec: stock, nn_dang_lam_viec_khac: other}, quarter);
    expect(end('120', '3')).toEqual([]);
    expect(end('116', '-1')).toEqual([]);
    expect(end('116', '3')).toHaveLength(1);
  });

  it('is not asked about while a month of the quarter is missing', () => {
    const {'2021-07': july} = quarter.sent;
    const sent = {'2021-07': july};
    expect(found({...september, nn_dang_lam_viec: '1'}, {...quarter, sent})).toEqual([]);
  });
});

it.each([
  ['9', []],
  ['10', ['warning STOCK_DIFFERS nn_cu_tru_bhp']],
])('X08: unlawful stays of 10 + 3 − 4 that end at %s: %j', (end, expected) => {
  expect(shortly(found({...september, nn_cu_tru_bhp: end}, quarter))).toEqual(expected);
});

describe('the stages of going abroad, since the year began', () => {
  const sent = {
    '2021-01': {nn_tu_van: '30', nn_dang_ky_moi: '20', nn_trung_tuyen: '5', nn_xuat_canh: '1'},
    '2021-02': {nn_tu_van: '10', nn_dang_ky_moi: '10', nn_trung_tuyen: '10', nn_xuat_canh: '4'},
  };
  const march = {
    ...{nn_tu_van: '0', nn_dang_ky_moi: '10', nn_trung_tuyen: '25'},
    ...{nn_hoan_thanh_gddh: '40', nn_xuat_canh: '35', vv_nn_luot: '0'},
  };
  const inMarch = (typed: Typed) => found({...march, ...typed}, {sent, slot: '2021-03'});

  it('DH-17: each may be as large as the one before: 40 consulted, registered, selected, taught, departed', () => {
    expect(inMarch({})).toEqual([]);
  });

  it.each<[string, Typed, string]>([
    ['41 registered of 40 consulted', {nn_dang_ky_moi: '11'}, 'nn_dang_ky_moi'],
    ['41 selected of 40 registered', {nn_trung_tuyen: '26'}, 'nn_trung_tuyen'],
    ['41 taught of 40 selected', {nn_hoan_thanh_gddh: '41'}, 'nn_hoan_thanh_gddh'],
    ['41 departed of 40 selected and taught', {nn_xuat_canh: '36'}, 'nn_xuat_canh'],
    ['40 departed of 39 taught', {nn_hoan_thanh_gddh: '39'}, 'nn_xuat_canh'],
  ])('DH-17: %s wait for a reason', (_, typed, row) => {
    const report = reportOf({...march, ...typed});
    const warnings = inMarch(typed);
    expect(shortly(warnings)).toEqual([`warning STAGE_ABOVE_EARLIER ${row}`]);
    expect(unreasoned(warnings, report)).toEqual(warnings);
  });

  it('DH-17: more at work than departed, or more home than were away, is named by the stock', () => {
    const away = {nn_xuat_canh: '2', nn_bo_tron_moi: '0', nn_bhp_ve_nuoc: '0'};
    const first = {before: {nn_dang_lam_viec: '0'}, slot: '2021-03'};
    const months = {'2021-01': away, '2021-02': away};
    const end = (abroad: string, home: string) =>
      shortly(
        findingsOf(
          {...away, nn_dang_lam_viec: abroad, nn_ve_nuoc: home},
          {...first, sent: months, book},
        ).filter(one => one.code === 'STOCK_DIFFERS'),
      );
    expect(end('6', '0')).toEqual([]);
    expect(end('7', '0')).toEqual(['warning STOCK_DIFFERS nn_dang_lam_viec']);
    expect(end('0', '7')).toEqual(['warning STOCK_DIFFERS nn_dang_lam_viec']);
  });

  it('DH-34 (một phần): more borrowers than selected are flagged, as many are not', () => {
    const loans = {'2021-01': {...sent['2021-01'], vv_nn_luot: '5'}, '2021-02': sent['2021-02']};
    const lent = (march2: string) =>
      found(
        {...march, vv_nn_luot: march2},
        {
          slot: '2021-03',
          sent: {...loans, '2021-02': {...loans['2021-02'], vv_nn_luot: '5'}},
        },
      );
    expect(lent('30')).toEqual([]);
    expect(lent('31')).toMatchObject([
      {code: 'STAGE_ABOVE_EARLIER', place: {row: 'vv_nn_luot'}, facts: {value: 41, upperValue: 40}},
    ]);
  });

  it('are explained once: a month that adds nobody is not asked about again', () => {
    const rest = {...march, nn_xuat_canh: '0', nn_hoan_thanh_gddh: '1'};
    const more = {...sent, '2021-02': {...sent['2021-02'], nn_xuat_canh: '50'}};
    expect(found(rest, {sent: more, slot: '2021-03'})).toEqual([]);
  });
});
