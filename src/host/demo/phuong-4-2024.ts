// The demo of Phường 4, Sa Đéc, in 2024: a ward over its hamlets, nobody to abscond, a ceiling of awards.

import {type Demo, type DemoTarget, listsOf, madeUp} from './demo';
import {type Column, figureFields} from './figure-table';
import {channels, jobColumns, labourColumns} from './job-columns';

const node = {code: '29908', name: 'Phường 4', type: 'Phường'};
const months = [10, 11, 12];
/** The ward began to ask in the autumn, after its plan of the summer. */
const openingThrough = 9;

const columns: readonly Column[] = [
  ...jobColumns,
  ...labourColumns,
  ['nn_bo_tron_moi', 1, 'flow'],
  ['nn_dang_lam_viec', 3, 'stock'],
  ['nn_cu_tru_bhp', 3, 'stock'],
  ['kt_tap_the', 12, 'flow'],
  ['kt_ca_nhan', 12, 'flow'],
];

/**
 * Share of departures, then what was reached by mid-December, in the order of the columns: all made up, the hamlets' names too.
 * Khóm 5 has not sent December.
 */
// prettier-ignore
export const phuong4Hamlets = [
  //                      tỉnh ngoài NB ĐL HQ khác đến tìm  thất  LLLĐ  trốn  làm BHP  tập cá
  ['29908-1', 'Khóm 1', 3,  31, 12,  2, 2, 0, 0,   4, 11,   14,  900,    0,   9,  0,   1, 1],
  ['29908-2', 'Khóm 2', 2,  24, 10,  1, 1, 0, 0,   0,  9,   12,  760,    0,   6,  0,   0, 1],
  ['29908-3', 'Khóm 3', 3,  28, 14,  3, 0, 1, 0,   2, 12,   15,  880,    0,   8,  0,   0, 0],
  ['29908-4', 'Khóm 4', 2,  19,  9,  1, 1, 0, 0,   0,  8,   10,  640,    0,   5,  0,   0, 1],
  ['29908-5', 'Khóm 5', 2,  17,  8,  1, 0, 0, 0,   0,  7, null, null,    0,   4,  0, null, null],
] as const;

const units = phuong4Hamlets.map(([code, name]) => ({
  code,
  type: 'Khóm',
  name: `${name} (giả định)`,
}));

/** Source: the ward's plan of 2024: "đạt, vượt so với chỉ tiêu Thành phố giao", whose number is made up here; the others are real. */
const targets: readonly DemoTarget[] = [
  [node.code, 'vl_giai_quyet', 'pending', '', '', ''],
  [node.code, 'nn_xuat_canh', 'exceed', '12', '', madeUp],
  [node.code, 'nn_bo_tron_moi', 'zero', '', '', ''],
  [node.code, 'nn_cu_tru_bhp', 'zero', '', '', ''],
  [node.code, 'kt_tap_the', 'quota', '', '1', ''],
  [node.code, 'kt_ca_nhan', 'quota', '', '3', ''],
  ...phuong4Hamlets.map(([code, , share]): DemoTarget => [
    code,
    'nn_xuat_canh',
    'exceed',
    String(share),
    '',
    madeUp,
  ]),
];

export const phuong4In2024: Demo = {
  id: 'phuong-4-2024',
  year: 2024,
  title: 'Phường 4, thành phố Sa Đéc năm 2024',
  realPart:
    '"không để xảy ra lao động bỏ trốn", khen 01 tập thể và 03 cá nhân là thật (kế hoạch năm 2024)',
  node: node.code,
  superior: 'UBND thành phố Sa Đéc (qua Phòng Nội vụ; Phòng Lao động, TB&XH)',
  months,
  period: '2024',
  ...{dueDay: 16, lateUnit: '29908-2', emptyUnit: ''},
  lists: () =>
    listsOf('Phường 4', {
      ...{node, units, targets},
      figures: figureFields({
        ...{year: 2024, months, openingThrough, seed: 29908, columns, again: channels},
        silentUnit: '29908-5',
        rows: phuong4Hamlets.map(([code, , , ...reached]) => [code, ...reached]),
      }),
    }),
};
