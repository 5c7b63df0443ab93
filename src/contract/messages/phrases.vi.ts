// Pieces that several sentences share.

import {formatNumber} from '../../domain/numbers/format-number';

/** A sentence for each code of these facts. */
export type Sentences<Facts> = {readonly [C in keyof Facts]: (facts: Facts[C]) => string};

export const n = (value: number): string => formatNumber(value);

export const orRestore = 'hoặc khôi phục từ Tệp › Lịch sử phiên bản.';
export const oneOf = (allowed: string): string => `Chỉ dùng một trong: ${allowed}.`;
export const checkFigures = 'Kiểm tra lại các số.';
export const orReason = 'nếu đúng, ghi lý do từ 10 ký tự.';

/** `"Trong tỉnh" (7) lớn hơn "Trong nước" (5).` */
export const above = (
  small: string,
  smallValue: number,
  large: string,
  largeValue: number,
): string => `"${small}" (${n(smallValue)}) lớn hơn "${large}" (${n(largeValue)}).`;

/** `"Nam" + "Nữ" cộng lại là 7, khác "Việc làm" (8).` */
export const adding = (
  parts: string,
  than: string,
  facts: {readonly sum: number; readonly total: string; readonly totalValue: number},
): string =>
  `${parts} cộng lại là ${n(facts.sum)}, ${than} "${facts.total}" (${n(facts.totalValue)}).`;
