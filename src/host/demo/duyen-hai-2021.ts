// The demo of thị xã Duyên Hải in 2021: targets not yet assigned, the bank and two schools reporting beside the communes.

import {type Demo, type DemoTarget, listsOf} from './demo';
import {type Column, figureFields} from './figure-table';
import {channels, jobColumns, labourColumns} from './job-columns';

/** Source of the desk: the town's plan, "(qua Phòng Lao động – Thương binh và Xã hội) tổng hợp" (DH-36). */
const node = {
  ...{code: '851', name: 'Thị xã Duyên Hải', type: 'Thị xã'},
  desk: 'Phòng Lao động – Thương binh và Xã hội',
};
/** Source: the same plan, "chỉ đạo các trường THCS thuộc mình quản lý"; it follows which of them have reported (DH-29). */
const schoolDesk = 'Phòng Giáo dục và Đào tạo';
const months = [10, 11, 12];
/** The district began to ask in the autumn, when the plan was made. */
const openingThrough = 9;

const communeColumns: readonly Column[] = [
  ...jobColumns,
  ...labourColumns,
  ['nn_di_nuoc_ngoai', 1, 'flow'],
  ['tt_cuoc', 1, 'flow'],
  ['tt_truong_hoc', 3, 'flow'],
  ['tt_luot_nguoi', 1, 'flow'],
];

/**
 * What was reached by mid-December, in the order of the columns: all made up. Long Hữu has not sent December.
 *
 * @remarks Source of codes and names: the General Statistics Office's list of administrative units.
 */
// prettier-ignore
export const duyenHaiCommunes = [
  //                                tỉnh ngoài NB ĐL HQ khác  đến tìm    thất  LLLĐ   đi  cuộc trg  lượt
  ['29512', 'Phường', '1',             96,  61, 5, 2, 1, 0,   12,  40,    58, 5200,   10,  26,  4,  980],
  ['29515', 'Xã', 'Long Toàn',         88,  70, 4, 3, 0, 0,    8,  35,    61, 5600,    8,  24,  4,  870],
  ['29516', 'Phường', '2',             54,  39, 2, 1, 1, 0,    6,  22,    34, 3100,    5,  18,  3,  560],
  ['29518', 'Xã', 'Long Hữu',          70,  66, 3, 1, 0, 1,    0,  31,  null, null,    6,  20,  3,  690],
  ['29524', 'Xã', 'Dân Thành',         75,  48, 3, 1, 1, 0,   30,  24,    40, 3800,    6,  21,  3,  640],
  ['29527', 'Xã', 'Trường Long Hòa',   61,  44, 2, 2, 0, 0,   15,  20,    37, 3300,    4,  17,  2,  510],
  ['29539', 'Xã', 'Hiệp Thạnh',        49,  40, 1, 1, 0, 0,    0,  18,    30, 2700,    3,  15,  2,  430],
] as const;

/** Loans for work abroad: people, million đồng lent, owed, and owed beyond their time; made up. */
// prettier-ignore
export const duyenHaiBank = ['851-nhcs', 21, 1890, 3120, 24] as const;
const bankColumns: readonly Column[] = [
  ['vv_nn_luot', 1, 'flow'],
  ['vv_nn_doanh_so', 1, 'flow'],
  ['vv_nn_du_no', 1, 'stock'],
  ['vv_nn_qua_han', 1, 'stock'],
];

/** Pupils who left grade 9 and 12, of them to a trade; meetings, at school, for grade 9; people who came; made up. A school without a grade: x. */
// prettier-ignore
export const duyenHaiSchools = [
  ['851-thcs', 'Trường THCS (giả định)', 'Trường THCS', 210,  42, 'x', 'x', 12,  8,  5, 620],
  ['851-thpt', 'Trường THPT (giả định)', 'Trường THPT', 'x', 'x', 180,  54, 12,  8,  0, 540],
] as const;
const schoolColumns: readonly Column[] = [
  ['hs_tn_thcs', 12, 'stock'],
  ['hs_vao_gdnn', 12, 'stock'],
  ['hs_tn_thpt', 12, 'stock'],
  ['hs_thpt_vao_gdnn', 12, 'stock'],
  ['tt_cuoc', 1, 'flow'],
  ['tt_truong_hoc', 3, 'flow'],
  ['tt_lop9', 3, 'flow'],
  ['tt_luot_nguoi', 1, 'flow'],
];

const units = [
  ...duyenHaiCommunes.map(([code, type, name]) => ({code, type, name: `${type} ${name}`})),
  {
    ...{code: duyenHaiBank[0], type: 'Ngân hàng'},
    name: 'Phòng giao dịch Ngân hàng Chính sách xã hội thị xã Duyên Hải',
  },
  ...duyenHaiSchools.map(([code, name, type]) => ({
    ...{code, name, type},
    ...(type === 'Trường THCS' ? {receiver: schoolDesk} : {}),
  })),
];

/** Source: the town's plan of 2021, part II: "đạt chỉ tiêu cấp trên giao", without a number. */
const targets: readonly DemoTarget[] = [
  [node.code, 'nn_di_nuoc_ngoai', 'pending', '', '', ''],
  [node.code, 'nn_xuat_canh', 'pending', '', '', ''],
];

export const duyenHai2021: Demo = {
  id: 'duyen-hai-2021',
  year: 2021,
  title: 'thị xã Duyên Hải năm 2021',
  realPart: 'kế hoạch ghi "đạt chỉ tiêu cấp trên giao", chưa có số',
  node: node.code,
  superior: 'UBND tỉnh Trà Vinh',
  months,
  period: '2021',
  ...{dueDay: 17, lateUnit: '29539', emptyUnit: ''},
  lists: () => {
    const common = {year: 2021, months, openingThrough, silentUnit: '29518'};
    return listsOf('thị xã Duyên Hải', {
      ...{node, units, targets},
      figures: [
        ...figureFields({
          ...{...common, seed: 851, columns: communeColumns, again: channels},
          rows: duyenHaiCommunes.map(([code, , , ...reached]) => [code, ...reached]),
        }),
        ...figureFields({...common, seed: 8511, columns: bankColumns, rows: [duyenHaiBank]}),
        ...figureFields({
          ...{...common, seed: 8512, columns: schoolColumns},
          rows: duyenHaiSchools.map(([code, , , ...reached]) => [code, ...reached]),
        }),
      ],
    });
  },
};
