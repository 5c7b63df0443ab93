// A correction after a month was closed: kept among the report's reasons, so that it goes wherever the figure goes.

import type {RowId} from '../indicators/indicator-book';
import type {Report} from './report';

const mark = 'ADJUSTED';

/** One for each correction: the same row may be corrected twice. */
export function adjustmentKey(row: RowId, at: string): string {
  return `${mark}|${row}|${at}`;
}

/** `5 → 7: Xã báo sót 2 người`; a blank is said as such. */
export function adjustedReason(change: {
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}): string {
  const shown = (text: string): string => (text === '' ? '(trống)' : text);
  return `${shown(change.before)} → ${shown(change.after)}: ${change.reason}`;
}

/** All corrections of a report, in the order in which they were made. */
export function adjustmentsOf(report: Report): {readonly row: RowId; readonly change: string}[] {
  return [...report.reasons].flatMap(([key, change]) => {
    if (!key.startsWith(`${mark}|`)) return [];
    const parts = key.split('|');
    return [{row: parts.slice(1, -1).join('|'), change}];
  });
}
