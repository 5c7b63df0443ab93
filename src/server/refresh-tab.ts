// Brings a unit's own tab up to date after a page has saved or sent for it: no trigger follows what a script writes.

import type {Input, Output} from '../contract/procedures';
import {requireEntry} from '../domain/people/person';
import {keyRow} from '../tables/columns';
import {readUnitTab} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {paintChanges} from './follow-edit';
import {openBook, unitSheet} from './open-book';
import {receiptsOf} from './receipts';
import {standingText, writeStatus} from './status-line';
import {requireUnit} from './submit-report';
import {periodOf} from './tab-at-hand';

/**
 * Colours of one month and the status line: 2 reads, 2 writes, 3 in the months between whose rows some are locked.
 *
 * @throws DomainError for a person or unit that may not enter; what reading the tab refuses
 */
export function refreshTab(
  context: ServerContext,
  {unit: key, slot}: Input<'refreshTab'>,
): Output<'refreshTab'> {
  const book = openBook(context);
  const unit = requireUnit(book, key);
  requireEntry(book.person, unit);
  const sheet = unitSheet(context, book, unit);
  const tab = readUnitTab(sheet, unit.key, book.year);
  const column = (tab.form.columns.get(slot) ?? -1) + 1;
  const area = {row: keyRow + 1, column, rows: tab.log.start - keyRow, columns: 1};
  paintChanges(sheet, tab, {area, year: book.year});
  const receipt = receiptsOf(context.platform, unit.key)[slot];
  const status = standingText(tab, slot, {period: periodOf(book.data.periods, slot), receipt});
  writeStatus(sheet, tab, status);
  return {status: status.filter(part => part !== '').join(' · ')};
}
