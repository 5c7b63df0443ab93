// The sharing tree: province, district, commune, organisation or project; revisions, proposals, plans that cite one target.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Finding} from '../../../src/domain/finding';
import {catalogue} from '../../../src/domain/indicators/catalogue';
import {sliceOfOrganisation} from '../../../src/domain/indicators/organisation-names';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import type {ListLine} from '../../../src/domain/lists/list-line';
import {readTargets} from '../../../src/domain/lists/read-targets';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {checkTargets} from '../../../src/domain/targets/check-targets';
import type {AssignedTarget} from '../../../src/domain/targets/target';
import {approvalOf, targetHistory, targetOn} from '../../../src/domain/targets/target-history';
import {holdersInForce, judgeHolders} from '../../../src/domain/targets/target-holders';
import {targetInForce} from '../../../src/domain/targets/target-in-force';
import {node, treeOf, unit} from '../units/unit-rows';
import {assigned} from './targets';

const book = indicatorBook(catalogue);
const day = '2021-12-14';
const commune = treeOf(node, unit('A'), unit('B'));
const check = (targets: readonly AssignedTarget[], tree = commune): Finding[] =>
  checkTargets(targets, {tree}, book.byCode, day);
const held = (name: string, min: number, rest: Partial<AssignedTarget> = {}): AssignedTarget =>
  assigned('A', min, {holder: {kind: 'organisation', name}, ...rest});
const gaps = (found: readonly Finding[]) =>
  found.map(({code, facts}) => [code, 'gap' in facts ? facts.gap : null]);

