// "Số điều chỉnh": after a month is closed the district corrects one figure of a report, with its reason; what was sent stays.

import {messageText} from '../contract/message-text';
import type {Input, Output} from '../contract/procedures';
import {formatAnswer} from '../domain/answers/format-answer';
import {checkReport} from '../domain/checks/check-report';
import {DomainError} from '../domain/domain-error';
import {readCells} from '../domain/entry/read-cells';
import {glossary} from '../domain/glossary';
import {requireDistrict, shownName} from '../domain/people/person';
import {adjustedReason, adjustmentKey} from '../domain/reports/adjustment';
import {decodeReport, encodeReport, type Report} from '../domain/reports/report';
import {countedSending} from '../domain/reports/sending-state';
import {slotName} from '../domain/reports/slot';
import type {UnitVersion} from '../domain/units/unit';
import {
  addCollected,
  type Collected,
  type CollectedBook,
  collectedTab,
  inForce,
  readCollected,
  sendingKey,
} from '../tables/collected-tab';
import {addEntry, journalTab} from '../tables/journal-tab';
import {keepAdjusted} from './adjusted-figures';
import {readLogOf, takeEntry} from './collect';
import type {ServerContext} from './context';
import {leastReason} from './decide-report';
import {localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';
import {receiptsOf, returnedSendings} from './receipts';
import {readRunMark} from './run-mark';
import {requireUnit} from './submit-report';
import {periodOf} from './tab-at-hand';

/**
 * Adds the adjusted report below the sending that it adjusts, in "Báo cáo đã nhận": at most 3 reads, 2 writes.
 *
 * @returns the figure before and after, as the form shows them
 * @throws DomainError `ROLE_NOT_ALLOWED`, `ADJUST_OPEN_PERIOD`, `REASON_TOO_SHORT`, `SENDING_NONE`, `ROW_NOT_ON_FORM`;
 *   `CELL_INVALID` with the first error that the checks find in the adjusted report
 */
export function adjustReport(
  context: ServerContext,
  input: Input<'adjustReport'>,
): Output<'adjustReport'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const unit = requireUnit(book, input.unit);
  const row = book.indicators.rowById.get(input.row);
  if (row === undefined) throw new DomainError('ROW_NOT_ON_FORM', {row: input.row});
  requireClosed(book, input);
  const tab = tabOf(context, book, collectedTab);
  return context.platform.underLock(() => {
    const known = readCollected(tab);
    const {basis, added} = basisOf(context, book, unit, {known, slot: input.slot});
    const old = decodeReport(basis.reportText);
    if (old === null) throw new DomainError('SENDING_NONE', factsOf(unit, input.slot));
    const at = localTime(context.platform.now());
    const report = adjusted(book, old, input, at);
    const [before, after] = [old, report].map(one => formatAnswer(one.answers.get(input.row)));
    const entry: Collected = {
      ...basis,
      submissionId: context.platform.newId(),
      ...{at, by: book.person.email, run: readRunMark(context.platform).number},
      receipt: `${unit.code}/${input.slot}/${basis.sequence} · ${glossary.adjustment}`,
      reportText: encodeReport(report),
    };
    addCollected(tab, known, [...added, entry], () => unit.name);
    const by = shownName(book.person);
    const reason = input.reason.trim();
    const told = adjustedReason({before: before ?? '', after: after ?? '', reason});
    keepAdjusted(context.platform, unit.key, {
      slot: input.slot,
      row: input.row,
      change: told,
      at,
      by,
    });
    const change = `${row.indicator.name}${row.slice === '' ? '' : ` (${row.label})`}`;
    addEntry(tabOf(context, book, journalTab), {
      ...{id: `A${at}`, at, by: book.person.email, run: null, action: glossary['sent.adjusted']},
      detail: `${unit.name}, ${slotName(input.slot)}, ${change}: ${before ?? ''} → ${after ?? ''}. ${input.reason.trim()}`,
    });
    return {before: before ?? '', after: after ?? ''};
  });
}

function factsOf({name}: UnitVersion, slot: string): {unit: string; period: string} {
  return {unit: name, period: slotName(slot)};
}

/** An open month is corrected by the unit itself, which sends again. */
function requireClosed({data}: OpenBook, {slot, reason}: Input<'adjustReport'>): void {
  const period = periodOf(data.periods, slot);
  if (period === null) throw new DomainError('PERIOD_UNKNOWN', {period: slot});
  if (period.state !== 'closed') throw new DomainError('ADJUST_OPEN_PERIOD', {period: period.name});
  const {length} = reason.trim();
  if (length < leastReason) throw new DomainError('REASON_TOO_SHORT', {length, least: leastReason});
}

interface Basis {
  /** What is adjusted: the sending in force, or its last adjustment. */
  readonly basis: Collected;
  /** That sending itself, where no roll-up has collected it yet. */
  readonly added: readonly Collected[];
}

function basisOf(
  context: ServerContext,
  book: OpenBook,
  unit: UnitVersion,
  {known, slot}: {readonly known: CollectedBook; readonly slot: string},
): Basis {
  const receipts = receiptsOf(context.platform, unit.key);
  const returned = returnedSendings(new Map([[unit.key, receipts]]));
  const basis = inForce(known.rows, returned).get(sendingKey(unit.key, slot));
  const counted = countedSending(receipts[slot]);
  if (basis !== undefined && basis.sequence >= (counted?.sequence ?? 0)) return {basis, added: []};
  if (counted === null) throw new DomainError('SENDING_NONE', factsOf(unit, slot));
  const read = readLogOf(context, book, unit);
  const taken =
    'finding' in read
      ? read
      : takeEntry(context, {unit, slot, receipt: counted, entries: read.entries});
  // A finding is a code with its facts, as a refusal is; which belongs to which stays as it was.
  if ('finding' in taken)
    throw new DomainError('CELL_INVALID', {
      ...{tab: unit.name, cell: slotName(slot)},
      reason: messageText(taken.finding),
    });
  const {firstAt = taken.entry.at} = receipts[slot] ?? {};
  const run = readRunMark(context.platform).number;
  const fresh = {...taken.entry, unit: unit.key, firstAt, run};
  return {basis: fresh, added: [fresh]};
}

/** The report with the one figure changed and the reason kept in it; the checks hold it as they hold a sending. */
function adjusted(
  book: OpenBook,
  old: Report,
  {unit, slot, row, cell, reason}: Input<'adjustReport'>,
  at: string,
): Report {
  const read = readCells(unit, slot, {[row]: cell});
  const answers = new Map(old.answers);
  const answer = read.answers.get(row);
  if (answer === undefined) answers.delete(row);
  else answers.set(row, answer);
  const [before, after] = [old.answers.get(row), answer].map(one => formatAnswer(one));
  const change = adjustedReason({before: before ?? '', after: after ?? '', reason: reason.trim()});
  const report = {
    answers,
    reasons: new Map(old.reasons).set(adjustmentKey(row, at), change),
  };
  const checked = checkReport(report, {unit, slot, book: book.indicators, before: null});
  const error = [...read.findings, ...checked].find(one => one.severity === 'error');
  if (error === undefined) return report;
  throw new DomainError('CELL_INVALID', {
    ...{tab: glossary.collectedTab, cell: slotName(slot)},
    reason: messageText(error),
  });
}
