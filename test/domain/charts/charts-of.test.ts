// Which charts a book has: the five of a plan for jobs as ever, of any other target its own, and never an empty one.

import {chartsOf} from '../../../src/domain/charts/charts-of';
import type {AssignedTarget} from '../../../src/domain/targets/target';
import {fullBook} from '../reports/reports';
import {target} from '../targets/targets';
import {bookOf, departureTargets, own, trainingTargets} from './training-district';

const choose = (targets: readonly AssignedTarget[], indicators = bookOf(targets)) =>
  chartsOf({indicators, targets, node: 'N'});
const forms = (targets: readonly AssignedTarget[], indicators = bookOf(targets)) =>
  choose(targets, indicators).list.map(({form, of}) => `${form} ${of.join(' ')}`);

/** @param ranked - how the units stand by their jobs, then by their departures */
const five = (...ranked: ('share' | 'figure')[]) => [
  'progress vl_giai_quyet nn_xuat_canh',
  'nested vl_giai_quyet nn_xuat_canh',
  `${ranked[0]} vl_giai_quyet`,
  `${ranked[1]} nn_xuat_canh`,
  'jobs vl_giai_quyet',
];
const markets =
  'markets nn_xuat_canh nn_xuat_canh_nb nn_xuat_canh_dl nn_xuat_canh_hq nn_xuat_canh_khac';
const jobTargets = [
  own('vl_giai_quyet', target('count', 1300)),
  own('nn_xuat_canh', target('count', 30)),
];

describe('a plan for jobs', () => {
  it.each<[string, AssignedTarget[]]>([
    ['of jobs alone', jobTargets.slice(0, 1)],
    ['one of whose units alone has a target', [own('vl_giai_quyet', target('count', 400), 'A')]],
    ['without any target', []],
  ])('%s has the five, its units by their figures', (_, targets) => {
    const indicators = targets.length === 0 ? fullBook : bookOf(targets, ['nn_xuat_canh']);
    expect(forms(targets, indicators)).toEqual(five('figure', 'figure'));
    expect(choose(targets, indicators)).toMatchObject({
      planned: ['vl_giai_quyet', 'nn_xuat_canh'],
      told: [],
    });
  });

  it('DH-18 (một phần): with its 30 abroad has them by market too', () => {
    expect(forms(jobTargets, bookOf(jobTargets))).toEqual([...five('figure', 'figure'), markets]);
  });

  it('ranks units by share of their plans where two have a number, an organisation or "chưa giao" being none', () => {
    const shares = ['A', 'B'].map(unit => own('vl_giai_quyet', target('count', 400), unit));
    const few = [shares[0]!, own('vl_giai_quyet', target('pending'), 'B')];
    expect(forms([...jobTargets, ...shares])).toEqual([...five('share', 'figure'), markets]);
    expect(forms([...jobTargets, ...few])).toEqual([...five('figure', 'figure'), markets]);
    const held = {...shares[1]!, holder: {kind: 'organisation', name: 'Hội Phụ nữ'}} as const;
    expect(forms([...jobTargets, shares[0]!, held])).toContain('figure vl_giai_quyet');
  });

  it('tells ceilings and what may not happen at all in words alone', () => {
    const limits = [
      own('kt_tap_the', target('quota', null, 1)),
      own('nn_moi_gioi_vu', target('zero')),
    ];
    const {told, planned} = choose([...jobTargets, ...limits]);
    expect(forms([...jobTargets, ...limits])).toEqual([...five('figure', 'figure'), markets]);
    expect(planned).toEqual(['vl_giai_quyet', 'nn_xuat_canh']);
    expect(told).toEqual(['kt_tap_the', 'nn_moi_gioi_vu']);
  });

  it('where less is better, has no share of a limit: neither beside the plan nor among the units', () => {
    const limits = ['N', 'A', 'B'].map(unit =>
      own('vl_tl_that_nghiep', target('lower', null, 0.03), unit),
    );
    const {told, planned} = choose([...jobTargets, ...limits]);
    expect(planned).toEqual(['vl_giai_quyet', 'nn_xuat_canh']);
    expect(told).toEqual(['vl_tl_that_nghiep']);
    expect(forms([...jobTargets, ...limits]).slice(-2)).toEqual([
      'line vl_tl_that_nghiep',
      'figure vl_tl_that_nghiep',
    ]);
  });

  it('with a further target has its own first, then the charts of that one', () => {
    const targets = [...jobTargets, own('vl_vay_von', target('count', 200))];
    expect(forms(targets)).toEqual([
      'progress vl_giai_quyet nn_xuat_canh vl_vay_von',
      ...five('figure', 'figure').slice(1),
      markets,
      'pace vl_vay_von',
      'line vl_vay_von',
      'part vl_giai_quyet vl_vay_von',
      'figure vl_vay_von',
    ]);
    expect(choose(targets).told).toEqual(['vl_vay_von']);
  });
});