/** Quyết định 458/QĐ-UBND, 24/2/2020: 1.800 over 18 districts. */
function quangNam(queSon: number): Finding[] {
  const rows = (name: string) =>
    readFileSync(join(__dirname, '..', '..', 'reference', name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(row => row.split(','));
  const versions = rows('quang-nam-2020-units.csv').map(([code = '', name = '', , parent]) =>
    unit(code, {name, parentCode: parent === '' || parent === undefined ? null : parent}),
  );
  const targets = rows('quang-nam-2020-targets.csv').map(
    ([code = '', indicator = '', , min = '']) =>
      assigned(code, code === '509' ? queSon : Number(min.replace('.', '')), {indicator}),
  );
  return checkTargets(targets, {tree: treeOf(...versions)}, book.byCode, '2020-12-14');
}

it('DH-38 (một phần): 1.800 of Quảng Nam over its 18 districts is whole; one person more or less is named, not hidden', () => {
  expect(quangNam(270)).toEqual([]);
  const facts = {unit: 'Tỉnh Quảng Nam', own: 1800, gap: 1};
  expect(quangNam(269)).toMatchObject([{code: 'TARGET_SUM_DIFFERS', facts: {...facts, sum: 1799}}]);
  expect(quangNam(271)).toMatchObject([{code: 'TARGET_SUM_DIFFERS', facts: {...facts, sum: 1801}}]);
});

it('HL-29: a commune shares 100 to be trained out to its three mass organisations: they add up or the gap is shown, with the result of each', () => {
  const short = {indicator: 'dn_duoi_3t'};
  const own = assigned('A', 100, short);
  const shares = [
    held('Hội Phụ nữ', 40, short),
    held('Đoàn Thanh niên', 30, short),
    held('Hội Nông dân', 30, short),
  ];
  expect(check([own, ...shares])).toEqual([]);
  const lacking = [own, ...shares.slice(0, 2), held('Hội Nông dân', 29, short)];
  expect(check(lacking)).toEqual([
    {
      ...{code: 'TARGET_HOLDERS_DIFFER', severity: 'warning'},
      place: {unit: 'A', slot: null, row: 'dn_duoi_3t'},
      facts: {
        ...{
          unit: 'Xã A',
          indicator: 'Lao động hoàn thành đào tạo dưới 03 tháng',
        },
        ...{holders: 'Hội Phụ nữ, Đoàn Thanh niên, Hội Nông dân', sum: 99, own: 100, gap: 1},
      },
    },
  ]);
  const line = (slice: string, cumulative: number | null): RollUpLine => ({
    ...{unit: 'A', indicator: 'dn_duoi_3t', slice, value: cumulative, cumulative},
    ...{numerator: null, denominator: null, target: null, ratio: null, status: 'noTarget'},
    ...{samePeriodLastYear: null, missing: []},
  });
  const lines = [line('', 70), line('to_chuc=phu_nu', 41), line('to_chuc=doan_tn', 29)];
  const results = judgeHolders(holdersInForce(shares)('A', 'dn_duoi_3t'), lines, {
    ...{kind: 'flow', atYearEnd: true, elapsedShare: 1},
  });
  expect(results.map(({share, actual, status}) => [share.holder?.name, actual, status])).toEqual([
    ['Hội Phụ nữ', 41, 'exceeded'],
    ['Đoàn Thanh niên', 29, 'notMet'],
    ['Hội Nông dân', null, 'noData'],
  ]);
});

it.each([
  ['Hội LHPN', 'to_chuc=phu_nu'],
  ['hội  liên hiệp phụ nữ xã', 'to_chuc=phu_nu'],
  ['Đoàn Thanh niên phường', 'to_chuc=doan_tn'],
  ['Hội Cựu chiến binh', 'to_chuc=ccb'],
  ['Ủy ban Mặt trận Tổ quốc', 'to_chuc=mttq'],
  ['Khóm 1', null],
  ['Hội Phụ nữ xã Yên Bình', null],
  ['các nhóm thực hiện', null],
])(
  'HL-29 (một phần): "%s" has the result of %j, as what was reported for that organisation',
  (name, slice) => {
    expect(sliceOfOrganisation(name)).toBe(slice);
  },
);

it('P4-15 (một phần): a ward’s target shared to groups: the sum equals the ward’s or the gap is shown', () => {
  const groups = (last: number) => [assigned('A', 12), held('Nhóm 1', 7), held('Nhóm 2', last)];
  expect(check(groups(5))).toEqual([]);
  expect(gaps(check(groups(3)))).toEqual([['TARGET_HOLDERS_DIFFER', 2]]);
  expect(gaps(check(groups(6)))).toEqual([['TARGET_HOLDERS_DIFFER', 1]]);
});

it('HL-27: a target hangs on a project; projects need not make up the whole but are never more than it', () => {
  const project = (min: number): AssignedTarget =>
    assigned('N', min, {holder: {kind: 'project', name: 'Dự án 1'}});
  const own = assigned('N', 100);
  expect(targetInForce([own, project(60)])('N', 'vl_giai_quyet')).toBe(own);
  expect(check([own, project(60)])).toEqual([]);
  expect(check([own, assigned('A', 50), assigned('B', 50), project(60)])).toEqual([]);
  expect(gaps(check([own, project(101)]))).toEqual([['TARGET_HOLDERS_DIFFER', 1]]);
  expect(check([project(60)])).toEqual([]);
});

it('a later decision on an organisation replaces its own earlier one alone', () => {
  const later = held('hội  phụ nữ', 50, {decisionDate: '2021-06-01'});
  const shares = holdersInForce([later, held('Hội Phụ nữ', 40), held('Hội Nông dân', 60)]);
  expect(shares('A', 'vl_giai_quyet').map(one => one.min)).toEqual([50, 60]);
  expect(shares('B', 'vl_giai_quyet')).toEqual([]);
});

const header = ['unit', 'indicator', 'form', 'min', 'max', 'decision_no', 'decision_date'];
const fieldsOf = (row: string, more: Readonly<Record<string, string>> = {}): ListLine => ({
  line: 5,
  fields: {...Object.fromEntries(row.split(',').map((cell, at) => [header[at], cell])), ...more},
});
const taken = (...lines: readonly ListLine[]): AssignedTarget[] => {
  const read = readTargets(lines, commune, book);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

it('DH-06: one target cited by two plans more is one row and counts once', () => {
  const row = 'N,vl_giai_quyet,count,100,,31/KH-UBND,15/9/2021';
  const [cited] = taken(fieldsOf(row, {plans: '08-CT/TU; 12/NQ-HĐND'}));
  expect(cited?.plans).toEqual(['08-CT/TU', '12/NQ-HĐND']);
  const shares = [assigned('A', 60, {plans: ['31/KH-UBND', '08-CT/TU']}), assigned('B', 40)];
  expect(check([cited!, ...shares])).toEqual([]);
  // The same target in a second plan's own row is the same number, and still no sum.
  const again = {...cited!, decisionNumber: '40/KH-UBND'};
  expect(check([cited!, again, ...shares])).toEqual([]);
  expect(targetInForce([cited!, again])('N', 'vl_giai_quyet')?.min).toBe(100);
});

describe('two plans of one day that contradict each other', () => {
  const other = {decisionNumber: '02/QĐ-UBND'};

  it('are a finding that names both, with what each asks for', () => {
    expect(check([assigned('A', 100), assigned('A', 120, other)])).toMatchObject([
      {
        ...{code: 'TARGET_PLANS_DISAGREE', severity: 'error'},
        facts: {unit: 'Xã A', one: '01/QĐ-UBND (100 người)', other: '02/QĐ-UBND (120 người)'},
      },
    ]);
  });

  it('do not, where they are of other days, units, indicators or holders, or say the same', () => {
    const first = assigned('A', 100);
    for (const second of [
      assigned('A', 120, {...other, decisionDate: '2021-02-01'}),
      assigned('B', 120, other),
      assigned('A', 20, {...other, indicator: 'nn_xuat_canh'}),
      assigned('A', 100, other),
    ])
      expect(check([first, second])).toEqual([]);
    expect(check([first, held('Hội Phụ nữ', 100, other)])).toEqual([]);
  });

  it('are passed over once a later decision stands', () => {
    const later = assigned('A', 110, {decisionDate: '2021-06-01'});
    expect(check([assigned('A', 100), assigned('A', 120, other), later])).toEqual([]);
  });
});

it('DH-07 (một phần): a revision keeps the history, with decision number and day of each', () => {
  const pending = assigned('A', null, {decisionNumber: '', decisionDate: null});
  const first = assigned('A', 100);
  const raised = assigned('A', 120, {decisionNumber: '55/QĐ-UBND', decisionDate: '2021-06-01'});
  const of = {unit: 'A', indicator: 'vl_giai_quyet'};
  const targets = [raised, held('Hội Phụ nữ', 40), first, pending];
  expect(targetHistory(targets, of)).toEqual([
    {target: pending, from: null, until: '2021-01-10'},
    {target: first, from: '2021-01-10', until: '2021-06-01'},
    {target: raised, from: '2021-06-01', until: null},
  ]);
  expect(targetOn(targets, of, '2021-01-09')).toBe(pending);
  expect(targetOn(targets, of, '2021-05-31')).toBe(first);
  expect(targetOn(targets, of, '2021-06-01')).toBe(raised);
  expect(targetOn([first], of, '2021-01-09')).toBeNull();
  expect(targetOn(targets, {...of, holder: 'Hội Phụ nữ'}, day)?.min).toBe(40);
});

it('HL-32: what a provider proposed and what was approved are both kept', () => {
  const row = (numbers: string) => `A,vl_giai_quyet,count,${numbers},,55/QĐ-UBND,1/6/2021`;
  const [asked] = taken(fieldsOf(row(''), {proposed: '1.500', note: 'Trường đề xuất'}));
  const [given] = taken(fieldsOf(row('1.300'), {proposed: '1.500'}));
  const [same] = taken(fieldsOf(row('1.500'), {proposed: '1.500'}));
  const [plain] = taken(fieldsOf(row('1.300')));
  expect(asked).toMatchObject({form: 'pending', min: null, proposed: 1500, note: 'Trường đề xuất'});
  expect(given).toMatchObject({form: 'count', min: 1300, proposed: 1500});
  expect([asked, given, same, plain].map(one => approvalOf(one!))).toEqual([
    ...['proposed', 'approvedOtherwise', 'approved', 'notProposed'],
  ]);
});

it('organisations of one unit and one decision are different rows, the same one twice is not', () => {
  const row = 'A,vl_giai_quyet,count,40,,55/QĐ-UBND,1/6/2021';
  const two = [{holder: 'Hội Phụ nữ'}, {holder: 'Hội Nông dân'}].map(more => fieldsOf(row, more));
  expect(taken(...two).map(one => one.holder)).toEqual([
    {kind: 'organisation', name: 'Hội Phụ nữ'},
    {kind: 'organisation', name: 'Hội Nông dân'},
  ]);
  expect(taken(fieldsOf(row, {holder: 'Dự án cầu Mới'}))[0]?.holder?.kind).toBe('project');
  expect(readTargets([two[0]!, two[0]!], commune, book)).toMatchObject({
    problems: [{code: 'ROW_REPEATED'}],
  });
});

it('a target for a unit that the book does not know is a problem of its line, and nothing is taken', () => {
  expect(readTargets([fieldsOf('Z9,vl_giai_quyet,count,5,,,')], commune, book)).toEqual({
    ok: false,
    problems: [{line: 5, code: 'UNIT_UNKNOWN', facts: {code: 'Z9'}}],
  });
});
