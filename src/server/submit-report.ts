// Sends one column of a unit's form: checked, appended to the unit's log in one write, receipted. 2 reads, 1 write.

import type {Input, Output} from '../contract/procedures';
import {checkLate} from '../domain/checks/check-late';
import {checkReport, unreasoned} from '../domain/checks/check-report';
import {DomainError} from '../domain/domain-error';
import type {FigureFinding} from '../domain/finding';
import {glossary} from '../domain/glossary';
import {
  districtContact,
  isOfUnit,
  requireEntry,
  shownName,
  waitsForApproval,
} from '../domain/people/person';
import {requireOpen} from '../domain/periods/period-state';
import {encodeReport, type Report} from '../domain/reports/report';
import {isOpening, type Slot, slotsOfBook} from '../domain/reports/slot';
import type {UnitVersion} from '../domain/units/unit';
import type {Tab} from '../ports/book';
import {readUnitTab, type UnitTab} from '../tables/unit-tab';
import {type LogEntry, logCells} from '../tables/unit-log';
import {requireStanding} from './closing';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import {type OpenBook, openBook, unitIndex, unitSheet} from './open-book';
import {figuresBefore} from '../domain/entry/figures-before';
import {figuresSent} from '../domain/entry/figures-sent';
import {latestReports} from '../domain/entry/latest-reports';
import {readCells} from '../domain/entry/read-cells';
import {giveReceipt, type Receipt, receiptsOf} from './receipts';

/** A cell's limit on Google is 50,000 characters; the log stays well below. */
const longestReport = 32_000;
/** Two people of one unit at the same moment is likely once, hardly twice. */
const attempts = 3;

/**
 * Sends a report. The same `submissionId` again writes nothing and gives the same receipt.
 *
 * @param book - when it was opened before: one read less
 * @returns `received` with its receipt, or `held` with what stands in the way: errors, else warnings without a reason
 * @throws DomainError for a person, unit or period that may not send; `REPORT_TOO_LONG`, `OTHERS_WROTE`, `LOCK_BUSY`;
 *   `INPUT_INVALID` when the id stands in the log for another sending
 */
export function submitReport(
  context: ServerContext,
  input: Input<'submitReport'>,
  book: OpenBook = openBook(context),
): Output<'submitReport'> {
  const unit = requireUnit(book, input.unit);
  requireEntry(book.person, unit);
  const read = readCells(unit.key, input.slot, input.cells);
  const report: Report = {answers: read.answers, reasons: new Map(Object.entries(input.reasons))};
  requireOpenSlot(book, input.slot, report);
  requireStanding(book, unit, input.slot);
  const tab = unitSheet(context, book, unit);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // The receipt as it stood before the tab was read: whoever sends in between leaves another one.
    const seen = receiptsOf(context.platform, unit.key)[input.slot];
    const before = readUnitTab(tab, unit.key, book.year);
    const known = before.log.entries.find(entry => entry.submissionId === input.submissionId);
    if (known !== undefined) {
      requireSameSending(known, {input, report, by: book.person.email, seen});
      const again = findingsOf(report, {book, unit, slot: input.slot, before});
      return receiveAgain(context, unit, known, factsOf(book, unit, again));
    }
    const findings = [
      ...read.findings,
      ...findingsOf(report, {book, unit, slot: input.slot, before}),
      ...lateness(context, book, unit, input.slot),
    ];
    const held = hold(findings, report);
    if (held !== null) return held;
    const entry = append(context, {book, unit, tab, before, input, report, seen, findings});
    if (entry !== null) return {kind: 'received', receipt: entry.receipt, at: entry.at, findings};
  }
  throw new DomainError('OTHERS_WROTE', {times: attempts});
}

/** @throws DomainError `UNIT_UNKNOWN`, `UNIT_DOES_NOT_REPORT` */
export function requireUnit(book: OpenBook, key: string): UnitVersion {
  const index = unitIndex(book, key);
  const unit = book.tree.versions[index];
  if (unit === undefined) throw new DomainError('UNIT_UNKNOWN', {code: key});
  if (!book.tree.isLeaf(index))
    throw new DomainError('UNIT_DOES_NOT_REPORT', {code: unit.code, name: unit.name});
  return unit;
}

/** A month must be open; of opening figures, each month that they run through. */
export function requireOpenSlot(book: OpenBook, slot: Slot, report: Report): void {
  if (!slotsOfBook(book.year).includes(slot))
    throw new DomainError('PERIOD_UNKNOWN', {period: slot});
  const contact = districtContact(book.data.people);
  if (!isOpening(slot)) {
    requireOpen(book.data.periods, slot, contact);
    return;
  }
  for (const answer of report.answers.values()) {
    if (answer.kind === 'opening') requireOpen(book.data.periods, answer.through, contact);
  }
}