describe('a plan for training', () => {
  it('HL-03 (một phần): has a band for its range, lines for its rates, and no chart of jobs', () => {
    expect(forms(trainingTargets)).toEqual([
      'pace dn_duoi_3t',
      'band dn_duoi_3t',
      'line dn_tl_qua_dao_tao',
      'line dn_tl_co_viec',
      'figure dn_duoi_3t',
      'figure dn_tl_qua_dao_tao',
    ]);
  });

  it('tells every target in words, those of no case at all too', () => {
    const {planned, told} = choose(trainingTargets);
    expect(told).toEqual(['dn_duoi_3t', 'dn_tl_qua_dao_tao', 'dn_tl_co_viec', 'nn_moi_gioi_vu']);
    expect(planned).toEqual(told.slice(0, 3));
  });

  it('ranks units by share of their own plans where two of them have one', () => {
    const shares = ['A', 'B'].map(unit => own('dn_duoi_3t', target('count', 240), unit));
    expect(forms([...trainingTargets, ...shares])).toContain('share dn_duoi_3t');
    expect(forms([...trainingTargets, ...shares.slice(1)])).toContain('figure dn_duoi_3t');
  });

  it('follows the decision in force', () => {
    const later = {...own('dn_duoi_3t', target('count', 700)), decisionDate: '2021-05-01'};
    expect(forms([...trainingTargets, later])).toContain('line dn_duoi_3t');
  });

  it('draws six targets at most, and tells the others', () => {
    const codes = ['dn_tuyen_moi', 'dn_dat_hang', 'dn_hoan_thanh', 'dn_duoi_3t', 'dn_so_cap'];
    const targets = [...codes, 'dn_co_viec', 'dn_ngoai_ngu'].map(code =>
      own(code, target('count', 10)),
    );
    const {list, told} = choose(targets);
    expect(list.filter(({form}) => form === 'line')).toHaveLength(6);
    expect(told).toHaveLength(7);
    expect(list.filter(({form}) => form === 'part').map(({of}) => of)).toEqual([
      ['dn_tuyen_moi', 'dn_dat_hang'],
      ['dn_hoan_thanh', 'dn_duoi_3t'],
      ['dn_hoan_thanh', 'dn_so_cap'],
      ['dn_hoan_thanh', 'dn_co_viec'],
    ]);
  });
});

it('departures that are a goal by themselves are drawn by market, and beside who returns and stays', () => {
  const book = bookOf(departureTargets, ['nn_ve_nuoc', 'nn_o_nuoc_ngoai']);
  expect(forms(departureTargets, book)).toEqual([
    'pace nn_xuat_canh',
    'line nn_xuat_canh',
    markets,
    'stock nn_xuat_canh nn_ve_nuoc nn_o_nuoc_ngoai',
    'figure nn_xuat_canh',
  ]);
  expect(forms(departureTargets).join()).not.toContain('stock');
});

it('a book that counts no jobs and has no target draws what its form begins with', () => {
  const book = bookOf([own('dn_tuyen_moi', target('pending'))]);
  expect(forms([], book)).toEqual(['line dn_tuyen_moi', 'figure dn_tuyen_moi']);
});
