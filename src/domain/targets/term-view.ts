// The years of a term beside its resolution's target: results add up, a year without any stays blank.

import type {IndicatorKind} from '../indicators/indicator';
import {shiftDecimal} from '../numbers/decimal';
import {type Judgement, judge} from './judge';
import type {Target} from './target';

export interface TermYear {
  readonly year: number;
  /** Result of the year; `null`: no data. */
  readonly actual: number | null;
  /** The year's own target, as assigned; `null` where there is none. */
  readonly target: Target | null;
  /** From the term's first year on; `null` where the year has no data. */
  readonly cumulative: number | null;
}

export interface TermView extends Judgement {
  /** One for each year of the term. */
  readonly years: readonly TermYear[];
  readonly total: number | null;
}

export interface Term {
  readonly from: number;
  readonly to: number;
  readonly target: Target | null;
  readonly kind: IndicatorKind;
  /** The last year that has ended; later ones leave the term its pace. */
  readonly throughYear: number;
}

/**
 * Results of years that flow add up; of stocks and rates the latest stands.
 *
 * @param results - by year; absent or `null`: no data, never 0
 * @throws RangeError for a term that ends before it begins
 * @remarks Source: DH-08, VY-12, HL-22.
 */
export function termView(
  {from, to, target, kind, throughYear}: Term,
  results: ReadonlyMap<number, number | null>,
  targets: ReadonlyMap<number, Target> = new Map(),
): TermView {
  if (to < from) throw new RangeError(`term ${from}–${to}`);
  let total: number | null = null;
  const years = Array.from({length: to - from + 1}, (_, at): TermYear => {
    const year = from + at;
    const actual = results.get(year) ?? null;
    if (actual !== null) total = kind === 'flow' ? shiftDecimal((total ?? 0) + actual, 0) : actual;
    return {
      year,
      actual,
      target: targets.get(year) ?? null,
      cumulative: actual === null ? null : total,
    };
  });
  const passed = Math.min(Math.max(throughYear - from + 1, 0), years.length);
  const elapsedShare = passed / years.length;
  return {
    years,
    total,
    ...judge({target, actual: total, kind, atYearEnd: passed === years.length, elapsedShare}),
  };
}
