// "Tổng hợp": the rows of the master, where what is unknown stays blank (dữ liệu giả định).

import {catalogue} from '../../src/domain/indicators/catalogue';
import {indicatorBook} from '../../src/domain/indicators/indicator-book';
import type {RollUpLine} from '../../src/domain/roll-up/line';
import {masterFoot, masterOf, masterRows, masterTab} from '../../src/tables/master-tab';
import {sharesTab} from '../../src/tables/shares-tab';
import {termTab} from '../../src/tables/term-tab';
import {line} from '../domain/charts/small-district';
import {target} from '../domain/targets/targets';

const wholeBook = indicatorBook(catalogue);

/** September: three months are left, and 15/12/2020–14/9/2021 is 274 of 365 days: 75,06 %. */
const period = {id: '2021-09', kind: 'month', year: 2021, firstMonth: 9, lastMonth: 9} as const;
const names = {unitName: (code: string) => `Xã ${code}`, book: wholeBook, period};

/** The row of one line by column key, its id under `id`. */
function rowOf(one: RollUpLine, previous: number | null = null): Record<string, unknown> {
  const [cells = []] = masterRows([{line: one, previous}], names);
  const keys = ['id', ...masterTab.columns.map(column => column.key)];
  expect(cells).toHaveLength(keys.length);
  return Object.fromEntries(keys.map((key, at) => [key, cells[at]]));
}

it('a line says who, what, how much, against what, and who is missing', () => {
  const jobs = line('A', 'vl_giai_quyet', 905, target('count', 1300));
  const full = {...jobs, value: 120, samePeriodLastYear: 800, missing: ['B', 'C']};
  // 395 left over three months is 131,67 people, and nobody is a third of one; 905 of 800 is 113,125 %.
  expect(rowOf(full, 95)).toEqual({
    ...{id: 'A|vl_giai_quyet', unit_code: 'A', unit: 'Xã A', slice: '', measure: 'người'},
    ...{indicator: 'Số lao động được giải quyết việc làm', target: '1.300 người'},
    ...{previous: 95, value: 120, cumulative: 905, achievement: 0.696, elapsed: 0.75},
    ...{remaining: 395, per_month: 132, last_year: 800, against_last_year: 1.131},
    ...{status: 'Chậm', missing: 'Xã B, Xã C'},
  });
});

it('what nobody reported is blank, never 0', () => {
  expect(rowOf(line('A', 'vl_giai_quyet', null, target('count', 1300)))).toMatchObject({
    ...{previous: '', value: '', cumulative: '', achievement: '', remaining: '', last_year: ''},
    ...{per_month: '', against_last_year: ''},
    ...{target: '1.300 người', status: 'Chưa có số liệu'},
  });
});

it('a reported zero is 0, and no plan is no share', () => {
  expect(rowOf({...line('A', 'vl_giai_quyet', 0), value: 0})).toMatchObject({
    ...{value: 0, cumulative: 0, achievement: '', remaining: '', target: ''},
    status: 'Chưa giao chỉ tiêu',
  });
  expect(rowOf(line('A', 'vl_giai_quyet', 5, target('pending')))).toMatchObject({
    target: 'chưa giao chỉ tiêu',
    achievement: '',
  });
});

it('has a pace only where a sum through the year is to reach a number', () => {
  const elapsedOf = (one: RollUpLine) => rowOf(one)['elapsed'];
  expect(elapsedOf(line('A', 'vl_giai_quyet', 5, target('exceed', 12)))).toBe(0.75);
  expect(elapsedOf(line('A', 'vl_giai_quyet', 5, target('quota', null, 3)))).toBe('');
  expect(elapsedOf(line('A', 'vl_giai_quyet', 5))).toBe('');
  expect(elapsedOf(line('A', 'nn_dang_lam_viec', 5, target('count', 12)))).toBe('');
  // Loans go by calendar years: January to September is 273 of 365 days, 74,79 %.
  expect(elapsedOf(line('A', 'vv_nn_doanh_so', 5, target('count', 12)))).toBe(0.747);
});

it('a slice names itself and is not judged', () => {
  const women = {...line('A', 'vl_giai_quyet', 12), slice: 'gioi_tinh=nu'};
  expect(rowOf(women)).toMatchObject({
    ...{id: 'A|vl_giai_quyet|gioi_tinh=nu', slice: 'Nữ', cumulative: 12, status: ''},
  });
});

it('a ratio is a percent with two decimals at most, cut to the side of its target', () => {
  const ratio = line('A', 'vl_tl_that_nghiep', 0.024_69, target('lower', null, 0.03));
  expect(rowOf({...ratio, samePeriodLastYear: 0.036})).toMatchObject({
    against_last_year: '-1,1 điểm %',
    ...{cumulative: '2,47%', target: 'không quá 3%', remaining: '', measure: '%'},
  });
});

it.each([
  [0.9996, 'count', 0.999],
  [0.99999999, 'count', 0.999],
  [1, 'count', 1],
  [0.57, 'count', 0.57],
  [1.0004, 'quota', 1.001],
  [0, 'count', 0],
] as const)(
  'a share of %d of a %s is shown as %d: no miss reads as a hit',
  (ratio, form, shown) => {
    const plan = form === 'count' ? target('count', 1300) : target('quota', null, 3);
    expect(rowOf({...line('A', 'vl_giai_quyet', 1, plan), ratio})['achievement']).toBe(shown);
  },
);

it('is headed with the unit that collects, and signed below', () => {
  expect(masterOf('Thành phố Vĩnh Yên').title).toBe('BẢNG TỔNG HỢP – THÀNH PHỐ VĨNH YÊN');
  const [blank, signed = [], ...rest] = masterFoot('UBND tỉnh Thử (qua Sở Thử)');
  expect(rest).toEqual([['', 'Nơi nhận: UBND tỉnh Thử (qua Sở Thử).']]);
  expect(masterFoot('')).toHaveLength(2);
  expect(blank).toEqual([]);
  expect(signed).toHaveLength(masterTab.columns.length + 1);
  expect([signed[0], signed[2], signed[16]]).toEqual(['', 'Người lập biểu', 'Thủ trưởng đơn vị']);
});

it.each([masterTab, sharesTab, termTab])(
  'in "$name" a target in words goes on below: to its left the measure would cut it off',
  ({columns}) => {
    expect(columns.find(({key}) => key === 'target')?.wrap).toBe(true);
  },
);
