// A whole report: what is owed and blank, opening figures, the reasons that warnings ask for.

import {checkReport, unreasoned} from '../../../src/domain/checks/check-report';
import {fullBook, reportOf, type Typed} from '../reports/reports';
import {allFindings, findingsOf, shortly} from './findings';

/** The parts of the monthly totals. */
const monthly = [
  ...['vl_trong_tinh', 'vl_ngoai_tinh', 'vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'],
  ...['nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq', 'nn_xuat_canh_khac'],
];
const yearly = ['vl_that_nghiep', 'vl_llld'];

function blanks(typed: Typed, slot: string): (string | null)[] {
  const found = allFindings(typed, {slot}).filter(one => one.code === 'BLANK_OWED');
  expect(found.every(one => one.severity === 'warning')).toBe(true);
  return found.map(one => one.place.row);
}

describe('P06: what is owed and blank', () => {
  it.each([
    ['2021-01', monthly],
    ['2021-02', monthly],
    ['2021-03', [...monthly, 'vl_nhu_cau_viec']],
    ['2021-06', [...monthly, 'vl_lao_dong_ngoai_den', 'vl_nhu_cau_viec']],
    ['2021-09', [...monthly, 'vl_nhu_cau_viec']],
    ['2021-12', [...monthly, 'vl_lao_dong_ngoai_den', 'vl_nhu_cau_viec', ...yearly]],
    ['2021-opening', []],
  ])('%s, by rhythm, of a report with nothing in it', (slot, expected) => {
    expect(blanks({}, slot)).toEqual(expected);
  });

  it.each(['0', '-', 'x', '5', 'ước 5'])('is not a figure answered with %s', text => {
    const answered = Object.fromEntries(monthly.map(row => [row, text]));
    expect(blanks(answered, '2021-02')).toEqual([]);
  });

  it('is named with its cure', () => {
    expect(allFindings({}, {slot: '2021-01'})[0]).toEqual({
      code: 'BLANK_OWED',
      severity: 'warning',
      place: {unit: 'X1', slot: '2021-01', row: 'vl_trong_tinh'},
      facts: {name: 'Trong tỉnh'},
    });
  });

  it('is never an error, so that it stops no sending', () => {
    expect(allFindings({}).filter(one => one.severity === 'error')).toEqual([]);
  });
});

describe('opening figures', () => {
  const slot = '2021-opening';

  it('through one month are held against each other', () => {
    const typed = {
      nn_xuat_canh: '7 đến 08/2021',
      nn_xuat_canh_nb: '3 đến 08/2021',
      nn_xuat_canh_dl: '2 đến 08/2021',
      nn_xuat_canh_hq: '0 đến 08/2021',
      nn_xuat_canh_khac: '1 đến 08/2021',
    };
    expect(shortly(findingsOf(typed, {slot}))).toEqual([
      'error PARTS_DIFFER_FROM_TOTAL nn_xuat_canh',
    ]);
    expect(findingsOf({...typed, nn_xuat_canh: '6 đến 08/2021'}, {slot})).toEqual([]);
  });

  it('through different months are not: a later child may be above an earlier parent', () => {
    const typed = {vl_trong_nuoc: '10 đến 06/2021', vl_vay_von: '11 đến 08/2021'};
    expect(findingsOf(typed, {slot})).toEqual([]);
    expect(shortly(findingsOf({...typed, vl_trong_nuoc: '10 đến 08/2021'}, {slot}))).toEqual([
      'error CHILD_ABOVE_PARENT vl_vay_von',
    ]);
  });

  it('are held to slices through the same month', () => {
    const women = 'vl_giai_quyet|gioi_tinh=nu';
    const typed = {vl_giai_quyet: '10 đến 08/2021', [women]: '11 đến 08/2021'};
    expect(shortly(findingsOf(typed, {slot}))).toEqual([`error SLICES_ABOVE_TOTAL ${women}`]);
  });

  it('are checked one by one like any figure', () => {
    expect(shortly(findingsOf({vl_tu_tao: '1,5 đến 08/2021'}, {slot}))).toEqual([
      'error FIGURE_NOT_WHOLE vl_tu_tao',
    ]);
  });
});

describe('the reason of a warning', () => {
  const context = {unit: 'X1', slot: '2021-09', book: fullBook, before: null};
  const typed = {vl_tu_tao: 'ước 5', vl_vay_von: 'ước 6'};
  const waiting = (reasons: Record<string, string>, cells: Typed = typed): string[] => {
    const report = reportOf(cells, reasons);
    return shortly(unreasoned(checkReport(report, context), report));
  };

  it('is asked for each warning by its rule and row', () => {
    expect(waiting({})).toEqual([
      'warning ESTIMATE_ONLY vl_vay_von',
      'warning ESTIMATE_ONLY vl_tu_tao',
    ]);
    expect(waiting({'ESTIMATE_ONLY|vl_tu_tao': 'chờ xác nhận'})).toEqual([
      'warning ESTIMATE_ONLY vl_vay_von',
    ]);
    expect(
      waiting({
        'ESTIMATE_ONLY|vl_tu_tao': 'chờ xác nhận',
        'ESTIMATE_ONLY|vl_vay_von': 'như dòng trên',
      }),
    ).toEqual([]);
  });

  it.each(['', '   ', '\u00A0', 'đúng rồi', '  123456789  '])('%j is none', reason => {
    expect(waiting({'ESTIMATE_ONLY|vl_tu_tao': reason})).toHaveLength(2);
  });

  it('of another rule does not count', () => {
    expect(waiting({'JUMP|vl_tu_tao': 'chờ xác nhận'})).toHaveLength(2);
  });

  it('is not asked for a blank nor for an error', () => {
    expect(waiting({}, {vl_tu_tao: '-1'})).toEqual([]);
  });
});
