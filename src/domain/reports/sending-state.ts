// Where a unit's month stands: sent, waiting at home, sent back, received, closed; and which of its sendings counts.

import type {PeriodState} from '../periods/period-state';

/** One sending, as it is known apart from the cells that people can change. */
export interface SealedSending {
  readonly sequence: number;
  readonly submissionId: string;
  /** Keyed hash over the whole entry. */
  readonly seal: string;
  /** Set where the report held no figure: a sending by its button, not by its content. */
  readonly isEmpty?: true;
}

export const decisions = ['approved', 'received', 'returned'] as const;

/** What was decided of the latest sending, by whom, and when. */
export interface Decision {
  readonly as: (typeof decisions)[number];
  /** `2021-09-17 08:05:12`. */
  readonly at: string;
  /** Name, else address. */
  readonly by: string;
  /** `''` unless it was sent back. */
  readonly reason: string;
}

/** All that is kept of a unit's slot: its latest sending and what became of it. */
export interface SlotReceipt extends SealedSending {
  /** When the slot was first sent. */
  readonly firstAt: string;
  /** Warnings that the latest sending went with, blanks among them; absent where nobody counted. */
  readonly warnings?: number;
  /** It waits for the unit's own approver. */
  readonly isPending?: boolean;
  readonly decided?: Decision;
  /** Kept beside what the district then decides. */
  readonly approved?: Pick<Decision, 'at' | 'by'>;
  /** Numbers of all sendings of the slot that were sent back. */
  readonly out?: readonly number[];
  /** The sending that counts while the latest one does not; absent when there is none. */
  readonly prior?: SealedSending;
}

export const sendingStates = [
  'draft',
  'pending',
  'sent',
  'returned',
  'received',
  'closed',
] as const;
export type SendingState = (typeof sendingStates)[number];

/** Whether the latest sending was sent back and nothing came since. */
export function isReturned(receipt: SlotReceipt | undefined): boolean {
  return receipt?.decided?.as === 'returned';
}

/** The sending that counts: the latest that neither waits for its approver nor was sent back; `null` when there is none. */
export function countedSending(receipt: SlotReceipt | undefined): SealedSending | null {
  if (receipt === undefined) return null;
  const {sequence, submissionId, seal, isEmpty} = receipt;
  if (receipt.isPending === true || isReturned(receipt)) return receipt.prior ?? null;
  return {sequence, submissionId, seal, ...(isEmpty === true ? {isEmpty} : {})};
}

/** A closed month is closed, whatever was decided before. */
export function stateOfSending(
  receipt: SlotReceipt | undefined,
  period: PeriodState,
): SendingState {
  if (period === 'closed') return 'closed';
  if (receipt === undefined) return 'draft';
  if (isReturned(receipt)) return 'returned';
  if (receipt.isPending === true) return 'pending';
  return receipt.decided?.as === 'received' ? 'received' : 'sent';
}

/** The receipt after a further sending: what counted before it is kept, lest the new one be sent back. */
export function afterSending(
  before: SlotReceipt | undefined,
  sent: SealedSending,
  facts: {readonly at: string; readonly warnings: number; readonly isPending: boolean},
): SlotReceipt {
  const prior = countedSending(before);
  return {
    ...sent,
    firstAt: before?.firstAt ?? facts.at,
    warnings: facts.warnings,
    ...(facts.isPending ? {isPending: true as const} : {}),
    ...(before?.out === undefined ? {} : {out: before.out}),
    ...(prior === null ? {} : {prior}),
  };
}

/** Of a closed slot whose latest sending counts: the sending itself, and what was sent back before it. All else as it is. */
export function settledReceipt(receipt: SlotReceipt): SlotReceipt {
  const counted = countedSending(receipt);
  if (counted === null || counted.sequence !== receipt.sequence) return receipt;
  const {firstAt, out} = receipt;
  return {...counted, firstAt, ...(out === undefined ? {} : {out})};
}

/** The receipt after a decision about its latest sending. */
export function afterDecision(receipt: SlotReceipt, decided: Decision): SlotReceipt {
  const settled = receipt.isPending === true ? {...receipt, isPending: false} : receipt;
  if (decided.as === 'approved')
    return {...settled, decided, approved: {at: decided.at, by: decided.by}};
  if (decided.as === 'received') return {...settled, decided};
  return {...settled, decided, out: [...(receipt.out ?? []), receipt.sequence]};
}
