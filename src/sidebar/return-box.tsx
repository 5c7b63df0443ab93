// Asks for the reason of a return, in no dialog: the one who entered the report reads it on the form.

import {useLayoutEffect, useRef, useState} from 'preact/hooks';

interface Props {
  /** Who reads the reason on the form: `đơn vị`, `người nhập`. */
  readonly reader: string;
  readonly isBusy: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onLeave: () => void;
}

export function ReturnBox({reader, isBusy, onReturn, onLeave}: Props) {
  const [reason, setReason] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  // The button that was pressed is gone: without this the next key would go nowhere.
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <>
      <label>
        Lý do trả lại, {reader} đọc được ngay trên biểu
        <textarea
          ref={box}
          rows={3}
          maxLength={300}
          value={reason}
          onInput={event => {
            setReason(event.currentTarget.value);
          }}
        />
      </label>
      <div class="row">
        <button
          type="button"
          disabled={isBusy || reason.trim() === ''}
          onClick={() => {
            onReturn(reason);
            onLeave();
          }}
        >
          Trả lại báo cáo
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          Thôi
        </button>
      </div>
    </>
  );
}
