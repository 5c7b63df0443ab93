// Receipts: what the book's properties know of each sending, apart from the cells that people can change.

import type {Answer} from '../domain/answers/answer';
import {DomainError} from '../domain/domain-error';
import {decodeReport} from '../domain/reports/report';
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

/** Of a slot's sending in force. */
export interface Receipt {
  readonly sequence: number;
  readonly submissionId: string;
  /** Keyed hash over the whole entry. */
  readonly seal: string;
  /** When the slot was first sent. */
  readonly firstAt: string;
  /** Set where the report held no figure: a sending by its button, not by its content. */
  readonly isEmpty?: true;
}

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

/** Records a sending as received. Call it under the lock, after the entry is on the book. */
export function giveReceipt(platform: Platform, unit: UnitKey, entry: LogEntry): void {
  const receipts = receiptsOf(platform, unit);
  const receipt: Receipt = {
    sequence: entry.sequence,
    submissionId: entry.submissionId,
    seal: sealOf(platform, unit, entry),
    firstAt: receipts[entry.slot]?.firstAt ?? entry.at,
    ...(hasFigures(entry) ? {} : {isEmpty: true}),
  };
  platform.bookProperties.set(prefix + unit, JSON.stringify({...receipts, [entry.slot]: receipt}));
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
  receipt: Receipt,
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
