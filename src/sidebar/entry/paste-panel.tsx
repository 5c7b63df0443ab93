// A paste before it goes in: which line goes to which field, and why some go nowhere.

import {useLayoutEffect, useRef, useState} from 'preact/hooks';

import {pasteText} from '../../contract/paste.vi';
import {
  acceptedCells,
  type PastedLine,
  type PastePlace,
  readPaste,
} from '../../domain/entry/read-paste';
import type {Cells} from './assess';

interface Props {
  readonly place: PastePlace;
  /** Of the clipboard; `''`: to be pasted here. */
  readonly text: string;
  readonly onTake: (cells: Cells) => void;
  readonly onClose: () => void;
}

export function PastePanel({place, text, onTake, onClose}: Props) {
  const [typed, setTyped] = useState(text);
  const lines = typed.trim() === '' ? [] : readPaste(typed, place);
  const taken = acceptedCells(lines);
  const count = Object.keys(taken).length;
  const first = useRef<HTMLTextAreaElement>(null);
  const take = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    (count > 0 ? take.current : first.current)?.focus();
  }, []);
  return (
    <section
      class="panel"
      aria-label="Số liệu dán vào"
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label for="paste">Dán cột số, bảng, hoặc tin nhắn vào đây</label>
      <textarea
        id="paste"
        ref={first}
        rows={text === '' ? 4 : 2}
        value={typed}
        onInput={event => {
          setTyped(event.currentTarget.value);
        }}
      />
      <p aria-live="polite">{summary(typed, lines, count)}</p>
      <ul class="pasted">
        {lines.map((line, at) => (
          <li key={at} class={line.refusal === null ? undefined : 'refused'}>
            <PastedText line={line} now={place.cells[line.row ?? ''] ?? ''} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        ref={take}
        disabled={count === 0}
        onClick={() => {
          onTake(taken);
        }}
      >
        Đưa vào biểu
      </button>{' '}
      <button type="button" class="quiet" onClick={onClose}>
        Bỏ
      </button>
    </section>
  );
}

function PastedText({line, now}: {readonly line: PastedLine; readonly now: string}) {
  if (line.refusal !== null) {
    return (
      <>
        <b>✕</b> “{line.source}”: {pasteText(line.refusal)}
      </>
    );
  }
  return (
    <>
      <b>✓</b> {line.name}: <b>{line.text}</b>
      {now === '' || now === line.text ? null : ` (thay cho ${now})`}
    </>
  );
}

function summary(typed: string, lines: readonly PastedLine[], count: number): string {
  if (typed.trim() === '') return 'Sổ sẽ cho xem số nào vào ô nào trước khi đưa vào biểu.';
  if (lines.length === 0) return 'Không thấy con số nào trong phần đã dán.';
  const refused = lines.length - count;
  return `${count} số vào biểu${refused === 0 ? '.' : `, ${refused} dòng không vào.`}`;
}
