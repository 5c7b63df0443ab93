// The engine's rivals: a library of tables in memory and a database, each given the rows as they are parsed, each in its own best way.

import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  VARCHAR,
} from '@duckdb/node-api';
import {op, table} from 'arquero';

import type {FactRow} from '../../src/domain/roll-up/fact';
import {stockCodes, type Sums, totalUp} from './engine-peers';
import {NODE, period} from './engine-workload';

/** What a data chunk of DuckDB holds at most. */
const chunkRows = 2048;

/** Groups by the four keys and adds up, then totals what is left as the Map with string keys does. */
export function arqueroRollUp(rows: readonly FactRow[]): Map<string, Sums> {
  const grouped = table({
    unit: rows.map(row => row[0]),
    indicator: rows.map(row => row[1]),
    month: rows.map(row => row[2]),
    slice: rows.map(row => row[3]),
    value: rows.map(row => row[4]),
  })
    .groupby('unit', 'indicator', 'month', 'slice')
    .rollup({sum: op.sum('value')});
  const [units, codes, months, slices, sums] = ['unit', 'indicator', 'month', 'slice', 'sum'].map(
    name => grouped.array(name),
  );
  const byKey = new Map<string, number>();
  for (let at = 0; at < grouped.numRows(); at += 1) {
    byKey.set(`${units?.[at]}|${codes?.[at]}|${months?.[at]}|${slices?.[at]}`, Number(sums?.[at]));
  }
  return totalUp(byKey);
}

/** A database in memory with nothing in it. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** Loads the rows by whole columns and lets one query do the rest. */
export async function duckDbRollUp(
  connection: DuckDBConnection,
  rows: readonly FactRow[],
): Promise<Map<string, Sums>> {
  await connection.run(
    'create or replace table rows (unit varchar, indicator varchar, month varchar, slice varchar, value double)',
  );
  const appender = await connection.createAppender('rows');
  for (let first = 0; first < rows.length; first += chunkRows) {
    const some = rows.slice(first, first + chunkRows);
    const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, VARCHAR, VARCHAR, DOUBLE], some.length);
    chunk.setColumns([
      some.map(row => row[0]),
      some.map(row => row[1]),
      some.map(row => row[2]),
      some.map(row => row[3]),
      some.map(row => row[4]),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const answer = await connection.runAndReadAll(query());
  return new Map(
    answer
      .getRows()
      .map(([unit, indicator, slice, value, cumulative]) => [
        `${String(unit)}|${String(indicator)}|${String(slice)}`,
        {value: Number(value), cumulative: Number(cumulative)},
      ]),
  );
}

/** All names in it are the benchmark's own. */
function query(): string {
  const month = (number: number) => `'${period.year}-${String(number).padStart(2, '0')}'`;
  const last = month(period.lastMonth);
  const span = (first: number) =>
    `case when indicator in (${stockCodes.map(code => `'${code}'`).join()})
      then coalesce(arg_max(sum, month) filter (month between ${month(first)} and ${last}), 0)
      else coalesce(sum(sum) filter (month between ${month(first)} and ${last}), 0) end`;
  return `
    with sums as (select unit, indicator, month, slice, sum(value) as sum from rows group by all),
    units as (
      select unit, indicator, slice, ${span(period.firstMonth)} as value, ${span(1)} as cumulative
      from sums group by unit, indicator, slice
    )
    select * from units union all
    select '${NODE}', indicator, slice, sum(value), sum(cumulative) from units group by indicator, slice`;
}
