// Whether a sending comes after its due day: marked, never refused (P16).

import {daysBetween} from '../dates/civil-day';
import {type FigureFinding, type Place, warningAt} from '../finding';
import type {BookPeriod} from '../periods/period-state';
import {slotName} from '../reports/slot';
import type {IsoDate} from '../units/unit';

/** Only to be known: the clock asks for no reason. */
export function checkLate(
  place: Place,
  period: BookPeriod | undefined,
  day: IsoDate,
): FigureFinding[] {
  const days = period === undefined ? 0 : daysBetween(period.due, day);
  if (period === undefined || days <= 0) return [];
  return [warningAt(place, 'SENT_LATE', {period: slotName(period.slot), days})];
}
