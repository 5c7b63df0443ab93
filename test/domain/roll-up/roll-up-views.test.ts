// "Quy đổi theo đơn vị mới" and "theo đơn vị cũ": districts whose units merge and split in mid-year, worked out by hand.

import {parsePeriod} from '../../../src/domain/periods/period';
import {rollUpNewUnits, rollUpOldUnits} from '../../../src/domain/roll-up/roll-up-views';
import {type CrosswalkRow, crosswalkOf} from '../../../src/domain/units/crosswalk';
import {
  type District,
  district,
  factsOf,
  figure,
  indicator,
  modelOf,
  rollUpDistrict,
  unit,
} from './district';
import {realRows, realUnits} from '../units/real-units';

const indicators = [
  indicator('dua_di'),
  indicator('dang_o', {kind: 'stock'}),
  indicator('ty_le', {kind: 'ratio', ratioOf: {numerator: 'tu', denominator: 'mau'}}),
  indicator('tu'),
  indicator('mau'),
  indicator('tien', {whole: false, measure: 'triệu đồng'}),
  indicator('phien', {unitRule: 'max1'}),
];

const step = (old: string, next: string, weight = 1): CrosswalkRow => ({
  ...{old, new: next, effective: next.split('@')[1] ?? '', weight},
  ...{relation: weight === 1 ? 'merge' : 'split', basis: weight === 1 ? '' : 'dan_so', source: ''},
});

const at = (key: string) => ({unit: key});

/** X1 and X2 become N1 on 1/7; X3 becomes N1 with 0.6 and N2 with 0.4 (invented); X4 goes on. */
const changed = district({
  units: [
    unit('H', null),
    unit('X1', 'H', null, '2021-06-30'),
    unit('X2', 'H', null, '2021-06-30'),
    unit('X3', 'H', null, '2021-06-30'),
    unit('X4', 'H'),
    unit('N1', 'H', '2021-07-01'),
    unit('N2', 'H', '2021-07-01'),
  ],
  indicators,
  figures: [
    figure('X1', '2021-03', 'dua_di', 4),
    figure('X2', '2021-05', 'dua_di', 6),
    figure('X3', '2021-06', 'dua_di', 7),
    figure('X4', '2021-08', 'dua_di', 100),
    figure('N1', '2021-08', 'dua_di', 1, at('N1@2021-07-01')),
    figure('X1', '2021-03', 'dang_o', 40),
    figure('X1', '2021-05', 'dang_o', 44),
    figure('X2', '2021-06', 'dang_o', 60),
    figure('X3', '2021-06', 'dang_o', 10),
    figure('X4', '2021-06', 'dang_o', 3),
    figure('X1', '2021-02', 'tu', 1),
    figure('X1', '2021-02', 'mau', 10),
    figure('X2', '2021-02', 'tu', 8),
    figure('X2', '2021-02', 'mau', 20),
    figure('X3', '2021-04', 'tien', 12.5),
    figure('X1', '2021-04', 'phien', 5),
    figure('X2', '2021-04', 'phien', 3),
  ],
});

const mergers = [
  step('X1@', 'N1@2021-07-01'),
  step('X2@', 'N1@2021-07-01'),
  step('X3@', 'N1@2021-07-01', 0.6),
  step('X3@', 'N2@2021-07-01', 0.4),
];

function newUnits(from: District, rows: readonly CrosswalkRow[], period: string) {
  const model = modelOf(from);
  const read = parsePeriod(period);
  if (!read.ok) throw new Error(`${period} is no period`);
  const book = {model, crosswalk: crosswalkOf(rows, model.tree)};
  const lines = rollUpNewUnits(book, factsOf(from, model), read.value);
  return (code: string, indicatorCode: string) =>
    lines.find(one => one.unit === code && one.indicator === indicatorCode);
}

function oldUnits(from: District, period: string) {
  const model = modelOf(from);
  const read = parsePeriod(period);
  if (!read.ok) throw new Error(`${period} is no period`);
  return rollUpOldUnits(model, factsOf(from, model), read.value);
}

