// The list of people: who, which unit, which role.

import type {Problem} from '../finding';
import {termOf} from '../glossary';
import {type Person, roles} from '../people/person';
import type {UnitTree} from '../units/unit-tree';
import {field, type ListLine, type ListRead, problemAt, requireFields} from './list-line';

const addressForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** People in the order of the list. `email,name,unit,role`; a unit is needed by those who enter. */
export function readPeople(lines: readonly ListLine[], tree: UnitTree): ListRead<Person[]> {
  const problems: Problem[] = [];
  const people = new Map<string, {readonly person: Person; readonly line: number}>();
  for (const line of lines) {
    const found = problemsOf(line, tree);
    problems.push(...found);
    if (found.length > 0) continue;
    const person = personOf(line);
    const first = people.get(person.email);
    if (first === undefined) people.set(person.email, {person, line: line.line});
    else
      problems.push(
        problemAt(line.line, {code: 'ROW_REPEATED', facts: {first: first.line, key: person.email}}),
      );
  }
  return problems.length > 0
    ? {ok: false, problems}
    : {ok: true, value: [...people.values()].map(one => one.person)};
}

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
    problems.push(problemAt(line.line, {code: 'EMAIL_MALFORMED', facts: {text: email}}));
  if (role === null) {
    const facts = {field: 'role', text: roleText, allowed: roles.join(', ')};
    problems.push(problemAt(line.line, {code: 'FIELD_UNKNOWN_VALUE', facts}));
  }
  if (unit === '' && role === 'entry')
    problems.push(problemAt(line.line, {code: 'PERSON_UNIT_MISSING', facts: {email}}));
  if (unit !== '' && tree.ofCode(unit).length === 0) {
    problems.push(problemAt(line.line, {code: 'UNIT_UNKNOWN', facts: {code: unit}}));
  }
  return problems;
}
