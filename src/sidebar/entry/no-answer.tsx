// What to do when the book cannot be called: most often several Google accounts in one browser, which break every sidebar.

interface Props {
  /** What the browser said. */
  readonly said: string;
  readonly onRetry: () => void;
}

export function NoAnswer({said, onRetry}: Props) {
  return (
    <section class="panel" role="alert">
      <h2>Bảng bên không gọi được sổ</h2>
      <Cure />
      <button type="button" onClick={onRetry}>
        Thử lại
      </button>
      <p class="hint">Trình duyệt báo: {said}</p>
    </section>
  );
}

/** The cure, and the way that needs no sidebar. */
export function Cure() {
  return (
    <>
      <p>
        Thường do trình duyệt đang đăng nhập nhiều tài khoản Google. Số đã hiện “Đã lưu” vẫn còn
        trong sổ.
      </p>
      <p>Cách chữa, hai bước:</p>
      <ol>
        <li>
          Bấm ảnh tài khoản ở góc trên bên phải, chọn Đăng xuất khỏi mọi tài khoản (hoặc mở cửa sổ
          ẩn danh).
        </li>
        <li>
          Đăng nhập đúng một tài khoản có trong bảng “Người dùng”, mở lại bảng tính này, chọn Tiện
          ích mở rộng › Sổ Chỉ Tiêu › Nhập và gửi báo cáo.
        </li>
      </ol>
      <p>Hoặc làm ngay, không cần bảng bên:</p>
      <ol>
        <li>Nhập số vào bảng của đơn vị mình, cột của tháng.</li>
        <li>Chọn Tiện ích mở rộng › Sổ Chỉ Tiêu › Kiểm tra số liệu.</li>
        <li>Chọn Tiện ích mở rộng › Sổ Chỉ Tiêu › Gửi báo cáo.</li>
      </ol>
    </>
  );
}
