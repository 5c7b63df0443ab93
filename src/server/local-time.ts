// The time of day in Việt Nam, from the server's clock alone.

import {formatDate} from '../domain/dates/format-date';
import type {IsoDate} from '../domain/units/unit';

/** Asia/Ho_Chi_Minh has kept UTC+7 without summer time since 1975. */
const offsetMs = 7 * 60 * 60 * 1000;

/** `2021-09-16 08:05:12`. */
export function localTime(ms: number): string {
  return new Date(ms + offsetMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** `08:05 ngày 16/9/2021` of a time written so. */
export function timeText(time: string): string {
  return `${time.slice(11, 16)} ngày ${formatDate(dayOf(time))}`;
}

/** The day of a time written so. */
export function dayOf(time: string): IsoDate {
  return time.slice(0, 10);
}
