// What the unit's own approver does with a sending that waits: lets it count, or sends it back to who entered it, with the reason.

import {useState} from 'preact/hooks';

import {ReturnBox} from '../return-box';

interface Props {
  readonly isBusy: boolean;
  readonly onDecide: (as: 'approved' | 'returned', reason: string) => void;
}

export function ApproveBar({isBusy, onDecide}: Props) {
  const [isReturning, setReturning] = useState(false);
  if (isReturning)
    return (
      <ReturnBox
        reader="người nhập"
        isBusy={isBusy}
        onReturn={reason => {
          onDecide('returned', reason);
        }}
        onLeave={() => {
          setReturning(false);
        }}
      />
    );
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
          setReturning(true);
        }}
      >
        Trả lại…
      </button>
    </div>
  );
}
