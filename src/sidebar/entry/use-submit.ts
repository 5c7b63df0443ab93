// The press that sends a month: what stands in its way, or what became of it.

import {useState} from 'preact/hooks';

import {figureText} from '../../contract/messages/figure-text';
import type {FormColumn, FormSending} from '../../contract/form-answers';
import type {FigureFinding} from '../../domain/finding';
import type {Transport} from '../rpc';
import type {Assessment, Form, MonthFacts} from './assess';
import {isSameReasons, standsInTheWay} from './form-standing';
import type {Drafts} from './use-drafts';
import {type SendState, useSending} from './use-sending';

interface Month {
  readonly form: Form;
  readonly column: FormColumn;
  readonly facts: MonthFacts;
  readonly now: Assessment;
  readonly drafts: Drafts;
  readonly isReadOnly: boolean;
}

interface Then {
  /** Brings the cursor to what keeps the month from being sent. */
  readonly onOpen: (finding: FigureFinding) => void;
  readonly onSent: (sending: FormSending) => void;
}

export interface Submit {
  readonly state: SendState;
  readonly isBusy: boolean;
  /** What the last press came to; `''` once something else was done. */
  readonly said: string;
  readonly hush: () => void;
  readonly press: () => Promise<void>;
}

export function useSubmit(send: Transport, month: Month, {onOpen, onSent}: Then): Submit {
  const {form, column, facts, now, drafts, isReadOnly} = month;
  const {slot, sent} = column;
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const sender = useSending(send);

  const press = async (): Promise<void> => {
    if (isReadOnly || isBusy) return;
    const [open] = [...now.errors, ...now.unreasoned];
    if (open !== undefined) {
      setSaid(standsInTheWay(now.errors.length, now.unreasoned.length));
      onOpen(open);
      return;
    }
    // The same content again would be a second sending that says nothing new.
    const {reasons} = now.report;
    const isReturned = column.standing.state === 'returned';
    const isSame = now.changed.size === 0 && isSameReasons(facts.sent?.reasons, reasons);
    if (sent !== null && isSame && !isReturned) {
      setSaid(`Không có gì thay đổi so với lần đã gửi, biên nhận ${sent.receipt}.`);
      return;
    }
    setBusy(true);
    await drafts.queue.settle();
    const after = await sender.send({
      ...{unit: form.unit, slot, person: form.person},
      ...{cells: drafts.cellsOf(slot), report: now.report},
    });
    setBusy(false);
    if (after.kind === 'received') {
      setSaid('');
      onSent(after.sending);
    } else if (after.kind === 'held') {
      setSaid(`Chưa gửi được. ${after.findings.map(figureText).join(' ')}`);
    } else if (after.kind === 'refused' || after.kind === 'lost') setSaid(after.why);
  };
  const hush = (): void => {
    setSaid('');
  };
  return {state: sender.state, isBusy, said, hush, press};
}
