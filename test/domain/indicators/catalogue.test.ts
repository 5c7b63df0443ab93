// The indicators as a whole: families that fit, sets that add up, dimensions that exist; and the form made of them.

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {
  dimensionOf,
  dimensions,
  sliceName,
  slicesOf,
} from '../../../src/domain/indicators/dimensions';
import {
  indicatorBook,
  rowId,
  slicesOfIndicator,
} from '../../../src/domain/indicators/indicator-book';
import {indicator} from '../roll-up/district';
import {jobIndicators} from './job-indicators';

const byCode = new Map(catalogue.map(one => [one.code, one]));

describe('every indicator', () => {
  it('has a code and a name of its own', () => {
    expect(new Set(catalogue.map(one => one.code)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(one => one.name)).size).toBe(catalogue.length);
  });

  it.each(catalogue.map(one => [one.code, one] as const))('%s fits into its family', (_, one) => {
    const parent = one.parent === null ? null : byCode.get(one.parent);
    expect(parent).toBeDefined();
    const {kind, measure, rhythm} = parent ?? one;
    // Awards are counted together though one is a collective's and one a person's; a part may be asked less often.
    const isAward = one.code.startsWith('kt_');
    expect(one.kind).toBe(kind);
    if (!isAward) expect(one.measure).toBe(measure);
    if (parent?.sets.flat().includes(one.code) === true) expect(one.rhythm).toBe(rhythm);
    for (const set of one.sets) {
      for (const code of set) expect(byCode.get(code)?.parent).toBe(one.code);
    }
    for (const key of one.dimensions) expect(dimensionOf(key).key).toBe(key);
    if (one.ratioOf !== null) {
      expect(byCode.has(one.ratioOf.numerator) && byCode.has(one.ratioOf.denominator)).toBe(true);
    }
    expect(one.whole).toBe(!['%', 'triệu đồng'].includes(one.measure));
    if (one.ratioOf !== null) expect(byCode.get(one.ratioOf.numerator)?.owners).toEqual(one.owners);
  });

  it('stands in one set of its parent at most', () => {
    const members = catalogue.flatMap(one => one.sets.flat());
    expect(new Set(members).size).toBe(members.length);
  });
});

/** Source: domain.md X02: 8+9+10+11 = 7; 29+7 = 28; 30+31 = 29; 32+33+34 = 29. */
it.each([
  ['vl_giai_quyet', [['vl_trong_nuoc', 'nn_xuat_canh']]],
  [
    'vl_trong_nuoc',
    [
      ['vl_trong_tinh', 'vl_ngoai_tinh'],
      ['vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'],
    ],
  ],
  [
    'nn_xuat_canh',
    [['nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq', 'nn_xuat_canh_khac']],
  ],
])('%s adds up from its sets, the first of which makes it', (code, sets) => {
  expect(byCode.get(code)?.sets).toEqual(sets);
});

it('workers from other provinces belong to no total', () => {
  const inbound = byCode.get('vl_lao_dong_ngoai_den');
  expect(inbound?.parent).toBeNull();
  expect(catalogue.some(one => one.sets.flat().includes('vl_lao_dong_ngoai_den'))).toBe(false);
});

describe('dimensions', () => {
  it('have keys of their own, and ASCII keys for their values', () => {
    expect(new Set(dimensions.map(one => one.key)).size).toBe(dimensions.length);
    const keys = dimensions.flatMap(slicesOf);
    expect(keys.filter(key => !/^[a-z_]+=[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  it.each([
    ['gioi_tinh', ['nam', 'nu']],
    ['ho', ['ho_ngheo', 'ho_can_ngheo', 'khong']],
    ['dan_toc', ['dtts', 'kinh']],
    ['doi_tuong', ['xuat_ngu', 'nguoi_co_cong', 'thu_hoi_dat', 'khuyet_tat']],
    ['linh_vuc', ['nong_nghiep', 'phi_nong_nghiep']],
  ])('%s has the values that a figures file may give', (key, values) => {
    expect(Object.keys(dimensionOf(key).values)).toEqual(values);
    expect(slicesOf(dimensionOf(key))).toEqual(values.map(value => `${key}=${value}`));
  });

  it('are named in Vietnamese, and an unknown one is a fault', () => {
    expect(sliceName('gioi_tinh=nu')).toBe('Nữ');
    expect(sliceName('gioi_tinh=khac')).toBe('khac');
    expect(() => dimensionOf('mau_mat')).toThrow('mau_mat');
  });
});

describe('the form of a book', () => {
  const book = indicatorBook(jobIndicators);

  it('has each indicator but the ratio, each followed by its slices', () => {
    const totals = book.rows.filter(row => row.slice === '').map(row => row.id);
    const typed = jobIndicators.map(one => one.code).filter(code => code !== 'vl_tl_that_nghiep');
    expect(totals).toEqual(typed);
    const at = book.rows.findIndex(row => row.id === 'vl_trong_nuoc');
    expect(book.rows.slice(at, at + 4).map(row => [row.id, row.label, row.depth])).toEqual([
      ['vl_trong_nuoc', 'Việc làm trong nước', 1],
      ['vl_trong_nuoc|gioi_tinh=nam', 'Nam', 2],
      ['vl_trong_nuoc|gioi_tinh=nu', 'Nữ', 2],
      ['vl_trong_tinh', 'Trong tỉnh', 2],
    ]);
  });

  it('finds a row by its id', () => {
    expect(rowId('vl_giai_quyet', '')).toBe('vl_giai_quyet');
    const id = rowId('vl_giai_quyet', 'ho=ho_ngheo');
    expect(book.rowById.get(id)).toMatchObject({slice: 'ho=ho_ngheo', label: 'Hộ nghèo', depth: 1});
    expect(book.rowById.size).toBe(book.rows.length);
  });

  it('lists an indicator’s slices dimension by dimension', () => {
    expect(slicesOfIndicator(indicator('a', {dimensions: ['gioi_tinh', 'dan_toc']}))).toEqual([
      ...['gioi_tinh=nam', 'gioi_tinh=nu', 'dan_toc=dtts', 'dan_toc=kinh'],
    ]);
  });

  it('of fewer indicators has no parent nor part that it lacks', () => {
    const small = indicatorBook([
      indicator('b', {parent: 'a', sets: [['c', 'd'], ['e']]}),
      indicator('c', {parent: 'b'}),
    ]);
    expect(small.byCode.get('b')).toMatchObject({parent: null, sets: [['c']]});
    expect(small.rows.map(row => row.depth)).toEqual([0, 1]);
  });
});
