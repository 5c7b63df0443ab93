// The units of the four districts of the plans, old and new, from the files of test/reference.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {type Crosswalk, crosswalkOf, type CrosswalkRow} from '../../../src/domain/units/crosswalk';
import type {UnitVersion} from '../../../src/domain/units/unit';
import {unitKey, type UnitTree} from '../../../src/domain/units/unit-tree';
import {treeOf} from './unit-rows';

/** The files quote nothing, so that lines part at commas. */
function records(file: string): Record<string, string>[] {
  const text = readFileSync(join(__dirname, '../../reference', file), 'utf8').replace(
    /^\uFEFF/,
    '',
  );
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map(line =>
    Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])),
  );
}

/** The day from which communes stand under provinces. */
export const mergerDay = '2025-07-01';

const top: UnitVersion = {
  ...{key: unitKey('VN', null), code: 'VN', name: 'Bốn địa bàn (giả định)', type: 'Khu vực'},
  ...{parentCode: null, validFrom: null, validTo: null},
};

const oldUnits: readonly UnitVersion[] = records('units-pre-2025.csv').map(one => ({
  key: unitKey(one['unit_code']!, null),
  code: one['unit_code']!,
  name: one['unit_name']!,
  type: one['unit_type']!,
  parentCode: 'VN',
  validFrom: null,
  validTo: '2025-06-30',
}));

const crosswalkRecords = records('crosswalk-20250701.csv');

const newUnits: readonly UnitVersion[] = [
  ...new Map(crosswalkRecords.map(one => [one['new_code']!, one['new_name']!])),
].map(([code, name]) => ({
  ...{key: unitKey(code, mergerDay), code, name, type: name.split(' ')[0]!},
  ...{parentCode: 'VN', validFrom: mergerDay, validTo: null},
}));

export const realRows: readonly CrosswalkRow[] = crosswalkRecords.map(one => ({
  old: unitKey(one['old_code']!, null),
  new: unitKey(one['new_code']!, mergerDay),
  effective: mergerDay,
  relation: 'merge',
  weight: Number(one['weight']),
  basis: '',
  source: '1654–1687/NQ-UBTVQH15',
}));

export const realUnits = {top, old: oldUnits, new: newUnits};

export function realHistory(): {readonly tree: UnitTree; readonly crosswalk: Crosswalk} {
  const tree = treeOf(top, ...oldUnits, ...newUnits);
  return {tree, crosswalk: crosswalkOf(realRows, tree)};
}

/** `unit` of one part of Hữu Lũng's history, under the district. */
function huuLung(code: string, name: string, from: string | null, to: string | null): UnitVersion {
  const type = name.startsWith('Thị trấn') ? 'Thị trấn' : 'Xã';
  return {
    key: unitKey(code, from),
    code,
    name,
    type,
    parentCode: 'VN',
    validFrom: from,
    validTo: to,
  };
}

/**
 * Hữu Lũng's 26 → 24 → 23 → 8 of domain.md §5.2. Who took in Đô Lương and Tân Lập is from memory there ([M]): Vân Nham and
 * Thiện Tân; Sơn Hà went into the town, as there. That a unit which takes another in begins anew is the rule of the key.
 */
export function huuLungHistory() {
  const took = {
    '06433': ['Xã Vân Nham', '2020-01-01'],
    '06406': ['Xã Thiện Tân', '2020-01-01'],
    '06385': ['Thị trấn Hữu Lũng', '2025-01-01'],
  } as const;
  const isHuuLung = (version: UnitVersion): boolean => version.code < '06500';
  const before = oldUnits.filter(isHuuLung).map(one => {
    const [, from] = took[one.code as keyof typeof took] ?? [];
    return from === undefined ? one : huuLung(one.code, one.name, from, '2025-06-30');
  });
  const earlier = [
    huuLung('06433', 'Xã Vân Nham', null, '2019-12-31'),
    huuLung('06406', 'Xã Thiện Kỵ', null, '2019-12-31'),
    huuLung('06439', 'Xã Đô Lương', null, '2019-12-31'),
    huuLung('06409', 'Xã Tân Lập', null, '2019-12-31'),
    huuLung('06385', 'Thị trấn Hữu Lũng', null, '2024-12-31'),
    huuLung('06454', 'Xã Sơn Hà', null, '2024-12-31'),
  ];
  const tree = treeOf(top, ...earlier, ...before, ...newUnits.filter(isHuuLung));
  const step = (old: string, next: string, effective: string): CrosswalkRow => ({
    ...{old: unitKey(old, null), new: unitKey(next, effective), effective},
    ...{relation: 'merge', weight: 1, basis: '', source: ''},
  });
  const rows = [
    step('06433', '06433', '2020-01-01'),
    step('06439', '06433', '2020-01-01'),
    step('06409', '06406', '2020-01-01'),
    {...step('06406', '06406', '2020-01-01'), relation: 'rename' as const},
    step('06385', '06385', '2025-01-01'),
    step('06454', '06385', '2025-01-01'),
    ...realRows
      .filter(row => row.old < '06500')
      .map(row => {
        const [, from] = took[row.old.slice(0, 5) as keyof typeof took] ?? [];
        return from === undefined ? row : {...row, old: unitKey(row.old.slice(0, 5), from)};
      }),
  ];
  return {tree, rows, crosswalk: crosswalkOf(rows, tree)};
}
