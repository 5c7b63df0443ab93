// A target in the words that plans use for its form, for charts, notes and tables.

import {formatNumber, formatPercent} from '../numbers/format-number';
import {goalOf} from './goal';
import type {Target} from './target';

/** A target is shown as it was assigned, to its last decimal: `62,75%`. */
const allDecimals = 15;

/**
 * `1.300 người`, `đạt, vượt 30 người`, `600 đến 800 người`, `đạt 60%`, `80% trở lên`, `không để xảy ra`, `không quá 3 người`,
 * `chưa giao chỉ tiêu`.
 *
 * @param measure - the indicator's; `%` for rates, whose numbers are fractions
 * @remarks Source: the plans' own phrases, requirements §1.6.
 */
export function describeTarget(target: Target | null, measure: string): string {
  const goal = goalOf(target);
  if (goal === null) return 'chưa giao chỉ tiêu';
  switch (goal.form) {
    case 'count':
      return amount(goal.min, measure);
    case 'exceed':
      return `đạt, vượt ${amount(goal.min, measure)}`;
    case 'range':
      return `${bare(goal.min, measure)} đến ${amount(goal.max, measure)}`;
    case 'rate':
      return `đạt ${amount(goal.min, '%')}`;
    case 'atLeastRate':
      return `${amount(goal.min, '%')} trở lên`;
    case 'lower':
    case 'quota':
      return `không quá ${amount(goal.max, measure)}`;
    case 'zero':
      return 'không để xảy ra';
  }
}

/** `600 người`; of a fraction `62,75%`. */
export function amount(value: number, measure: string): string {
  if (measure === '%') return formatPercent(value, allDecimals);
  return `${formatNumber(value)} ${measure}`.trim();
}

/** The number alone, where its measure follows once for two numbers. */
function bare(value: number, measure: string): string {
  return measure === '%' ? amount(value, measure).replace('%', '') : formatNumber(value);
}
