// All that is wrong with a list of conversions, by line: nothing is guessed, nothing left out in silence.

import {addDays} from '../dates/civil-day';
import {formatDate} from '../dates/format-date';
import {problemAt, type Problem} from '../finding';
import {glossary} from '../glossary';
import type {CrosswalkRow} from './crosswalk';
import type {UnitVersion} from './unit';
import type {UnitTree} from './unit-tree';
import {firstDayOf} from './validity';

/** A row and the line of the list that it stands in, the header being line 1. */
export interface CrosswalkLine {
  readonly line: number;
  readonly row: CrosswalkRow;
}

/** Weights are typed decimals: their sum may miss 1 by what a double loses, and by no more. */
const tolerance = 1e-9;

/** Problems in the order of the lines; none for a list that can be converted by. */
export function checkCrosswalk(lines: readonly CrosswalkLine[], tree: UnitTree): Problem[] {
  const unitOf = new Map(tree.versions.map(version => [version.key, version]));
  const problems = [
    ...lines.flatMap(one => checkRow(one, unitOf)),
    ...checkRepeated(lines),
    ...checkWeights(lines, unitOf),
  ];
  return problems.sort((one, other) => one.line - other.line);
}

function checkRow({line, row}: CrosswalkLine, unitOf: ReadonlyMap<string, UnitVersion>): Problem[] {
  const old = unitOf.get(row.old);
  const next = unitOf.get(row.new);
  if (old === undefined || next === undefined) {
    return [row.old, row.new]
      .filter((key, at, keys) => !unitOf.has(key) && keys.indexOf(key) === at)
      .map(unit => problemAt(line, 'UNIT_UNKNOWN', {code: unit}));
  }
  const {relation, weight} = row;
  const shown = glossary[`relation.${relation}`];
  const inRange = weight > 0 && weight <= 1;
  const problems: Problem[] =
    inRange && (weight === 1 || relation === 'split')
      ? []
      : [problemAt(line, 'CROSSWALK_WEIGHT', {unit: shownUnit(old), weight, relation: shown})];
  if (old === next && relation === 'unchanged') return problems;
  return [...problems, ...checkDays({line, row}, old, next)];
}

/** The new unit begins on the day, the old one ended on the day before. */
function checkDays({line, row}: CrosswalkLine, old: UnitVersion, next: UnitVersion): Problem[] {
  if (firstDayOf(next) <= firstDayOf(old)) {
    const facts = {old: shownUnit(old), next: shownUnit(next)};
    return [problemAt(line, 'CROSSWALK_BACKWARDS', facts)];
  }
  const day = formatDate(row.effective);
  const problems: Problem[] = [];
  if (next.validFrom !== row.effective) {
    const first = next.validFrom === null ? '' : formatDate(next.validFrom);
    problems.push(problemAt(line, 'CROSSWALK_NEW_DAY', {unit: shownUnit(next), day, first}));
  }
  const lastDay = addDays(row.effective, -1);
  if (old.validTo !== lastDay) {
    const last = old.validTo === null ? '' : formatDate(old.validTo);
    const facts = {unit: shownUnit(old), day, last, expected: formatDate(lastDay)};
    problems.push(problemAt(line, 'CROSSWALK_OLD_DAY', facts));
  }
  return problems;
}

function checkRepeated(lines: readonly CrosswalkLine[]): Problem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({line, row}) => {
    const key = `${row.old} → ${row.new}`;
    const known = first.get(key);
    if (known !== undefined) return [problemAt(line, 'ROW_REPEATED', {first: known, key})];
    first.set(key, line);
    return [];
  });
}

/** Named at the first line of the old unit. */
function checkWeights(
  lines: readonly CrosswalkLine[],
  unitOf: ReadonlyMap<string, UnitVersion>,
): Problem[] {
  const sums = new Map<string, {readonly line: number; sum: number}>();
  for (const {line, row} of lines) {
    const known = sums.get(row.old);
    if (known === undefined) sums.set(row.old, {line, sum: row.weight});
    else known.sum += row.weight;
  }
  return [...sums].flatMap(([key, {line, sum}]) => {
    const unit = unitOf.get(key);
    if (Math.abs(sum - 1) <= tolerance) return [];
    const shown = unit === undefined ? key : shownUnit(unit);
    return [problemAt(line, 'CROSSWALK_WEIGHTS', {unit: shown, sum: Number(sum.toFixed(9))})];
  });
}

function shownUnit({code, name}: UnitVersion): string {
  return `${name} (${code})`;
}
