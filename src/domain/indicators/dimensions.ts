// The dimensions that a figure may be sliced by: one table of keys, labels, and how their values relate.

export interface Dimension {
  readonly key: string;
  readonly name: string;
  /** `exclusive`: a person is in one value at most; `overlapping`: in several, so they never add up. */
  readonly relation: 'exclusive' | 'overlapping';
  /** All values together are the whole: when every one is given they add up to the total. */
  readonly complete: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/** Each person in one value, and every one of them in some. */
const parts = {relation: 'exclusive', complete: true} as const;

/** Source: domain.md §2 (dimension codes) and §3.0 (lists). Keys are those of the figures file (commands.md). */
export const dimensions: readonly Dimension[] = [
  {
    key: 'gioi_tinh',
    name: 'Giới tính',
    ...parts,
    values: {nam: 'Nam', nu: 'Nữ'},
  },
  {
    key: 'ho',
    name: 'Hộ',
    ...parts,
    values: {ho_ngheo: 'Hộ nghèo', ho_can_ngheo: 'Hộ cận nghèo', khong: 'Hộ khác'},
  },
  {
    key: 'dan_toc',
    name: 'Dân tộc',
    ...parts,
    values: {dtts: 'Dân tộc thiểu số', kinh: 'Kinh'},
  },
  {
    key: 'doi_tuong',
    name: 'Đối tượng',
    relation: 'overlapping',
    complete: false,
    values: {
      xuat_ngu: 'Quân nhân, công an xuất ngũ',
      nguoi_co_cong: 'Người có công, thân nhân',
      thu_hoi_dat: 'Có đất thu hồi',
      khuyet_tat: 'Người khuyết tật',
    },
  },
  {
    key: 'linh_vuc',
    name: 'Lĩnh vực',
    ...parts,
    values: {nong_nghiep: 'Nông nghiệp', phi_nong_nghiep: 'Phi nông nghiệp'},
  },
  {
    key: 'trinh_do',
    name: 'Trình độ',
    ...parts,
    values: {
      khong_cmkt: 'Không có CMKT',
      cnkt_khong_bang: 'CNKT không bằng',
      chung_chi_duoi_3t: 'Chứng chỉ dưới 3 tháng',
      so_cap: 'Sơ cấp',
      trung_cap: 'Trung cấp',
      cao_dang: 'Cao đẳng',
      dai_hoc: 'Đại học trở lên',
    },
  },
  {
    key: 'to_chuc',
    name: 'Tổ chức vận động',
    relation: 'exclusive',
    complete: false,
    values: {
      ubnd: 'UBND',
      mttq: 'MTTQ',
      phu_nu: 'Hội Phụ nữ',
      doan_tn: 'Đoàn Thanh niên',
      nong_dan: 'Hội Nông dân',
      ccb: 'Hội CCB',
      cong_doan: 'Công đoàn',
      ban_chqs: 'Ban CHQS',
      truong_hoc: 'Trường học',
      tt_dvvl: 'TT DVVL',
      tt_gdnn_gdtx: 'TT GDNN-GDTX',
      doanh_nghiep: 'Doanh nghiệp',
      nhcsxh: 'NHCSXH',
      khom_ap: 'Khóm/ấp',
      khac: 'Khác',
    },
  },
  {
    key: 'nguon_von',
    name: 'Nguồn vốn',
    ...parts,
    values: {
      quy_qgvl: 'Quỹ QGVL',
      huy_dong: 'Huy động',
      ns_tinh: 'NS tỉnh',
      ns_xa_huyen: 'NS xã/huyện',
      nhcsxh_khac: 'NHCSXH khác',
    },
  },
];

const byKey: ReadonlyMap<string, Dimension> = new Map(dimensions.map(one => [one.key, one]));

/** The dimension of a key that the catalogue uses. */
export function dimensionOf(key: string): Dimension {
  const found = byKey.get(key);
  if (found === undefined) throw new Error(`dimension ${key} is not in the table`);
  return found;
}

/** `gioi_tinh=nu` for each value, in the order of the table. */
export function slicesOf(dimension: Dimension): string[] {
  return Object.keys(dimension.values).map(value => `${dimension.key}=${value}`);
}

/** `Nữ` for `gioi_tinh=nu`. */
export function sliceName(slice: string): string {
  const [key = '', value = ''] = slice.split('=');
  return dimensionOf(key).values[value] ?? value;
}
