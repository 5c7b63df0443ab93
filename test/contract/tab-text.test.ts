// What a unit's tab says of itself: the sentences as an officer reads them.

import {checkedText, heldText, markedText, thanksText} from '../../src/contract/tab-text.vi';

const at = '08:05 ngày 16/9/2021';

it.each([
  [{errors: 0, reasons: 0, blanks: 0, cells: ''}, 'không có lỗi, gửi được'],
  [{errors: 0, reasons: 0, blanks: 3, cells: ''}, '3 ô để trống, tính là chưa báo cáo'],
  [{errors: 0, reasons: 1, blanks: 0, cells: 'AA7'}, '1 cảnh báo cần ghi lý do (ô AA7)'],
  [
    {errors: 2, reasons: 1, blanks: 1300, cells: 'AA7, AA9'},
    '2 lỗi phải sửa, 1 cảnh báo cần ghi lý do (ô AA7, AA9), 1.300 ô để trống, tính là chưa báo cáo',
  ],
  [{errors: 1, reasons: 0, blanks: 0, cells: ''}, '1 lỗi phải sửa'],
])('a check that left %j says "%s"', (todo, words) => {
  expect(checkedText(at, todo, false)).toBe(`Kiểm tra lúc ${at}: ${words}.`);
});

it('a check of a month that is chốt does not say that it can be sent', () => {
  const none = {errors: 0, reasons: 0, blanks: 0, cells: ''};
  expect(checkedText(at, none, true)).toBe(`Kiểm tra lúc ${at}: không có lỗi.`);
});

it('a sending that is held says what to do', () => {
  expect(heldText('Tháng 9/2021', {errors: 1, reasons: 0, blanks: 0, cells: 'AA7'})).toBe(
    'Tháng 9/2021 chưa gửi được: 1 lỗi phải sửa (ô AA7). Đọc ghi chú ở ô tô màu, sửa số hoặc viết tiếp sau chữ "Lý do:", rồi bấm Gửi báo cáo.',
  );
});

it('blanks are named with the receipt only where there are some', () => {
  expect(thanksText('Tháng 9/2021', 'Đã gửi.', 0)).toBe('Tháng 9/2021: Đã gửi.');
  expect(thanksText('Tháng 9/2021', 'Đã gửi.', 2)).toBe(
    'Tháng 9/2021: Đã gửi. Còn 2 ô để trống, tính là chưa báo cáo.',
  );
  expect(markedText(8, 0)).toBe('Đã ghi 0 (không phát sinh) vào 8 ô.');
});
