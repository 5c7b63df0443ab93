// The reports of a month in words: each unit's state, and how many stand where.

import type {ListedReport} from '../../contract/district-answers';
import {glossary} from '../../domain/glossary';
import {type SendingState, sendingStates} from '../../domain/reports/sending-state';
import {timeWords} from '../trace/time-words';

/** `Đã gửi`, `Gửi trống`, `Chưa gửi`. */
export function stateWord({state, isEmpty, sequence}: ListedReport): string {
  if (sequence === 0) return glossary['due.none'];
  if (state === 'sent' && isEmpty) return glossary['due.empty'];
  return glossary[`sent.${state}`];
}

/** `9 đơn vị: 5 đã gửi, 2 đã nhận, 1 trả lại, 1 chưa gửi.` */
export function summaryWords(units: readonly ListedReport[]): string {
  const unsent = units.filter(one => one.sequence === 0).length;
  const counts = sendingStates.map((state: SendingState): [string, number] => [
    glossary[`sent.${state}`].toLowerCase(),
    units.filter(one => one.sequence > 0 && one.state === state).length,
  ]);
  const parts = [...counts, [glossary['due.none'].toLowerCase(), unsent] as const];
  const words = parts.flatMap(([word, count]) => (count === 0 ? [] : [`${count} ${word}`]));
  return `${units.length} đơn vị: ${words.join(', ')}.`;
}

/** What a look at the sending should know: warnings, who approved, why it was sent back. */
export function detailWords({warnings, approvedBy, decided, sequence}: ListedReport): string {
  const parts = [
    sequence > 1 ? `Lần gửi ${sequence}.` : '',
    (warnings ?? 0) > 0 ? `${warnings ?? 0} cảnh báo.` : '',
    approvedBy === '' ? '' : `Duyệt: ${approvedBy}.`,
    decided?.as === 'received' ? `Nhận: ${decided.by}, ${timeWords(decided.at)}.` : '',
    decided?.as === 'returned' ? `Lý do trả lại: ${decided.reason}` : '',
  ];
  return parts.filter(part => part !== '').join(' ');
}
