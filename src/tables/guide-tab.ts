// "Hướng dẫn": the whole guide, in the book itself, for the three people who use it.

import {glossary} from '../domain/glossary';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const guideTab: ListTab = {
  key: 'guide',
  name: glossary.guideTab,
  title: 'HƯỚNG DẪN',
  note: 'Chỉ dùng khi cơ quan có thẩm quyền cho phép. Sổ này không chứa dữ liệu cá nhân của người lao động.',
  color: '#34a853',
  columns: [
    column('step', glossary.guideStep, 240, {wrap: true}),
    column('text', glossary.guideText, 760, {wrap: true}),
  ],
};

/** Names of the menu stand in quotes, word for word as gas/menu.ts has them. */
const steps: readonly (readonly [step: string, text: string])[] = [
  [
    'Cấp quyền lần đầu',
    'Mở Tiện ích mở rộng › Sổ Chỉ Tiêu, chọn "Nhập và gửi báo cáo", chọn tài khoản, bấm Cho phép. Chỉ làm một lần; sổ chỉ xin quyền với bảng tính này.',
  ],
  [
    'Lãnh đạo: xem',
    'Mở bảng "Biểu đồ": hai dòng đầu nói đã đạt bao nhiêu so với kế hoạch. Không phải bấm gì.',
  ],
  [
    'Xã, phường: nhập số',
    'Chọn "Nhập và gửi báo cáo", hoặc gõ vào bảng mang tên đơn vị, cột của tháng. 1.300 là một nghìn ba trăm; "ước 12" là số ước, chưa cộng vào thực hiện. Ô xám không phải nhập.',
  ],
  [
    'Không phát sinh',
    '0 là không phát sinh, x là không áp dụng, để trống là chưa báo cáo. Nhiều ô: bôi đen, chọn "Ghi "không phát sinh" vào vùng chọn"; ô đã có số giữ nguyên.',
  ],
  [
    'Dòng tổng',
    'Nhập các dòng trong đó, dòng tổng tự tính khi gửi. Chỉ có số tổng thì nhập dòng tổng, không nhỏ hơn các dòng trong đó cộng lại.',
  ],
  [
    'Kiểm tra',
    'Đứng ở một ô của tháng, chọn "Kiểm tra số liệu". Ô đỏ: lỗi, phải sửa. Ô vàng: cảnh báo, viết tiếp sau chữ "Lý do:" trong ghi chú của ô. Dòng trên đầu bảng tóm tắt.',
  ],
  [
    'Gửi',
    'Đứng ở một ô của tháng, chọn "Gửi báo cáo". Dòng trên đầu bảng ghi số biên nhận, nhật ký cuối bảng giữ lần gửi. Bấm hai lần vẫn là một lần gửi.',
  ],
  [
    'Gửi lại',
    'Kỳ còn mở: sửa ô (ô khác số đã gửi có màu xanh), chọn "Gửi báo cáo" lần nữa. Số mới thay số cũ, nhật ký giữ cả hai. Kỳ đã chốt: hỏi theo dòng Liên hệ.',
  ],
  [
    'Bị trả lại',
    'Dòng trên đầu bảng và bảng bên ghi lý do. Sửa số rồi "Gửi báo cáo"; số bị trả lại không được cộng. Có người duyệt tại xã thì số chỉ được tính sau khi duyệt.',
  ],
  [
    'Khó khăn, góp ý',
    'Chọn "Khó khăn, ý kiến…", ghi khó khăn; trả lời của đơn vị tổng hợp hiện ngay tại đó. Người giám sát góp ý ở cùng chỗ, không sửa được số.',
  ],
  [
    'Nhiều tài khoản Google',
    'Bảng bên báo PERMISSION_DENIED: 1) Đăng xuất các tài khoản khác. 2) Mở lại bảng tính, hoặc mở trong cửa sổ ẩn danh. Không được thì gõ vào bảng của đơn vị, dùng "Kiểm tra số liệu", "Gửi báo cáo" trong menu; đơn vị tổng hợp dùng "Tổng hợp ngay (không mở bảng bên)", "Số này từ đâu? (không mở bảng bên)".',
  ],
  ['Điện thoại', 'Trên điện thoại chỉ nhập được vào bảng; kiểm tra và gửi bằng máy tính.'],
  [
    'In',
    'Tệp › In: A4 ngang, vừa chiều rộng trang, lặp lại hàng cố định. Dòng ký tên có sẵn dưới biểu.',
  ],
  [
    'Đơn vị tổng hợp: lập sổ mới',
    'Trong bảng tính trống, chọn "Thiết lập sổ…", dán ba danh sách, xem lại, bấm "Tạo sổ". Gửi cho từng người tin nhắn mời ở bảng "Người dùng". Bấm lần nữa chỉ sửa chỗ hỏng.',
  ],
  [
    'Đơn vị tổng hợp: mở và chốt kỳ',
    'Chọn "Mở kỳ…", chọn tháng, bấm mở. Hết hạn thì "Chốt kỳ…"; xã không sửa được tháng đã chốt cho đến khi mở lại. "Tình hình gửi báo cáo" cho biết ai chưa gửi, gửi trống, thiếu số, gửi muộn. Hết năm, "Mở năm mới…" khóa năm cũ, chuyển số đầu kỳ.',
  ],
  [
    'Đơn vị tổng hợp: tổng hợp',
    'Chọn "Tổng hợp số liệu". Bấm nhiều lần không sao: chỉ nhận thêm báo cáo mới. Kết quả ở bảng "Tổng hợp", "Biểu đồ"; dòng "Tự kiểm" nói bảng có bằng tổng các sổ đơn vị không. Xem một đơn vị, một chỉ tiêu, các kỳ cạnh nhau: chọn ở ba ô của bảng "Tra cứu", bấm "Xem theo đơn vị, chỉ tiêu, kỳ".',
  ],
  [
    'Đơn vị tổng hợp: nhận, trả lại, nhắc',
    '"Nhận tất cả báo cáo không có cảnh báo" nhận một lần bấm. "Trả lại báo cáo…": xem từng đơn vị, trả lại kèm lý do, chép tin nhắc đơn vị gửi muộn; kỳ đã chốt thì ghi số điều chỉnh kèm lý do.',
  ],
  [
    'Đơn vị tổng hợp: kiểm tra, giám sát',
    'Ghi lịch ở bảng "Kiểm tra, giám sát"; làm xong ghi ngày thực hiện, kết quả. "Tình hình gửi báo cáo" ghi trạng thái từng cuộc và nêu tên cuộc quá hạn.',
  ],
  [
    'Đơn vị tổng hợp: báo cáo cấp trên',
    'Tổng hợp kỳ cần báo cáo, rồi chọn "Xuất số liệu cho cấp trên": mỗi số đo một dòng, cùng mã. Tải về ở Tệp › Tải xuống.',
  ],
  [
    'Đơn vị tổng hợp: kiểm lại',
    'Đứng ở một ô của bảng "Tổng hợp", "Tra cứu", chọn "Số này từ đâu?" để xem xã nào, lần gửi nào làm ra số đó. "Đối chiếu" nêu tên lần gửi bị sửa sau khi nhận, ô tổng hợp khác tổng các sổ.',
  ],
  [
    'Đơn vị tổng hợp: sửa danh sách',
    'Sửa ở "Đơn vị", "Người dùng", "Kế hoạch giao", "Kỳ báo cáo", "Hạn gửi, ngưỡng kiểm tra" rồi chọn "Cập nhật danh mục". Lỡ tay làm hỏng tiêu đề, định dạng: chọn "Sửa khung"; số đã nhập giữ nguyên.',
  ],
  [
    'Đơn vị tổng hợp: sáp nhập, chia tách',
    'Ở "Đơn vị" ghi ngày hết hiệu lực của đơn vị cũ, thêm dòng đơn vị mới; ở "Quy đổi đơn vị" ghi đơn vị cũ sang đơn vị mới; chọn "Cập nhật danh mục". Tổng hợp có thêm "Quy đổi theo đơn vị mới" và "Theo đơn vị cũ"; số quy đổi theo tỷ trọng ghi "ước tính".',
  ],
];

/** Row id and cells of each step. `contact` closes the list, so that an officer knows whom to ask. */
export function guideRows(contact: string): Cell[][] {
  return [...steps, ['Liên hệ', contact] as const].map(([step, text], at) => [
    `G${at + 1}`,
    step,
    text,
  ]);
}
