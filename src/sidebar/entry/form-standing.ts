// How a month's form stands: what stops its sending, and what does not.

/** Whether the reasons written now are those that were sent. */
export function isSameReasons(
  sent: ReadonlyMap<string, string> | undefined,
  now: ReadonlyMap<string, string>,
): boolean {
  return now.size === (sent?.size ?? 0) && [...now].every(([key, text]) => sent?.get(key) === text);
}

/** What a press that could not send says. */
export function standsInTheWay(errors: number, reasons: number): string {
  if (errors > 0) return `Chưa gửi được: còn ${errors} lỗi phải sửa. Số đã nhập vẫn được lưu.`;
  return `Chưa gửi được: còn ${reasons} cảnh báo cần một câu lý do.`;
}

/** How the form stands, always in sight: `Còn 2 lỗi; 3 dòng để trống …`. */
export function standing(errors: number, reasons: number, blanks: number): string {
  const texts = [
    errors > 0 ? `${errors} lỗi` : '',
    reasons > 0 ? `${reasons} cảnh báo chờ lý do` : '',
    blanks > 0 ? `${blanks} dòng để trống (chưa báo cáo), vẫn gửi được` : '',
  ].filter(text => text !== '');
  return texts.length === 0 ? 'Đủ số, không có lỗi.' : `Còn ${texts.join('; ')}.`;
}
