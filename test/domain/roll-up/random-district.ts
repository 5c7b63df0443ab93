// Districts made at random: two or three tiers, units that end, begin, or give their code to another, all kinds of indicators,
// openings, partial totals, slices, the year before.

import fc from 'fast-check';

import type {Indicator} from '../../../src/domain/indicators/indicator';
import type {Target} from '../../../src/domain/targets/target';
import type {UnitVersion} from '../../../src/domain/units/unit';
import {type District, type Figure, indicator, unit} from './district';

const YEAR = 2021;

const SLICES = ['gioi_tinh=nam', 'gioi_tinh=nu'];

/** Last days of units: about the ends of both calendars' windows, in both years. */
const LAST_DAYS = [
  '2020-06-14',
  '2021-01-31',
  '2021-03-14',
  '2021-03-20',
  '2021-06-30',
  '2021-11-14',
];

export const periods = [
  ...Array.from({length: 12}, (_, at) => `${YEAR}-${String(at + 1).padStart(2, '0')}`),
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'N9'].map(part => `${YEAR}-${part}`),
  String(YEAR),
];

export const randomDistrict: fc.Arbitrary<District> = randomDistrictOver(unitLists());

/** Indicators, targets and figures over such units; those called N, M1 and M2 do not report. */
export function randomDistrictOver(
  lists: fc.Arbitrary<readonly UnitVersion[]>,
): fc.Arbitrary<District> {
  return fc
    .record({
      units: lists,
      indicators: indicatorLists(),
      slices: fc
        .subarray(['a', 'b', 'c', 'd'], {maxLength: 3})
        .map(codes => Object.fromEntries(['r', ...codes].map(code => [code, SLICES]))),
    })
    .chain(({units, indicators, slices}) =>
      fc.record({
        year: fc.constant(YEAR),
        units: fc.constant(units),
        indicators: fc.constant(indicators),
        slices: fc.constant(slices),
        targets: targetLists(units, indicators),
        figures: figureLists(units, indicators, slices),
      }),
    );
}

/** A node, no or two units in the middle of which one may be renamed, and up to four codes that report. */
function unitLists(): fc.Arbitrary<UnitVersion[]> {
  const leaf = fc.record({
    parent: fc.constantFrom('M1', 'M2', 'N'),
    lastDay: mostlyNot(1, fc.constantFrom(...LAST_DAYS)),
    successor: fc.constantFrom('none', 'same code', 'new code'),
  });
  return fc
    .record({
      leaves: fc.array(leaf, {minLength: 2, maxLength: 4}),
      hasMiddle: fc.boolean(),
      renamed: mostlyNot(2, fc.constantFrom(...LAST_DAYS)),
      nodeFirst: fc.boolean(),
    })
    .map(({leaves, hasMiddle, renamed, nodeFirst}) => {
      const middle = hasMiddle
        ? [...versionsOf('M1', 'N', renamed, 'same code'), unit('M2', 'N')]
        : [];
      const reporting = leaves.flatMap(({parent, lastDay, successor}, at) =>
        versionsOf(`L${at}`, hasMiddle ? parent : 'N', lastDay, successor),
      );
      // Every unit of the middle keeps something under it that always holds, so that it never reports itself.
      const kept = hasMiddle ? [unit('K1', 'M1'), unit('K2', 'M2')] : [];
      const below = [...middle, ...reporting, ...kept];
      return nodeFirst ? [unit('N', null), ...below] : [...below, unit('N', null)];
    });
}

function versionsOf(
  code: string,
  parent: string,
  lastDay: string | null,
  successor: string,
): UnitVersion[] {
  if (lastDay === null) return [unit(code, parent)];
  const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
  const ended = unit(code, parent, null, lastDay);
  if (successor === 'none') return [ended];
  return [ended, unit(successor === 'same code' ? code : `${code}_moi`, parent, next)];
}

/** Four figures and a ratio of two of them, in any order. */
function indicatorLists(): fc.Arbitrary<Indicator[]> {
  const plain = (code: string) =>
    fc
      .record({
        kind: fc.constantFrom('flow', 'flow', 'stock'),
        unitRule: fc.constantFrom('sum', 'sum', 'max1'),
        rhythm: fc.constantFrom('month', 'quarter', 'half', 'year'),
        calendar: fc.constantFrom('admin', 'calendar'),
      })
      .map(properties => indicator(code, properties));
  const ratio = fc
    .record({numerator: fc.constantFrom('a', 'b'), denominator: fc.constantFrom('c', 'd')})
    .map(ratioOf => indicator('r', {kind: 'ratio', ratioOf, whole: false}));
  return fc
    .tuple(plain('a'), plain('b'), plain('c'), plain('d'), ratio)
    .chain(all => fc.shuffledSubarray(all, {minLength: all.length, maxLength: all.length}));
}

