// Chance that is the same every time, and whole numbers shared out so that nothing is lost.

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole shares of `total` by weight, which add up to it exactly: the largest remainders take what rounding down leaves. */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((added, weight) => added + weight, 0);
  const exact = weights.map(weight => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((added, share) => added + share, 0);
  const remainder = (at: number): number => (exact[at] ?? 0) - (shares[at] ?? 0);
  const byRemainder = [...shares.keys()].sort((one, other) => remainder(other) - remainder(one));
  for (const at of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
