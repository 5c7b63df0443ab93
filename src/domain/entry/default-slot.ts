// Which month a form opens at.

import type {PeriodState} from '../periods/period-state';
import {isOpening, type Slot, yearOfSlot} from '../reports/slot';

export interface EnterableMonth {
  readonly slot: Slot;
  readonly state: PeriodState;
  /** A sending in force that holds at least one answer: an empty one is still to be done. */
  readonly isSentWithFigures: boolean;
}

/**
 * The earliest open month of the year that was not yet sent with figures, else the latest open one, else the latest closed one;
 * `''` when no month is open or closed.
 */
export function defaultSlot(months: readonly EnterableMonth[], year: number): Slot {
  const ofYear = months.filter(one => !isOpening(one.slot) && yearOfSlot(one.slot) === year);
  const open = ofYear.filter(one => one.state === 'open');
  const closed = ofYear.filter(one => one.state === 'closed');
  const chosen =
    open.find(one => !one.isSentWithFigures) ?? open[open.length - 1] ?? closed[closed.length - 1];
  return chosen?.slot ?? '';
}
