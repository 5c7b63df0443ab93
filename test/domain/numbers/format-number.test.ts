// Numbers on screen: Vietnamese, and never better than they are.

import fc from 'fast-check';

import {formatNumber, formatPercent} from '../../../src/domain/numbers/format-number';
import {parseNumber} from '../../../src/domain/numbers/parse-number';

it.each([
  [0, '0'],
  [5, '5'],
  [-5, '-5'],
  [-9, '-9'],
  [-0.1, '-0,1'],
  [999, '999'],
  [1300, '1.300'],
  [-1300, '-1.300'],
  [1234567.25, '1.234.567,25'],
  [12.5, '12,5'],
  [0.5, '0,5'],
  [-0, '0'],
  [0.1 + 0.2, '0,3'],
  [1e21, '1.000.000.000.000.000.000.000'],
  [1e-7, '0,0000001'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

it.each([
  [1299.97, 1, '1.299,9'],
  [12, 1, '12'],
  [12.04, 1, '12'],
  [-0.04, 1, '0'],
  [-12.58, 1, '-12,5'],
  [2.999, 0, '2'],
])('%d at %d decimals at most is cut to %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

it.each([
  [0, '0%'],
  [0.6, '60%'],
  [0.7995, '79,9%'],
  [0.79999999, '79,9%'],
  [0.8, '80%'],
  [0.829, '82,9%'],
  [0.9995, '99,9%'],
  [0.99999, '99,9%'],
  [1, '100%'],
  [1.0009, '100%'],
  [12.3456, '1.234,5%'],
  [-0.0559, '-5,5%'],
  [2 / 3, '66,6%'],
  [0.57, '57%'],
  [0.29, '29%'],
])('a ratio of %d is shown as %s', (ratio, text) => {
  expect(formatPercent(ratio)).toBe(text);
});

it.each([
  [0.82885, 2, '82,88%'],
  [0.82885, 0, '82%'],
  [0.6275, 15, '62,75%'],
])('a ratio of %d at %d decimals at most is %s', (ratio, decimals, text) => {
  expect(formatPercent(ratio, decimals)).toBe(text);
});

it.each([
  [1, '100%'],
  [1.0004, '100,1%'],
  [1.001, '100,1%'],
  [0.9999, '100%'],
  [0.09999, '10%'],
  [0.0004, '0,1%'],
  [0, '0%'],
])('against a ceiling a ratio of %d is shown as %s, never below what it is', (ratio, text) => {
  expect(formatPercent(ratio, 1, 'up')).toBe(text);
});

it('every number of 15 digits is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.integer({min: -999_999_999_999_999, max: 999_999_999_999_999}),
      fc.integer({min: 0, max: 9}),
      (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        expect(parseNumber(formatNumber(value))).toEqual({
          ok: true,
          value: value === 0 ? 0 : value,
        });
      },
    ),
  );
});

it('no miss is shown as 100 % or more, and over a ceiling none as 100 % or less', () => {
  const percentOf = (text: string): number => {
    const number = parseNumber(text.replace('%', ''));
    return number.ok ? number.value : NaN;
  };
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 10_000_000}),
      fc.integer({min: 0, max: 3}),
      (target, decimals) => {
        expect(percentOf(formatPercent((target - 1) / target, decimals))).toBeLessThan(100);
        expect(percentOf(formatPercent((target + 1) / target, decimals, 'up'))).toBeGreaterThan(
          100,
        );
      },
    ),
  );
});
