// Trees of two and three tiers, with units that end, are renamed, change parents, or take over a code.

import fc from 'fast-check';

import {unitKey, type UnitTree} from '../../../src/domain/units/unit-tree';
import {node, treeOf, unit} from './unit-rows';

const keysOf = (tree: UnitTree, indexes: readonly number[]): (string | undefined)[] =>
  indexes.map(index => tree.versions[index]?.key);

it('a unit is known by its code and the day from which it is valid', () => {
  expect(unitKey('06436', '2025-07-01')).toBe('06436@2025-07-01');
  expect(unitKey('06436', null)).toBe('06436@');
});

describe('a node over communes', () => {
  const tree = treeOf(unit('A'), node, unit('B'));

  it('has the communes under it and itself under nothing', () => {
    expect(tree.node).toBe(1);
    expect([0, 1, 2].map(index => tree.parentIndexOf(index))).toEqual([1, -1, 1]);
    expect([0, 1, 2].map(index => tree.isLeaf(index))).toEqual([true, false, true]);
    expect(tree.childrenOf(1)).toEqual([0, 2]);
    expect(tree.leavesOf(1)).toEqual([0, 2]);
    expect(tree.leavesOf(0)).toEqual([0]);
  });

  it('is listed after the communes where sums are made', () => {
    expect(tree.bottomUp).toEqual([0, 2, 1]);
  });

  it('knows nothing of other codes and indexes', () => {
    expect(tree.ofCode('C')).toEqual([]);
    expect(tree.at('C', '2021-03-14')).toBe(-1);
    expect(tree.parentIndexOf(9)).toBe(-1);
    expect(tree.isLeaf(9)).toBe(false);
    expect(tree.validOn(-1, '2021-03-14')).toBe(false);
    expect(tree.leavesOf(9)).toEqual([]);
  });
});

it('a province over districts over communes sums commune by commune, then district by district', () => {
  const tree = treeOf(
    node,
    unit('D1', {type: 'Huyện'}),
    unit('D2', {type: 'Thị xã'}),
    unit('A', {parentCode: 'D1'}),
    unit('B', {parentCode: 'D1'}),
    unit('C', {parentCode: 'D2'}),
  );
  expect(tree.leavesOf(0)).toEqual([3, 4, 5]);
  expect(tree.leavesOf(1)).toEqual([3, 4]);
  expect(tree.isLeaf(2)).toBe(false);
  expect(tree.parentIndexOf(5)).toBe(2);
  expect(tree.bottomUp).toEqual([3, 4, 5, 1, 2, 0]);
});

describe('a merger in which a code was taken over (06436: Đồng Tiến, then Thiện Tân)', () => {
  const tree = treeOf(
    node,
    unit('06406', {name: 'Xã Thiện Tân', validTo: '2025-06-30'}),
    unit('06436', {name: 'Xã Đồng Tiến', validTo: '2025-06-30'}),
    unit('06436', {name: 'Xã Thiện Tân', validFrom: '2025-07-01'}),
  );

  it.each([
    ['2022-03-14', 2],
    ['2025-06-30', 2],
    ['2025-07-01', 3],
    ['2026-03-14', 3],
  ])('on %s the code means version %d', (day, index) => {
    expect(tree.at('06436', day)).toBe(index);
    expect(tree.validOn(index, day)).toBe(true);
  });

  it('the ended commune is there on its last day and gone on the next', () => {
    expect(tree.at('06406', '2025-06-30')).toBe(1);
    expect(tree.at('06406', '2025-07-01')).toBe(-1);
  });

  it('both versions are kept, oldest first, each reporting for itself', () => {
    expect(tree.ofCode('06436')).toEqual([2, 3]);
    expect(tree.leavesOf(0)).toEqual([1, 2, 3]);
  });
});

it('versions of a code are oldest first whatever their order in the list', () => {
  const tree = treeOf(
    node,
    unit('A', {validFrom: '2025-07-01'}),
    unit('A', {validTo: '2020-12-31'}),
    unit('A', {validFrom: '2021-01-01', validTo: '2025-06-30'}),
  );
  expect(tree.ofCode('A')).toEqual([2, 3, 1]);
});

