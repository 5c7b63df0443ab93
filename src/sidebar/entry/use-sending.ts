// Sending a month: once for one content, whatever befalls the answer.

import {useRef, useState} from 'preact/hooks';

import type {FormSending} from '../../contract/form-answers';
import type {FigureFinding} from '../../domain/finding';
import {encodeReport, type Report} from '../../domain/reports/report';
import {call, type Transport} from '../rpc';
import type {Cells} from './assess';
import {newId} from './new-id';

export interface SendOrder {
  readonly unit: string;
  readonly slot: string;
  readonly person: string;
  readonly cells: Cells;
  readonly report: Report;
}

export type SendState =
  | {readonly kind: 'idle'}
  | {readonly kind: 'sending'}
  | {readonly kind: 'received'; readonly sending: FormSending}
  /** What the server found that the page had not. */
  | {readonly kind: 'held'; readonly findings: readonly FigureFinding[]}
  | {readonly kind: 'refused'; readonly why: string}
  | {readonly kind: 'lost'; readonly why: string};

const lost =
  'Chưa rõ đã gửi được hay chưa vì không có trả lời. Bấm gửi lần nữa: không bị gửi hai lần.';

export interface Sender {
  readonly state: SendState;
  readonly send: (order: SendOrder) => Promise<SendState>;
}

export function useSending(transport: Transport): Sender {
  const [state, setState] = useState<SendState>({kind: 'idle'});
  // One id for one content: pressing twice, or again after a lost answer, sends once.
  const submission = useRef({id: '', of: ''});

  const send = async (order: SendOrder): Promise<SendState> => {
    const {unit, slot, report} = order;
    const cells = inOrder(order.cells);
    const content = JSON.stringify([slot, cells, inOrder(Object.fromEntries(report.reasons))]);
    if (submission.current.of !== content) submission.current = {id: newId(), of: content};
    setState({kind: 'sending'});
    const after = await outcomeOf(transport, order, {
      ...{submissionId: submission.current.id, unit, slot, cells},
      reasons: Object.fromEntries(report.reasons),
    });
    setState(after);
    return after;
  };
  return {state, send};
}

/** Without blanks, by key: the same content is the same text, in whatever order it was typed or saved. */
function inOrder(texts: Cells): Record<string, string> {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(filled.sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function outcomeOf(
  transport: Transport,
  order: SendOrder,
  input: {
    readonly submissionId: string;
    readonly unit: string;
    readonly slot: string;
    readonly cells: Cells;
    readonly reasons: Record<string, string>;
  },
): Promise<SendState> {
  try {
    const reply = await call(transport, 'submitReport', input);
    if (!reply.ok) return {kind: 'refused', why: reply.said};
    if (reply.value.kind === 'held') return {kind: 'held', findings: reply.value.findings};
    const {receipt, at} = reply.value;
    const sequence = Number(receipt.split('/').pop());
    const reportText = encodeReport(order.report);
    const sending = {slot: order.slot, sequence, receipt, at, by: order.person, reportText};
    return {kind: 'received', sending};
  } catch {
    return {kind: 'lost', why: lost};
  }
}
