// The form of one month: what is due, checked while it is typed, saved behind it, and sent.

import {useEffect, useMemo, useRef, useState} from 'preact/hooks';

import type {FormColumn, FormSending} from '../../contract/form-answers';
import type {FigureFinding} from '../../domain/finding';
import type {IndicatorBook} from '../../domain/indicators/indicator-book';
import {reasonKey} from '../../domain/reports/report';
import type {Transport} from '../rpc';
import {AdjustedList} from './adjusted-list';
import type {Form} from './assess';
import {FindingNote} from './finding-note';
import {FormFoot} from './form-foot';
import {FormTools} from './form-tools';
import {GroupBox} from './group-box';
import type {MonthDesk} from './month-desk';
import {MonthHead} from './month-head';
import {focusNamed, onFormKey} from './move-focus';
import {PastePanel} from './paste-panel';
import {SendingsList} from './sendings-list';
import {StandingNote} from './standing-note';
import type {Drafts} from './use-drafts';
import {linesOf, useMonth} from './use-month';
import {useSubmit} from './use-submit';
import {useTabFollow} from './use-tab-follow';
import {useUndo} from './use-undo';

interface Props {
  readonly send: Transport;
  readonly form: Form;
  readonly book: IndicatorBook;
  readonly column: FormColumn;
  readonly drafts: Drafts;
  /** A sending of this month, received since the form was opened. */
  readonly onSent: (sending: FormSending) => void;
}

export function EntryForm({send, form, book, column, drafts, onSent}: Props) {
  const {slot, sent} = column;
  const root = useRef<HTMLFormElement>(null);
  const focus = (name: string): boolean => root.current !== null && focusNamed(root.current, name);
  const [pasted, setPasted] = useState<{text: string; row: string | null} | null>(null);
  const [standsIn, setStandsIn] = useState(false);
  const month = useMonth(form, book, column, {drafts, standsIn});
  const {now, cells, groups, fields, used, isReadOnly, isOnlyLooking} = month;
  const submit = useSubmit(
    send,
    {...month, form, column, drafts},
    {
      onOpen: ({severity, code, place: {row}}: FigureFinding) => {
        if (severity === 'error' || !focus(reasonKey(code, row ?? ''))) focus(row ?? '');
      },
      onSent,
    },
  );
  const put = (changes: Readonly<Record<string, string>>): void => {
    submit.hush();
    drafts.put(slot, changes);
  };
  const undo = useUndo(cells, put);
  const receipt = sent?.receipt ?? '';
  useTabFollow(send, {unit: form.unit, slot, cells, save: drafts.state, receipt, isReadOnly});
  const lineOf = useMemo(() => new Map(form.lines.map(line => [line.row, line])), [form]);

  useEffect(() => {
    if (isReadOnly) return;
    window.focus();
    focus(fields.find(row => !used.has(row)) ?? fields[0] ?? '');
    // Why it was sent back, and what waits to be approved, is read before anything is typed.
    const {state} = column.standing;
    if (state === 'returned' || state === 'pending') root.current?.scrollIntoView();
  }, []);

  const desk: MonthDesk = {
    ...{facts: month.facts, now, cells, lineOf, isReadOnly, put},
    putReason: (row, text) => {
      drafts.putReason(slot, row, text);
    },
    fillNone: rows => {
      const blank = rows.filter(row => !used.has(row));
      if (blank.length === 0) return;
      undo.apply(
        `Đã ghi 0 vào ${blank.length} ô trống.`,
        Object.fromEntries(blank.map(row => [row, '0'])),
      );
    },
    paste: (text, row) => {
      if (isReadOnly || !/[\n\t;:]|\p{L}{3}/u.test(text.trim())) return false;
      setPasted({text, row});
      return true;
    },
  };

  return (
    <form
      ref={root}
      onSubmit={event => {
        event.preventDefault();
      }}
      onKeyDown={event => {
        onFormKey(event, () => void submit.press());
      }}
      onFocusOut={() => {
        drafts.queue.flush();
      }}
    >
      <MonthHead
        column={column}
        sent={sent}
        changed={isReadOnly ? 0 : now.changed.size}
        staff={form.staff}
      />
      <StandingNote {...{send, unit: form.unit, column, approves: form.approves}} />
      <AdjustedList adjusted={column.adjusted} lineOf={lineOf} />
      {isOnlyLooking ? (
        <p class="notice">
          Đơn vị tổng hợp đang xem.{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setStandsIn(true);
            }}
          >
            Nhập thay đơn vị
          </button>
        </p>
      ) : null}
      {isReadOnly ? null : (
        <FormTools
          onPaste={() => {
            setPasted({text: '', row: null});
          }}
        />
      )}
      {pasted === null ? null : (
        <PastePanel
          key={pasted.text}
          text={pasted.text}
          place={{...{book, slot, fields, cells, from: pasted.row}, lines: linesOf(groups)}}
          onClose={() => {
            setPasted(null);
            focus(pasted.row ?? fields[0] ?? '');
          }}
          onTake={taken => {
            const rows = Object.keys(taken);
            undo.apply(`Đã đưa ${rows.length} số vào biểu.`, taken);
            setPasted(null);
            focus(rows[rows.length - 1] ?? '');
          }}
        />
      )}
      {now.findings.map(one =>
        // What is said of the month as a whole stands above its lines.
        one.place.row === null ? (
          <FindingNote key={one.code} finding={one} before="" reason="" onReason={null} />
        ) : null,
      )}
      {groups.map(group => (
        <GroupBox key={group.total?.code ?? group.fields[0]?.row} desk={desk} group={group} />
      ))}
      <SendingsList sendings={column.sendings} lineOf={lineOf} />
      {isReadOnly ? null : (
        <FormFoot
          {...{form, column, now, drafts, submit, undo}}
          onUndone={() => {
            focus(undo.rows[0] ?? '');
          }}
        />
      )}
    </form>
  );
}
