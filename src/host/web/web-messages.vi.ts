// What the local host itself says to people on its page, in Vietnamese.

export interface WebFacts {
  EDIT_NOT_ADMITTED: Record<never, never>;
  EDIT_TAB_GONE: Record<never, never>;
  EDIT_OUTSIDE: {readonly cell: string};
  EDIT_REFUSED: {readonly reason: string};
  EDIT_PROTECTED: {readonly description: string};
  EDIT_PROTECTED_PLAIN: {readonly tab: string};
  EDIT_NOT_IN_LIST: {readonly cell: string; readonly values: string};
  EDIT_TOO_LONG: Record<never, never>;
  EDIT_VIEWER: {readonly name: string};
  FUNCTION_UNKNOWN: {readonly name: string};
  CALLS_TOO_MANY: Record<never, never>;
  FAULT: Record<never, never>;
  RUN_TIMEOUT: Record<never, never>;
  UPLOAD_TOO_LARGE: {readonly megabytes: number};
  UPLOAD_NOT_XLSX: Record<never, never>;
  UPLOAD_NOT_OURS: Record<never, never>;
  NAME_MISSING: Record<never, never>;
  NAME_TOO_LONG: {readonly limit: number};
  OWNER_MISSING: Record<never, never>;
  NOT_FOUND: Record<never, never>;
  NOT_ALLOWED: Record<never, never>;
  OWNER_NAME: Record<never, never>;
  OWNER_ROLE: Record<never, never>;
  FIRST_TAB: Record<never, never>;
  PRINT: Record<never, never>;
  STARTED: {readonly address: string};
  STARTED_HINT: {readonly file: string};
  PORT_BUSY: {readonly port: number; readonly next: number};
  PORT_INVALID: {readonly text: string};
  STORE_BUSY: {readonly file: string};
  STOPPED: Record<never, never>;
}

export type WebCode = keyof WebFacts;

export type WebMessage = {
  [C in WebCode]: {readonly code: C; readonly facts: WebFacts[C]};
}[WebCode];

/** Ends every refusal of something typed. */
const nothingKept = 'Không có thay đổi nào được lưu.';

const sentences: {readonly [C in WebCode]: (facts: WebFacts[C]) => string} = {
  EDIT_NOT_ADMITTED: () =>
    `Trang này chỉ nhận số liệu, công thức và ghi chú gõ vào ô; định dạng và cấu trúc bảng do tiện ích giữ. ${nothingKept}`,
  EDIT_TAB_GONE: () => `Bảng đang nhập không còn trong sổ. ${nothingKept} Chọn bảng khác để nhập.`,
  EDIT_OUTSIDE: ({cell}) =>
    `Ô ${cell} nằm ngoài bảng. ${nothingKept} Dán lại vào phần còn đủ dòng và cột.`,
  EDIT_REFUSED: ({reason}) => `Không ghi được: ${reason} ${nothingKept}`,
  EDIT_PROTECTED: ({description}) => `${description} ${nothingKept}`,
  EDIT_PROTECTED_PLAIN: ({tab}) =>
    `Bảng "${tab}" có phần được khóa, ô vừa nhập nằm trong phần đó. ${nothingKept} Hỏi người tổng hợp nếu cần sửa.`,
  EDIT_NOT_IN_LIST: ({cell, values}) =>
    `Ô ${cell} chỉ nhận một trong các giá trị: ${values}. ${nothingKept} Chọn lại trong danh sách của ô.`,
  EDIT_TOO_LONG: () =>
    `Nội dung dài hơn 50.000 ký tự của một ô. ${nothingKept} Rút ngắn rồi nhập lại.`,
  EDIT_VIEWER: ({name}) =>
    `${name} chỉ được xem sổ này. ${nothingKept} Hỏi người tổng hợp nếu cần quyền nhập.`,
  FUNCTION_UNKNOWN: ({name}) => `Tiện ích không có chức năng "${name}". Tải lại trang.`,
  CALLS_TOO_MANY: () => 'Trang gửi quá nhiều yêu cầu cùng lúc. Đợi vài giây rồi làm lại.',
  FAULT: () =>
    'Máy chủ gặp lỗi khi làm việc này. Tải lại trang; nếu còn lỗi, báo người làm phần mềm.',
  RUN_TIMEOUT: () => 'Việc này chạy quá sáu phút nên đã dừng. Bấm lại để làm tiếp.',
  UPLOAD_TOO_LARGE: ({megabytes}) =>
    `Tệp lớn hơn ${megabytes} MB. Chọn tệp .xlsx do "Tải xuống" của sổ ghi ra.`,
  UPLOAD_NOT_XLSX: () =>
    'Tệp không phải là bảng tính .xlsx, hoặc đã hỏng. Chọn tệp .xlsx do "Tải xuống" của sổ ghi ra.',
  UPLOAD_NOT_OURS: () =>
    'Bảng tính này không phải là sổ chỉ tiêu: không có phần nhận dạng của sổ. Chọn tệp .xlsx do "Tải xuống" của sổ ghi ra.',
  NAME_MISSING: () => 'Chưa có tên sổ. Ghi tên cho sổ mới.',
  NAME_TOO_LONG: ({limit}) => `Tên sổ dài hơn ${limit} ký tự. Đặt tên ngắn hơn.`,
  OWNER_MISSING: () => 'Chưa biết ai lập sổ. Ghi địa chỉ thư điện tử của người lập.',
  NOT_FOUND: () => 'Không có trang này. Mở lại từ địa chỉ gốc của máy chủ.',
  NOT_ALLOWED: () => 'Yêu cầu không được phép. Mở lại từ địa chỉ gốc của máy chủ.',
  OWNER_NAME: () => 'Chủ sổ',
  OWNER_ROLE: () => 'Người lập sổ',
  FIRST_TAB: () => 'Trang tính 1',
  PRINT: () => 'In',
  STARTED: ({address}) => `Sổ Chỉ Tiêu đang chạy tại ${address}`,
  STARTED_HINT: ({file}) =>
    `Mở địa chỉ trên bằng trình duyệt của máy này. Dữ liệu ở ${file}. Bấm Ctrl+C để dừng.`,
  PORT_BUSY: ({port, next}) =>
    `Cổng ${port} đang do chương trình khác dùng. Đóng chương trình đó, hoặc chạy với cổng khác: PORT=${next} npm start.`,
  PORT_INVALID: ({text}) => `PORT là "${text}". Ghi một số từ 0 đến 65535.`,
  STORE_BUSY: ({file}) =>
    `${file} đang do một lần chạy khác của chương trình này mở. Dừng lần chạy đó rồi chạy lại.`,
  STOPPED: () => 'Đã dừng. Mọi thay đổi đã được lưu.',
};

export function webText(message: WebMessage): string {
  // The record pairs each code with the facts of that code; the compiler cannot follow the pair through the look-up.
  const write = sentences[message.code] as (facts: WebFacts[WebCode]) => string;
  return write(message.facts);
}
