// How the units stand with one month, for the page that receives and sends back: 1 read, since receipts know it all.

import type {ReportList} from '../contract/district-answers';
import type {Input} from '../contract/procedures';
import {formatDate} from '../domain/dates/format-date';
import {DomainError} from '../domain/domain-error';
import {requireDistrict} from '../domain/people/person';
import {askedMonth} from '../domain/periods/month-at-hand';
import {reportersIn} from '../domain/roll-up/reporters';
import {monthOfSlot, slotName, yearOfSlot} from '../domain/reports/slot';
import type {ServerContext} from './context';
import {standingOf} from './decide-report';
import {dayOf, localTime} from './local-time';
import {openBook} from './open-book';
import {allReceipts} from './receipts';
import {remindedOf, reminderFor} from './remind';
import {periodOf} from './tab-at-hand';

/** @throws DomainError `ROLE_NOT_ALLOWED`; `PERIOD_UNKNOWN` for a month that was never opened */
export function listReports(context: ServerContext, input: Input<'listReports'>): ReportList {
  const book = openBook(context);
  requireDistrict(book.person);
  const {periods} = book.data;
  const opened = periods
    .filter(one => one.state !== 'notOpen' && yearOfSlot(one.slot) === book.year)
    .map(one => one.slot)
    .sort()
    .reverse();
  const today = dayOf(localTime(context.platform.now()));
  const slot = input.slot === '' ? (askedMonth(periods, book.year, today) ?? '') : input.slot;
  const month = monthOfSlot(slot);
  const period = periodOf(periods, slot);
  if (month === null || period === null) throw new DomainError('PERIOD_UNKNOWN', {period: slot});
  const receipts = allReceipts(context.platform);
  const reminded = remindedOf(context, slot);
  const units = reportersIn(book, month, one => receipts.get(one.key)?.[slot] !== undefined);
  return {
    ...{slot, name: slotName(slot), due: formatDate(period.due)},
    slots: opened.map(one => ({slot: one, name: slotName(one)})),
    units: units.map(unit => {
      const receipt = receipts.get(unit.key)?.[slot];
      return {
        ...{unit: unit.key, name: unit.name, ...standingOf(receipt, period.state)},
        ...{isEmpty: receipt?.isEmpty === true, warnings: receipt?.warnings ?? null},
        reminder: reminderFor(context, book, unit, {period, receipt}),
        reminded: reminded[unit.key] ?? '',
      };
    }),
  };
}
