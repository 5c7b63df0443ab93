// "Kiểm tra số liệu": what the checks say of a month, beside its cells and on the status line. Changes no figure.

import {checkedText, heldText} from '../contract/tab-text.vi';
import {slotName, type Slot} from '../domain/reports/slot';
import type {ServerContext} from './context';
import {type Judged, judgeTab, todoOf} from './judge-tab';
import {localTime} from './local-time';
import {showFindings} from './show-findings';
import {
  changedCells,
  sentText,
  statusText,
  timeText,
  withReturned,
  writeStatus,
} from './status-line';
import {periodOf, slotAtHand, type TabAtHand, tabAtHand} from './tab-at-hand';

/**
 * 4 reads, at most 3 writes.
 *
 * @returns the summary in words
 * @throws DomainError what {@link tabAtHand} refuses
 */
export function checkTab(context: ServerContext): string {
  const hand = tabAtHand(context);
  const slot = slotAtHand(hand);
  const judged = judgeTab(hand, slot);
  const summary = showJudged(context, hand, {slot, judged});
  return `${slotName(slot)}: ${summary}`;
}

/** What stands in the way of a sending, shown as the check shows it. */
export function showHeld(
  context: ServerContext,
  hand: TabAtHand,
  found: {readonly slot: Slot; readonly judged: Judged},
): string {
  const {slot, judged} = found;
  showJudged(context, hand, found);
  const row = hand.tab.form.rows.get(judged.open[0]?.place.row ?? '');
  const column = hand.tab.form.columns.get(slot);
  if (row !== undefined && column !== undefined)
    context.book.show(hand.sheet.id, {row: row + 1, column: column + 1});
  return heldText(slotName(slot), todoOf(judged, hand.tab, slot));
}

function showJudged(
  {platform}: ServerContext,
  hand: TabAtHand,
  {slot, judged}: {readonly slot: Slot; readonly judged: Judged},
): string {
  const {tab, book, sheet} = hand;
  showFindings(hand, slot, judged);
  const period = periodOf(book.data.periods, slot);
  const isClosed = period?.state === 'closed';
  const at = timeText(localTime(platform.now()));
  const summary = checkedText(at, todoOf(judged, tab, slot), isClosed);
  // What was sent is said only where it is no longer what stands there; the log below has the rest.
  const differs = changedCells(tab, slot).length > 0 ? sentText(tab, slot, isClosed) : '';
  const text = statusText(slot, period, [summary, differs]);
  writeStatus(sheet, tab, withReturned(text, tab, slot, hand.receipts[slot]));
  return summary;
}
