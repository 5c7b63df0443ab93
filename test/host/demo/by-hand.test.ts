// Lines of the demos' masters beside figures added up by hand from the tables in src/host/demo: of each the whole and two units,
// three indicators, one of them by sex. Reports are read, checked and rolled up as in the books of `npm start`.

import type {Demo} from '../../../src/host/demo/demo';
import {duyenHai2021} from '../../../src/host/demo/duyen-hai-2021';
import {huuLung2022} from '../../../src/host/demo/huu-lung-2022';
import {huuLung2026} from '../../../src/host/demo/huu-lung-2026';
import {phuong4In2024} from '../../../src/host/demo/phuong-4-2024';
import {rollUpDemo} from './roll-up-demo';

type Row = readonly [row: string, cells: Readonly<Record<string, string | number>>];

function expectLines(demo: Demo, rows: readonly Row[]): void {
  const {cells, check} = rollUpDemo(demo);
  for (const [id, wanted] of rows) {
    const own = cells.get(id) ?? {};
    const shown = Object.fromEntries(Object.keys(wanted).map(key => [key, own[key]]));
    expect([id, shown]).toEqual([id, wanted]);
  }
  expect(check(cells).findings).toEqual([]);
}

const women = 'gioi_tinh=nu';
const men = 'gioi_tinh=nam';

it('Hữu Lũng 2022: short courses, by sex, and the rate of trained labour', () => {
  // Column "dưới 3 tháng", row by row:
  //   58+33+34+31+20+23 = 199, 37+20+29+32+25+17 = 160, 24+30+32+24+38+29 = 177, 24+38+26+31+26+20 = 165;
  //   199 + 160 + 177 + 165 = 701. Four in ten of each commune's are women, rounded down:
  //   58→23 33→13 34→13 31→12 20→8 23→9 = 78, 37→14 20→8 29→11 32→12 25→10 17→6 = 61,
  //   24→9 30→12 32→12 24→9 38→15 29→11 = 68, 24→9 38→15 26→10 31→12 26→10 20→8 = 64; 78+61+68+64 = 271; 701 − 271 = 430.
  expectLines(huuLung2022, [
    ['186|dn_duoi_3t', {cumulative: 701, target: '600 đến 800 người', status: 'Đạt'}],
    [`186|dn_duoi_3t|${women}`, {cumulative: 271, status: ''}],
    [`186|dn_duoi_3t|${men}`, {cumulative: 430}],
    // Hữu Lũng 58 of 60; Sơn Hà 31 of 24.
    ['06385|dn_duoi_3t', {cumulative: 58, achievement: 0.966, remaining: 2, status: 'Chưa đạt'}],
    [`06385|dn_duoi_3t|${women}`, {cumulative: 23}],
    [`06385|dn_duoi_3t|${men}`, {cumulative: 35}],
    ['06454|dn_duoi_3t', {cumulative: 31, remaining: 0, status: 'Vượt'}],
    [`06454|dn_duoi_3t|${women}`, {cumulative: 12}],
    // First level: 16+5+8+4+0+8 = 41, 5+6+1+7+1+2 = 22, 5+8+3+7+4+2 = 29, 5+6+2+7+7+0 = 27; 119, and 701 with it.
    ['186|dn_hoan_thanh', {cumulative: 820}],
    ['06385|dn_hoan_thanh', {cumulative: 74}],
    ['06454|dn_hoan_thanh', {cumulative: 38}],
    // 48.305 : 80.510 = 0,59999; 4.810 : 7.400 = 0,65; 3.924 : 6.200 = 0,632903.
    ['186|dn_tl_qua_dao_tao', {cumulative: '59,99%', status: 'Chưa đạt'}],
    ['06385|dn_tl_qua_dao_tao', {cumulative: '65%'}],
    ['06454|dn_tl_qua_dao_tao', {cumulative: '63,29%'}],
  ]);
});

