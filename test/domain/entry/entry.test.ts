// The small rules of the officer's form: which lines, what changed, what came before, the year so far.

import {changedRows} from '../../../src/domain/entry/changed-rows';
import {figuresBefore} from '../../../src/domain/entry/figures-before';
import {formGroups, offeredSlices} from '../../../src/domain/entry/form-groups';
import {latestReports} from '../../../src/domain/entry/latest-reports';
import {yearSoFar} from '../../../src/domain/entry/year-so-far';
import {monthOf} from '../../../src/domain/periods/month';
import {encodeReport} from '../../../src/domain/reports/report';
import {answersOf, fullBook, reportOf, type Typed} from '../reports/reports';

describe('the groups of a form', () => {
  const shape = (number: number, used: string[] = []) =>
    formGroups(fullBook, monthOf(2021, number), new Set(used)).map(group => [
      group.total?.code ?? null,
      ...group.fields.map(one => one.row),
    ]);
  const monthly = [
    ['vl_giai_quyet'],
    [
      'vl_trong_nuoc',
      'vl_trong_tinh',
      'vl_ngoai_tinh',
      'vl_doanh_nghiep',
      'vl_vay_von',
      'vl_tu_tao',
    ],
    ['nn_xuat_canh', 'nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq', 'nn_xuat_canh_khac'],
  ];

  it('has nine fields under their totals in August, one more at a quarter’s end, all at the year’s', () => {
    expect(shape(8)).toEqual(monthly);
    expect(shape(9)).toEqual([...monthly, [null, 'vl_nhu_cau_viec']]);
    expect(shape(12)).toEqual([
      ...monthly,
      [null, 'vl_lao_dong_ngoai_den', 'vl_nhu_cau_viec', 'vl_that_nghiep', 'vl_llld'],
    ]);
  });

  it('shows a row that is not due when something stands in it, in its slice too', () => {
    expect(shape(8, ['vl_nhu_cau_viec|gioi_tinh=nu'])).toEqual([
      ...monthly,
      [null, 'vl_nhu_cau_viec'],
    ]);
  });

  it('says where the same people are divided another way', () => {
    const [, atHome] = formGroups(fullBook, monthOf(2021, 8), new Set());
    expect(atHome?.fields.filter(one => one.startsSet).map(one => one.row)).toEqual([
      'vl_doanh_nghiep',
    ]);
  });

  it('offers slices by sex, and others only where they are used', () => {
    const jobs = fullBook.byCode.get('vl_giai_quyet')!;
    const sexes = ['vl_giai_quyet|gioi_tinh=nam', 'vl_giai_quyet|gioi_tinh=nu'];
    expect(offeredSlices(jobs, new Set())).toEqual(sexes);
    const used = 'vl_giai_quyet|ho=ho_ngheo';
    expect(offeredSlices(jobs, new Set([used]))).toEqual([...sexes, used]);
  });
});

it('changed are rows that say something else, however the same figure is written', () => {
  const sent = answersOf({
    vl_trong_tinh: '1300',
    vl_ngoai_tinh: '3',
    vl_vay_von: '-',
    vl_tu_tao: '2',
  });
  const cells = {
    ...{vl_trong_tinh: ' 1.300 ', vl_ngoai_tinh: '4', vl_vay_von: '0', vl_tu_tao: ''},
    ...{nn_xuat_canh_nb: '1', nn_xuat_canh_hq: 'một', nn_xuat_canh_dl: ''},
  };
  expect([...changedRows(cells, sent)]).toEqual([
    ['vl_ngoai_tinh', '3'],
    ['vl_tu_tao', '2'],
    ['nn_xuat_canh_nb', ''],
    ['nn_xuat_canh_hq', ''],
  ]);
});

describe('what was sent before', () => {
  const entry = (slot: string, sequence: number, typed: Typed) => ({
    ...{slot, sequence, reportText: encodeReport(reportOf(typed))},
  });

  it('the latest sending of a slot is in force; one that cannot be read is no report', () => {
    const reports = latestReports([
      entry('2021-08', 2, {vl_tu_tao: '6'}),
      entry('2021-08', 1, {vl_tu_tao: '5'}),
      {slot: '2021-07', sequence: 1, reportText: 'đã sửa tay'},
    ]);
    expect([...reports.keys()]).toEqual(['2021-08']);
    expect(reports.get('2021-08')?.answers.get('vl_tu_tao')).toEqual({kind: 'number', value: 6});
  });

  it('a monthly figure is a month back, a quarterly one three', () => {
    const reports = latestReports([
      entry('2021-08', 1, {vl_tu_tao: '5', vl_nhu_cau_viec: '70'}),
      entry('2021-06', 1, {vl_tu_tao: '9', vl_nhu_cau_viec: '80'}),
    ]);
    const before = figuresBefore(reports, '2021-09', fullBook);
    expect(before?.get('vl_tu_tao')?.value).toBe(5);
    expect(before?.get('vl_nhu_cau_viec')?.value).toBe(80);
    expect(figuresBefore(reports, '2021-02', fullBook)).toBeNull();
    expect(figuresBefore(reports, '2021-opening', fullBook)).toBeNull();
  });
});

describe('the year so far', () => {
  const upTo = (slot: string, reports: Readonly<Record<string, Typed>>) =>
    yearSoFar(
      new Map(Object.entries(reports).map(([one, typed]) => [one, reportOf(typed)])),
      slot,
      fullBook,
    );

  it('adds the months of the year through the slot’s, totals made of parts', () => {
    const sums = upTo('2021-03', {
      '2020-12': {vl_tu_tao: '100'},
      '2021-01': {vl_trong_tinh: '5', vl_ngoai_tinh: '3'},
      '2021-02': {vl_trong_tinh: '2', vl_ngoai_tinh: '0'},
      '2021-03': {vl_trong_tinh: '1'},
      '2021-04': {vl_trong_tinh: '50'},
    });
    expect(sums.get('vl_trong_tinh')).toBe(8);
    expect(sums.get('vl_trong_nuoc')).toBe(11);
    expect(sums.get('vl_giai_quyet')).toBe(11);
  });

  it('unknown is absent, never 0; a stock has no sum', () => {
    const sums = upTo('2021-03', {
      '2021-03': {vl_tu_tao: '0', vl_nhu_cau_viec: '70', vl_vay_von: 'ước 4'},
    });
    expect(sums.get('vl_tu_tao')).toBe(0);
    expect([...sums.keys()]).toEqual(['vl_tu_tao']);
    expect(sums.has('vl_vay_von')).toBe(false);
    expect(sums.has('vl_nhu_cau_viec')).toBe(false);
  });

  it('an opening stands for the months that it covers', () => {
    const sums = upTo('2021-07', {
      '2021-opening': {vl_tu_tao: '40 đến 05/2021'},
      '2021-05': {vl_tu_tao: '9'},
      '2021-06': {vl_tu_tao: '2'},
    });
    expect(sums.get('vl_tu_tao')).toBe(42);
  });
});
