// The foot of a month's form: the receipt once it is sent, and the bar that saves and sends.

import type {FormColumn} from '../../contract/form-answers';
import type {Assessment, Form} from './assess';
import {standing} from './form-standing';
import {ReceiptCard} from './receipt-card';
import {SendBar} from './send-bar';
import type {Drafts} from './use-drafts';
import type {Submit} from './use-submit';
import type {Undo} from './use-undo';

interface Props {
  readonly form: Form;
  readonly column: FormColumn;
  readonly now: Assessment;
  readonly drafts: Drafts;
  readonly submit: Submit;
  readonly undo: Undo;
  /** After what was done was taken back. */
  readonly onUndone: () => void;
}

export function FormFoot({form, column, now, drafts, submit, undo, onUndone}: Props) {
  const {state, said, isBusy} = submit;
  const save = drafts.state;
  return (
    <footer>
      {state.kind === 'received' && now.changed.size === 0 ? (
        <ReceiptCard unitName={form.unitName} month={column.name} sending={state.sending} />
      ) : null}
      <SendBar
        {...{save, said, isBusy}}
        onRetry={() => {
          drafts.queue.flush();
        }}
        undo={undo.text}
        onUndo={() => {
          undo.takeBack();
          onUndone();
        }}
        standing={standing(now.errors.length, now.unreasoned.length, now.blanks.length)}
        isResend={column.sent !== null}
        isLost={state.kind === 'lost' || (save.kind === 'failed' && save.isLost)}
        onSend={() => void submit.press()}
      />
    </footer>
  );
}
