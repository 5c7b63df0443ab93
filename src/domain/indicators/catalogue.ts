// The indicators, one row each, in the order of the form. A further indicator of domain.md §2 is a further row; no code.

import type {Calendar} from '../periods/calendar';
import type {Indicator, IndicatorKind, Rhythm, UnitRule} from './indicator';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly kind: IndicatorKind;
  readonly rhythm: Rhythm;
  readonly source: string;
  readonly parent?: string;
  /** Exclusive set of the parent's children that this one belongs to; a set is declared by its first member. */
  readonly set?: string;
  readonly dimensions?: readonly string[];
  readonly ratioOf?: readonly [numerator: string, denominator: string];
  readonly unitRule?: UnitRule;
  readonly calendar?: Calendar;
  readonly whole?: false;
  readonly lowerIsBetter?: true;
}

const people = {measure: 'người', kind: 'flow', rhythm: 'month'} as const;

const rows: readonly Row[] = [
  {
    ...people,
    code: 'vl_giai_quyet',
    name: 'Số lao động được giải quyết việc làm',
    dimensions: ['gioi_tinh', 'ho', 'dan_toc', 'doi_tuong', 'linh_vuc'],
    source: '28',
  },
  {
    ...people,
    code: 'vl_trong_nuoc',
    name: 'Việc làm trong nước',
    parent: 'vl_giai_quyet',
    set: 'noi_lam',
    dimensions: ['gioi_tinh'],
    source: '29',
  },
  {
    ...people,
    code: 'vl_trong_tinh',
    name: 'Trong tỉnh',
    parent: 'vl_trong_nuoc',
    set: 'dia_ban',
    source: '30',
  },
  {
    ...people,
    code: 'vl_ngoai_tinh',
    name: 'Ngoài tỉnh',
    parent: 'vl_trong_nuoc',
    set: 'dia_ban',
    source: '31',
  },
  {
    ...people,
    code: 'vl_doanh_nghiep',
    name: 'Vào doanh nghiệp',
    parent: 'vl_trong_nuoc',
    set: 'kenh',
    source: '32',
  },
  {
    ...people,
    code: 'vl_vay_von',
    name: 'Qua vốn vay giải quyết việc làm',
    parent: 'vl_trong_nuoc',
    set: 'kenh',
    dimensions: ['nguon_von'],
    source: '33',
  },
  {
    ...people,
    code: 'vl_tu_tao',
    name: 'Tự tạo việc làm, kinh tế hộ, sau đào tạo, khác',
    parent: 'vl_trong_nuoc',
    set: 'kenh',
    source: '34',
  },
  {
    ...people,
    code: 'nn_xuat_canh',
    name: 'Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng',
    parent: 'vl_giai_quyet',
    set: 'noi_lam',
    dimensions: ['gioi_tinh', 'ho', 'dan_toc', 'doi_tuong', 'trinh_do', 'to_chuc'],
    source: '7',
  },
  {
    ...people,
    code: 'nn_xuat_canh_nb',
    name: 'Nhật Bản',
    parent: 'nn_xuat_canh',
    set: 'thi_truong',
    source: '8',
  },
  {
    ...people,
    code: 'nn_xuat_canh_dl',
    name: 'Đài Loan (Trung Quốc)',
    parent: 'nn_xuat_canh',
    set: 'thi_truong',
    source: '9',
  },
  {
    ...people,
    code: 'nn_xuat_canh_hq',
    name: 'Hàn Quốc',
    parent: 'nn_xuat_canh',
    set: 'thi_truong',
    source: '10',
  },
  {
    ...people,
    code: 'nn_xuat_canh_khac',
    name: 'Thị trường khác',
    parent: 'nn_xuat_canh',
    set: 'thi_truong',
    source: '11',
  },
  {
    ...people,
    code: 'vl_lao_dong_ngoai_den',
    name: 'Lao động tỉnh khác đến làm tại địa bàn',
    rhythm: 'half',
    source: '35',
  },
  {
    ...people,
    code: 'vl_nhu_cau_viec',
    name: 'Người thất nghiệp, tìm việc có nhu cầu',
    kind: 'stock',
    rhythm: 'quarter',
    dimensions: ['gioi_tinh', 'trinh_do'],
    source: '36',
  },
  {
    code: 'vl_tl_that_nghiep',
    name: 'Tỷ lệ thất nghiệp',
    measure: '%',
    kind: 'ratio',
    rhythm: 'year',
    ratioOf: ['vl_that_nghiep', 'vl_llld'],
    lowerIsBetter: true,
    source: '37',
  },
  {
    ...people,
    code: 'vl_that_nghiep',
    name: 'Người thất nghiệp',
    kind: 'stock',
    rhythm: 'year',
    lowerIsBetter: true,
    source: '37, tử số',
  },
  {
    ...people,
    code: 'vl_llld',
    name: 'Lực lượng lao động',
    kind: 'stock',
    rhythm: 'year',
    source: '37, mẫu số',
  },
];

/** All indicators, in the order of the form: a total, then its parts. Source: domain.md §2. */
export const catalogue: readonly Indicator[] = rows.map(toIndicator);

function toIndicator({ratioOf, ...row}: Row): Indicator {
  return {
    ...{unitRule: 'sum', calendar: 'admin', parent: null, dimensions: []},
    ...{whole: row.kind !== 'ratio', lowerIsBetter: false},
    ...row,
    sets: setsOf(row.code),
    ratioOf: ratioOf === undefined ? null : {numerator: ratioOf[0], denominator: ratioOf[1]},
  };
}

/** The exclusive sets of a total, in the order in which the rows declare them. */
function setsOf(parent: string): string[][] {
  const sets = new Map<string, string[]>();
  for (const row of rows) {
    if (row.parent !== parent || row.set === undefined) continue;
    sets.set(row.set, [...(sets.get(row.set) ?? []), row.code]);
  }
  return [...sets.values()];
}
