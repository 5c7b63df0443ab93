// Which month a roll-up without a choice is for.

import {DomainError} from '../domain/domain-error';
import {isOpening, yearOfSlot} from '../domain/reports/slot';
import type {ServerContext} from './context';
import {openBook} from './open-book';
import {allReceipts} from './receipts';

/**
 * The latest month of the book's year that any unit has sent: 1 read.
 *
 * @throws DomainError `PERIOD_UNKNOWN` when nothing was sent yet
 */
export function latestPeriod(context: ServerContext): string {
  const {year} = openBook(context);
  const slots = [...allReceipts(context.platform).values()].flatMap(receipts =>
    Object.keys(receipts),
  );
  const months = slots.filter(slot => !isOpening(slot) && yearOfSlot(slot) === year).sort();
  const latest = months[months.length - 1];
  if (latest === undefined) throw new DomainError('PERIOD_UNKNOWN', {period: String(year)});
  return latest;
}
