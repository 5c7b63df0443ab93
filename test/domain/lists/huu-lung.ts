// The town and communes of Hữu Lũng before July 2025, as the General Statistics Office lists them. People are made up.

/** Code and name. */
export const huuLung: readonly (readonly [code: string, name: string])[] = [
  ['06385', 'Thị trấn Hữu Lũng'],
  ['06388', 'Xã Hữu Liên'],
  ['06391', 'Xã Yên Bình'],
  ['06394', 'Xã Quyết Thắng'],
  ['06397', 'Xã Hòa Bình'],
  ['06400', 'Xã Yên Thịnh'],
  ['06403', 'Xã Yên Sơn'],
  ['06406', 'Xã Thiện Tân'],
  ['06412', 'Xã Yên Vượng'],
  ['06415', 'Xã Minh Tiến'],
  ['06418', 'Xã Nhật Tiến'],
  ['06421', 'Xã Thanh Sơn'],
  ['06424', 'Xã Đồng Tân'],
  ['06427', 'Xã Cai Kinh'],
  ['06430', 'Xã Hòa Lạc'],
  ['06433', 'Xã Vân Nham'],
  ['06436', 'Xã Đồng Tiến'],
  ['06442', 'Xã Tân Thành'],
  ['06445', 'Xã Hòa Sơn'],
  ['06448', 'Xã Minh Sơn'],
  ['06451', 'Xã Hồ Sơn'],
  ['06457', 'Xã Minh Hòa'],
  ['06460', 'Xã Hòa Thắng'],
];

export const collecting = {code: '186', name: 'Huyện Hữu Lũng', type: 'Huyện'};

/** As copied from a spreadsheet: numbered rows, a header, tabs. */
export const unitsText = [
  'STT\tMã\tTên đơn vị',
  ...huuLung.map(([code, name], at) => `${at + 1}\t${code}\t${name}`),
].join('\n');

/** One officer of each, made up, the unit by its name. */
export const peopleText = [
  'Họ và tên\tĐơn vị\tChức vụ\tThư điện tử',
  'Người tổng hợp (giả định)\tHuyện Hữu Lũng\tTổng hợp\ttong.hop@vi-du.invalid',
  'Lãnh đạo (giả định)\tHuyện Hữu Lũng\tPhó Chủ tịch\tlanh.dao@vi-du.invalid',
  ...huuLung.map(
    ([code, name]) => `Cán bộ ${code} (giả định)\t${name}\tCông chức\tx${code}@vi-du.invalid`,
  ),
].join('\n');

/** A plan's table: the whole first, made-up shares below. */
export const targetsText = [
  'STT\tĐơn vị\tGiải quyết việc làm (lao động)\tTrong đó: đi làm việc ở nước ngoài',
  '\tToàn huyện\t2.300\t115',
  ...huuLung.map(([, name], at) => `${at + 1}\t${name}\t100\t5`),
].join('\n');
