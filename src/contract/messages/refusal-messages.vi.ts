// Why nothing was done, and who can do something about it.

import type {RefusalFacts} from '../../domain/messages/refusal-facts';
import {n, orRestore, type Sentences} from './phrases.vi';

export const refusalMessages: Sentences<RefusalFacts> = {
  INPUT_INVALID: ({field}) =>
    `Yêu cầu gửi lên không đúng mẫu ở "${field}". Tải lại bảng bên và thử lại.`,
  UNKNOWN_PROCEDURE: ({name}) => `Sổ không có thao tác "${name}". Tải lại trang để dùng bản mới.`,
  INTERNAL: ({at}) =>
    `Chương trình gặp lỗi lúc ${at}; số liệu đã lưu vẫn còn. Thử lại, hoặc báo đơn vị tổng hợp kèm thời điểm này.`,
  WRONG_LOCALE: ({locale}) =>
    `Bảng tính đang ở vùng ${locale}, số 1.300 sẽ bị đọc sai. Vào Tệp › Cài đặt › Ngôn ngữ, chọn Việt Nam rồi làm lại.`,
  BOOK_NOT_SET_UP: () =>
    'Bảng tính này chưa được thiết lập thành sổ chỉ tiêu. Dùng bảng tính do đơn vị tổng hợp lập.',
  BOOK_ALREADY_SET_UP: ({year}) =>
    `Bảng tính này đã là sổ chỉ tiêu năm ${year}. Mở một bảng tính trống để lập sổ mới.`,
  PERSON_BLANK: () =>
    'Không đọc được tài khoản đang dùng. Đăng nhập một tài khoản Google rồi làm lại.',
  PERSON_UNKNOWN: ({email}) =>
    `Tài khoản ${email} không có trong bảng "Người dùng". Đề nghị đơn vị tổng hợp thêm tài khoản này.`,
  ROLE_NOT_ALLOWED: ({email, role, needed}) =>
    `Tài khoản ${email} có vai trò "${role}"; việc này cần vai trò "${needed}". Đề nghị người có vai trò đó làm.`,
  UNIT_OF_OTHERS: ({email, unit}) =>
    `Số liệu của ${unit} do đơn vị đó nhập, tài khoản ${email} thuộc đơn vị khác. Chưa có gì được lưu; mở bảng của đơn vị mình để nhập.`,
  PERIOD_NOT_OPEN: ({period}) => `${period} chưa mở. Chờ đơn vị tổng hợp mở kỳ.`,
  PERIOD_CLOSED: ({period, at, contact}) =>
    `${period} đã chốt${at === '' ? '' : ` ngày ${at}`}. Đề nghị đơn vị tổng hợp ghi số điều chỉnh, hoặc mở lại kỳ ở bảng "Kỳ báo cáo"${contact === '' ? '' : `: ${contact}`}.`,
  PERIOD_UNKNOWN: ({period}) => `Sổ không có kỳ ${period}. Kiểm tra bảng "Kỳ báo cáo".`,
  CELL_NOT_TRACED: () =>
    'Ô đang chọn không phải là ô số liệu. Chọn một ô ở bảng "Tổng hợp", "Tra cứu", "Tình hình gửi báo cáo" hoặc ở dòng chỉ tiêu của một đơn vị rồi bấm lại.',
  DUE_BEFORE_END: ({period, due, end}) =>
    `Hạn gửi ${due} trước ngày cuối của ${period} (${end}). Ghi ngày từ ${end} trở đi.`,
  REPORT_TOO_LONG: ({length, limit}) =>
    `Báo cáo dài ${n(length)} ký tự, quá mức ${n(limit)} một ô lưu được. Rút ngắn phần lý do.`,
  LOCK_BUSY: ({seconds}) =>
    `Sổ đang được ghi, đã chờ ${seconds} giây. Thử lại sau một phút; chưa có gì thay đổi.`,
  OTHERS_WROTE: ({times}) =>
    `Có người khác đang gửi hoặc tổng hợp cùng lúc, đã thử ${times} lần. Lần này chưa ghi gì; bấm lại sau một phút.`,
  SPREADSHEET_NOT_EMPTY: ({tab}) =>
    `Bảng "${tab}" đang có nội dung, lập sổ sẽ xóa mất. Mở một bảng tính trống để lập sổ.`,
  TAB_MISSING: ({tab}) =>
    `Không tìm thấy bảng "${tab}". Khôi phục bảng từ Tệp › Lịch sử phiên bản.`,
  TAB_MARK_CHANGED: ({tab}) =>
    `Ô A1 (ẩn) của bảng "${tab}" không còn mã nhận dạng. Hoàn tác thay đổi ở dòng 1, ${orRestore}`,
  HEADER_MISSING: ({tab, header}) =>
    `Bảng "${tab}" thiếu cột "${header}" (dòng 1 ẩn). Hoàn tác việc xóa cột, ${orRestore}`,
  HEADER_REPEATED: ({tab, header}) =>
    `Bảng "${tab}" có hai cột "${header}" (dòng 1 ẩn). Xóa cột chép thêm.`,
  ROW_INVALID: ({tab, row, header, text}) =>
    `Bảng "${tab}", dòng ${row}, cột "${header}": "${text}" không đọc được. Sửa ô này rồi làm lại.`,
  ROW_ID_REPEATED: ({tab, row, id}) =>
    `Bảng "${tab}", dòng ${row}: mã dòng "${id}" lặp lại. Xóa dòng chép thêm.`,
  UNIT_TAB_SHOWN: ({tab}) =>
    `Bảng vừa mở không phải biểu nhập của đơn vị. Đã chuyển sang bảng "${tab}": kiểm tra ô của tháng cần làm đang được chọn, rồi bấm lại.`,
  UNIT_TAB_NEEDED: () =>
    'Bảng đang mở không phải biểu nhập của một đơn vị. Mở bảng của đơn vị, chọn ô của tháng cần làm, rồi bấm lại.',
  SENDING_NONE: ({unit, period}) =>
    `${unit} chưa gửi kỳ ${period}. Chờ đơn vị gửi, hoặc nhập thay.`,
  SENDING_NEWER: ({unit, period, sequence}) =>
    `${unit} vừa gửi lại kỳ ${period} (lần ${sequence}). Mở lại danh sách, xem lần mới rồi quyết định.`,
  SENDING_DECIDED: ({unit, period, state}) =>
    `Báo cáo kỳ ${period} của ${unit} đang ở trạng thái "${state}". Tải lại danh sách rồi làm lại nếu còn cần.`,
  ADJUST_OPEN_PERIOD: ({period}) =>
    `${period} chưa chốt nên chưa có số điều chỉnh. Đề nghị đơn vị sửa và gửi lại, hoặc chốt kỳ trước.`,
  NOT_ROLLED_UP: () => 'Sổ chưa tổng hợp lần nào. Chọn "Tổng hợp số liệu" trước khi xuất.',
  NOTE_UNKNOWN: () =>
    'Không tìm thấy ý kiến này trong bảng "Khó khăn, vướng mắc". Tải lại danh sách rồi làm lại.',
  REASON_TOO_SHORT: ({length, least}) =>
    `Lý do mới có ${n(length)} ký tự. Ghi ít nhất ${n(least)} ký tự để đơn vị biết sửa chỗ nào.`,
  YEAR_TURNING: ({year, contact}) =>
    `Sổ đang chuyển sang năm ${year}, chưa xong. Chờ vài phút rồi làm lại; nếu vẫn vậy, đề nghị đơn vị tổng hợp bấm lại "Mở năm mới…"${contact === '' ? '' : `: ${contact}`}.`,
};
