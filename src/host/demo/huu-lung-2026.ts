// The demo of the eight new communes on the ground of old Hữu Lũng in 2026: no district above them, two offices to report to.

import {type Demo, type DemoTarget, listsOf, madeUp} from './demo';
import {type Column, figureFields} from './figure-table';
import {channels, jobColumns} from './job-columns';

const node = {code: 'kv-huu-lung', name: 'Khu vực Hữu Lũng (8 xã)', type: 'Khu vực'};
const months = [9, 10, 11];
const openingThrough = 8;

const columns: readonly Column[] = [
  ...jobColumns,
  ['dn_duoi_3t', 3, 'flow'],
  ['dn_so_cap', 3, 'flow'],
];

/**
 * Shares of jobs, departures and short courses, then what was reached by mid-November, in the order of the columns: all made up.
 * Cai Kinh has not sent November.
 *
 * @remarks Source of codes and names: the list of communes in force since 01/7/2025.
 */
// prettier-ignore
export const huuLung2026Units = [
  //                                     tỉnh ngoài NB ĐL HQ khác đến tìm  <3t  sơ cấp
  ['06385', 'Hữu Lũng',   420, 14, 110,   212, 150,  6, 4, 2, 1,  18, 64,   74, 20],
  ['06391', 'Yên Bình',   260,  9,  90,   118, 110,  3, 3, 1, 0,   6, 41,   66, 12],
  ['06400', 'Hữu Liên',   190,  6,  70,    80,  74,  2, 1, 0, 0,   2, 30,   48,  8],
  ['06415', 'Vân Nham',   280, 10,  90,   150, 116,  4, 3, 1, 0,   4, 44,   70, 10],
  ['06427', 'Cai Kinh',   250,  8,  80,    96,  84,  2, 2, 0, 0,   5, 37,   52,  9],
  ['06436', 'Thiện Tân',  240,  8,  80,   112,  92,  3, 2, 1, 0,   0, 39,   60, 11],
  ['06445', 'Tân Thành',  270,  9,  90,   140, 112,  4, 3, 1, 1,   7, 40,   64, 12],
  ['06457', 'Tuấn Sơn',   290, 11,  90,   160, 121,  5, 4, 2, 0,  11, 45,   72, 14],
] as const;

const units = huuLung2026Units.map(([code, name]) => ({code, type: 'Xã', name: `Xã ${name}`}));

const planned = ['vl_giai_quyet', 'nn_xuat_canh', 'dn_duoi_3t'] as const;

/** No plan of 2026 is known: made up, those of the area are the sums of the shares. */
const targets: readonly DemoTarget[] = [
  [node.code, 'vl_giai_quyet', 'count', '2200', '', madeUp],
  [node.code, 'nn_xuat_canh', 'count', '75', '', madeUp],
  [node.code, 'dn_duoi_3t', 'range', '600', '800', madeUp],
  ...huuLung2026Units.flatMap(([code, , ...shares]) =>
    planned.map((indicator, at): DemoTarget => [
      code,
      indicator,
      'count',
      String(shares[at]),
      '',
      madeUp,
    ]),
  ),
];

export const huuLung2026: Demo = {
  id: 'khu-vuc-huu-lung-2026',
  year: 2026,
  title: 'khu vực Hữu Lũng (8 xã) năm 2026',
  realPart: 'tên và mã 8 xã từ 01/7/2025 là thật',
  node: node.code,
  superior: 'Sở Nội vụ tỉnh Lạng Sơn; phần đào tạo nghề: Sở Giáo dục và Đào tạo tỉnh Lạng Sơn',
  months,
  period: '2026-11',
  ...{dueDay: 17, lateUnit: '06400', emptyUnit: ''},
  lists: () =>
    listsOf('khu vực Hữu Lũng', {
      ...{node, units, targets},
      figures: figureFields({
        ...{year: 2026, months, openingThrough, seed: 2026, columns, again: channels},
        silentUnit: '06427',
        rows: huuLung2026Units.map(([code, , , , , ...reached]) => [code, ...reached]),
      }),
    }),
};