function targetLists(
  units: readonly UnitVersion[],
  indicators: readonly Indicator[],
): fc.Arbitrary<District['targets']> {
  const number = fc.constantFrom(0, 0.5, 5, 40, 200);
  const target: fc.Arbitrary<Target> = fc
    .record({
      form: fc.constantFrom(
        ...([
          'count',
          'exceed',
          'range',
          'rate',
          'atLeastRate',
          'zero',
          'lower',
          'quota',
          'pending',
        ] as const),
      ),
      min: number,
      more: number,
      isEmpty: fc.boolean(),
    })
    .map(({form, min, more, isEmpty}) => {
      if (form === 'zero' || form === 'pending') return {form, min: null, max: null};
      if (form === 'range') return {form, min, max: min + more};
      if (form === 'lower' || form === 'quota') return {form, min: null, max: min};
      return {form, min: isEmpty && form === 'count' ? null : min, max: null};
    });
  const places = [...new Set(units.map(one => one.code))].flatMap(code =>
    indicators.map(one => ({unit: code, indicator: one.code})),
  );
  return fc
    .tuple(
      fc.subarray(places),
      fc.array(target, {minLength: places.length, maxLength: places.length}),
    )
    .map(([chosen, targets]) => chosen.map((place, at) => ({...place, target: targets[at]!})));
}

type Answer = Pick<Figure, 'value' | 'partial'> | null;

/** For each unit that reports, each line and each year: up to six answered months, and at times an opening. */
function figureLists(
  units: readonly UnitVersion[],
  indicators: readonly Indicator[],
  slices: District['slices'],
): fc.Arbitrary<Figure[]> {
  const lines = indicators
    .filter(one => one.kind !== 'ratio')
    .flatMap(one => ['', ...(slices[one.code] ?? [])].map(slice => ({indicator: one.code, slice})));
  const places = units
    .filter(one => !['N', 'M1', 'M2'].includes(one.code))
    .flatMap(one =>
      lines.flatMap(line => [YEAR - 1, YEAR].map(year => ({unit: one.key, year, ...line}))),
    );
  const value = fc.oneof(
    {weight: 3, arbitrary: fc.integer({min: 0, max: 60})},
    {
      weight: 2,
      arbitrary: fc.integer({min: 0, max: 40_000}).map(thousandths => thousandths / 1000),
    },
    {weight: 1, arbitrary: fc.integer({min: -3, max: -1})},
  );
  const number = fc.record({value, partial: fc.constantFrom(false, false, false, true)});
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    {weight: 4, arbitrary: number},
    {weight: 1, arbitrary: fc.constant({value: null, partial: false})},
    {weight: 3, arbitrary: fc.constant(null)},
  );
  const yearOfLine = fc.record({
    months: fc.array(answer, {maxLength: 12}),
    opening: mostlyNot(3, fc.record({through: fc.integer({min: 1, max: 12}), answer: number})),
  });
  return fc.array(yearOfLine, {minLength: places.length, maxLength: places.length}).map(years =>
    years.flatMap(({months, opening}, at) => {
      const {year, ...place} = places[at]!;
      const monthly = months.map((one, month) => ({one, month: month + 1, opening: false}));
      const sent = opening
        ? [...monthly, {one: opening.answer, month: opening.through, opening: true}]
        : monthly;
      return sent.flatMap(({one, month, opening: isOpening}) =>
        one === null
          ? []
          : [
              {
                ...place,
                ...one,
                month: `${year}-${String(month).padStart(2, '0')}`,
                opening: isOpening,
                report: reportOf(place.unit, year, isOpening ? 0 : month),
              },
            ],
      );
    }),
  );
}

/** Nothing so many times for each time that there is something. */
export function mostlyNot<T>(times: number, something: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({weight: times, arbitrary: fc.constant(null)}, {weight: 1, arbitrary: something});
}

/** One report holds all lines of its unit and month, or of its unit's openings of a year. */
function reportOf(unitKey: string, year: number, month: number): number {
  const unitNumber = [...unitKey].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    7,
  );
  return (unitNumber * 2 + (year - YEAR + 1)) * 13 + month;
}
