// A proposal that a person has confirmed, as a line of the list of targets. Nothing else turns a text into a target (DH-45).

import type {ListLine} from '../lists/list-line';
import {shiftDecimal} from '../numbers/decimal';
import {formatNumber} from '../numbers/format-number';
import type {Proposal, Reading} from './read-plan-text';

/** What the person has said of it. */
export interface Confirmed {
  readonly proposal: Proposal;
  /** The reading chosen. */
  readonly reading: Reading;
  /** Code of an indicator of the book, the reading's own or another one. */
  readonly indicator: string;
  readonly unit: string;
  /** Number and day of the plan, as typed. */
  readonly decision: {readonly number: string; readonly date: string};
}

/** Lines of confirmed proposals are counted from here, beyond those of any pasted list. */
export const firstConfirmedLine = 100_001;

/** Lines as the readers of the list take them; the plan's own words go along as the note. */
export function confirmedLines(confirmed: readonly Confirmed[]): ListLine[] {
  return confirmed.map(({proposal, reading, indicator, unit, decision}, at) => {
    const isShare = proposal.measure === '%';
    const shown = (value: number | null): string =>
      value === null ? '' : formatNumber(isShare ? shiftDecimal(value, 2) : value);
    return {
      line: firstConfirmedLine + at,
      fields: {
        ...{unit, indicator, form: reading.form, min: shown(reading.min), max: shown(reading.max)},
        ...{decision_no: decision.number, decision_date: decision.date},
        ...{holder: proposal.holder?.name ?? '', note: proposal.quote},
      },
    };
  });
}
