// The demo of huyện Hữu Lũng in 2022: its plan for vocational training, over the town and 23 communes of that year.

import {type Demo, type DemoTarget, listsOf, madeUp} from './demo';
import {type Column, figureFields} from './figure-table';

/** Source of the desk: the plan, "về UBND huyện (qua phòng Lao động, Thương binh, Xã hội – Dân tộc)" (HL-36). */
const node = {
  ...{code: '186', name: 'Huyện Hữu Lũng', type: 'Huyện'},
  desk: 'Phòng Lao động, Thương binh, Xã hội – Dân tộc',
};

/** Its figures up to the autumn alone: it has not sent the year's report. */
const silentUnit = '06421';

/** Of the plan's three targets the parts; the half-year's follow-up of courses, and the labour force at the year's end. */
const columns: readonly Column[] = [
  ['dn_duoi_3t', 3, 'flow'],
  ['dn_so_cap', 3, 'flow'],
  ['dn_co_viec', 6, 'flow'],
  ['dn_llld', 12, 'stock'],
  ['dn_qua_dao_tao', 12, 'stock'],
];

/**
 * Share of the plan, then what was reached in the year, in the order of the columns: all made up.
 *
 * @remarks Source of codes and names: the General Statistics Office's list of administrative units of 2022, in which Sơn Hà still
 * stands by itself.
 */
// prettier-ignore
export const huuLung2022Units = [
  ['06385', 'Thị trấn', 'Hữu Lũng', 60, 58, 16, 63, 7400, 4810],
  ['06388', 'Xã', 'Hữu Liên', 36, 33, 5, 29, 2130, 1303],
  ['06391', 'Xã', 'Yên Bình', 32, 34, 8, 35, 4080, 2298],
  ['06394', 'Xã', 'Quyết Thắng', 30, 31, 4, 31, 2040, 1214],
  ['06397', 'Xã', 'Hòa Bình', 27, 20, 0, 17, 1640, 1008],
  ['06400', 'Xã', 'Yên Thịnh', 30, 23, 8, 26, 2060, 1306],
  ['06403', 'Xã', 'Yên Sơn', 30, 37, 5, 37, 2380, 1358],
  ['06406', 'Xã', 'Thiện Tân', 34, 20, 6, 22, 4310, 2600],
  ['06412', 'Xã', 'Yên Vượng', 36, 29, 1, 23, 3050, 1733],
  ['06415', 'Xã', 'Minh Tiến', 36, 32, 7, 32, 4100, 2498],
  ['06418', 'Xã', 'Nhật Tiến', 27, 25, 1, 23, 2450, 1397],
  ['06421', 'Xã', 'Thanh Sơn', 32, 17, 2, 10, null, null],
  ['06424', 'Xã', 'Đồng Tân', 27, 24, 5, 23, 6380, 3742],
  ['06427', 'Xã', 'Cai Kinh', 25, 30, 8, 31, 4630, 2744],
  ['06430', 'Xã', 'Hòa Lạc', 32, 32, 3, 30, 1940, 1186],
  ['06433', 'Xã', 'Vân Nham', 30, 24, 7, 25, 2020, 1245],
  ['06436', 'Xã', 'Đồng Tiến', 26, 38, 4, 36, 2980, 1684],
  ['06442', 'Xã', 'Tân Thành', 26, 29, 2, 24, 4200, 2418],
  ['06445', 'Xã', 'Hòa Sơn', 24, 24, 5, 24, 4140, 2451],
  ['06448', 'Xã', 'Minh Sơn', 36, 38, 6, 38, 3680, 2188],
  ['06451', 'Xã', 'Hồ Sơn', 26, 26, 2, 24, 2490, 1564],
  ['06454', 'Xã', 'Sơn Hà', 24, 31, 7, 33, 6200, 3924],
  ['06457', 'Xã', 'Minh Hòa', 34, 26, 7, 26, 2370, 1422],
  ['06460', 'Xã', 'Hòa Thắng', 31, 20, 0, 16, 3840, 2212],
] as const;

const units = huuLung2022Units.map(([code, type, name]) => ({code, type, name: `${type} ${name}`}));

/** Source: the district's plan of 01/2022, part II. It shares nothing out to the communes. */
const targets: readonly DemoTarget[] = [
  [node.code, 'dn_duoi_3t', 'range', '600', '800', ''],
  [node.code, 'dn_tl_qua_dao_tao', 'rate', '60', '', ''],
  [node.code, 'dn_tl_co_viec', 'atLeastRate', '80', '', ''],
  ...huuLung2022Units.map(([code, , , share]): DemoTarget => [
    code,
    'dn_duoi_3t',
    'count',
    String(share),
    '',
    madeUp,
  ]),
];

const inCharge = 'Tổ kiểm tra (giả định)';

/** "Định kỳ tổ chức kiểm tra, giám sát" (HL-41): days, units and results are made up. */
const inspections = [
  ['20/4/2022', 'Xã Yên Bình; Xã Hòa Bình', 'Lớp nghề đã mở quý I', inCharge, '21/4/2022', madeUp],
  ['15/7/2022', 'Thị trấn Hữu Lũng', 'Sơ kết 6 tháng', inCharge, '15/7/2022', madeUp],
  ['10/11/2022', 'Xã Thanh Sơn', 'Tiến độ đào tạo, báo cáo chậm', inCharge],
  ['28/12/2022', 'Tất cả', 'Tổng kết năm', inCharge],
];

export const huuLung2022: Demo = {
  id: 'huu-lung-2022',
  year: 2022,
  title: 'huyện Hữu Lũng năm 2022',
  realPart: 'chỉ tiêu 600 đến 800 lao động, 60% và 80% là thật (kế hoạch tháng 01/2022)',
  node: node.code,
  // Source: the same sentence, "báo cáo UBND tỉnh và Sở Lao động – Thương binh và Xã hội tỉnh".
  superior: 'UBND tỉnh Lạng Sơn; Sở Lao động – Thương binh và Xã hội tỉnh Lạng Sơn',
  // The plan speaks of training alone.
  themes: [],
  inspections,
  months: [3, 6, 9, 12],
  period: '2022',
  ...{dueDay: 19, lateUnit: '06436', emptyUnit: ''},
  lists: () =>
    listsOf('huyện Hữu Lũng', {
      ...{node, units, targets},
      figures: figureFields({
        ...{year: 2022, months: [3, 6, 9, 12], openingThrough: 0, seed: 1866, columns, silentUnit},
        again: {of: [], into: [], bySex: {of: ['dn_duoi_3t'], into: 'dn_duoi_3t'}},
        rows: huuLung2022Units.map(([code, , , , ...reached]) => [code, ...reached]),
      }),
    }),
};
