// The day of a book whose clock is not the machine's, as a reader of Vietnamese writes it.

import {wallClockAt} from '../../runtime/wall-clock';

const DAY_MS = 24 * 60 * 60 * 1000;

/** `20/9/2021`; `null` when the book lives today. */
export function otherDay(nowMs: number, timeZone: string): string | null {
  if (Math.abs(nowMs - Date.now()) < DAY_MS) return null;
  const {day, month, year} = wallClockAt(nowMs, timeZone);
  return `${day}/${month}/${year}`;
}
