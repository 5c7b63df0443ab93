// What a roll-up says beside its figures, and of the master and its views.

import type {ViewFacts} from '../../domain/messages/view-facts';
import type {Sentences} from './phrases.vi';

const sending = ({unit, period, sequence}: ViewFacts['SENDING_LOST']): string =>
  `Lần gửi ${sequence} kỳ ${period} của ${unit}`;

export const viewMessages: Sentences<ViewFacts> = {
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
  CHOICE_UNKNOWN: ({tab, header, text}) =>
    `Bảng "${tab}", ô "${header}": sổ không có "${text}". Chọn một mục trong danh sách của ô.`,
  VIEW_TOO_WIDE: () =>
    'Bảng "Tra cứu" đang để cả đơn vị và chỉ tiêu là "Tất cả". Chọn một đơn vị hoặc một chỉ tiêu rồi bấm lại; tất cả thì xem bảng "Tổng hợp".',
  DAY_TO_COME: ({day, today}) =>
    `Ngày ${day} chưa đến (hôm nay ${today}). Ghi ngày đã thực hiện, hoặc để trống khi chưa làm.`,
};
