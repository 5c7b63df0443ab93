// The targets that a new year asks for: who had one has none yet, and the list says so.

import {describeTarget} from '../targets/describe-target';
import type {AssignedTarget} from '../targets/target';
import {targetHistory} from '../targets/target-history';

/**
 * One row without a number, which is "chưa giao", for each unit and indicator, and for each organisation or project below a unit, that had a target; its note
 * says what stood last. The form stays, for the number alone to be typed; what has none to wait for is pending. In the order of the list.
 *
 * @param measureOf - an indicator's measure, by its code
 * @remarks Source: DH-21 "ask for the new province target"; DH-07, "chưa giao" is not 0.
 */
export function nextTargets(
  targets: readonly AssignedTarget[],
  year: number,
  measureOf: (indicator: string) => string,
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
