// What a free span of months comes to, over one year or several: a "sơ kết", a "tổng kết". Computed of the months, never typed.

import type {Indicator} from '../indicators/indicator';
import type {IndicatorBook} from '../indicators/indicator-book';
import type {UnitForms} from '../indicators/unit-forms';
import {type Month, windowOfMonth} from '../periods/month';
import {isOwed} from '../periods/rhythm';
import {
  figureOfSpan,
  type MonthSpan,
  monthsOfSpan,
  ratioOfSpan,
  type SpanFigure,
} from '../periods/span';
import {resolveTotals, sumOf} from '../reports/resolve-totals';
import {monthOfSlot} from '../reports/slot';
import type {UnitTree} from '../units/unit-tree';
import type {PlacedReport} from './facts-of-reports';

export interface SpanLine {
  /** Place in the tree. */
  readonly unit: number;
  readonly indicator: Indicator;
  /** `null` where no month was reported; a rate as a fraction. */
  readonly value: number | null;
  /** Owed months without a figure; of the whole, those of all its units. */
  readonly missing: number;
}

type Figures = ReadonlyMap<string, ReadonlyMap<Month, number>>;

/**
 * The whole first, then each reporting unit in list order; of each the indicators that it is asked for, in the order of the book.
 *
 * @param reports - in force, of any years
 * @remarks Source: GL-12 "định kỳ sơ kết, tổng kết"; README, rule 2: rates are made of their parts.
 */
export function spanFigures(
  reports: readonly PlacedReport[],
  {tree, indicators, forms}: {tree: UnitTree; indicators: IndicatorBook; forms: UnitForms},
  span: MonthSpan,
): SpanLine[] {
  const figures = figuresByUnit(reports, indicators, span);
  const leaves = [...tree.versions.keys()].filter(at => tree.isLeaf(at));
  const own = leaves.flatMap(unit =>
    indicators.all.flatMap((indicator, at): SpanLine[] => {
      if (!forms.asks(unit, at)) return [];
      const stands = (month: Month): boolean =>
        tree.validOn(unit, windowOfMonth(month, indicator.calendar).to);
      const of = (code: string) =>
        figureOfSpan(kindOf(indicators, code), figures.get(unit)?.get(code) ?? new Map(), span);
      const {ratioOf} = indicator;
      const figure = of(ratioOf?.denominator ?? indicator.code);
      const value = ratioOf === null ? figure.value : ratioOfSpan(of(ratioOf.numerator), figure);
      const owed = figure.missing.filter(one => isOwed(indicator.rhythm, one) && stands(one));
      // An ended unit's last stock and its successor's are the same people twice.
      const isGone = indicator.kind === 'stock' && !stands(span.last);
      return [{unit, indicator, value: isGone ? null : value, missing: owed.length}];
    }),
  );
  return [...wholeOf(own, indicators, tree.node), ...own];
}

function kindOf({byCode}: IndicatorBook, code: string): 'flow' | 'stock' {
  return byCode.get(code)?.kind === 'stock' ? 'stock' : 'flow';
}

function figuresByUnit(
  reports: readonly PlacedReport[],
  book: IndicatorBook,
  span: MonthSpan,
): ReadonlyMap<number, Figures> {
  const months = new Set(monthsOfSpan(span));
  const units = new Map<number, Map<string, Map<Month, number>>>();
  for (const {unit, slot, report} of reports) {
    const month = monthOfSlot(slot);
    if (month === null || !months.has(month)) continue;
    const lines = units.get(unit) ?? new Map<string, Map<Month, number>>();
    units.set(unit, lines);
    for (const [row, {value}] of resolveTotals(report.answers, book)) {
      if (value === null || !book.byCode.has(row)) continue;
      lines.set(row, (lines.get(row) ?? new Map<Month, number>()).set(month, value));
    }
  }
  return units;
}

/** Figures add up over units, what one owns and others repeat counts once, a rate is made of the sums. */
function wholeOf(own: readonly SpanLine[], {all}: IndicatorBook, unit: number): SpanLine[] {
  const linesOf = (code: string) => own.filter(one => one.indicator.code === code);
  const sum = (code: string): SpanFigure => {
    const lines = linesOf(code);
    const values = lines.flatMap(one => one.value ?? []);
    const isLargest = lines[0]?.indicator.unitRule === 'max1';
    const value = values.length === 0 ? null : isLargest ? Math.max(...values) : sumOf(values);
    return {value, missing: []};
  };
  return all.flatMap((indicator): SpanLine[] => {
    const lines = linesOf(indicator.code);
    if (lines.length === 0) return [];
    const {ratioOf, code} = indicator;
    const value =
      ratioOf === null
        ? sum(code).value
        : ratioOfSpan(sum(ratioOf.numerator), sum(ratioOf.denominator));
    return [{unit, indicator, value, missing: lines.reduce((so, one) => so + one.missing, 0)}];
  });
}
