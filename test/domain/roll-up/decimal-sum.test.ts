// Sums of decimals come out as on paper.

import fc from 'fast-check';

import {lostIn, settle} from '../../../src/domain/roll-up/decimal-sum';

function sumOf(terms: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    lost += lostIn(sum, term);
    sum += term;
  }
  return settle(sum + lost);
}

it.each([
  ['0.1 and 0.2', [0.1, 0.2], 0.3],
  ['an amount and its reversal', [1234.56, 0.1, -1234.56], 0.1],
  ['a small amount between large ones', [1e15, 0.5, -1e15], 0.5],
  ['nothing', [], 0],
  ['what cancels out from below', [-0.1, -0.2, 0.3], 0],
])('%s', (_, terms, sum) => {
  expect(sumOf(terms)).toBe(sum);
});

it('a million times 0.1 is 100,000', () => {
  expect(sumOf(Array.from({length: 1_000_000}, () => 0.1))).toBe(100_000);
});

it('a sum beyond what a double can hold to the millionth is left as it is', () => {
  expect(settle(98_765_432_109.041)).toBe(98_765_432_109.041);
});

it('any list of amounts adds up to the very decimal that whole millionths add up to', () => {
  // A hundred amounts below 1e6 stay where a double tells one millionth from the next.
  const amounts = fc.array(
    fc.maxSafeInteger().map(one => one % 1e12),
    {maxLength: 100},
  );
  fc.assert(
    fc.property(amounts, millionths => {
      const exact = millionths.reduce((sum, one) => sum + BigInt(one), 0n);
      expect(sumOf(millionths.map(one => one / 1e6))).toBe(Number(exact) / 1e6);
    }),
  );
});
