// Where units went: the 48 communes of the four districts that became 15, Hữu Lũng's 26 → 24 → 23 → 8, an invented split.

import {checkCrosswalk} from '../../../src/domain/units/check-crosswalk';
import {
  type Crosswalk,
  crosswalkOf,
  type CrosswalkRow,
  sharesOn,
} from '../../../src/domain/units/crosswalk';
import type {IsoDate} from '../../../src/domain/units/unit';
import {unitKey, type UnitTree} from '../../../src/domain/units/unit-tree';
import {huuLungHistory, realHistory, realRows, realUnits} from './real-units';
import {node, treeOf, unit} from './unit-rows';

interface History {
  readonly tree: UnitTree;
  readonly crosswalk: Crosswalk;
}

/** `06436@2025-07-01 × 1` of the version with that key, in list order. */
function wentTo(history: History, key: string, day: IsoDate): string[] {
  const at = history.tree.versions.findIndex(one => one.key === key);
  return sharesOn(history, at, day).map(
    one => `${history.tree.versions[one.unit]?.key} × ${one.weight}`,
  );
}

const linesOf = (rows: readonly CrosswalkRow[]) => rows.map((row, at) => ({line: at + 2, row}));

function row(old: string, next: string, rest: Partial<CrosswalkRow> = {}): CrosswalkRow {
  const effective = next.split('@')[1] ?? '';
  const plain = {relation: 'merge', weight: 1, basis: '', source: ''} as const;
  return {old, new: next, effective, ...plain, ...rest};
}

describe('the 48 communes of the four districts', () => {
  const history = realHistory();
  const {tree} = history;

  it('are 48 until 30/6/2025 and 15 from 1/7/2025', () => {
    expect(realUnits.old).toHaveLength(48);
    expect(tree.leavesOn('2025-06-30')).toHaveLength(48);
    expect(tree.leavesOn('2025-07-01')).toHaveLength(15);
    expect(checkCrosswalk(linesOf(realRows), tree)).toEqual([]);
  });

  it('each went whole to one new unit, and every new unit has some of them', () => {
    const shares = realUnits.old.map((_, at) => sharesOn(history, at + 1, '2025-07-01'));
    expect(shares.map(one => one.map(share => share.weight))).toEqual(shares.map(() => [1]));
    expect(new Set(shares.flat().map(one => one.unit)).size).toBe(15);
  });

  it('a code that was given to other territory is not followed by its code', () => {
    expect(wentTo(history, '06436@', '2025-07-01')).toEqual(['06436@2025-07-01 × 1']);
    expect(wentTo(history, '06406@', '2025-07-01')).toEqual(['06436@2025-07-01 × 1']);
    expect(wentTo(history, '06400@', '2025-07-01')).toEqual(['06400@2025-07-01 × 1']);
    expect(wentTo(history, '06388@', '2025-07-01')).toEqual(['06400@2025-07-01 × 1']);
  });

  it('a unit stands for itself while it stands, and none is converted backwards', () => {
    expect(wentTo(history, '06436@', '2025-06-30')).toEqual(['06436@ × 1']);
    expect(wentTo(history, '06436@2025-07-01', '2025-06-30')).toEqual([]);
  });

  it('Sa Đéc’s nine went to Phường Sa Đéc, but Tân Phú Đông to a commune of another district', () => {
    const saDec = realUnits.old.filter(one => one.code >= '29900');
    const went = saDec.map(one => wentTo(history, one.key, '2025-07-01')[0]);
    expect(went.filter(one => one === '29905@2025-07-01 × 1')).toHaveLength(8);
    expect(wentTo(history, '29923@', '2025-07-01')).toEqual(['30214@2025-07-01 × 1']);
  });
});

describe('Hữu Lũng', () => {
  const history = huuLungHistory();

  it.each([
    ['2019-09-11', 26],
    ['2020-01-01', 24],
    ['2022-01-28', 24],
    ['2024-12-31', 24],
    ['2025-01-01', 23],
    ['2025-06-30', 23],
    ['2025-07-01', 8],
  ])('had on %s %d units', (day, count) => {
    expect(history.tree.leavesOn(day)).toHaveLength(count);
  });

  it('its list is without fault, and Sơn Hà reports in 2022', () => {
    expect(checkCrosswalk(linesOf(history.rows), history.tree)).toEqual([]);
    expect(history.tree.leavesOn('2022-01-28').map(one => one.name)).toContain('Xã Sơn Hà');
  });

  it('a unit is followed over three changes, one step at a time', () => {
    expect(wentTo(history, '06439@', '2019-12-31')).toEqual(['06439@ × 1']);
    expect(wentTo(history, '06439@', '2022-01-28')).toEqual(['06433@2020-01-01 × 1']);
    expect(wentTo(history, '06439@', '2025-07-01')).toEqual(['06415@2025-07-01 × 1']);
    expect(wentTo(history, '06454@', '2025-03-14')).toEqual(['06385@2025-01-01 × 1']);
    expect(wentTo(history, '06454@', '2025-07-14')).toEqual(['06385@2025-07-01 × 1']);
  });

  it('a renamed unit is the same territory: Thiện Kỵ, then Thiện Tân', () => {
    expect(wentTo(history, '06406@', '2022-01-28')).toEqual(['06406@2020-01-01 × 1']);
  });
});