it('a commune that moved to another district has a parent per version', () => {
  const tree = treeOf(
    node,
    unit('D1'),
    unit('D2'),
    unit('A', {parentCode: 'D1', validTo: '2019-12-31'}),
    unit('A', {parentCode: 'D2', validFrom: '2020-01-01'}),
    unit('B', {parentCode: 'D1'}),
  );
  expect([tree.parentIndexOf(3), tree.parentIndexOf(4)]).toEqual([1, 2]);
  expect(keysOf(tree, tree.leavesOf(1))).toEqual(['A@', 'B@']);
  expect(keysOf(tree, tree.leavesOf(2))).toEqual(['A@2020-01-01']);
});

describe('a district renamed above a commune that stayed', () => {
  const tree = treeOf(
    node,
    unit('D', {name: 'Thị xã D', validTo: '2022-12-31'}),
    unit('D', {name: 'Thành phố D', validFrom: '2023-01-01'}),
    unit('A', {parentCode: 'D'}),
    unit('B', {parentCode: 'D', validFrom: '2024-01-01'}),
    unit('C', {parentCode: 'D', validFrom: '2010-01-01', validTo: '2022-12-31'}),
  );

  it('the commune stands first under the version of its own first day', () => {
    expect([3, 4, 5].map(index => tree.parentIndexOf(index))).toEqual([1, 2, 1]);
  });

  it('each version of the district has the communes of its days, and neither reports', () => {
    expect(tree.leavesOf(1)).toEqual([3, 5]);
    expect(tree.leavesOf(2)).toEqual([3, 4]);
    expect([tree.isLeaf(1), tree.isLeaf(2)]).toEqual([false, false]);
  });
});

it('a parent that began after its child is its parent all the same, the latest such version', () => {
  const tree = treeOf(
    node,
    unit('D', {validFrom: '2010-01-01', validTo: '2019-12-31'}),
    unit('D', {validFrom: '2020-01-01'}),
    unit('A', {parentCode: 'D'}),
  );
  expect(tree.parentIndexOf(3)).toBe(2);
});

it('what came under a district after its province had gone is not that province\u2019s', () => {
  const tree = treeOf(
    node,
    unit('P', {validTo: '2025-06-30'}),
    unit('P', {validFrom: '2025-07-01'}),
    unit('D', {parentCode: 'P'}),
    unit('A', {parentCode: 'D', validTo: '2025-06-30'}),
    unit('B', {parentCode: 'D', validFrom: '2025-07-01'}),
  );
  expect(keysOf(tree, tree.leavesOf(1))).toEqual(['A@']);
  expect(keysOf(tree, tree.leavesOf(2))).toEqual(['B@2025-07-01']);
  expect(tree.leavesOf(0)).toEqual([4, 5]);
});

it('in any tree each unit comes before its parent and reports through it', () => {
  // Unit i stands under one of the units before it; the list is then turned around as well.
  const parents = fc.array(fc.nat(), {minLength: 1, maxLength: 40});
  fc.assert(
    fc.property(parents, fc.boolean(), (picks, turned) => {
      const units = picks.map((pick, index) => {
        const above = pick % (index + 1);
        return unit(`U${index + 1}`, {parentCode: above === 0 ? 'N' : `U${above}`});
      });
      const tree = treeOf(...(turned ? [node, ...units].reverse() : [node, ...units]));
      const position = new Map(tree.bottomUp.map((index, at) => [index, at]));
      const all = tree.versions.map((_, index) => index);
      const leaves = all.filter(index => tree.isLeaf(index));

      expect([...tree.bottomUp].sort((one, other) => one - other)).toEqual(all);
      for (const index of all.filter(one => one !== tree.node)) {
        const parent = tree.parentIndexOf(index);
        expect(position.get(index)).toBeLessThan(position.get(parent) ?? -1);
        expect(tree.leavesOf(parent)).toEqual(expect.arrayContaining([...tree.leavesOf(index)]));
      }
      expect(tree.leavesOf(tree.node)).toEqual(leaves);
    }),
  );
});
