// Totals worked out from their parts, by hand: the jobs of one unit in one month (dữ liệu giả định).

import {jobIndicators} from '../indicators/job-indicators';
import {indicatorBook, type IndicatorBook} from '../../../src/domain/indicators/indicator-book';
import {type Figure, resolveTotals} from '../../../src/domain/reports/resolve-totals';
import {indicator} from '../roll-up/district';
import {answersOf, fullBook, type Typed} from './reports';

function resolve(typed: Typed, book: IndicatorBook = fullBook): Record<string, Figure> {
  return Object.fromEntries(resolveTotals(answersOf(typed), book));
}

const whole = (value: number | null): Figure => ({value, partial: false});
const partial = (value: number): Figure => ({value, partial: true});

const abroad = {
  nn_xuat_canh_nb: '3',
  nn_xuat_canh_dl: '2',
  nn_xuat_canh_hq: '0',
  nn_xuat_canh_khac: '1',
};
const domestic = {vl_trong_tinh: '10', vl_ngoai_tinh: '20'};

describe('a total', () => {
  it.each<[string, Typed, Figure | undefined]>([
    ['all parts give their sum', abroad, whole(6)],
    [
      'all parts give their sum, whatever total was typed',
      {...abroad, nn_xuat_canh: '7'},
      whole(6),
    ],
    ['some parts give a partial sum', {nn_xuat_canh_nb: '3', nn_xuat_canh_dl: '2'}, partial(5)],
    ['one part that is zero gives a partial zero', {nn_xuat_canh_nb: '0'}, partial(0)],
    ['beside some parts a typed total stands', {nn_xuat_canh_nb: '3', nn_xuat_canh: '9'}, whole(9)],
    ['without parts a typed total stands', {nn_xuat_canh: '9'}, whole(9)],
    ['without parts a typed zero stands', {nn_xuat_canh: '-'}, whole(0)],
    ['without parts and without a typed total it is unknown', {}, undefined],
    ['an estimated total is no figure', {nn_xuat_canh: 'ước 9'}, undefined],
    ['an estimated part is left out', {...abroad, nn_xuat_canh_nb: 'ước 3'}, partial(3)],
    [
      'beside an estimated part a typed total stands',
      {...abroad, nn_xuat_canh_nb: 'ước 3', nn_xuat_canh: '6'},
      whole(6),
    ],
    ['a part that does not apply is answered', {...abroad, nn_xuat_canh_hq: 'x'}, whole(6)],
    [
      'where no part applies the total does not',
      {nn_xuat_canh_nb: 'x', nn_xuat_canh_dl: 'x', nn_xuat_canh_hq: 'x', nn_xuat_canh_khac: 'x'},
      whole(null),
    ],
    [
      'where only some parts are said not to apply it is unknown',
      {nn_xuat_canh_nb: 'x'},
      undefined,
    ],
    ['typed as not applicable it is so', {nn_xuat_canh: 'x'}, whole(null)],
    [
      'typed as not applicable it hides no number of a part',
      {nn_xuat_canh: 'x', nn_xuat_canh_nb: '3'},
      partial(3),
    ],
  ])('%s', (_, typed, figure) => {
    expect(resolve(typed)['nn_xuat_canh']).toEqual(figure);
  });

  it('is made of totals that are made themselves', () => {
    expect(resolve({...domestic, ...abroad})).toMatchObject({
      vl_trong_nuoc: whole(30),
      nn_xuat_canh: whole(6),
      vl_giai_quyet: whole(36),
    });
  });

  it('is partial while any part of a part is blank', () => {
    expect(resolve({vl_trong_tinh: '10', ...abroad})).toMatchObject({
      vl_trong_nuoc: partial(10),
      nn_xuat_canh: whole(6),
      vl_giai_quyet: partial(16),
    });
  });

  it('may be typed above a part that is partial', () => {
    expect(resolve({vl_trong_tinh: '10', ...abroad, vl_giai_quyet: '40'})).toMatchObject({
      vl_trong_nuoc: partial(10),
      vl_giai_quyet: whole(40),
    });
  });

  it('of one part alone says nothing of the others', () => {
    const figures = resolve({nn_xuat_canh_nb: '3'});
    expect(Object.keys(figures).sort()).toEqual([
      'nn_xuat_canh',
      'nn_xuat_canh_nb',
      'vl_giai_quyet',
    ]);
    expect(figures['vl_giai_quyet']).toEqual(partial(3));
  });

  it('is made of its first set alone', () => {
    const channels = {vl_doanh_nghiep: '5', vl_vay_von: '6', vl_tu_tao: '7'};
    expect(resolve(channels)['vl_trong_nuoc']).toBeUndefined();
    expect(resolve({...channels, ...domestic})['vl_trong_nuoc']).toEqual(whole(30));
  });

  it('of decimal parts is their decimal sum', () => {
    const money = {measure: 'triệu đồng', whole: false};
    const book = indicatorBook([
      indicator('tong', {...money, sets: [['mot', 'hai']]}),
      indicator('mot', {...money, parent: 'tong'}),
      indicator('hai', {...money, parent: 'tong'}),
    ]);
    expect(resolve({mot: '0,1', hai: '0,2'}, book)['tong']).toEqual(whole(0.3));
  });
});

