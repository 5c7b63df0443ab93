// The master: its lines, the self-check of them, and the one write.

import {asOf, type Period} from '../domain/periods/period';
import {citedPlans, openingLine} from '../domain/plans/plan';
import {masterNote} from '../domain/roll-up/master-note';
import type {RollUpResult} from '../domain/roll-up/roll-up';
import {isOfYear} from '../domain/targets/target';
import {isValidOn} from '../domain/units/validity';
import {replaceList} from '../tables/list-tab';
import {
  masterCells,
  masterFoot,
  type MasterLine,
  type MasterNames,
  masterOf,
  masterRows,
  masterTab,
} from '../tables/master-tab';
import {headOf} from './book-head';
import type {ServerContext} from './context';
import {type OpenBook, tabOf} from './open-book';
import type {RolledUp} from './rolled-up';
import {checkMaster, type SelfCheck} from './self-check';

export interface PreparedMaster {
  readonly write: () => void;
  readonly check: SelfCheck;
}

/**
 * @param mark - which run of which period this is
 * @throws DomainError `TAB_MISSING`
 */
export function prepareMaster(
  context: ServerContext,
  book: OpenBook,
  {rolled, mark}: {readonly rolled: RolledUp; readonly mark: string},
): PreparedMaster {
  const tab = tabOf(context, book, masterTab);
  const rows = masterRows(placedLines(rolled.result), namesOf(book, rolled.period));
  const check = checkMaster(book, rolled, masterCells(rows));
  const {name, receivers} = headOf(book);
  const above = masterNote({base: baseOf(book), check: check.text, mark});
  const cells = [...rows, ...masterFoot(receivers)];
  return {
    check,
    write: () => {
      replaceList(tab, masterOf(name), above, cells);
    },
  };
}

/** Names of units by code, the book's indicators, and the period that the master is of. */
export function namesOf(book: OpenBook, period: Period): MasterNames {
  const {versions} = book.tree;
  // Of a code that was given to other territory the unit that stands at the period's end.
  const standing = book.tree.versions.filter(unit => isValidOn(unit, asOf(period)));
  const names = new Map([...versions, ...standing].map(unit => [unit.code, unit.name]));
  return {unitName: code => names.get(code) ?? code, book: book.indicators, period};
}

/** The lines of a roll-up, each with its figure of the period before. */
function placedLines({lines, previous}: RollUpResult): MasterLine[] {
  return lines.map((line, at) => ({line, previous: previous[at] ?? null}));
}

/** The plans that the report of the unit that collects answers to; `''` where its targets cite none. */
export function baseOf(book: OpenBook): string {
  return openingLine(citedPlans(ownTargets(book), book.data.plans ?? []));
}

function ownTargets({data, tree}: OpenBook) {
  const node = tree.versions[tree.node]?.code;
  return data.targets.filter(one => one.unit === node && isOfYear(one));
}
