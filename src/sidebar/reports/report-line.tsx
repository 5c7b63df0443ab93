// One unit's report: how it stands, and what may be decided of it. The reason is asked for here, in no dialog.

import {useState} from 'preact/hooks';

import type {ListedReport} from '../../contract/district-answers';
import {ReturnBox} from '../return-box';
import type {Transport} from '../rpc';
import {AdjustBox} from './adjust-box';
import {ReminderBox} from './reminder-box';
import {detailWords, stateWord} from './report-words';

interface Props {
  readonly report: ListedReport;
  readonly send: Transport;
  readonly slot: string;
  readonly onReminded: () => void;
  readonly isBusy: boolean;
  readonly onDecide: (as: 'received' | 'returned', reason: string) => void;
}

export function ReportLine({send, slot, report, isBusy, onReminded, onDecide}: Props) {
  const [isReturning, setReturning] = useState(false);
  const {state, name} = report;
  const mayReturn = state === 'sent' || state === 'received' || state === 'pending';
  return (
    <li>
      <span class="state">{stateWord(report)}</span>
      <b>{name}</b>
      <div class="hint">{detailWords(report)}</div>
      {report.reminded === '' ? null : <div class="hint">{report.reminded}</div>}
      {report.reminder === null ? null : (
        <ReminderBox reminder={report.reminder} isBusy={isBusy} onReminded={onReminded} />
      )}
      {state === 'closed' && report.sequence > 0 ? (
        <AdjustBox send={send} unit={report.unit} slot={slot} />
      ) : null}
      {isReturning ? (
        <ReturnBox
          reader="đơn vị"
          isBusy={isBusy}
          onReturn={reason => {
            onDecide('returned', reason);
          }}
          onLeave={() => {
            setReturning(false);
          }}
        />
      ) : (
        <div class="row">
          {state === 'sent' ? (
            <button
              type="button"
              class="plain"
              disabled={isBusy}
              onClick={() => {
                onDecide('received', '');
              }}
            >
              Nhận
            </button>
          ) : null}
          {mayReturn ? (
            <button
              type="button"
              class="plain"
              disabled={isBusy}
              onClick={() => {
                setReturning(true);
              }}
            >
              Trả lại…
            </button>
          ) : null}
        </div>
      )}
    </li>
  );
}
