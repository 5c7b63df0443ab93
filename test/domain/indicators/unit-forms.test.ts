// Who enters what: forms by kind of unit, one owner for each figure, measures without one.

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {checkOwners} from '../../../src/domain/indicators/check-owners';
import {chooseIndicators} from '../../../src/domain/indicators/choose-indicators';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {themes} from '../../../src/domain/indicators/indicator-row';
import {formGroup, formOf, unitForms} from '../../../src/domain/indicators/unit-forms';
import {checkReport} from '../../../src/domain/checks/check-report';
import {parseAnswer} from '../../../src/domain/answers/parse-answer';
import type {UnitKind} from '../../../src/domain/units/unit-kind';
import {buildUnitTree} from '../../../src/domain/units/unit-tree';
import {figure, indicator, lineIn, rollUpDistrict, unit} from '../roll-up/district';

const book = indicatorBook(catalogue);
const codesOf = (kind: UnitKind, ...others: UnitKind[]) =>
  formOf(kind, book, new Set([kind, ...others])).all.map(one => one.code);

const treeOf = (...leaves: (readonly [code: string, type: string])[]) => {
  const versions = [unit('H', null), ...leaves.map(([code, type]) => ({...unit(code, 'H'), type}))];
  const built = buildUnitTree(versions.map((version, at) => ({line: at + 2, version})));
  if (!('tree' in built)) throw new Error('no tree');
  return built.tree;
};

/** The figures of one unit's report and what the checks say of them, as codes with their rows. */
function findings(kind: UnitKind, cells: Readonly<Record<string, string>>): string[] {
  const answers = new Map(
    Object.entries(cells).map(([row, text]) => {
      const answer = parseAnswer(text);
      if (!answer.ok || answer.value === null) throw new Error(text);
      return [row, answer.value] as const;
    }),
  );
  const form = formOf(kind, book, new Set([kind]));
  const context = {unit: 'A', slot: '2021-12', book: form, before: null};
  return checkReport({answers, reasons: new Map()}, context)
    .filter(one => one.code !== 'BLANK_OWED')
    .map(one => `${one.code} ${one.place.row ?? ''}`);
}

it.each([
  ['Trường THCS', 'Trường THCS Một', 'Trường THCS'],
  ['Trường', 'Trường TH và THCS Hai', 'Trường THCS'],
  ['', 'Trường Trung học cơ sở Ba'.normalize('NFD'), 'Trường THCS'],
  ['Trường', 'Trường trung học phổ thông Bốn', 'Trường THPT'],
  // Grade 9 is asked of a school of both levels.
  ['Trường', 'Trường THCS&THPT Năm', 'Trường THCS'],
  ['Trường', 'Trường Tiểu học Sáu', 'Trường học'],
  ['Phường', 'Phường 1', 'Xã, phường'],
  ['Phòng', 'Phòng theo dõi các trường THCS', 'Cơ quan'],
])('of a "%s", %s, reports are looked at with those of %s', (type, name, group) => {
  expect(formGroup({type, name})).toBe(group);
});

describe('a form', () => {
  it('of a commune alone has all of domain §2', () => {
    const own = new Set(codesOf('commune'));
    const listed = catalogue.filter(one => /^\d/.test(one.source)).map(one => one.code);
    expect(listed.filter(code => !own.has(code))).toEqual([]);
    expect(
      new Set(listed.map(code => catalogue.find(one => one.code === code)?.source.split(',')[0]))
        .size,
    ).toBe(64);
  });

  it('HL-24: demand for farm trades is the agricultural office’s where the book has one; other demand stays the communes’', () => {
    expect(codesOf('office', 'commune')).toContain('dn_nhu_cau_nn');
    expect(codesOf('office', 'commune')).not.toContain('dn_nhu_cau');
    expect(codesOf('commune', 'office')).toContain('dn_nhu_cau');
    expect(codesOf('commune', 'office')).not.toContain('dn_nhu_cau_nn');
    expect(codesOf('commune')).toContain('dn_nhu_cau_nn');
  });

  it('DH-35 (một phần): loans are the bank’s, by calendar months, where the book has one', () => {
    expect(codesOf('bank')).toEqual([
      'vv_nn_luot',
      'vv_nn_doanh_so',
      'vv_nn_du_no',
      'vv_nn_qua_han',
    ]);
    expect(codesOf('commune', 'bank')).not.toContain('vv_nn_luot');
    expect(codesOf('commune')).toContain('vv_nn_luot');
    expect(catalogue.filter(one => one.calendar === 'calendar').map(one => one.code)).toEqual(
      codesOf('bank'),
    );
  });

  it('DH-29 (một phần): of a school asks for sessions for pupils and for parents, apart', () => {
    const form = formOf('school', book, new Set(['school', 'commune'] as const));
    expect(form.rows.map(row => row.id)).toEqual(
      expect.arrayContaining([
        'tt_lop9|nguoi_nghe=hoc_sinh',
        'tt_lop9|nguoi_nghe=phu_huynh',
        'hs_vao_gdnn',
      ]),
    );
    expect(form.byCode.has('vl_giai_quyet')).toBe(false);
  });

  it('VY-14 (một phần): a job centre’s placements are its own, and none of the communes’ jobs', () => {
    expect(codesOf('jobCentre', 'commune')).toEqual(['gd_gioi_thieu', 'gd_phien']);
    expect(findings('jobCentre', {gd_gioi_thieu: '40', vl_trong_tinh: '40'})).toEqual([
      'ROW_NOT_ON_FORM vl_trong_tinh',
    ]);
    expect(codesOf('commune', 'jobCentre')).not.toContain('gd_gioi_thieu');
  });

  it('DH-28 (một phần): a culture centre enters news by outlet', () => {
    const form = formOf('media', book, new Set(['media'] as const));
    expect(form.rowById.has('tt_tin_bai|kenh=zalo')).toBe(true);
    expect(form.byCode.has('nn_xuat_canh')).toBe(false);
  });

  it('DH-30: the military command reports, and a group that is not used changes no total', () => {
    expect(codesOf('military')).toContain('tt_xuat_ngu');
    const total = {vl_trong_tinh: '5', vl_ngoai_tinh: '3', nn_xuat_canh: '2'};
    expect(findings('commune', total)).toEqual([]);
    expect(findings('commune', {...total, 'vl_giai_quyet|doi_tuong=xuat_ngu': '4'})).toEqual([]);
  });
});