it('Duyên Hải 2021: jobs by sex, departures, and people who look for work', () => {
  // In the province 96+88+54+70+75+61+49 = 493, outside 61+70+39+66+48+44+40 = 368,
  // abroad by commune 5+2+1 = 8, 4+3 = 7, 2+1+1 = 4, 3+1+1 = 5, 3+1+1 = 5, 2+2 = 4, 1+1 = 2: 35.
  // By commune 165, 165, 97, 141, 128, 109, 91 = 896; four in ten: 66, 66, 38, 56, 51, 43, 36 = 356; 896 − 356 = 540.
  expectLines(duyenHai2021, [
    ['851|vl_giai_quyet', {cumulative: 896, target: ''}],
    [`851|vl_giai_quyet|${women}`, {cumulative: 356}],
    [`851|vl_giai_quyet|${men}`, {cumulative: 540}],
    ['29512|vl_giai_quyet', {cumulative: 165}],
    [`29512|vl_giai_quyet|${women}`, {cumulative: 66}],
    ['29539|vl_giai_quyet', {cumulative: 91}],
    [`29539|vl_giai_quyet|${women}`, {cumulative: 36}],
    // 10+8+5+6+6+4+3.
    ['851|nn_di_nuoc_ngoai', {cumulative: 42, target: 'chưa giao chỉ tiêu'}],
    ['29512|nn_di_nuoc_ngoai', {cumulative: 10}],
    ['29539|nn_di_nuoc_ngoai', {cumulative: 3}],
    // 40+35+22+31+24+20+18, Long Hữu's 31 from before December.
    ['851|vl_nhu_cau_viec', {cumulative: 190}],
    ['29512|vl_nhu_cau_viec', {cumulative: 40}],
    ['29539|vl_nhu_cau_viec', {cumulative: 18}],
  ]);
});

it('Phường 4, 2024: departures, jobs by sex, and the rate of unemployment', () => {
  // By khóm in the province 31+24+28+19+17 = 119, outside 12+10+14+9+8 = 53, abroad 4+2+4+2+1 = 13.
  // Jobs 47, 36, 46, 30, 26 = 185; four in ten: 18, 14, 18, 12, 10 = 72; 185 − 72 = 113.
  expectLines(phuong4In2024, [
    ['29908|nn_xuat_canh', {cumulative: 13, target: 'đạt, vượt 12 người', status: 'Vượt'}],
    ['29908-1|nn_xuat_canh', {cumulative: 4}],
    ['29908-4|nn_xuat_canh', {cumulative: 2}],
    ['29908|vl_giai_quyet', {cumulative: 185, target: 'chưa giao chỉ tiêu'}],
    [`29908|vl_giai_quyet|${women}`, {cumulative: 72}],
    [`29908|vl_giai_quyet|${men}`, {cumulative: 113}],
    ['29908-1|vl_giai_quyet', {cumulative: 47}],
    [`29908-1|vl_giai_quyet|${women}`, {cumulative: 18}],
    ['29908-4|vl_giai_quyet', {cumulative: 30}],
    [`29908-4|vl_giai_quyet|${men}`, {cumulative: 18}],
    // 51 : 3.180 = 1,6037 %; 14 : 900 = 1,5555 %; 10 : 640 = 1,5625 %.
    ['29908|vl_tl_that_nghiep', {cumulative: '1,6%'}],
    ['29908-1|vl_tl_that_nghiep', {cumulative: '1,55%'}],
    ['29908-4|vl_tl_that_nghiep', {cumulative: '1,56%'}],
  ]);
});

it('Khu vực Hữu Lũng 2026: jobs by sex, departures, and people who look for work', () => {
  // By commune in the province + outside + abroad:
  //   212+150+13 = 375, 118+110+7 = 235, 80+74+3 = 157, 150+116+8 = 274, 96+84+4 = 184, 112+92+6 = 210,
  //   140+112+9 = 261, 160+121+11 = 292; 375+235+157+274+184+210+261+292 = 1.988.
  // Four in ten: 150, 94, 62, 109, 73, 84, 104, 116 = 792; 1.988 − 792 = 1.196.
  expectLines(huuLung2026, [
    ['kv-huu-lung|vl_giai_quyet', {cumulative: 1988, target: '2.200 người', remaining: 212}],
    [`kv-huu-lung|vl_giai_quyet|${women}`, {cumulative: 792}],
    [`kv-huu-lung|vl_giai_quyet|${men}`, {cumulative: 1196}],
    // 375 of 420: 45 left in one month; 292 of 290.
    ['06385|vl_giai_quyet', {cumulative: 375, remaining: 45, per_month: 45, status: 'Chậm'}],
    [`06385|vl_giai_quyet|${women}`, {cumulative: 150}],
    ['06457|vl_giai_quyet', {cumulative: 292, remaining: 0, per_month: '', status: 'Vượt'}],
    [`06457|vl_giai_quyet|${women}`, {cumulative: 116}],
    // 13+7+3+8+4+6+9+11.
    ['kv-huu-lung|nn_xuat_canh', {cumulative: 61, remaining: 14}],
    ['06385|nn_xuat_canh', {cumulative: 13}],
    ['06457|nn_xuat_canh', {cumulative: 11}],
    // 64+41+30+44+37+39+40+45, as of September.
    ['kv-huu-lung|vl_nhu_cau_viec', {value: '', cumulative: 340}],
    ['06385|vl_nhu_cau_viec', {cumulative: 64}],
    ['06457|vl_nhu_cau_viec', {cumulative: 45}],
  ]);
});
