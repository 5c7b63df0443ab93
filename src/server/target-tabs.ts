// The tabs that a book has where its targets are shared out, or run over a term: which they are, and what a roll-up writes there.

import {isOfUnit} from '../domain/people/person';
import {asOf, elapsedShare, type Period} from '../domain/periods/period';
import type {RollUpLine} from '../domain/roll-up/line';
import {isShare, sharingTree} from '../domain/targets/sharing-tree';
import type {AssignedTarget} from '../domain/targets/target';
import {termResults} from '../domain/targets/term-results';
import type {Cell, Tab} from '../ports/book';
import type {ListTab} from '../tables/list-tab';
import type {MasterNames} from '../tables/master-tab';
import {sharesTab, sharingRows} from '../tables/shares-tab';
import {termRows, termTab} from '../tables/term-tab';
import type {ServerContext} from './context';
import {type OpenBook, tabOf} from './open-book';

/** @param node - code of the unit that collects */
export function targetLists(targets: readonly AssignedTarget[], node: string): ListTab[] {
  return [
    ...(targets.some(one => isShare(one, node)) ? [sharesTab] : []),
    ...(targets.some(one => one.term !== undefined) ? [termTab] : []),
  ];
}

/**
 * Each of them with its rows. A book made before there were such tabs has none until a repair gives it one.
 *
 * @throws DomainError `TAB_MISSING` when one was deleted
 */
export function targetTabs(
  context: ServerContext,
  book: OpenBook,
  {
    lines,
    period,
    names,
  }: {
    readonly lines: readonly RollUpLine[];
    readonly period: Period;
    readonly names: MasterNames;
  },
): {readonly tab: Tab; readonly list: ListTab; readonly rows: Cell[][]}[] {
  const {data, tree, indicators} = book;
  const lists = targetLists(data.targets, tree.versions[tree.node]?.code ?? '');
  return lists.flatMap(list => {
    if (data.tabs[list.key] === undefined) return [];
    const rows = list === sharesTab ? shares() : terms();
    return {tab: tabOf(context, book, list), list, rows};
  });

  function shares(): Cell[][] {
    const byUnit = new Map<string, RollUpLine[]>();
    for (const line of lines) {
      const key = `${line.unit}|${line.indicator}`;
      const own = byUnit.get(key);
      if (own === undefined) byUnit.set(key, [line]);
      else own.push(line);
    }
    const rows = sharingTree({
      ...{
        targets: data.targets,
        targetOf: book.targetOf,
        tree,
        indicators: indicators.all,
        day: asOf(period),
      },
      linesOf: (unit, indicator) => byUnit.get(`${unit}|${indicator}`) ?? [],
      standing: ({calendar}) => ({
        atYearEnd: period.lastMonth === 12,
        elapsedShare: elapsedShare(period, calendar),
      }),
    });
    return sharingRows(rows, names, unit =>
      data.people
        .filter(one => one.unit === unit && isOfUnit(one))
        .map(one => one.name)
        .join(', '),
    );
  }

  function terms(): Cell[][] {
    const results = termResults(data.targets, {
      ...{year: book.year, isYearOver: period.lastMonth === 12, indicators: indicators.byCode},
      lineOf: (unit, indicator) =>
        lines.find(one => one.unit === unit && one.indicator === indicator && one.slice === '') ??
        null,
    });
    return termRows(results, names);
  }
}
