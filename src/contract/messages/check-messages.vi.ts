// What the checks of a report find. A table; it may be long.

import type {CheckFacts} from '../../domain/messages/check-facts';
import {above, adding, checkFigures, n, orReason, type Sentences} from './phrases.vi';

export const checkMessages: Sentences<CheckFacts> = {
  FIGURE_NEGATIVE: ({name, value, measure}) =>
    `"${name}" là ${n(value)} ${measure}, số âm. Nhập số không âm.`,
  FIGURE_NOT_WHOLE: ({name, value, measure}) =>
    `"${name}" là ${n(value)} ${measure}, phải là số nguyên. Nhập lại số ${measure}.`,
  FIGURE_TOO_LARGE: ({name, value, limit}) =>
    `"${name}" là ${n(value)}, lớn hơn mức ${n(limit)} có thể nhận. Kiểm tra lại số chữ số.`,
  CHILD_ABOVE_PARENT: ({child, childValue, parent, parentValue}) =>
    `${above(child, childValue, parent, parentValue)} Kiểm tra lại hai số.`,
  CHILD_ABOVE_PARENT_SO_FAR: ({child, childValue, parent, parentValue}) =>
    `Từ đầu năm ${above(child, childValue, parent, parentValue)} Kiểm tra lại hai số.`,
  PARTS_DIFFER_FROM_TOTAL: facts =>
    `${adding(facts.parts, 'khác', facts)} Sửa thành phần, hoặc xóa số tổng để sổ tự cộng.`,
  PARTS_ABOVE_TOTAL: facts => `${adding(facts.parts, 'lớn hơn', facts)} ${checkFigures}`,
  SLICES_DIFFER_FROM_TOTAL: facts => `${adding(facts.dimension, 'khác', facts)} ${checkFigures}`,
  SLICES_ABOVE_TOTAL: facts => `${adding(facts.dimension, 'lớn hơn', facts)} ${checkFigures}`,
  NUMERATOR_ABOVE_DENOMINATOR: ({numerator, numeratorValue, denominator, denominatorValue}) =>
    `${above(numerator, numeratorValue, denominator, denominatorValue)} Kiểm tra lại hai số.`,
  JUMP: ({name, value, before, percent, share, least}) =>
    `"${name}" kỳ này ${n(value)}, kỳ trước ${n(before)} (lệch ${n(percent)} %, ngưỡng ${n(share)} % và ${n(least)}). Kiểm tra lại; ${orReason}`,
  BLANK_OWED: ({name}) =>
    `"${name}" đang để trống, tính là chưa báo cáo. Nhập 0 nếu không phát sinh, x nếu không áp dụng.`,
  ESTIMATE_ONLY: ({name, value}) =>
    `"${name}" mới là số ước ${n(value)}, không cộng vào thực hiện. Ghi lý do từ 10 ký tự, gửi lại khi có số chính thức.`,
  ROW_NOT_ON_FORM: ({row}) =>
    `Biểu nhập không có dòng "${row}". Xóa dòng này khỏi số liệu rồi gửi lại.`,
  FIGURE_NOT_OWED: ({name, period}) =>
    `"${name}" không phải báo cáo trong ${period}, ô này khóa. Ghi vào tháng cuối quý, 6 tháng hoặc năm, theo nhịp báo cáo của chỉ tiêu.`,
  UNIT_ENDED: ({unit, day, successors}) =>
    `Đơn vị ${unit} không còn từ ngày ${day}. ${successors === '' ? 'Kiểm tra kỳ, hoặc ghi đơn vị tiếp nhận vào bảng quy đổi đơn vị.' : `Dùng ${successors}.`}`,
  CLOSING_OWED: ({unit, period, day, last}) =>
    `Kỳ ${period} chứa ngày sắp xếp đơn vị ${day}: cần số chốt bàn giao đến ngày ${last} của ${unit}. Đề nghị đơn vị gửi số chốt.`,
  CONVERTED_DIFFERS: ({name, converted, own}) =>
    `"${name}": tổng quy đổi theo đơn vị mới (${n(converted)}) khác tổng đơn vị cũ (${n(own)}). Kiểm tra bảng quy đổi đơn vị và số đầu kỳ của đơn vị mới.`,
  ADJUSTMENT_GIVEN: ({name, value, measure}) =>
    `"${name}" là ${n(value)} ${measure}. Ghi lý do tăng, giảm từ 10 ký tự.`,
  INDICATOR_NOT_ON_FORM: ({code, name, unit}) =>
    `Chỉ tiêu "${name}" (${code}) không có trong biểu của "${unit}": loại đơn vị này không nhập chỉ tiêu đó. Kiểm tra mã đơn vị, mã chỉ tiêu, hoặc cột "Loại" của đơn vị.`,
  INDICATOR_WITHOUT_OWNER: ({code, name}) =>
    `Chỉ tiêu "${name}" (${code}) chưa có đơn vị nào nhập. Thêm đơn vị nhập vào bảng "Đơn vị", hoặc bỏ chỉ tiêu này.`,
  FORM_EMPTY: ({unit}) =>
    `Biểu của "${unit}" không có chỉ tiêu nào: sổ không có chỉ tiêu cho loại đơn vị này. Sửa cột "Loại" của đơn vị, hoặc bỏ đơn vị khỏi danh sách.`,
  MONEY_IN_DONG: ({name, value, limit}) =>
    `"${name}" là ${n(value)} triệu đồng, quá ${n(limit)}, có vẻ nhập theo đồng. Nhập lại theo triệu đồng; ${orReason}`,
  STOCK_DIFFERS: ({name, value, start, terms, expected, other}) =>
    `"${name}" cuối kỳ ${n(value)}, khác đầu kỳ ${n(start)} ${terms} = ${n(expected)}. Kiểm tra lại, hoặc ghi phần lệch vào "${other}"; ${orReason}`,
  RATE_ABOVE_WHOLE: facts =>
    `${facts.ratio}: ${n(facts.percent)} %, ngoài 0–100. Từ đầu năm ${above(facts.numerator, facts.numeratorValue, facts.denominator, facts.denominatorValue)} ${checkFigures}`,
  DENOMINATOR_ZERO: ({ratio, denominator}) =>
    `"${denominator}" bằng 0: không tính "${ratio}". Nếu thiếu số thì nhập lại.`,
  STAGE_ABOVE_EARLIER: ({name, value, upper, upperValue}) =>
    `Từ đầu năm ${above(name, value, upper, upperValue)} Kiểm tra lại; ${orReason}`,
  CUMULATIVE_FALLS: ({name, value, period, sum}) =>
    `Số đầu kỳ "${name}" là ${n(value)}, nhỏ hơn lũy kế ${n(sum)} đã báo cáo đến ${period}. ${checkFigures}`,
  OPENING_DIFFERS: ({name, value, period, closing}) =>
    `Số đầu kỳ "${name}" là ${n(value)}, khác số cuối kỳ ${n(closing)} đã báo cáo của ${period}. ${checkFigures}`,
  COPIED_FROM_BEFORE: ({equal, given}) =>
    `Có ${n(equal)} trong ${n(given)} số khác 0 bằng hệt kỳ trước. Kiểm tra xem có chép nhầm không; ${orReason}`,
  PREVIOUS_NOT_SENT: ({period, previous}) =>
    `Đơn vị chưa gửi ${previous} mà đã gửi ${period}. Mở ${previous}, gửi cả kỳ đó.`,
  SENT_LATE: ({period, days}) =>
    `Gửi ${period} quá hạn ${n(days)} ngày, vẫn được nhận. Kiểm tra hạn gửi ở bảng "Kỳ báo cáo".`,
};
