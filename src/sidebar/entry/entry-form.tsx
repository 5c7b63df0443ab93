// The form of one month: what is due, checked while it is typed, saved behind it, and sent.

import {useEffect, useMemo, useRef, useState} from 'preact/hooks';

import {messageText} from '../../contract/message-text';
import type {FormColumn, FormSending} from '../../contract/procedures';
import {formGroups} from '../../domain/entry/form-groups';
import type {Finding} from '../../domain/finding';
import type {IndicatorBook} from '../../domain/indicators/indicator-book';
import {reasonKey} from '../../domain/reports/report';
import {monthOfSlot} from '../../domain/reports/slot';
import type {Transport} from '../rpc';
import {assess, type Form, monthFacts} from './assess';
import {GroupBox} from './group-box';
import type {MonthDesk} from './month-desk';
import {MonthHead} from './month-head';
import {FormTools} from './form-tools';
import {isSameReasons, standing, standsInTheWay} from './form-standing';
import {focusNamed, onFormKey} from './move-focus';
import {PastePanel} from './paste-panel';
import {ReceiptCard} from './receipt-card';
import {SendBar} from './send-bar';
import {SendingsList} from './sendings-list';
import {StandingNote} from './standing-note';
import type {Drafts} from './use-drafts';
import {useSending} from './use-sending';
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
  const facts = useMemo(() => monthFacts(form, book, slot, sent), [form, book, slot, sent]);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(facts.sent?.reasons ?? []),
  );
  const [pasted, setPasted] = useState<{text: string; row: string | null} | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const sender = useSending(send);
  const cells = drafts.cellsOf(slot);
  const faults = drafts.faultsOf(slot);
  const now = useMemo(
    () => assess(facts, cells, reasons, faults),
    [facts, cells, reasons, faults.length],
  );
  const [standsIn, setStandsIn] = useState(false);
  const isOnlyLooking = column.state === 'open' && form.units.length > 0 && !standsIn;
  const isReadOnly = column.state !== 'open' || isOnlyLooking;
  const put = (changes: Readonly<Record<string, string>>): void => {
    setSaid('');
    drafts.put(slot, changes);
  };
  const undo = useUndo(cells, put);
  const receipt = sent?.receipt ?? '';
  useTabFollow(send, {unit: form.unit, slot, cells, save: drafts.state, receipt, isReadOnly});
  const lineOf = useMemo(() => new Map(form.lines.map(line => [line.row, line])), [form]);
  const month = monthOfSlot(slot);
  const used = new Set(Object.keys(cells).filter(row => (cells[row] ?? '') !== ''));
  const groups =
    month === null ? [] : formGroups(book, month, new Set([...used, ...now.changed.keys()]));
  const fields = groups.flatMap(group => group.fields.map(one => one.row));

  useEffect(() => {
    if (isReadOnly || root.current === null) return;
    window.focus();
    focusNamed(root.current, fields.find(row => !used.has(row)) ?? fields[0] ?? '');
  }, []);

  const desk: MonthDesk = {
    ...{facts, now, cells, lineOf, reasons, isReadOnly, put},
    putReason: (key, text) => {
      setReasons(before => ({...before, [key]: text}));
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

  const submit = async (): Promise<void> => {
    if (isReadOnly || isBusy) return;
    const [open] = [...now.errors, ...now.unreasoned];
    if (open !== undefined) {
      setSaid(standsInTheWay(now.errors.length, now.unreasoned.length));
      focusFinding(open);
      return;
    }
    // The same content again would be a second sending that says nothing new.
    if (
      column.standing.state !== 'returned' &&
      sent !== null &&
      now.changed.size === 0 &&
      isSameReasons(facts.sent?.reasons, reasons)
    ) {
      setSaid(`Không có gì thay đổi so với lần đã gửi, biên nhận ${sent.receipt}.`);
      return;
    }
    setBusy(true);
    await drafts.queue.settle();
    const after = await sender.send({
      ...{unit: form.unit, slot, person: form.person, cells, report: now.report},
    });
    setBusy(false);
    if (after.kind === 'received') {
      setSaid('');
      onSent(after.sending);
    } else if (after.kind === 'held') {
      setSaid(`Chưa gửi được. ${after.findings.map(messageText).join(' ')}`);
    } else if (after.kind === 'refused' || after.kind === 'lost') setSaid(after.why);
  };

  const focusFinding = (finding: Finding): void => {
    if (root.current === null) return;
    const row = finding.place.row ?? '';
    if (finding.severity === 'warning' && focusNamed(root.current, reasonKey(finding.code, row)))
      return;
    focusNamed(root.current, row);
  };

  return (
    <form
      ref={root}
      onSubmit={event => {
        event.preventDefault();
      }}
      onKeyDown={event => {
        onFormKey(event, () => void submit());
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
            if (root.current !== null) focusNamed(root.current, pasted.row ?? fields[0] ?? '');
          }}
          onTake={taken => {
            undo.apply(`Đã đưa ${Object.keys(taken).length} số vào biểu.`, taken);
            setPasted(null);
            const rows = Object.keys(taken);
            if (root.current !== null) focusNamed(root.current, rows[rows.length - 1] ?? '');
          }}
        />
      )}
      {groups.map(group => (
        <GroupBox key={group.total?.code ?? group.fields[0]?.row} desk={desk} group={group} />
      ))}
      <SendingsList sendings={column.sendings} lineOf={lineOf} />
      {isReadOnly ? null : (
        <footer>
          {sender.state.kind === 'received' && now.changed.size === 0 ? (
            <ReceiptCard
              unitName={form.unitName}
              month={column.name}
              sending={sender.state.sending}
            />
          ) : null}
          <SendBar
            save={drafts.state}
            onRetry={() => {
              drafts.queue.flush();
            }}
            undo={undo.text}
            onUndo={() => {
              undo.takeBack();
              if (root.current !== null) focusNamed(root.current, undo.rows[0] ?? '');
            }}
            said={said}
            standing={standing(now.errors.length, now.unreasoned.length, now.blanks.length)}
            isResend={sent !== null}
            isBusy={isBusy}
            isLost={
              sender.state.kind === 'lost' ||
              (drafts.state.kind === 'failed' && drafts.state.isLost)
            }
            onSend={() => void submit()}
          />
        </footer>
      )}
    </form>
  );
}

/** All lines that a column copied from the whole form would hold. */
function linesOf(groups: ReturnType<typeof formGroups>): string[] {
  return groups.flatMap(group => [
    ...(group.total === null ? [] : [group.total.code]),
    ...group.fields.map(one => one.row),
  ]);
}
