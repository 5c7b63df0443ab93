// Closing: names who has not sent, and asks once more when someone has not.

import {useState} from 'preact/hooks';

import {doneMonths, unsentWords} from './period-words';
import type {BarProps} from './periods-page';

export function CloseBar({periods, picked, isBusy, onDecide, onChoose}: BarProps) {
  const [asksAbout, setAsksAbout] = useState('');
  const owing = picked.filter(one => one.unsent.length > 0);
  const chosen = picked.map(one => one.slot).join();
  const isAsking = asksAbout !== '' && asksAbout === chosen;
  const ready = doneMonths(periods);
  const close = () => {
    setAsksAbout('');
    onDecide({state: 'closed', due: ''});
  };
  return (
    <>
      <p>Chốt rồi thì đơn vị không gửi được nữa, cho đến khi mở lại kỳ.</p>
      <div class="row">
        <button
          type="button"
          disabled={isBusy || picked.length === 0}
          onClick={() => {
            if (owing.length === 0) close();
            else setAsksAbout(chosen);
          }}
        >
          Chốt {picked.length > 1 ? `${picked.length} kỳ` : 'kỳ'} đã chọn
        </button>
        {ready.length === 0 ? null : (
          <button
            type="button"
            class="plain"
            disabled={isBusy}
            onClick={() => {
              onChoose(ready);
            }}
          >
            Chọn {ready.length} kỳ đã gửi đủ
          </button>
        )}
      </div>
      {isAsking ? (
        <div class="ask" role="alert">
          {owing.map(one => (
            <p key={one.slot}>
              {one.name}: chưa gửi {unsentWords(one)}.
            </p>
          ))}
          <div class="row">
            <button type="button" onClick={close}>
              Vẫn chốt
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => {
                setAsksAbout('');
              }}
            >
              Thôi
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}
