// Difficulties and remarks with their answers: raise one, answer what is yours to answer, pass on what is not.

import {useEffect, useState} from 'preact/hooks';

import type {NoteList} from '../../contract/district-answers';
import type {Reply} from '../../contract/procedures';
import {lostText} from '../lost-text';
import {call, type Transport} from '../rpc';
import {NoteLine} from './note-line';
import {RaiseBox} from './raise-box';

export function NotesPage({send}: {readonly send: Transport}) {
  const [list, setList] = useState<NoteList | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  const take = (answer: Promise<Reply<NoteList>>): void => {
    setBusy(true);
    setTrouble('');
    answer
      .then(
        reply => {
          if (reply.ok) setList(reply.value);
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
  useEffect(() => {
    take(call(send, 'listNotes', {}));
  }, []);

  return (
    <>
      {trouble === '' ? null : (
        <p class="finding" role="alert">
          {trouble}
        </p>
      )}
      {list === null ? (
        trouble === '' && <p role="status">Đang xem các ý kiến…</p>
      ) : (
        <>
          {list.mayRaise ? (
            <RaiseBox
              units={list.units}
              isBusy={isBusy}
              onRaise={input => {
                take(call(send, 'raiseNote', input));
              }}
            />
          ) : null}
          {list.notes.length === 0 ? <p class="hint">Chưa có khó khăn, ý kiến nào.</p> : null}
          <ul class="reports">
            {list.notes.map(note => (
              <NoteLine
                key={`${note.id} ${note.status} ${note.level} ${note.answer}`}
                note={note}
                isBusy={isBusy}
                onAnswer={input => {
                  take(call(send, 'answerNote', {id: note.id, ...input}));
                }}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
