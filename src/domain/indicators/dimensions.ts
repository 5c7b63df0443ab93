// The dimensions that a figure may be sliced by: one line each of keys, labels, and how their values relate.

export interface Dimension {
  readonly key: string;
  readonly name: string;
  /** `exclusive`: a person is in one value at most; `overlapping`: in several, so they never add up. */
  readonly relation: 'exclusive' | 'overlapping';
  /** All values together are the whole: when every one is given they add up to the total. */
  readonly complete: boolean;
  /** Asked of everyone; the others wait, hidden, for a unit that reports them. */
  readonly isAsked: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/** `parts`: each in one value, and all in some; `apart`: each in one value at most; `overlap`: in several. */
type Relation = 'parts' | 'apart' | 'overlap';
type Row = readonly [
  letters: string,
  key: string,
  name: string,
  Relation,
  'asked' | '',
  values: string,
];

/*
 * Source: domain.md §2 (dimension letters) and §3.0 (lists). Keys are those of the figures file (commands.md); bands of age and
 * income, and languages, are ours.
 */
// prettier-ignore
const rows: readonly Row[] = [
  ['GT',  'gioi_tinh',   'Giới tính',          'parts',   'asked', 'nam=Nam;nu=Nữ'],
  ['HN',  'ho',          'Hộ',                 'parts',   '',      'ho_ngheo=Hộ nghèo;ho_can_ngheo=Hộ cận nghèo;khong=Hộ khác'],
  ['DT',  'dan_toc',     'Dân tộc',            'parts',   '',      'dtts=Dân tộc thiểu số;kinh=Kinh'],
  ['DTG', 'doi_tuong',   'Đối tượng',          'overlap', '',      'xuat_ngu=Quân nhân, công an xuất ngũ;nguoi_co_cong=Người có công, thân nhân;thu_hoi_dat=Có đất thu hồi;khuyet_tat=Người khuyết tật'],
  ['NN',  'linh_vuc',    'Lĩnh vực',           'parts',   '',      'nong_nghiep=Nông nghiệp;phi_nong_nghiep=Phi nông nghiệp'],
  ['TR',  'trinh_do',    'Trình độ',           'parts',   '',      'khong_cmkt=Không có CMKT;cnkt_khong_bang=CNKT không bằng;chung_chi_duoi_3t=Chứng chỉ dưới 3 tháng;so_cap=Sơ cấp;trung_cap=Trung cấp;cao_dang=Cao đẳng;dai_hoc=Đại học trở lên'],
  ['TO',  'to_chuc',     'Tổ chức vận động',   'apart',   '',      'ubnd=UBND;mttq=MTTQ;phu_nu=Hội Phụ nữ;doan_tn=Đoàn Thanh niên;nong_dan=Hội Nông dân;ccb=Hội CCB;cong_doan=Công đoàn;ban_chqs=Ban CHQS;truong_hoc=Trường học;tt_dvvl=TT DVVL;tt_gdnn_gdtx=TT GDNN-GDTX;doanh_nghiep=Doanh nghiệp;nhcsxh=NHCSXH;khom_ap=Khóm/ấp;khac=Khác'],
  ['NV',  'nguon_von',   'Nguồn vốn',          'parts',   '',      'quy_qgvl=Quỹ QGVL;huy_dong=Huy động;ns_tinh=NS tỉnh;ns_xa_huyen=NS xã/huyện;nhcsxh_khac=NHCSXH khác'],
  ['TT',  'thi_truong',  'Thị trường',         'parts',   '',      'nb=Nhật Bản;dl=Đài Loan (Trung Quốc);hq=Hàn Quốc;tay_a_chau_phi=Tây Á, Trung Á và Châu Phi;chau_au=Châu Âu và Châu Đại Dương;chau_my=Châu Mỹ;dong_nam_a=Trung Quốc, Ma Cao (Trung Quốc) và Đông Nam Á;tren_bien=Lao động trên biển quốc tế'],
  ['TU',  'tuoi',        'Nhóm tuổi',          'parts',   '',      'duoi_18=Dưới 18 tuổi;tu_18_den_30=Từ 18 đến 30 tuổi;tren_30=Trên 30 tuổi'],
  ['TN',  'thu_nhap',    'Thu nhập',           'parts',   '',      'duoi_20=Dưới 20 triệu đồng/tháng;tu_20_den_30=Từ 20 đến 30 triệu đồng/tháng;tren_30=Trên 30 triệu đồng/tháng'],
  ['NDI', 'nguoi_di',    'Người đi',           'parts',   'asked', 'nguoi_lao_dong=Người lao động;hoc_sinh=Học sinh;sinh_vien=Sinh viên'],
  ['MD',  'muc_dich',    'Mục đích',           'parts',   'asked', 'lam_viec=Đi làm việc;hoc_tap=Đi học tập'],
  ['NDT', 'noi_dung_dt', 'Nội dung đào tạo',   'overlap', 'asked', 'ky_nang=Kỹ năng nghề;ngoai_ngu=Ngoại ngữ;phap_luat=Pháp luật;van_hoa=Văn hóa, phong tục tập quán'],
  ['NNG', 'ngoai_ngu',   'Ngoại ngữ',          'parts',   '',      'nhat=Tiếng Nhật;han=Tiếng Hàn;trung=Tiếng Trung;anh=Tiếng Anh;duc=Tiếng Đức;khac=Tiếng khác'],
  ['LL',  'loai_lop',    'Loại lớp',           'parts',   'asked', 'moi=Đào tạo mới;lai=Đào tạo lại;nang_cao=Đào tạo nâng cao;dat_hang=Theo đơn đặt hàng'],
  ['TDL', 'trinh_do_lop','Trình độ lớp',       'parts',   '',      'duoi_3t=Dưới 03 tháng;so_cap=Sơ cấp'],
  ['KV',  'khu_vuc',     'Khu vực',            'parts',   '',      'nong_thon=Nông thôn;thanh_thi=Thành thị'],
  ['LD',  'ly_do',       'Lý do',              'parts',   '',      'suc_khoe=Sức khỏe;gia_dinh=Gia đình;viec_lam=Việc làm;khac=Lý do khác'],
  ['KP',  'nguon_kp',    'Nguồn kinh phí',     'parts',   '',      'trung_uong=Ngân sách Trung ương;dia_phuong=Ngân sách địa phương;huy_dong=Vốn huy động'],
  ['ND',  'noi_dung',    'Nội dung',           'overlap', '',      'nuoc_ngoai=Đi làm việc ở nước ngoài;viec_lam=Việc làm trong nước;hoc_nghe=Học nghề;vay_von=Vay vốn'],
  ['NGH', 'nguoi_nghe',  'Người nghe',         'parts',   'asked', 'hoc_sinh=Học sinh lớp 9;phu_huynh=Phụ huynh'],
  ['KE',  'kenh',        'Kênh',               'parts',   '',      'dai=Đài truyền thanh;cong_ttdt=Cổng thông tin điện tử;zalo=Zalo OA;facebook=Facebook;youtube=Youtube;khac=Kênh khác'],
];

export const dimensions: readonly Dimension[] = rows.map(
  ([, key, name, relation, asked, values]) => ({
    ...{key, name, isAsked: asked !== '', complete: relation === 'parts'},
    relation: relation === 'overlap' ? 'overlapping' : 'exclusive',
    values: Object.fromEntries(values.split(';').map(one => one.split('='))) as Record<
      string,
      string
    >,
  }),
);

const byKey: ReadonlyMap<string, Dimension> = new Map(dimensions.map(one => [one.key, one]));
const keyByLetters: ReadonlyMap<string, string> = new Map(
  rows.map(([letters, key]) => [letters, key]),
);

/** The key that the catalogue's letters stand for. */
export function dimensionOfLetters(letters: string): string {
  const key = keyByLetters.get(letters);
  if (key === undefined) throw new Error(`dimension ${letters} is not in the table`);
  return key;
}

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

/** The dimension of `gioi_tinh=nu`. */
export function dimensionOfSlice(slice: string): Dimension {
  return dimensionOf(slice.split('=')[0] ?? '');
}

/** `Nữ` for `gioi_tinh=nu`. */
export function sliceName(slice: string): string {
  const [, value = ''] = slice.split('=');
  return dimensionOfSlice(slice).values[value] ?? value;
}