export interface Sending {
  readonly book: OpenBook;
  readonly unit: UnitVersion;
  readonly slot: Slot;
  readonly before: UnitTab;
}

/** All that the checks say of a report, against the unit's own log. */
export function findingsOf(report: Report, {book, unit, slot, before}: Sending): FigureFinding[] {
  const form = book.forms.of(unit);
  const reports = latestReports(before.log.entries);
  return checkReport(report, {
    ...{unit: unit.key, slot, book: form, limits: book.data.limits ?? {}},
    before: figuresBefore(reports, slot, form),
    sent: figuresSent(reports, slot, form),
  });
}

function lateness({platform}: ServerContext, {data}: OpenBook, unit: UnitVersion, slot: Slot) {
  const period = data.periods.find(one => one.slot === slot);
  return checkLate({unit: unit.key, slot, row: null}, period, dayOf(localTime(platform.now())));
}

function hold(findings: readonly FigureFinding[], report: Report): Output<'submitReport'> | null {
  if (findings.some(one => one.severity === 'error'))
    return {kind: 'held', findings, unreasoned: []};
  const open = unreasoned(findings, report);
  return open.length > 0 ? {kind: 'held', findings, unreasoned: open} : null;
}

interface Append extends Omit<Sending, 'slot'> {
  /** The slot's receipt before the tab was read. */
  readonly seen: Receipt | undefined;
  readonly tab: Tab;
  readonly input: Input<'submitReport'>;
  readonly report: Report;
  readonly findings: readonly FigureFinding[];
}

/** What a receipt keeps of a sending beside the sending itself. */
function factsOf({data, person}: OpenBook, unit: UnitVersion, findings: readonly FigureFinding[]) {
  return {
    warnings: findings.filter(one => one.severity === 'warning').length,
    isPending: waitsForApproval(data.people, unit.code, person),
  };
}

/** `08707/2021-09/1`; of one that the district entered for the unit, `… · Trần Thị B nhập thay`. */
function receiptOf({person}: OpenBook, unit: UnitVersion, slot: Slot, sequence: number): string {
  const number = `${unit.code}/${slot}/${sequence}`;
  return isOfUnit(person) ? number : `${number} · ${shownName(person)} ${glossary.onBehalf}`;
}

/** The entry as appended; `null` when another sending of the slot came in since the tab was read. */
function append(
  {book: sheet, platform}: ServerContext,
  {book, unit, tab, before, input, report, seen, findings}: Append,
): LogEntry | null {
  const reportText = encodeReport(report);
  if (reportText.length > longestReport) {
    throw new DomainError('REPORT_TOO_LONG', {length: reportText.length, limit: longestReport});
  }
  const logged = before.log.entries.filter(entry => entry.slot === input.slot);
  // The receipt counts even where its row was deleted or its number typed over.
  const numbers = [seen?.sequence ?? 0, ...logged.map(entry => entry.sequence)];
  const sequence = Math.max(...numbers.filter(Number.isInteger)) + 1;
  return platform.underLock(() => {
    const latest = receiptsOf(platform, unit.key)[input.slot];
    if (latest?.submissionId !== seen?.submissionId) return null;
    const entry: LogEntry = {
      submissionId: input.submissionId,
      sequence,
      receipt: receiptOf(book, unit, input.slot, sequence),
      at: localTime(platform.now()),
      by: book.person.email,
      slot: input.slot,
      reportText,
    };
    tab.append(logCells(entry, before.log));
    sheet.flush();
    giveReceipt(platform, unit.key, entry, factsOf(book, unit, findings));
    return entry;
  });
}

/**
 * A row of the log earns a receipt only as the very sending that is made again: rows can be typed by hand.
 *
 * @throws DomainError `INPUT_INVALID` when the id stands for another sending
 */
function requireSameSending(
  known: LogEntry,
  again: {
    readonly input: Input<'submitReport'>;
    readonly report: Report;
    readonly by: string;
    readonly seen: Receipt | undefined;
  },
): void {
  const {input, report, by, seen} = again;
  const isReceipted = seen?.submissionId === known.submissionId;
  const isSame = known.by === by && known.reportText === encodeReport(report);
  if (known.slot !== input.slot || !(isReceipted || isSame)) {
    throw new DomainError('INPUT_INVALID', {field: 'submissionId'});
  }
}

/** A sending that is in the log already: its receipt, given now if a killed run left it without one. */
function receiveAgain(
  {platform}: ServerContext,
  unit: UnitVersion,
  entry: LogEntry,
  facts: Parameters<typeof giveReceipt>[3],
): Output<'submitReport'> {
  platform.underLock(() => {
    const latest = receiptsOf(platform, unit.key)[entry.slot];
    if (latest === undefined || latest.sequence < entry.sequence)
      giveReceipt(platform, unit.key, entry, facts);
  });
  return {kind: 'received', receipt: entry.receipt, at: entry.at, findings: []};
}
