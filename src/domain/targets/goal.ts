// A target whose numbers are known to be there, so that whoever judges or describes it need not ask again.

import type {Target} from './target';

export type Goal =
  | {readonly form: 'count' | 'exceed' | 'rate' | 'atLeastRate'; readonly min: number}
  | {readonly form: 'range'; readonly min: number; readonly max: number}
  | {readonly form: 'lower' | 'quota'; readonly max: number}
  | {readonly form: 'zero'};

/**
 * What is to be reached; `null` for "chưa giao": no target, a pending one, or one without the number that its form needs.
 *
 * @remarks Source: commands.md, "An empty number is `pending`".
 */
export function goalOf(target: Target | null): Goal | null {
  if (target === null) return null;
  const {form, min, max} = target;
  switch (form) {
    case 'count':
    case 'exceed':
    case 'rate':
    case 'atLeastRate':
      return min === null ? null : {form, min};
    case 'range':
      return min === null || max === null ? null : {form, min, max};
    case 'lower':
    case 'quota':
      return max === null ? null : {form, max};
    case 'zero':
      return {form};
    case 'pending':
      return null;
  }
}