it('HL-12 (một phần): a measure that no unit enters, and a unit with nothing to enter, are listed', () => {
  const jobs = indicatorBook(
    chooseIndicators({themes: ['viec_lam'], targeted: [], kinds: new Set(['commune'])}),
  );
  expect(checkOwners(jobs, treeOf(['A', 'Xã']))).toEqual([]);
  const some = indicatorBook([
    ...jobs.all,
    ...catalogue.filter(one => one.code === 'gd_gioi_thieu'),
  ]);
  const found = checkOwners(some, treeOf(['A', 'Xã'], ['B', 'Trường THCS']));
  expect(found.map(one => [one.code, one.place.row ?? one.place.unit])).toEqual([
    ['INDICATOR_WITHOUT_OWNER', 'gd_gioi_thieu'],
    ['FORM_EMPTY', 'B@'],
  ]);
});

it('a unit never owes what is not on its form', () => {
  const two = [indicator('a'), indicator('b', {owners: [['school'], ['commune']]})];
  const tree = treeOf(['X1', 'Xã'], ['T1', 'Trường THCS']);
  const forms = unitForms(indicatorBook(two), tree);
  expect([1, 2].map(at => [0, 1].map(one => forms.asks(at, one)))).toEqual([
    [true, false],
    [false, true],
  ]);
});

describe('what a commune types of one figure', () => {
  it('DH-02: who goes and what for are two axes of one total, which both must make', () => {
    const who = {
      'nn_di_nuoc_ngoai|nguoi_di=nguoi_lao_dong': '7',
      'nn_di_nuoc_ngoai|nguoi_di=hoc_sinh': '1',
      'nn_di_nuoc_ngoai|nguoi_di=sinh_vien': '2',
    };
    const why = {
      'nn_di_nuoc_ngoai|muc_dich=lam_viec': '8',
      'nn_di_nuoc_ngoai|muc_dich=hoc_tap': '2',
    };
    expect(findings('commune', {nn_di_nuoc_ngoai: '10', ...who, ...why})).toEqual([]);
    expect(
      findings('commune', {
        nn_di_nuoc_ngoai: '10',
        ...who,
        ...why,
        'nn_di_nuoc_ngoai|muc_dich=hoc_tap': '3',
      }),
    ).toEqual(['SLICES_DIFFER_FROM_TOTAL nn_di_nuoc_ngoai|muc_dich=lam_viec']);
    const workersOnly = chooseIndicators({
      themes: ['viec_lam', 'nuoc_ngoai'],
      targeted: [],
      kinds: new Set(['commune']),
    });
    expect(workersOnly.some(one => one.code === 'nn_di_nuoc_ngoai')).toBe(false);
  });

  it('GL-03: marks overlap, yet each is part of the total, and poor excludes near-poor', () => {
    const total = {vl_trong_nuoc: '8', nn_xuat_canh: '2'};
    expect(
      findings('commune', {
        ...total,
        'vl_giai_quyet|ho=ho_ngheo': '6',
        'vl_giai_quyet|dan_toc=dtts': '7',
      }),
    ).toEqual([]);
    expect(
      findings('commune', {
        ...total,
        'vl_giai_quyet|ho=ho_ngheo': '6',
        'vl_giai_quyet|ho=ho_can_ngheo': '5',
      }),
    ).toEqual(['SLICES_ABOVE_TOTAL vl_giai_quyet|ho=ho_ngheo']);
  });

  it('DH-16 (một phần): an adjustment alone may be negative, and asks for its reason', () => {
    expect(findings('commune', {nn_dang_lam_viec_khac: '-3'})).toEqual([
      'ADJUSTMENT_GIVEN nn_dang_lam_viec_khac',
    ]);
    expect(findings('commune', {nn_tu_van: '-3'})).toEqual(['FIGURE_NEGATIVE nn_tu_van']);
  });
});

