// Other names under which plans and decisions know the organisations of the slice `to_chuc`.

import {foldName} from '../text/fold-text';
import {dimensionOf, sliceName, slicesOf} from './dimensions';

/** By value of the slice. Source: the five plans, domain.md §5.1. */
const otherNames: Readonly<Record<string, string>> = {
  ubnd: 'Ủy ban nhân dân|Uỷ ban nhân dân',
  mttq: 'Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc|Uỷ ban Mặt trận Tổ quốc|Ủy ban MTTQ|UBMTTQ|UBMTTQVN',
  phu_nu: 'Hội LHPN|Hội Liên hiệp Phụ nữ',
  doan_tn: 'Đoàn TN|Đoàn TNCS Hồ Chí Minh|Huyện đoàn|Thị đoàn|Thành đoàn',
  nong_dan: 'Hội ND',
  ccb: 'Hội Cựu chiến binh',
  cong_doan: 'Liên đoàn Lao động',
  ban_chqs: 'Ban Chỉ huy Quân sự',
  tt_dvvl: 'Trung tâm Dịch vụ việc làm|Trung tâm DVVL',
  tt_gdnn_gdtx: 'Trung tâm GDNN-GDTX|Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
  nhcsxh: 'Ngân hàng Chính sách xã hội|Phòng Giao dịch NHCSXH',
};

const slices: ReadonlyMap<string, string> = new Map(
  slicesOf(dimensionOf('to_chuc')).flatMap(slice =>
    [sliceName(slice), ...(otherNames[slice.split('=')[1] ?? '']?.split('|') ?? [])].map(
      name => [foldName(name), slice] as const,
    ),
  ),
);

const level = / (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)$/;

/**
 * `to_chuc=phu_nu` for "Hội LHPN" and "Hội Phụ nữ xã"; `null` for all that is none of them by name: two "Khóm" are not one, nor
 * are the unions of two communes.
 */
export function sliceOfOrganisation(name: string): string | null {
  const folded = foldName(name);
  // Folding moves tones, so the level is cut off the text before it.
  const short = foldName(name.normalize('NFC').trim().toLowerCase().replace(level, ''));
  return slices.get(folded) ?? slices.get(short) ?? null;
}
