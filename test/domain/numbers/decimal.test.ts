// Decimal digits of binary numbers: moved and cut without a trace of binary arithmetic.

import fc from 'fast-check';

import {decimalOf, shiftDecimal} from '../../../src/domain/numbers/decimal';

it.each([
  [0, 0, {negative: false, whole: '0', fraction: ''}],
  [0, 2, {negative: false, whole: '0', fraction: ''}],
  [1300, 0, {negative: false, whole: '1300', fraction: ''}],
  [-12.5, 0, {negative: true, whole: '12', fraction: '5'}],
  [0.7995, 2, {negative: false, whole: '79', fraction: '95'}],
  [0.0004, 2, {negative: false, whole: '0', fraction: '04'}],
  [1e21, 0, {negative: false, whole: `1${'0'.repeat(21)}`, fraction: ''}],
  [1e-7, 0, {negative: false, whole: '0', fraction: '0000001'}],
  [0.1 + 0.2, 0, {negative: false, whole: '0', fraction: '3'}],
])('%d moved by %d places has these digits', (value, places, digits) => {
  expect(decimalOf(value, places)).toEqual(digits);
});

it.each([NaN, Infinity, -Infinity])('%d has no digits', value => {
  expect(() => decimalOf(value)).toThrow(RangeError);
});

it('each tenth of a percent becomes the fraction that its digits say', () => {
  const wrong = Array.from({length: 1001}, (_, tenths) => tenths).filter(
    tenths => shiftDecimal(Number(`${tenths}e-1`), -2) !== Number(`${tenths}e-3`),
  );
  expect(wrong).toEqual([]);
});

it('a decimal shifted there and back is the same, with its sign', () => {
  fc.assert(
    fc.property(
      fc.integer({min: -999_999_999_999_999, max: 999_999_999_999_999}).filter(n => n !== 0),
      fc.integer({min: -6, max: 6}),
      (value, places) => {
        expect(shiftDecimal(value, places)).toBe(Number(`${value}e${places}`));
        expect(shiftDecimal(shiftDecimal(value, places), -places)).toBe(value);
      },
    ),
  );
});
