// One figure of a closed month, corrected with its reason.

import {useState} from 'preact/hooks';

import type {Output} from '../../contract/procedures';
import {formatAnswer} from '../../domain/answers/format-answer';
import {decodeReport} from '../../domain/reports/report';
import {lostText} from '../lost-text';
import {call, type Transport} from '../rpc';

interface Props {
  readonly send: Transport;
  readonly unit: string;
  readonly slot: string;
}

export function AdjustBox({send, unit, slot}: Props) {
  const [form, setForm] = useState<Output<'openForm'> | null>(null);
  const [row, setRow] = useState('');
  const [cell, setCell] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const work = (act: () => Promise<void>): void => {
    setBusy(true);
    act()
      .catch(() => {
        setSaid(lostText);
      })
      .finally(() => {
        setBusy(false);
      });
  };
  const open = async (): Promise<void> => {
    const reply = await call(send, 'openForm', {unit});
    if (reply.ok) setForm(reply.value);
    else setSaid(reply.said);
  };
  const adjust = async (): Promise<void> => {
    const reply = await call(send, 'adjustReport', {unit, slot, row, cell, reason});
    if (!reply.ok) {
      setSaid(reply.said);
      return;
    }
    const {before, after} = reply.value;
    setSaid(`Đã ghi số điều chỉnh: ${before || '(trống)'} → ${after || '(trống)'}. Tổng hợp lại.`);
    setReason('');
  };
  if (form === null)
    return (
      <>
        <button
          type="button"
          class="plain"
          disabled={isBusy}
          onClick={() => {
            work(open);
          }}
        >
          Điều chỉnh số…
        </button>
        {said}
      </>
    );
  const sent = form.columns.find(one => one.slot === slot)?.sent;
  const answers = decodeReport(sent?.reportText ?? '')?.answers;
  const isReady = row !== '' && reason.trim() !== '' && !isBusy;
  return (
    <>
      <label>
        Chỉ tiêu
        <select
          value={row}
          onChange={event => {
            setRow(event.currentTarget.value);
            setCell(formatAnswer(answers?.get(event.currentTarget.value)));
          }}
        >
          <option value="">Chọn chỉ tiêu</option>
          {form.lines.map(one => (
            <option key={one.row} value={one.row}>
              {one.label} – đã gửi {formatAnswer(answers?.get(one.row)) || '(trống)'}
            </option>
          ))}
        </select>
      </label>
      <label>
        Số đúng
        <input
          value={cell}
          onInput={event => {
            setCell(event.currentTarget.value);
          }}
        />
      </label>
      <label>
        Lý do điều chỉnh
        <textarea
          rows={2}
          maxLength={500}
          value={reason}
          onInput={event => {
            setReason(event.currentTarget.value);
          }}
        />
      </label>
      <button
        type="button"
        disabled={!isReady}
        onClick={() => {
          work(adjust);
        }}
      >
        Ghi số điều chỉnh
      </button>
      <p role="status">{said}</p>
    </>
  );
}
