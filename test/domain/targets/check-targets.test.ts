// Assigned targets set against each other: Vĩnh Yên's 30 in 1.300, and shares of units (dữ liệu giả định).

import type {Finding} from '../../../src/domain/finding';
import type {Indicator} from '../../../src/domain/indicators/indicator';
import {checkTargets} from '../../../src/domain/targets/check-targets';
import type {AssignedTarget} from '../../../src/domain/targets/target';
import {indicator} from '../roll-up/district';
import {node, treeOf, unit} from '../units/unit-rows';
import {assigned} from './targets';

const day = '2021-12-14';

function named(code: string, name: string, rest: Partial<Indicator> = {}): Indicator {
  return indicator(code, {name, ...rest});
}

const indicators = new Map(
  [
    named('vl_giai_quyet', 'Giải quyết việc làm'),
    named('nn_xuat_canh', 'Xuất cảnh', {parent: 'vl_giai_quyet'}),
    named('nn_xuat_canh_nb', 'Nhật Bản', {parent: 'nn_xuat_canh'}),
    named('dn_tl_co_viec', 'Tỷ lệ có việc làm', {kind: 'ratio', measure: '%'}),
    named('gd_phien', 'Phiên giao dịch', {unitRule: 'max1'}),
    named('dn_kinh_phi', 'Kinh phí', {measure: 'triệu đồng', whole: false}),
  ].map(one => [one.code, one]),
);

const tree = treeOf(node, unit('A'), unit('B'), unit('C'));

function check(...targets: readonly AssignedTarget[]): Finding[] {
  return checkTargets(targets, {tree}, indicators, day);
}

describe('a "trong đó" target', () => {
  const whole = assigned('N', 1300);
  const part = (min: number | null, rest: Partial<AssignedTarget> = {}): AssignedTarget =>
    assigned('N', min, {indicator: 'nn_xuat_canh', ...rest});

  it.each([30, 1299, 1300])('P11: of %d fits into 1.300', min => {
    expect(check(whole, part(min))).toEqual([]);
  });

  it('VY-02 (một phần): of 1.301 does not fit into 1.300 (P11)', () => {
    expect(check(whole, part(1301))).toEqual([
      {
        code: 'TARGET_CHILD_ABOVE_PARENT',
        severity: 'warning',
        place: {unit: 'N', slot: null, row: 'nn_xuat_canh'},
        facts: {
          unit: 'Đơn vị tổng hợp N',
          child: 'Xuất cảnh',
          childValue: 1301,
          parent: 'Giải quyết việc làm',
          parentValue: 1300,
        },
      },
    ]);
  });

  it('is set against the nearest whole that has a target', () => {
    const japan = part(1301, {indicator: 'nn_xuat_canh_nb'});
    expect(check(whole, japan)).toMatchObject([
      {facts: {child: 'Nhật Bản', parent: 'Giải quyết việc làm'}},
    ]);
    expect(check(whole, part(1300), japan)).toMatchObject([
      {facts: {child: 'Nhật Bản', parent: 'Xuất cảnh'}},
    ]);
  });

  it('is compared by its least number when it is a range', () => {
    expect(check(whole, part(1300, {form: 'range', max: 2000}))).toEqual([]);
    expect(check(whole, part(1301, {form: 'range', max: 2000}))).toHaveLength(1);
  });

  it.each<[string, AssignedTarget]>([
    ['a whole that is not assigned', assigned('N', null)],
    ['a whole of another unit', assigned('A', 5)],
    ['a whole that must not happen', assigned('N', null, {form: 'zero'})],
  ])('is not set against %s', (_, other) => {
    expect(check(other, part(30))).toEqual([]);
  });

  it('is set against the decision in force, and says nothing where it was replaced itself', () => {
    const raised = assigned('N', 1500, {decisionDate: '2021-06-01'});
    expect(check(whole, raised, part(1400))).toEqual([]);
    expect(check(whole, part(1400), part(30, {decisionDate: '2021-06-01'}))).toEqual([]);
  });
});

