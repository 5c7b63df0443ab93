// Instants and what a clock on the wall of a zone shows then; also as the serial days that spreadsheets count.

export interface WallClock {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY_MS = 86_400_000;

/** Serial day 0 of a spreadsheet, 30 December 1899 (fact 18). */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

export function wallClockAt(instantMs: number, timeZone: string): WallClock {
  const shown = new Date(instantMs + offsetMs(instantMs, timeZone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    millisecond: shown.getUTCMilliseconds(),
  };
}

/** The instant at which a clock of the zone shows this; parts beyond their month or day carry over. */
export function instantOf(wall: WallClock, timeZone: string): number {
  const {year, month, day, hour, minute, second, millisecond} = wall;
  const shown = new Date(0);
  shown.setUTCFullYear(year, month - 1, day);
  shown.setUTCHours(hour, minute, second, millisecond);
  return fromShown(shown.getTime(), timeZone);
}

/** Days since 30 December 1899 on the zone's wall; the fraction is the time of day. */
export function serialOf(instantMs: number, timeZone: string): number {
  return (instantMs + offsetMs(instantMs, timeZone) - DAY_ZERO_MS) / DAY_MS;
}

export function instantOfSerial(serial: number, timeZone: string): number {
  return fromShown(Math.round(serial * DAY_MS) + DAY_ZERO_MS, timeZone);
}

/**
 * How far the zone's wall is ahead of UTC at an instant.
 *
 * @param timeZone - `Asia/Ho_Chi_Minh`, `GMT`, `GMT+7`, `GMT+07:00`
 * @throws RangeError for an unknown zone
 */
export function offsetMs(instantMs: number, timeZone: string): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (fixed !== null) {
    const [, sign, hours, minutes = '0'] = fixed;
    const size = Number(hours) * 60 + Number(minutes);
    return (sign === '-' ? -size : size) * 60_000;
  }
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      ...{timeZone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric'},
      ...{day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'},
    });
    formatters.set(timeZone, formatter);
  }
  const seconds = Math.floor(instantMs / 1000) * 1000;
  const parts = new Map(formatter.formatToParts(seconds).map(part => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const shown = new Date(0);
  shown.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  shown.setUTCHours(part('hour'), part('minute'), part('second'), 0);
  return shown.getTime() - seconds;
}

function fromShown(shownMs: number, timeZone: string): number {
  const guess = shownMs - offsetMs(shownMs, timeZone);
  return shownMs - offsetMs(guess, timeZone);
}
