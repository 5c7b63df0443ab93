// Times and windows as the officer reads them.

import {formatDate} from '../../domain/dates/format-date';
import {windowOfMonth} from '../../domain/periods/month';
import {monthOfSlot} from '../../domain/reports/slot';

/** `08:05 ngày 16/9/2021` of `2021-09-16 08:05:12`. */
export function shownTime(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  return `${time.slice(0, 5)} ngày ${formatDate(day)}`;
}

/** `15/8/2021 – 14/9/2021`; `''` for opening figures. */
export function shownWindow(slot: string): string {
  const month = monthOfSlot(slot);
  if (month === null) return '';
  const {from, to} = windowOfMonth(month, 'admin');
  return `${formatDate(from)} – ${formatDate(to)}`;
}
