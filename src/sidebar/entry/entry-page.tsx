// The page of one unit: choose a month, fill its form, send it.

import {useEffect, useState} from 'preact/hooks';

import {messageText} from '../../contract/message-text';
import type {Output} from '../../contract/procedures';
import {isOpening, yearOfSlot} from '../../domain/reports/slot';
import {EntryForm} from './entry-form';
import {call, type Transport} from '../rpc';

type Form = Output<'openForm'>;

const lost =
  'Không gọi được sổ. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google: mở cửa sổ ẩn danh, đăng nhập một tài khoản, mở lại bảng tính. Vẫn nhập được ngay trong bảng của đơn vị.';

export function EntryPage({send}: {readonly send: Transport}) {
  const [form, setForm] = useState<Form | null>(null);
  const [slot, setSlot] = useState('');
  const [trouble, setTrouble] = useState('');

  const load = () => {
    call(send, 'openForm', {unit: ''}).then(
      reply => {
        if (!reply.ok) {
          setTrouble(messageText(reply));
          return;
        }
        setForm(reply.value);
        setSlot(before => (before === '' ? firstToSend(reply.value) : before));
      },
      () => {
        setTrouble(lost);
      },
    );
  };
  useEffect(load, []);

  if (trouble !== '') return <p class="finding">{trouble}</p>;
  if (form === null) return <p>Đang mở biểu…</p>;
  const column = form.columns.find(one => one.slot === slot);
  return (
    <>
      <h1>{form.unitName}</h1>
      <label>
        Kỳ báo cáo
        <select
          value={slot}
          onChange={event => {
            setSlot(event.currentTarget.value);
          }}
        >
          {openColumns(form).map(one => (
            <option key={one.slot} value={one.slot}>
              {one.sent === null ? one.name : `${one.name} (đã gửi)`}
            </option>
          ))}
        </select>
      </label>
      {column === undefined ? (
        <p>Chưa có kỳ nào mở. Chờ đơn vị tổng hợp mở kỳ.</p>
      ) : (
        <EntryForm key={slot} send={send} form={form} column={column} onSent={load} />
      )}
    </>
  );
}

/** Months of the book's year that are open. */
function openColumns(form: Form): Form['columns'] {
  return form.columns.filter(
    one => one.state === 'open' && !isOpening(one.slot) && yearOfSlot(one.slot) === form.year,
  );
}

/** The earliest open month that was not sent, else the latest one. */
function firstToSend(form: Form): string {
  const open = openColumns(form);
  return (open.find(one => one.sent === null) ?? open[open.length - 1])?.slot ?? '';
}
