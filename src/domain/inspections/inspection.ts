// The schedule of inspections, read as people typed it: what is planned, what was done, and how each stands on a day (HL-41).

import {daysBetween} from '../dates/civil-day';
import {formatDate} from '../dates/format-date';
import {parseDate} from '../dates/parse-date';
import {glossary} from '../glossary';
import {field, type ListLine} from '../lists/list-line';
import {unitsNamed} from '../lists/unit-codes';
import type {Message} from '../messages/message-facts';
import {foldName, tidyText} from '../text/fold-text';
import type {IsoDate} from '../units/unit';
import type {UnitTree} from '../units/unit-tree';

/** `planned`: its day has not passed; `faulty`: the row cannot be read, and `problems` say why. */
export type InspectionState = 'planned' | 'overdue' | 'done' | 'faulty';

export interface Inspection {
  /** Line of the list. */
  readonly line: number;
  /** `null` where it is no day. */
  readonly planned: IsoDate | null;
  /** `Xã A, Xã B`; as typed where the row is faulty. */
  readonly units: string;
  readonly inCharge: string;
  readonly state: InspectionState;
  /** Days since the planned one; 0 unless overdue. */
  readonly lateDays: number;
  /** Each with the header of its column. */
  readonly problems: readonly InspectionProblem[];
}

export interface InspectionProblem {
  readonly column: string;
  readonly message: Message;
}

/** Each row of `planned,units,content,in_charge,done,result`, in the order of the list. None is refused: what is wrong stands with it. */
export function readInspections(
  lines: readonly ListLine[],
  {tree, today}: {readonly tree: UnitTree; readonly today: IsoDate},
): Inspection[] {
  const nameUnits = unitNames(tree);
  return lines.map(line => {
    const problems: InspectionProblem[] = [];
    const planned = readDay(line, 'planned', problems);
    const units = nameUnits(field(line, 'units'), planned, problems);
    const done = readDay(line, 'done', problems);
    const isLacking = (name: 'planned' | 'content' | 'done'): boolean =>
      field(line, name) === '' && (name !== 'done' || field(line, 'result') !== '');
    for (const name of ['planned', 'content', 'done'] as const)
      if (isLacking(name)) problems.push(lacking(headers[name]));
    if (done !== null && done > today)
      problems.push({column: headers.done, message: {code: 'DAY_TO_COME', facts: dayFacts(done)}});
    const isLate = planned !== null && done === null && planned < today;
    return {
      ...{line: line.line, planned, units, inCharge: field(line, 'in_charge'), problems},
      state:
        problems.length > 0 ? 'faulty' : done !== null ? 'done' : isLate ? 'overdue' : 'planned',
      lateDays: isLate ? daysBetween(planned, today) : 0,
    };
  });

  function dayFacts(day: IsoDate): {readonly day: string; readonly today: string} {
    return {day: formatDate(day), today: formatDate(today)};
  }
}

const headers = {
  ...{planned: glossary.plannedDay, content: glossary.content, done: glossary.doneDay},
} as const;

function lacking(column: string): InspectionProblem {
  return {column, message: {code: 'FIELD_EMPTY', facts: {field: column}}};
}

function readDay(
  line: ListLine,
  name: 'planned' | 'done',
  problems: InspectionProblem[],
): IsoDate | null {
  const text = field(line, name);
  if (text === '') return null;
  const day = parseDate(text);
  if (day.ok) return day.value;
  problems.push({column: headers[name], message: day});
  return null;
}

const allUnits = [glossary.every, glossary.allUnits].map(foldName);

/** Names of units that stood on the day, of codes, names and other names divided by `;`; what is none is a problem. */
function unitNames(
  tree: UnitTree,
): (text: string, day: IsoDate | null, problems: InspectionProblem[]) => string {
  const named = unitsNamed(tree);
  const column = glossary.inspectedUnits;
  const nameOf = (text: string, day: IsoDate | null): string | Message => {
    if (allUnits.includes(foldName(text))) return glossary.allUnits;
    const codes = tree.ofCode(text).length > 0 ? [text] : named(text);
    const [code, second] = codes;
    if (code === undefined) return {code: 'UNIT_UNKNOWN', facts: {code: text}};
    const shown = day === null ? '' : formatDate(day);
    if (second !== undefined)
      return {code: 'UNIT_UNCLEAR', facts: {text, day: shown, units: codes.join(', ')}};
    const at = day === null ? (tree.ofCode(code)[0] ?? -1) : tree.at(code, day);
    return tree.versions[at]?.name ?? {code: 'UNIT_NOT_VALID', facts: {code: text, day: shown}};
  };
  return (text, day, problems) => {
    const parts = text.split(/[;\n]/).map(tidyText).filter(Boolean);
    if (parts.length === 0) problems.push(lacking(column));
    const names = parts.map(part => {
      const found = nameOf(part, day);
      if (typeof found === 'string') return found;
      problems.push({column, message: found});
      return part;
    });
    return names.join(', ');
  };
}
