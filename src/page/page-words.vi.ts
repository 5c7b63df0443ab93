// Every word of the page itself. Words of the add-on come from the add-on.

export const words = {
  product: 'Sổ Chỉ Tiêu',
  file: 'Tệp',
  books: 'Danh sách sổ…',
  newBook: 'Sổ trống mới…',
  openFile: 'Mở tệp .xlsx…',
  download: 'Tải xuống .xlsx',
  backup: 'Sao lưu toàn bộ',
  print: 'In bảng này…',
  extensions: 'Tiện ích mở rộng',
  addOn: 'Sổ Chỉ Tiêu',
  addOnKeys: 'Alt+Shift+S',
  fileKeys: 'Alt+Shift+F',
  noItems: 'Chưa có mục nào cho người này',
  youAre: 'Bạn là:',
  menuBar: 'Thanh trình đơn',
  grid: 'Bảng tính',
  panel: 'Ngăn bên',
  tabs: 'Các bảng của sổ',
  tabList: 'Chọn bảng',
  tabListKeys: 'Chọn bảng (Alt+Shift+K)',
  nameBox: 'Ô đang chọn',
  nameList: 'Tên vùng',
  cellEditor: 'Nội dung ô',
  charts: 'Biểu đồ của bảng',
  close: 'Đóng',
  backToGrid: '‹ Về bảng tính',
  booksTitle: 'Danh sách sổ',
  thisBook: 'đang mở',
  newBookTitle: 'Sổ trống mới',
  newBookName: 'Tên sổ',
  newBookDefault: 'Sổ chỉ tiêu mới',
  make: 'Tạo sổ',
  cancel: 'Bỏ qua',
  opening: 'Đang mở sổ…',
  reconnecting: 'Mất kết nối, đang nối lại…',
  noHost: 'Không tải được phần còn lại của trang. Kiểm tra máy chủ còn chạy rồi tải lại trang này.',
  noBook:
    'Sổ hoặc người dùng trong địa chỉ này không còn. Chọn "Tệp" rồi "Danh sách sổ" để mở sổ khác.',
  answerLost:
    'Mất kết nối khi đang chạy nên không biết kết quả. Xem lại bảng tính rồi chạy lại nếu cần.',
  fileRefused: 'Không mở được tệp này.',
  bookRefused: 'Không tạo được sổ này.',
  failed: 'Không chạy được',
  notKept: 'Chưa ghi được',
  pasteTitle: 'Dán không hết',
} as const;

/** `Nguyễn Thị A (giả định) – Nhập liệu, Phường Tích Sơn`. */
export function personLine(person: {name: string; role: string; unit: string}): string {
  const place = person.unit === '' ? '' : `, ${person.unit}`;
  return `${person.name}${person.role === '' ? '' : ` – ${person.role}`}${place}`;
}

export const running = (label: string): string => `Đang chạy "${label}"…`;

export const waitingEdits = (count: number): string =>
  `${words.reconnecting} ${count} thay đổi được giữ lại và sẽ gửi khi nối được.`;

/** @param left - what can be done @param count - of changes that the host has not taken */
function keptHere(left: string, count: number): string {
  if (count === 0) return left;
  return `${left} ${count} thay đổi chưa gửi còn trên trang này: chép ra chỗ khác trước khi đóng hoặc tải lại trang.`;
}

export const shutOut = (count: number): string =>
  keptHere(
    'Máy chủ đã chạy lại nhưng không nhận trang này. Cho phép trình duyệt lưu cookie của địa chỉ này rồi tải lại trang.',
    count,
  );

export const bookGone = (count: number): string => keptHere(words.noBook, count);

export const dayInBook = (day: string): string => `Ngày trong sổ mẫu: ${day}`;

/** How much of a pasted block fell off the tab's edge. */
export function cutLine(rows: number, columns: number): string {
  const parts = [rows > 0 ? `${rows} hàng` : '', columns > 0 ? `${columns} cột` : ''];
  const lost = parts.filter(part => part !== '').join(' và ');
  return `${lost} của vùng dán nằm ngoài bảng nên không được dán. Chọn ô bắt đầu khác rồi dán lại.`;
}
