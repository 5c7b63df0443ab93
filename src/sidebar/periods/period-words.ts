// What the page of months says of them.

import type {ListedPeriod} from '../../contract/district-answers';
import {glossary} from '../../domain/glossary';

/** `7/9 đơn vị đã gửi có số liệu`. */
export function sentWords({units, unsent}: ListedPeriod): string {
  return `${units - unsent.length}/${units} đơn vị đã gửi có số liệu`;
}

/** `Phường A, Xã B (Gửi trống)`; `''` when all have sent. */
export function unsentWords({unsent}: ListedPeriod): string {
  return unsent
    .map(({unit, isEmpty}) => (isEmpty ? `${unit} (${glossary['due.empty']})` : unit))
    .join(', ');
}

/** `Đã chốt ngày 20/9/2021`, `Đang mở, hạn gửi 17/9/2021`. */
export function stateWords({state, closedAt, due}: ListedPeriod): string {
  const word = glossary[`state.${state}`];
  return state === 'closed' ? `${word} ngày ${closedAt}` : `${word}, hạn gửi ${due}`;
}

/** Open months that every unit has sent with content: nothing is lost by closing them. */
export function doneMonths(periods: readonly ListedPeriod[]): string[] {
  return periods
    .filter(one => one.state === 'open' && one.unsent.length === 0)
    .map(one => one.slot);
}
