// What is wrong with a row of a list. A table; it may be long.

import type {ListFacts} from '../../domain/messages/list-facts';
import {above, n, oneOf, type Sentences} from './phrases.vi';

export const listMessages: Sentences<ListFacts> = {
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
  UNIT_NOT_IN_BOOK_YEAR: ({code, period, day}) =>
    `Số liệu ${period} để so sánh ghi theo đơn vị của sổ năm nay, nhưng đơn vị ${code} không có hiệu lực vào ngày ${day}. Dùng mã đơn vị thay thế.`,
  YEAR_OUTSIDE_BOOK: ({period, year}) =>
    `Kỳ ${period} nằm ngoài sổ năm ${year}. Dùng kỳ của năm ${year}; năm ${year - 1} chỉ nhập để so sánh.`,
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
  PERIOD_CONTRADICTS: ({period, one, other}) =>
    `Kỳ ${period} vừa ghi "${one}" vừa ghi "${other}". Giữ một dòng cho mỗi kỳ; kỳ đang mở thì để trống ngày chốt.`,
  UNIT_UNCLEAR: ({text, day, units}) =>
    `"${text}" ngày ${day} có thể là nhiều đơn vị, hoặc chưa rõ đơn vị nào: ${units}. Ghi mã đơn vị, kiểm tra ngày quy đổi và hiệu lực.`,
  CROSSWALK_MISSING: ({units}) =>
    `Bảng "Quy đổi đơn vị" chưa ghi đơn vị tiếp nhận của ${units}. Thêm dòng để số cũ được quy đổi theo đơn vị mới.`,
  UNIT_NAMED_TWICE: ({code, name, other}) =>
    `Đơn vị ${code} "${name}" trùng tên với đơn vị ${other} trong cùng đơn vị cấp trên. Giữ một dòng, hoặc sửa tên cho khác nhau.`,
};
