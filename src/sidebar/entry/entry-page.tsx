// The page of one unit: opened in one call; choose a month, fill its form, send it.

import {useEffect, useMemo, useState} from 'preact/hooks';

import type {Standing} from '../../contract/district-answers';
import type {FormColumn, FormSending} from '../../contract/form-answers';
import type {Refusal} from '../../contract/procedures';
import {glossary} from '../../domain/glossary';
import {isOpening, yearOfSlot} from '../../domain/reports/slot';
import {call, type Transport} from '../rpc';
import {NotesPage} from '../notes/notes-page';
import {bookOf, type Form} from './assess';
import {EntryForm} from './entry-form';
import {NoAnswer} from './no-answer';
import {useDrafts} from './use-drafts';

interface Trouble {
  /** `null`: no answer came. */
  readonly refusal: Refusal | null;
  readonly said: string;
}

export function EntryPage({send}: {readonly send: Transport}) {
  const [form, setForm] = useState<Form | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const load = (unit: string): void => {
    setTrouble(null);
    call(send, 'openForm', {unit}).then(
      reply => {
        if (reply.ok) setForm(reply.value);
        else setTrouble({refusal: reply, said: reply.said});
      },
      (fault: unknown) => {
        setTrouble({refusal: null, said: fault instanceof Error ? fault.message : String(fault)});
      },
    );
  };
  useEffect(() => {
    load('');
  }, []);

  const retry = (): void => {
    load(form?.unit ?? '');
  };
  if (trouble?.refusal === null) return <NoAnswer said={trouble.said} onRetry={retry} />;
  if (trouble !== null) return <Refused trouble={trouble} onRetry={retry} />;
  if (form === null) return <p role="status">Đang mở biểu…</p>;
  return (
    <>
      {form.units.length > 0 ? <UnitChoice form={form} onChoose={load} /> : null}
      {form.unit === '' || form.units.length > 0 ? null : <NotesBox send={send} />}
      {form.unit === '' ? null : <UnitForm key={form.unit} send={send} form={form} />}
      {form.help === '' ? null : <p class="hint">Cần hỗ trợ: {form.help}</p>}
    </>
  );
}

function Refused({trouble, onRetry}: {readonly trouble: Trouble; readonly onRetry: () => void}) {
  const isLeader = trouble.refusal?.code === 'ROLE_NOT_ALLOWED';
  return (
    <div role="alert">
      <p class="finding">{trouble.said}</p>
      {isLeader ? (
        <p>
          Tài khoản này chỉ xem, không nhập số. Mở bảng “Biểu đồ” hoặc “Tổng hợp” để xem kết quả.
        </p>
      ) : (
        <button type="button" onClick={onRetry}>
          Thử lại
        </button>
      )}
    </div>
  );
}

/** Opened by hand: only then does it ask the book. */
function NotesBox({send}: {readonly send: Transport}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={event => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary>Khó khăn, vướng mắc và trả lời</summary>
      {isOpen ? <NotesPage send={send} /> : null}
    </details>
  );
}

/** Those who collect look at one unit after another. */
function UnitChoice({
  form,
  onChoose,
}: {
  readonly form: Form;
  readonly onChoose: (unit: string) => void;
}) {
  return (
    <label>
      Đơn vị
      <select
        value={form.unit}
        onChange={event => {
          if (event.currentTarget.value !== '') onChoose(event.currentTarget.value);
        }}
      >
        <option value="">Chọn đơn vị để xem biểu</option>
        {form.units.map(one => (
          <option key={one.unit} value={one.unit}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function UnitForm({send, form: read}: {readonly send: Transport; readonly form: Form}) {
  const [slot, setSlot] = useState(read.slot);
  const [received, setReceived] = useState<readonly FormSending[]>([]);
  const drafts = useDrafts(send, read);
  const book = useMemo(() => bookOf(read), [read]);
  const form = useMemo(() => withReceived(read, received), [read, received]);
  const columns = monthsOf(form);
  const column = columns.find(one => one.slot === slot);
  return (
    <>
      <h1>{form.unitName}</h1>
      {form.closing === '' ? null : <p class="notice">{form.closing}</p>}
      <label>
        Kỳ báo cáo
        <select
          value={slot}
          onChange={event => {
            setSlot(event.currentTarget.value);
          }}
        >
          {columns.map(one => (
            <option key={one.slot} value={one.slot}>
              {one.name} ({stateText(one)})
            </option>
          ))}
        </select>
      </label>
      {column === undefined ? (
        <p>Chưa có kỳ nào mở. Chờ đơn vị tổng hợp mở kỳ.</p>
      ) : (
        <EntryForm
          key={slot}
          {...{send, form, book, column, drafts}}
          onSent={sending => {
            setReceived(before => [...before, sending]);
          }}
        />
      )}
    </>
  );
}

/** The form with what was sent since it was read. */
function withReceived(form: Form, received: readonly FormSending[]): Form {
  const columns = form.columns.map(one => {
    const known = new Set(one.sendings.map(sending => sending.receipt));
    const added = received.filter(({slot, receipt}) => slot === one.slot && !known.has(receipt));
    const latest = added[added.length - 1];
    return latest === undefined
      ? one
      : {...one, standing: sentSince(latest), sent: latest, sendings: [...one.sendings, ...added]};
  });
  return {...form, columns};
}

/** Nobody has decided of it yet. */
function sentSince({sequence}: FormSending): Standing {
  return {state: 'sent', sequence, decided: null, approvedBy: ''};
}

/** Months of the book's year that were opened. */
function monthsOf(form: Form): FormColumn[] {
  return form.columns.filter(
    one => one.state !== 'notOpen' && !isOpening(one.slot) && yearOfSlot(one.slot) === form.year,
  );
}

function stateText({state, sent, standing}: FormColumn): string {
  if (state === 'closed') return sent === null ? 'đã chốt, không gửi' : 'đã chốt';
  return sent === null ? 'chưa gửi' : glossary[`sent.${standing.state}`].toLowerCase();
}
