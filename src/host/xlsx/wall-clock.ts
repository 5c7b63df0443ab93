// Instants as a workbook file counts them: days since 30/12/1899 on the clock of one time zone.

const DAY_MS = 24 * 60 * 60 * 1000;
/** The count on 1 January 1970. */
const EPOCH_SERIAL = 25569;

export interface WallClock {
  /** Days and their fraction on the zone's clock. */
  toSerial(instantMs: number): number;
  /** To the millisecond; of two instants that share a clock time, one of them. */
  toInstant(serial: number): number;
}

/**
 * A clock for one time zone.
 *
 * @param timeZone - an IANA name, such as `Asia/Ho_Chi_Minh`
 * @throws RangeError for a zone that the system does not know
 */
export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
  const offsetMs = (instantMs: number): number => {
    const [, sign, hours, minutes, seconds] =
      /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(format.format(instantMs)) ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
    return (sign === '-' ? -size : size) * 1000;
  };
  return {
    toSerial: instantMs => EPOCH_SERIAL + (instantMs + offsetMs(instantMs)) / DAY_MS,
    toInstant: serial => {
      const localMs = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
      // The offset is asked at a first guess, which is at most a day off, then at the answer.
      const guessMs = localMs - offsetMs(localMs);
      return localMs - offsetMs(guessMs);
    },
  };
}
