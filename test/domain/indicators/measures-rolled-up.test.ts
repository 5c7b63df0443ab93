// The plans' measures, from what two communes typed to what the district reads: counted apart, by kind, as shares, against targets.

import {goalLine, lampColors} from '../../../src/domain/charts/goal-lines';
import {bandBlock} from '../../../src/domain/charts/plan-blocks';
import {checkReport} from '../../../src/domain/checks/check-report';
import {glossary} from '../../../src/domain/glossary';
import {readPlanText} from '../../../src/domain/plans/read-plan-text';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import type {Target} from '../../../src/domain/targets/target';
import {planFacts} from '../charts/training-district';
import {reportOf, type Typed} from '../reports/reports';
import {target} from '../targets/targets';
import {indicatorOf, rollReports, type TypedByUnit} from './rolled-reports';

const wordOf = ({status}: RollUpLine): string => glossary[`status.${status}`];

/** What the checks say of a commune's report beside what it has left blank, as codes and rows. */
function findings(cells: Typed): string[] {
  const {forms, tree} = rollReports({});
  const book = forms.of(tree.versions[1]!);
  return checkReport(reportOf(cells), {unit: 'A@', slot: '2021-12', book, before: null})
    .filter(one => one.code !== 'BLANK_OWED')
    .map(one => `${one.code} ${one.place.row ?? ''}`);
}

