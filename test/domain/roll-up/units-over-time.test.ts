// Units that end, begin, merge, are renamed, or give their code to others; tiers; what one unit owns.

import {type District, district, figure, indicator, lineIn, rollUpDistrict, unit} from './district';

const flowAndStock = [indicator('dua_di'), indicator('dang_o', {kind: 'stock'})];

/** X1 ended on 30/6; X2 took it in and goes on as X2 of another territory. */
const merged = district({
  units: [
    unit('H', null),
    unit('X1', 'H', null, '2021-06-30'),
    unit('X2', 'H', null, '2021-06-30'),
    unit('X2', 'H', '2021-07-01'),
  ],
  indicators: flowAndStock,
  figures: [
    figure('X1', '2021-03', 'dua_di', 4),
    figure('X2', '2021-03', 'dua_di', 6),
    figure('X2', '2021-08', 'dua_di', 1, {unit: 'X2@2021-07-01'}),
    figure('X1', '2021-06', 'dang_o', 40),
    figure('X2', '2021-06', 'dang_o', 60),
    figure('X2', '2021-08', 'dang_o', 99, {unit: 'X2@2021-07-01'}),
  ],
});

describe('an ended unit', () => {
  it('what it did stays in the sum of those above it; what it had is its successor’s now', () => {
    const result = rollUpDistrict(merged, '2021-08');
    expect(lineIn(result, 'H', 'dua_di')).toMatchObject({value: 1, cumulative: 11});
    expect(lineIn(result, 'H', 'dang_o')).toMatchObject({value: 99, cumulative: 99});
  });

  it('has lines while it stands and none afterwards', () => {
    const codes = (period: string) =>
      rollUpDistrict(merged, period)
        .lines.filter(one => one.indicator === 'dua_di')
        .map(one => one.unit);
    expect(codes('2021-06')).toEqual(['H', 'X1', 'X2']);
    expect(codes('2021-07')).toEqual(['H', 'X2']);
  });

  it('a code that was given to another unit means the one that stands on the last day', () => {
    expect(lineIn(rollUpDistrict(merged, '2021-06'), 'X2', 'dua_di').cumulative).toBe(6);
    expect(lineIn(rollUpDistrict(merged, '2021-08'), 'X2', 'dua_di').cumulative).toBe(1);
  });

  it('owes the months at whose end it stood, and no later one', () => {
    expect(lineIn(rollUpDistrict(merged, '2021-06'), 'H', 'dua_di').missing).toEqual(['X1', 'X2']);
    expect(lineIn(rollUpDistrict(merged, '2021-07'), 'H', 'dua_di').missing).toEqual(['X2']);
    expect(lineIn(rollUpDistrict(merged, '2021-08'), 'H', 'dua_di').missing).toEqual([]);
    expect(lineIn(rollUpDistrict(merged, '2021-H1'), 'H', 'dua_di').missing).toEqual(['X1', 'X2']);
  });

  it('is named once with another of its code that owes as well', () => {
    const silent = rollUpDistrict({...merged, figures: []}, '2021-Q3');
    expect(lineIn(silent, 'H', 'dua_di').missing).toEqual(['X2']);
    expect(lineIn(rollUpDistrict({...merged, figures: []}, '2021'), 'H', 'dua_di').missing).toEqual(
      ['X1', 'X2'],
    );
  });

  it('stands on different days of a month by the two calendars', () => {
    const kind = 'stock';
    const ended = district({
      units: [unit('H', null), unit('X1', 'H', null, '2021-03-20'), unit('X2', 'H')],
      indicators: [
        indicator('hanh_chinh', {kind}),
        indicator('duong_lich', {kind, calendar: 'calendar'}),
      ],
      figures: [figure('X1', '2021-02', 'hanh_chinh', 7), figure('X1', '2021-02', 'duong_lich', 7)],
    });
    const result = rollUpDistrict(ended, '2021-03');
    const expectedOfAdmin = {cumulative: 7, missing: ['X1', 'X2']};
    expect(lineIn(result, 'H', 'hanh_chinh')).toMatchObject(expectedOfAdmin);
    expect(lineIn(result, 'H', 'duong_lich')).toMatchObject({cumulative: null, missing: ['X2']});
    const ofX1 = result.lines.filter(one => one.unit === 'X1').map(one => one.indicator);
    expect(ofX1).toEqual(['hanh_chinh']);
  });
});

