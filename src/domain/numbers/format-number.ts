// Numbers as Vietnamese texts: `1.300`, `12,5`, `82,9%`. They are cut, never rounded, so that no text tells a better result.

import {type Decimal, decimalOf} from './decimal';

/** `down`: towards zero, for what is to be reached. `up`: away from zero, for what is to stay under a ceiling. */
export type Cut = 'down' | 'up';

/**
 * The number as parse-number reads it back: `1.300`, `12,5`, `-5`.
 *
 * @param decimals - at most so many, cut towards zero, without trailing zeros; all 15 digits when left out
 */
export function formatNumber(value: number, decimals?: number): string {
  const decimal = decimalOf(value);
  return textOf(decimals === undefined ? decimal : cutDecimal(decimal, decimals, 'down'));
}

/**
 * A ratio as a percentage: 0.829 is `82,9%`.
 *
 * Cut, not rounded: 99.95 % of a target is a miss, and `100%` would call it a hit (0.7995 is `79,9%`, short of "80% trở lên").
 * Against a ceiling the miss lies above, so `up` shows 100.04 % as `100,1%`.
 *
 * @param decimals - at most so many, without trailing zeros
 * @remarks Source: requirements HL-05 "rounding never turns a miss into a hit"; written as the plans do, `60%`.
 */
export function formatPercent(ratio: number, decimals = 1, cut: Cut = 'down'): string {
  return `${textOf(cutDecimal(decimalOf(ratio, 2), decimals, cut))}%`;
}

function cutDecimal({negative, whole, fraction}: Decimal, decimals: number, cut: Cut): Decimal {
  const kept = fraction.slice(0, decimals);
  const steps = whole + kept;
  // Where decimals are dropped the digits number 15 at most, so that one step more is exact.
  const grown = cut === 'up' && fraction.length > decimals ? String(Number(steps) + 1) : steps;
  const digits = grown.padStart(steps.length, '0');
  const point = digits.length - kept.length;
  return {
    negative,
    whole: digits.slice(0, point),
    fraction: digits.slice(point).replace(/0+$/, ''),
  };
}

function textOf({negative, whole, fraction}: Decimal): string {
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const digits = fraction === '' ? grouped : `${grouped},${fraction}`;
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
