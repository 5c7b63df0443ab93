// What the district corrected of a closed month: the unit sees which figure, from what to what, why, and who did it.

import type {FormColumn, FormLine} from '../../contract/form-answers';
import {shownTime} from './shown-time';

interface Props {
  readonly adjusted: FormColumn['adjusted'];
  readonly lineOf: ReadonlyMap<string, FormLine>;
}

export function AdjustedList({adjusted, lineOf}: Props) {
  if (adjusted.length === 0) return null;
  return (
    <div class="notice">
      Đơn vị tổng hợp đã ghi số điều chỉnh:
      <ul>
        {adjusted.map(({row, change, at, by}) => (
          <li key={`${row} ${at}`}>
            {nameOf(row, lineOf)}: {change} ({by}, {shownTime(at)})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A slice by what it is a slice of. */
function nameOf(row: string, lineOf: Props['lineOf']): string {
  const line = lineOf.get(row);
  if (line === undefined) return row;
  const total = lineOf.get(line.indicator)?.label ?? '';
  return line.slice === '' ? line.label : `${total} – ${line.label}`;
}
