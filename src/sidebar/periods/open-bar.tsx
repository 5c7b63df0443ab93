// Opening: one month may get another due day; a month opened too early may be put off.

import {useState} from 'preact/hooks';

import type {BarProps} from './periods-page';

export function OpenBar({picked, isBusy, onDecide}: BarProps) {
  const [typed, setTyped] = useState({slot: '', due: ''});
  const [only] = picked.length === 1 ? picked : [];
  const due = only === undefined ? '' : typed.slot === only.slot ? typed.due : only.due;
  const mayPutOff = picked.length > 0 && picked.every(one => one.unsent.length === one.units);
  return (
    <>
      <p>Chọn kỳ để mở, mở lại, hoặc đổi hạn gửi.</p>
      {only === undefined ? null : (
        <label class="due">
          Hạn gửi {only.name}{' '}
          <input
            value={due}
            autocomplete="off"
            onInput={event => {
              setTyped({slot: only.slot, due: event.currentTarget.value});
            }}
          />
        </label>
      )}
      <div class="row">
        <button
          type="button"
          disabled={isBusy || picked.length === 0}
          onClick={() => {
            onDecide({state: 'open', due: due.trim()});
          }}
        >
          Mở {picked.length > 1 ? `${picked.length} kỳ` : 'kỳ'} đã chọn
        </button>
        {mayPutOff ? (
          <button
            type="button"
            class="plain"
            disabled={isBusy}
            onClick={() => {
              onDecide({state: 'notOpen', due: ''});
            }}
          >
            Để chưa mở
          </button>
        ) : null}
      </div>
    </>
  );
}
