// Roles as people write them: the book's own words, or a person's office.

import {glossary} from '../glossary';
import {type Role, roles} from '../people/person';
import {foldName} from '../text/fold-text';

/** The first that fits counts: a deputy chairman of a commune reads, an expert of the district's office collects. */
const words: readonly (readonly [role: Role, words: readonly string[]])[] = [
  [
    'leader',
    [
      ...['lãnh đạo', 'chủ tịch', 'trưởng phòng', 'phó phòng', 'bí thư', 'giám đốc', 'chỉ xem'],
      ...['xem', 'leader'],
    ],
  ],
  ['oversight', ['giám sát', 'mặt trận', 'ban tuyên giáo', 'oversight']],
  ['approve', ['duyệt', 'approve']],
  ['district', ['tổng hợp', 'quản trị', 'quản lý', 'chuyên viên', 'cấp huyện', 'district']],
  [
    'entry',
    ['nhập liệu', 'nhập', 'cán bộ', 'công chức', 'phụ trách', 'đầu mối', 'báo cáo', 'entry'],
  ],
];

const foldedWords = words.map(
  ([role, some]) => [role, some.map(one => ` ${foldName(one)} `)] as const,
);
const byOwnName = new Map(roles.map(role => [foldName(glossary[`role.${role}`]), role]));

/** The role whose own name, as the book writes it, is the whole text; `null` when it is none. */
export function roleNamed(text: string): Role | null {
  return byOwnName.get(foldName(text)) ?? null;
}

/** The role that a text names; `null` when it names none. */
export function roleMeant(text: string): Role | null {
  const folded = ` ${foldName(text)} `;
  return (
    roleNamed(text) ??
    foldedWords.find(([, some]) => some.some(word => folded.includes(word)))?.[0] ??
    null
  );
}
