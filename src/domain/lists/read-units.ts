// The list of units: `code,name,type,parent,valid_from,valid_to`, one row for each version of a unit.

import {parseDate} from '../dates/parse-date';
import type {Problem} from '../finding';
import type {IsoDate, UnitVersion} from '../units/unit';
import {buildUnitTree, unitKey, type UnitTree} from '../units/unit-tree';
import {field, type ListLine, type ListRead, problemOf, requireFields} from './list-line';

/** The tree of the list, or all that is wrong with its fields, else with the tree that they make. */
export function readUnits(lines: readonly ListLine[]): ListRead<UnitTree> {
  const problems = lines.flatMap(line => [
    ...requireFields(line, ['code', 'name']),
    ...dateProblem(line, 'valid_from'),
    ...dateProblem(line, 'valid_to'),
  ]);
  if (problems.length > 0) return {ok: false, problems};
  const built = buildUnitTree(lines.map(line => ({line: line.line, version: versionOf(line)})));
  return 'tree' in built ? {ok: true, value: built.tree} : {ok: false, problems: built.problems};
}

function versionOf(line: ListLine): UnitVersion {
  const code = field(line, 'code');
  const parent = field(line, 'parent');
  const validFrom = dayOf(field(line, 'valid_from'));
  return {
    key: unitKey(code, validFrom),
    code,
    name: field(line, 'name'),
    type: field(line, 'type'),
    parentCode: parent === '' ? null : parent,
    validFrom,
    validTo: dayOf(field(line, 'valid_to')),
  };
}

function dayOf(text: string): IsoDate | null {
  const day = text === '' ? null : parseDate(text);
  return day?.ok ? day.value : null;
}

function dateProblem(line: ListLine, name: string): Problem[] {
  const text = field(line, name);
  const day = text === '' ? null : parseDate(text);
  return day === null || day.ok ? [] : [problemOf(line.line, day)];
}
