// The rows that the engine is measured on, and the book they belong to: a district of 50 communes, made up, the same each time.

import type {Indicator} from '../../src/domain/indicators/indicator';
import {parsePeriod, type Period} from '../../src/domain/periods/period';
import type {FactRow} from '../../src/domain/roll-up/fact';
import type {RollUpModel} from '../../src/domain/roll-up/model';
import {buildUnitTree, unitKey} from '../../src/domain/units/unit-tree';

const UNITS = 50;
const INDICATORS = 20;
/** Every fifth indicator is a stock. */
const STOCK_EACH = 5;
const VALUES = 1000;

export const slices = ['', ...['nam', 'nu'].map(value => `gioi_tinh=${value}`)].concat(
  ['ho_ngheo', 'ho_can_ngheo', 'khong'].map(value => `ho=${value}`),
  ['dtts', 'kinh'].map(value => `dan_toc=${value}`),
);

export const months = Array.from(
  {length: 12},
  (_, at) => `2021-${String(at + 1).padStart(2, '0')}`,
);

export const indicators: readonly Indicator[] = Array.from({length: INDICATORS}, (_, at) => ({
  code: `chi_tieu_${at + 1}`,
  name: `Chỉ tiêu ${at + 1} (dữ liệu giả định)`,
  measure: 'người',
  kind: at % STOCK_EACH === STOCK_EACH - 1 ? 'stock' : 'flow',
  unitRule: 'sum',
  rhythm: 'month',
  calendar: 'admin',
  parent: null,
  sets: [],
  dimensions: ['gioi_tinh', 'ho', 'dan_toc'],
  ratioOf: null,
  whole: true,
  lowerIsBetter: false,
  isAdjustment: false,
  owners: [['commune']],
  source: 'benchmark',
}));

const unitCodes = Array.from({length: UNITS}, (_, at) => String(24000 + at));

/** Key of the district, over all the units. */
export const NODE = unitKey('240', null);

export const unitKeys = unitCodes.map(code => unitKey(code, null));

/** A quarter: the period and the year so far differ, and some rows are in neither. */
export const period = thirdQuarter();

function thirdQuarter(): Period {
  const result = parsePeriod('2021-Q3');
  if (!result.ok) throw new Error('the period of the benchmark is none');
  return result.value;
}

export function benchModel(): RollUpModel {
  const rows = ['240', ...unitCodes].map((code, at) => ({
    line: at + 2,
    version: {
      key: unitKey(code, null),
      code,
      name: `Đơn vị ${code} (dữ liệu giả định)`,
      type: at === 0 ? 'Huyện' : 'Xã',
      parentCode: at === 0 ? null : '240',
      validFrom: null,
      validTo: null,
    },
  }));
  const built = buildUnitTree(rows);
  if ('problems' in built) throw new Error('the units of the benchmark make no tree');
  const target = () => ({form: 'count', min: 5000, max: null}) as const;
  return {
    year: 2021,
    tree: built.tree,
    indicators,
    slices: indicators.map(() => slices.slice(1)),
    target,
  };
}

/**
 * So many rows in no order, as `JSON.parse` gives them: the form in which a table of cells arrives.
 *
 * 50 × 20 × 12 × 8 = 96,000 keys; of more rows than that several share a key and add up.
 */
export function benchRows(count: number): FactRow[] {
  const random = randomIntegers(20210914);
  const pick = <T>(list: readonly T[]) => list[random(list.length)];
  const rows = Array.from({length: count}, () => [
    pick(unitKeys),
    pick(indicators)?.code,
    pick(months),
    pick(slices),
    random(VALUES),
  ]);
  // The text was made of rows in this very form.
  return JSON.parse(JSON.stringify(rows)) as FactRow[];
}

/** Mulberry32: small, seeded, the same on every machine. */
function randomIntegers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
