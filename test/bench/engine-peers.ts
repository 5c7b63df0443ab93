// What the engine is measured against: the least that any way must do, and the usual way, a Map with one string key per row.

import type {FactRow} from '../../src/domain/roll-up/fact';
import {indicators, months, NODE, period, slices, unitKeys} from './engine-workload';

/** By column of a row: every text (or number) that stands in it, with a number of its own. */
export type Dictionaries = readonly [
  unit: ReadonlyMap<string, number>,
  indicator: ReadonlyMap<string, number>,
  month: ReadonlyMap<string, number>,
  slice: ReadonlyMap<string, number>,
  value: ReadonlyMap<number, number>,
];

/** Codes of the indicators of which the last figure stands. */
export const stockCodes = indicators.filter(one => one.kind === 'stock').map(one => one.code);

export interface Sums {
  value: number;
  cumulative: number;
}

/** The dictionaries of a list of rows, ready before any time is taken. */
export function dictionaries(rows: readonly FactRow[]): Dictionaries {
  const codes = indicators.map(one => one.code);
  const values = rows.map(row => row[4]);
  return [
    numbered(unitKeys),
    numbered(codes),
    numbered(months),
    numbered(slices),
    numbered(values),
  ];
}

/** The floor: one `Map.get` for each of the five cells of a row, the figure's too, and nothing else but adding up the answers. */
export function getEachCell(rows: readonly FactRow[], cells: Dictionaries): number {
  const [units, codes, monthNames, sliceNames, values] = cells;
  let sum = 0;
  for (const row of rows) {
    sum += units.get(row[0]) ?? 0;
    sum += codes.get(row[1]) ?? 0;
    sum += monthNames.get(row[2]) ?? 0;
    sum += sliceNames.get(row[3]) ?? 0;
    sum += values.get(row[4]) ?? 0;
  }
  return sum;
}

/** The stricter floor: one `Map.get` for each of the four key cells; the figure is read and added, not looked up. */
export function getKeyCells(rows: readonly FactRow[], cells: Dictionaries): number {
  const [units, codes, monthNames, sliceNames] = cells;
  let sum = 0;
  for (const row of rows) {
    sum += units.get(row[0]) ?? 0;
    sum += codes.get(row[1]) ?? 0;
    sum += monthNames.get(row[2]) ?? 0;
    sum += sliceNames.get(row[3]) ?? 0;
    sum += row[4];
  }
  return sum;
}

/**
 * The usual way: sums by `unit|indicator|month|slice`, then for the units and the district the period and the year so far.
 *
 * @returns by `unit|indicator|slice`
 */
export function stringKeyRollUp(rows: readonly FactRow[]): Map<string, Sums> {
  const sums = new Map<string, number>();
  for (const [unit, indicator, month, slice, value] of rows) {
    const key = `${unit}|${indicator}|${month}|${slice}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return totalUp(sums);
}

/** Sums by `unit|indicator|month|slice` into those of the units and the district, by `unit|indicator|slice`. */
export function totalUp(sums: ReadonlyMap<string, number>): Map<string, Sums> {
  const stocks = new Set(stockCodes);
  const totals = new Map<string, Sums>();
  for (const [key, sum] of sums) {
    const [unit = '', indicator = '', month = '', slice = ''] = key.split('|');
    const number = months.indexOf(month) + 1;
    if (number > period.lastMonth || stocks.has(indicator)) continue;
    addTo(totals, [unit, indicator, slice], {
      value: number >= period.firstMonth ? sum : 0,
      cumulative: sum,
    });
  }
  addStocks(totals, sums, stocks);
  return totals;
}

/** Of stocks the last month's sum, of the period and of the year so far. */
function addStocks(
  totals: Map<string, Sums>,
  sums: ReadonlyMap<string, number>,
  stocks: ReadonlySet<string>,
): void {
  for (const unit of unitKeys) {
    for (const indicator of stocks) {
      for (const slice of slices) {
        const lastFrom = (first: number) => {
          for (let number = period.lastMonth; number >= first; number -= 1) {
            const sum = sums.get(`${unit}|${indicator}|${months[number - 1] ?? ''}|${slice}`);
            if (sum !== undefined) return sum;
          }
          return 0;
        };
        const last = {value: lastFrom(period.firstMonth), cumulative: lastFrom(1)};
        addTo(totals, [unit, indicator, slice], last);
      }
    }
  }
}

/** One number for all sums, the same only when every one of them is the same in its own place. */
export function checksumOf(read: (unit: string, indicator: string, slice: string) => Sums): number {
  let place = 0;
  let sum = 0;
  for (const unit of [NODE, ...unitKeys]) {
    for (const {code} of indicators) {
      for (const slice of slices) {
        const {value, cumulative} = read(unit, code, slice);
        place += 1;
        sum += (place % 997) * value + (place % 991) * cumulative;
      }
    }
  }
  return sum;
}

/** Adds a unit's sums to its own line and to the district's. */
function addTo(
  totals: Map<string, Sums>,
  [unit, indicator, slice]: readonly [unit: string, indicator: string, slice: string],
  {value, cumulative}: Sums,
): void {
  for (const one of [unit, NODE]) {
    const key = `${one}|${indicator}|${slice}`;
    const known = totals.get(key);
    if (known === undefined) totals.set(key, {value, cumulative});
    else {
      known.value += value;
      known.cumulative += cumulative;
    }
  }
}

function numbered<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  return new Map([...new Set(keys)].map((key, at) => [key, at]));
}
