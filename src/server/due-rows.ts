// All that the due board says: units, groups, the way up; for whoever writes it.

import type {Period} from '../domain/periods/period';
import type {Cell} from '../ports/book';
import {dueRows} from '../tables/due-tab';
import type {ServerContext} from './context';
import {groupsOf, sumOf} from './due-groups';
import {type BoardFacts, countDuties, type DueCounts, dutiesOf} from './duties';
import type {OpenBook} from './open-book';
import {upwardRows} from './upward';

export interface PreparedBoard {
  readonly rows: Cell[][];
  readonly counts: DueCounts;
}

export function prepareBoard(
  context: ServerContext,
  book: OpenBook,
  facts: BoardFacts,
): PreparedBoard {
  const {period}: {readonly period: Period} = facts;
  const units = dutiesOf(book, facts);
  const remarks = upwardRows(context, book);
  const rows = dueRows({
    units,
    groups: groupsOf(units, period),
    all: sumOf(units, period),
    remarks,
  });
  return {rows, counts: countDuties(units, period)};
}