describe('last year', () => {
  it('is the same window’s cumulative, by the same rules, a year before', () => {
    const figures = [
      figure('X1', '2020-01', 'dua_di', 2),
      figure('X2', '2020-03', 'dua_di', 3),
      figure('X2', '2020-04', 'dua_di', 50),
      figure('X1', '2020-01', 'dang_o', 20),
      figure('X1', '2020-03', 'dang_o', 30),
    ];
    const result = rollUpDistrict(district({indicators: flowAndStock, figures}), '2021-03');
    expect(lineIn(result, 'H', 'dua_di')).toMatchObject({cumulative: null, samePeriodLastYear: 5});
    expect(lineIn(result, 'H', 'dang_o')).toMatchObject({cumulative: null, samePeriodLastYear: 30});
  });

  it('a rate’s is the rate of last year’s parts', () => {
    const indicators = [
      indicator('ty_le', {kind: 'ratio', ratioOf: {numerator: 'tu', denominator: 'mau'}}),
      indicator('tu'),
      indicator('mau'),
    ];
    const figures = [figure('X1', '2020-01', 'tu', 1), figure('X2', '2020-02', 'mau', 8)];
    const result = rollUpDistrict(district({indicators, figures}), '2021-02');
    expect(lineIn(result, 'H', 'ty_le')).toMatchObject({
      cumulative: null,
      samePeriodLastYear: 0.125,
    });
  });

  it('counts a stock of the units that stand this year: an ended one’s stands under its successor too', () => {
    const figures = [
      figure('X1', '2020-03', 'dang_o', 1, {unit: 'X1@'}),
      figure('X2', '2020-03', 'dang_o', 10, {unit: 'X2@2020-09-01'}),
      figure('X3', '2020-01', 'dang_o', 100, {unit: 'X3@'}),
    ];
    const units = [
      unit('H', null),
      unit('X1', 'H', null, '2020-12-31'),
      unit('X2', 'H', '2020-09-01'),
      unit('X3', 'H', null, '2020-02-01'),
    ];
    const result = rollUpDistrict(district({units, indicators: flowAndStock, figures}), '2021-03');
    expect(lineIn(result, 'H', 'dang_o').samePeriodLastYear).toBe(10);
  });
});

describe('tiers', () => {
  const figures = [
    figure('X1', '2021-03', 'viec_lam', 1),
    figure('X2', '2021-03', 'viec_lam', 20),
    figure('X3', '2021-03', 'viec_lam', 300),
  ];
  const leaves = [unit('X1', 'H1'), unit('X2', 'H1'), unit('X3', 'H2'), unit('X4', 'H2')];

  it('three tiers roll up, each unit from the leaves under it', () => {
    const units = [...leaves, unit('H1', 'T'), unit('H2', 'T'), unit('T', null)];
    const result = rollUpDistrict(district({units, figures}), '2021-03');
    expect(result.lines.map(one => [one.unit, one.cumulative, one.missing])).toEqual([
      ['T', 321, ['X4']],
      ['X1', 1, []],
      ['X2', 20, []],
      ['X3', 300, []],
      ['X4', null, ['X4']],
      ['H1', 21, []],
      ['H2', 300, ['X4']],
    ]);
  });

  it('a district renamed in mid-year keeps what its communes did before, and they count once above it', () => {
    const units = [
      unit('T', null),
      unit('H1', 'T', null, '2021-02-10'),
      unit('H1', 'T', '2021-02-11'),
      unit('H2', 'T'),
      ...leaves,
    ];
    const result = rollUpDistrict(district({units, figures}), '2021-03');
    expect(lineIn(result, 'H1', 'viec_lam').cumulative).toBe(21);
    expect(lineIn(result, 'T', 'viec_lam').cumulative).toBe(321);
  });
});

