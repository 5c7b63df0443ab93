// Slices against the figure that they slice: by sex, by household, by people, by subject.

import {dimensionOf, slicesOf} from '../../../src/domain/indicators/dimensions';
import type {Typed} from '../reports/reports';
import {findingsOf, shortly} from './findings';

/** Slices of the jobs: `{'gioi_tinh=nu': '4'}` beside a total. */
function jobs(total: string, slices: Typed): Typed {
  const rows = Object.entries(slices).map(([slice, text]) => [`vl_giai_quyet|${slice}`, text]);
  return {vl_giai_quyet: total, ...(Object.fromEntries(rows) as Typed)};
}

describe('X05: men and women', () => {
  it.each<[Typed, string[]]>([
    [{'gioi_tinh=nam': '6', 'gioi_tinh=nu': '4'}, []],
    [{'gioi_tinh=nam': '10', 'gioi_tinh=nu': '0'}, []],
    [{'gioi_tinh=nu': '4'}, []],
    [{'gioi_tinh=nu': '10'}, []],
    [{'gioi_tinh=nam': '5', 'gioi_tinh=nu': 'x'}, []],
    [{'gioi_tinh=nam': '5', 'gioi_tinh=nu': 'ước 4'}, []],
    [{'gioi_tinh=nam': '6', 'gioi_tinh=nu': '5'}, ['error SLICES_DIFFER_FROM_TOTAL']],
    [{'gioi_tinh=nam': '6', 'gioi_tinh=nu': '3'}, ['error SLICES_DIFFER_FROM_TOTAL']],
    [{'gioi_tinh=nu': '11'}, ['error SLICES_ABOVE_TOTAL']],
  ])('%j of 10 jobs: %s', (slices, expected) => {
    const found = findingsOf(jobs('10', slices)).filter(one => one.code !== 'ESTIMATE_ONLY');
    expect(found.map(one => `${one.severity} ${one.code}`)).toEqual(expected);
  });

  it('that differ from the total are told by name and number', () => {
    expect(findingsOf(jobs('10', {'gioi_tinh=nam': '6', 'gioi_tinh=nu': '5'}))).toEqual([
      {
        code: 'SLICES_DIFFER_FROM_TOTAL',
        severity: 'error',
        place: {unit: 'X1', slot: '2021-09', row: 'vl_giai_quyet|gioi_tinh=nam'},
        facts: {
          dimension: '"Nam" + "Nữ"',
          sum: 11,
          total: 'Số lao động được giải quyết việc làm',
          totalValue: 10,
        },
      },
    ]);
  });

  it('are held to a total that its parts make', () => {
    const parts = {vl_trong_nuoc: '6', nn_xuat_canh: '4'};
    const women = {'vl_giai_quyet|gioi_tinh=nu': '11'};
    expect(shortly(findingsOf({...parts, ...women}))).toEqual([
      'error SLICES_ABOVE_TOTAL vl_giai_quyet|gioi_tinh=nu',
    ]);
  });

  it('wait while the total is known in part only, or not at all', () => {
    const women = {'vl_giai_quyet|gioi_tinh=nu': '11'};
    expect(findingsOf(women)).toEqual([]);
    expect(findingsOf({nn_xuat_canh: '4', ...women})).toEqual([]);
    expect(findingsOf({vl_giai_quyet: 'x', ...women})).toEqual([]);
  });
});

describe('GL-03: the poor, the near-poor and ethnic minorities among 10 workers', () => {
  it('may together be more than the total, since they overlap', () => {
    const groups = {'ho=ho_ngheo': '6', 'ho=ho_can_ngheo': '4', 'dan_toc=dtts': '10'};
    expect(findingsOf(jobs('10', groups))).toEqual([]);
  });

  it.each(['ho=ho_ngheo', 'ho=ho_can_ngheo', 'dan_toc=dtts'])(
    'are each within the total: %s',
    slice => {
      expect(findingsOf(jobs('10', {[slice]: '10'}))).toEqual([]);
      expect(shortly(findingsOf(jobs('10', {[slice]: '11'})))).toEqual([
        `error SLICES_ABOVE_TOTAL vl_giai_quyet|${slice}`,
      ]);
    },
  );

  it('are never both poor and near-poor', () => {
    const found = findingsOf(jobs('10', {'ho=ho_ngheo': '6', 'ho=ho_can_ngheo': '5'}));
    expect(found).toMatchObject([
      {
        code: 'SLICES_ABOVE_TOTAL',
        severity: 'error',
        facts: {dimension: '"Hộ nghèo" + "Hộ cận nghèo"', sum: 11, totalValue: 10},
      },
    ]);
  });
});

describe('subjects, who may be several things at once', () => {
  it('may together be more than the total', () => {
    const subjects = {'doi_tuong=xuat_ngu': '8', 'doi_tuong=nguoi_co_cong': '7'};
    expect(findingsOf(jobs('10', subjects))).toEqual([]);
  });

  it('need not add up to the total when all are given', () => {
    const none = ['xuat_ngu', 'nguoi_co_cong', 'thu_hoi_dat', 'khuyet_tat'];
    const subjects = Object.fromEntries(none.map(one => [`doi_tuong=${one}`, '0']));
    expect(findingsOf(jobs('10', subjects))).toEqual([]);
  });

  it('are each within the total', () => {
    const subjects = {'doi_tuong=xuat_ngu': '11', 'doi_tuong=khuyet_tat': '12'};
    expect(findingsOf(jobs('10', subjects))).toMatchObject([
      {
        code: 'CHILD_ABOVE_PARENT',
        severity: 'error',
        place: {row: 'vl_giai_quyet|doi_tuong=xuat_ngu'},
        facts: {child: 'Quân nhân, công an xuất ngũ', childValue: 11, parentValue: 10},
      },
      {facts: {child: 'Người khuyết tật', childValue: 12, parentValue: 10}},
    ]);
  });
});

it('organisations are exclusive but not all there are: below the total is right, above it is not', () => {
  const row = (organisation: string) => `nn_xuat_canh|to_chuc=${organisation}`;
  const typed = {nn_xuat_canh: '10', [row('ubnd')]: '4', [row('phu_nu')]: '5'};
  expect(findingsOf(typed)).toEqual([]);
  expect(shortly(findingsOf({...typed, [row('khac')]: '2'}))).toEqual([
    `error SLICES_ABOVE_TOTAL ${row('ubnd')}`,
  ]);
});

it('all organisations given need not add up to the total, since others send workers too', () => {
  const slices = slicesOf(dimensionOf('to_chuc')).map(slice => [`nn_xuat_canh|${slice}`, '0']);
  expect(findingsOf({nn_xuat_canh: '10', ...(Object.fromEntries(slices) as Typed)})).toEqual([]);
});