describe('what stands beside the jobs', () => {
  /** 10 and 1.290 jobs by their parts, 30 of them abroad; no total is typed. */
  const jobs = (more: Typed): TypedByUnit => ({
    A: {'2021-06': {vl_trong_tinh: '6', vl_ngoai_tinh: '2', nn_xuat_canh: '2', ...more}},
    B: {'2021-06': {vl_trong_tinh: '1000', vl_ngoai_tinh: '262', nn_xuat_canh: '28'}},
  });
  const goals = {vl_giai_quyet: target('count', 1300)};

  it.each([
    ['VY-06: 500 inbound workers', 'vl_lao_dong_ngoai_den'],
    ['VY-07: 500 kept jobs', 'vl_duy_tri'],
    ['VY-13 (một phần): 500 people who live elsewhere', 'vl_ngoai_cu_tru'],
  ])(
    '%s do not move the 1.300, are a figure of their own, and the target is met as before',
    (_, code) => {
      const [before, after] = [{}, {[code]: '500'}].map(more => {
        const rolled = rollReports(jobs(more), {period: '2021-06', goals});
        return ['vl_giai_quyet', 'vl_trong_nuoc', code].map(one => rolled.line(one).cumulative);
      });
      expect(before).toEqual([1300, 1270, null]);
      expect(after).toEqual([1300, 1270, 500]);
      const full = rollReports(jobs({[code]: '500'}), {period: '2021-06', goals});
      expect(wordOf(full.line('vl_giai_quyet'))).toBe('Đạt');
    },
  );

  it('VY-14: what a job centre places is its own figure; the communes’ jobs hold none of it', () => {
    const typed = {...jobs({}), V: {'2021-06': {gd_gioi_thieu: '500'}}};
    const rolled = rollReports(typed, {
      ...{period: '2021-06', goals},
      others: {V: 'Trung tâm dịch vụ việc làm'},
    });
    expect(rolled.line('vl_giai_quyet').cumulative).toBe(1300);
    expect(rolled.line('gd_gioi_thieu').cumulative).toBe(500);
    expect(rolled.line('vl_giai_quyet', '', 'V').cumulative).toBeNull();
    expect(rolled.line('vl_giai_quyet').missing).toEqual([]);
  });

  it('DH-28: a culture centre, no commune, reports news by outlet, and is counted by period and owed like any unit', () => {
    const others = {V: 'Trung tâm Văn hóa - Thông tin'};
    const july = {tt_tin_bai: '9', 'tt_tin_bai|kenh=dai': '5', 'tt_tin_bai|kenh=zalo': '4'};
    const august = {tt_tin_bai: '3', 'tt_tin_bai|kenh=dai': '3'};
    const typed = {V: {'2021-07': july, '2021-08': august}};
    const {line, forms, tree} = rollReports(typed, {period: '2021-08', others});
    const form = forms.of(tree.versions[3]!);
    expect(form.byCode.has('vl_trong_tinh')).toBe(false);
    const context = {unit: 'V@', slot: '2021-07', book: form, before: null};
    const found = checkReport(reportOf(july), context).filter(one => one.code !== 'BLANK_OWED');
    expect(found).toEqual([]);
    // August; then July and August by the radio, 5 + 3, and by Zalo.
    expect(line('tt_tin_bai').value).toBe(3);
    expect([line('tt_tin_bai', '', 'V'), line('tt_tin_bai')].map(one => one.cumulative)).toEqual([
      12, 12,
    ]);
    const outlets = ['kenh=dai', 'kenh=zalo'].map(one => line('tt_tin_bai', one).cumulative);
    expect(outlets).toEqual([8, 4]);
    expect(line('tt_tin_bai').missing).not.toContain('V');
    const silent = rollReports({}, {period: '2021-08', others});
    expect(silent.line('tt_tin_bai').missing).toContain('V');
  });

  it('DH-29 (một phần): sessions of two schools for grade 9 are counted apart for pupils and for parents', () => {
    const of = (pupils: string, parents: string, all: string): Typed => ({
      tt_lop9: all,
      'tt_lop9|nguoi_nghe=hoc_sinh': pupils,
      'tt_lop9|nguoi_nghe=phu_huynh': parents,
    });
    const typed = {S: {'2021-09': of('4', '2', '6')}, T: {'2021-09': of('3', '1', '4')}};
    const others = {S: 'Trường THCS', T: 'Trường THCS'};
    const {line} = rollReports(typed, {period: '2021-Q3', others});
    const slices = ['nguoi_nghe=hoc_sinh', 'nguoi_nghe=phu_huynh'];
    expect(slices.map(one => line('tt_lop9', one).value)).toEqual([7, 3]);
    expect(line('tt_lop9').value).toBe(10);
    expect(line('tt_lop9', 'nguoi_nghe=phu_huynh', 'S').value).toBe(2);
  });

  it('P4-13: who departed decides "đạt, vượt", not who registered', () => {
    const goal = {nn_xuat_canh: target('exceed', 12)};
    const departed = (nb: string) =>
      rollReports(
        {
          A: {
            '2021-12': {
              nn_xuat_canh_nb: nb,
              nn_xuat_canh_dl: '0',
              nn_xuat_canh_hq: '0',
              nn_xuat_canh_khac: '0',
              nn_dang_ky_moi: '20',
            },
          },
          B: {'2021-12': {nn_xuat_canh: '2', nn_dang_ky_moi: '15'}},
        },
        {goals: goal},
      );
    // 9, 10 and 11 of commune A beside 2 of commune B; 35 have registered.
    const lines = ['9', '10', '11'].map(nb => departed(nb).line('nn_xuat_canh'));
    expect(lines.map(one => one.cumulative)).toEqual([11, 12, 13]);
    expect(lines.map(wordOf)).toEqual(['Chưa đạt', 'Đạt', 'Vượt']);
    expect(departed('9').line('nn_dang_ky_moi').cumulative).toBe(35);
  });
});

