// `Utilities.formatDate`: Java's SimpleDateFormat letters, in English.

import {NotImplemented} from './google-words';
import {offsetMs, wallClockAt} from './wall-clock';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * @param timeZone - `GMT`, `GMT+7`, `Asia/Ho_Chi_Minh`
 * @throws NotImplemented for a letter that the host does not know
 * @remarks Source: behaviours.json 236.
 */
export function formatDate(instantMs: number, timeZone: string, pattern: string): string {
  const pieces = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return pieces
    .map(piece => {
      if (piece === "''") return "'";
      if (piece.startsWith("'")) return piece.slice(1, -1).replaceAll("''", "'");
      return /^[A-Za-z]/.test(piece) ? field(piece, instantMs, timeZone) : piece;
    })
    .join('');
}

function field(letters: string, instantMs: number, zone: string): string {
  const {year, month, day, hour, minute, second, millisecond} = wallClockAt(instantMs, zone);
  const width = letters.length;
  const number = (value: number): string => String(value).padStart(width, '0');
  switch (letters.charAt(0)) {
    case 'y':
      return width === 2 ? String(year % 100).padStart(2, '0') : number(year);
    case 'M':
      return width < 3 ? number(month) : name(MONTHS[month - 1] ?? '', width);
    case 'd':
      return number(day);
    case 'H':
      return number(hour);
    case 'h':
      return number(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return number(minute);
    case 's':
      return number(second);
    case 'S':
      return number(millisecond);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'E':
      return name(DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '', width);
    case 'Z':
    case 'X':
      return offsetText(offsetMs(instantMs, zone), letters);
    default:
      throw new NotImplemented(`Utilities.formatDate with the letter ${letters.charAt(0)}`);
  }
}

function name(full: string, width: number): string {
  return width < 4 ? full.slice(0, 3) : full;
}

/** `Z`: +0700. `X`, `XX`, `XXX`: +07, +0700, +07:00, and Z for none. */
function offsetText(offset: number, letters: string): string {
  if (offset === 0 && letters.startsWith('X')) return 'Z';
  const minutes = Math.abs(Math.round(offset / 60_000));
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const rest = String(minutes % 60).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  if (letters === 'X') return `${sign}${hours}`;
  return letters === 'XXX' ? `${sign}${hours}:${rest}` : `${sign}${hours}${rest}`;
}
