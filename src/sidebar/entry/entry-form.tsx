// The form of one month: what is due, saved as soon as a field is left, checked and sent in one call.

import {useRef, useState} from 'preact/hooks';

import {messageText} from '../../contract/message-text';
import type {FormColumn, FormLine, Output} from '../../contract/procedures';
import type {Finding} from '../../domain/finding';
import {isOwed} from '../../domain/periods/rhythm';
import {reasonKey} from '../../domain/reports/report';
import {monthOfSlot} from '../../domain/reports/slot';
import {FindingNote} from './finding-note';
import {call, type Transport} from '../rpc';

interface Props {
  readonly send: Transport;
  readonly form: Output<'openForm'>;
  readonly column: FormColumn;
  readonly onSent: () => void;
}

export function EntryForm({send, form, column, onSent}: Props) {
  const [cells, setCells] = useState(column.cells);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [findings, setFindings] = useState<readonly Finding[]>(
    form.faults.filter(one => one.place.slot === column.slot),
  );
  const [said, setSaid] = useState(column.sent === null ? '' : sentText(column.sent));
  const [isBusy, setBusy] = useState(false);
  // What the sheet is known to hold: a field whose saving failed is saved again when it is left again.
  const saved = useRef<Readonly<Record<string, string>>>(column.cells);
  // One id for one content: pressing twice, or again after a lost answer, sends once.
  const submission = useRef({id: crypto.randomUUID(), of: ''});

  const save = (row: string, text: string) => {
    if (text === (saved.current[row] ?? '')) return;
    setCells(before => ({...before, [row]: text}));
    setSaid('Đang lưu…');
    call(send, 'saveDraft', {unit: form.unit, columns: {[column.slot]: {[row]: text}}}).then(
      reply => {
        if (reply.ok) saved.current = {...saved.current, [row]: text};
        setSaid(reply.ok ? 'Đã lưu' : messageText(reply));
      },
      () => {
        setSaid('Chưa lưu được, thử lại khi có mạng.');
      },
    );
  };

  const submit = () => {
    const content = JSON.stringify([cells, reasons]);
    if (submission.current.of !== content)
      submission.current = {id: crypto.randomUUID(), of: content};
    setBusy(true);
    const input = {
      submissionId: submission.current.id,
      unit: form.unit,
      slot: column.slot,
      cells,
      reasons,
    };
    call(send, 'submitReport', input)
      .then(
        reply => {
          if (!reply.ok) {
            setSaid(messageText(reply));
            return;
          }
          setFindings(reply.value.findings);
          if (reply.value.kind === 'held') {
            setSaid('Chưa gửi được, xem các dòng có ghi chú.');
            return;
          }
          setSaid(sentText(reply.value));
          onSent();
        },
        () => {
          setSaid('Chưa rõ đã gửi hay chưa. Bấm Gửi lại: không bị gửi hai lần.');
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };

  const shownRows = new Set([...Object.keys(cells), ...findings.map(one => one.place.row ?? '')]);
  return (
    <>
      <p class="hint">
        Hạn gửi {column.due}. Nhập số; 0 là không phát sinh, x là không áp dụng, để trống là chưa
        báo cáo.
      </p>
      {dueLines(form.lines, column.slot, shownRows).map(line => (
        <div key={line.row}>
          <label class={line.hasParts ? 'line total' : 'line'}>
            <span style={{paddingLeft: `${line.depth * 12}px`}}>
              {line.label}
              {line.target === '' ? null : <span class="hint"> (kế hoạch {line.target})</span>}
            </span>
            <input
              inputMode="decimal"
              autocomplete="off"
              value={cells[line.row] ?? ''}
              onBlur={event => {
                save(line.row, event.currentTarget.value.trim());
              }}
            />
          </label>
          {findings
            .filter(one => one.place.row === line.row)
            .map(one => (
              <FindingNote
                key={one.code}
                finding={one}
                reason={reasons[reasonKey(one.code, line.row)] ?? ''}
                onReason={text => {
                  setReasons(before => ({...before, [reasonKey(one.code, line.row)]: text}));
                }}
              />
            ))}
        </div>
      ))}
      <p aria-live="polite" class={said.startsWith('Đã gửi') ? 'done' : ''}>
        {said}
      </p>
      <button type="button" disabled={isBusy} onClick={submit}>
        Gửi báo cáo
      </button>
    </>
  );
}

/** What is due this month, with slices by sex; and every other row that holds a cell or has a finding. */
function dueLines(
  lines: readonly FormLine[],
  slot: string,
  shown: ReadonlySet<string>,
): FormLine[] {
  const month = monthOfSlot(slot);
  return lines.filter(
    line =>
      shown.has(line.row) ||
      (month !== null &&
        isOwed(line.rhythm, month) &&
        (line.slice === '' || line.slice.startsWith('gioi_tinh='))),
  );
}

function sentText({receipt, at}: {readonly receipt: string; readonly at: string}): string {
  return `Đã gửi lúc ${at}, số biên nhận ${receipt}`;
}