describe('training', () => {
  it('HL-03: dưới «03» tháng: 600 đến 800, of short courses alone, in words and as a band', () => {
    const text = 'Giáo dục nghề nghiệp với trình độ đào tạo dưới 03 tháng: 600 đến 800 lao động.';
    const [read] = readPlanText(text);
    expect(read).toMatchObject({indicator: 'dn_duoi_3t', form: 'range', min: 600, max: 800});
    const {form, min, max} = read as Target;
    const goals = {dn_duoi_3t: {form, min, max}};
    const trained = (short: number) =>
      rollReports(
        {
          A: {'2021-12': {dn_duoi_3t: String(short - 100), dn_so_cap: '300'}},
          B: {'2021-12': {dn_duoi_3t: '100', dn_so_cap: '40'}},
        },
        {goals},
      );
    const lines = [599, 600, 800, 801].map(short => trained(short).line('dn_duoi_3t'));
    expect(lines.map(one => one.cumulative)).toEqual([599, 600, 800, 801]);
    expect(lines.map(wordOf)).toEqual(['Chưa đạt', 'Đạt', 'Đạt', 'Vượt mức trên']);
    // 599 and 340 of the first level: those do not count towards the range.
    expect(trained(599).line('dn_hoan_thanh').cumulative).toBe(939);
    const months = {dn_duoi_3t: [...Array<null>(11).fill(null), 801]};
    const facts = planFacts([lines[3]!], months, {book: trained(801).book});
    expect(bandBlock(facts, 'dn_duoi_3t')[12]).toEqual(['T12', 801, 600, 800]);
  });

  it('HL-04: trained labour is Σ over Σ, no mean of the communes, and the last count of the year', () => {
    const goals = {dn_tl_qua_dao_tao: target('rate', 0.3)};
    const counts = (trained: string, labour: string) => ({
      dn_qua_dao_tao: trained,
      dn_llld: labour,
    });
    const rolled = rollReports(
      {
        A: {'2020-12': counts('55', '90'), '2021-12': counts('60', '100')},
        B: {'2020-12': counts('870', '2900'), '2021-12': counts('900', '3000')},
      },
      {goals},
    );
    // 960 of 3.100 are 31 %; the mean of 60 % and 30 % would be 45 %, both years added up 1.885 of 6.090.
    expect(rolled.line('dn_tl_qua_dao_tao')).toMatchObject({
      ...{numerator: 960, denominator: 3100, cumulative: 960 / 3100, status: 'met'},
      samePeriodLastYear: 925 / 2990,
    });
    const early = rollReports({
      A: {'2021-06': counts('50', '100'), '2021-12': counts('60', '100')},
    });
    expect(early.line('dn_tl_qua_dao_tao')).toMatchObject({numerator: 60, denominator: 100});
    expect(early.line('dn_tl_qua_dao_tao').missing).toEqual(['B']);
  });

  it('DH-11: foreign languages are counted by language and by who learns, apart from vocational classes', () => {
    const rolled = rollReports({
      A: {
        '2021-12': {
          ...{
            dn_ngoai_ngu: '12',
            'dn_ngoai_ngu|ngoai_ngu=nhat': '8',
            'dn_ngoai_ngu|ngoai_ngu=han': '4',
          },
          'dn_ngoai_ngu|nguoi_di=nguoi_lao_dong': '7',
          ...{'dn_ngoai_ngu|nguoi_di=hoc_sinh': '5', dn_duoi_3t: '20', dn_so_cap: '10'},
        },
      },
      B: {
        '2021-12': {
          ...{
            dn_ngoai_ngu: '5',
            'dn_ngoai_ngu|ngoai_ngu=nhat': '5',
            'dn_ngoai_ngu|nguoi_di=sinh_vien': '5',
          },
          ...{dn_duoi_3t: '3', dn_so_cap: '0', dn_lop_khai_giang: '2', dn_tuyen_moi: '40'},
        },
      },
    });
    const counted = (slice: string) => rolled.line('dn_ngoai_ngu', slice).cumulative;
    expect(counted('')).toBe(17);
    expect(['nhat', 'han'].map(key => counted(`ngoai_ngu=${key}`))).toEqual([13, 4]);
    expect(
      ['nguoi_lao_dong', 'hoc_sinh', 'sinh_vien'].map(key => counted(`nguoi_di=${key}`)),
    ).toEqual([7, 5, 5]);
    const classes = ['dn_hoan_thanh', 'dn_tuyen_moi', 'dn_lop_khai_giang'];
    expect(classes.map(code => rolled.line(code).cumulative)).toEqual([33, 40, 2]);
  });

  it('HL-34 (một phần): classes roll up by their four kinds, which make the total', () => {
    const kinds = ['moi', 'lai', 'nang_cao', 'dat_hang'];
    const opened = (...counts: string[]): Typed =>
      Object.fromEntries(
        counts.map((count, at) => [`dn_lop_khai_giang|loai_lop=${kinds[at] ?? ''}`, count]),
      );
    const rolled = rollReports({
      A: {'2021-12': {dn_lop_khai_giang: '4', ...opened('2', '1', '1', '0')}},
      B: {'2021-12': {dn_lop_khai_giang: '4', ...opened('1', '0', '0', '3')}},
    });
    const byKind = kinds.map(key => rolled.line('dn_lop_khai_giang', `loai_lop=${key}`).cumulative);
    expect(byKind).toEqual([3, 1, 1, 3]);
    expect(rolled.line('dn_lop_khai_giang').cumulative).toBe(8);
    expect(findings({dn_lop_khai_giang: '5', ...opened('2', '1', '1', '0')})).toEqual([
      'SLICES_DIFFER_FROM_TOTAL dn_lop_khai_giang|loai_lop=moi',
    ]);
  });

  it('HL-09 (một phần): who enrols is told apart by rural and by farming, each a part of the whole', () => {
    const rows = {'dn_tuyen_moi|khu_vuc=nong_thon': '9', 'dn_tuyen_moi|linh_vuc=nong_nghiep': '6'};
    const rolled = rollReports({
      A: {'2021-12': {dn_tuyen_moi: '12', ...rows}},
      B: {'2021-12': {dn_tuyen_moi: '8', 'dn_tuyen_moi|khu_vuc=nong_thon': '8'}},
    });
    const of = (slice: string) => rolled.line('dn_tuyen_moi', slice).cumulative;
    expect([of(''), of('khu_vuc=nong_thon'), of('linh_vuc=nong_nghiep')]).toEqual([20, 17, 6]);
    expect(findings({dn_tuyen_moi: '8', ...rows})).toEqual([
      'SLICES_ABOVE_TOTAL dn_tuyen_moi|khu_vuc=nong_thon',
    ]);
  });

  it('HL-29: what each organisation had trained is told apart in every commune, and together they are within the whole', () => {
    const ofUnions = (women: string, youth: string): Typed => ({
      'dn_duoi_3t|to_chuc=phu_nu': women,
      'dn_duoi_3t|to_chuc=doan_tn': youth,
    });
    const rolled = rollReports({
      A: {'2021-12': {dn_duoi_3t: '50', dn_so_cap: '0', ...ofUnions('30', '15')}},
      B: {'2021-12': {dn_duoi_3t: '20', dn_so_cap: '5', ...ofUnions('0', '12')}},
    });
    const of = (slice: string, at: string) => rolled.line('dn_duoi_3t', slice, at).cumulative;
    expect(['A', 'B', 'N'].map(at => of('to_chuc=phu_nu', at))).toEqual([30, 0, 30]);
    expect(['A', 'B', 'N'].map(at => of('to_chuc=doan_tn', at))).toEqual([15, 12, 27]);
    expect(findings({dn_duoi_3t: '50', dn_so_cap: '0', ...ofUnions('30', '21')})).toEqual([
      'SLICES_ABOVE_TOTAL dn_duoi_3t|to_chuc=phu_nu',
    ]);
  });

  it('HL-30: who was supplied to firms inside and outside the area are two counts, which make the third', () => {
    const rolled = rollReports({
      A: {'2021-12': {dn_cung_ung_trong: '12', dn_cung_ung_ngoai: '30'}},
      B: {'2021-12': {dn_cung_ung_trong: '5', dn_cung_ung_ngoai: '0'}},
    });
    const codes = ['dn_cung_ung_trong', 'dn_cung_ung_ngoai', 'dn_cung_ung'];
    expect(codes.map(code => rolled.line(code).cumulative)).toEqual([17, 30, 47]);
  });

  it('the rate of women who found work is made of women alone, Σ over Σ, where both counts have them', () => {
    const counts = (trained: string, women: string, working: string, ofThem: string): Typed => ({
      ...{dn_hoan_thanh: trained, 'dn_hoan_thanh|gioi_tinh=nu': women},
      ...{dn_co_viec: working, 'dn_co_viec|gioi_tinh=nu': ofThem},
    });
    const rolled = rollReports({
      A: {'2021-12': counts('40', '10', '30', '9')},
      B: {'2021-12': {...counts('60', '30', '45', '15'), 'dn_co_viec|gioi_tinh=nam': '30'}},
    });
    // 24 of 40 women, 75 of all 100; of men only those at work were told.
    expect(rolled.line('dn_tl_co_viec', 'gioi_tinh=nu')).toMatchObject({
      ...{cumulative: 0.6, numerator: 24, denominator: 40, target: null, missing: []},
    });
    expect(rolled.line('dn_tl_co_viec').cumulative).toBe(0.75);
    expect(() => rolled.line('dn_tl_co_viec', 'gioi_tinh=nam')).toThrow('no line');
  });

  it('HL-42 (một phần): who found work after training feeds the 80 %; steady and better paid work are parts of it', () => {
    const goals = {dn_tl_co_viec: target('atLeastRate', 0.8)};
    const typed = {
      dn_duoi_3t: '10',
      dn_so_cap: '0',
      dn_co_viec: '8',
      dn_viec_on_dinh: '6',
      dn_thu_nhap_tang: '5',
    };
    const rolled = rollReports({A: {'2021-12': typed}}, {goals});
    expect(rolled.line('dn_tl_co_viec')).toMatchObject({
      numerator: 8,
      denominator: 10,
      status: 'met',
    });
    expect(rolled.line('dn_viec_on_dinh').cumulative).toBe(6);
    const more = findings({...typed, dn_viec_on_dinh: '9'});
    expect(more.some(one => one.endsWith('dn_viec_on_dinh'))).toBe(true);
    expect(findings(typed).some(one => one.endsWith('dn_viec_on_dinh'))).toBe(false);
  });
});

