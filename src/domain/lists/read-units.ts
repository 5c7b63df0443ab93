// The list of units: `code,name,type,parent,valid_from,valid_to`, one row for each version of a unit. A tab has further columns:
// `aliases`, divided by `;`, `receiver`, `desk`, `phone`.

import {parseDate} from '../dates/parse-date';
import {problemAt, type Problem} from '../finding';
import {foldName, tidyText} from '../text/fold-text';
import type {UnitRow} from '../units/check-units';
import type {IsoDate, UnitVersion} from '../units/unit';
import {unitKindOf} from '../units/unit-kind';
import {buildUnitTree, unitKey, type UnitTree} from '../units/unit-tree';
import {overlap} from '../units/validity';
import {field, type ListLine, type ListRead, problemOf, requireFields} from './list-line';

/** The tree of the list, or all that is wrong with its fields, else with the tree that they make. */
export function readUnits(lines: readonly ListLine[]): ListRead<UnitTree> {
  const problems = lines.flatMap(line => [
    ...requireFields(line, ['code', 'name']),
    ...dateProblem(line, 'valid_from'),
    ...dateProblem(line, 'valid_to'),
  ]);
  if (problems.length > 0) return {ok: false, problems};
  const twice = namedTwice(lines.map(line => ({line: line.line, version: versionOf(line)})));
  if (twice.length > 0) return {ok: false, problems: twice};
  const built = buildUnitTree(lines.map(line => ({line: line.line, version: versionOf(line)})));
  return 'tree' in built ? {ok: true, value: built.tree} : {ok: false, problems: built.problems};
}

/** One office in two spellings is one unit: two lines of it would both owe reports. Communes may share a name. */
function namedTwice(rows: readonly UnitRow[]): Problem[] {
  const known = new Map<string, UnitVersion[]>();
  return rows.flatMap(({line, version}) => {
    const {code, name, parentCode} = version;
    if (['commune', 'hamlet'].includes(unitKindOf(version))) return [];
    const key = `${parentCode ?? ''}|${foldName(name)}`;
    const same = known.get(key) ?? [];
    known.set(key, [...same, version]);
    const other = same.find(one => one.code !== code && overlap(one, version));
    if (other === undefined) return [];
    return [problemAt(line, 'UNIT_NAMED_TWICE', {code, name, other: other.code})];
  });
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
    ...wordsOf(line),
  };
}

/** What only some units have; a text as it was typed. */
function wordsOf(line: ListLine): Partial<UnitVersion> {
  const aliases = field(line, 'aliases').split(/[;\n]/).map(tidyText).filter(Boolean);
  const words = (['receiver', 'desk', 'phone'] as const).map(
    key => [key, field(line, key)] as const,
  );
  return {
    ...(aliases.length === 0 ? {} : {aliases}),
    ...Object.fromEntries(words.filter(([, text]) => text !== '')),
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
