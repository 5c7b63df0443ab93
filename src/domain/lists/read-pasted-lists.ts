// The three pasted lists of a set-up, read together: what was understood, ready for the set-up, and what was not, line by line.

import {catalogue} from '../indicators/catalogue';
import {indicatorBook} from '../indicators/indicator-book';
import type {Finding, Problem} from '../finding';
import type {Person} from '../people/person';
import {checkTargets} from '../targets/check-targets';
import type {AssignedTarget} from '../targets/target';
import type {UnitTree} from '../units/unit-tree';
import type {ListLine, ListRead} from './list-line';
import {notUnderstood, type PastedProblem} from './pasted-problem';
import {readPastedPeople} from './read-pasted-people';
import {readPastedTargets} from './read-pasted-targets';
import {type CollectingUnit, readPastedUnits} from './read-pasted-units';
import {readPeople} from './read-people';
import {readTargets} from './read-targets';
import {readUnits} from './read-units';
import type {KnownUnit} from './unit-words';

export type PastedList = 'units' | 'people' | 'targets';

export interface Pasted {
  readonly year: number;
  readonly node: CollectingUnit;
  readonly texts: Readonly<Record<PastedList, string>>;
  /** Codes that the person has put in place of proposed ones, by proposed code. */
  readonly codes: Readonly<Record<string, string>>;
  /** Who sets the book up: always one of those who collect. */
  readonly setter: string;
  /** Targets that a person has confirmed of a plan's text, beside those of the list. */
  readonly confirmed?: readonly ListLine[];
}

export interface Understood {
  /** As `setUpBook` takes them. */
  readonly lists: Readonly<Record<PastedList, readonly ListLine[]>>;
  readonly tree: UnitTree | null;
  readonly people: readonly Person[];
  readonly targets: readonly AssignedTarget[];
  /** Proposed codes, as they were proposed, by code in use. */
  readonly proposed: ReadonlyMap<string, string>;
  readonly assumedRoles: ReadonlySet<string>;
  readonly problems: readonly (PastedProblem & {readonly list: PastedList})[];
  readonly warnings: readonly Finding[];
}

/** Lines that were not understood are in `problems` alone; the lists hold the others. */
export function readPastedLists({
  year,
  node,
  texts,
  codes,
  setter,
  confirmed = [],
}: Pasted): Understood {
  const units = readPastedUnits(texts.units, node);
  const unitLines = units.lines.map(line => recode(line, codes));
  const known = unitLines.map((line, at): KnownUnit => {
    const {code = '', name = '', parent = '', aliases = ''} = line.fields;
    const above = unitLines.find(one => one.fields['code'] === parent)?.fields['name'] ?? '';
    const others = aliases === '' ? {} : {aliases: aliases.split(/[;\n]/)};
    return {code, name, isNode: at === 0, ...(above === '' ? {} : {above}), ...others};
  });
  const people = readPastedPeople(texts.people, known);
  const indicators = indicatorBook(catalogue);
  const targets = readPastedTargets(texts.targets, {units: known, indicators: indicators.all});
  const tree = salvage(unitLines, readUnits);
  const book = tree.value;
  const peopleRead = salvage(withSetter(people.lines, setter, node.code), lines =>
    book === null ? nothing : readPeople(lines, book),
  );
  const targetsRead = salvage([...targets.lines, ...confirmed], lines =>
    book === null ? nothing : readTargets(lines, book, indicators),
  );
  const assigned = targetsRead.value ?? [];
  const of = (list: PastedList, own: readonly PastedProblem[], refused: readonly Problem[]) =>
    once([...own, ...refused.map(one => atLine(one, texts[list], confirmed))]).map(one => ({
      ...one,
      list,
    }));
  return {
    lists: {units: tree.lines, people: peopleRead.lines, targets: targetsRead.lines},
    tree: book,
    people: peopleRead.value ?? [],
    targets: assigned,
    proposed: new Map([...units.proposed].map(code => [codes[code] ?? code, code])),
    assumedRoles: people.assumed,
    problems: [
      ...of('units', units.problems, tree.problems),
      ...of('people', people.problems, peopleRead.problems),
      ...of('targets', targets.problems, targetsRead.problems),
    ],
    warnings:
      book === null ? [] : checkTargets(assigned, {tree: book}, indicators.byCode, `${year}-12-14`),
  };
}

/** A row of a plan gives several targets, and its unit is unknown to each. */
function once(problems: readonly PastedProblem[]): PastedProblem[] {
  const seen = new Set<string>();
  return problems.filter(one => {
    const key = JSON.stringify([one.line, one.code, one.facts]);
    return !seen.has(key) && seen.add(key);
  });
}

const nothing: ListRead<never[]> = {ok: true, value: []};

interface Salvaged<T> {
  readonly lines: readonly ListLine[];
  /** `null` when nothing of the list can stand. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** The lines that stand by themselves once those with problems are left out, and all problems on the way there. */
function salvage<T>(
  lines: readonly ListLine[],
  read: (lines: readonly ListLine[]) => ListRead<T>,
): Salvaged<T> {
  const result = read(lines);
  if (result.ok) return {lines, value: result.value, problems: []};
  const refused = new Set(result.problems.map(one => one.line));
  const rest = lines.filter(one => !refused.has(one.line));
  if (rest.length === lines.length) return {lines: [], value: null, problems: result.problems};
  const further = salvage(rest, read);
  return {...further, problems: [...result.problems, ...further.problems]};
}

function recode(line: ListLine, codes: Pasted['codes']): ListLine {
  const {code = '', parent = ''} = line.fields;
  const fields = {...line.fields, code: codes[code] ?? code, parent: codes[parent] ?? parent};
  return {...line, fields};
}

/** Whoever sets the book up must be able to open it: they collect, whether the list names them or not. */
function withSetter(lines: readonly ListLine[], setter: string, unit: string): ListLine[] {
  const email = setter.toLowerCase();
  const isSetter = (line: ListLine): boolean => line.fields['email'] === email;
  if (email === '') return [...lines];
  if (!lines.some(isSetter))
    return [{line: 0, fields: {email, name: '', unit, role: 'district'}}, ...lines];
  return lines.map(line =>
    isSetter(line) ? {...line, fields: {...line.fields, unit, role: 'district'}} : line,
  );
}

/** What the set-up's own readers refuse of a line that was understood as such, beside that line. */
function atLine(problem: Problem, text: string, confirmed: readonly ListLine[]): PastedProblem {
  const line =
    confirmed.find(one => one.line === problem.line)?.fields['note'] ??
    text.replace(/\r\n?/g, '\n').split('\n')[problem.line - 1] ??
    '';
  return notUnderstood({line: problem.line, text: line.trim()}, problem);
}
