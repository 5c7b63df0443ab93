// Figures against each other: parts and total, child and parent, numerator and denominator.

import {actualOf} from '../answers/answer';
import {errorAt, type Finding} from '../finding';
import type {Indicator} from '../indicators/indicator';
import type {RowId} from '../indicators/indicator-book';
import type {Report} from '../reports/report';
import {type Figure, resolveTotals, sumOf} from '../reports/resolve-totals';
import {type CheckContext, placeIn} from './check-context';

/** Findings over families of rows, by indicator in the order of the form. Source: domain.md X01, X02, X09. */
export function checkTotals(report: Report, context: CheckContext): Finding[] {
  const figures = resolveTotals(report.answers, context.book);
  return context.book.all.flatMap(indicator => [
    ...indicator.sets.flatMap((set, at) =>
      checkSet(indicator, set, at === 0, {report, context, figures}),
    ),
    ...checkParent(indicator, context, figures),
    ...checkRatio(indicator, context, figures),
  ]);
}

interface Family {
  readonly report: Report;
  readonly context: CheckContext;
  readonly figures: ReadonlyMap<RowId, Figure>;
}

/** An exclusive set against its total: equal when all its parts are given, never above it when some are. */
function checkSet(
  total: Indicator,
  set: readonly string[],
  isFirst: boolean,
  family: Family,
): Finding[] {
  const {report, context, figures} = family;
  const parts = set.map(code => figures.get(code));
  const given = parts.filter(part => part !== undefined);
  const typed = actualOf(report.answers.get(total.code));
  // A total that its own first set makes cannot differ from it: there the typed number is what is checked.
  const totalValue = isFirst ? typed : (figures.get(total.code)?.value ?? null);
  if (totalValue === null || given.length === 0) return [];
  const sum = sumOf(given.map(part => part.value ?? 0));
  const allGiven = given.length === parts.length && given.every(part => !part.partial);
  const totalIsWhole = !(figures.get(total.code)?.partial ?? false);
  const place = placeIn(context, total.code);
  const facts = {parts: namesOf(set, context), sum, total: total.name, totalValue};
  if (allGiven && totalIsWhole && sum !== totalValue) {
    return [errorAt(place, 'PARTS_DIFFER_FROM_TOTAL', facts)];
  }
  // A partial total may still grow, so only a whole one bounds its parts; one part above it alone is checkParent's to say.
  const onePartAbove = given.some(part => (part.value ?? 0) > totalValue);
  if (!totalIsWhole || onePartAbove || sum <= totalValue) return [];
  return [errorAt(place, 'PARTS_ABOVE_TOTAL', facts)];
}

/** A single child, in whatever set or in none, is never above its parent. */
function checkParent(
  child: Indicator,
  context: CheckContext,
  figures: ReadonlyMap<RowId, Figure>,
): Finding[] {
  const parent = child.parent === null ? undefined : context.book.byCode.get(child.parent);
  const childValue = figures.get(child.code)?.value ?? null;
  const parentFigure = parent === undefined ? undefined : figures.get(parent.code);
  const parentValue = parentFigure?.value ?? null;
  if (
    parent === undefined ||
    // A half's sum stands beside a month's: what they come to over the year is what compares.
    parent.rhythm !== child.rhythm ||
    childValue === null ||
    parentValue === null ||
    parentFigure?.partial === true
  )
    return [];
  if (childValue <= parentValue) return [];
  return [
    errorAt(placeIn(context, child.code), 'CHILD_ABOVE_PARENT', {
      child: child.name,
      childValue,
      parent: parent.name,
      parentValue,
    }),
  ];
}

function checkRatio(
  ratio: Indicator,
  context: CheckContext,
  figures: ReadonlyMap<RowId, Figure>,
): Finding[] {
  if (ratio.ratioOf === null) return [];
  const numerator = context.book.byCode.get(ratio.ratioOf.numerator);
  const denominator = context.book.byCode.get(ratio.ratioOf.denominator);
  if (numerator === undefined || denominator === undefined) return [];
  if (numerator.rhythm !== denominator.rhythm) return [];
  const numeratorValue = figures.get(numerator.code)?.value ?? null;
  const denominatorValue = figures.get(denominator.code)?.value ?? null;
  if (numeratorValue === null || denominatorValue === null || numeratorValue <= denominatorValue)
    return [];
  return [
    errorAt(placeIn(context, numerator.code), 'NUMERATOR_ABOVE_DENOMINATOR', {
      numerator: numerator.name,
      numeratorValue,
      denominator: denominator.name,
      denominatorValue,
    }),
  ];
}

/** `"Trong tỉnh" + "Ngoài tỉnh"`. */
function namesOf(codes: readonly string[], context: CheckContext): string {
  return codes.map(code => `"${context.book.byCode.get(code)?.name ?? code}"`).join(' + ');
}
