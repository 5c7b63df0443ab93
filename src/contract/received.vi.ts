// What one press received, in words: for the notice in the corner and for the page of the district's desk.

import type {ReceivedAll} from './district-answers';

/** `Đã nhận 13 báo cáo không có cảnh báo (Số đầu kỳ 2021: 9, Tháng 9/2021: 4)`; of one month it is not said again. */
export function receivedCounts({
  received,
  periods,
}: Pick<ReceivedAll, 'received' | 'periods'>): string {
  const counts = periods.map(({name, count}) => `${name}: ${count}`).join(', ');
  return `Đã nhận ${received} báo cáo không có cảnh báo${periods.length > 1 ? ` (${counts})` : ''}`;
}
