// The list of what became of units: `old,new,effective,relation,weight,basis,source,note`, a row for each step from one to another.

import {addDays} from '../dates/civil-day';
import {formatDate} from '../dates/format-date';
import {parseDate} from '../dates/parse-date';
import {problemAt, type Problem} from '../finding';
import {glossary, termOf} from '../glossary';
import type {MessageCode} from '../messages/message-facts';
import {shiftDecimal} from '../numbers/decimal';
import {parseNumber} from '../numbers/parse-number';
import {type Parsed, parsed, refused} from '../parsed';
import {foldName} from '../text/fold-text';
import {checkCrosswalk} from '../units/check-crosswalk';
import {crosswalkRelations, type CrosswalkRow} from '../units/crosswalk';
import type {IsoDate, UnitVersion} from '../units/unit';
import type {UnitTree} from '../units/unit-tree';
import {isValidOn} from '../units/validity';
import {field, type ListLine, type ListRead, problemOf} from './list-line';

/** Fields that no row can do without, by the headers that people see. */
const needed = {
  old: glossary.oldUnit,
  new: glossary.newUnit,
  effective: glossary.effectiveDay,
  relation: glossary.relation,
} as const;

/** All steps, or all that is wrong: weights are added up only once every row can be read. */
export function readCrosswalk(
  lines: readonly ListLine[],
  tree: UnitTree,
): ListRead<CrosswalkRow[]> {
  const read = lines.map(line => ({line: line.line, ...readRow(line, tree)}));
  const unread = read.flatMap(one => one.problems);
  const rows = read.flatMap(({line, row}) => (row === null ? [] : [{line, row}]));
  const problems = unread.length > 0 ? unread : checkCrosswalk(rows, tree);
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: rows.map(one => one.row)};
}

interface ReadRow {
  readonly row: CrosswalkRow | null;
  readonly problems: readonly Problem[];
}

function readRow(line: ListLine, tree: UnitTree): ReadRow {
  const refuse = (...problems: readonly Problem[]): ReadRow => ({row: null, problems});
  const text = (key: string): string => field(line, key);
  const empty = Object.entries(needed).filter(([key]) => text(key) === '');
  if (empty.length > 0) return refuse(...empty.map(([, header]) => emptyAt(line, header)));
  const day = parseDate(text('effective'));
  if (!day.ok) return refuse(problemOf(line.line, day));
  const relation = termOf(text('relation'), 'relation', crosswalkRelations);
  if (relation === null) {
    const allowed = crosswalkRelations.map(one => glossary[`relation.${one}`]).join(', ');
    const facts = {field: needed.relation, text: text('relation'), allowed};
    return refuse(problemAt(line.line, 'FIELD_UNKNOWN_VALUE', facts));
  }
  const old = unitMeant(tree, text('old'), addDays(day.value, -1));
  const next = unitMeant(tree, text('new'), day.value);
  const weight = readWeight(text('weight'), relation === 'split');
  const isGuessed = weight.ok && weight.value < 1 && text('basis') === '';
  if (!old.ok || !next.ok || !weight.ok || isGuessed)
    return refuse(
      ...[old, next, weight].flatMap(one => (one.ok ? [] : [problemOf(line.line, one)])),
      ...(isGuessed ? [emptyAt(line, glossary.weightBasis)] : []),
    );
  const row = {
    ...{old: old.value.key, new: next.value.key, effective: day.value, relation},
    ...{weight: weight.value, basis: text('basis'), source: text('source'), note: text('note')},
  };
  return {row, problems: []};
}

function emptyAt({line}: ListLine, header: string): Problem {
  return problemAt(line, 'FIELD_EMPTY', {field: header});
}

/** Only a split has shares, and says which; everyone else goes whole. A percent is a share too. */
function readWeight(text: string, isSplit: boolean): Parsed<number, MessageCode> {
  if (text === '') return isSplit ? refused('FIELD_EMPTY', {field: glossary.weight}) : parsed(1);
  const [, percent] = /^(.*)%$/.exec(text) ?? [];
  const read = parseNumber(percent ?? text);
  return read.ok && percent !== undefined ? parsed(shiftDecimal(read.value, -2)) : read;
}

/**
 * The version that a code, a key or a name means on a day: names and codes were given to other territory on such days. Where none
 * stands then, the only one of that code or name, whose days the check then names.
 */
function unitMeant(tree: UnitTree, text: string, day: IsoDate): Parsed<UnitVersion, MessageCode> {
  const coded = tree.versions.filter(one => one.code === text || one.key === text);
  const wanted = foldName(text);
  const named = tree.versions.filter(({name, aliases = []}) =>
    [name, ...aliases].some(one => foldName(one) === wanted),
  );
  const meant = coded.length > 0 ? coded : named;
  const standing = meant.filter(one => isValidOn(one, day));
  const [unit, second] = standing.length > 0 ? standing : meant;
  if (unit === undefined) return refused('UNIT_UNKNOWN', {code: text});
  if (second === undefined) return parsed(unit);
  const units = meant.map(({code, name, validFrom}) => {
    const from = validFrom === null ? '' : ` từ ${formatDate(validFrom)}`;
    return `${name} (${code}${from})`;
  });
  return refused('UNIT_UNCLEAR', {text, day: formatDate(day), units: units.join(', ')});
}
