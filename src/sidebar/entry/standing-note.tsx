// What became of the month's latest sending: why it was sent back stands first; the unit's approver decides here.

import {useState} from 'preact/hooks';

import type {Standing} from '../../contract/district-answers';
import type {FormColumn} from '../../contract/form-answers';
import {wholeSentence} from '../../domain/text/whole-sentence';
import {call, type Transport} from '../rpc';
import {lostText} from '../lost-text';
import {ApproveBar} from './approve-bar';
import {shownTime} from './shown-time';

interface Props {
  readonly send: Transport;
  readonly unit: string;
  readonly column: FormColumn;
  /** The caller approves for the unit. */
  readonly approves: boolean;
}

export function StandingNote({send, unit, column, approves}: Props) {
  const [now, setNow] = useState<Standing>(column.standing);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  // What was sent since the form was opened has no decision yet.
  const isLatest = (column.sent?.sequence ?? 0) <= now.sequence;
  if (!isLatest) return null;
  const {state, decided} = now;
  const decide = (as: 'approved' | 'returned', reason: string): void => {
    setBusy(true);
    setTrouble('');
    call(send, 'decideReport', {unit, slot: column.slot, sequence: now.sequence, as, reason})
      .then(
        reply => {
          if (reply.ok) setNow(reply.value);
          else setTrouble(reply.said);
        },
        () => {
          setTrouble(lostText);
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <>
      {state === 'returned' && decided !== null ? (
        <p class="finding" role="alert">
          <strong>Trả lại</strong> lúc {shownTime(decided.at)} ({decided.by}):{' '}
          {wholeSentence(decided.reason)} Sửa số rồi gửi lại.
        </p>
      ) : null}
      {state === 'received' && decided !== null ? (
        <p class="done">
          Đã nhận lúc {shownTime(decided.at)} ({decided.by}).
        </p>
      ) : null}
      {state === 'pending' ? <p class="notice">Chờ duyệt tại xã, chưa được tính.</p> : null}
      {state === 'pending' && approves ? <ApproveBar isBusy={isBusy} onDecide={decide} /> : null}
      {trouble === '' ? null : (
        <p class="finding" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