describe('what one unit owns and others may repeat', () => {
  it.each([
    ['flow', 5, 8],
    ['stock', 5, 5],
  ] as const)('the largest %s stands once', (kind, value, cumulative) => {
    const result = rollUpDistrict(
      district({
        indicators: [indicator('phien', {kind, unitRule: 'max1'})],
        figures: [
          figure('X1', '2021-01', 'phien', 3),
          figure('X1', '2021-02', 'phien', 5),
          figure('X2', '2021-02', 'phien', 4),
        ],
      }),
      '2021-02',
    );
    expect(lineIn(result, 'H', 'phien')).toMatchObject({value, cumulative, missing: ['X3']});
  });

  it('of corrections below 0 alone the largest is below 0', () => {
    const result = rollUpDistrict(
      district({
        indicators: [indicator('phien', {unitRule: 'max1'})],
        figures: [figure('X1', '2021-01', 'phien', -3), figure('X2', '2021-01', 'phien', -2)],
      }),
      '2021-01',
    );
    expect(lineIn(result, 'H', 'phien').value).toBe(-2);
  });
});

describe('GL-02: levels are what the list of units says', () => {
  const figures = [
    figure('X1', '2025-05', 'viec_lam', 4),
    figure('X2', '2025-05', 'viec_lam', 30),
    figure('X3', '2025-05', 'viec_lam', 200),
    figure('N1', '2025-09', 'viec_lam', 1000, {unit: 'N1@2025-07-01'}),
  ];
  const end = '2025-06-30';
  const start = '2025-07-01';
  const oldTiers = [
    unit('H1', 'T', null, end),
    unit('H2', 'T', null, end),
    unit('X1', 'H1', null, end),
    unit('X2', 'H1', null, end),
    unit('X3', 'H2', null, end),
  ];
  const sums = (units: District['units'], period: string) =>
    rollUpDistrict(district({year: 2025, units, figures}), period).lines.map(one => [
      one.unit,
      one.cumulative,
    ]);

  it('province, district and commune until 30/6/2025 roll up level by level', () => {
    expect(sums([unit('T', null), ...oldTiers, unit('N1', 'T', start)], '2025-06')).toEqual([
      ...[
        ['T', 234],
        ['H1', 34],
        ['H2', 200],
        ['X1', 4],
      ],
      ...[
        ['X2', 30],
        ['X3', 200],
      ],
    ]);
  });

  it('province and commune from 1/7/2025, without the district, in the same tree', () => {
    const units = [unit('T', null), ...oldTiers, unit('N1', 'T', start)];
    expect(sums(units, '2025-09')).toEqual([
      ['T', 1234],
      ['N1', 1000],
    ]);
  });

  it('a free group of communes may stand in between', () => {
    const units = [unit('T', null), ...oldTiers, unit('KV', 'T', start), unit('N1', 'KV', start)];
    expect(sums(units, '2025-09')).toEqual([
      ['T', 1234],
      ['KV', 1000],
      ['N1', 1000],
    ]);
  });
});

it('P4-36 (một phần): a ward’s total is the one of its khóm, and a silent khóm is named', () => {
  const units = [unit('P4', null), unit('K1', 'P4'), unit('K2', 'P4'), unit('K3', 'P4')];
  const figures = [figure('K1', '2024-03', 'viec_lam', 2), figure('K2', '2024-03', 'viec_lam', 5)];
  const result = rollUpDistrict(district({year: 2024, units, figures}), '2024-03');
  expect(lineIn(result, 'P4', 'viec_lam')).toMatchObject({value: 7, missing: ['K3']});
});
