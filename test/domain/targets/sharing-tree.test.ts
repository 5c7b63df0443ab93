// A target on its way down: province, district, commune, organisation or project; where what is given out does not fit, how much.

import {jobIndicators} from '../indicators/job-indicators';
import {type SharingRow, sharingTree} from '../../../src/domain/targets/sharing-tree';
import type {AssignedTarget} from '../../../src/domain/targets/target';
import {targetsOfVersions} from '../../../src/domain/targets/version-targets';
import {line} from '../charts/small-district';
import {node, treeOf, unit} from '../units/unit-rows';
import {assigned, target} from './targets';

const tree = treeOf(
  {...node, type: 'Tỉnh'},
  unit('H', {type: 'Huyện'}),
  unit('K', {type: 'Huyện'}),
  unit('A', {parentCode: 'H'}),
  unit('B', {parentCode: 'H'}),
  unit('C', {parentCode: 'K'}),
);

const held = (code: string, name: string, min: number, kind: 'organisation' | 'project') =>
  assigned(code, min, {holder: {kind, name}});

const shared = (targets: readonly AssignedTarget[]): SharingRow[] =>
  sharingTree({
    ...{targets, tree, indicators: jobIndicators, day: '2021-12-14'},
    targetOf: targetsOfVersions(targets, {tree, year: 2021}),
    linesOf: (code, indicator) =>
      code === 'A' ? [{...line('A', indicator, 41, target('count', 60))}] : [],
    standing: () => ({atYearEnd: true, elapsedShare: 1}),
  });
const shortly = (targets: readonly AssignedTarget[]) =>
  shared(targets).map(one => [
    ...['  '.repeat(one.depth) + (one.holder === '' ? one.unit : one.holder)],
    ...[one.target?.min ?? null, one.shared?.sum ?? null, one.shared?.gap ?? null],
  ]);

it('goes down four steps, each gap beside what is shared out', () => {
  expect(
    shortly([
      ...[assigned('N', 200), assigned('H', 120), assigned('K', 90)],
      ...[assigned('A', 60), assigned('B', 60), held('B', 'Đoàn Thanh niên', 50, 'organisation')],
    ]),
  ).toEqual([
    ['N', 200, 210, 10],
    ['  H', 120, 120, 0],
    ['    A', 60, null, null],
    ['    B', 60, 50, -10],
    ['      Đoàn Thanh niên', 50, null, null],
    // It has shared nothing out yet, and its commune has no target.
    ['  K', 90, null, null],
  ]);
});

it('passes a step by that has no target of its own, and keeps who stands below it', () => {
  expect(shortly([assigned('N', 200), assigned('A', 60)])).toEqual([
    ['N', 200, null, null],
    ['  H', null, null, null],
    ['    A', 60, null, null],
  ]);
});

it('adds up units or organisations or projects, which each are the whole once more, never two of them', () => {
  const both = [
    ...[assigned('N', 100), assigned('H', 60), assigned('K', 40)],
    held('N', 'Hội Phụ nữ', 70, 'organisation'),
    held('N', 'Dự án 1', 30, 'project'),
  ];
  expect(shared(both)[0]?.shared).toEqual({sum: 100, gap: 0});
  expect(shared([both[0]!, ...both.slice(3)])[0]?.shared).toEqual({sum: 70, gap: -30});
  expect(shared([both[0]!, both[4]!])[0]?.shared).toEqual({sum: 30, gap: -70});
});

it('fits a range anywhere between its ends', () => {
  const range = {...assigned('N', 600), form: 'range', max: 800} as const;
  const gaps = [599, 600, 800, 801].map(
    share => shared([range, assigned('H', share)])[0]?.shared?.gap,
  );
  expect(gaps).toEqual([-1, 0, 0, 1]);
});

it('tells what came of each, nothing reported being nothing known', () => {
  const rows = shared([assigned('N', 100), assigned('A', 60), assigned('B', 40)]);
  expect(rows.map(({unit: code, actual, status}) => [code, actual, status])).toEqual([
    ...[
      ['N', null, 'noTarget'],
      ['H', null, 'noTarget'],
      ['A', 41, 'behind'],
      ['B', null, 'noTarget'],
    ],
  ]);
});

it('leaves out what nobody shares: the node’s own targets, and those of a term', () => {
  const term = {from: 2021, to: 2025, results: []};
  expect(shared([assigned('N', 100), assigned('A', 300, {term})])).toEqual([]);
});
