// Lists as a file holds them, for tests: a header in line 1, then one record a line.

import type {Problem} from '../../../src/domain/finding';
import type {ListLine, ListRead} from '../../../src/domain/lists/list-line';
import {node, treeOf, unit} from '../units/unit-rows';

/** @param header - comma-separated, as each of `rows` is */
export function linesOf(header: string, ...rows: readonly string[]): ListLine[] {
  const names = header.split(',');
  return rows.map((row, at) => {
    const cells = row.split(',');
    return {
      line: at + 2,
      fields: Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])),
    };
  });
}

/** What was read of a list without problems. */
export function valueOf<T>(read: ListRead<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** `2 UNIT_UNKNOWN` for each problem, with its line. */
export function problemsOf(read: ListRead<unknown>): string[] {
  return read.ok ? [] : read.problems.map(shortly);
}

function shortly(problem: Problem): string {
  return `${problem.line} ${problem.code}`;
}

/** N collects from A, from B, which became B2 on 1 July 2021, and from C's child C1. */
export const district = treeOf(
  node,
  unit('A'),
  unit('B', {validTo: '2021-06-30'}),
  unit('B2', {validFrom: '2021-07-01'}),
  unit('C'),
  unit('C1', {parentCode: 'C'}),
);
