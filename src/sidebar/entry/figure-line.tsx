// One line of the form: its name, its field, what stood before, and what the checks say of it.

import {reasonKey} from '../../domain/reports/report';
import {FindingNote} from './finding-note';
import {beforeText, lineFacts} from './line-facts';
import type {MonthDesk} from './month-desk';

interface Props {
  readonly desk: MonthDesk;
  readonly row: string;
  /** Steps below its total. */
  readonly depth: number;
  /** Other than the line's own name, as where a total is typed. */
  readonly label?: string;
}

export function FigureLine({desk, row, depth, label}: Props) {
  const line = desk.lineOf.get(row);
  if (line === undefined) return null;
  const sent = desk.now.changed.get(row);
  const hasError = desk.now.errors.some(one => one.place.row === row);
  return (
    <div class={depth > 0 ? 'part' : undefined}>
      <div class="line">
        <label for={`f-${row}`}>{label ?? line.label}</label>
        <input
          id={`f-${row}`}
          data-field={row}
          inputMode="decimal"
          autocomplete="off"
          maxLength={200}
          class={sent === undefined ? undefined : 'changed'}
          aria-invalid={hasError}
          aria-describedby={`n-${row}`}
          readOnly={desk.isReadOnly}
          value={desk.cells[row] ?? ''}
          onInput={event => {
            desk.put({[row]: event.currentTarget.value});
          }}
          onPaste={event => {
            if (desk.paste(event.clipboardData?.getData('text') ?? '', row)) event.preventDefault();
          }}
        />
      </div>
      <div id={`n-${row}`}>
        {line.slice === '' ? <p class="hint">{lineFacts(line, desk.facts, desk.now)}</p> : null}
        <LineNotes desk={desk} row={row} />
      </div>
    </div>
  );
}

/** What was sent instead, and the findings of a line; also under a total that is not typed. */
export function LineNotes({desk, row}: {readonly desk: MonthDesk; readonly row: string}) {
  const line = desk.lineOf.get(row);
  const sent = desk.now.changed.get(row);
  const findings = desk.now.findings.filter(one => one.place.row === row);
  return (
    <>
      {sent === undefined ? null : (
        <p class="hint sent">≠ khác số đã gửi: {sent === '' ? 'để trống' : sent}</p>
      )}
      {findings.map(one => {
        const key = reasonKey(one.code, row);
        return (
          <FindingNote
            key={key}
            finding={one}
            before={line?.slice === '' ? `${beforeText(line, desk.facts)}.` : ''}
            reason={desk.now.report.reasons.get(key) ?? ''}
            onReason={
              desk.isReadOnly
                ? null
                : text => {
                    desk.putReason(row, text);
                  }
            }
          />
        );
      })}
    </>
  );
}
