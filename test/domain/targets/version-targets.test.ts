// A decision names a code: which of the units that had the code it is about, and for which of them it still stands.

import {targetsOfVersions} from '../../../src/domain/targets/version-targets';
import type {CrosswalkRow} from '../../../src/domain/units/crosswalk';
import {realHistory, realRows} from '../units/real-units';
import {node, treeOf, unit} from '../units/unit-rows';
import {assigned} from './targets';

const day = '2025-07-01';

/** The number that each version of `A` has in 2025, oldest first. */
function numbersOf(
  names: readonly [string, string],
  targets: Parameters<typeof targetsOfVersions>[0],
  relation?: CrosswalkRow['relation'],
) {
  const tree = treeOf(
    node,
    unit('A', {name: names[0], validTo: '2025-06-30'}),
    unit('A', {name: names[1], validFrom: day}),
  );
  const step = {old: 'A@', new: `A@${day}`, effective: day, weight: 1, basis: '', source: ''};
  const crosswalk = relation === undefined ? [] : [{...step, relation}];
  const targetOf = targetsOfVersions(targets, {tree, crosswalk, year: 2025});
  return [1, 2].map(at => targetOf(at, 'vl_giai_quyet')?.min ?? null);
}

const winter = assigned('A', 20, {decisionDate: '2025-01-05'});
const summer = assigned('A', 90, {decisionDate: '2025-07-20'});

it('06436 of Đồng Tiến leaves no target to 06436 of Thiện Tân, of which nothing is assigned yet', () => {
  const {tree} = realHistory();
  const targets = [assigned('06436', 20, {decisionDate: '2025-01-05'})];
  const targetOf = targetsOfVersions(targets, {tree, crosswalk: realRows, year: 2025});
  const of = (key: string) =>
    targetOf(
      tree.versions.findIndex(one => one.key === key),
      'vl_giai_quyet',
    );
  expect(of('06436@')?.min).toBe(20);
  expect(of(`06436@${day}`)).toBeNull();
});

it.each<[string, [string, string], CrosswalkRow['relation'] | undefined, (number | null)[]]>([
  ['another name and nothing told', ['Xã Đồng Tiến', 'Xã Thiện Tân'], undefined, [20, null]],
  ['another name, told to be a renaming', ['Xã Thiện Kỵ', 'Xã Thiện Tân'], 'rename', [20, 20]],
  ['another type alone', ['Xã Định Trung', 'Phường Định Trung'], undefined, [20, 20]],
  ['another type, told to be so', ['Xã Định Trung', 'Phường Định Trung'], 'retype', [20, 20]],
  ['the same name, told to be a merger', ['Xã Yên Bình', 'Xã Yên Bình'], 'merge', [20, null]],
])('a code that goes on under %s', (_, names, relation, numbers) => {
  expect(numbersOf(names, [winter], relation)).toEqual(numbers);
});

it('a decision after the change is the new unit’s, and the old one keeps its own', () => {
  expect(numbersOf(['Xã Đồng Tiến', 'Xã Thiện Tân'], [winter, summer])).toEqual([20, 90]);
  expect(numbersOf(['Xã Định Trung', 'Phường Định Trung'], [summer, winter])).toEqual([20, 90]);
});

it.each([
  ['without a day', null],
  ['of the year before', '2023-06-01'],
])('a decision %s is about the unit that stands as the year begins', (_, decisionDate) => {
  const old = assigned('A', 20, {decisionDate});
  expect(numbersOf(['Xã Đồng Tiến', 'Xã Thiện Tân'], [old])).toEqual([20, null]);
});

it('one that comes before its unit is about the one that begins; a unit that is over keeps the last', () => {
  const tree = treeOf(
    node,
    unit('B', {validFrom: '2025-03-01'}),
    unit('C', {validTo: '2019-12-31'}),
    unit('D'),
  );
  const early = {decisionDate: '2025-02-01'};
  const targets = [assigned('B', 7, early), assigned('C', 8, early)];
  const targetOf = targetsOfVersions(targets, {tree, year: 2025});
  expect([1, 2, 3].map(at => targetOf(at, 'vl_giai_quyet')?.min ?? null)).toEqual([7, 8, null]);
});

it('terms and the shares of organisations are no unit’s target of the year', () => {
  const tree = treeOf(node, unit('A'));
  const term = assigned('N', 6000, {term: {from: 2021, to: 2025, results: []}});
  const share = assigned('N', 40, {holder: {kind: 'organisation', name: 'Hội Phụ nữ'}});
  expect(targetsOfVersions([term, share], {tree, year: 2025})(0, 'vl_giai_quyet')).toBeNull();
});
