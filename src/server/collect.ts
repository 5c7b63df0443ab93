// Collects what units have sent since the last run: all receipts in one property call, then only the tabs with news.

import {messageText} from '../contract/message-text';
import {refusalOf} from '../domain/domain-error';
import {errorAt, type Finding} from '../domain/finding';
import {countedSending, type SealedSending} from '../domain/reports/sending-state';
import {slotName} from '../domain/reports/slot';
import type {UnitKey, UnitVersion} from '../domain/units/unit';
import {type Collected, inForce, sendingKey} from '../tables/collected-tab';
import {readUnitTab} from '../tables/unit-tab';
import type {LogEntry} from '../tables/unit-log';
import type {ServerContext} from './context';
import {type OpenBook, unitSheet} from './open-book';
import {allReceipts, fits, returnedSendings, type UnitReceipts} from './receipts';

export interface Collection {
  /** To be added to "Báo cáo đã nhận". */
  readonly added: readonly Collected[];
  readonly findings: readonly Finding[];
  /** `unit|slot|sequence` of every sending that was sent back. */
  readonly returned: ReadonlySet<string>;
}

interface Collecting {
  /** What was collected before. */
  readonly known: readonly Collected[];
  /** Number of the run that collects. */
  readonly run: number;
  /** Told before each unit. */
  readonly onUnit?: (done: number) => void;
}

/** New sendings of every unit, in the order of the units; a tab that cannot be read is named and the others go on. */
export function collect(
  context: ServerContext,
  book: OpenBook,
  {known, run, onUnit}: Collecting,
): Collection {
  const receipts = allReceipts(context.platform);
  const returned = returnedSendings(receipts);
  const latest = inForce(known, returned);
  const added: Collected[] = [];
  const findings: Finding[] = [];
  for (const [at, unit] of book.tree.versions.entries()) {
    onUnit?.(at);
    const news = newsOf(unit.key, receipts.get(unit.key) ?? {}, latest);
    if (news.length === 0) continue;
    const read = readLogOf(context, book, unit);
    if ('finding' in read) {
      findings.push(read.finding);
      continue;
    }
    for (const [slot, receipt] of news) {
      const taken = takeEntry(context, {unit, slot, receipt, entries: read.entries});
      if ('finding' in taken) findings.push(taken.finding);
      else added.push({...taken.entry, unit: unit.key, firstAt: receipt.firstAt, run});
    }
  }
  return {added, findings, returned};
}

/** A sending that counts, and when its slot was first sent. */
type Received = SealedSending & {readonly firstAt: string};

/** Slots whose counted sending is newer than what was collected. */
function newsOf(
  unit: UnitKey,
  receipts: UnitReceipts,
  latest: ReadonlyMap<string, Collected>,
): [string, Received][] {
  return Object.entries(receipts)
    .flatMap(([slot, receipt]): [string, Received][] => {
      const counted = countedSending(receipt);
      const known = latest.get(sendingKey(unit, slot))?.sequence ?? 0;
      if (counted === null || known >= counted.sequence) return [];
      return [[slot, {...counted, firstAt: receipt.firstAt}]];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

type ReadLog = {readonly entries: readonly LogEntry[]} | {readonly finding: Finding};

/** One broken tab never hides the other units' figures: what was collected of it before stands. */
export function readLogOf(context: ServerContext, book: OpenBook, unit: UnitVersion): ReadLog {
  try {
    const tab = unitSheet(context, book, unit);
    return {entries: readUnitTab(tab, unit.key, book.year).log.entries};
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (refusal === null) throw fault;
    const reason = messageText(refusal);
    const place = {unit: unit.code, slot: null, row: null};
    return {
      finding: errorAt(place, 'UNIT_TAB_UNREADABLE', {unit: unit.name, reason}),
    };
  }
}

interface Wanted {
  readonly unit: UnitVersion;
  readonly slot: string;
  readonly receipt: SealedSending;
  readonly entries: readonly LogEntry[];
}

/** The entry that a receipt was given for, if it is still there and still the same. */
export function takeEntry(
  {platform}: ServerContext,
  {unit, slot, receipt, entries}: Wanted,
): {readonly entry: LogEntry} | {readonly finding: Finding} {
  const entry = entries.find(one => one.submissionId === receipt.submissionId);
  const place = {unit: unit.code, slot, row: null};
  const facts = {unit: unit.name, period: slotName(slot), sequence: receipt.sequence};
  if (entry === undefined) return {finding: errorAt(place, 'SENDING_LOST', facts)};
  if (entry.slot === slot && fits(platform, unit.key, entry, receipt)) return {entry};
  return {finding: errorAt(place, 'SENDING_CHANGED', facts)};
}
