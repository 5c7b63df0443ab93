// The roll-up engine: how its time grows with the figures, and how it stands to the least that any way must do, and to the
// usual way.

import type {Accumulators} from '../../src/domain/roll-up/accumulate';
import {aggregate} from '../../src/domain/roll-up/aggregate';
import type {FactRow} from '../../src/domain/roll-up/fact';
import {FactTable} from '../../src/domain/roll-up/fact-table';
import {frameOf} from '../../src/domain/roll-up/frame';
import {lineOf} from '../../src/domain/roll-up/line-index';
import type {RollUpModel} from '../../src/domain/roll-up/model';
import {rollUp} from '../../src/domain/roll-up/roll-up';
import {checksumOf, dictionaries, getEachCell, getKeyCells, stringKeyRollUp} from './engine-peers';
import {benchModel, benchRows, NODE, period, unitKeys} from './engine-workload';
import {type Bench, exponentOf, type Measure, medianTimes} from './measure';

const ROUNDS = 11;

export const engineBench: Bench = {
  name: 'Roll-up engine, 1,000,000 rows of 5 cells, 50 units, 160 lines each',
  run: measureEngine,
};

/** "Whole" is interning rows of texts into typed columns, the fold over them, and the climb up the tree. */
function measureEngine(): Measure[] {
  const model = benchModel();
  const [few, some, rows] = [benchRows(10_000), benchRows(100_000), benchRows(1_000_000)];
  requireOneChecksum(model, rows);
  const growth = medianTimes(
    {few: () => whole(model, few), some: () => whole(model, some), many: () => whole(model, rows)},
    ROUNDS,
  );
  const exponent = exponentOf([
    [few.length, growth.few],
    [some.length, growth.some],
    [rows.length, growth.many],
  ]);
  return [
    {
      name: 'whole, 10,000 to 1,000,000 rows: exponent of time',
      figure: exponent,
      bar: {atMost: 1.1},
    },
    ...compareMethods(model, rows),
  ];
}

/**
 * The floors look every cell up in dictionaries that are ready, and do nothing but add the answers: no columns, no sums, no
 * units. Rows are in no order, so that no method lives on the last row's keys; all texts have been hashed once before.
 */
function compareMethods(model: RollUpModel, rows: readonly FactRow[]): Measure[] {
  const facts = intern(model, rows);
  const frame = frameOf(model, facts.lines, period);
  const cells = dictionaries(rows);
  const ms = medianTimes(
    {
      whole: () => whole(model, rows),
      intern: () => intern(model, rows),
      aggregate: () => aggregate(frame, facts),
      lines: () => rollUp(model, intern(model, rows), period),
      eachCell: () => getEachCell(rows, cells),
      keyCells: () => getKeyCells(rows, cells),
      stringKeys: () => stringKeyRollUp(rows),
    },
    ROUNDS,
  );
  return [
    {
      name: 'whole / one Map.get for each of 5 cells',
      figure: ms.whole / ms.eachCell,
      bar: {atMost: 1.5},
    },
    {
      name: 'whole / one Map.get for each of 4 key cells',
      figure: ms.whole / ms.keyCells,
      bar: null,
    },
    {
      name: 'a Map with one string key per row / whole',
      figure: ms.stringKeys / ms.whole,
      bar: {atLeast: 5},
    },
    {name: 'interning / whole', figure: ms.intern / ms.whole, bar: null},
    {name: 'fold and climb / whole', figure: ms.aggregate / ms.whole, bar: null},
    {name: 'whole with every line written / whole', figure: ms.lines / ms.whole, bar: null},
  ];
}

function intern(model: RollUpModel, rows: readonly FactRow[]): FactTable {
  const facts = new FactTable(model);
  facts.addRows(rows, 0);
  return facts;
}

function whole(model: RollUpModel, rows: readonly FactRow[]): Accumulators {
  const facts = intern(model, rows);
  return aggregate(frameOf(model, facts.lines, period), facts);
}

/** Times of methods that do not come to the same figures are not comparable. */
function requireOneChecksum(model: RollUpModel, rows: readonly FactRow[]): void {
  const facts = intern(model, rows);
  const totals = aggregate(frameOf(model, facts.lines, period), facts);
  const units = [NODE, ...unitKeys];
  const ours = checksumOf((unit, indicator, slice) => {
    const at = units.indexOf(unit) * totals.width + lineOf(facts.lines, indicator, slice);
    return {value: totals.value.sum[at] ?? NaN, cumulative: totals.cumulative.sum[at] ?? NaN};
  });
  const usual = stringKeyRollUp(rows);
  const theirs = checksumOf((unit, indicator, slice) => {
    const key = `${unit}|${indicator}|${slice}`;
    return usual.get(key) ?? {value: NaN, cumulative: NaN};
  });
  if (ours !== theirs) throw new Error(`the methods differ: ${ours} and ${theirs}`);
}
