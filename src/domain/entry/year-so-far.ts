// What a unit's flows have come to since the year began, by the roll-up's own arithmetic, so that page and master agree.

import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import {monthNumber, yearOf} from '../periods/month';
import type {Report} from '../reports/report';
import {monthOfSlot, type Slot} from '../reports/slot';
import {accumulate} from '../roll-up/accumulate';
import {factsOfReports, modelOf} from '../roll-up/facts-of-reports';
import {lineOf} from '../roll-up/line-index';
import {buildUnitTree} from '../units/unit-tree';

/** A unit alone under a node: a fold over one unit needs no more of a district. */
const lone = ['node', 'unit'].map((code, at) => ({
  line: at + 2,
  version: {
    ...{key: code, code, name: code, type: ''},
    ...{parentCode: at === 0 ? null : 'node', validFrom: null, validTo: null},
  },
}));
const unitAt = 1;

/**
 * By row of a flow: the sum from month 01 through the slot's month, openings counted as a roll-up counts them. Absent where
 * nothing is known; stocks are absent, since their last figure stands.
 *
 * @param reports - in force, the slot's own among them
 */
export function yearSoFar(
  reports: ReadonlyMap<Slot, Report>,
  slot: Slot,
  book: IndicatorBook,
): ReadonlyMap<RowId, number> {
  const month = monthOfSlot(slot);
  const built = buildUnitTree(lone);
  const sums = new Map<RowId, number>();
  if (month === null || !('tree' in built)) return sums;
  const year = yearOf(month);
  const model = modelOf({year, tree: built.tree, indicators: book, targetOf: () => null});
  const placed = [...reports]
    .filter(([one]) => one.startsWith(String(year)))
    .map(([one, report]) => ({unit: unitAt, slot: one, report}));
  const facts = factsOfReports(placed, book, model);
  const at = 11 + monthNumber(month);
  const months = {first: at, last: at};
  const {width, cumulative} = accumulate(facts, lone.length, {months, before: months});
  for (const row of book.rows) {
    const cell = unitAt * width + lineOf(facts.lines, row.indicator.code, row.slice);
    if (row.indicator.kind === 'flow' && cumulative.known[cell] === 1)
      sums.set(row.id, cumulative.sum[cell] ?? 0);
  }
  return sums;
}
