// Who stands under whom, version by version: a child and a parent are related when they hold on a common day.

import type {UnitVersion} from './unit';
import {firstDayOf, overlap} from './validity';

/** Versions are named by their index in the list. */
export interface UnitRelations {
  /** The versions of a code, oldest first. */
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  /** For each version the versions of its parent code that overlap it, oldest first; more than one after a rename above it. */
  readonly parents: readonly (readonly number[])[];
  /** The converse of `parents`, in list order. */
  readonly children: readonly (readonly number[])[];
}

/** The relations of a list that may still be faulty. */
export function relateUnits(versions: readonly UnitVersion[]): UnitRelations {
  const byCode = indexByCode(versions);
  const children: number[][] = versions.map(() => []);
  const parents = versions.map((version, index) => {
    const above = version.parentCode === null ? [] : (byCode.get(version.parentCode) ?? []);
    const own = above.filter(one => {
      const parent = versions[one];
      return parent !== undefined && overlap(parent, version);
    });
    for (const parent of own) children[parent]?.push(index);
    return own;
  });
  return {byCode, parents, children};
}

function indexByCode(versions: readonly UnitVersion[]): Map<string, number[]> {
  const byAge = versions
    .map((version, index) => ({code: version.code, firstDay: firstDayOf(version), index}))
    .sort((one, other) =>
      one.firstDay < other.firstDay ? -1 : Number(one.firstDay > other.firstDay),
    );
  const byCode = new Map<string, number[]>();
  for (const {code, index} of byAge) {
    const same = byCode.get(code);
    if (same === undefined) byCode.set(code, [index]);
    else same.push(index);
  }
  return byCode;
}
