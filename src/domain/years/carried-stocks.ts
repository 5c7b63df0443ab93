// What a unit takes along into a new year: the last figure of each stock, and of nothing else.

import type {Answer} from '../answers/answer';
import {type IndicatorBook, type RowId, rowId} from '../indicators/indicator-book';
import type {UnitForms} from '../indicators/unit-forms';
import {monthOf} from '../periods/month';
import type {Report} from '../reports/report';
import type {RollUpResult} from '../roll-up/roll-up';
import type {UnitTree} from '../units/unit-tree';

/**
 * By place in the tree, of each reporting unit that stands at the year's end and has any stock: a report of opening figures
 * through the year's December. Flows begin anew, and rates are made of their parts.
 *
 * @param ended - the roll-up of the whole year that ends
 * @remarks Source: DH-21 "clear actuals, carry stock".
 */
export function carriedStocks(
  {lines, unitAt}: Pick<RollUpResult, 'lines' | 'unitAt'>,
  book: {
    readonly year: number;
    readonly tree: UnitTree;
    readonly indicators: IndicatorBook;
    readonly forms: UnitForms;
  },
): ReadonlyMap<number, Report> {
  const through = monthOf(book.year, 12);
  const found = new Map<number, Map<RowId, Answer>>();
  lines.forEach(({indicator, slice, cumulative}, at) => {
    const unit = unitAt[at] ?? -1;
    const version = book.tree.versions[unit];
    const isStock = book.indicators.byCode.get(indicator)?.kind === 'stock';
    if (!isStock || cumulative === null || version === undefined || !book.tree.isLeaf(unit)) return;
    const id = rowId(indicator, slice);
    if (!book.forms.of(version).rowById.has(id)) return;
    const answers = found.get(unit) ?? new Map<RowId, Answer>();
    found.set(unit, answers.set(id, {kind: 'opening', value: cumulative, through}));
  });
  return new Map([...found].map(([unit, answers]) => [unit, {answers, reasons: new Map()}]));
}
