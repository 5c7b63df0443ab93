// Adds decimals so that the result is the sum a person gets on paper: 0,1 + 0,2 is 0,3.

/** Millionths are kept: money is in triệu đồng, where the last of them is one đồng. */
const PLACES = 1e6;

/** Above this a double holds no millionths that rounding could restore. */
const ROUNDABLE = Number.MAX_SAFE_INTEGER / PLACES;

/**
 * A sum rounded to the millionth, so that binary drift below it is gone; larger than 9 thousand million it is left as it is.
 *
 * Only sums of entered figures are settled; ratios never are, since rates are compared unrounded.
 */
export function settle(sum: number): number {
  // Adding 0 turns -0, which rounding can leave, into 0.
  return Math.abs(sum) < ROUNDABLE ? Math.round(sum * PLACES) / PLACES + 0 : sum;
}

/**
 * What was lost when `sum + term` was rounded to a double; added at the end, the sum of many terms is as exact as that of two.
 *
 * @remarks Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974.
 */
export function lostIn(sum: number, term: number): number {
  const total = sum + term;
  return Math.abs(sum) >= Math.abs(term) ? sum - total + term : term - total + sum;
}
