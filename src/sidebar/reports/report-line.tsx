// One unit's report: how it stands, and what may be decided of it. The reason is asked for here, in no dialog.

import {useState} from 'preact/hooks';

import type {ListedReport} from '../../contract/district-answers';
import {detailWords, stateWord} from './report-words';

interface Props {
  readonly report: ListedReport;
  readonly isBusy: boolean;
  readonly onDecide: (as: 'received' | 'returned', reason: string) => void;
}

export function ReportLine({report, isBusy, onDecide}: Props) {
  const [reason, setReason] = useState<string | null>(null);
  const {state, name} = report;
  const mayReturn = state === 'sent' || state === 'received' || state === 'pending';
  return (
    <li>
      <span class="state">{stateWord(report)}</span>
      <b>{name}</b>
      <div class="hint">{detailWords(report)}</div>
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
