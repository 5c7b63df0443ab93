// The unit's tab that a menu action works on: the one in front, with the month of the selection.

import {DomainError} from '../domain/domain-error';
import {isOfUnit, requireEntry} from '../domain/people/person';
import type {BookPeriod} from '../domain/periods/period-state';
import {type Slot, slotsOfBook} from '../domain/reports/slot';
import type {UnitVersion} from '../domain/units/unit';
import type {Area, Tab} from '../ports/book';
import {readUnitTab, type UnitTab, unitOfTab} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {type OpenBook, openBook, tabOf, unitSheet} from './open-book';
import {ownUnit} from './open-form';
import {receiptsOf, type UnitReceipts} from './receipts';
import {type KnownOfSlot, monthOfUnit} from './status-line';
import {requireUnit} from './submit-report';

export interface TabAtHand {
  readonly book: OpenBook;
  readonly unit: UnitVersion;
  readonly sheet: Tab;
  readonly tab: UnitTab;
  readonly selection: Area;
  readonly receipts: UnitReceipts;
}

/**
 * 2 reads. An officer who presses elsewhere is brought to the own tab, and does nothing there yet.
 *
 * @throws DomainError `UNIT_TAB_SHOWN`, `UNIT_TAB_NEEDED` when another tab is in front; what opening the book and entering refuse
 */
export function tabAtHand(context: ServerContext): TabAtHand {
  const book = openBook(context);
  const selection = context.book.selection();
  const key = Object.keys(book.data.tabs).find(one => book.data.tabs[one] === selection?.tab) ?? '';
  const unitKey = unitOfTab(key);
  if (selection === null || unitKey === null) throw elsewhere(context, book);
  const unit = requireUnit(book, unitKey);
  requireEntry(book.person, unit);
  const sheet = tabOf(context, book, {key, name: unit.name});
  const receipts = receiptsOf(context.platform, unit.key);
  return {book, unit, sheet, selection, receipts, tab: readUnitTab(sheet, unit.key, book.year)};
}

function elsewhere(context: ServerContext, book: OpenBook): DomainError {
  if (!isOfUnit(book.person)) return new DomainError('UNIT_TAB_NEEDED', {});
  const unit = ownUnit(context, book);
  const sheet = unitSheet(context, book, unit);
  context.book.show(sheet.id);
  return new DomainError('UNIT_TAB_SHOWN', {tab: sheet.name});
}

/** The slots whose columns the selection touches, in the order of the form. */
export function selectedSlots({book, tab, selection}: TabAtHand): Slot[] {
  const {column, columns} = selection;
  return slotsOfBook(book.year).filter(slot => {
    const at = (tab.form.columns.get(slot) ?? -1) + 1;
    return at >= column && at < column + columns;
  });
}

/** The month to check or send: that of the selection; where it touches none or many, the month that the unit has to work on. */
export function slotAtHand(hand: TabAtHand): Slot {
  const [first, ...others] = selectedSlots(hand);
  if (first !== undefined && others.length === 0) return first;
  const {book, tab} = hand;
  const period = monthOfUnit(book, tab, hand.receipts);
  if (period === null) throw new DomainError('PERIOD_UNKNOWN', {period: String(book.year)});
  return period.slot;
}

/** As the book has it; `null` for opening figures, which belong to many months. */
export function periodOf(periods: readonly BookPeriod[], slot: Slot): BookPeriod | null {
  return periods.find(one => one.slot === slot) ?? null;
}

/** What a status line of the unit in front is written from, as it is known now. */
export function knownOf(
  {platform}: ServerContext,
  {book, unit}: TabAtHand,
  slot: Slot,
): KnownOfSlot {
  const receipt = receiptsOf(platform, unit.key)[slot];
  return {period: periodOf(book.data.periods, slot), receipt};
}
