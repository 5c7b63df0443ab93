// The units' tabs as a year ends: each leaves its locked copy and turns to the new year where it stands.

import type {Message} from '../domain/messages/message-facts';
import type {Report} from '../domain/reports/report';
import {openingSlot, type Slot} from '../domain/reports/slot';
import {archivedUnits} from '../tables/archived-tab';
import type {ReferenceData} from '../tables/reference-tab';
import {isTurned, turnTab} from '../tables/turned-tab';
import {unitTabKey} from '../tables/unit-tab';
import {bookPlans} from './book-plans';
import type {Figures} from './compute-figures';
import type {ServerContext} from './context';
import type {OpenBook} from './open-book';

interface Turn {
  /** Of the year that ends. */
  readonly book: OpenBook;
  /** Of the year that begins. */
  readonly data: ReferenceData;
  readonly figures: Figures;
  /** Opening stocks, by place in the tree. */
  readonly carried: ReadonlyMap<number, Report>;
}

/**
 * Turns every unit's tab that has not turned yet: 1 read, 3 writes and the copy. Call it under the lock.
 *
 * @returns how many turned, and a message for each tab that was deleted: "Sửa khung" makes it anew
 */
export function turnUnitTabs(
  context: ServerContext,
  {book, data, figures, carried}: Turn,
): {readonly turned: number; readonly left: readonly Message[]} {
  const {tree, indicators, forms} = book;
  const plans = new Map(bookPlans(data, tree, indicators).map(one => [one.key, one]));
  const leaves = tree.leavesOn();
  const copies = archivedUnits(leaves, book.year);
  const left: Message[] = [];
  let turned = 0;
  for (const unit of leaves) {
    const key = unitTabKey(unit.key);
    const [id = -1, plan, copy] = [data.tabs[key], plans.get(key), copies.get(unit.key)];
    const sheet = context.book.tab(id);
    if (sheet === null || plan === undefined || copy === undefined) {
      left.push({code: 'TAB_MISSING', facts: {tab: unit.name}});
      continue;
    }
    turned += 1;
    const cells = sheet.read();
    if (isTurned(cells, data.year)) continue;
    context.book.archive(id, copy);
    const at = tree.versions.indexOf(unit);
    const reports = reportsOf(at, figures, carried.get(at), data.year);
    const next = turnTab(cells, {plan, year: data.year, form: forms.of(unit), reports});
    const {row, column} = next.figures;
    // The keys by which a turned tab is known come with its last write.
    sheet.annotate(
      row,
      column,
      next.colors.map(line => line.map(() => '')),
    );
    sheet.paint(row, column, next.colors);
    sheet.write(1, 1, next.cells);
  }
  return {turned, left};
}

function reportsOf(
  unit: number,
  {placed}: Figures,
  carried: Report | undefined,
  year: number,
): ReadonlyMap<Slot, Report> {
  const own = placed.filter(one => one.unit === unit);
  return new Map<Slot, Report>([
    ...own.map(one => [one.slot, one.report] as const),
    ...(carried === undefined ? [] : [[openingSlot(year), carried] as const]),
  ]);
}
