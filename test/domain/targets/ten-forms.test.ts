// The ten forms of requirements §1.6 in a row, each at its edge, with what a screen shows of it.

import {glossary} from '../../../src/domain/glossary';
import {countsText} from '../../../src/domain/charts/chart-blocks';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {describeTarget} from '../../../src/domain/targets/describe-target';
import {judge} from '../../../src/domain/targets/judge';
import {shownRate, shownShare} from '../../../src/domain/targets/shown-share';
import type {Target} from '../../../src/domain/targets/target';
import {target} from './targets';

const standing = {kind: 'flow', atYearEnd: true, elapsedShare: 1} as const;

/** What the officer reads: "Chưa đạt". */
const word = (of: Target | null, actual: number | null): string =>
  glossary[`status.${judge({target: of, actual, ...standing}).status}`];

const range = target('range', 600, 800);

it.each<[string, string, Target | null, number | null, string]>([
  ['1 count', '1.300 người', target('count', 1300), 1299, 'Chưa đạt'],
  ['1 count', '1.300 người', target('count', 1300), 1300, 'Đạt'],
  ['2 of-which count', '30 người', target('count', 30), 30, 'Đạt'],
  ['3 range', '600 đến 800 người', range, 599, 'Chưa đạt'],
  ['3 range', '600 đến 800 người', range, 600, 'Đạt'],
  ['3 range', '600 đến 800 người', range, 800, 'Đạt'],
  ['3 range', '600 đến 800 người', range, 801, 'Vượt mức trên'],
  ['4 rate at a date', 'đạt 60%', target('rate', 0.6), 0.5999, 'Chưa đạt'],
  ['5 at least', '80% trở lên', target('atLeastRate', 0.8), 0.7995, 'Chưa đạt'],
  ['5 at least', '80% trở lên', target('atLeastRate', 0.8), 0.8, 'Đạt'],
  ['6 assigned from above', 'chưa giao chỉ tiêu', target('pending'), 12, 'Chưa giao chỉ tiêu'],
  ['6 assigned from above', 'chưa giao chỉ tiêu', null, 12, 'Chưa giao chỉ tiêu'],
  ['7 no case', 'không để xảy ra', target('zero'), 0, 'Đạt'],
  ['7 no case', 'không để xảy ra', target('zero'), 1, 'Chưa đạt'],
  ['7 no case', 'không để xảy ra', target('zero'), null, 'Chưa có số liệu'],
  ['8 meet or exceed', 'đạt, vượt 30 người', target('exceed', 30), 30, 'Đạt'],
  ['8 meet or exceed', 'đạt, vượt 30 người', target('exceed', 30), 31, 'Vượt'],
  ['9 quota', 'không quá 3 người', target('quota', null, 3), 3, 'Đạt'],
  ['9 quota', 'không quá 3 người', target('quota', null, 3), 4, 'Chưa đạt'],
  ['10 lower is better', 'không quá 2%', target('lower', null, 0.02), 0.02, 'Đạt'],
  ['10 lower is better', 'không quá 2%', target('lower', null, 0.02), 0.0201, 'Chưa đạt'],
  [
    '10 lower, no baseline number',
    'chưa giao chỉ tiêu',
    target('lower'),
    0.01,
    'Chưa giao chỉ tiêu',
  ],
])('form %s, "%s": %j with %p is "%s"', (_, words, of, actual, expected) => {
  expect(word(of, actual)).toBe(expected);
  const measure = words.includes('%') ? '%' : 'người';
  expect(describeTarget(of, measure)).toBe(words);
});

it('HL-03 (một phần): below 600 «Chưa đạt», 600 to 800 «Đạt», above 800 «Vượt mức trên»', () => {
  expect([599, 600, 800, 801].map(actual => word(range, actual))).toEqual([
    ...['Chưa đạt', 'Đạt', 'Đạt', 'Vượt mức trên'],
  ]);
});

it('HL-05: 79,9 % is not met, 80 % is; no finishers is «Chưa có số liệu», not 0 %; no shown text turns a miss into a hit', () => {
  const floor = target('atLeastRate', 0.8);
  expect([0.799, 0.8].map(rate => word(floor, rate))).toEqual(['Chưa đạt', 'Đạt']);
  expect(word(floor, null)).toBe('Chưa có số liệu');
  for (const rate of [0.7995, 0.79999, 799_999 / 1_000_000]) {
    const {ratio, status} = judge({target: floor, actual: rate, ...standing, kind: 'ratio'});
    expect(status).toBe('notMet');
    expect(shownRate(rate, floor)).toBe('79,9%');
    expect(shownShare({ratio, target: floor})).toBeLessThan(1);
    expect(countsText(lineOf(floor, rate, ratio), true)).toMatch(/^79,9 %\/80 % \(99,9 %\)$/);
  }
});

it.each([
  [0.02, '2%', '2 % (không quá 2 %)'],
  [0.020_04, '2,1%', '2,1 % (không quá 2 %)'],
  [0.020_000_1, '2,1%', '2,1 % (không quá 2 %)'],
])(
  'under a ceiling of 2 %% a rate of %d is shown as %s: the miss lies above',
  (rate, shown, text) => {
    const ceiling = target('lower', null, 0.02);
    expect(shownRate(rate, ceiling)).toBe(shown);
    expect(countsText(lineOf(ceiling, rate, rate / 0.02), true)).toBe(text);
  },
);

it('P4-16: one case is not met, a reported 0 is, a blank is not 0', () => {
  const none = target('zero');
  expect([1, 0, null].map(cases => word(none, cases))).toEqual([
    ...['Chưa đạt', 'Đạt', 'Chưa có số liệu'],
  ]);
});

it('P4-13 (một phần): «đạt» at 100 %, «vượt» above, computed from who departed, never from who registered', () => {
  const city = target('exceed', 12);
  expect([11, 12, 13].map(departed => word(city, departed))).toEqual(['Chưa đạt', 'Đạt', 'Vượt']);
  // Twenty who registered are another indicator's figure; nobody has departed yet.
  expect(word(city, null)).toBe('Chưa có số liệu');
});

it('P4-27 (một phần): one group and three persons are ceilings; a second group or a fourth person exceeds them', () => {
  const [groups, persons] = [target('quota', null, 1), target('quota', null, 3)];
  expect([1, 2].map(count => word(groups, count))).toEqual(['Đạt', 'Chưa đạt']);
  expect([3, 4].map(count => word(persons, count))).toEqual(['Đạt', 'Chưa đạt']);
});

function lineOf(of: Target, cumulative: number, ratio: number | null): RollUpLine {
  return {
    ...{unit: 'N', indicator: 'x', slice: '', value: cumulative, cumulative, ratio, target: of},
    ...{
      numerator: null,
      denominator: null,
      status: 'notMet',
      samePeriodLastYear: null,
      missing: [],
    },
  };
}
