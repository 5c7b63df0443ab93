// The dialog: a form for a new book; for a book that is there, what looks after its frame.

import {useEffect, useState} from 'preact/hooks';

import type {Output} from '../../contract/procedures';
import {call, type Transport} from '../rpc';
import {FramePage} from './frame-page';
import {MadeView} from './made-view';
import {NewBookForm} from './new-book-form';

export const lost = 'Chưa rõ máy chủ đã nhận hay chưa. Kiểm tra mạng, đóng hộp này rồi mở lại.';

export function SetUpPage({send}: {readonly send: Transport}) {
  const [start, setStart] = useState<Output<'openSetUp'> | null>(null);
  const [made, setMade] = useState<Output<'setUpBook'> | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    call(send, 'openSetUp', {}).then(
      reply => {
        if (reply.ok) setStart(reply.value);
        else setTrouble(reply.said);
      },
      () => {
        setTrouble(lost);
      },
    );
  }, []);
  if (trouble !== '')
    return (
      <p class="finding" role="alert">
        {trouble}
      </p>
    );
  if (start === null) return <p role="status">Đang mở…</p>;
  if (made !== null) return <MadeView made={made} />;
  if (start.book !== null) return <FramePage send={send} book={start.book} />;
  return <NewBookForm send={send} person={start.person} onMade={setMade} />;
}
