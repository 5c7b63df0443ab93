// Figures of a demo from one table: what each unit has reported by the end of the story, shared out over its months by a seeded
// generator.

import type {Fields} from './demo';
import {seededChance, spread} from './spread';

/** In how many months' time a figure is asked again: 1 a month, 3 a quarter, 6 a half, 12 a year. */
type Rhythm = 1 | 3 | 6 | 12;

export type Column = readonly [
  indicator: string,
  rhythm: Rhythm,
  /** `flow`: the table holds the sum of the months; `stock`: the last figure. */
  kind: 'flow' | 'stock',
];

/** `x`: asked, and does not apply. */
type Reached = number | 'x' | null;

export interface FigureTable {
  readonly year: number;
  /** The months that are reported. */
  readonly months: readonly number[];
  /** The month through which a first report tells what has come together; 0 where the book begins with the year. */
  readonly openingThrough: number;
  readonly columns: readonly Column[];
  /** What is not in the table: the sum of some columns once more, by other parts. */
  readonly again?: {
    readonly of: readonly string[];
    readonly into: readonly (readonly [indicator: string, weight: number])[];
    /** The sum of other columns by sex: of what came together so far four in ten are women, rounded down. */
    readonly bySex: {readonly of: readonly string[]; readonly into: string};
  };
  /** By unit, a number for each column; `null`: not on its form, or not reported. */
  readonly rows: readonly (readonly [unit: string, ...reached: Reached[]])[];
  /** Has not sent the last month: its numbers are those of the months before. */
  readonly silentUnit: string;
  readonly seed: number;
}

/** Rows of the list of figures: by unit, the opening first, then month by month. */
export function figureFields(table: FigureTable): Fields[] {
  const chance = seededChance(table.seed);
  return table.rows.flatMap(([unit, ...reached]) => {
    const months = unit === table.silentUnit ? table.months.slice(0, -1) : table.months;
    const slots = [...(table.openingThrough > 0 ? [0] : []), ...months];
    const parts = table.columns.map((column, at) =>
      partsOf(reached[at] ?? null, column, {slots, table, chance}),
    );
    let soFar = 0;
    return slots.flatMap((slot, place) => {
      const figures = table.columns.map(([indicator], at): Figure => [
        indicator,
        parts[at]?.[place] ?? null,
      ]);
      const sexes = figuresBySex(table, figures, soFar);
      soFar += sexes.reduce((added, [, value]) => added + numberOf(value), 0);
      return [...figures, ...figuresAgain(table, figures), ...sexes].flatMap(
        ([indicator, value, slice = '']) =>
          value === null ? [] : [{...rowOf([unit, indicator, value], slot, table), slice}],
      );
    });
  });
}

type Figure = readonly [indicator: string, value: Reached, slice?: string];

function numberOf(value: Reached): number {
  return typeof value === 'number' ? value : 0;
}

function figuresBySex({again}: FigureTable, figures: readonly Figure[], soFar: number): Figure[] {
  if (again === undefined) return [];
  const {of, into} = again.bySex;
  const parts = figures.filter(([indicator, value]) => value !== null && of.includes(indicator));
  if (parts.length === 0) return [];
  const sum = parts.reduce((added, [, value]) => added + numberOf(value), 0);
  const women = womenOf(soFar + sum) - womenOf(soFar);
  return [
    [into, sum - women, 'gioi_tinh=nam'],
    [into, women, 'gioi_tinh=nu'],
  ];
}

function womenOf(people: number): number {
  return Math.floor((4 * people) / 10);
}

function figuresAgain({again}: FigureTable, figures: readonly Figure[]): Figure[] {
  if (again === undefined) return [];
  const parts = figures.filter(([indicator]) => again.of.includes(indicator));
  const sum = parts.reduce((added, [, value]) => added + numberOf(value), 0);
  const shares = spread(
    sum,
    again.into.map(([, weight]) => weight),
  );
  return again.into.map(([indicator], at) => [indicator, shares[at] ?? 0]);
}

interface Sharing {
  /** Months; 0 is the opening. */
  readonly slots: readonly number[];
  readonly table: FigureTable;
  readonly chance: () => number;
}

/** By slot; `null` where the figure is not asked. */
function partsOf(
  reached: Reached,
  [, rhythm, kind]: Column,
  {slots, table, chance}: Sharing,
): Reached[] {
  const {openingThrough} = table;
  // The opening stands for as many askings as it covers.
  const weights = slots.map(slot =>
    slot === 0 ? Math.floor(openingThrough / rhythm) : slot % rhythm === 0 ? 1 : 0,
  );
  if (typeof reached !== 'number') return weights.map(weight => (weight === 0 ? null : reached));
  const jittered = weights.map(weight => weight * (0.8 + 0.4 * chance()));
  if (kind === 'flow') {
    const shares = jittered.some(weight => weight > 0) ? spread(reached, jittered) : [];
    return weights.map((weight, at) => (weight === 0 ? null : (shares[at] ?? 0)));
  }
  const last = weights.reduce((found, weight, at) => (weight > 0 ? at : found), -1);
  return weights.map((weight, at) => {
    if (weight === 0) return null;
    return at === last ? reached : Math.round(reached * (0.94 + 0.04 * chance()));
  });
}

function rowOf(
  [unit, indicator, value]: readonly [unit: string, indicator: string, value: number | 'x'],
  slot: number,
  {year, openingThrough}: FigureTable,
): Fields {
  const month = slot === 0 ? openingThrough : slot;
  const own = {unit, period: `${year}-${String(month).padStart(2, '0')}`, indicator, slice: ''};
  if (value === 'x') return {...own, value: '', mark: 'na', reason: ''};
  if (slot === 0) return {...own, value: String(value), mark: 'opening', reason: ''};
  // Nothing happened: said as such, which is not the same as saying nothing.
  if (value === 0) return {...own, value: '', mark: 'none', reason: ''};
  return {...own, value: String(value), mark: '', reason: ''};
}
