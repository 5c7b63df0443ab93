// The columns of a commune's jobs and departures, as the demos' tables hold them.

import type {Column, FigureTable} from './figure-table';

/** In and out of the province, four markets; people from elsewhere, who look for work; the year's labour force. */
export const jobColumns: readonly Column[] = [
  ['vl_trong_tinh', 1, 'flow'],
  ['vl_ngoai_tinh', 1, 'flow'],
  ['nn_xuat_canh_nb', 1, 'flow'],
  ['nn_xuat_canh_dl', 1, 'flow'],
  ['nn_xuat_canh_hq', 1, 'flow'],
  ['nn_xuat_canh_khac', 1, 'flow'],
  ['vl_lao_dong_ngoai_den', 6, 'flow'],
  ['vl_nhu_cau_viec', 3, 'stock'],
];

/** At the year's end alone. */
export const labourColumns: readonly Column[] = [
  ['vl_that_nghiep', 12, 'stock'],
  ['vl_llld', 12, 'stock'],
];

/** Jobs at home once more: in a firm, by a loan, by oneself; and all jobs by sex. */
export const channels: NonNullable<FigureTable['again']> = {
  of: ['vl_trong_tinh', 'vl_ngoai_tinh'],
  into: [
    ['vl_doanh_nghiep', 0.5],
    ['vl_vay_von', 0.18],
    ['vl_tu_tao', 0.32],
  ],
  bySex: {
    of: [
      ...['vl_trong_tinh', 'vl_ngoai_tinh', 'nn_xuat_canh_nb', 'nn_xuat_canh_dl'],
      ...['nn_xuat_canh_hq', 'nn_xuat_canh_khac'],
    ],
    into: 'vl_giai_quyet',
  },
};
