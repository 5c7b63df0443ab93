// Small builders of targets for tests.

import type {AssignedTarget, Target, TargetForm} from '../../../src/domain/targets/target';

/** A target of a form; numbers are `null` unless given. */
export function target(
  form: TargetForm,
  min: number | null = null,
  max: number | null = null,
): Target {
  return {form, min, max};
}

/** A count assigned to a unit for `vl_giai_quyet`, unless said otherwise. */
export function assigned(
  unit: string,
  min: number | null,
  rest: Partial<AssignedTarget> = {},
): AssignedTarget {
  return {
    unit,
    indicator: 'vl_giai_quyet',
    form: min === null ? 'pending' : 'count',
    min,
    max: null,
    decisionNumber: '01/QĐ-UBND',
    decisionDate: '2021-01-10',
    ...rest,
  };
}
