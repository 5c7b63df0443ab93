// Small builders of unit lists for tests.

import type {UnitRow} from '../../../src/domain/units/check-units';
import type {UnitVersion} from '../../../src/domain/units/unit';
import {buildUnitTree, unitKey, type UnitTree} from '../../../src/domain/units/unit-tree';

/** A unit under the node `N`, valid without end unless said otherwise. */
export function unit(code: string, rest: Partial<UnitVersion> = {}): UnitVersion {
  const version = {
    code,
    name: `Xã ${code}`,
    type: 'Xã',
    parentCode: 'N',
    validFrom: null,
    validTo: null,
  };
  return {...version, key: unitKey(code, rest.validFrom ?? null), ...rest};
}

/** The unit that collects. */
export const node = unit('N', {name: 'Đơn vị tổng hợp N', type: 'Huyện', parentCode: null});

/** As a list with its header in line 1. */
export function rowsOf(versions: readonly UnitVersion[]): UnitRow[] {
  return versions.map((version, index) => ({line: index + 2, version}));
}

/** The tree of a list that has no problems. */
export function treeOf(...versions: readonly UnitVersion[]): UnitTree {
  const built = buildUnitTree(rowsOf(versions));
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built.tree;
}
