// Every form of target at its edges.

import type {IndicatorKind} from '../../../src/domain/indicators/indicator';
import {type JudgedFigure, judge} from '../../../src/domain/targets/judge';
import type {Status, Target, TargetForm} from '../../../src/domain/targets/target';
import {target} from './targets';

/** A flow at the year's end, unless said otherwise. */
function figure(of: Target | null, actual: number | null, rest: Partial<JudgedFigure> = {}) {
  return {target: of, actual, kind: 'flow', atYearEnd: true, elapsedShare: 1, ...rest} as const;
}

const range = target('range', 600, 800);

it.each<[Target, number, Status, number]>([
  [target('count', 1300), 1299, 'notMet', 1299 / 1300],
  [target('count', 1300), 1300, 'met', 1],
  [target('count', 1300), 1301, 'exceeded', 1301 / 1300],
  [target('exceed', 30), 29, 'notMet', 29 / 30],
  [target('exceed', 30), 30, 'met', 1],
  [target('exceed', 30), 31, 'exceeded', 31 / 30],
  [range, 599, 'notMet', 599 / 600],
  [range, 600, 'met', 1],
  [range, 700, 'met', 700 / 600],
  [range, 800, 'met', 800 / 600],
  [range, 801, 'aboveRange', 801 / 600],
  [target('lower', null, 0.02), 0.019, 'met', 0.95],
  [target('lower', null, 0.02), 0.02, 'met', 1],
  [target('lower', null, 0.02), 0.025, 'notMet', 1.25],
  [target('quota', null, 3), 0, 'met', 0],
  [target('quota', null, 3), 3, 'met', 1],
  [target('quota', null, 4), 5, 'notMet', 1.25],
])('at the year\u2019s end %j with %d is %s', (of, actual, status, ratio) => {
  const judged = judge(figure(of, actual));
  expect(judged.status).toBe(status);
  expect(judged.ratio).toBeCloseTo(ratio, 12);
});

it.each<[TargetForm, number, Status]>([
  ['rate', 0.6, 'met'],
  ['rate', 0.61, 'met'],
  ['rate', 0.5999999, 'notMet'],
  ['atLeastRate', 0.6, 'met'],
  ['atLeastRate', 0.599, 'notMet'],
  ['atLeastRate', 1, 'met'],
])(
  'a %s of 60 %% with %d is %s at any time of the year: rates have no pace',
  (form, actual, status) => {
    for (const kind of ['ratio', 'stock', 'flow'] as const) {
      for (const atYearEnd of [true, false]) {
        const judged = judge(
          figure(target(form, 0.6), actual, {kind, atYearEnd, elapsedShare: 0.5}),
        );
        expect(judged).toEqual({status, ratio: actual / 0.6});
      }
    }
  },
);

it('79,95 % is short of 80 %, though it would round to it; 4 of 5 is not', () => {
  const floor = target('atLeastRate', 0.8);
  expect(judge(figure(floor, 0.7995, {kind: 'ratio'})).status).toBe('notMet');
  expect(judge(figure(floor, 799_999 / 1_000_000, {kind: 'ratio'})).status).toBe('notMet');
  expect(judge(figure(floor, 4 / 5, {kind: 'ratio'})).status).toBe('met');
});

it.each<[string, number, Status]>([
  ['no case, reported', 0, 'met'],
  ['one case', 1, 'notMet'],
])('"không để xảy ra" with %s is judged without a ratio', (_, actual, status) => {
  for (const kind of ['flow', 'stock'] as const) {
    const judged = judge(
      figure(target('zero'), actual, {kind, atYearEnd: false, elapsedShare: 0.5}),
    );
    expect(judged).toEqual({status, ratio: null});
  }
});

describe('during the year, 90 of 365 days having passed', () => {
  const elapsedShare = 90 / 365;

  it.each<[Target, number, Status]>([
    [target('count', 365), 89, 'behind'],
    [target('count', 365), 90, 'onPace'],
    [target('count', 365), 91, 'onPace'],
    [target('count', 365), 365, 'met'],
    [target('count', 365), 366, 'exceeded'],
    [target('count', 365), 0, 'behind'],
    [target('exceed', 365), 89, 'behind'],
    [target('exceed', 365), 90, 'onPace'],
    [target('range', 365, 400), 89, 'behind'],
    [target('range', 365, 400), 90, 'onPace'],
    [target('range', 365, 400), 365, 'met'],
    [target('range', 365, 400), 401, 'aboveRange'],
  ])('a flow with the target %j at %d is %s', (of, actual, status) => {
    expect(judge(figure(of, actual, {atYearEnd: false, elapsedShare})).status).toBe(status);
  });

  it.each<[IndicatorKind, Target]>([
    ['stock', target('count', 365)],
    ['stock', target('exceed', 365)],
    ['stock', range],
    ['ratio', target('count', 1)],
  ])('a %s has no pace: below its target %j it is not met', (kind, of) => {
    expect(judge(figure(of, 0.9, {kind, atYearEnd: false, elapsedShare})).status).toBe('notMet');
  });
});

it.each<[string, Target | null]>([
  ['no row', null],
  ['a pending target', target('pending')],
  ['a pending target that kept its number', target('pending', 5)],
  ['a count without a number', target('count')],
  ['a range without its upper number', target('range', 600)],
  ['a range without its lower number', target('range', null, 800)],
  ['a rate without a number', target('rate')],
  ['a lower-is-better target without a number', target('lower', 2)],
])('%s is not assigned, whatever was reported', (_, of) => {
  for (const actual of [null, 0, 12]) {
    expect(judge(figure(of, actual))).toEqual({ratio: null, status: 'noTarget'});
  }
});

it.each<[TargetForm]>([
  ['count'],
  ['exceed'],
  ['range'],
  ['rate'],
  ['atLeastRate'],
  ['zero'],
  ['lower'],
  ['quota'],
])('a %s without a figure has no data: blank is not 0', form => {
  expect(judge(figure(target(form, 1, 1), null))).toEqual({ratio: null, status: 'noData'});
});

it.each<[Target, number, boolean, Status]>([
  [target('count', 0), 0, true, 'met'],
  [target('count', 0), 1, true, 'exceeded'],
  [target('count', 0), -1, true, 'notMet'],
  [target('count', 0), -1, false, 'behind'],
  [target('range', 0, 5), 0, true, 'met'],
  [target('rate', 0), 0, true, 'met'],
  [target('lower', null, 0), 0, true, 'met'],
  [target('quota', null, 0), 1, true, 'notMet'],
])('a target of 0 is compared, never divided by: %j with %d', (of, actual, atYearEnd, status) => {
  const judged = judge(figure(of, actual, {atYearEnd, elapsedShare: atYearEnd ? 1 : 0.5}));
  expect(judged).toEqual({ratio: null, status});
});
