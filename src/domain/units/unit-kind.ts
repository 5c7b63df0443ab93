// What kind of body a unit is, read from the type that the list gives it, else from its name: forms and rhythms go by it.

import {foldName} from '../text/fold-text';
import type {UnitVersion} from './unit';

export type UnitKind =
  | 'commune'
  | 'hamlet'
  | 'school'
  | 'training'
  | 'bank'
  | 'office'
  | 'military'
  | 'organisation'
  | 'jobCentre'
  | 'media';

/** Words that a type or a name begins with. The first row that fits counts: a bank's "Phòng giao dịch" is no office. */
const beginnings: readonly (readonly [kind: UnitKind, words: string])[] = [
  ['commune', 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|khu vực'],
  ['commune', 'ubnd|ủy ban nhân dân|uỷ ban nhân dân|cụm xã'],
  ['hamlet', 'khóm|ấp|thôn|tổ dân phố|tdp|bản|xóm|khu phố|khu|buôn|bon|làng|plei|sóc|phum|tổ'],
  ['bank', 'ngân hàng|nhcsxh|phòng giao dịch|pgd|chi nhánh ngân hàng|chi nhánh nhcsxh'],
  ['military', 'ban chỉ huy quân sự|ban chqs|bộ chỉ huy quân sự|bộ chqs|quân sự|đồn biên phòng'],
  [
    'jobCentre',
    'trung tâm dịch vụ việc làm|trung tâm dvvl|ttdvvl|tt dvvl|trung tâm giới thiệu việc làm',
  ],
  [
    'training',
    'trung tâm giáo dục|trung tâm gdnn|trung tâm gdtx|trung tâm dạy nghề|ttgdnn|tt gdnn',
  ],
  ['training', 'trường cao đẳng|trường cđ|trường cđcn|trường trung cấp|trường tc|trường đại học'],
  ['training', 'trường nghề|trường dạy nghề|cao đẳng|trung cấp|đại học|cơ sở đào tạo|cơ sở gdnn'],
  ['training', 'cơ sở giáo dục nghề nghiệp|cơ sở dạy nghề'],
  ['school', 'trường thcs|trường thpt|trường trung học|trường phổ thông|trường ptdt|trường ptdtnt'],
  ['school', 'trường tiểu học|trường th|trường học|thcs|thpt|các trường'],
  ['media', 'đài|trạm truyền thanh|truyền thanh|trung tâm văn hóa|trung tâm truyền thông|ttvh|báo'],
  ['organisation', 'hội phụ nữ|hội nông dân|hội cựu chiến binh|hội ccb|hội lhpn|đoàn|liên đoàn'],
  [
    'organisation',
    'công đoàn|mặt trận|mttq|ubmttq|ủy ban mặt trận|uỷ ban mặt trận|ủy ban mttq|liên minh',
  ],
  ['office', 'hội đồng|phòng|sở|văn phòng|ban|cơ quan|chi cục|bộ phận|công chức|công an|trung tâm'],
  ['organisation', 'hội|tổ chức|các tổ chức|đoàn thể|các đoàn thể'],
];

/** Types that leave it to the name: a "Trường" teaches children or a trade. Alone, they mean the kind beside them. */
const broadTypes = new Map<string, UnitKind>([
  ['truong', 'school'],
  ...['trung tam', 'co quan', 'phong', 'ban'].map(one => [one, 'office'] as const),
]);

const foldedBeginnings = beginnings.map(
  ([kind, words]) => [kind, words.split('|').map(word => `${foldName(word)} `)] as const,
);

/** The kind of a unit; `commune` where neither type nor name tells one, so that any list of units works. */
export function unitKindOf({type, name}: Pick<UnitVersion, 'type' | 'name'>): UnitKind {
  const broad = broadTypes.get(withoutMarks(foldName(type)));
  if (broad !== undefined) return kindOfText(name) ?? broad;
  return kindOfText(type) ?? kindOfText(name) ?? 'commune';
}

function kindOfText(text: string): UnitKind | null {
  const folded = `${foldName(text)} `;
  const found = foldedBeginnings.find(([, words]) => words.some(word => folded.startsWith(word)));
  return found?.[0] ?? null;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
