// A time as the book keeps it, in the order in which people say it.

import {formatDate} from '../../domain/dates/format-date';

/** `09:00 ngày 16/9/2021` of `2021-09-16 09:00:12`; any other text as it stands. */
export function timeWords(at: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(at) ?? [];
  return day === undefined || time === undefined ? at : `${time} ngày ${formatDate(day)}`;
}