describe('converted to the new units', () => {
  const line = newUnits(changed, mergers, '2021-08');

  it('flows add up with their weights, and what the new unit did comes on top', () => {
    // 4 + 6 + 0.6 × 7 + 1 and 0.4 × 7.
    expect(line('N1', 'dua_di')).toMatchObject({value: 1, cumulative: 15.2, estimated: true});
    expect(line('N2', 'dua_di')).toMatchObject({value: null, cumulative: 2.8, estimated: true});
    expect(line('X4', 'dua_di')).toMatchObject({cumulative: 100, estimated: false, from: []});
  });

  it('stocks add up the last figure of each old unit, whenever that was', () => {
    // 44 (May) + 60 (June) + 0.6 × 10.
    expect(line('N1', 'dang_o')).toMatchObject({value: null, cumulative: 110});
    expect(line('N2', 'dang_o')).toMatchObject({cumulative: 4});
  });

  it('a new unit’s own stock stands for all that was before it', () => {
    const own = [...changed.figures, figure('N1', '2021-08', 'dang_o', 99, at('N1@2021-07-01'))];
    const later = newUnits({...changed, figures: own}, mergers, '2021-08');
    expect(later('N1', 'dang_o')).toMatchObject({cumulative: 99, estimated: false, from: []});
    expect(later('H', 'dang_o')).toMatchObject({cumulative: 106});
  });

  it('rates are made anew of their parts: (1 + 8) / (10 + 20), not the mean of 10 % and 40 %', () => {
    expect(line('N1', 'ty_le')).toMatchObject({cumulative: 0.3, numerator: 9, denominator: 30});
  });

  it('money goes as flows do, what one unit owns stays the largest', () => {
    expect(line('N1', 'tien')).toMatchObject({cumulative: 7.5});
    expect(line('N2', 'tien')).toMatchObject({cumulative: 5});
    expect(line('N1', 'phien')).toMatchObject({cumulative: 5, estimated: false});
  });

  it('names the units that a figure was made of', () => {
    expect(line('N1', 'dua_di')?.from).toEqual(['X1@', 'X2@', 'X3@']);
    expect(line('N2', 'dua_di')?.from).toEqual(['X3@']);
    expect(line('N1', 'ty_le')?.from).toEqual(['X1@', 'X2@']);
  });

  it('the district’s sum is the one of the old units, and no estimate: a split’s parts are all in it', () => {
    expect(line('H', 'dua_di')).toMatchObject({cumulative: 118, estimated: false});
    // 44 + 60 + 10 + 3: closing figures open the new units.
    expect(line('H', 'dang_o')).toMatchObject({cumulative: 117, estimated: false});
    expect(rollUpDistrict(changed, '2021-08').lines[0]).toMatchObject({cumulative: 118});
  });

  it('who owed a month before the merger is missing from the new unit’s line', () => {
    expect(newUnits(changed, mergers, '2021')('N2', 'dua_di')?.missing).toEqual(['N2', 'X3']);
  });

  it('before the merger nothing is converted, and never backwards', () => {
    const before = newUnits(changed, mergers, '2021-06');
    expect(before('X1', 'dua_di')).toMatchObject({cumulative: 4, from: []});
    expect(before('N1', 'dua_di')).toBeUndefined();
  });

  it('a unit without a known successor keeps what it did in the sum above it', () => {
    const some = newUnits(changed, mergers.slice(1), '2021-08');
    expect(some('N1', 'dua_di')).toMatchObject({cumulative: 11.2});
    expect(some('H', 'dua_di')).toMatchObject({cumulative: 118});
  });
});

it('over two changes in a year each stock stands for those before it', () => {
  const twice = district({
    units: [
      unit('H', null),
      unit('X1', 'H', null, '2021-03-31'),
      unit('X2', 'H', '2021-04-01', '2021-08-31'),
      unit('X3', 'H', '2021-09-01'),
    ],
    indicators,
    figures: [
      figure('X1', '2021-02', 'dua_di', 1),
      figure('X2', '2021-05', 'dua_di', 2, at('X2@2021-04-01')),
      figure('X1', '2021-02', 'dang_o', 50),
      figure('X2', '2021-05', 'dang_o', 70, at('X2@2021-04-01')),
      figure('X1', '2021-02', 'tu', 5),
    ],
  });
  const rows = [step('X1@', 'X2@2021-04-01'), step('X2@2021-04-01', 'X3@2021-09-01')];
  const line = newUnits(twice, rows, '2021-10');
  expect(line('X3', 'dua_di')).toMatchObject({cumulative: 3, from: ['X1@', 'X2@2021-04-01']});
  expect(line('X3', 'dang_o')).toMatchObject({cumulative: 70, from: ['X2@2021-04-01']});
  expect(line('X3', 'tu')).toMatchObject({cumulative: 5, from: ['X1@']});
});

describe('by the old units', () => {
  it('who ended has its own line with its own figures, after the plain ones', () => {
    const lines = oldUnits(changed, '2021-08').filter(one => one.indicator === 'dang_o');
    expect(lines.map(one => [one.unit, one.cumulative])).toEqual([
      ['H', 3],
      ['X4', 3],
      ['N1', null],
      ['N2', null],
      ['X1', 44],
      ['X2', 60],
      ['X3', 10],
    ]);
  });

  it('who reported nothing in the year has none, and who still stands has one', () => {
    const silent = {...changed, figures: changed.figures.filter(one => one.unit !== 'X2@')};
    const codes = oldUnits(silent, '2021-08').map(one => one.unit);
    expect(new Set(codes)).toEqual(new Set(['H', 'X1', 'X3', 'X4', 'N1', 'N2']));
    const june = oldUnits(changed, '2021-06').filter(one => one.indicator === 'dua_di');
    expect(june.map(one => one.unit)).toEqual(['H', 'X1', 'X2', 'X3', 'X4']);
  });
});

it('the 48 communes’ figures stand at the 15 that took them in, counted by hand from the resolutions’ table', () => {
  const {top, old, new: later} = realUnits;
  const from = district({
    year: 2025,
    units: [top, ...old, ...later],
    indicators: [indicator('dua_di')],
    figures: old.map(one => figure(one.code, '2025-05', 'dua_di', 1, {unit: one.key})),
  });
  const line = newUnits(from, realRows, '2025-07');
  const counts = [
    ...[
      ['06385', 3],
      ['06400', 2],
      ['06391', 3],
      ['06427', 3],
      ['06436', 3],
      ['06415', 3],
    ],
    ...[
      ['06445', 3],
      ['06457', 3],
      ['08707', 4],
      ['08716', 5],
      ['29512', 3],
      ['29516', 2],
    ],
    ...[
      ['29518', 2],
      ['29905', 8],
      ['30214', 1],
      ['VN', 48],
    ],
  ] as const;
  expect(counts.map(([code]) => [code, line(code, 'dua_di')?.cumulative])).toEqual(counts);
});
