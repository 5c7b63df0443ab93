// Districts made at random whose units merge and split on two days of the year, and the crosswalk that says who went where.

import fc from 'fast-check';

import type {CrosswalkRow} from '../../../src/domain/units/crosswalk';
import type {UnitVersion} from '../../../src/domain/units/unit';
import {unit} from './district';
import {randomDistrictOver} from './random-district';
import type {Changed} from './slow-views';

/** The last day before each change: within the two calendars' windows of one month, and at the end of both. */
const CHANGES = [
  ['2021-02-20', '2021-03-01'],
  ['2021-03-14', '2021-06-30'],
  ['2021-01-31', '2021-08-14'],
] as const;

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Shares of ten, so that figures of three decimals stay exact to the millionth over two steps. */
const splits = [[10], [10], [6, 4], [5, 5], [3, 7]] as const;

interface Ways {
  readonly units: readonly UnitVersion[];
  /** For each unit that may end: which of the new ones, and how. */
  readonly choices: readonly {readonly to: number; readonly split: readonly number[]}[];
}

export const randomChanges: fc.Arbitrary<Changed> = ways().chain(({units, choices}) =>
  randomDistrictOver(fc.constant(units)).map(district => ({
    district,
    rows: rowsOf(units, choices),
  })),
);

function ways(): fc.Arbitrary<Ways> {
  const born = (maxLength: number, minLength = 0) =>
    fc.array(
      fc.record({parent: fc.constantFrom('M1', 'M2', 'N'), ends: fc.constantFrom(0, 1, 1, 2)}),
      {minLength, maxLength},
    );
  return fc
    .record({
      days: fc.constantFrom(...CHANGES),
      hasMiddle: fc.boolean(),
      generations: fc.tuple(born(4, 2), born(2, 1), born(2)),
      choices: fc.array(fc.record({to: fc.nat(5), split: fc.constantFrom(...splits)}), {
        minLength: 6,
        maxLength: 6,
      }),
    })
    .map(({days, hasMiddle, generations, choices}) => {
      const middle = hasMiddle ? [unit('M1', 'N'), unit('M2', 'N')] : [];
      // Every unit of the middle keeps something under it, so that it never reports itself.
      const kept = hasMiddle ? [unit('K1', 'M1'), unit('K2', 'M2')] : [];
      const leaves = generations.flatMap((born, age) =>
        born.map(({parent, ends}, at) => {
          const first = age === 0 ? null : nextDay(days[age - 1] ?? '');
          // 0: never; 1 and 2: on the first and second day, if it comes after the unit's own first one.
          const last = ends > age ? (days[ends - 1] ?? null) : null;
          return unit(`G${age}${at}`, hasMiddle ? parent : 'N', first, last);
        }),
      );
      return {units: [unit('N', null), ...middle, ...leaves, ...kept], choices};
    });
}

/** Each unit that ended went to units that began the day after, whole or in shares; now and then nobody knows where. */
function rowsOf(units: readonly UnitVersion[], choices: Ways['choices']): CrosswalkRow[] {
  return units
    .filter(one => one.validTo !== null)
    .flatMap((old, at) => {
      const effective = nextDay(old.validTo ?? '');
      const next = units.filter(one => one.validFrom === effective);
      const {to, split} = choices[at % choices.length] ?? {to: 5, split: [10]};
      const shares = next.length >= split.length ? split : [10];
      if (next.length === 0 || to === 5) return [];
      return shares.map((tenths, share): CrosswalkRow => ({
        ...{old: old.key, new: next[(to + share) % next.length]?.key ?? '', effective},
        ...{relation: tenths === 10 ? 'merge' : 'split', weight: tenths / 10},
        ...{basis: tenths === 10 ? '' : 'dan_so', source: ''},
      }));
    });
}
