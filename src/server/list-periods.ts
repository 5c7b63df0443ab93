// "Mở kỳ…", "Chốt kỳ…": the months as the district sees them before it decides.

import type {ListedPeriod, PeriodList} from '../contract/district-answers';
import {formatDate} from '../domain/dates/format-date';
import {requireDistrict} from '../domain/people/person';
import {type Month, monthsOfYear, windowOfMonth} from '../domain/periods/month';
import {askedMonth} from '../domain/periods/month-at-hand';
import type {BookPeriod} from '../domain/periods/period-state';
import {reportersIn} from '../domain/roll-up/reporters';
import {countedSending} from '../domain/reports/sending-state';
import type {UnitKey} from '../domain/units/unit';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import {type OpenBook, openBook} from './open-book';
import {allReceipts, hasContent, type UnitReceipts} from './receipts';

/** The months of the book's year: 1 read; who has sent is told by the receipts alone. */
export function listPeriods(context: ServerContext): PeriodList {
  const book = openBook(context);
  requireDistrict(book.person);
  return periodList(context, book, book.data.periods);
}

/** @param periods - as they stand now, which the opened book may not know yet */
export function periodList(
  {platform}: ServerContext,
  book: OpenBook,
  periods: readonly BookPeriod[],
): PeriodList {
  const receipts = allReceipts(platform);
  return {
    year: book.year,
    atHand: askedMonth(periods, book.year, dayOf(localTime(platform.now()))) ?? '',
    periods: monthsOfYear(book.year).flatMap(month => {
      const period = periods.find(one => one.slot === month);
      return period === undefined ? [] : [listed(book, period, month, receipts)];
    }),
  };
}

function listed(
  book: OpenBook,
  period: BookPeriod,
  month: Month,
  receipts: ReadonlyMap<UnitKey, UnitReceipts>,
): ListedPeriod {
  const {from, to} = windowOfMonth(month, 'admin');
  const units = reportersIn(book, month, one => receipts.get(one.key)?.[month] !== undefined);
  const unsent = units.flatMap(({key, name}) => {
    const receipt = receipts.get(key)?.[month];
    if (hasContent(receipt)) return [];
    return [{unit: name, isEmpty: countedSending(receipt) !== null}];
  });
  return {
    slot: period.slot,
    name: period.name,
    from: formatDate(from),
    to: formatDate(to),
    due: formatDate(period.due),
    state: period.state,
    closedAt: period.closedAt === null ? '' : formatDate(period.closedAt),
    units: units.length,
    unsent,
  };
}
