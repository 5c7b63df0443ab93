// What the checks of a book look at, worked out once for each book: a form is checked at each key that is typed.

import {type Dimension, dimensionOf, sliceName, slicesOf} from '../indicators/dimensions';
import type {Indicator} from '../indicators/indicator';
import {type IndicatorBook, rowId, type RowId} from '../indicators/indicator-book';

/** An indicator with all that its figure is held against. */
export interface Family {
  readonly indicator: Indicator;
  readonly parent: Indicator | null;
  readonly ratio: {readonly numerator: Indicator; readonly denominator: Indicator} | null;
}

/** One dimension of one indicator. */
export interface Slicing {
  readonly indicator: Indicator;
  readonly dimension: Dimension;
  readonly slices: readonly {readonly row: RowId; readonly name: string}[];
}

export interface CheckRules {
  readonly families: readonly Family[];
  readonly slicings: readonly Slicing[];
  /** What a form asks for: all but ratios, totals that their parts make, and adjustments. */
  readonly asked: readonly Indicator[];
}

const rulesByBook = new WeakMap<IndicatorBook, CheckRules>();

/** All lists in the order of the form. */
export function checkRules(book: IndicatorBook): CheckRules {
  const known = rulesByBook.get(book);
  if (known !== undefined) return known;
  const rules = {
    families: book.all
      .map(one => ({indicator: one, parent: parentOf(one, book), ratio: ratioOf(one, book)}))
      .filter(one => one.indicator.sets.length > 0 || one.parent !== null || one.ratio !== null),
    slicings: book.all.flatMap(one => one.dimensions.map(key => slicingOf(one, dimensionOf(key)))),
    asked: book.all.filter(
      one => one.ratioOf === null && one.sets.length === 0 && !one.isAdjustment,
    ),
  };
  rulesByBook.set(book, rules);
  return rules;
}

/** None where a rate of the two, whose parts are owed at other times, says it. */
function parentOf(child: Indicator, book: IndicatorBook): Indicator | null {
  const found = child.parent === null ? undefined : book.byCode.get(child.parent);
  if (found === undefined || found.rhythm === child.rhythm) return found ?? null;
  const isRate = book.all.some(
    ({ratioOf: parts}) => parts?.numerator === child.code && parts.denominator === found.code,
  );
  return isRate ? null : found;
}

function ratioOf({ratioOf: parts}: Indicator, book: IndicatorBook): Family['ratio'] {
  const numerator = book.byCode.get(parts?.numerator ?? '');
  const denominator = book.byCode.get(parts?.denominator ?? '');
  return numerator === undefined || denominator === undefined ? null : {numerator, denominator};
}

function slicingOf(indicator: Indicator, dimension: Dimension): Slicing {
  const slices = slicesOf(dimension).map(slice => ({
    ...{row: rowId(indicator.code, slice), name: sliceName(slice)},
  }));
  return {indicator, dimension, slices};
}
