// Slices against the figure that they slice: by sex, household, people, sector (GL-03: overlapping groups never add up).

import {actualOf} from '../answers/answer';
import {errorAt, type Finding} from '../finding';
import {sumOf} from '../reports/resolve-totals';
import {type Checked, placeIn} from './check-context';
import {checkRules, type Slicing} from './check-rules';

interface Given {
  readonly row: string;
  readonly name: string;
  readonly value: number;
}

/** Findings over slices, by indicator and dimension in the order of the form. Source: domain.md X01, X05. */
export function checkSlices(checked: Checked): Finding[] {
  const findings: Finding[] = [];
  for (const slicing of checkRules(checked.context.book).slicings) {
    const total = checked.figures.get(slicing.indicator.code);
    // A partial total may still grow past its slices.
    if (total === undefined || total.value === null || total.partial) continue;
    const given = givenSlices(slicing, checked);
    if (given.length > 0) findings.push(...checkSlicing(slicing, given, total.value, checked));
  }
  return findings;
}

function givenSlices({slices}: Slicing, {report}: Checked): Given[] {
  const given: Given[] = [];
  for (const {row, name} of slices) {
    const value = actualOf(report.answers.get(row));
    if (value !== null) given.push({row, name, value});
  }
  return given;
}

function checkSlicing(
  {indicator, dimension, slices}: Slicing,
  given: readonly Given[],
  totalValue: number,
  {context}: Checked,
): Finding[] {
  if (dimension.relation === 'overlapping') {
    const facts = {parent: indicator.name, parentValue: totalValue};
    return given
      .filter(one => one.value > totalValue)
      .map(({row, name, value}) =>
        errorAt(placeIn(context, row), 'CHILD_ABOVE_PARENT', {
          ...{child: name, childValue: value, ...facts},
        }),
      );
  }
  const sum = sumOf(given.map(one => one.value));
  const isWhole = dimension.complete && given.length === slices.length;
  if (isWhole ? sum === totalValue : sum <= totalValue) return [];
  const place = placeIn(context, given[0]?.row ?? indicator.code);
  const names = given.map(one => `"${one.name}"`).join(' + ');
  const facts = {dimension: names, sum, total: indicator.name, totalValue};
  return [errorAt(place, isWhole ? 'SLICES_DIFFER_FROM_TOTAL' : 'SLICES_ABOVE_TOTAL', facts)];
}
