// Reminders: who has not sent, the texts ready to be copied, and a log of who was reminded when, by whom.

import type {Input, Output} from '../contract/procedures';
import {formatDate} from '../domain/dates/format-date';
import {type Reminder, reminderOf} from '../domain/reminders/reminder-text';
import {glossary} from '../domain/glossary';
import type {Rhythm} from '../domain/indicators/indicator';
import {districtContact, isOfUnit, requireDistrict, shownName} from '../domain/people/person';
import {type Month, monthOfDay} from '../domain/periods/month';
import type {BookPeriod} from '../domain/periods/period-state';
import {isReturned} from '../domain/reports/sending-state';
import {monthOfSlot, slotName} from '../domain/reports/slot';
import {rhythmsIn} from '../domain/roll-up/duty';
import type {IsoDate, UnitVersion} from '../domain/units/unit';
import {addressFor} from '../tables/invitation';
import {addEntry, journalTab} from '../tables/journal-tab';
import {unitTabKey} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {dayOf, localTime, timeText} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';
import {hasContent, type Receipt} from './receipts';
import {requireUnit} from './submit-report';

/** Of a month: unit key → when and by whom it was last reminded. */
const property = (slot: string): string => `reminded.${slot}`;

/**
 * Logs that units were reminded: 1 read, 1 write.
 *
 * @returns what is then said beside each unit, by its key
 * @throws DomainError `ROLE_NOT_ALLOWED`, `UNIT_UNKNOWN`
 */
export function logReminders(
  context: ServerContext,
  {slot, units}: Input<'logReminders'>,
): Output<'logReminders'> {
  const {platform} = context;
  const book = openBook(context);
  requireDistrict(book.person);
  const names = units.map(key => requireUnit(book, key).name);
  const at = localTime(platform.now());
  const said = `Đã nhắc lúc ${timeText(at)} bởi ${shownName(book.person)}`;
  return platform.underLock(() => {
    const next = {
      ...remindedOf(context, slot),
      ...Object.fromEntries(units.map(one => [one, said])),
    };
    addEntry(tabOf(context, book, journalTab), {
      ...{id: `N${at}`, at, by: book.person.email, run: null, action: glossary.reminder},
      detail: `${slotName(slot)}: ${names.join(', ')}. ${said}.`,
    });
    platform.bookProperties.set(property(slot), JSON.stringify(next));
    return {reminded: next};
  });
}

/** By unit key: `Đã nhắc lúc … bởi …`. */
export function remindedOf(
  {platform}: ServerContext,
  slot: string,
): Readonly<Record<string, string>> {
  const text = platform.bookProperties.get(property(slot));
  // Written above alone.
  return text === null ? {} : (JSON.parse(text) as Record<string, string>);
}

export interface UnitReminder extends Reminder {
  /** Addresses of the unit's people. */
  readonly to: string;
}

/** `null` for a unit that owes nothing: nothing is due in the month, or it has sent with content and nothing was sent back. */
export function reminderFor(
  context: ServerContext,
  book: OpenBook,
  unit: UnitVersion,
  {period, receipt}: {readonly period: BookPeriod; readonly receipt: Receipt | undefined},
): UnitReminder | null {
  const returned = isReturned(receipt) ? (receipt?.decided?.reason ?? '') : '';
  const isSent = hasContent(receipt) || receipt?.isPending === true;
  if (period.state !== 'open' || (isSent && !isReturned(receipt))) return null;
  const month = monthOfSlot(period.slot);
  const owed = month === null ? [] : rhythmsIn(book.forms.of(unit), month);
  const closing = closingDay(unit, month);
  if (owed.length === 0 && closing === null) return null;
  const {people, tabs} = book.data;
  const own = people.filter(one => isOfUnit(one) && one.unit === unit.code);
  const tab = tabs[unitTabKey(unit.key)];
  return {
    ...reminderOf({
      ...{
        unit: unit.name,
        period: slotName(period.slot) + figuresText(owed, closing),
        due: period.due,
        returned,
      },
      today: dayOf(localTime(context.platform.now())),
      from: book.tree.versions[book.tree.node]?.name ?? '',
      contact: districtContact(people),
      url: addressFor(context.book.url(), own[0]?.email ?? '', tab),
    }),
    to: own.map(one => one.email).join(', '),
  };
}

/** The last day of a unit whose last month it is; `null` of all others. */
function closingDay({validTo}: UnitVersion, month: Month | null): IsoDate | null {
  return validTo !== null && monthOfDay(validTo, 'admin') === month ? validTo : null;
}

/** ` (số liệu tháng, quý, 6 tháng)`, ` (số chốt bàn giao đến ngày 30/6/2025)`; `''` where the month alone is asked for. */
function figuresText(owed: readonly Rhythm[], closing: IsoDate | null): string {
  if (closing !== null) return ` (số chốt bàn giao đến ngày ${formatDate(closing)})`;
  if (owed.join() === 'month') return '';
  return ` (số liệu ${owed.map(one => glossary[`rhythm.${one}`].toLowerCase()).join(', ')})`;
}
