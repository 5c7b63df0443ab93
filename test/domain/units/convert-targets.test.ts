// Targets of units that took others in: summed and flagged until a new decision, worked out by hand.

import {crosswalkOf, type CrosswalkRow} from '../../../src/domain/units/crosswalk';
import type {TargetForm} from '../../../src/domain/targets/target';
import {targetsOfVersions} from '../../../src/domain/targets/version-targets';
import {targetsOfNewUnits} from '../../../src/domain/units/convert-targets';
import {realHistory, realRows} from './real-units';
import {node, treeOf, unit} from './unit-rows';

function target(
  code: string,
  min: number | null,
  rest: {form?: TargetForm; max?: number; date?: string | null} = {},
) {
  const {form = 'count', max = null, date = '2025-01-15'} = rest;
  const decided = {decisionNumber: '', decisionDate: date};
  return {unit: code, indicator: 'nn_xuat_canh', form, min, max, ...decided};
}

/** Sa Đéc 2025: invented numbers for eight old units (giả định); Phường 3, 29902, was given none. */
const ofSaDec = [
  ...['29905', '29908', '29911', '29914', '29917', '29919', '29920'].map(code => target(code, 4)),
  target('29923', 9),
];

const history = realHistory();
const indexOf = (key: string) => history.tree.versions.findIndex(one => one.key === key);
const of = (targets: readonly ReturnType<typeof target>[], key: string) =>
  targetsOfNewUnits(
    history,
    targetsOfVersions(targets, {tree: history.tree, crosswalk: realRows, year: 2025}),
    2025,
  )(indexOf(key), 'nn_xuat_canh');

describe('a merged unit', () => {
  it('is shown the sum of its old units’ targets, flagged as not assigned again, who had none named', () => {
    expect(of(ofSaDec, '29905@2025-07-01')).toEqual({
      ...{form: 'count', min: 28, max: null},
      ...{notReassigned: true, estimated: false},
      from: ['29905', '29908', '29911', '29914', '29917', '29919', '29920'],
      without: ['29902'],
    });
    expect(of(ofSaDec, '30214@2025-07-01')).toMatchObject({min: 9, from: ['29923']});
  });

  it('has its own from the day of a new decision on', () => {
    const own = {min: 30, notReassigned: false, from: []};
    const targets = [...ofSaDec, target('29905', 30, {date: '2025-07-20'})];
    expect(of(targets, '29905@2025-07-01')).toMatchObject(own);
    expect(of(targets, '29905@')).toMatchObject({min: 4, notReassigned: false});
  });

  it('without any target before it has none', () => {
    expect(of(ofSaDec, '08707@2025-07-01')).toBeNull();
    expect(of([], '29905@2025-07-01')).toBeNull();
  });

  it('ranges add at both ends', () => {
    const range = (code: string, min: number, max: number) =>
      target(code, min, {form: 'range', max});
    const both = [range('29518', 100, 150), range('29539', 50, 70)];
    expect(of(both, '29518@2025-07-01')).toMatchObject({form: 'range', min: 150, max: 220});
  });

  it.each([
    ['the same rate stays', 0.8, 'atLeastRate', {form: 'atLeastRate', min: 0.8}],
    ['two rates make none', 0.7, 'atLeastRate', {form: 'pending', min: null}],
    ['a number and a rate make none', 5, 'count', {form: 'pending', min: null}],
  ] as const)('%s', (_, min, form, expected) => {
    const both = [target('29518', 0.8, {form: 'atLeastRate'}), target('29539', min, {form})];
    expect(of(both, '29518@2025-07-01')).toMatchObject({...expected, notReassigned: true});
  });
});

it('a share of a split unit’s target is an estimate, and a decision in between stands for what was before it', () => {
  const tree = treeOf(
    node,
    unit('A', {validTo: '2025-02-28'}),
    unit('B', {validFrom: '2025-03-01', validTo: '2025-06-30'}),
    unit('C', {validFrom: '2025-03-01'}),
    unit('D', {validFrom: '2025-07-01'}),
  );
  const step = (old: string, next: string, weight: number): CrosswalkRow => ({
    ...{old, new: next, effective: next.slice(2), weight},
    ...{relation: weight === 1 ? 'merge' : 'split', basis: 'dan_so', source: ''},
  });
  const rows = [
    step('A@', 'B@2025-03-01', 0.7),
    step('A@', 'C@2025-03-01', 0.3),
    step('B@2025-03-01', 'D@2025-07-01', 1),
  ];
  const split = {tree, crosswalk: crosswalkOf(rows, tree)};
  const at = (key: string) => tree.versions.findIndex(one => one.key === key);
  const given = (targets: readonly ReturnType<typeof target>[]) =>
    targetsOfVersions(targets, {tree, crosswalk: rows, year: 2025});
  const first = targetsOfNewUnits(split, given([target('A', 50)]), 2025);
  expect(first(at('C@2025-03-01'), 'nn_xuat_canh')).toMatchObject({min: 15, estimated: true});
  expect(first(at('D@2025-07-01'), 'nn_xuat_canh')).toMatchObject({
    ...{min: 35, estimated: true, from: ['A']},
  });
  const targets = [target('A', 50), target('B', 40, {date: '2025-04-01'})];
  const second = targetsOfNewUnits(split, given(targets), 2025);
  expect(second(at('D@2025-07-01'), 'nn_xuat_canh')).toMatchObject({min: 40, from: ['B']});
});
