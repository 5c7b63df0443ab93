// Figures against each other: parts and total, child and parent, numerator and denominator.

import {actualOf} from '../answers/answer';
import {errorAt, type FigureFinding, warningAt} from '../finding';
import type {Indicator} from '../indicators/indicator';
import {sumOf} from '../reports/resolve-totals';
import {type CheckContext, type Checked, placeIn} from './check-context';
import {checkRules, type Family} from './check-rules';
import {flowOfYear} from './flow-sums';

/** Findings over families of rows, by indicator in the order of the form. Source: domain.md X01, X02, X09–X11. */
export function checkTotals(checked: Checked): FigureFinding[] {
  const findings: FigureFinding[] = [];
  for (const family of checkRules(checked.context.book).families) {
    const {indicator, parent, ratio} = family;
    indicator.sets.forEach((set, at) => {
      const found = checkSet(indicator, set, at === 0, checked);
      if (found !== null) findings.push(found);
    });
    const found =
      parent === null
        ? null
        : parent.rhythm === indicator.rhythm
          ? checkParent(indicator, parent, checked)
          : checkParentSoFar(indicator, parent, checked);
    if (found !== null) findings.push(found);
    const rate = ratio === null ? null : checkRatio(indicator, ratio, checked);
    if (rate !== null) findings.push(rate);
  }
  return findings;
}

/** An exclusive set against its total: equal when all its parts are given, never above it when some are. */
function checkSet(
  total: Indicator,
  set: readonly string[],
  isFirst: boolean,
  {report, context, figures}: Checked,
): FigureFinding | null {
  const typed = actualOf(report.answers.get(total.code));
  // A total that its own first set makes cannot differ from it: there the typed number is what is checked.
  const totalValue = isFirst ? typed : (figures.get(total.code)?.value ?? null);
  if (totalValue === null) return null;
  const parts = set.map(code => figures.get(code));
  const given = parts.filter(part => part !== undefined);
  if (given.length === 0) return null;
  const sum = sumOf(given.map(part => part.value ?? 0));
  const allGiven = given.length === parts.length && given.every(part => !part.partial);
  const totalIsWhole = !(figures.get(total.code)?.partial ?? false);
  const place = placeIn(context, total.code);
  const facts = () => ({parts: namesOf(set, context), sum, total: total.name, totalValue});
  if (allGiven && totalIsWhole && sum !== totalValue) {
    return errorAt(place, 'PARTS_DIFFER_FROM_TOTAL', facts());
  }
  // A partial total may still grow, so only a whole one bounds its parts; one part above it alone is checkParent's to say.
  const onePartAbove = given.some(part => (part.value ?? 0) > totalValue);
  if (!totalIsWhole || onePartAbove || sum <= totalValue) return null;
  return errorAt(place, 'PARTS_ABOVE_TOTAL', facts());
}

/** A single child, in whatever set or in none, is never above its parent. */
function checkParent(
  child: Indicator,
  parent: Indicator,
  {context, figures}: Checked,
): FigureFinding | null {
  const childValue = figures.get(child.code)?.value ?? null;
  const parentFigure = figures.get(parent.code);
  const parentValue = parentFigure?.value ?? null;
  if (childValue === null || parentValue === null || parentFigure?.partial === true) return null;
  if (childValue <= parentValue) return null;
  const facts = {child: child.name, childValue, parent: parent.name, parentValue};
  return errorAt(placeIn(context, child.code), 'CHILD_ABOVE_PARENT', facts);
}

/** A half's sum stands beside a month's: what they come to since the year began is what compares. */
function checkParentSoFar(
  child: Indicator,
  parent: Indicator,
  checked: Checked,
): FigureFinding | null {
  const childValue = flowOfYear(child, checked);
  const parentValue = childValue === null ? null : flowOfYear(parent, checked);
  if (childValue === null || parentValue === null || childValue <= parentValue) return null;
  const facts = {child: child.name, childValue, parent: parent.name, parentValue};
  return errorAt(placeIn(checked.context, child.code), 'CHILD_ABOVE_PARENT_SO_FAR', facts);
}

/**
 * A rate's parts. Where they are owed at other times, as who found work by the half and who was trained by the quarter, what they
 * came to since the year began is what compares.
 */
function checkRatio(
  ratio: Indicator,
  {numerator, denominator}: NonNullable<Family['ratio']>,
  checked: Checked,
): FigureFinding | null {
  const isSameTime = numerator.rhythm === denominator.rhythm;
  const valueOf = (one: Indicator): number | null =>
    isSameTime ? (checked.figures.get(one.code)?.value ?? null) : flowOfYear(one, checked);
  const [numeratorValue, denominatorValue] = [valueOf(numerator), valueOf(denominator)];
  if (denominatorValue === null) return null;
  const place = placeIn(checked.context, numerator.code);
  if ((numeratorValue ?? 0) <= denominatorValue) {
    if (denominatorValue !== 0) return null;
    const facts = {ratio: ratio.name, denominator: denominator.name};
    return warningAt(placeIn(checked.context, denominator.code), 'DENOMINATOR_ZERO', facts);
  }
  const names = {numerator: numerator.name, denominator: denominator.name};
  const values = {numeratorValue: numeratorValue ?? 0, denominatorValue};
  if (isSameTime || denominatorValue === 0) {
    return errorAt(place, 'NUMERATOR_ABOVE_DENOMINATOR', {...names, ...values});
  }
  const percent = Math.round((values.numeratorValue / denominatorValue) * 1000) / 10;
  return errorAt(place, 'RATE_ABOVE_WHOLE', {ratio: ratio.name, percent, ...names, ...values});
}

/** `"Trong tỉnh" + "Ngoài tỉnh"`. */
function namesOf(codes: readonly string[], context: CheckContext): string {
  return codes.map(code => `"${context.book.byCode.get(code)?.name ?? code}"`).join(' + ');
}
