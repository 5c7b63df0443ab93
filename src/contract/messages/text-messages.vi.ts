// Why a text is no number, date, period or answer.

import type {TextFacts} from '../../domain/messages/text-facts';
import type {Sentences} from './phrases.vi';

export const textMessages: Sentences<TextFacts> = {
  NUMBER_MALFORMED: ({text}) => `"${text}" không phải là số. Nhập chữ số, ví dụ 1.300 hoặc 12,5.`,
  NUMBER_DOT_DECIMAL: ({text, suggestion}) =>
    `"${text}": dấu chấm chỉ dùng để ngăn hàng nghìn (1.300), phần thập phân dùng dấu phẩy. Nếu là số thập phân, nhập ${suggestion}.`,
  DATE_MALFORMED: ({text}) => `"${text}" không phải là ngày. Nhập dạng 30/8/2021.`,
  DATE_IMPOSSIBLE: ({text}) =>
    `"${text}" không có trên lịch. Kiểm tra lại ngày và tháng, dạng ngày/tháng/năm.`,
  DATE_SHORT_YEAR: ({text}) => `"${text}" ghi năm hai chữ số. Nhập đủ bốn chữ số, ví dụ 30/8/2021.`,
  PERIOD_MALFORMED: ({text}) =>
    `"${text}" không phải là kỳ báo cáo. Dùng 2021-03, 2021-Q1, 2021-H1, 2021-H2, 2021-N9 hoặc 2021.`,
  MONTH_MALFORMED: ({text}) => `"${text}" không phải là tháng. Dùng dạng 2021-03.`,
  CELL_IS_DATE: ({text}) => `Ô số liệu đang chứa ngày ${text}. Xóa ô và nhập lại bằng chữ số.`,
  CELL_IS_FORMULA: ({text}) =>
    `Ô số liệu đang chứa công thức "${text}". Thay công thức bằng chính con số.`,
  CELL_IS_ERROR: ({text}) => `Ô số liệu đang báo lỗi "${text}". Xóa ô và nhập lại con số.`,
  CELL_IS_LOGICAL: ({text}) => `Ô số liệu đang chứa giá trị "${text}". Nhập một con số.`,
  OPENING_MALFORMED: ({text}) =>
    `"${text}" không phải là số đầu kỳ. Ghi số lũy kế và tháng, ví dụ 216 đến 09/2025.`,
  // A whole row may be meant.
  CELL_INVALID: ({tab, cell, reason}) =>
    `Bảng "${tab}", ${/^[A-Z]/.test(cell) ? 'ô ' : ''}${cell}: ${reason}`,
};
