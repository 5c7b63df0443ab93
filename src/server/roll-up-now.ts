// "Tổng hợp ngay (không mở bảng bên)": the roll-up from the menu alone, where no page gets through to the book.

import {rolledText} from '../contract/district-text.vi';
import {slotName} from '../domain/reports/slot';
import {masterTab} from '../tables/master-tab';
import type {ServerContext} from './context';
import {periodAtHand} from './due-board';
import {latestSent} from './latest-period';
import {openBook, tabOf} from './open-book';
import {rollUp} from './roll-up';

/**
 * Rolls up the latest month that was sent, where nothing was the one now asked for, and brings the master to the front.
 *
 * @returns what the page would say, and who has not sent
 * @throws DomainError what {@link rollUp} refuses
 */
export function rollUpNow(context: ServerContext): string {
  const book = openBook(context);
  const period = latestSent(context, book) ?? periodAtHand(context, book).id;
  const {run, collected, due, findings, selfCheck} = rollUp(context, {period, isBrief: true}, book);
  context.book.show(tabOf(context, book, masterTab).id);
  const noted = findings.length === 0 ? '' : ` ${findings.length} lưu ý, xem bảng "Nhật ký".`;
  return `${rolledText(slotName(period), run, collected)} ${selfCheck} ${due}${noted}`;
}
