// One difficulty or remark: what it says, who deals with it, the answer; and the answer's own box for who may give it.

import {useState} from 'preact/hooks';

import type {ShownNote} from '../../contract/district-answers';
import type {Input} from '../../contract/procedures';
import {glossary} from '../../domain/glossary';
import {timeWords} from '../trace/time-words';
import {LevelChoice} from './raise-box';

interface Props {
  readonly note: ShownNote;
  readonly isBusy: boolean;
  readonly onAnswer: (input: Omit<Input<'answerNote'>, 'id'>) => void;
}

export function NoteLine({note, isBusy, onAnswer}: Props) {
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState(note.answer);
  const [owner, setOwner] = useState(note.owner);
  const [level, setLevel] = useState(note.level);
  const put = (status: ShownNote['status']) => () => {
    onAnswer({answer, owner, level, status});
  };
  return (
    <li>
      <span class="state">{glossary[`answer.${note.status}`]}</span>
      <b>{note.unitName}</b>
      <div class="hint">
        {glossary[`note.${note.kind}`]} · {note.by}, {timeWords(note.at)} ·{' '}
        {glossary[`level.${note.level}`]}
      </div>
      <div>{note.text}</div>
      {note.answer === '' ? null : (
        <p class="done">
          {note.owner}: {note.answer}
        </p>
      )}
      {note.mayAnswer && !isOpen ? (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setOpen(true);
          }}
        >
          Trả lời, chuyển cấp…
        </button>
      ) : null}
      {isOpen ? (
        <>
          <LevelChoice level={level} onChoose={setLevel} />
          <label>
            {glossary.owner}
            <input
              value={owner}
              maxLength={200}
              onInput={event => {
                setOwner(event.currentTarget.value);
              }}
            />
          </label>
          <label>
            {glossary.answer}
            <textarea
              rows={3}
              maxLength={2000}
              value={answer}
              onInput={event => {
                setAnswer(event.currentTarget.value);
              }}
            />
          </label>
          <div class="row">
            <button type="button" disabled={isBusy || answer.trim() === ''} onClick={put('done')}>
              Trả lời
            </button>
            <button type="button" class="plain" disabled={isBusy} onClick={put('doing')}>
              Lưu, đang xử lý
            </button>
          </div>
        </>
      ) : null}
    </li>
  );
}
