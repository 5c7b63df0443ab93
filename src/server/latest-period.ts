// Which month a roll-up without a choice is for.

import {isOpening, yearOfSlot} from '../domain/reports/slot';
import type {ServerContext} from './context';
import type {OpenBook} from './open-book';
import {allReceipts, hasContent} from './receipts';

/** The latest month of the book's year that any unit has sent with content; `null` when nothing was. */
export function latestSent({platform}: ServerContext, {year}: OpenBook): string | null {
  const slots = [...allReceipts(platform).values()].flatMap(receipts =>
    Object.entries(receipts).flatMap(([slot, receipt]) => (hasContent(receipt) ? [slot] : [])),
  );
  const months = slots.filter(slot => !isOpening(slot) && yearOfSlot(slot) === year).sort();
  return months[months.length - 1] ?? null;
}
