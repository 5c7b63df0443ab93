// How a unit stands with a month's report, by what the report holds (dữ liệu giả định).

import {monthOf} from '../../../src/domain/periods/month';
import {
  type Duty,
  dutyOf,
  type DutyFacts,
  rhythmDuties,
  rhythmsIn,
} from '../../../src/domain/roll-up/duty';
import {fullBook, reportOf, type Typed} from '../reports/reports';

/** The nine parts that are owed every month. */
const all: Typed = {
  ...{vl_trong_tinh: '10', vl_ngoai_tinh: '20'},
  ...{vl_doanh_nghiep: '12', vl_vay_von: '8', vl_tu_tao: '10'},
  ...{nn_xuat_canh_nb: '3', nn_xuat_canh_dl: '2', nn_xuat_canh_hq: '0', nn_xuat_canh_khac: 'x'},
};

function duty(typed: Typed | null, rest: Partial<DutyFacts> = {}): Duty {
  const report = typed === null ? null : reportOf(typed);
  const firstSent = report === null ? null : '2021-08-17';
  const facts = {month: monthOf(2021, 8), due: '2021-08-17', isFaulty: false};
  return dutyOf({...facts, report, firstSent, ...rest}, fullBook);
}

it.each<[string, Typed | null, Partial<Duty>]>([
  ['nothing sent', null, {state: 'none', blank: 0}],
  ['sent with nothing in it', {}, {state: 'empty', blank: 9}],
  ['sent with estimates alone', {vl_tu_tao: 'ước 5'}, {state: 'empty', blank: 9}],
  ['everything answered', all, {state: 'full', blank: 0}],
  ['one part blank', {...all, vl_tu_tao: ''}, {state: 'partial', blank: 1}],
  ['one part of a total blank', {...all, nn_xuat_canh_hq: ''}, {state: 'partial', blank: 1}],
  ['one part an estimate', {...all, vl_tu_tao: 'ước 10'}, {state: 'partial', blank: 1}],
  ['the total alone', {vl_giai_quyet: '36'}, {state: 'partial', blank: 9}],
  ['a slice alone', {'vl_giai_quyet|gioi_tinh=nu': '5'}, {state: 'partial', blank: 9}],
  ['zero everywhere', Object.fromEntries(Object.keys(all).map(row => [row, '0'])), {state: 'full'}],
  [
    'not applicable everywhere',
    Object.fromEntries(Object.keys(all).map(row => [row, 'x'])),
    {state: 'full'},
  ],
])('%s: %j %j', (_, typed, expected) => {
  expect(duty(typed)).toMatchObject(expected);
});

it.each([
  [8, 0],
  [9, 1],
  [6, 2],
  [12, 4],
])('month %d owes %d figures beside the monthly ones', (month, further) => {
  expect(duty(all, {month: monthOf(2021, month)}).blank).toBe(further);
});

it.each([
  ['2021-08-16', 0],
  ['2021-08-17', 0],
  ['2021-08-18', 1],
  ['2021-09-01', 15],
])('first sent on %s it is %d days late', (firstSent, lateDays) => {
  expect(duty(all, {firstSent})).toEqual({state: 'full', lateDays, blank: 0});
});

it('an empty report is late like any other', () => {
  expect(duty({}, {firstSent: '2021-08-19'})).toEqual({state: 'empty', lateDays: 2, blank: 9});
});

it('what stands in the log and was not received is faulty, with a report or without', () => {
  const faulty = {state: 'faulty', lateDays: 0, blank: 0};
  expect(duty(null, {isFaulty: true})).toEqual(faulty);
  expect(duty(all, {isFaulty: true, firstSent: '2021-09-01'})).toEqual(faulty);
});

describe('by rhythm', () => {
  const december: Typed = {...all, vl_lao_dong_ngoai_den: '2', vl_nhu_cau_viec: '5'};
  const facts = {month: monthOf(2021, 12), due: '2021-12-17', isFaulty: false};
  const of = (typed: Typed | null, rest: Partial<DutyFacts> = {}) => {
    const report = typed === null ? null : reportOf(typed);
    const firstSent = report === null ? null : '2021-12-17';
    const duties = rhythmDuties({...facts, report, firstSent, ...rest}, fullBook);
    return duties.map(one => [one.rhythm, one.isOnTime]);
  };
  const each = (...are: readonly boolean[]) =>
    ['month', 'quarter', 'half', 'year'].map((rhythm, at) => [rhythm, are[at]]);

  it('HL-26, HL-21: a half-yearly figure is a duty twice a year, apart from those of the month', () => {
    const owed = (month: number) => rhythmsIn(fullBook, monthOf(2021, month)).join(' ');
    expect([5, 6, 9, 12].map(owed)).toEqual([
      ...['month', 'month quarter half', 'month quarter', 'month quarter half year'],
    ]);
  });

  it.each<[string, ReturnType<typeof of>, ReturnType<typeof each>]>([
    ['nothing sent', of(null), each(false, false, false, false)],
    ['all but the year’s figures, on the due day', of(december), each(true, true, true, false)],
    ['a month’s figure blank', of({...december, vl_tu_tao: ''}), each(false, true, true, false)],
    ['a day late', of(december, {firstSent: '2021-12-18'}), each(false, false, false, false)],
    ['changed since', of(december, {isFaulty: true}), each(false, false, false, false)],
  ])('%s: %j', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
