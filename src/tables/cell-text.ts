// A cell as the text that people see in it.

import {dayText} from '../domain/answers/parse-answer';
import {formatNumber} from '../domain/numbers/format-number';
import type {Cell} from '../ports/book';

/** `1.300` for a number, `14/9/2021` for a date; a text as it stands. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'number') return formatNumber(cell);
  return cell instanceof Date ? dayText(cell) : String(cell);
}
