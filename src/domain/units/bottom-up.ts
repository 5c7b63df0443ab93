// The order in which sums can be made: every unit after all that stand under it.

import type {UnitRelations} from './unit-relations';

export interface BottomUp {
  /** Indexes of versions, children before parents. */
  readonly order: readonly number[];
  /** Indexes of the versions that lie on a circle, in list order; they and all above them are not in `order`. */
  readonly circular: readonly number[];
}

/** Peels the tree from its leaves. What is left then and also cannot be peeled from the top lies on a circle. */
export function orderBottomUp({parents, children}: UnitRelations): BottomUp {
  const order = peel(children, parents);
  const peeled = new Set([...order, ...peel(parents, children)]);
  return {order, circular: parents.map((_, index) => index).filter(index => !peeled.has(index))};
}

/** Takes away, again and again, what has nothing before it, and lets go what comes after. */
function peel(before: UnitRelations['parents'], after: UnitRelations['parents']): number[] {
  const waiting = Int32Array.from(before, list => list.length);
  const order = before.flatMap((list, index) => (list.length === 0 ? [index] : []));
  // The list grows while it is walked: what becomes free is taken in its turn.
  for (const index of order) {
    for (const next of after[index] ?? []) {
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) order.push(next);
    }
  }
  return order;
}