describe('abroad', () => {
  it('GL-04: training before departure is counted by kind; one person may have had all four', () => {
    const kinds = ['ky_nang', 'ngoai_ngu', 'phap_luat', 'van_hoa'];
    const taught = (...counts: string[]): Typed =>
      Object.fromEntries(
        counts.map((count, at) => [`nn_dao_tao_truoc|noi_dung_dt=${kinds[at] ?? ''}`, count]),
      );
    const typed = {nn_dao_tao_truoc: '10', ...taught('10', '8', '10', '6')};
    const rolled = rollReports({
      A: {'2021-12': typed},
      B: {'2021-12': {nn_dao_tao_truoc: '3', ...taught('1', '3', '0', '2')}},
    });
    const byKind = kinds.map(
      key => rolled.line('nn_dao_tao_truoc', `noi_dung_dt=${key}`).cumulative,
    );
    expect(byKind).toEqual([11, 11, 10, 8]);
    expect(rolled.line('nn_dao_tao_truoc').cumulative).toBe(13);
    expect(findings(typed)).toEqual([]);
  });

  it('GL-08 (một phần): party members abroad are a count within those at work there, and no more', () => {
    const counts = (all: string, members: string) => ({
      nn_dang_lam_viec: all,
      nn_dang_vien: members,
    });
    const rolled = rollReports({
      A: {'2021-12': counts('40', '3')},
      B: {'2021-12': counts('9', '1')},
    });
    expect(rolled.line('nn_dang_vien').cumulative).toBe(4);
    expect(rolled.line('nn_dang_lam_viec').cumulative).toBe(49);
    expect(indicatorOf('nn_dang_vien').dimensions).toEqual([]);
    const isNamed = (members: string) =>
      findings(counts('3', members)).some(one => one.endsWith('nn_dang_vien'));
    expect(['3', '4'].map(isNamed)).toEqual([false, true]);
  });

  it('DH-35 (một phần): the bank types each month once; quarter and year are computed', () => {
    const lent = (people: string, million: string, owed: string) => ({
      ...{vv_nn_luot: people, vv_nn_doanh_so: million, vv_nn_du_no: owed},
    });
    const typed = {
      K: {
        '2021-01': lent('3', '270', '900'),
        '2021-02': lent('1', '90,5', '960'),
        '2021-03': lent('2', '180', '1100'),
        '2021-04': lent('4', '400', '1450'),
      },
    };
    const others = {K: 'Ngân hàng'};
    const [quarter, year] = ['2021-Q1', '2021'].map(period => rollReports(typed, {period, others}));
    const codes = ['vv_nn_luot', 'vv_nn_doanh_so', 'vv_nn_du_no'];
    expect(codes.map(code => quarter?.line(code).value)).toEqual([6, 540.5, 1100]);
    expect(codes.map(code => year?.line(code).value)).toEqual([10, 940.5, 1450]);
    const kinds = codes.map(code => [indicatorOf(code).rhythm, indicatorOf(code).calendar]);
    expect(kinds).toEqual(codes.map(() => ['month', 'calendar']));
  });
});

