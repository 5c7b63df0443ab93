// Which units have issued a plan of their own that carries out another's, and which have not.

import {namedUnit} from '../lists/unit-words';
import {foldName} from '../text/fold-text';
import {type Plan, planNumbered} from './plan';

export interface PlansIssued {
  readonly issued: readonly {readonly unit: string; readonly plan: Plan}[];
  /** Names, in the order given. */
  readonly missing: readonly string[];
  /** `Đã ban hành 2/3 đơn vị`. */
  readonly text: string;
}

/**
 * A unit's plan is one that it issued (`UBND xã Yên Bình` for `Xã Yên Bình`) and that carries `above` out; a draft is not issued.
 *
 * @param units - names
 * @remarks Source: GL-07, HL-28.
 */
export function plansIssued(
  above: Plan,
  plans: readonly Plan[],
  units: readonly string[],
): PlansIssued {
  const own = plans.filter(plan =>
    plan.parents.some(number => planNumbered(plans, number) === above),
  );
  const issued = units.flatMap(unit => {
    const plan = own.find(one => /^\s*\d/.test(one.number) && isIssuer(one.issuer, unit));
    return plan === undefined ? [] : [{unit, plan}];
  });
  const missing = units.filter(unit => !issued.some(one => one.unit === unit));
  return {issued, missing, text: `Đã ban hành ${issued.length}/${units.length} đơn vị`};
}

function isIssuer(issuer: string, unit: string): boolean {
  return foldName(namedUnit(issuer).name) === foldName(namedUnit(unit).name);
}
