// The four demos beside Vĩnh Yên: what stands in their masters, added up by hand from the tables that they declare.

import {demos} from '../../../src/host/demo/demos';
import {duyenHai2021} from '../../../src/host/demo/duyen-hai-2021';
import {huuLung2022} from '../../../src/host/demo/huu-lung-2022';
import {huuLung2026} from '../../../src/host/demo/huu-lung-2026';
import {phuong4In2024} from '../../../src/host/demo/phuong-4-2024';
import type {Demo} from '../../../src/host/demo/demo';
import {type RolledDemo, rollUpDemo} from './roll-up-demo';

const four = [huuLung2022, duyenHai2021, phuong4In2024, huuLung2026];

const unitsOf = (demo: Demo) =>
  demo
    .lists()
    .units.slice(1)
    .map(row => row.fields);

describe.each(four.map(demo => [demo.id, demo] as const))('%s', (_, demo) => {
  it('marks every person and every made-up target, and leaves nobody an address of their own', () => {
    const {people, targets} = demo.lists();
    for (const {fields} of people) {
      expect(fields['name']).toMatch(/^[^(]+ \(giả định\)$/);
      expect(fields['email']).toMatch(/@vi-du\.invalid$/);
    }
    const shares = targets.filter(row => row.fields['unit'] !== demo.node);
    expect(new Set(shares.map(row => row.fields['decision_no']))).toEqual(
      new Set(shares.length === 0 ? [] : ['dữ liệu giả định']),
    );
  });

  it('would be sent without a finding, one unit short of its last month', () => {
    const {findings, reports} = rollUpDemo(demo);
    expect(findings).toEqual([]);
    const units = unitsOf(demo).length;
    const opening = demo.id === 'huu-lung-2022' ? 0 : 1;
    expect(reports).toBe(units * (demo.months.length + opening) - 1);
  });

  it.each([demo.period, `${demo.year}-H1`, String(demo.year)])(
    'in %s the master is the sum of the units’ books, as the self-check adds them up',
    period => {
      const {cells, check, lines} = rollUpDemo(demo, period);
      const {text, findings} = check(cells);
      expect(findings).toEqual([]);
      expect(text).toMatch(
        /^Tự kiểm: bảng tổng hợp bằng tổng các sổ đơn vị \([\d.]+ ô, \d+ đơn vị/,
      );
      // Two cells of each line, but for slices that only the year before has.
      const ofYear = lines.filter(one => one.slice === '' || one.cumulative !== null).length;
      expect(text).toContain(`(${(2 * ofYear).toLocaleString('vi')} ô`);
    },
  );

  it('is the same every time', () => {
    expect(demo.lists()).toEqual(demo.lists());
  });
});

it('no two demos share an address or a name', () => {
  expect(new Set(demos.map(demo => demo.id)).size).toBe(5);
  expect(new Set(demos.map(demo => demo.title)).size).toBe(5);
});

describe('Hữu Lũng 2022', () => {
  let rolled: RolledDemo;
  beforeAll(() => {
    rolled = rollUpDemo(huuLung2022);
  });
  const node = (indicator: string) => rolled.lineOf('186', indicator);

  it('has 24 units, one town and 23 communes, Sơn Hà among them', () => {
    const units = unitsOf(huuLung2022);
    expect(units).toHaveLength(24);
    expect(units.filter(unit => unit['type'] === 'Xã')).toHaveLength(23);
    expect(units.find(unit => unit['code'] === '06454')?.['name']).toBe('Xã Sơn Hà');
  });

  it('trains 701 people in short courses, within 600 to 800: a range that is met', () => {
    // The table's first column of figures, row by row.
    const sum =
      58 + 33 + 34 + 31 + 20 + 23 + 37 + 20 + 29 + 32 + 25 + 17 +
      24 + 30 + 32 + 24 + 38 + 29 + 24 + 38 + 26 + 31 + 26 + 20; // prettier-ignore
    expect(sum).toBe(701);
    expect(node('dn_duoi_3t')).toMatchObject({
      ...{value: 701, cumulative: 701, status: 'met', missing: ['06421']},
      target: {form: 'range', min: 600, max: 800},
    });
  });

  it('finds work for 678 of 820, not for the mean of the communes’ rates', () => {
    // 701 short courses and 119 of the first level: 16 5 8 4 0 8 5 6 1 7 1 2 | 5 8 3 7 4 2 5 6 2 7 7 0.
    expect(63 + 56).toBe(119);
    expect(node('dn_hoan_thanh').cumulative).toBe(701 + 119);
    expect(node('dn_tl_co_viec')).toMatchObject({
      ...{numerator: 678, denominator: 820, status: 'met', target: {form: 'atLeastRate', min: 0.8}},
    });
  });

  it('misses 60 % of trained labour by a hair: 48.305 of 80.510, without the commune that has not sent', () => {
    expect(node('dn_tl_qua_dao_tao')).toMatchObject({
      ...{numerator: 48305, denominator: 80510, status: 'notMet', missing: ['06421']},
      target: {form: 'rate', min: 0.6, max: null},
    });
    // 60 % would be 48.306.
    expect(80510 * 0.6).toBeCloseTo(48306, 6);
  });

  it('has a report of six months too, in which the labour force is not yet asked', () => {
    const half = rollUpDemo(huuLung2022, '2022-H1');
    expect(half.lineOf('186', 'dn_llld')).toMatchObject({cumulative: null, missing: []});
    expect(half.lineOf('186', 'dn_duoi_3t')).toMatchObject({missing: [], status: 'onPace'});
    // Hữu Lũng's 63 with work over two halves, by the seeded shares 28 and 35.
    const [first, year] = [half, rolled].map(one => one.lineOf('06385', 'dn_co_viec').cumulative);
    expect(first).toBe(28);
    expect(year).toBe(63);
  });
});

describe('Duyên Hải 2021', () => {
  let rolled: RolledDemo;
  beforeAll(() => {
    rolled = rollUpDemo(duyenHai2021);
  });
  const node = (indicator: string) => rolled.lineOf('851', indicator);

  it('has targets that are not yet assigned: a figure, and no verdict', () => {
    // nn_di_nuoc_ngoai: 10 + 8 + 5 + 6 + 6 + 4 + 3.
    expect(node('nn_di_nuoc_ngoai')).toMatchObject({
      ...{cumulative: 42, ratio: null, status: 'noTarget'},
      target: {form: 'pending', min: null, max: null},
    });
    // By market: 5+4+2+3+3+2+1 = 20, 2+3+1+1+1+2+1 = 11, 1+0+1+0+1+0+0 = 3, one elsewhere.
    expect(node('nn_xuat_canh').cumulative).toBe(20 + 11 + 3 + 1);
  });

  it('adds up jobs at home and abroad, home by place and by channel alike', () => {
    // In the province 96+88+54+70+75+61+49 = 493, outside 61+70+39+66+48+44+40 = 368.
    expect(node('vl_trong_nuoc').cumulative).toBe(493 + 368);
    expect(node('vl_giai_quyet').cumulative).toBe(493 + 368 + 35);
    const byChannel = ['vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'].map(
      code => node(code).cumulative ?? 0,
    );
    expect(byChannel.reduce((sum, one) => sum + one, 0)).toBe(861);
  });

  it('has loans from the bank alone: 1.890 million lent since January, 3.120 owed at the end', () => {
    expect(node('vv_nn_doanh_so').cumulative).toBe(1890);
    expect(node('vv_nn_du_no').cumulative).toBe(3120);
    expect(() => rolled.lineOf('29512', 'vv_nn_du_no')).not.toThrow();
    expect(rolled.lineOf('29512', 'vv_nn_du_no')).toMatchObject({cumulative: null, missing: []});
  });

  it('has pupils from the schools alone: 42 of 210 and 54 of 180 go to learn a trade', () => {
    expect(node('hs_tl_phan_luong')).toMatchObject({numerator: 42, denominator: 210, missing: []});
    expect(node('hs_tl_phan_luong').cumulative).toBe(0.2);
    expect(node('hs_tl_phan_luong_thpt').cumulative).toBe(0.3);
  });

  it('counts meetings of communes and schools together', () => {
    // 26 + 24 + 18 + 20 + 21 + 17 + 15 of communes, 12 + 12 of schools.
    expect(node('tt_cuoc').cumulative).toBe(141 + 24);
  });

  it('knows who looks for work at the end, of Long Hữu the figure before', () => {
    const {cumulative, missing} = node('vl_nhu_cau_viec');
    expect(missing).toEqual(['29518']);
    // 40 + 35 + 22 + 24 + 20 + 18 in December; Long Hữu's opening beside it is a few below 31.
    const before = rolled.lineOf('29518', 'vl_nhu_cau_viec').cumulative ?? 0;
    expect(cumulative).toBe(159 + before);
    expect(before).toBe(31);
  });
});

describe('Phường 4 Sa Đéc 2024', () => {
  let rolled: RolledDemo;
  beforeAll(() => {
    rolled = rollUpDemo(phuong4In2024);
  });
  const node = (indicator: string) => rolled.lineOf('29908', indicator);

  it('is a ward over five hamlets whose names say that they are made up', () => {
    expect(unitsOf(phuong4In2024).map(unit => unit['name'])).toEqual(
      [1, 2, 3, 4, 5].map(number => `Khóm ${number} (giả định)`),
    );
  });

  it('sends 13 abroad of 12: exceeded', () => {
    // Khóm 1: 2 + 2, Khóm 2: 1 + 1, Khóm 3: 3 + 1, Khóm 4: 1 + 1, Khóm 5: 1.
    expect(4 + 2 + 4 + 2 + 1).toBe(13);
    expect(node('nn_xuat_canh')).toMatchObject({
      ...{cumulative: 13, status: 'exceeded', target: {form: 'exceed', min: 12, max: null}},
    });
  });

  it('has nobody who absconded or stays unlawfully: met at a reported zero', () => {
    expect(node('nn_bo_tron_moi')).toMatchObject({cumulative: 0, status: 'met'});
    expect(node('nn_cu_tru_bhp')).toMatchObject({cumulative: 0, status: 'met'});
    // At work abroad at the end: 9 + 6 + 8 + 5, and 4 of Khóm 5 in September.
    expect(node('nn_dang_lam_viec').cumulative).toBe(28 + 4);
  });

  it('awards one collective and three persons, up to the ceiling', () => {
    // Khóm 1 one collective; Khóm 1, 2 and 4 one person each.
    expect(node('kt_tap_the')).toMatchObject({cumulative: 1, status: 'met', ratio: 1});
    expect(node('kt_ca_nhan')).toMatchObject({cumulative: 3, status: 'met', ratio: 1});
    expect(node('kt_de_nghi').cumulative).toBe(4);
  });

  it('has 51 unemployed of 3.180: Σ over Σ of the four hamlets that sent', () => {
    // 14 + 12 + 15 + 10 of 900 + 760 + 880 + 640.
    expect(node('vl_tl_that_nghiep')).toMatchObject({
      ...{numerator: 51, denominator: 3180, missing: ['29908-5']},
    });
  });

  it('has a job target that the city has not given a number', () => {
    // 119 in the province, 53 outside, 13 abroad.
    expect(node('vl_giai_quyet')).toMatchObject({
      ...{cumulative: 119 + 53 + 13, status: 'noTarget', target: {form: 'pending'}},
    });
  });
});

describe('khu vực Hữu Lũng 2026', () => {
  let rolled: RolledDemo;
  beforeAll(() => {
    rolled = rollUpDemo(huuLung2026);
  });
  const node = (indicator: string) => rolled.lineOf('kv-huu-lung', indicator);

  it('reports on labour to one office and on training to another', () => {
    expect(huuLung2026.superior).toBe(
      'Sở Nội vụ tỉnh Lạng Sơn; phần đào tạo nghề: Sở Giáo dục và Đào tạo tỉnh Lạng Sơn',
    );
  });

  it('has the eight communes in force since July 2025', () => {
    expect(unitsOf(huuLung2026).map(unit => `${unit['code']} ${unit['name']}`)).toEqual([
      ...['06385 Xã Hữu Lũng', '06391 Xã Yên Bình', '06400 Xã Hữu Liên', '06415 Xã Vân Nham'],
      ...['06427 Xã Cai Kinh', '06436 Xã Thiện Tân', '06445 Xã Tân Thành', '06457 Xã Tuấn Sơn'],
    ]);
  });

  it('is behind with 1.988 jobs of 2.200 after eleven months, one commune missing', () => {
    // In the province 212+118+80+150+96+112+140+160 = 1.068; outside 150+110+74+116+84+92+112+121 = 859; abroad 61.
    expect(node('vl_giai_quyet')).toMatchObject({
      ...{cumulative: 1068 + 859 + 61, status: 'behind', missing: ['06427']},
      target: {form: 'count', min: 2200, max: null},
    });
  });

  it('sends 61 abroad: 29, 22, 8 and 2 by market', () => {
    const markets = ['nb', 'dl', 'hq', 'khac'].map(
      market => node(`nn_xuat_canh_${market}`).cumulative,
    );
    // 6+3+2+4+2+3+4+5, 4+3+1+3+2+2+3+4, 2+1+0+1+0+1+1+2, 1+0+0+0+0+0+1+0.
    expect(markets).toEqual([29, 22, 8, 2]);
    expect(node('nn_xuat_canh').cumulative).toBe(61);
  });

  it('has 506 in short courses, below its range; quarters end in September, so nobody owes November', () => {
    // 74 + 66 + 48 + 70 + 52 + 60 + 64 + 72.
    expect(node('dn_duoi_3t')).toMatchObject({
      ...{value: null, cumulative: 506, status: 'behind', missing: []},
    });
    expect(node('dn_hoan_thanh').cumulative).toBe(506 + 96);
  });

  it('has 340 people who look for work as of the last quarter', () => {
    // 64 + 41 + 30 + 44 + 37 + 39 + 40 + 45.
    expect(node('vl_nhu_cau_viec')).toMatchObject({value: null, cumulative: 340, missing: []});
  });
});
