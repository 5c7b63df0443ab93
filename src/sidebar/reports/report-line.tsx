// One unit's report: how it stands, and what may be decided of it. The reason is asked for here, in no dialog.

import {useState} from 'preact/hooks';

import type {ListedReport} from '../../contract/district-answers';
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
  const [reason, setReason] = useState<string | null>(null);
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
      {reason === null ? (
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
                setReason('');
              }}
            >
              Trả lại…
            </button>
          ) : null}
        </div>
      ) : (
        <>
          <label>
            Lý do trả lại, đơn vị đọc được ngay trên biểu
            <textarea
              rows={3}
              maxLength={300}
              value={reason}
              onInput={event => {
                setReason(event.currentTarget.value);
              }}
            />
          </label>
          <div class="row">
            <button
              type="button"
              disabled={isBusy || reason.trim() === ''}
              onClick={() => {
                onDecide('returned', reason);
                setReason(null);
              }}
            >
              Trả lại báo cáo
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => {
                setReason(null);
              }}
            >
              Thôi
            </button>
          </div>
        </>
      )}
    </li>
  );
}
