// The list of people: who, which unit, which role.

import {problemAt, type Problem} from '../finding';
import {termOf} from '../glossary';
import {type Person, roles} from '../people/person';
import type {UnitTree} from '../units/unit-tree';
import {field, type ListLine, type ListRead, requireFields} from './list-line';
import {codedUnits} from './unit-codes';

const addressForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** People in the order of the list. `email,name,unit,role`; a unit, by code or name, is needed by those who enter. */
export function readPeople(list: readonly ListLine[], tree: UnitTree): ListRead<Person[]> {
  const lines = codedUnits(list, tree);
  const problems: Problem[] = [];
  const firstLine = new Map<string, number>();
  for (const line of lines) {
    problems.push(...problemsOf(line, tree));
    const key = field(line, 'email').toLowerCase();
    const first = firstLine.get(key);
    if (first !== undefined && key !== '')
      problems.push(problemAt(line.line, 'ROW_REPEATED', {first, key}));
    firstLine.set(key, first ?? line.line);
  }
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: lines.map(personOf)};
}

/** The person of a line without problems. */
function personOf(line: ListLine): Person {
  return {
    email: field(line, 'email').toLowerCase(),
    name: field(line, 'name'),
    unit: field(line, 'unit'),
    role: termOf(field(line, 'role'), 'role', roles) ?? 'leader',
  };
}

function problemsOf(line: ListLine, tree: UnitTree): Problem[] {
  const empty = requireFields(line, ['email', 'role']);
  if (empty.length > 0) return empty;
  const problems: Problem[] = [];
  const email = field(line, 'email');
  const unit = field(line, 'unit');
  const roleText = field(line, 'role');
  const role = termOf(roleText, 'role', roles);
  if (!addressForm.test(email))
    problems.push(problemAt(line.line, 'EMAIL_MALFORMED', {text: email}));
  if (role === null) {
    const facts = {field: 'role', text: roleText, allowed: roles.join(', ')};
    problems.push(problemAt(line.line, 'FIELD_UNKNOWN_VALUE', facts));
  }
  if (unit === '' && (role === 'entry' || role === 'approve'))
    problems.push(problemAt(line.line, 'PERSON_UNIT_MISSING', {email}));
  if (unit !== '' && tree.ofCode(unit).length === 0) {
    problems.push(problemAt(line.line, 'UNIT_UNKNOWN', {code: unit}));
  }
  return problems;
}
