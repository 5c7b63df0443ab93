// Whether a month may be entered: a state that the district sets, not the clock.

import {DomainError} from '../domain-error';
import {formatDate} from '../dates/format-date';
import type {IsoDate} from '../units/unit';

export const periodStates = ['notOpen', 'open', 'closed'] as const;
export type PeriodState = (typeof periodStates)[number];

/** A row of "Kỳ báo cáo". */
export interface BookPeriod {
  /** A month, `2021-09`, of the book's year or of the year before. */
  readonly slot: string;
  readonly name: string;
  readonly due: IsoDate;
  readonly state: PeriodState;
  /** `null` unless closed. */
  readonly closedAt: IsoDate | null;
}

/**
 * @param contact - whom to ask when it is closed
 * @throws DomainError `PERIOD_UNKNOWN`, `PERIOD_NOT_OPEN`, `PERIOD_CLOSED`
 */
export function requireOpen(
  periods: readonly BookPeriod[],
  slot: string,
  contact = '',
): BookPeriod {
  const period = periods.find(one => one.slot === slot);
  if (period === undefined) throw new DomainError('PERIOD_UNKNOWN', {period: slot});
  if (period.state === 'notOpen') throw new DomainError('PERIOD_NOT_OPEN', {period: period.name});
  if (period.state === 'closed') {
    const at = period.closedAt === null ? '' : formatDate(period.closedAt);
    throw new DomainError('PERIOD_CLOSED', {period: period.name, at, contact});
  }
  return period;
}
