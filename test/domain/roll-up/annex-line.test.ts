// What the annex table says beside the figures, with numbers worked out by hand.

import {annexLine} from '../../../src/domain/roll-up/annex-line';
import {line} from '../charts/small-district';
import {target} from '../targets/targets';

const people = {kind: 'flow', whole: true} as const;
const september = {lastMonth: 9};

it.each([
  [905, target('count', 1300), 395],
  [1300, target('count', 1300), 0],
  [1400, target('exceed', 1300), 0],
  [500, target('range', 600, 800), 100],
  [0.1, target('count', 0.3), 0.2],
  [3, target('quota', null, 5), null],
  [3, target('lower', null, 5), null],
  [0.5, target('rate', 0.6), null],
  [0, target('zero'), null],
  [null, target('count', 1300), null],
  [5, target('count'), null],
  [5, null, null],
])('%p of %j leaves %p', (actual, plan, left) => {
  expect(annexLine(line('A', 'vl_giai_quyet', actual, plan), people, september).remaining).toBe(
    left,
  );
});

it.each([
  [people, 905, 9, 132],
  [people, 1000, 9, 100],
  [people, 1300, 9, null],
  [people, 1299, 11, 1],
  [people, 905, 12, null],
  [{kind: 'flow', whole: false}, 905, 9, 131.7],
  [{kind: 'stock', whole: true}, 905, 9, null],
  [undefined, 905, 9, null],
] as const)(
  '%j at %d after month %d still needs %p a month of 1.300',
  (kind, done, month, need) => {
    const jobs = line('A', 'vl_giai_quyet', done, target('count', 1300));
    expect(annexLine(jobs, kind, {lastMonth: month}).perMonth).toBe(need);
  },
);

it.each([
  [people, 90, 60, 1.5],
  [people, 0, 60, 0],
  [people, 90, 0, null],
  [people, 90, null, null],
  [people, null, 60, null],
  [{kind: 'ratio', whole: false}, 0.75, 0.5, 0.25],
  [{kind: 'ratio', whole: false}, 0.5, 0, 0.5],
] as const)('%j of %p against %p a year before is %p', (kind, now, before, against) => {
  const jobs = {...line('A', 'vl_giai_quyet', now), samePeriodLastYear: before};
  expect(annexLine(jobs, kind, september).againstLastYear).toBe(against);
});
