// Slices against the figure that they slice: by sex, household, people, sector (GL-03: overlapping groups never add up).

import {actualOf} from '../answers/answer';
import {errorAt, type FigureFinding} from '../finding';
import {settled} from '../reports/resolve-totals';
import {type Checked, placeIn} from './check-context';
import {checkRules, type Slicing} from './check-rules';

/** Findings over slices, by indicator and dimension in the order of the form. Source: domain.md X01, X05. */
export function checkSlices(checked: Checked): FigureFinding[] {
  const findings: FigureFinding[] = [];
  for (const slicing of checkRules(checked.context.book).slicings) {
    const total = checked.figures.get(slicing.indicator.code);
    // A partial total may still grow past its slices.
    if (total === undefined || total.value === null || total.partial) continue;
    const found =
      slicing.dimension.relation === 'overlapping'
        ? checkOverlapping(slicing, total.value, checked)
        : checkExclusive(slicing, total.value, checked);
    if (found !== null) findings.push(...found);
  }
  return findings;
}

/** Each by itself is within the total. */
function checkOverlapping(
  {indicator, slices}: Slicing,
  parentValue: number,
  {report, context}: Checked,
): FigureFinding[] | null {
  let findings: FigureFinding[] | null = null;
  for (const {row, name} of slices) {
    const childValue = actualOf(report.answers.get(row));
    if (childValue === null || childValue <= parentValue) continue;
    const facts = {child: name, childValue, parent: indicator.name, parentValue};
    findings = [...(findings ?? []), errorAt(placeIn(context, row), 'CHILD_ABOVE_PARENT', facts)];
  }
  return findings;
}

/** Together they are within the total; all values of a complete dimension are the total. */
function checkExclusive(
  {indicator, dimension, slices}: Slicing,
  totalValue: number,
  {report, context}: Checked,
): FigureFinding[] | null {
  let [count, binarySum] = [0, 0];
  for (const {row} of slices) {
    const value = actualOf(report.answers.get(row));
    if (value === null) continue;
    count += 1;
    binarySum += value;
  }
  const sum = settled(binarySum);
  const isWhole = dimension.complete && count === slices.length;
  if (count === 0 || (isWhole ? sum === totalValue : sum <= totalValue)) return null;
  const given = slices.filter(({row}) => actualOf(report.answers.get(row)) !== null);
  const place = placeIn(context, given[0]?.row ?? indicator.code);
  const names = given.map(one => `"${one.name}"`).join(' + ');
  const facts = {dimension: names, sum, total: indicator.name, totalValue};
  return [errorAt(place, isWhole ? 'SLICES_DIFFER_FROM_TOTAL' : 'SLICES_ABOVE_TOTAL', facts)];
}