describe('the shares of the units below', () => {
  it('P10: that add up to the unit\u2019s own target are as they should be', () => {
    expect(check(assigned('N', 1300), assigned('A', 700), assigned('B', 600))).toEqual([]);
  });

  it.each([
    ['one short', 599, 1299],
    ['one over', 601, 1301],
  ])('P10: that are %s leave a gap of 1, which is named', (_, share, sum) => {
    expect(check(assigned('N', 1300), assigned('A', 700), assigned('B', share))).toEqual([
      {
        code: 'TARGET_SUM_DIFFERS',
        severity: 'warning',
        place: {unit: 'N', slot: null, row: 'vl_giai_quyet'},
        facts: {
          unit: 'Đơn vị tổng hợp N',
          indicator: 'Giải quyết việc làm',
          sum,
          own: 1300,
          gap: 1,
        },
      },
    ]);
  });

  it('are not asked for where no unit has one, or the unit itself has none', () => {
    expect(check(assigned('N', 1300))).toEqual([]);
    expect(check(assigned('N', 1300), assigned('A', null), assigned('B', null))).toEqual([]);
    expect(check(assigned('A', 700), assigned('B', 600))).toEqual([]);
    expect(check(assigned('N', null), assigned('A', 700))).toEqual([]);
  });

  it('that are 0 are shares, those not assigned are none', () => {
    expect(check(assigned('N', 10), assigned('A', 0), assigned('B', null))).toMatchObject([
      {facts: {sum: 0, own: 10, gap: 10}},
    ]);
  });

  it.each<[number, number[]]>([
    [599, [600, 1]],
    [600, []],
    [700, []],
    [800, []],
    [803, [800, 3]],
  ])('of a range of 600 to 800 adding up to %d differ from [own, gap] %j', (sum, ownAndGap) => {
    const own = assigned('N', 600, {form: 'range', max: 800});
    const found = check(own, assigned('A', 300), assigned('B', sum - 300));
    expect(found.flatMap(({facts}) => ('gap' in facts ? [facts.own, facts.gap] : []))).toEqual(
      ownAndGap,
    );
  });

  it('of money add up as decimals do', () => {
    const money = {indicator: 'dn_kinh_phi'};
    const shares = [assigned('A', 0.1, money), assigned('B', 0.2, money)];
    expect(check(assigned('N', 0.3, money), ...shares)).toEqual([]);
    expect(check(assigned('N', 0.4, money), ...shares)).toMatchObject([
      {facts: {sum: 0.3, own: 0.4, gap: 0.1}},
    ]);
  });

  it.each<[string, Partial<AssignedTarget>]>([
    ['a rate', {indicator: 'dn_tl_co_viec', form: 'atLeastRate'}],
    ['a rate given as a count', {indicator: 'dn_tl_co_viec'}],
    ['what one unit owns for all', {indicator: 'gd_phien'}],
    ['what must stay below', {form: 'lower', max: 3}],
    ['an indicator that the book does not have', {indicator: 'khac'}],
  ])('of %s are not added up', (_, rest) => {
    expect(check(assigned('N', 0.8, rest), assigned('A', 0.5, rest))).toEqual([]);
  });

  it('are taken from the tier directly below, at each tier', () => {
    const tiers = treeOf(
      node,
      unit('D'),
      unit('A', {parentCode: 'D'}),
      unit('B', {parentCode: 'D'}),
    );
    const targets = [assigned('N', 100), assigned('D', 100), assigned('A', 60), assigned('B', 30)];
    expect(checkTargets(targets, {tree: tiers}, indicators, day)).toMatchObject([
      {place: {unit: 'D'}, facts: {unit: 'Xã D', sum: 90, own: 100, gap: 10}},
    ]);
  });

  it('are those of the units valid on the day: a merger does not count them twice', () => {
    const merged = treeOf(
      node,
      unit('A', {name: 'Xã A cũ', validTo: '2025-06-30'}),
      unit('B', {validTo: '2025-06-30'}),
      unit('A', {name: 'Xã A mới', validFrom: '2025-07-01'}),
    );
    const targets = [assigned('N', 100), assigned('A', 100), assigned('B', 40)];
    expect(checkTargets(targets, {tree: merged}, indicators, '2025-12-14')).toEqual([]);
    expect(checkTargets(targets, {tree: merged}, indicators, '2025-06-14')).toMatchObject([
      {facts: {sum: 140, own: 100, gap: 40}},
    ]);
  });

  it('name a unit as it is called on the day', () => {
    const renamed = treeOf(
      node,
      unit('D', {name: 'Thị xã D', validTo: '2022-12-31'}),
      unit('D', {name: 'Thành phố D', validFrom: '2023-01-01'}),
      unit('A', {parentCode: 'D'}),
    );
    const targets = [assigned('D', 100), assigned('A', 90)];
    const nameOn = (on: string): unknown =>
      checkTargets(targets, {tree: renamed}, indicators, on).map(({facts}) => facts);
    expect(nameOn('2022-12-14')).toMatchObject([{unit: 'Thị xã D'}]);
    expect(nameOn('2023-12-14')).toMatchObject([{unit: 'Thành phố D'}]);
  });
});

it('targets of a unit that the book does not know are passed over: the reading of the list names them', () => {
  expect(check(assigned('X', 5), assigned('X', 6, {indicator: 'nn_xuat_canh'}))).toEqual([]);
});

it('a unit that has ended is named as it was last called', () => {
  const ended = treeOf(node, unit('A', {name: 'Xã A', validTo: '2020-12-31'}), unit('B'));
  const targets = [assigned('A', 5), assigned('A', 6, {indicator: 'nn_xuat_canh'})];
  expect(checkTargets(targets, {tree: ended}, indicators, day)).toMatchObject([
    {facts: {unit: 'Xã A'}},
  ]);
});

it('findings come in the order of the list', () => {
  const found = check(
    assigned('A', 6, {indicator: 'nn_xuat_canh'}),
    assigned('A', 5),
    assigned('N', 9),
  );
  expect(found.map(({code}) => code)).toEqual(['TARGET_CHILD_ABOVE_PARENT', 'TARGET_SUM_DIFFERS']);
});

it('a day that is none is a fault of the caller', () => {
  expect(() => checkTargets([], {tree}, indicators, 'N')).toThrow(RangeError);
});
