// The targets that a new year asks for: who had one has none yet, and the list says so. A term's go on, one result longer.

import {describeTarget} from '../targets/describe-target';
import type {AssignedTarget, TargetTerm} from '../targets/target';
import {targetHistory} from '../targets/target-history';

export interface EndedYear {
  readonly year: number;
  /** An indicator's measure, by its code. */
  readonly measureOf: (indicator: string) => string;
  /** What the year came to, in the measure of targets; `null` where nothing was reported. */
  readonly resultOf: (unit: string, indicator: string) => number | null;
}

/** The year's targets that are asked for, then the terms' rows, each in the order of the list. */
export function nextTargets(
  targets: readonly AssignedTarget[],
  ended: EndedYear,
): {readonly asked: AssignedTarget[]; readonly terms: AssignedTarget[]} {
  return {
    asked: askedTargets(
      targets.filter(one => one.term === undefined),
      ended,
    ),
    terms: targets.flatMap(one =>
      one.term === undefined ? [] : [{...one, term: withResult(one, one.term, ended)}],
    ),
  };
}

/**
 * The term with the ended year's result among those that people typed. What they typed for that year stands.
 *
 * @remarks Source: DH-08 "yearly results accumulate against a term resolution": the next book no longer has the year's figures.
 */
function withResult(
  {unit, indicator}: AssignedTarget,
  term: TargetTerm,
  {year, resultOf}: EndedYear,
): TargetTerm {
  const result = resultOf(unit, indicator);
  const isOther = year < term.from || year > term.to;
  if (result === null || isOther || term.results.some(([of]) => of === year)) return term;
  const results = [...term.results, [year, result] as const];
  return {...term, results: results.sort(([one], [other]) => one - other)};
}

/**
 * One row without a number, which is "chưa giao", for each unit and indicator, and for each organisation or project below a unit, that had a target; its note
 * says what stood last. The form stays, for the number alone to be typed; what has none to wait for is pending.
 *
 * @remarks Source: DH-21 "ask for the new province target"; DH-07, "chưa giao" is not 0.
 */
function askedTargets(
  targets: readonly AssignedTarget[],
  {year, measureOf}: EndedYear,
): AssignedTarget[] {
  const keyOf = ({unit, indicator, holder}: AssignedTarget): string =>
    [unit, indicator, holder?.kind ?? '', holder?.name ?? ''].join('|');
  const first = new Map<string, AssignedTarget>();
  for (const one of targets) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()].map(({unit, indicator, holder}): AssignedTarget => {
    const of = {unit, indicator, ...(holder === undefined ? {} : {holder: holder.name})};
    const last = targetHistory(targets, of).pop()?.target;
    const stood = last === undefined ? '' : describeTarget(last, measureOf(indicator));
    const form = last === undefined || last.form === 'zero' ? 'pending' : last.form;
    return {
      ...{unit, indicator, form, min: null, max: null},
      ...{decisionNumber: '', decisionDate: null},
      ...(holder === undefined ? {} : {holder}),
      note: `Năm ${year}: ${stood}`,
    };
  });
}
