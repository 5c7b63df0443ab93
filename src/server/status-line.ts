// The one line above a unit's form: its month, window and due day, and what last became of it.

import {decidedText, differsText, receivedText, returnedText} from '../contract/tab-text.vi';
import {formatDate} from '../domain/dates/format-date';
import {glossary} from '../domain/glossary';
import {windowOfMonth} from '../domain/periods/month';
import {monthAtHand} from '../domain/periods/month-at-hand';
import type {BookPeriod} from '../domain/periods/period-state';
import {changedRows} from '../domain/reports/changed-rows';
import {type Decision, isReturned} from '../domain/reports/sending-state';
import {monthOfSlot, type Slot, slotName} from '../domain/reports/slot';
import {wholeSentence} from '../domain/text/whole-sentence';
import type {UnitVersion} from '../domain/units/unit';
import type {Tab} from '../ports/book';
import {columnCells} from '../tables/unit-form';
import {latestOf, sentReport, sentSlots} from '../tables/unit-log';
import {readUnitTab, type UnitTab, unitTabKey} from '../tables/unit-tab';
import {monthsOfUnit} from './closing';
import type {ServerContext} from './context';
import {type OpenBook, unitSheet} from './open-book';
import {type Receipt, receiptsOf, type UnitReceipts} from './receipts';

/**
 * `Tháng 9/2021 (15/8/2021 – 14/9/2021) · Hạn gửi 17/9/2021 · Đã gửi lúc …`
 *
 * @param period - `null` where the book's due day and state are not known
 * @param then - sentences to follow; `''` is left out
 */
export function statusText(
  slot: Slot,
  period: BookPeriod | null,
  then: readonly string[] = [],
): string {
  const month = monthOfSlot(slot);
  const window = month === null ? null : windowOfMonth(month, 'admin');
  const days = window === null ? '' : ` (${formatDate(window.from)} – ${formatDate(window.to)})`;
  const said = then.filter(one => one !== '').join(' ');
  const due = period === null ? '' : `${glossary.dueDay} ${formatDate(period.due)}`;
  const state = period === null || period.state === 'open' ? '' : glossary[`state.${period.state}`];
  return [slotName(slot) + days, due, state, said].filter(part => part !== '').join(' · ');
}

/** How a column stands to what was sent of it: the receipt, or how many cells differ; `''` when nothing was sent. */
export function sentText(tab: UnitTab, slot: Slot, isClosed: boolean): string {
  const entry = latestOf(tab.log.entries, slot);
  if (entry === null) return '';
  const count = changedCells(tab, slot).length;
  const at = timeText(entry.at);
  return count > 0 ? differsText(count, at, isClosed) : receivedText(entry.receipt, at);
}

/**
 * The whole line of a slot that may have been sent: a reason to send again first, then as {@link statusText}.
 *
 * @param receipt - of the slot; a decision about a sending that is no longer the latest says nothing
 */
export function standingText(tab: UnitTab, slot: Slot, known: KnownOfSlot): string {
  const {receipt, period} = known;
  const isLatest = receipt?.sequence === latestOf(tab.log.entries, slot)?.sequence;
  const decided = isLatest ? (receipt?.decided ?? null) : null;
  const sent = sentText(tab, slot, period?.state === 'closed');
  const said = [sent, decidedOf(decided, isLatest && receipt?.isPending === true)];
  return withReturned(statusText(slot, period, said), tab, slot, receipt);
}

export interface KnownOfSlot {
  readonly period: BookPeriod | null;
  readonly receipt: Receipt | undefined;
}

/** The line with the reason to send again before it, while nothing was sent since. */
export function withReturned(
  text: string,
  tab: UnitTab,
  slot: Slot,
  receipt: Receipt | undefined,
): string {
  const decided = receipt?.decided;
  const isLatest = receipt?.sequence === latestOf(tab.log.entries, slot)?.sequence;
  if (decided?.as !== 'returned' || !isLatest) return text;
  return `${returnedText(slotName(slot), decided.by, wholeSentence(decided.reason))} · ${text}`;
}

function decidedOf(decided: Decision | null, waits: boolean): string {
  const received = decided?.as === 'received' ? {...decided, at: timeText(decided.at)} : null;
  return decidedText(received, waits);
}

/** The month that the unit has to work on: what was sent back first, then as {@link monthAtHand}. */
export function monthOfUnit(
  {data, year}: OpenBook,
  tab: UnitTab,
  receipts: UnitReceipts,
): BookPeriod | null {
  const unit = data.units.find(one => unitTabKey(one.key) === tab.cells[0]?.[0]);
  const periods = monthsOfUnit(data.periods, unit);
  const returned = periods.find(one => one.state === 'open' && isReturned(receipts[one.slot]));
  return returned ?? monthAtHand(periods, year, sentSlots(tab.log.entries));
}

/** Row ids of the cells that differ from what was last sent of the slot; none when nothing was, or nothing legible. */
export function changedCells(tab: UnitTab, slot: Slot): string[] {
  const sent = sentReport(tab.log.entries, slot);
  return sent === null ? [] : changedRows(columnCells(tab.cells, tab.form, slot), sent.answers);
}

/** `08:05 ngày 16/9/2021` of `2021-09-16 08:05:12`; a text that a hand has changed stays as it is. */
export function timeText(at: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(at) ?? [];
  return day === undefined || time === undefined ? at : `${time} ngày ${formatDate(day)}`;
}

/** Puts the line there: one write; none when it says so already, or was deleted. */
export function writeStatus(sheet: Tab, tab: UnitTab, text: string): void {
  const row = tab.form.status;
  const column = tab.form.columns.get('label') ?? -1;
  if (row === null || tab.cells[row]?.[column] === text) return;
  sheet.write(row + 1, column + 1, [[text]]);
}

/**
 * Brings the line of a unit up to date after its periods changed or a page sent for it: 1 read, at most 1 write.
 *
 * @throws DomainError what finding and reading the tab refuses
 */
export function refreshStatus(context: ServerContext, book: OpenBook, unit: UnitVersion): void {
  const sheet = unitSheet(context, book, unit);
  const tab = readUnitTab(sheet, unit.key, book.year);
  const receipts = receiptsOf(context.platform, unit.key);
  const period = monthOfUnit(book, tab, receipts);
  if (period === null) return;
  const {slot} = period;
  writeStatus(sheet, tab, standingText(tab, slot, {period, receipt: receipts[slot]}));
}
