// All that is wrong with a list of units, found in one go, so that it is mended in one go.

import {problemAt, type Problem} from '../finding';
import {orderBottomUp} from './bottom-up';
import type {UnitVersion} from './unit';
import type {UnitRelations} from './unit-relations';
import {firstDayOf, isReversed, overlap} from './validity';

/** A unit version and the line of the list that it stands in, the header being line 1. */
export interface UnitRow {
  readonly line: number;
  readonly version: UnitVersion;
}

/** What the sentences show where a day column was left empty. */
const emptyDay = '(để trống)';

/** The list's problems by line; none for a list that makes a tree. */
export function checkUnits(rows: readonly UnitRow[], relations: UnitRelations): Problem[] {
  const problems = [
    ...checkNode(rows),
    ...rows.flatMap((row, index) => checkRow(row, relations.parents[index] ?? [], rows, relations)),
    ...rows.flatMap((_, index) => checkVersions(index, rows, relations)),
    ...orderBottomUp(relations).circular.flatMap(index => {
      const row = rows[index];
      return row ? [problemAt(row.line, 'UNIT_CYCLE', {code: row.version.code})] : [];
    }),
  ];
  return problems.sort((one, other) => one.line - other.line);
}

/** Exactly one row without a parent, and something under it that can report. */
function checkNode(rows: readonly UnitRow[]): Problem[] {
  const [node, second, ...more] = rows.filter(row => row.version.parentCode === null);
  // Nothing is wrong with any one line, so the header's is named.
  if (node === undefined) return [problemAt(1, 'UNITS_NO_NODE', {})];
  if (second !== undefined) {
    const codes = [node, second, ...more].map(row => row.version.code).join(', ');
    return [problemAt(second.line, 'UNITS_SEVERAL_NODES', {codes})];
  }
  if (rows.length > 1) return [];
  return [problemAt(node.line, 'UNITS_NO_LEAF', {code: node.version.code})];
}

function checkRow(
  {line, version}: UnitRow,
  parents: readonly number[],
  rows: readonly UnitRow[],
  {byCode}: UnitRelations,
): Problem[] {
  const {code, name, parentCode, validFrom, validTo} = version;
  const problems: Problem[] = [];
  if (code === '') problems.push(problemAt(line, 'FIELD_EMPTY', {field: 'code'}));
  if (name === '') problems.push(problemAt(line, 'FIELD_EMPTY', {field: 'name'}));
  if (isReversed(version) && validFrom !== null && validTo !== null) {
    const facts = {code, from: validFrom, to: validTo};
    problems.push(problemAt(line, 'UNIT_DATES_REVERSED', facts));
  }
  if (parentCode === null || parents.length > 0) return problems;
  const above = byCode.get(parentCode) ?? [];
  if (above.length === 0) {
    problems.push(problemAt(line, 'UNIT_PARENT_UNKNOWN', {code, parent: parentCode}));
  } else if (
    ![version, ...above.map(index => rows[index]?.version)].some(one => one && isReversed(one))
  ) {
    // Reversed days are named by themselves; that such a version overlaps nothing would only say it again.
    const day = validFrom ?? validTo ?? emptyDay;
    problems.push(problemAt(line, 'UNIT_NOT_VALID', {code: parentCode, day}));
  }
  return problems;
}

/** Versions of one code that hold at once; the later line is named. */
function checkVersions(
  index: number,
  rows: readonly UnitRow[],
  {byCode}: UnitRelations,
): Problem[] {
  const row = rows[index];
  if (row === undefined || row.version.code === '' || isReversed(row.version)) return [];
  const {version, line} = row;
  const earlier = (byCode.get(version.code) ?? [])
    .filter(one => one < index)
    .flatMap(one => rows[one] ?? [])
    .filter(one => !isReversed(one.version));
  const {code, validFrom} = version;
  const same = earlier.find(one => firstDayOf(one.version) === firstDayOf(version));
  if (same !== undefined) return [problemAt(line, 'UNIT_REPEATED', {code, first: same.line, line})];
  const other = earlier.find(one => overlap(one.version, version))?.version;
  if (other === undefined) return [];
  const days = {from: validFrom ?? emptyDay, other: other.validFrom ?? emptyDay};
  return [problemAt(line, 'UNIT_OVERLAPS', {code, ...days})];
}
