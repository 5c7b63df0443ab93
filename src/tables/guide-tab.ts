// "Hướng dẫn": the whole guide, in the book itself, for the three people who use it.

import {glossary} from '../domain/glossary';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

export const guideTab: ListTab = {
  key: 'guide',
  name: glossary.guideTab,
  title: 'HƯỚNG DẪN',
  note: 'Chỉ dùng khi cơ quan có thẩm quyền cho phép. Sổ này không chứa dữ liệu cá nhân của người lao động.',
  color: '#34a853',
  columns: [
    {key: 'step', header: glossary.guideStep, width: 240, format: '@', wrap: true},
    {key: 'text', header: glossary.guideText, width: 760, format: '@', wrap: true},
  ],
};

const steps: readonly (readonly [step: string, text: string])[] = [
  [
    'Cấp quyền lần đầu',
    'Tiện ích mở rộng › Sổ Chỉ Tiêu › chọn một mục bất kỳ, đăng nhập, bấm Cho phép. Sổ chỉ xin quyền với chính bảng tính này.',
  ],
  [
    'Nhập số liệu',
    'Mở bảng mang tên đơn vị mình, cột của tháng. 1.300 là một nghìn ba trăm; 0 hoặc - là không phát sinh; x là không áp dụng; "ước 12" là số ước, chưa cộng vào thực hiện; để trống là chưa báo cáo, không phải số 0.',
  ],
  [
    'Dòng tổng',
    'Nhập các dòng trong đó, dòng tổng tự tính khi gửi. Chỉ có số tổng thì nhập ở dòng tổng; số này phải không nhỏ hơn các dòng trong đó cộng lại.',
  ],
  [
    'Gửi báo cáo',
    'Chọn Tiện ích mở rộng › Sổ Chỉ Tiêu › Nhập và gửi báo cáo, chọn tháng, bấm Gửi báo cáo. Lỗi phải sửa; cảnh báo cần một lý do. Gửi xong có số biên nhận ở phần nhật ký gửi bên dưới.',
  ],
  [
    'Gửi lại',
    'Khi kỳ còn mở: sửa ô rồi gửi lại, lần gửi mới thay lần cũ, lần cũ vẫn còn trong nhật ký gửi. Khi kỳ đã chốt: đề nghị đơn vị tổng hợp mở lại kỳ ở bảng "Kỳ báo cáo" rồi chọn "Cập nhật danh mục".',
  ],
  [
    'Tổng hợp (đơn vị tổng hợp)',
    'Chọn Tiện ích mở rộng › Sổ Chỉ Tiêu › Tổng hợp số liệu. Bấm nhiều lần không sao: chỉ báo cáo mới được nhận thêm. Bảng "Tổng hợp" và "Biểu đồ" thay đổi sau cùng.',
  ],
  [
    'Đối chiếu (đơn vị tổng hợp)',
    'Đối chiếu đọc lại mọi lần gửi và so với biên nhận; lần gửi bị sửa sau khi nhận được nêu tên.',
  ],
  [
    'Nhiều tài khoản Google',
    'Nếu báo PERMISSION_DENIED: đăng xuất các tài khoản khác, hoặc mở bảng tính trong cửa sổ ẩn danh với một tài khoản. Vẫn nhập và lưu được ngay trong bảng của đơn vị.',
  ],
  ['Điện thoại', 'Trên điện thoại chỉ nhập được vào bảng; kiểm tra và gửi bằng máy tính.'],
  ['In', 'Tệp › In, khổ A4 ngang, vừa một trang ngang. Dòng tiêu đề lặp lại ở mỗi trang.'],
];

/** Row id and cells of each step. `contact` closes the list, so that an officer knows whom to ask. */
export function guideRows(contact: string): Cell[][] {
  return [...steps, ['Liên hệ', contact] as const].map(([step, text], at) => [
    `G${at + 1}`,
    step,
    text,
  ]);
}
