// A line of the catalogue, and how it is read: letters into words. What a line may hold is checked by its type and by a test.

import type {UnitKind} from '../units/unit-kind';
import {dimensionOfLetters} from './dimensions';
import type {Indicator, IndicatorKind, Rhythm} from './indicator';

/** What a book is made of when it is set up; the 17 of `viec_lam` are its least. */
export const themes = [
  ...(['viec_lam', 'nuoc_ngoai', 'hoc_sinh', 'dao_tao'] as const),
  ...(['tuyen_truyen', 'von_vay', 'thi_dua', 'lao_dong'] as const),
] as const;
export type Theme = (typeof themes)[number];

type RhythmLetter = 'T' | 'Q' | '6' | 'N';
type KindAndRules =
  | `${'F' | 'MF' | '±'} ${'+' | '-'} sum ${'sum' | 'max1'}`
  | `${'S' | 'MS'} ${'+' | '-'} last ${'sum' | 'max1'}`
  | `R ${'+' | '-'} ratio ratio`;

export type IndicatorRow = readonly [
  code: string,
  measure: string,
  rules: `${KindAndRules} ${RhythmLetter} ${'15' | 'DL'}`,
  owners: string,
  source: string,
  parent: string,
  slices: string,
  name: string,
];

const rhythms: Readonly<Record<RhythmLetter, Rhythm>> = {
  T: 'month',
  Q: 'quarter',
  '6': 'half',
  N: 'year',
};
const calendars = {'15': 'admin', DL: 'calendar'} as const;
const kinds: Readonly<Record<'sum' | 'last' | 'ratio', IndicatorKind>> = {
  sum: 'flow',
  last: 'stock',
  ratio: 'ratio',
};

/** By letter: who enters a figure. */
const ownerLetters: Readonly<Record<string, UnitKind>> = {
  ...{x: 'commune', k: 'hamlet', s: 'school', d: 'training', b: 'bank'},
  ...{o: 'office', m: 'military', t: 'organisation', v: 'jobCentre', n: 'media'},
};

/** @throws Error for letters that mean nothing */
export function readIndicatorRow(
  row: IndicatorRow,
  sets: readonly (readonly string[])[],
): Indicator {
  const [code, measure, rules, owners, source, family, slices, name] = row;
  // The type of a row says what its rules are; splitting them hides it from the compiler.
  const [kind, better, time, units, rhythm, calendar] = rules.split(' ') as unknown as readonly [
    ...[string, string, keyof typeof kinds, Indicator['unitRule'], RhythmLetter],
    keyof typeof calendars,
  ];
  const [numerator = '', denominator = ''] = family.slice(1).split('/');
  const isRatio = family.startsWith('=');
  const parent = family.split('.')[0] ?? '';
  return {
    ...{code, name, measure, source, sets, unitRule: units},
    kind: kinds[time],
    rhythm: rhythms[rhythm],
    calendar: calendars[calendar],
    owners: owners.split('>').map(group => [...group].map(ownerOfLetter)),
    parent: isRatio || parent === '' ? null : parent,
    dimensions: slices === '' ? [] : slices.split(' ').map(dimensionOfLetters),
    ratioOf: isRatio ? {numerator, denominator} : null,
    whole: !kind.startsWith('M') && kind !== 'R',
    lowerIsBetter: better === '-',
    isAdjustment: kind === '±',
  };
}

function ownerOfLetter(letter: string): UnitKind {
  const owner = ownerLetters[letter];
  if (owner === undefined) throw new Error(`owner ${letter} is not in the table`);
  return owner;
}

/** By total: its exclusive sets, in the order in which the lines first name them. */
export function setsOfRows(rows: readonly IndicatorRow[]): ReadonlyMap<string, string[][]> {
  const byTotal = new Map<string, Map<string, string[]>>();
  for (const [code, , , , , family] of rows) {
    const [parent = '', set] = family.split('.');
    if (set === undefined) continue;
    const sets = byTotal.get(parent) ?? new Map<string, string[]>();
    byTotal.set(parent, sets.set(set, [...(sets.get(set) ?? []), code]));
  }
  return new Map([...byTotal].map(([total, sets]) => [total, [...sets.values()]]));
}
