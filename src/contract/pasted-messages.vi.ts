// What a page says of pasted lines that it did not understand. Apart from the other sentences: the server never says these.

import type {PastedFacts, PastedProblem} from '../domain/lists/pasted-problem';
import {messageText} from './message-text';

const sentences: {readonly [C in keyof PastedFacts]: (facts: PastedFacts[C]) => string} = {
  PASTED_UNIT_UNNAMED: ({text}) =>
    `"${text}" không có tên đơn vị. Ghi tên, ví dụ Xã Yên Bình, hoặc xóa dòng này.`,
  PASTED_UNIT_UNKNOWN: ({text, near}) =>
    near === ''
      ? `"${text}" không phải tên hay mã của đơn vị nào trong danh sách đơn vị. Sửa lại tên, hoặc thêm đơn vị này.`
      : `"${text}" có thể là ${near}. Ghi đủ loại và tên, hoặc ghi mã đơn vị.`,
  PASTED_EMAIL_MISSING: ({text}) =>
    `"${text}" không có địa chỉ thư điện tử. Ghi địa chỉ dạng ten@donvi.vn, hoặc xóa dòng này.`,
  PASTED_ROLE_UNKNOWN: ({text}) =>
    text === ''
      ? 'Người này chưa có vai trò. Ghi một trong: Nhập liệu, Tổng hợp, Lãnh đạo (chỉ xem).'
      : `Vai trò "${text}" chưa rõ. Ghi một trong: Nhập liệu, Tổng hợp, Lãnh đạo (chỉ xem).`,
  PASTED_INDICATOR_UNKNOWN: ({text}) =>
    `"${text}" không khớp chỉ tiêu nào. Ghi tên hoặc mã ở bảng "Chỉ tiêu", ví dụ Giải quyết việc làm.`,
  PASTED_TARGET_UNREAD: ({text}) =>
    `Kế hoạch giao "${text}" không đọc được. Ghi một số, ví dụ 1.300; hoặc 600 đến 800; hoặc để trống nếu chưa giao.`,
};

/** One Vietnamese sentence: what is there, what was expected, what to do. */
export function pastedText(problem: PastedProblem): string {
  switch (problem.code) {
    case 'PASTED_UNIT_UNNAMED':
    case 'PASTED_EMAIL_MISSING':
    case 'PASTED_ROLE_UNKNOWN':
    case 'PASTED_INDICATOR_UNKNOWN':
    case 'PASTED_TARGET_UNREAD':
      return sentences[problem.code](problem.facts);
    case 'PASTED_UNIT_UNKNOWN':
      return sentences[problem.code](problem.facts);
    default:
      return messageText(problem);
  }
}
