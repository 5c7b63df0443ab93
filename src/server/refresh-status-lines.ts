// The status lines of units' tabs after a month was opened or closed, some units at a time.

import type {Input, Output} from '../contract/procedures';
import {refusalOf} from '../domain/domain-error';
import {requireDistrict} from '../domain/people/person';
import type {UnitVersion} from '../domain/units/unit';
import type {ServerContext} from './context';
import {type OpenBook, openBook} from './open-book';
import {refreshStatus} from './status-line';

/** So many tabs are read and written in one call, that a page can show how far it is. */
const together = 10;

/** For each unit 1 read and at most 1 write. A tab that cannot be read keeps its line: checking it again says why. */
export function refreshStatusLines(
  context: ServerContext,
  {from}: Input<'refreshStatusLines'>,
): Output<'refreshStatusLines'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const units = book.tree.leavesOn();
  refreshUnits(context, book, units.slice(from, from + together));
  return {done: Math.min(units.length, from + together), units: units.length};
}

/** The same for some units of an open book. */
export function refreshUnits(
  context: ServerContext,
  book: OpenBook,
  units: readonly UnitVersion[],
): void {
  for (const unit of units) {
    try {
      refreshStatus(context, book, unit);
    } catch (fault) {
      if (refusalOf(fault) === null) throw fault;
    }
  }
}
