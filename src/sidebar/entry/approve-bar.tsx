// What the unit's own approver does with a sending that waits: lets it count, or sends it back to who entered it, with the reason.

import {useState} from 'preact/hooks';

interface Props {
  readonly isBusy: boolean;
  readonly onDecide: (as: 'approved' | 'returned', reason: string) => void;
}

export function ApproveBar({isBusy, onDecide}: Props) {
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null)
    return (
      <div class="row">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            onDecide('approved', '');
          }}
        >
          Duyệt báo cáo này
        </button>
        <button
          type="button"
          class="plain"
          disabled={isBusy}
          onClick={() => {
            setReason('');
          }}
        >
          Trả lại…
        </button>
      </div>
    );
  return (
    <>
      <label>
        Lý do trả lại, người nhập đọc được ngay trên biểu
        <textarea
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
            onDecide('returned', reason);
            setReason(null);
          }}
        >
          Trả lại báo cáo
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setReason(null);
          }}
        >
          Thôi
        </button>
      </div>
    </>
  );
}
