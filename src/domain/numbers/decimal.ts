// Numbers as decimal digits, so that moving the point or cutting decimals is exact: 0.57 * 100 is 56.99999999999999 in binary.

/** As many digits as a double holds exactly; beyond them stands only the noise of earlier arithmetic. */
const significantDigits = 15;

/** A number written out without exponent; its value is ±`whole`.`fraction`. */
export interface Decimal {
  readonly negative: boolean;
  /** At least one digit. */
  readonly whole: string;
  /** Without trailing zeros; `''` for a whole number. */
  readonly fraction: string;
}

/**
 * The digits of `value` × 10^`places`, 15 significant ones at most.
 *
 * @throws RangeError for NaN and infinity, which no rule of ours may produce
 */
export function decimalOf(value: number, places = 0): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '', exponent = ''] = Math.abs(value)
    .toExponential(significantDigits - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  if (digits === '') return {negative: false, whole: '0', fraction: ''};
  const point = Number(exponent) + 1 + places;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return {negative: value < 0, whole, fraction};
}

/** `value` × 10^`places` as the nearest number to the exact decimal: a percent as a fraction is `shiftDecimal(82.9, -2)`. */
export function shiftDecimal(value: number, places: number): number {
  const {negative, whole, fraction} = decimalOf(value, places);
  const shifted = Number(`${whole}.${fraction}`);
  return negative ? -shifted : shifted;
}
