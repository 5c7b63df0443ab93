// Whether a list of periods says one thing of each: not open and closed at once.

import {problemAt, type Problem} from '../finding';
import {glossary} from '../glossary';
import type {BookPeriod} from './period-state';

/** A period and the line of the list that it stands in. */
export interface PeriodLine {
  readonly line: number;
  readonly period: BookPeriod;
}

/** A period listed twice, and one that is open and yet has the day on which it was closed. */
export function checkPeriods(lines: readonly PeriodLine[]): Problem[] {
  const first = new Map<string, BookPeriod>();
  return lines.flatMap(({line, period}) => {
    const {slot, state, closedAt} = period;
    const known = first.get(slot);
    if (known === undefined) first.set(slot, period);
    const one = glossary[`state.${(known ?? period).state}`];
    const other = glossary[`state.${known === undefined ? 'closed' : state}`];
    const isTwice = known !== undefined && known.state !== state;
    if (isTwice || (state !== 'closed' && closedAt !== null)) {
      return [problemAt(line, 'PERIOD_CONTRADICTS', {period: slot, one, other})];
    }
    return [];
  });
}
