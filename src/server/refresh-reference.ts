// Takes over what the district has changed in its lists: people, units, targets, periods.

import {messageText} from '../contract/message-text';
import type {Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import type {Problem} from '../domain/finding';
import type {ListLine, ListRead} from '../domain/lists/list-line';
import {readPeople} from '../domain/lists/read-people';
import {readTargets} from '../domain/lists/read-targets';
import {readUnits} from '../domain/lists/read-units';
import {requireDistrict} from '../domain/people/person';
import {cellText} from '../tables/cell-text';
import {addEntry, journalTab} from '../tables/journal-tab';
import {type ListTab, readList} from '../tables/list-tab';
import {peopleTab} from '../tables/people-tab';
import {periodsTab, readPeriods} from '../tables/periods-tab';
import {referenceTab, writeReference} from '../tables/reference-tab';
import {targetsTab} from '../tables/targets-tab';
import {unitsTab} from '../tables/units-tab';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';

/**
 * Reads the lists and replaces the reference.
 *
 * @throws DomainError `CELL_INVALID` with the tab and row of the first thing that cannot be taken over; then nothing changes
 */
export function refreshReference(context: ServerContext): Output<'refreshReference'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const tree = taken(unitsTab, readUnits(linesOf(context, book, unitsTab)));
  const people = taken(peopleTab, readPeople(linesOf(context, book, peopleTab), tree));
  const targets = taken(
    targetsTab,
    readTargets(linesOf(context, book, targetsTab), tree, book.indicators),
  );
  const periods = readPeriods(readList(periodsTab, tabOf(context, book, periodsTab).read()));
  const at = localTime(context.platform.now());
  const detail = `${tree.versions.length} đơn vị, ${people.length} người dùng, ${targets.length} kế hoạch giao`;
  const entry = {
    id: `D${at}`,
    at,
    by: book.person.email,
    action: 'Cập nhật danh mục',
    detail,
    run: null,
  };
  context.platform.underLock(() => {
    addEntry(tabOf(context, book, journalTab), entry);
    writeReference(tabOf(context, book, referenceTab), {
      ...book.data,
      units: tree.versions,
      people,
      targets,
      periods,
    });
  });
  return {units: tree.versions.length, people: people.length, targets: targets.length};
}

function linesOf(context: ServerContext, book: OpenBook, list: ListTab): ListLine[] {
  return readList(list, tabOf(context, book, list).read()).map(({row, cells}) => ({
    line: row,
    fields: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cellText(cell)])),
  }));
}

function taken<T>(list: ListTab, read: ListRead<T>): T {
  if (read.ok) return read.value;
  const [first] = read.problems as readonly [Problem, ...Problem[]];
  const reason = messageText(first);
  throw new DomainError('CELL_INVALID', {tab: list.name, cell: `dòng ${first.line}`, reason});
}
