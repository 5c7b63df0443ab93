// Documents behind the targets: chains, drafts, the opening words of a report, and which units have issued their own.

import {parseDate} from '../../../src/domain/dates/parse-date';
import type {ListLine} from '../../../src/domain/lists/list-line';
import {readPlans} from '../../../src/domain/lists/read-plans';
import {
  chainOf,
  isDraft,
  openingLine,
  type Plan,
  planName,
  planNumbered,
} from '../../../src/domain/plans/plan';
import {plansIssued} from '../../../src/domain/plans/plans-issued';

const plan = (number: string, rest: Partial<Plan> = {}): Plan => ({
  ...{number, date: '2021-09-15', issuer: '', title: '', parents: []},
  ...rest,
});

const line = (at: number, fields: Readonly<Record<string, string>>): ListLine => ({
  line: at,
  fields,
});

/** Duyên Hải: directive, party plan, and the plan of the UBND. */
const directive = {number: '08-CT/TU', date: '30/8/2021', issuer: 'Ban Thường vụ Tỉnh ủy'};
const party = {
  number: '31-KH/TXU',
  date: '15/9/2021',
  issuer: 'Ban Thường vụ Thị ủy',
  parents: '08-CT/TU',
};
const own = {
  ...{number: '45/KH-UBND', date: 'ngày 20 tháng 9 năm 2021', issuer: 'UBND thị xã Duyên Hải'},
  ...{
    title: 'Kế hoạch đưa người lao động đi làm việc ở nước ngoài',
    parents: '31-KH/TXU; 08-CT/TU',
  },
};
const duyenHai = (): readonly Plan[] => {
  const read = readPlans([line(5, directive), line(6, party), line(7, own)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

it('DH-01 (một phần): a plan with two parents is stored, and the report opens with «Thực hiện … số … ngày …» built from them', () => {
  const plans = duyenHai();
  const [first, second, third] = plans;
  expect(third).toEqual({
    ...{number: '45/KH-UBND', date: '2021-09-20', issuer: 'UBND thị xã Duyên Hải'},
    ...{title: own.title, parents: ['31-KH/TXU', '08-CT/TU']},
  });
  expect(chainOf(third!, plans)).toEqual([second, first]);
  expect(openingLine(chainOf(third!, plans))).toBe(
    'Thực hiện Kế hoạch số 31-KH/TXU ngày 15/9/2021 của Ban Thường vụ Thị ủy và Chỉ thị số 08-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy',
  );
});

it('HL-02: the province’s plan stands behind the district’s, by number, however it is spaced', () => {
  const province = plan('09/KH-UBND', {date: '2022-01-14', issuer: 'UBND tỉnh Lạng Sơn'});
  const district = plan('12/KH-UBND', {parents: [' 09/kh-ubnd']});
  expect(chainOf(district, [district, province])).toEqual([province]);
  expect(openingLine([province])).toBe(
    'Thực hiện Kế hoạch số 09/KH-UBND ngày 14/1/2022 của UBND tỉnh Lạng Sơn',
  );
});

it('HL-22 (một phần): the streaming scheme stands behind the plan at every remove: plan, 119/KH-UBND, 522/QĐ-TTg', () => {
  const scheme = plan('522/QĐ-TTg', {date: '2018-05-14', issuer: 'Thủ tướng Chính phủ'});
  const province = plan('119/KH-UBND', {date: '2019-07-12', parents: ['522/QĐ-TTg']});
  const district = plan('12/KH-UBND', {parents: ['119/KH-UBND']});
  expect(chainOf(district, [scheme, province, district])).toEqual([province, scheme]);
  expect(planName(scheme)).toBe('Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ');
});

describe('HL-01: a draft, «Số: /KH-UBND», «ngày tháng 01 năm 2022»,', () => {
  const draft = {
    number: '/KH-UBND',
    issuer: 'UBND huyện Hữu Lũng',
    title: 'Kế hoạch giáo dục nghề nghiệp',
  };
  const read = (date: string): Plan => {
    const plans = readPlans([line(5, {...draft, date})]);
    if (!plans.ok) throw new Error(JSON.stringify(plans.problems));
    return plans.value[0]!;
  };

  it.each([
    ['ngày tháng 01 năm 2022', 'ngày … tháng 01 năm 2022'],
    ['ngày … tháng 01 năm 2022', 'ngày … tháng 01 năm 2022'],
    ['01/2022', 'ngày … tháng 01 năm 2022'],
    ['2022-01', 'ngày … tháng 01 năm 2022'],
    ['', 'ngày … tháng … năm …'],
  ])('with the day "%s" is kept as "dự thảo", and its name leaves the gap', (date, shown) => {
    const kept = read(date);
    expect(isDraft(kept)).toBe(true);
    expect(planName(kept)).toBe(`Kế hoạch số …/KH-UBND ${shown} của UBND huyện Hữu Lũng`);
    expect(openingLine([kept])).toBe(`Thực hiện ${planName(kept)}`);
  });

  it('without any number is a draft too, and no other document’s parent', () => {
    const bare = plan('', {title: 'Kế hoạch'});
    expect(isDraft(bare)).toBe(true);
    expect(planName(bare)).toBe('Kế hoạch số … ngày 15/9/2021');
    expect(planNumbered([bare], '')).toBeNull();
    expect(planNumbered([plan('/KH-UBND')], '/KH-UBND')).toBeNull();
  });

  it('is none any more with number and day', () => {
    expect(isDraft(plan('31/KH-UBND'))).toBe(false);
  });
});

it('P4-01, GL-01: the three forms of a date in a plan read to one and the same day', () => {
  const days = ['12-12-2022', '12/12/2022', 'ngày 12 tháng 12 năm 2022'].map(text => {
    const read = readPlans([line(5, {number: '20-CT/TW', date: text})]);
    const day = parseDate(text);
    return [read.ok ? read.value[0]?.date : null, day.ok ? day.value : null];
  });
  expect(days).toEqual(Array.from({length: 3}, () => ['2022-12-12', '2022-12-12']));
});

it('without any document a report has no such opening', () => {
  expect(openingLine([])).toBe('');
});

describe('a list of documents names', () => {
  const codes = (...lines: readonly ListLine[]): string[] => {
    const read = readPlans(lines);
    return read.ok ? [] : read.problems.map(({line: at, code}) => `${at} ${code}`);
  };

  it('a parent that it does not have', () => {
    expect(codes(line(5, {number: '1/KH', parents: '9/KH'}))).toEqual(['5 PLAN_PARENT_UNKNOWN']);
  });

  it('documents that carry out each other, and one that carries out itself', () => {
    const round = [
      line(5, {number: '1/KH', parents: '2/KH'}),
      line(6, {number: '2/KH', parents: '1/KH'}),
    ];
    expect(codes(...round)).toEqual(['5 PLAN_CYCLE', '6 PLAN_CYCLE']);
    expect(codes(line(5, {number: '1/KH', parents: '1/KH'}))).toEqual(['5 PLAN_CYCLE']);
  });

  it('a number given twice, a day that is none, and a row without number and title', () => {
    expect(codes(line(5, {number: '1/KH'}), line(6, {number: '1/kh'}))).toEqual(['6 ROW_REPEATED']);
    expect(codes(line(5, {number: '1/KH', date: '31/2/2022'}))).toEqual(['5 DATE_IMPOSSIBLE']);
    expect(codes(line(5, {issuer: 'UBND'}))).toEqual(['5 FIELD_EMPTY']);
  });

  it('and takes two drafts of one mark', () => {
    expect(codes(line(5, {number: '/KH-UBND'}), line(6, {number: '/KH-UBND'}))).toEqual([]);
  });
});

it('HL-28 (một phần), GL-07 (một phần): which commune has issued its own plan, with number and day, and which has not: «Đã ban hành n/m đơn vị»', () => {
  const above = plan('12/KH-UBND', {issuer: 'UBND huyện Hữu Lũng'});
  const plans = [
    above,
    plan('03/KH-UBND', {issuer: 'UBND xã Yên Bình', parents: ['12/KH-UBND'], date: '2022-02-10'}),
    plan('/KH-UBND', {issuer: 'Ủy ban nhân dân xã Minh Sơn', parents: ['12/KH-UBND']}),
    plan('07/KH-UBND', {issuer: 'UBND thị trấn Hữu Lũng', parents: []}),
  ];
  const state = plansIssued(above, plans, ['Xã Yên Bình', 'Xã Minh Sơn', 'Thị trấn Hữu Lũng']);
  expect(state.text).toBe('Đã ban hành 1/3 đơn vị');
  expect(state.issued).toEqual([{unit: 'Xã Yên Bình', plan: plans[1]}]);
  expect(state.missing).toEqual(['Xã Minh Sơn', 'Thị trấn Hữu Lũng']);
});
