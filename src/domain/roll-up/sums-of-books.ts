// Adds the units' sendings up once more, by hand so to say: report by report, with none of the roll-up's own arithmetic.

import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import {type Month, monthNumber, yearOf} from '../periods/month';
import {asOf, type Period} from '../periods/period';
import {isOpening, yearOfSlot} from '../reports/slot';
import type {UnitTree} from '../units/unit-tree';
import {datedFigures, type PlacedReport} from './facts-of-reports';

/** What a unit comes to; `null` where nobody under it has a number. */
export interface BookSum {
  /** Of the period alone. */
  readonly value: number | null;
  /** From January on. */
  readonly cumulative: number | null;
}

/** By a unit's place in the tree and a row of the form. */
export type BookSums = ReadonlyMap<number, ReadonlyMap<RowId, BookSum>>;

interface Sent {
  readonly month: number;
  readonly isOpening: boolean;
  readonly value: number;
}

/** Money is in triệu đồng, whose millionth is one đồng: in those, decimals add without drift. */
const parts = 1e6;

/**
 * The sums of every unit, from the reports under it alone: flows add up, of stocks the last one stands, of what is never summed
 * the largest.
 */
export function sumsOfBooks(
  reports: readonly PlacedReport[],
  {tree, indicators}: {readonly tree: UnitTree; readonly indicators: IndicatorBook},
  period: Period,
): BookSums {
  const sums = new Map<number, Map<RowId, BookSum>>();
  const above = unitsAbove(tree);
  const lastDay = {admin: asOf(period), calendar: asOf(period, 'calendar')};
  for (const [unit, rows] of sentByUnit(reports, indicators, period)) {
    for (const [row, sent] of rows) {
      const indicator = indicators.rowById.get(row)?.indicator;
      if (indicator === undefined) continue;
      const isStock = indicator.kind === 'stock';
      // The last stock of a unit that has ended is its successor's too.
      if (isStock && !tree.validOn(unit, lastDay[indicator.calendar])) continue;
      const own = ownSum(sent, isStock, period.firstMonth);
      for (const top of above(unit)) {
        const known = sums.get(top) ?? new Map<RowId, BookSum>();
        sums.set(top, known);
        known.set(row, together(known.get(row), own, indicator.unitRule === 'max1'));
      }
    }
  }
  return sums;
}

/** A ratio's parts one over the other, by the rows of its numerator and denominator. */
export function ratioOfSums(
  rows: ReadonlyMap<RowId, BookSum> | undefined,
  {numerator, denominator}: {readonly numerator: RowId; readonly denominator: RowId},
): BookSum {
  const over = (span: keyof BookSum): number | null => {
    const top = rows?.get(numerator)?.[span] ?? null;
    const bottom = rows?.get(denominator)?.[span] ?? null;
    return top === null || bottom === null || bottom === 0 ? null : top / bottom;
  };
  return {value: over('value'), cumulative: over('cumulative')};
}

/** Numbers of the year up to the period's end, by unit and row, as they were sent. */
function sentByUnit(
  reports: readonly PlacedReport[],
  book: IndicatorBook,
  {year, lastMonth}: Period,
): Map<number, Map<RowId, Sent[]>> {
  const units = new Map<number, Map<RowId, Sent[]>>();
  for (const placed of reports) {
    if (yearOfSlot(placed.slot) !== year) continue;
    const rows = units.get(placed.unit) ?? new Map<RowId, Sent[]>();
    units.set(placed.unit, rows);
    for (const [row, {month, figure}] of datedFigures(placed, book)) {
      const isStock = book.rowById.get(row)?.indicator.kind === 'stock';
      const at = placeOf(month, year, isStock);
      if (figure.value === null || at === null || at > lastMonth) continue;
      const sent = {month: at, isOpening: isOpening(placed.slot), value: figure.value};
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [sent]);
      else known.push(sent);
    }
  }
  return units;
}

/** 1–12; 0 for a stock carried over from the year before, whose flows are none of this one's. */
function placeOf(month: Month, year: number, isStock: boolean): number | null {
  if (yearOf(month) === year) return monthNumber(month);
  return isStock ? 0 : null;
}

/** An opening stands for all months up to its own. */
function ownSum(sent: readonly Sent[], isStock: boolean, firstMonth: number): BookSum {
  const through = sent.find(one => one.isOpening)?.month ?? 0;
  const make = (counted: readonly Sent[]): number | null => {
    if (counted.length === 0) return null;
    const latest = counted.reduce((last, one) => (one.month >= last.month ? one : last));
    return isStock ? latest.value : added(counted.map(one => one.value));
  };
  return {
    value: make(sent.filter(one => !one.isOpening && one.month >= firstMonth)),
    cumulative: make(sent.filter(one => one.isOpening || one.month > through)),
  };
}

function together(known: BookSum | undefined, own: BookSum, isLargest: boolean): BookSum {
  const both = (span: keyof BookSum): number | null => {
    const [so, more] = [known?.[span] ?? null, own[span]];
    if (so === null || more === null) return so ?? more;
    return isLargest ? Math.max(so, more) : added([so, more]);
  };
  return {value: both('value'), cumulative: both('cumulative')};
}

function added(numbers: readonly number[]): number {
  if (numbers.every(Number.isInteger)) return numbers.reduce((sum, one) => sum + one, 0);
  return numbers.reduce((sum, one) => sum + Math.round(one * parts), 0) / parts;
}

/** The unit itself and all that stand above it. */
function unitsAbove(tree: UnitTree): (leaf: number) => readonly number[] {
  const found = new Map<number, number[]>();
  for (const top of tree.versions.keys())
    for (const leaf of tree.leavesOf(top)) found.set(leaf, [...(found.get(leaf) ?? []), top]);
  return leaf => found.get(leaf) ?? [];
}