describe('the unemployment rate, of which less is better', () => {
  const of = (unemployed: string) =>
    rollReports(
      {
        A: {'2021-12': {vl_that_nghiep: unemployed, vl_llld: '1000'}},
        B: {'2021-12': {vl_that_nghiep: '50', vl_llld: '3000'}},
      },
      {goals: {vl_tl_that_nghiep: target('lower', null, 0.02)}},
    ).line('vl_tl_that_nghiep');
  const words = (line: RollUpLine) => goalLine(line, indicatorOf('vl_tl_that_nghiep'), 1);

  it('VY-11, HL-11: is Σ unemployed over Σ labour force, and met at its ceiling, not above it', () => {
    // 29, 30 and 31 of 1.000 beside 50 of 3.000: 79, 80 and 81 of 4.000, whose 2 % are 80.
    const lines = ['29', '30', '31'].map(of);
    expect(lines.map(one => [one.numerator, one.denominator])).toEqual([
      ...[
        [79, 4000],
        [80, 4000],
        [81, 4000],
      ],
    ]);
    expect(lines.map(wordOf)).toEqual(['Đạt', 'Đạt', 'Chưa đạt']);
  });

  it('P4-04: its lamp is green below the ceiling and red above it, where a rate to be reached is the other way round', () => {
    const lampOf = (line: string) => lampColors.find(([word]) => line.startsWith(word));
    const [low, high] = [of('29'), of('31')].map(words);
    expect(low).toContain('Đạt · Tỷ lệ thất nghiệp: 2 %; kế hoạch không quá 2%');
    expect(high).toContain('Không đạt · Tỷ lệ thất nghiệp: 2,1 %; kế hoạch không quá 2%');
    expect([low, high].map(line => lampOf(line ?? '')?.[1])).toEqual(['#e6f4e0', '#e26d6d']);
    const floor = (numerator: number): RollUpLine => ({
      ...{...of('29'), cumulative: numerator / 4000, target: target('rate', 0.02)},
      status: numerator < 80 ? 'notMet' : 'met',
    });
    expect([floor(79), floor(81)].map(line => words(line).split(' · ')[0])).toEqual([
      'Chưa đạt',
      'Đạt',
    ]);
  });
});

