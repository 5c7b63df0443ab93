// All that is wrong with a list of units, found in one go, so that it is mended in one go.

import type {Problem} from '../finding';
import type {Message} from '../message-facts';
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
      return row ? [problem(row.line, {code: 'UNIT_CYCLE', facts: {code: row.version.code}})] : [];
    }),
  ];
  return problems.sort((one, other) => one.line - other.line);
}

/** Exactly one row without a parent, and something under it that can report. */
function checkNode(rows: readonly UnitRow[]): Problem[] {
  const [node, second, ...more] = rows.filter(row => row.version.parentCode === null);
  // Nothing is wrong with any one line, so the header's is named.
  if (node === undefined) return [problem(1, {code: 'UNITS_NO_NODE', facts: {}})];
  if (second !== undefined) {
    const codes = [node, second, ...more].map(row => row.version.code).join(', ');
    return [problem(second.line, {code: 'UNITS_SEVERAL_NODES', facts: {codes}})];
  }
  if (rows.length > 1) return [];
  return [problem(node.line, {code: 'UNITS_NO_LEAF', facts: {code: node.version.code}})];
}

function checkRow(
  {line, version}: UnitRow,
  parents: readonly number[],
  rows: readonly UnitRow[],
  {byCode}: UnitRelations,
): Problem[] {
  const {code, name, parentCode, validFrom, validTo} = version;
  const problems: Problem[] = [];
  if (code === '') problems.push(problem(line, {code: 'FIELD_EMPTY', facts: {field: 'code'}}));
  if (name === '') problems.push(problem(line, {code: 'FIELD_EMPTY', facts: {field: 'name'}}));
  if (isReversed(version) && validFrom !== null && validTo !== null) {
    const facts = {code, from: validFrom, to: validTo};
    problems.push(problem(line, {code: 'UNIT_DATES_REVERSED', facts}));
  }
  if (parentCode === null || parents.length > 0) return problems;
  const above = byCode.get(parentCode) ?? [];
  if (above.length === 0) {
    problems.push(problem(line, {code: 'UNIT_PARENT_UNKNOWN', facts: {code, parent: parentCode}}));
  } else if (
    ![version, ...above.map(index => rows[index]?.version)].some(one => one && isReversed(one))
  ) {
    // Reversed days are named by themselves; that such a version overlaps nothing would only say it again.
    const day = validFrom ?? validTo ?? emptyDay;
    problems.push(problem(line, {code: 'UNIT_NOT_VALID', facts: {code: parentCode, day}}));
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
    .flatMap(one => rows[one]?.version ?? [])
    .filter(one => !isReversed(one));
  const facts = {code: version.code, validFrom: version.validFrom ?? emptyDay};
  if (earlier.some(one => firstDayOf(one) === firstDayOf(version))) {
    return [problem(line, {code: 'UNIT_REPEATED', facts})];
  }
  const other = earlier.find(one => overlap(one, version));
  if (other === undefined) return [];
  const overlapping = {
    code: version.code,
    from: facts.validFrom,
    other: other.validFrom ?? emptyDay,
  };
  return [problem(line, {code: 'UNIT_OVERLAPS', facts: overlapping})];
}

function problem(line: number, message: Message): Problem {
  return {line, ...message};
}
