// The status lines of units' tabs after a month was opened or closed, some units at a time.

import type {Input, Output} from '../contract/procedures';
import {refusalOf} from '../domain/domain-error';
import {requireDistrict} from '../domain/people/person';
import type {ServerContext} from './context';
import {openBook} from './open-book';
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
  for (const unit of units.slice(from, from + together)) {
    try {
      refreshStatus(context, book, unit);
    } catch (fault) {
      if (refusalOf(fault) === null) throw fault;
    }
  }
  return {done: Math.min(units.length, from + together), units: units.length};
}