describe('rates from their parts', () => {
  const pick = (...codes: string[]) =>
    indicatorBook(catalogue.filter(one => codes.includes(one.code))).all;
  const rate = (
    codes: readonly string[],
    figures: readonly (readonly [string, number, number])[],
  ) => {
    const rolled = rollUpDistrict(
      {
        ...{year: 2021, units: [unit('H', null), unit('X1', 'H'), unit('X2', 'H')]},
        ...{indicators: pick(...codes), slices: {}, targets: []},
        figures: figures.flatMap(([code, one, other]) => [
          figure('X1', '2021-12', code, one),
          figure('X2', '2021-12', code, other),
        ]),
      },
      '2021',
    );
    const {cumulative, numerator, denominator} = lineIn(rolled, 'H', codes[0] ?? '');
    return [cumulative, numerator, denominator];
  };

  it('DH-10, HL-08: streaming after THCS and after THPT, apart: 30 of 100 and 10 of 300; 9 of 60', () => {
    expect(
      rate(
        ['hs_tl_phan_luong', 'hs_vao_gdnn', 'hs_tn_thcs'],
        [
          ['hs_vao_gdnn', 30, 10],
          ['hs_tn_thcs', 100, 300],
        ],
      ),
    ).toEqual([0.1, 40, 400]);
    expect(
      rate(
        ['hs_tl_phan_luong_thpt', 'hs_thpt_vao_gdnn', 'hs_tn_thpt'],
        [
          ['hs_thpt_vao_gdnn', 6, 3],
          ['hs_tn_thpt', 40, 20],
        ],
      ),
    ).toEqual([0.15, 9, 60]);
  });

  it('GL-09, HL-14: cells that studied of all, seats filled of those ordered', () => {
    expect(
      rate(
        ['tt_tl_quan_triet', 'tt_chi_bo', 'tt_chi_bo_da_hoc'],
        [
          ['tt_chi_bo_da_hoc', 9, 6],
          ['tt_chi_bo', 10, 10],
        ],
      ),
    ).toEqual([0.75, 15, 20]);
    expect(
      rate(
        ['dn_tl_dat_hang', 'dn_cho_dat_hang', 'dn_cho_da_tuyen'],
        [
          ['dn_cho_da_tuyen', 20, 10],
          ['dn_cho_dat_hang', 20, 40],
        ],
      ),
    ).toEqual([0.5, 30, 60]);
  });

  it('HL-10: the shares of the three sectors make 100 %', () => {
    const all = catalogue.filter(one => one.code.startsWith('cc_')).map(one => one.code);
    const counts = [
      ['cc_nong_nghiep', 50, 10],
      ['cc_cong_nghiep', 20, 10],
      ['cc_dich_vu', 5, 5],
      ['cc_lao_dong', 75, 25],
    ] as const;
    const shares = all
      .filter(code => code.startsWith('cc_tl_'))
      .map(code => rate([code, ...all.filter(one => one !== code)], counts)[0]);
    expect(shares).toEqual([0.6, 0.3, 0.1]);
  });

  it('trap 10: a session that two communes took part in is one session', () => {
    expect(catalogue.find(one => one.code === 'gd_phien')?.unitRule).toBe('max1');
    expect(rate(['gd_phien'], [['gd_phien', 3, 2]])[0]).toBe(3);
  });
});

it('all themes together are the whole catalogue that communes enter, in the order of the form', () => {
  const chosen = chooseIndicators({themes, targeted: [], kinds: new Set(['commune'])});
  const all = codesOf('commune').filter(code => code !== 'dn_tuyen_duoi_3t');
  expect(chosen.map(one => one.code)).toEqual(all);
});

it('HL-03 (một phần): who enrols in short courses is asked for where a plan counts so, among all who enrol', () => {
  const codes = (targeted: string[], kind: 'commune' | 'training') =>
    chooseIndicators({themes: null, targeted, kinds: new Set([kind])})
      .map(one => one.code)
      .filter(code => code.startsWith('dn_tuyen'));
  expect(codes([], 'training')).toEqual(['dn_tuyen_moi']);
  expect(codes(['dn_duoi_3t'], 'commune')).toEqual([]);
  expect(codes(['dn_tuyen_duoi_3t'], 'commune')).toEqual(['dn_tuyen_moi', 'dn_tuyen_duoi_3t']);
});

it('a target brings its family: a rate its parts, a part its total', () => {
  const chosen = chooseIndicators({
    themes: null,
    targeted: ['dn_tl_co_viec'],
    kinds: new Set(['commune']),
  });
  expect(chosen.map(one => one.code).slice(17)).toEqual([
    'dn_hoan_thanh',
    'dn_duoi_3t',
    'dn_so_cap',
    'dn_co_viec',
    'dn_tl_co_viec',
  ]);
});
