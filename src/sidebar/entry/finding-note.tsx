// One finding beside its field: what, why, and for a warning the written reason.

import {figureText} from '../../contract/messages/figure-text';
import {whyText} from '../../contract/why.vi';
import {needsReason} from '../../domain/checks/check-report';
import type {FigureFinding} from '../../domain/finding';
import {reasonKey} from '../../domain/reports/report';

interface Props {
  readonly finding: FigureFinding;
  /** `12`, or `chưa báo cáo`: the figure one rhythm earlier. */
  readonly before: string;
  readonly reason: string;
  /** `null`: nothing can be written here. */
  readonly onReason: ((text: string) => void) | null;
}

export function FindingNote({finding, before, reason, onReason}: Props) {
  const isError = finding.severity === 'error';
  const key = reasonKey(finding.code, finding.place.row ?? '');
  const why = [whyText(finding), before].filter(text => text !== '').join(' ');
  return (
    <div class={`finding ${finding.severity}`}>
      <strong>{isError ? '✕ Lỗi: ' : '! Cảnh báo: '}</strong>
      {figureText(finding)}
      <details>
        <summary>Vì sao?</summary>
        {why}
      </details>
      {needsReason(finding) ? (
        <label>
          Lý do, từ 10 ký tự (gửi kèm báo cáo)
          <input
            type="text"
            data-field={key}
            maxLength={500}
            autocomplete="off"
            value={reason}
            readOnly={onReason === null}
            onInput={event => onReason?.(event.currentTarget.value)}
          />
        </label>
      ) : null}
    </div>
  );
}
