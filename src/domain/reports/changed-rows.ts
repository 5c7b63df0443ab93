// Which cells of a form's column are not what was last sent of it.

import {formatAnswer} from '../answers/format-answer';
import {type Cell, parseAnswer} from '../answers/parse-answer';
import type {RowId} from '../indicators/indicator-book';
import type {Answers} from './report';

/**
 * Rows whose cell says something else than the report, in the order of the cells. `1300` and `1.300` say the same, and so do
 * `0` and `-`; a cell that says nothing readable differs.
 *
 * @param cells - every row of the form, blank ones too
 */
export function changedRows(cells: ReadonlyMap<RowId, Cell>, sent: Answers): RowId[] {
  return [...cells].flatMap(([row, cell]) => {
    const answer = parseAnswer(cell);
    const isSame = answer.ok && formatAnswer(answer.value) === formatAnswer(sent.get(row));
    return isSame ? [] : [row];
  });
}
