// Slices against the figure that they slice: by sex, household, people, sector (GL-03: overlapping groups never add up).

import {actualOf} from '../answers/answer';
import {errorAt, type Finding} from '../finding';
import {type Dimension, dimensionOf, sliceName, slicesOf} from '../indicators/dimensions';
import type {Indicator} from '../indicators/indicator';
import {rowId} from '../indicators/indicator-book';
import type {Report} from '../reports/report';
import {type Figure, resolveTotals, sumOf} from '../reports/resolve-totals';
import {type CheckContext, placeIn} from './check-context';

/** Findings over slices, by indicator and dimension in the order of the form. Source: domain.md X01, X05. */
export function checkSlices(report: Report, context: CheckContext): Finding[] {
  const figures = resolveTotals(report.answers, context.book);
  return context.book.all.flatMap(indicator => {
    const total = figures.get(indicator.code);
    if (total === undefined || total.value === null) return [];
    return indicator.dimensions.flatMap(key =>
      checkDimension(indicator, dimensionOf(key), {total, report, context}),
    );
  });
}

interface Sliced {
  readonly total: Figure;
  readonly report: Report;
  readonly context: CheckContext;
}

function checkDimension(indicator: Indicator, dimension: Dimension, sliced: Sliced): Finding[] {
  const {total, report, context} = sliced;
  const totalValue = total.value ?? 0;
  const slices = slicesOf(dimension).map(slice => ({
    slice,
    value: actualOf(report.answers.get(rowId(indicator.code, slice))),
  }));
  const given = slices.filter(one => one.value !== null);
  // A partial total may still grow past its slices.
  if (given.length === 0 || total.partial) return [];
  if (dimension.relation === 'overlapping') {
    return given.flatMap(one => aboveTotal(indicator, one.slice, one.value ?? 0, sliced));
  }
  const sum = sumOf(given.map(one => one.value ?? 0));
  const place = placeIn(context, rowId(indicator.code, given[0]?.slice ?? ''));
  const facts = {dimension: namesOf(given), sum, total: indicator.name, totalValue};
  if (dimension.complete && given.length === slices.length && sum !== totalValue) {
    return [errorAt(place, 'SLICES_DIFFER_FROM_TOTAL', facts)];
  }
  return sum > totalValue ? [errorAt(place, 'SLICES_ABOVE_TOTAL', facts)] : [];
}

function aboveTotal(indicator: Indicator, slice: string, value: number, sliced: Sliced): Finding[] {
  const parentValue = sliced.total.value ?? 0;
  if (value <= parentValue) return [];
  return [
    errorAt(placeIn(sliced.context, rowId(indicator.code, slice)), 'CHILD_ABOVE_PARENT', {
      child: sliceName(slice),
      childValue: value,
      parent: indicator.name,
      parentValue,
    }),
  ];
}

/** `"Nam" + "Nữ"`. */
function namesOf(slices: readonly {readonly slice: string}[]): string {
  return slices.map(one => `"${sliceName(one.slice)}"`).join(' + ');
}