it.each(Object.keys(abroad))(
  'P4-03: one departure more to %s raises the jobs by one, once',
  market => {
    const before = resolve({...domestic, ...abroad});
    const one = String(Number((abroad as Typed)[market]) + 1);
    const after = resolve({...domestic, ...abroad, [market]: one});
    expect(before['vl_giai_quyet']).toEqual(whole(36));
    expect(after['vl_giai_quyet']).toEqual(whole(37));
    expect(after['nn_xuat_canh']).toEqual(whole(7));
    expect(after['vl_trong_nuoc']).toEqual(before['vl_trong_nuoc']);
  },
);

it('VY-06: workers who come from other provinces do not move the 1.300', () => {
  const jobs = {vl_trong_nuoc: '1.270', nn_xuat_canh: '30'};
  expect(resolve(jobs)['vl_giai_quyet']).toEqual(whole(1300));
  const inbound = resolve({...jobs, vl_lao_dong_ngoai_den: '500'});
  expect(inbound['vl_giai_quyet']).toEqual(whole(1300));
  expect(inbound['vl_lao_dong_ngoai_den']).toEqual(whole(500));
});

describe('a slice', () => {
  it('stands as typed and is never worked out from the slices beside it or below it', () => {
    const figures = resolve({
      vl_trong_nuoc: '30',
      nn_xuat_canh: '6',
      'vl_trong_nuoc|gioi_tinh=nu': '12',
      'nn_xuat_canh|gioi_tinh=nu': '2',
    });
    expect(figures['vl_trong_nuoc|gioi_tinh=nu']).toEqual(whole(12));
    expect(figures).not.toHaveProperty('vl_trong_nuoc|gioi_tinh=nam');
    expect(figures).not.toHaveProperty('vl_giai_quyet|gioi_tinh=nu');
  });

  it('makes no total of its own', () => {
    const both = {'nn_xuat_canh|gioi_tinh=nam': '4', 'nn_xuat_canh|gioi_tinh=nu': '2'};
    expect(resolve(both)).not.toHaveProperty('nn_xuat_canh');
  });
});

it('rows come in the order of the form, whatever the order of typing', () => {
  const typed = {nn_xuat_canh_nb: '1', vl_tu_tao: '2', vl_giai_quyet: '9'};
  expect(Object.keys(resolve(typed))).toEqual([
    'vl_giai_quyet',
    'vl_tu_tao',
    'nn_xuat_canh',
    'nn_xuat_canh_nb',
  ]);
});

it('a ratio is no row of a report', () => {
  const ratios = jobIndicators.filter(one => one.ratioOf !== null).map(one => one.code);
  expect(ratios).toEqual(['vl_tl_that_nghiep']);
  expect(resolve({vl_that_nghiep: '20', vl_llld: '1.000'})).toEqual({
    vl_that_nghiep: whole(20),
    vl_llld: whole(1000),
  });
});
