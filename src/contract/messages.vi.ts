// Every sentence that the product answers with, in Vietnamese: code + facts in, one sentence out. A table; it may be long.

import type {MessageCode, MessageFacts} from '../domain/message-facts';
import {formatNumber} from '../domain/numbers/format-number';

type Sentences = {readonly [C in MessageCode]: (facts: MessageFacts[C]) => string};

const n = (value: number): string => formatNumber(value);

/** Parts of a tab's frame, by the code's names. */
const partNames: Readonly<Record<string, string>> = {
  keys: 'mã cột ẩn ở dòng 1',
  headers: 'tiêu đề cột',
  rowIds: 'mã dòng ẩn ở cột A',
  labels: 'chữ của biểu',
  copies: 'cột, dòng chép thêm: đã bỏ mã, số ghi ở đó không được tính',
  invitations: 'đường dẫn và tin nhắn mời',
  hidden: 'dòng, cột ẩn và dòng cố định',
  formats: 'định dạng ô',
  choices: 'danh sách chọn',
  highlights: 'màu theo trạng thái',
  protection: 'bảo vệ bảng và người được sửa',
  locks: 'ô khóa',
  charts: 'biểu đồ',
};

const orRestore = 'hoặc khôi phục từ Tệp › Lịch sử phiên bản.';
const oneOf = (allowed: string): string => `Chỉ dùng một trong: ${allowed}.`;
const checkFigures = 'Kiểm tra lại các số.';
const orReason = 'nếu đúng, ghi lý do từ 10 ký tự.';

/** `"Trong tỉnh" (7) lớn hơn "Trong nước" (5).` */
const above = (small: string, smallValue: number, large: string, largeValue: number): string =>
  `"${small}" (${n(smallValue)}) lớn hơn "${large}" (${n(largeValue)}).`;

/** `"Nam" + "Nữ" cộng lại là 7, khác "Việc làm" (8).` */
const adding = (
  parts: string,
  than: string,
  facts: {readonly sum: number; readonly total: string; readonly totalValue: number},
): string =>
  `${parts} cộng lại là ${n(facts.sum)}, ${than} "${facts.total}" (${n(facts.totalValue)}).`;

const sending = ({unit, period, sequence}: MessageFacts['SENDING_LOST']): string =>
  `Lần gửi ${sequence} kỳ ${period} của ${unit}`;

