// The roll-up engine: how its time grows with the figures, and how it stands to the least that any way must do, to reading the
// same rows, and to other ways of doing the same.

import type {DuckDBConnection} from '@duckdb/node-api';

import type {Accumulators} from '../../src/domain/roll-up/accumulate';
import {aggregate, refoldUnit} from '../../src/domain/roll-up/aggregate';
import type {FactRow} from '../../src/domain/roll-up/fact';
import {FactTable} from '../../src/domain/roll-up/fact-table';
import {frameOf} from '../../src/domain/roll-up/frame';
import {lineOf} from '../../src/domain/roll-up/line-index';
import type {RollUpModel} from '../../src/domain/roll-up/model';
import {rollUp} from '../../src/domain/roll-up/roll-up';
import {
  checksumOf,
  dictionaries,
  getEachCell,
  getKeyCells,
  stringKeyRollUp,
  type Sums,
} from './engine-peers';
import {arqueroRollUp, duckDbRollUp, openDuckDb} from './engine-rivals';
import {benchModel, benchRows, NODE, period, unitKeys} from './engine-workload';
import {type Bench, exponentOf, type Measure, medianTimes} from './measure';

const ROUNDS = 15;
const thousands = new Intl.NumberFormat('en');

export const engineBench: Bench = {
  name: 'Roll-up engine, rows of 5 cells, 50 units, 160 lines each; all methods come to one checksum',
  run: measureEngine,
};

/** "Whole" is interning parsed rows of texts into typed columns, the fold over them, and the climb up the tree. */
async function measureEngine(): Promise<Measure[]> {
  const model = benchModel();
  const [few, some, many] = [benchRows(10_000), benchRows(100_000), benchRows(1_000_000)];
  const growth = await medianTimes(
    {few: () => whole(model, few), some: () => whole(model, some), many: () => whole(model, many)},
    ROUNDS,
  );
  const exponent = exponentOf([
    [few.length, growth.few],
    [some.length, growth.some],
    [many.length, growth.many],
  ]);
  const database = await openDuckDb();
  return [
    {
      name: 'whole, 10,000 to 1,000,000 rows: exponent of time',
      figure: exponent,
      bar: {atMost: 1.1},
    },
    ...(await compareMethods(model, some, database)),
    ...(await compareMethods(model, many, database)),
  ];
}

/**
 * The floors look every cell up in dictionaries that are ready, and do nothing but add the answers: no columns, no sums, no
 * units. Rows are in no order, so that no method lives on the last row's keys; all texts have been hashed once before.
 */
async function compareMethods(
  model: RollUpModel,
  rows: readonly FactRow[],
  database: DuckDBConnection,
): Promise<Measure[]> {
  await requireOneChecksum(model, rows, database);
  const facts = intern(model, rows);
  const frame = frameOf(model, facts.lines, period);
  const cells = dictionaries(rows);
  const text = JSON.stringify(rows);
  const [changed = ''] = unitKeys;
  // Parsed by themselves, as one unit's sending is: picked out of a million rows they would lie all over the memory.
  const ofChanged = JSON.parse(
    JSON.stringify(rows.filter(row => row[0] === changed)),
  ) as typeof rows;
  const totals = aggregate(frame, facts);
  const unit = model.tree.versions.findIndex(one => one.key === changed);
  const ms = await medianTimes(
    {
      whole: () => whole(model, rows),
      intern: () => intern(model, rows),
      aggregate: () => aggregate(frame, facts),
      lines: () => rollUp(model, intern(model, rows), period),
      eachCell: () => getEachCell(rows, cells),
      keyCells: () => getKeyCells(rows, cells),
      refold: () => refoldUnit(frame, totals, {unit, facts: intern(model, ofChanged, facts)}),
      parse: () => void JSON.parse(text),
      stringKeys: () => stringKeyRollUp(rows),
      arquero: () => arqueroRollUp(rows),
      duckDb: () => duckDbRollUp(database, rows),
    },
    ROUNDS,
  );
  const row = (name: string, figure: number, bar: Measure['bar'] = null): Measure => ({
    ...{name: `${thousands.format(rows.length)} rows: ${name}`, figure, bar},
  });
  return [
    row('whole / one Map.get for each of 5 cells', ms.whole / ms.eachCell, {atMost: 1.5}),
    row('whole / one Map.get for each of 4 key cells', ms.whole / ms.keyCells),
    row('whole / JSON.parse of the same rows', ms.whole / ms.parse, {atMost: 0.5}),
    row('one of 50 units changed / whole', ms.refold / ms.whole, {atMost: 1 / 15}),
    row('a Map with one string key per row / whole', ms.stringKeys / ms.whole, {atLeast: 5}),
    row('arquero / whole', ms.arquero / ms.whole, {atLeast: 6}),
    row('DuckDB with load / whole', ms.duckDb / ms.whole, {atLeast: 4}),
    row('interning / whole', ms.intern / ms.whole),
    row('fold and climb / whole', ms.aggregate / ms.whole),
    row('whole with every line written / whole', ms.lines / ms.whole),
  ];
}

function intern(model: RollUpModel, rows: readonly FactRow[], like?: FactTable): FactTable {
  const facts = new FactTable(model, like);
  facts.addRows(rows, 0);
  return facts;
}

function whole(model: RollUpModel, rows: readonly FactRow[]): Accumulators {
  const facts = intern(model, rows);
  return aggregate(frameOf(model, facts.lines, period), facts);
}

/** Times of methods that do not come to the same figures are not comparable. */
async function requireOneChecksum(
  model: RollUpModel,
  rows: readonly FactRow[],
  database: DuckDBConnection,
): Promise<void> {
  const facts = intern(model, rows);
  const totals = aggregate(frameOf(model, facts.lines, period), facts);
  const units = [NODE, ...unitKeys];
  const ours = checksumOf((unit, indicator, slice) => {
    const at = units.indexOf(unit) * totals.width + lineOf(facts.lines, indicator, slice);
    return {value: totals.value.sum[at] ?? NaN, cumulative: totals.cumulative.sum[at] ?? NaN};
  });
  const others = {
    stringKeys: stringKeyRollUp(rows),
    arquero: arqueroRollUp(rows),
    duckDb: await duckDbRollUp(database, rows),
  };
  for (const [name, sums] of Object.entries(others)) {
    const theirs = checksumOf(readIn(sums));
    if (ours !== theirs) throw new Error(`${name} differs: ${theirs}, and ours ${ours}`);
  }
}

/** A line that no row is of comes to nothing. */
function readIn(
  sums: ReadonlyMap<string, Sums>,
): (unit: string, indicator: string, slice: string) => Sums {
  return (unit, indicator, slice) =>
    sums.get(`${unit}|${indicator}|${slice}`) ?? {value: 0, cumulative: 0};
}
