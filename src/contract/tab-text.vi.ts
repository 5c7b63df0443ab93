// What a unit's tab says of itself in its status line, its notes and its notices, in Vietnamese.

import {formatNumber} from '../domain/numbers/format-number';

/** What is left to do in a column of a form. */
export interface TabTodo {
  readonly errors: number;
  /** Warnings that wait for a reason. */
  readonly reasons: number;
  readonly blanks: number;
  /** Addresses of the first cells with an error or such a warning; `''` when there is none. */
  readonly cells: string;
}

const n = formatNumber;

const blankText = (blanks: number): string => `${n(blanks)} ô để trống, tính là chưa báo cáo`;

/** `2 lỗi phải sửa, 1 cảnh báo cần ghi lý do (ô AA7, AA9), 3 ô để trống …`; `''` when nothing is left to do. */
function todoText({errors, reasons, blanks, cells}: TabTodo): string {
  const grave = [
    errors > 0 ? `${n(errors)} lỗi phải sửa` : '',
    reasons > 0 ? `${n(reasons)} cảnh báo cần ghi lý do` : '',
  ].filter(part => part !== '');
  const where = cells === '' ? '' : ` (ô ${cells})`;
  return [grave.join(', ') + where, blanks > 0 ? blankText(blanks) : '']
    .filter(part => part !== '')
    .join(', ');
}

/** @param at - as all times here, `08:05 ngày 16/9/2021`; @param isClosed - the month is chốt, and nothing can be sent of it */
export function checkedText(at: string, todo: TabTodo, isClosed: boolean): string {
  const left = todoText(todo);
  const none = isClosed ? 'không có lỗi' : 'không có lỗi, gửi được';
  return `Kiểm tra lúc ${at}: ${left === '' ? none : left}.`;
}

export function heldText(period: string, todo: TabTodo): string {
  return `${period} chưa gửi được: ${todoText(todo)}. Đọc ghi chú ở ô tô màu, sửa số hoặc viết tiếp sau chữ "Lý do:", rồi bấm Gửi báo cáo.`;
}

export function receivedText(receipt: string, at: string): string {
  return `Đã gửi lúc ${at}, số biên nhận ${receipt}.`;
}

/** Stands before all else of the line. */
export function returnedText(period: string, by: string, reason: string): string {
  return `TRẢ LẠI ${period} (${by}): ${reason} Sửa số rồi bấm Gửi báo cáo`;
}

/** What became of a sending since; @param waits - for the unit's own approver */
export function decidedText(decided: {by: string; at: string} | null, waits: boolean): string {
  if (waits) return 'Chờ duyệt tại xã, chưa được tính.';
  return decided === null ? '' : `Đã nhận lúc ${decided.at} (${decided.by}).`;
}

export function thanksText(period: string, received: string, blanks: number): string {
  return `${period}: ${received}${blanks > 0 ? ` Còn ${blankText(blanks)}.` : ''}`;
}

/** @param isClosed - P03: of a month that is chốt, what was sent stays as it was */
export function differsText(count: number, at: string, isClosed: boolean): string {
  const then = isClosed
    ? 'Kỳ đã chốt, số sửa không được tính: đề nghị đơn vị tổng hợp ghi số điều chỉnh.'
    : 'Bấm Gửi báo cáo để gửi lại.';
  return `${n(count)} ô khác số đã gửi lúc ${at}. ${then}`;
}

/** @param left - cells of the selection that were left as they are */
export function markedText(filled: number, left: number): string {
  const rest = ` ${n(left)} ô khác trong vùng chọn giữ nguyên: đã có số, là dòng tổng, hoặc tháng này không phải báo cáo.`;
  return `Đã ghi 0 (không phát sinh) vào ${n(filled)} ô.${left > 0 ? rest : ''}`;
}

/** A line of a note. */
export function foundText(severity: 'error' | 'warning', sentence: string): string {
  return `${severity === 'error' ? 'Lỗi' : 'Cảnh báo'}: ${sentence}`;
}

/** What a unit that ends within the year is told (P13). @param successors - who reports from then on; `''` where not known */
export function closingText(period: string, last: string, successors: string): string {
  const after = successors === '' ? '' : `; từ ngày sau do ${successors} báo cáo`;
  return `Đơn vị kết thúc ngày ${last}: ${period.toLowerCase()} là kỳ cuối, ghi số chốt bàn giao đến ngày đó${after}.`;
}
