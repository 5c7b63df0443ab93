// How a target came to be what it is: each decision with its number and day, and what was proposed beside what was approved.

import type {IsoDate} from '../units/unit';
import type {AssignedTarget} from './target';

export interface Decided {
  readonly target: AssignedTarget;
  /** The decision's day; `null`: the row has none and is the oldest. */
  readonly from: IsoDate | null;
  /** Day of the decision that replaced it; `null`: it stands. */
  readonly until: IsoDate | null;
}

/**
 * All decisions on a unit's indicator, oldest first; of equal days in the order of the list. None is ever lost.
 *
 * @param holder - the name of an organisation or project below the unit; the unit itself when left out
 * @remarks Source: DH-07 "later revision keeps history with decision number and date".
 */
export function targetHistory(
  targets: readonly AssignedTarget[],
  {
    unit,
    indicator,
    holder,
  }: {readonly unit: string; readonly indicator: string; readonly holder?: string},
): Decided[] {
  const own = targets
    .filter(
      one =>
        one.unit === unit &&
        one.indicator === indicator &&
        one.holder?.name === holder &&
        one.term === undefined,
    )
    .sort((one, other) =>
      (one.decisionDate ?? '') < (other.decisionDate ?? '')
        ? -1
        : one.decisionDate === other.decisionDate
          ? 0
          : 1,
    );
  return own.map((target, at) => ({
    target,
    from: target.decisionDate,
    until: own[at + 1]?.decisionDate ?? null,
  }));
}

/** What stood on a day, by the decisions up to it; `null`: nothing was assigned yet. */
export function targetOn(
  targets: readonly AssignedTarget[],
  of: {readonly unit: string; readonly indicator: string; readonly holder?: string},
  day: IsoDate,
): AssignedTarget | null {
  const known = targetHistory(targets, of).filter(({from}) => from === null || from <= day);
  return known[known.length - 1]?.target ?? null;
}

/** Whether a proposed number has been decided on, and as it was proposed. */
export type Approval = 'notProposed' | 'proposed' | 'approved' | 'approvedOtherwise';

/** @remarks Source: HL-32: providers propose, proposed and approved values are both kept. */
export function approvalOf({proposed, form, min, max}: AssignedTarget): Approval {
  if (proposed === undefined) return 'notProposed';
  if (form === 'pending') return 'proposed';
  return (min ?? max) === proposed ? 'approved' : 'approvedOtherwise';
}
