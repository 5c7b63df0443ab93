// Which of several decisions on one unit and indicator stands.

import {type AssignedTarget, isOfYear} from './target';

/** The target in force for a unit code and an indicator code; `null` where no row assigns one. */
export type TargetLookup = (unit: string, indicator: string) => AssignedTarget | null;

/**
 * Looks up the row in force, whichever of a code's units it was meant for: the one of the latest decision; of equal days the later row; a row without a day is the oldest.
 *
 * A later decision that says "chưa giao" is in force too: it takes the number back.
 */
export function targetInForce(targets: readonly AssignedTarget[]): TargetLookup {
  const byUnit = new Map<string, Map<string, AssignedTarget>>();
  for (const target of targets) {
    if (!isOfYear(target)) continue;
    const ofUnit = byUnit.get(target.unit) ?? new Map<string, AssignedTarget>();
    byUnit.set(target.unit, ofUnit);
    ofUnit.set(target.indicator, laterOf(ofUnit.get(target.indicator), target));
  }
  return (unit, indicator) => byUnit.get(unit)?.get(indicator) ?? null;
}

/** Of two decisions the later; the second of equal days. */
export function laterOf(known: AssignedTarget | undefined, target: AssignedTarget): AssignedTarget {
  return known === undefined || dayOf(target) >= dayOf(known) ? target : known;
}

function dayOf(target: AssignedTarget): string {
  return target.decisionDate ?? '';
}
