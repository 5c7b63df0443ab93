// Receipts: what the book's properties know of each sending, apart from the cells that people can change.

import type {Answer} from '../domain/answers/answer';
import {DomainError} from '../domain/domain-error';
import {decodeReport} from '../domain/reports/report';
import {
  afterSending,
  countedSending,
  type SealedSending,
  settledReceipt,
  type SlotReceipt,
} from '../domain/reports/sending-state';
import type {Slot} from '../domain/reports/slot';
import type {UnitKey} from '../domain/units/unit';
import type {Platform} from '../ports/platform';
import type {LogEntry} from '../tables/unit-log';

/** Property names: one for each unit, so that a sending rewrites little; the key lives out of the book. */
const prefix = 'receipts.';
const bookProperty = 'bookId';

/** One key for each book, so that two books set up at once cannot take each other's. */
function keyName(platform: Platform): string {
  return `receiptKey.${platform.bookProperties.get(bookProperty) ?? ''}`;
}

/** Of a slot's latest sending, with what was decided of it. */
export type Receipt = SlotReceipt;

export type UnitReceipts = Readonly<Record<Slot, Receipt>>;

/** The receipts of one unit; empty when it has sent nothing. */
export function receiptsOf(platform: Platform, unit: UnitKey): UnitReceipts {
  return parse(platform.bookProperties.get(prefix + unit));
}

/** All receipts of the book, in one property call, by unit. */
export function allReceipts(platform: Platform): ReadonlyMap<UnitKey, UnitReceipts> {
  const found = Object.entries(platform.bookProperties.all()).filter(([name]) =>
    name.startsWith(prefix),
  );
  return new Map(found.map(([name, text]) => [name.slice(prefix.length), parse(text)]));
}

/**
 * Records a sending as received. Call it under the lock, after the entry is on the book.
 *
 * @param facts - how many warnings it goes with, and whether it waits for the unit's own approver
 */
export function giveReceipt(
  platform: Platform,
  unit: UnitKey,
  entry: LogEntry,
  facts: {readonly warnings: number; readonly isPending: boolean},
): void {
  const before = receiptsOf(platform, unit)[entry.slot];
  const sent = {
    sequence: entry.sequence,
    submissionId: entry.submissionId,
    seal: sealOf(platform, unit, entry),
    ...(hasFigures(entry) ? {} : {isEmpty: true as const}),
  };
  putReceipts(platform, unit, {[entry.slot]: afterSending(before, sent, {...facts, at: entry.at})});
}

/** Replaces some slots' receipts of a unit. Call it under the lock. */
export function putReceipts(platform: Platform, unit: UnitKey, changed: UnitReceipts): void {
  const all = {...receiptsOf(platform, unit), ...changed};
  platform.bookProperties.set(prefix + unit, JSON.stringify(all));
}

/**
 * Keeps the receipts of some slots alone, and of a sending that counts only what proves it: one property write for each unit that
 * has others. Google allows 9 KB a property and 500 KB a book, which two years of receipts come near.
 */
export function keepReceipts(platform: Platform, slots: ReadonlySet<Slot>): void {
  for (const [unit, receipts] of allReceipts(platform)) {
    const kept = Object.entries(receipts).filter(([slot]) => slots.has(slot));
    const next = JSON.stringify(
      Object.fromEntries(kept.map(([slot, one]) => [slot, settledReceipt(one)])),
    );
    if (next !== JSON.stringify(receipts)) platform.bookProperties.set(prefix + unit, next);
  }
}

/** `unit|slot|sequence` of every sending that was sent back. */
export function returnedSendings(
  receipts: ReadonlyMap<UnitKey, UnitReceipts>,
): ReadonlySet<string> {
  const keys = [...receipts].flatMap(([unit, slots]) =>
    Object.entries(slots).flatMap(([slot, {out = []}]) => out.map(one => `${unit}|${slot}|${one}`)),
  );
  return new Set(keys);
}

/** Whether a figure of the slot counts. */
export function hasContent(receipt: Receipt | undefined): boolean {
  const counted = countedSending(receipt);
  return counted !== null && counted.isEmpty !== true;
}

/** Estimates are no figures: they are in none of the numbers. */
function hasFigures({reportText}: LogEntry): boolean {
  const answers = decodeReport(reportText)?.answers ?? new Map<string, Answer>();
  return [...answers.values()].some(answer => answer.kind !== 'estimate');
}

/** Whether an entry is still what was received. */
export function fits(
  platform: Platform,
  unit: UnitKey,
  entry: LogEntry,
  receipt: SealedSending,
): boolean {
  return (
    entry.submissionId === receipt.submissionId && sealOf(platform, unit, entry) === receipt.seal
  );
}

/** Makes the key that seals receipts, once; later calls change nothing. */
export function ensureReceiptKey(platform: Platform): void {
  if (platform.bookProperties.get(bookProperty) === null) {
    platform.bookProperties.set(bookProperty, platform.newId());
  }
  if (platform.secretProperties.get(keyName(platform)) !== null) return;
  platform.secretProperties.set(keyName(platform), platform.newId() + platform.newId());
}

/**
 * The id of a sending that has no page to make one: the same report after the same sending gives the same id, so that a second
 * press is no second sending.
 *
 * @param after - number of the slot's last sending, 0 before the first
 */
export function sendingId(
  platform: Platform,
  report: {readonly unit: UnitKey; readonly slot: Slot; readonly text: string},
  after: number,
): string {
  return `t${seal(platform, [report.unit, report.slot, report.text, after])}`;
}

function sealOf(platform: Platform, unit: UnitKey, entry: LogEntry): string {
  const {slot, sequence, submissionId, at, by, reportText} = entry;
  return seal(platform, [unit, slot, sequence, submissionId, at, by, reportText]);
}

function seal(platform: Platform, facts: readonly (string | number)[]): string {
  const key = platform.secretProperties.get(keyName(platform));
  if (key === null) throw new DomainError('BOOK_NOT_SET_UP', {});
  return platform.sign(JSON.stringify(facts), key);
}

function parse(text: string | null): UnitReceipts {
  // Written by giveReceipt alone; a property is not a cell that people see.
  return text === null ? {} : (JSON.parse(text) as UnitReceipts);
}
