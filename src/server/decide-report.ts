// What becomes of a unit's latest sending: approved at home, received, or sent back with its reason.

import type {Standing} from '../contract/district-answers';
import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import {
  districtContact,
  requireApprover,
  requireDistrict,
  shownName,
} from '../domain/people/person';
import {type PeriodState, requireOpen} from '../domain/periods/period-state';
import {afterDecision, type Decision, stateOfSending} from '../domain/reports/sending-state';
import {slotName} from '../domain/reports/slot';
import type {UnitVersion} from '../domain/units/unit';
import {addEntry, journalTab} from '../tables/journal-tab';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';
import {putReceipts, type Receipt, receiptsOf} from './receipts';
import {refreshStatus} from './status-line';
import {requireUnit} from './submit-report';
import {periodOf} from './tab-at-hand';

/** A reason must say what to mend. */
export const leastReason = 10;

/**
 * Decides of the latest sending: 2 reads and at most 2 writes, the unit's status line among them. The sending itself stays as it is.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED`; `SENDING_NONE`, `SENDING_NEWER`, `SENDING_DECIDED` when it is no longer as it was seen;
 *   `REASON_TOO_SHORT`; `PERIOD_CLOSED` for what the unit could not send again
 */
export function decideReport(
  context: ServerContext,
  input: Input<'decideReport'>,
): Output<'decideReport'> {
  const {platform} = context;
  const book = openBook(context);
  const unit = requireUnit(book, input.unit);
  requireDecider(book, unit, input);
  const reason = input.reason.trim();
  if (input.as === 'returned' && reason.length < leastReason)
    throw new DomainError('REASON_TOO_SHORT', {length: reason.length, least: leastReason});
  const at = localTime(platform.now());
  const decided = {as: input.as, at, by: shownName(book.person), reason};
  const receipt = platform.underLock(() => {
    const seen = requireSeen(receiptsOf(platform, unit.key)[input.slot], unit, {
      ...input,
      isApprover: book.person.role === 'approve',
    });
    const next = afterDecision(seen, decided);
    if (book.person.role === 'district') journal(context, book, {unit, seen, decided}, input.slot);
    putReceipts(platform, unit.key, {[input.slot]: next});
    return next;
  });
  refreshStatus(context, book, unit);
  return standingOf(receipt, periodOf(book.data.periods, input.slot)?.state ?? 'open');
}

/** The unit's approver lets its sendings count or takes them back before they do; all else is the district's. */
function requireDecider(
  book: OpenBook,
  unit: UnitVersion,
  {as, slot}: Input<'decideReport'>,
): void {
  const isApprover = book.person.role === 'approve' && as === 'returned';
  if (as === 'approved' || isApprover) requireApprover(book.person, unit);
  else requireDistrict(book.person);
  if (as === 'returned' && periodOf(book.data.periods, slot) !== null)
    requireOpen(book.data.periods, slot, districtContact(book.data.people));
}

function requireSeen(
  receipt: Receipt | undefined,
  {name}: UnitVersion,
  {slot, sequence, as, isApprover}: Input<'decideReport'> & {readonly isApprover: boolean},
): Receipt {
  const facts = {unit: name, period: slotName(slot)};
  if (receipt === undefined) throw new DomainError('SENDING_NONE', facts);
  if (receipt.sequence !== sequence)
    throw new DomainError('SENDING_NEWER', {...facts, sequence: receipt.sequence});
  const state = stateOfSending(receipt, 'open');
  // What has left the unit is the district's to send back.
  const returnable = isApprover ? ['pending'] : ['pending', 'sent', 'received'];
  const mayBe = {
    approved: ['pending'],
    received: ['sent'],
    returned: returnable,
  };
  if (mayBe[as].includes(state)) return receipt;
  throw new DomainError('SENDING_DECIDED', {...facts, state: glossary[`sent.${state}`]});
}

function journal(
  context: ServerContext,
  book: OpenBook,
  what: {readonly unit: UnitVersion; readonly seen: Receipt; readonly decided: Decision},
  slot: string,
): void {
  const {unit, seen, decided} = what;
  const of = `${unit.name}, ${slotName(slot)}, lần gửi ${seen.sequence}`;
  addEntry(tabOf(context, book, journalTab), {
    ...{id: `Q${decided.at}`, at: decided.at, by: book.person.email, run: null},
    action: glossary[`sent.${decided.as === 'returned' ? 'returned' : 'received'}`],
    detail: decided.reason === '' ? of : `${of}: ${decided.reason}`,
  });
}

/** As pages show it. */
export function standingOf(receipt: Receipt | undefined, period: PeriodState): Standing {
  const {approved} = receipt ?? {};
  return {
    state: stateOfSending(receipt, period),
    sequence: receipt?.sequence ?? 0,
    decided: receipt?.decided ?? null,
    approvedBy: approved === undefined ? '' : `${approved.by}, ${approved.at}`,
  };
}
