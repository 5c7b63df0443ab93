// How lines of one unit grew over the year, for the charts by month.

import {monthOf} from '../periods/month';
import {parsePeriod, type Period} from '../periods/period';
import {aggregate} from './aggregate';
import type {FactTable} from './fact-table';
import {frameOf} from './frame';
import {lineOf} from './line-index';
import type {RollUpModel} from './model';

/**
 * `cumulative` at the end of each month, January first, up to the end of the period, by indicator; `null` where nothing was known
 * yet. A ratio is a fraction, and `null` where its denominator is 0.
 *
 * @param unit - place of the unit in the tree
 */
export function cumulativesByMonth(
  model: RollUpModel,
  facts: FactTable,
  {
    unit,
    indicators,
    period,
  }: {readonly unit: number; readonly indicators: readonly string[]; readonly period: Period},
): Map<string, (number | null)[]> {
  const grown = new Map(indicators.map((code): [string, (number | null)[]] => [code, []]));
  for (let at = 1; at <= period.lastMonth; at += 1) {
    const month = parsePeriod(monthOf(period.year, at));
    if (!month.ok) continue;
    const frame = frameOf(model, facts.lines, month.value);
    const {cumulative, width} = aggregate(frame, facts);
    const read = (line: number): number | null => {
      const cell = unit * width + line;
      return line >= 0 && cumulative.known[cell] === 1 ? (cumulative.sum[cell] ?? null) : null;
    };
    for (const [code, months] of grown) {
      const line = lineOf(facts.lines, code, '');
      const parts = frame.parts[line] ?? null;
      months.push(
        parts === null ? read(line) : ratio(read(parts.numerator), read(parts.denominator)),
      );
    }
  }
  return grown;
}

function ratio(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null || denominator === 0
    ? null
    : numerator / denominator;
}
