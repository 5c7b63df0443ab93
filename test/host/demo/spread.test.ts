// Shares and chance of the demo.

import fc from 'fast-check';

import {seededChance, spread} from '../../../src/host/demo/spread';

const weights = fc.array(fc.double({min: 0.01, max: 100, noNaN: true}), {
  minLength: 1,
  maxLength: 12,
});

it('shares are whole, add up exactly, and none is a whole person away from its weight', () => {
  fc.assert(
    fc.property(fc.nat(5000), weights, (total, parts) => {
      const shares = spread(total, parts);
      const sum = parts.reduce((added, part) => added + part, 0);
      expect(shares.reduce((added, share) => added + share, 0)).toBe(total);
      shares.forEach((share, at) => {
        expect(Number.isInteger(share)).toBe(true);
        expect(Math.abs(share - (total * parts[at]!) / sum)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});

it('what is left goes to the largest remainders', () => {
  // 4.5, 3.15, 1.35 of 9: one is left, for the 4.5.
  expect(spread(9, [0.5, 0.35, 0.15])).toEqual([5, 3, 1]);
});

it('chance is the same for the same seed, another for another', () => {
  const first = (seed: number): number[] => Array.from({length: 5}, seededChance(seed));
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
  expect(first(1).every(share => share >= 0 && share < 1)).toBe(true);
});
