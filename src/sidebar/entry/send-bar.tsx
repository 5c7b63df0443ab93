// The foot of the form, always in sight: what is saved, what stands in the way, and the press that sends.

import {Cure} from './no-answer';
import type {SaveState} from './save-queue';

interface Props {
  readonly save: SaveState;
  readonly onRetry: () => void;
  /** What can be taken back; `''` when nothing can. */
  readonly undo: string;
  readonly onUndo: () => void;
  /** What the last press came to. */
  readonly said: string;
  readonly standing: string;
  readonly isResend: boolean;
  readonly isBusy: boolean;
  /** The last call had no answer. */
  readonly isLost: boolean;
  readonly onSend: () => void;
}

export function SendBar(props: Props) {
  const {save, said, standing, undo} = props;
  return (
    <>
      {undo === '' ? null : (
        <p>
          {undo}{' '}
          <button type="button" class="link" onClick={props.onUndo}>
            Hoàn tác
          </button>
        </p>
      )}
      <p class="hint">{standing}</p>
      {said === '' ? null : (
        <p class="notice" role="alert">
          {said}
        </p>
      )}
      {/* Not `disabled` while it sends: that would take the cursor away from whoever pressed it by keyboard. */}
      <button
        type="button"
        data-send
        aria-disabled={props.isBusy}
        aria-keyshortcuts="Control+Enter"
        onClick={props.onSend}
      >
        {props.isBusy ? 'Đang gửi…' : props.isResend ? 'Gửi báo cáo (gửi lại)' : 'Gửi báo cáo'}
      </button>
      <span class={`save-state ${save.kind}`} aria-live="polite">
        {saveText(save)}
      </span>
      {save.kind === 'failed' ? (
        <button type="button" class="link" onClick={props.onRetry}>
          Thử lưu lại
        </button>
      ) : null}
      {props.isLost ? (
        <details>
          <summary>Không gọi được sổ: cách chữa</summary>
          <Cure />
        </details>
      ) : null}
    </>
  );
}

function saveText(save: SaveState): string {
  switch (save.kind) {
    case 'idle':
      return '';
    case 'saved':
      return '✓ Đã lưu';
    case 'saving':
      return 'Đang lưu…';
    case 'failed':
      return `Chưa lưu được: ${save.why}`;
  }
}
