// The receipt of a sending, to be copied as text into a message.

import {useEffect, useRef, useState} from 'preact/hooks';

import type {FormSending} from '../../contract/form-answers';
import {shownTime} from './shown-time';

interface Props {
  readonly unitName: string;
  readonly month: string;
  readonly sending: Pick<FormSending, 'receipt' | 'at'>;
}

export function ReceiptCard({unitName, month, sending}: Props) {
  const [isCopied, setCopied] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => card.current?.focus(), [sending.receipt]);
  const text = `${unitName} đã gửi báo cáo ${month}. Số biên nhận: ${sending.receipt}, lúc ${shownTime(sending.at)}.`;
  return (
    <div class="done" ref={card} tabIndex={-1} role="status">
      <strong>✓ Đã gửi. Số biên nhận {sending.receipt}</strong>
      <br />
      lúc {shownTime(sending.at)}
      <textarea
        ref={field}
        readOnly
        rows={3}
        aria-label="Biên nhận dạng tin nhắn"
        value={text}
        onFocus={event => {
          event.currentTarget.select();
        }}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          field.current?.select();
          // The clipboard's own interface is shut to pages inside Sheets; this one works on a selection in every browser.
          setCopied(document.execCommand('copy'));
        }}
      >
        {isCopied ? 'Đã chép' : 'Chép tin nhắn'}
      </button>
    </div>
  );
}
