// What a repair or a change of the lists did, and could not do.

import type {ChangeFacts} from '../../domain/messages/change-facts';
import {orRestore, type Sentences} from './phrases.vi';

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

export const changeMessages: Sentences<ChangeFacts> = {
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
};