it('the rate of unlawful stays is told by market, of who is there at all', () => {
  const abroad = (at: string, unlawful: string, all: string): Typed => ({
    [`nn_cu_tru_bhp|thi_truong=${at}`]: unlawful,
    [`nn_o_nuoc_ngoai|thi_truong=${at}`]: all,
  });
  const rolled = rollReports({
    A: {'2021-12': {nn_cu_tru_bhp: '3', nn_dang_lam_viec: '37', ...abroad('hq', '2', '8')}},
    B: {'2021-12': {nn_cu_tru_bhp: '1', nn_dang_lam_viec: '9', ...abroad('hq', '1', '4')}},
  });
  // 4 of 50 in all, 3 of 12 in Korea.
  expect(rolled.line('nn_tl_cu_tru_bhp').cumulative).toBe(0.08);
  expect(rolled.line('nn_tl_cu_tru_bhp', 'thi_truong=hq').cumulative).toBe(0.25);
});

it('money that helped people go is told by source, as budgets and as funds name it', () => {
  const typed = {nn_ho_tro_tien: '12,5', 'nn_ho_tro_tien|nguon_von=ns_tinh': '7,5'};
  const rolled = rollReports({
    A: {'2021-12': {...typed, 'nn_ho_tro_tien|nguon_kp=dia_phuong': '7,5'}},
    B: {'2021-12': typed},
  });
  expect(rolled.line('nn_ho_tro_tien', 'nguon_von=ns_tinh').cumulative).toBe(15);
  expect(rolled.line('nn_ho_tro_tien', 'nguon_kp=dia_phuong').cumulative).toBe(7.5);
});