export const messages: Sentences = {
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

  FIELD_EMPTY: ({field}) => `Cột "${field}" để trống. Ghi giá trị cho cột này.`,
  FIELD_UNKNOWN_VALUE: ({field, text, allowed}) => `Cột "${field}" có "${text}". ${oneOf(allowed)}`,
  UNITS_NO_NODE: () =>
    'Danh sách đơn vị không có dòng nào để trống cột "parent". Để trống cột này ở dòng của đơn vị tổng hợp.',
  UNITS_SEVERAL_NODES: ({codes}) =>
    `Danh sách đơn vị có nhiều dòng để trống cột "parent": ${codes}. Chỉ đơn vị tổng hợp để trống; ghi mã đơn vị cấp trên ở các dòng khác.`,
  UNITS_NO_LEAF: ({code}) =>
    `Đơn vị tổng hợp ${code} không có đơn vị nào trực thuộc. Thêm ít nhất một đơn vị báo cáo.`,
  UNIT_REPEATED: ({code, first, line}) =>
    `Dòng ${first} và dòng ${line} cùng ghi mã đơn vị ${code}. Xóa một dòng, hoặc sửa mã ở dòng ghi nhầm.`,
  UNIT_OVERLAPS: ({code, from, other}) =>
    `Đơn vị ${code} có hai dòng trùng thời gian hiệu lực (từ ${from} và từ ${other}). Ghi ngày hết hiệu lực cho dòng cũ.`,
  UNIT_PARENT_UNKNOWN: ({code, parent}) =>
    `Đơn vị ${code} ghi đơn vị cấp trên "${parent}", nhưng danh sách không có mã này. Thêm dòng cho ${parent} hoặc sửa cột "parent".`,
  UNIT_CYCLE: ({code}) => `Đơn vị ${code} nằm dưới chính nó qua cột "parent". Sửa đơn vị cấp trên.`,
  UNIT_DATES_REVERSED: ({code, from, to}) =>
    `Đơn vị ${code} hết hiệu lực ngày ${to}, trước ngày bắt đầu ${from}. Sửa lại hai ngày.`,
  UNIT_UNKNOWN: ({code}) => `Không có đơn vị mã "${code}" trong sổ. Kiểm tra mã ở bảng "Đơn vị".`,
  UNIT_NOT_VALID: ({code, day}) =>
    `Đơn vị ${code} không có hiệu lực vào ngày ${day}. Kiểm tra kỳ, hoặc dùng mã đơn vị thay thế.`,
  UNIT_NOT_IN_BOOK_YEAR: ({code, period, day}) =>
    `Số liệu ${period} để so sánh ghi theo đơn vị của sổ năm nay, nhưng đơn vị ${code} không có hiệu lực vào ngày ${day}. Dùng mã đơn vị thay thế.`,
  UNIT_ENDED: ({unit, day, successors}) =>
    `Đơn vị ${unit} không còn từ ngày ${day}. ${successors === '' ? 'Kiểm tra kỳ, hoặc ghi đơn vị tiếp nhận vào bảng quy đổi đơn vị.' : `Dùng ${successors}.`}`,
  UNIT_NAMED_TWICE: ({code, name, other}) =>
    `Đơn vị ${code} "${name}" trùng tên với đơn vị ${other} trong cùng đơn vị cấp trên. Giữ một dòng, hoặc sửa tên cho khác nhau.`,
  CROSSWALK_WEIGHT: ({unit, weight, relation}) =>
    `Tỷ trọng của ${unit} là ${n(weight)} với quan hệ "${relation}". Ghi số lớn hơn 0 và không quá 1; nhỏ hơn 1 chỉ khi chia tách.`,
  CROSSWALK_WEIGHTS: ({unit, sum}) =>
    `Các tỷ trọng của ${unit} cộng lại là ${n(sum)}, phải bằng 1. Sửa tỷ trọng hoặc thêm dòng còn thiếu.`,
  CROSSWALK_BACKWARDS: ({old, next}) =>
    `Bảng quy đổi ghi từ ${old} sang ${next}, là đơn vị có trước hoặc cùng ngày. Đổi chỗ hai đơn vị: chỉ quy đổi từ cũ sang mới.`,
  CROSSWALK_NEW_DAY: ({unit, day, first}) =>
    `Ngày quy đổi ${day} khác ngày bắt đầu của ${unit} (${first === '' ? 'chưa ghi' : first}). Sửa cho hai ngày giống nhau.`,
  CROSSWALK_OLD_DAY: ({unit, day, last, expected}) =>
    `Quy đổi ngày ${day} thì ${unit} phải hết hiệu lực ngày ${expected}, nhưng danh sách ghi ${last === '' ? 'còn hiệu lực' : last}. Sửa "Hiệu lực đến" hoặc ngày quy đổi.`,
  UNIT_UNCLEAR: ({text, day, units}) =>
    `"${text}" ngày ${day} có thể là nhiều đơn vị, hoặc chưa rõ đơn vị nào: ${units}. Ghi mã đơn vị, kiểm tra ngày quy đổi và hiệu lực.`,
  CROSSWALK_MISSING: ({units}) =>
    `Bảng "Quy đổi đơn vị" chưa ghi đơn vị tiếp nhận của ${units}. Thêm dòng để số cũ được quy đổi theo đơn vị mới.`,
  CLOSING_OWED: ({unit, period, day, last}) =>
    `Kỳ ${period} chứa ngày sắp xếp đơn vị ${day}: cần số chốt bàn giao đến ngày ${last} của ${unit}. Đề nghị đơn vị gửi số chốt.`,
  CONVERTED_DIFFERS: ({name, converted, own}) =>
    `"${name}": tổng quy đổi theo đơn vị mới (${n(converted)}) khác tổng đơn vị cũ (${n(own)}). Kiểm tra bảng quy đổi đơn vị và số đầu kỳ của đơn vị mới.`,
  PERIOD_CONTRADICTS: ({period, one, other}) =>
    `Kỳ ${period} vừa ghi "${one}" vừa ghi "${other}". Giữ một dòng cho mỗi kỳ; kỳ đang mở thì để trống ngày chốt.`,
  UNIT_DOES_NOT_REPORT: ({code, name}) =>
    `${name} (${code}) là đơn vị tổng hợp, không nhập số liệu. Nhập ở đơn vị trực thuộc.`,
  INDICATOR_UNKNOWN: ({code}) =>
    `Không có chỉ tiêu mã "${code}" trong sổ. Kiểm tra mã ở bảng "Chỉ tiêu".`,
  INDICATOR_COMPUTED: ({code, parts}) =>
    `Chỉ tiêu ${code} được tính từ ${parts}, không nhập trực tiếp. Nhập hai chỉ tiêu thành phần.`,
  SLICE_UNKNOWN: ({indicator, slice, allowed}) =>
    allowed === ''
      ? `Chỉ tiêu ${indicator} không có phân tổ nào, đang ghi "${slice}". Để trống cột "slice".`
      : `Chỉ tiêu ${indicator} không có phân tổ "${slice}". ${oneOf(allowed)}`,
  ROW_REPEATED: ({first, key}) => `Trùng với dòng ${first} (${key}). Giữ lại một dòng.`,
  EMAIL_MALFORMED: ({text}) =>
    `"${text}" không phải là địa chỉ thư điện tử. Dùng dạng ten@donvi.vn.`,
  PERSON_UNIT_MISSING: ({email}) =>
    `Người nhập liệu ${email} chưa ghi đơn vị. Ghi mã đơn vị của người này.`,
  TARGET_MISSING_NUMBER: ({form, field}) =>
    `Hình thức "${form}" cần số ở cột "${field}", đang để trống. Ghi số, hoặc đổi hình thức thành pending.`,
  TARGET_RANGE_REVERSED: ({min, max}) =>
    `Khoảng kế hoạch có số dưới ${n(min)} lớn hơn số trên ${n(max)}. Đổi chỗ hai số.`,
  TARGET_RATE_OUTSIDE: ({value}) =>
    `Tỷ lệ kế hoạch ${n(value)} % nằm ngoài 0–100. Ghi tỷ lệ theo phần trăm, ví dụ 60.`,
  TARGET_NUMBER_NEGATIVE: ({value}) => `Kế hoạch giao ${n(value)} là số âm. Ghi số không âm.`,
  TARGET_FORM_NEEDS_RATIO: ({form, indicator}) =>
    `Hình thức "${form}" chỉ dùng cho chỉ tiêu tỷ lệ; "${indicator}" là số đếm. Dùng count, exceed, range, zero, lower hoặc quota.`,
  TARGET_CHILD_ABOVE_PARENT: ({unit, child, childValue, parent, parentValue}) =>
    `Kế hoạch giao cho ${unit}: ${above(child, childValue, parent, parentValue)} Kiểm tra lại hai kế hoạch.`,
  TARGET_SUM_DIFFERS: ({unit, indicator, sum, own, gap}) =>
    `Kế hoạch "${indicator}" giao cho các đơn vị cộng lại là ${n(sum)}, khác kế hoạch của ${unit} là ${n(own)} (chênh ${n(gap)}). Nếu chủ ý thì giữ nguyên.`,
  TARGET_HOLDERS_DIFFER: ({unit, indicator, holders, sum, own, gap}) =>
    `Kế hoạch "${indicator}" của ${unit} giao cho ${holders} cộng lại là ${n(sum)}, khác kế hoạch của ${unit} là ${n(own)} (chênh ${n(gap)}). Nếu chủ ý thì giữ nguyên.`,
  TARGET_PLANS_DISAGREE: ({unit, indicator, one, other}) =>
    `Kế hoạch "${indicator}" của ${unit}: ${one} trái với ${other}, cùng ngày. Xác định văn bản đúng, xóa dòng kia hoặc sửa ngày quyết định.`,
  PLAN_PARENT_UNKNOWN: ({number, parent}) =>
    `Văn bản "${number}" ghi thực hiện "${parent}", không có trong danh sách văn bản. Thêm văn bản đó, hoặc sửa số.`,
  PLAN_CYCLE: ({number}) =>
    `Văn bản "${number}" thực hiện một văn bản lại thực hiện chính nó. Sửa cột "Thực hiện văn bản".`,
  MARK_UNKNOWN: ({text}) =>
    `Cột "mark" có "${text}". Chỉ dùng: để trống, none, na, estimate, opening.`,
  MARK_WITH_VALUE: ({mark, value}) =>
    `Cột "mark" là ${mark} thì cột "value" phải để trống, đang có "${value}". Xóa một trong hai.`,
  VALUE_EMPTY: ({mark}) =>
    mark === ''
      ? 'Cột "value" để trống. Ghi số, hoặc ghi none (không phát sinh), na (không áp dụng) vào cột "mark".'
      : `Cột "mark" là ${mark} nhưng cột "value" để trống. Ghi con số.`,
  OPENING_REPEATED: ({unit, indicator, through}) =>
    `Đơn vị ${unit} đã có số đầu kỳ của "${indicator}" đến ${through}. Mỗi chỉ tiêu một số đầu kỳ trong năm, giữ lại một dòng.`,
  YEAR_OUTSIDE_BOOK: ({period, year}) =>
    `Kỳ ${period} nằm ngoài sổ năm ${year}. Dùng kỳ của năm ${year}; năm ${year - 1} chỉ nhập để so sánh.`,

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
  CHOICE_UNKNOWN: ({tab, header, text}) =>
    `Bảng "${tab}", ô "${header}": sổ không có "${text}". Chọn một mục trong danh sách của ô.`,
  VIEW_TOO_WIDE: () =>
    'Bảng "Tra cứu" đang để cả đơn vị và chỉ tiêu là "Tất cả". Chọn một đơn vị hoặc một chỉ tiêu rồi bấm lại; tất cả thì xem bảng "Tổng hợp".',
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
  CELL_INVALID: ({tab, cell, reason}) => `Bảng "${tab}", ô ${cell}: ${reason}`,

  UNIT_TAB_SHOWN: ({tab}) =>
    `Bảng vừa mở không phải biểu nhập của đơn vị. Đã chuyển sang bảng "${tab}": kiểm tra ô của tháng cần làm đang được chọn, rồi bấm lại.`,
  UNIT_TAB_NEEDED: () =>
    'Bảng đang mở không phải biểu nhập của một đơn vị. Mở bảng của đơn vị, chọn ô của tháng cần làm, rồi bấm lại.',

  SENDING_CHANGED: facts =>
    `${sending(facts)} đã bị sửa sau khi nhận. Giữ số đã nhận trước đó; đề nghị đơn vị gửi lại.`,
  SENDING_LOST: facts =>
    `${sending(facts)} có biên nhận nhưng không còn trong bảng của đơn vị. Khôi phục từ lịch sử phiên bản, hoặc đề nghị đơn vị gửi lại.`,
  SENDING_UNRECEIPTED: facts =>
    `${sending(facts)} chưa có biên nhận nên chưa được tính. Đề nghị đơn vị bấm gửi lại.`,
  UNIT_TAB_UNREADABLE: ({unit, reason}) =>
    `Không đọc được bảng của ${unit}: ${reason} Các đơn vị khác vẫn được tổng hợp; số của ${unit} giữ theo lần nhận trước.`,
  MASTER_DIFFERS: ({unit, indicator, column, shown, sum}) =>
    `Bảng "Tổng hợp", ${unit}, "${indicator}", cột "${column}": đang ghi ${shown}, các sổ đơn vị cộng lại là ${sum}. Chọn "Tổng hợp số liệu" để ghi lại; vẫn lệch thì đề nghị người phụ trách sổ xem.`,

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

  MENDED: ({tab, part, cells}) =>
    `Bảng "${tab}": đã sửa ${partNames[part] ?? part}${cells === '' ? '' : ` (${cells})`}.`,
  TAB_MADE: ({tab, reports}) =>
    reports === 0
      ? `Đã lập bảng "${tab}".`
      : `Đã lập lại bảng "${tab}", chép lại ${reports} báo cáo từ "Báo cáo đã nhận". Đề nghị đơn vị kiểm tra lại.`,
  TAB_LOST_PART: ({tab, name}) =>
    `Bảng "${tab}" mất "${name}", không tự lập lại được. Hoàn tác việc xóa, ${orRestore}`,
  TAB_KEPT: ({tab}) =>
    `Đơn vị của bảng "${tab}" không còn trong danh mục. Giữ nguyên, hoặc ẩn bảng đi.`,
  INDICATORS_ADDED: ({count, names}) =>
    `Sổ có thêm ${count} chỉ tiêu: ${names}. Biểu của đơn vị phải nhập có thêm dòng, số đã nhập giữ nguyên.`,
  PLANS_ISSUED: ({plan, issued, units, missing}) =>
    `Kế hoạch thực hiện ${plan}: đã ban hành ${issued}/${units} đơn vị.${missing === '' ? '' : ` Chưa có của ${missing}. Thêm vào "Văn bản, kế hoạch" khi đơn vị ban hành.`}`,
  DUE_DAYS_MOVED: ({days}) =>
    `Hạn gửi mới theo "Hạn gửi, ngưỡng kiểm tra": ${days}. Kiểm tra ở bảng "Kỳ báo cáo".`,
  PERSON_NOT_SHARED: ({email}) =>
    `Google không nhận địa chỉ ${email}. Kiểm tra lại, hoặc chia sẻ tệp bằng nút Chia sẻ.`,
  PERSON_LEFT: ({email}) =>
    `Người dùng ${email} không còn trong danh mục, không còn quyền sửa bảng. Vào nút Chia sẻ để gỡ quyền mở tệp.`,
  PERSON_SHARED: ({email}) =>
    `Đã chia sẻ tệp cho ${email}. Vào bảng "Người dùng" chép "Tin nhắn mời" gửi cho người này.`,
  ROLL_UP_UNFINISHED: ({run}) => `Tổng hợp dở dang (lần ${run}), bấm lại "Tổng hợp số liệu".`,

  ADJUSTMENT_GIVEN: ({name, value, measure}) =>
    `"${name}" là ${formatNumber(value)} ${measure}. Ghi lý do tăng, giảm từ 10 ký tự.`,
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

  YEAR_TURNING: ({year, contact}) =>
    `Sổ đang chuyển sang năm ${year}, chưa xong. Chờ vài phút rồi làm lại; nếu vẫn vậy, đề nghị đơn vị tổng hợp bấm lại "Mở năm mới…"${contact === '' ? '' : `: ${contact}`}.`,
};
