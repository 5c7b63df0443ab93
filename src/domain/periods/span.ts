// A free span of months, over one year or several: what a "sơ kết" or "tổng kết" looks back on. Computed, never typed.

import {settle} from '../roll-up/decimal-sum';
import type {Calendar} from './calendar';
import {addMonths, type Month, monthNumber, type Window, windowOfMonth, yearOf} from './month';

export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

/** @throws RangeError when the last month comes before the first */
export function spanOf(first: Month, last: Month): MonthSpan {
  if (last < first) throw new RangeError(`a span from ${first} to ${last}`);
  return {first, last};
}

/** First to last. */
export function monthsOfSpan({first, last}: MonthSpan): Month[] {
  const count = (yearOf(last) - yearOf(first)) * 12 + monthNumber(last) - monthNumber(first) + 1;
  return Array.from({length: count}, (_, at) => addMonths(first, at));
}

/** From the first month's first day to the last month's last. */
export function windowOfSpan({first, last}: MonthSpan, calendar: Calendar): Window {
  return {from: windowOfMonth(first, calendar).from, to: windowOfMonth(last, calendar).to};
}

/** `Tháng 9/2021`, `Tháng 3–8/2021`, `Năm 2021`, `Giai đoạn 2021–2025`, `Tháng 10/2021 – tháng 3/2023`. */
export function spanName({first, last}: MonthSpan): string {
  const [from, to] = [yearOf(first), yearOf(last)];
  const isWhole = monthNumber(first) === 1 && monthNumber(last) === 12;
  if (isWhole) return from === to ? `Năm ${from}` : `Giai đoạn ${from}–${to}`;
  const end = `${monthNumber(last)}/${to}`;
  if (first === last) return `Tháng ${end}`;
  if (from === to) return `Tháng ${monthNumber(first)}–${end}`;
  return `Tháng ${monthNumber(first)}/${from} – tháng ${end}`;
}

export interface SpanFigure {
  /** Flow: Σ of the reported months; stock: the last reported. `null` where none was. */
  readonly value: number | null;
  /** Months without a figure, first to last: missing is never zero. */
  readonly missing: readonly Month[];
}

/**
 * What a span comes to, from its months' figures.
 *
 * @param figures - by month; a month that was not reported is absent
 */
export function figureOfSpan(
  kind: 'flow' | 'stock',
  figures: ReadonlyMap<Month, number>,
  span: MonthSpan,
): SpanFigure {
  const months = monthsOfSpan(span);
  const known = months.flatMap(month => figures.get(month) ?? []);
  const last = known[known.length - 1] ?? null;
  const sum = last === null ? null : settle(known.reduce((so, one) => so + one, 0));
  return {
    value: kind === 'stock' ? last : sum,
    missing: months.filter(month => !figures.has(month)),
  };
}

/** A ratio is made anew of its parts' figures of the span; `null` where one is unknown or there is nothing to divide by. */
export function ratioOfSpan(numerator: SpanFigure, denominator: SpanFigure): number | null {
  if (numerator.value === null || denominator.value === null || denominator.value === 0)
    return null;
  return numerator.value / denominator.value;
}
