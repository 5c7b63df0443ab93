// One finding beside its field; a warning takes its written reason here.

import {messageText} from '../../contract/message-text';
import type {Finding} from '../../domain/finding';

interface Props {
  readonly finding: Finding;
  readonly reason: string;
  readonly onReason: (text: string) => void;
}

export function FindingNote({finding, reason, onReason}: Props) {
  const asksReason = finding.severity === 'warning' && finding.code !== 'BLANK_OWED';
  return (
    <div class={`finding ${finding.severity}`}>
      {finding.severity === 'error' ? 'Lỗi: ' : 'Cảnh báo: '}
      {messageText(finding)}
      {asksReason ? (
        <input
          placeholder="Lý do"
          aria-label="Lý do"
          value={reason}
          onInput={event => {
            onReason(event.currentTarget.value);
          }}
        />
      ) : null}
    </div>
  );
}
