// Above the form: the way in for a paste, and how to answer.

export function FormTools({onPaste}: {readonly onPaste: () => void}) {
  return (
    <div class="tools">
      <button type="button" class="link" onClick={onPaste}>
        Dán từ bảng, Zalo…
      </button>
      <details>
        <summary>Cách nhập</summary>
        <p class="hint">
          0 là không phát sinh, x là không áp dụng, “ước 12” là số ước, để trống là chưa báo cáo.
          Enter hoặc ↓ sang ô sau, ↑ về ô trước, Alt+0 ghi 0 vào các ô trống của nhóm, Ctrl+Enter
          gửi.
        </p>
      </details>
    </div>
  );
}
