// What a page says when a call never came back.

/** On Google, several signed-in accounts break every sidebar: the page loads and no call of it gets through. */
export const lostText =
  'Không gọi được sổ. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google: mở cửa sổ ẩn danh, chỉ đăng nhập một tài khoản, rồi mở lại bảng tính và bấm lại mục này.';

/** The same, with the item of the menu that does without a page. */
export function lostBut(item: string): string {
  return `${lostText} Hoặc chọn "${item}" trong menu Sổ Chỉ Tiêu.`;
}
