// All that the due board says: units, groups, the way up, inspections; for whoever writes it.

import type {Cell} from '../ports/book';
import {type DueRemark, dueRows} from '../tables/due-tab';
import type {ServerContext} from './context';
import {groupsOf, sumOf} from './due-groups';
import {type BoardFacts, countDuties, type DueCounts, dutiesOf} from './duties';
import type {Inspections} from './inspections';
import type {OpenBook} from './open-book';
import {upwardRows} from './upward';

export interface PreparedBoard {
  readonly rows: Cell[][];
  readonly counts: DueCounts;
}

export function prepareBoard(
  context: ServerContext,
  book: OpenBook,
  {inspections, ...facts}: BoardFacts & {readonly inspections: Inspections},
): PreparedBoard {
  const {period} = facts;
  const units = dutiesOf(book, facts);
  const remarks = [...upwardRows(context, book), ...inspectionRow(inspections)];
  const [groups, all] = [groupsOf(units, period), sumOf(units, period)];
  return {rows: dueRows({units, groups, all, remarks}), counts: countDuties(units, period)};
}

function inspectionRow({board}: Inspections): DueRemark[] {
  if (board === null) return [];
  const {name, months, named} = board;
  return [{id: 'inspections', name, months, receivers: '', missing: named}];
}
