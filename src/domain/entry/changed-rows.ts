// Where a form differs from what was sent of it.

import {formatAnswer} from '../answers/format-answer';
import {parseAnswer} from '../answers/parse-answer';
import type {RowId} from '../indicators/indicator-book';
import type {Answers} from '../reports/report';

/**
 * By row that differs: the sent answer as a cell would hold it, `''` where the row was blank. `1300` and `1.300` do not differ;
 * a text that is no figure always does.
 */
export function changedRows(
  cells: Readonly<Record<RowId, string>>,
  sent: Answers,
): ReadonlyMap<RowId, string> {
  const changed = new Map<RowId, string>();
  for (const row of new Set([...Object.keys(cells), ...sent.keys()])) {
    const before = formatAnswer(sent.get(row));
    const now = parseAnswer(cells[row] ?? '');
    if (!now.ok || formatAnswer(now.value) !== before) changed.set(row, before);
  }
  return changed;
}
