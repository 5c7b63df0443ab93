// "Gửi báo cáo": sends a month as it stands in the unit's tab, with the reasons written into its notes.

import {decidedText, receivedText, thanksText} from '../contract/tab-text.vi';
import {encodeReport} from '../domain/reports/report';
import {isReturned} from '../domain/reports/sending-state';
import {type Slot, slotName} from '../domain/reports/slot';
import {latestOf} from '../tables/unit-log';
import {showHeld} from './check-tab';
import type {ServerContext} from './context';
import {type Judged, judgeTab, todoOf} from './judge-tab';
import {receiptsOf, sendingId} from './receipts';
import {showSent} from './show-findings';
import {statusText, timeText, writeStatus} from './status-line';
import {requireOpenSlot, submitReport} from './submit-report';
import {periodOf, slotAtHand, type TabAtHand, tabAtHand} from './tab-at-hand';

/**
 * 5 reads, at most 4 writes. Pressed twice it is one sending, with one receipt.
 *
 * @returns the receipt in words, or what stands in the way
 * @throws DomainError what {@link tabAtHand} and {@link submitReport} refuse; `PERIOD_CLOSED` names whom to ask
 */
export function sendTab(context: ServerContext): string {
  const hand = tabAtHand(context);
  const slot = slotAtHand(hand);
  const judged = judgeTab(hand, slot);
  requireOpenSlot(hand.book, slot, judged.report);
  if (judged.open.length > 0) return showHeld(context, hand, {slot, judged});
  const input = {
    submissionId: idOf(context, hand, {slot, judged}),
    ...{unit: hand.unit.key, slot, cells: judged.cells},
    reasons: Object.fromEntries(judged.report.reasons),
  };
  const answer = submitReport(context, input, hand.book);
  if (answer.kind === 'held') {
    const open = [...answer.findings.filter(one => one.severity === 'error'), ...answer.unreasoned];
    return showHeld(context, hand, {slot, judged: {...judged, findings: answer.findings, open}});
  }
  const waits = receiptsOf(context.platform, hand.unit.key)[slot]?.isPending === true;
  const said = [receivedText(answer.receipt, timeText(answer.at)), decidedText(null, waits)];
  const received = said.filter(one => one !== '').join(' ');
  const status = waits ? [...said].reverse() : said;
  showSent(hand, slot, judged);
  writeStatus(
    hand.sheet,
    hand.tab,
    statusText(slot, periodOf(hand.book.data.periods, slot), status),
  );
  return thanksText(slotName(slot), received, todoOf(judged, hand.tab, slot).blanks);
}

/** The last sending's own id when it is the very same report, which then gives the same receipt. */
function idOf(
  {platform}: ServerContext,
  {unit, tab, book}: TabAtHand,
  {slot, judged}: {readonly slot: Slot; readonly judged: Judged},
): string {
  const text = encodeReport(judged.report);
  const last = latestOf(tab.log.entries, slot);
  const receipt = receiptsOf(platform, unit.key)[slot];
  const isMine = last?.by === book.person.email || last?.submissionId === receipt?.submissionId;
  // What was sent back may be right as it was: then it is sent anew.
  const isSame = isMine && last?.reportText === text && !isReturned(receipt);
  if (last !== null && isSame) return last.submissionId;
  return sendingId(platform, {unit: unit.key, slot, text}, last?.sequence ?? 0);
}