/** Invented: A is split 60 to 40, the second part joins C; then B and D become E. */
const split = treeOf(
  node,
  unit('A', {validTo: '2024-12-31'}),
  unit('C', {validTo: '2024-12-31'}),
  unit('B', {validFrom: '2025-01-01', validTo: '2025-06-30'}),
  unit('D', {validFrom: '2025-01-01', validTo: '2025-06-30'}),
  unit('E', {validFrom: '2025-07-01'}),
);
const splitRows = [
  row('A@', 'B@2025-01-01', {relation: 'split', weight: 0.6, basis: 'dan_so'}),
  row('A@', 'D@2025-01-01', {relation: 'split', weight: 0.4, basis: 'dan_so'}),
  row('C@', 'D@2025-01-01'),
  row('B@2025-01-01', 'E@2025-07-01'),
  row('D@2025-01-01', 'E@2025-07-01'),
];

describe('an invented split', () => {
  const history = {tree: split, crosswalk: crosswalkOf(splitRows, split)};

  it('has a share for each part, and they come together again where the parts are merged', () => {
    expect(checkCrosswalk(linesOf(splitRows), split)).toEqual([]);
    const parts = ['B@2025-01-01 × 0.6', 'D@2025-01-01 × 0.4'];
    expect(wentTo(history, 'A@', '2025-01-01')).toEqual(parts);
    expect(wentTo(history, 'A@', '2025-07-01')).toEqual(['E@2025-07-01 × 1']);
  });

  it('a retyped unit is followed by its new version', () => {
    const tree = treeOf(
      node,
      unit('08725', {type: 'Xã', validTo: '2022-12-31'}),
      unit('08725', {type: 'Phường', validFrom: '2023-01-01'}),
    );
    const rows = [row('08725@', '08725@2023-01-01', {relation: 'retype'})];
    expect(checkCrosswalk(linesOf(rows), tree)).toEqual([]);
    expect(wentTo({tree, crosswalk: crosswalkOf(rows, tree)}, '08725@', '2023-03-14')).toEqual([
      '08725@2023-01-01 × 1',
    ]);
  });

  it('a unit that ended without a successor went nowhere', () => {
    expect(wentTo({tree: split, crosswalk: crosswalkOf([], split)}, 'A@', '2025-01-01')).toEqual(
      [],
    );
  });
});

describe('a faulty list', () => {
  const check = (...rows: readonly CrosswalkRow[]) => checkCrosswalk(linesOf(rows), split);

  it('weights that do not come to 1 are named with their sum, at the unit’s first line', () => {
    const rows = splitRows.with(1, {...splitRows[1]!, weight: 0.3});
    expect(check(...rows)).toEqual([
      {line: 2, code: 'CROSSWALK_WEIGHTS', facts: {unit: 'Xã A (A)', sum: 0.9}},
    ]);
  });

  it('three thirds written with nine decimals, and weights that binary drift misses, are 1', () => {
    const tree = treeOf(
      node,
      unit('A', {validTo: '2024-12-31'}),
      ...['P', 'Q', 'R'].map(code => unit(code, {validFrom: '2025-01-01'})),
    );
    const rows = ['P', 'Q', 'R'].map((code, at) =>
      row('A@', `${code}@2025-01-01`, {relation: 'split', weight: [0.1, 0.2, 0.7][at]!}),
    );
    expect(checkCrosswalk(linesOf(rows), tree)).toEqual([]);
  });

  it('units that the book does not have are named by code and day', () => {
    expect(check(row('Z@', 'B@2030-01-01', {relation: 'merge'}))).toEqual([
      {line: 2, code: 'UNIT_UNKNOWN', facts: {code: 'Z@'}},
      {line: 2, code: 'UNIT_UNKNOWN', facts: {code: 'B@2030-01-01'}},
    ]);
  });

  it('a row from a new unit to an old one is refused', () => {
    const facts = {old: 'Xã B (B)', next: 'Xã A (A)'};
    expect(check(row('B@2025-01-01', 'A@'))).toEqual([
      {line: 2, code: 'CROSSWALK_BACKWARDS', facts},
    ]);
    const history = {tree: split, crosswalk: crosswalkOf([row('B@2025-01-01', 'A@')], split)};
    expect(wentTo(history, 'B@2025-01-01', '2025-07-14')).toEqual([]);
  });

  it('the day is the new unit’s first, and the old one ended on the day before', () => {
    const off = check(row('C@', 'D@2025-01-01', {effective: '2025-02-01'}));
    expect(off).toEqual([
      {
        line: 2,
        code: 'CROSSWALK_NEW_DAY',
        facts: {unit: 'Xã D (D)', day: '1/2/2025', first: '1/1/2025'},
      },
      {
        line: 2,
        code: 'CROSSWALK_OLD_DAY',
        facts: {unit: 'Xã C (C)', day: '1/2/2025', last: '31/12/2024', expected: '31/1/2025'},
      },
    ]);
  });

  it.each([
    [0, 'split'],
    [-1, 'split'],
    [1.5, 'split'],
    [0.5, 'merge'],
  ] as const)('a weight of %d with the relation %s is refused', (weight, relation) => {
    const own = check(row('C@', 'D@2025-01-01', {weight, relation}));
    expect(own.map(one => one.code)).toEqual(['CROSSWALK_WEIGHT', 'CROSSWALK_WEIGHTS']);
  });

  it('a row given twice is named', () => {
    const twice = check(row('C@', 'D@2025-01-01'), row('C@', 'D@2025-01-01'));
    expect(twice).toContainEqual({
      line: 3,
      code: 'ROW_REPEATED',
      facts: {first: 2, key: 'C@ → D@2025-01-01'},
    });
  });

  it('a unit that goes on unchanged may be listed', () => {
    expect(check(row('E@2025-07-01', unitKey('E', '2025-07-01'), {relation: 'unchanged'}))).toEqual(
      [],
    );
  });
});
