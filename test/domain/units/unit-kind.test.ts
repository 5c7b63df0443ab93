// Kinds of units, by the words that the five plans and the lists of units use for them.

import {committeeName} from '../../../src/domain/units/committee-name';
import {unitKindOf} from '../../../src/domain/units/unit-kind';

const kindOf = (name: string, type = '') => unitKindOf({name, type});

it.each([
  ['commune', 'Xã Long Hữu', 'Xã'],
  ['commune', 'Thị trấn Hữu Lũng', 'Thị trấn'],
  ['commune', 'Đặc khu Côn Đảo', 'Đặc khu'],
  ['commune', 'Phường Trường Long Hoà', ''],
  ['commune', 'Trường Long Hòa', 'Xã'],
  ['hamlet', 'Khóm 1', 'Khóm'],
  ['hamlet', 'Ấp Long Điền', 'Ấp'],
  ['hamlet', 'Tổ dân phố số 3', ''],
  ['hamlet', 'Bản Vược', ''],
  ['office', 'Ban Tổ chức', ''],
  ['training', 'TT GDNN-GDTX', ''],
  ['jobCentre', 'TT DVVL', 'TT'],
] as const)('a %s is told from type or name: %s', (kind, name, type) => {
  expect(kindOf(name, type)).toBe(kind);
});

it.each([
  ['bank', 'Phòng Giao dịch Ngân hàng chính sách xã hội Duyên Hải'],
  ['military', 'Ban Chỉ huy Quân sự thị xã'],
  ['school', 'Trường THPT Duyên Hải'],
  ['organisation', 'Ủy ban Mặt trận Tổ quốc Việt Nam thị xã'],
  ['office', 'Phòng Giáo dục và Đào tạo'],
  ['media', 'Trung tâm Văn hóa - Thông tin và Thể thao'],
  ['training', 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên thị xã'],
  ['training', 'Trường Cao đẳng Công nghệ và Nông lâm Đông Bắc'],
  ['jobCentre', 'Trung tâm Dịch vụ việc làm tỉnh'],
  ['organisation', 'Hội Phụ nữ'],
  ['organisation', 'Đoàn Thanh niên'],
] as const)('a %s of the plans is told by its name: %s', (kind, name) => {
  expect(kindOf(name)).toBe(kind);
  expect(kindOf(name.normalize('NFD').toUpperCase())).toBe(kind);
});

it('a broad type leaves it to the name, and counts where the name says nothing', () => {
  expect(kindOf('Trường Cao đẳng Nghề', 'Trường')).toBe('training');
  expect(kindOf('Nguyễn Du', 'Trường')).toBe('school');
  expect(kindOf('Phòng Giao dịch NHCSXH', 'Phòng')).toBe('bank');
});

it('a type that nobody has heard of is a commune’s, so that any list works', () => {
  expect(kindOf('Cụm 7', 'Cụm liên kết')).toBe('commune');
  expect(kindOf('', '')).toBe('commune');
});

it.each([
  ['Phường 1', 'Phường', 'UBND phường 1'],
  ['Thị trấn Hữu Lũng', 'Thị trấn', 'UBND thị trấn Hữu Lũng'],
  ['Long Hữu', 'Xã', 'UBND xã Long Hữu'],
  ['THỊ XÃ Duyên Hải', '', 'UBND thị xã Duyên Hải'],
  ['Khóm 1', 'Khóm', 'Khóm 1'],
  ['Phòng Nội vụ', 'Phòng', 'Phòng Nội vụ'],
])('DH-42, HL-39: %s of type "%s" is written %s', (name, type, written) => {
  expect(committeeName({name, type})).toBe(written);
});
