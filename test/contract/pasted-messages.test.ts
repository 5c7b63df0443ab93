// What a page says of pasted lines: each sentence quotes what is there and says what to write instead.

import {pastedText} from '../../src/contract/pasted-messages.vi';
import type {PastedMessage} from '../../src/domain/lists/pasted-problem';

it.each<[PastedMessage, string]>([
  [
    {code: 'PASTED_UNIT_UNNAMED', facts: {text: '06388'}},
    '"06388" không có tên đơn vị. Ghi tên, ví dụ Xã Yên Bình, hoặc xóa dòng này.',
  ],
  [
    {code: 'PASTED_UNIT_UNKNOWN', facts: {text: 'Xã Trên Trời', near: ''}},
    '"Xã Trên Trời" không phải tên hay mã của đơn vị nào trong danh sách đơn vị. Sửa lại tên, hoặc thêm đơn vị này.',
  ],
  [
    {
      code: 'PASTED_UNIT_UNKNOWN',
      facts: {text: 'Hữu Lũng', near: 'Huyện Hữu Lũng, Thị trấn Hữu Lũng'},
    },
    '"Hữu Lũng" có thể là Huyện Hữu Lũng, Thị trấn Hữu Lũng. Ghi đủ loại và tên, hoặc ghi mã đơn vị.',
  ],
  [
    {code: 'PASTED_EMAIL_MISSING', facts: {text: 'Cán bộ A (giả định)'}},
    '"Cán bộ A (giả định)" không có địa chỉ thư điện tử. Ghi địa chỉ dạng ten@donvi.vn, hoặc xóa dòng này.',
  ],
  [
    {code: 'PASTED_ROLE_UNKNOWN', facts: {text: ''}},
    'Người này chưa có vai trò. Ghi một trong: Nhập liệu, Tổng hợp, Lãnh đạo (chỉ xem).',
  ],
  [
    {code: 'PASTED_ROLE_UNKNOWN', facts: {text: 'khách'}},
    'Vai trò "khách" chưa rõ. Ghi một trong: Nhập liệu, Tổng hợp, Lãnh đạo (chỉ xem).',
  ],
  [
    {code: 'PASTED_INDICATOR_UNKNOWN', facts: {text: 'trồng rừng'}},
    '"trồng rừng" không khớp chỉ tiêu nào. Ghi tên hoặc mã ở bảng "Chỉ tiêu", ví dụ Giải quyết việc làm.',
  ],
  [
    {code: 'PASTED_TARGET_UNREAD', facts: {text: 'nhiều'}},
    'Kế hoạch giao "nhiều" không đọc được. Ghi một số, ví dụ 1.300; hoặc 600 đến 800; hoặc để trống nếu chưa giao.',
  ],
  [
    {code: 'PERSON_UNIT_MISSING', facts: {email: 'a@vi-du.invalid'}},
    'Người nhập liệu a@vi-du.invalid chưa ghi đơn vị. Ghi mã đơn vị của người này.',
  ],
])('%j', (message, sentence) => {
  expect(pastedText({...message, line: 1, text: ''})).toBe(sentence);
});
