// The add-on's menu: the same for everyone, since whoever opens the file is not known yet; roles are checked on the press.

/** Shown under "Tiện ích mở rộng › Sổ Chỉ Tiêu". Names of functions are those of main.ts. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Nhập và gửi báo cáo', 'showSidebar')
    .addItem('Kiểm tra số liệu', 'checkTab')
    .addItem('Ghi "không phát sinh" vào vùng chọn', 'markNone')
    .addItem('Gửi báo cáo', 'sendTab')
    .addItem('Khó khăn, ý kiến…', 'showNotes')
    .addSeparator()
    .addItem('Tổng hợp số liệu', 'showRollUp')
    .addItem('Tổng hợp ngay (không mở bảng bên)', 'rollUpNow')
    .addItem('Xem theo đơn vị, chỉ tiêu, kỳ', 'showView')
    .addItem('Tình hình gửi báo cáo', 'showDueBoard')
    .addItem('Nhận tất cả báo cáo không có cảnh báo', 'receiveAll')
    .addItem('Trả lại báo cáo…', 'showReports')
    .addItem('Xuất số liệu cho cấp trên', 'exportMeasures')
    .addItem('Mở kỳ…', 'showOpenPeriods')
    .addItem('Chốt kỳ…', 'showClosePeriods')
    .addItem('Mở năm mới…', 'showNewYear')
    .addItem('Số này từ đâu?', 'showTrace')
    .addItem('Số này từ đâu? (không mở bảng bên)', 'traceNow')
    .addItem('Đối chiếu', 'compareReceipts')
    .addSeparator()
    .addItem('Thiết lập sổ…', 'showSetUp')
    .addItem('Cập nhật danh mục', 'refreshReference')
    .addItem('Sửa khung', 'repairBook')
    .addToUi();
}
