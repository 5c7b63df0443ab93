// Who may do what: a person is an e-mail address, a unit and a role.

import {DomainError} from '../domain-error';
import {glossary} from '../glossary';

/** `entry` fills its own unit's form; `district` rolls up and decides; `leader` only reads. */
export const roles = ['entry', 'district', 'leader'] as const;
export type Role = (typeof roles)[number];

export interface Person {
  /** Lower case: addresses compare so. */
  readonly email: string;
  readonly name: string;
  /** Unit code. */
  readonly unit: string;
  readonly role: Role;
}

/**
 * The person behind an address.
 *
 * @throws DomainError `PERSON_BLANK`, `PERSON_UNKNOWN`: an action without a known person is refused, never guessed
 */
export function findPerson(people: readonly Person[], email: string): Person {
  if (email === '') throw new DomainError('PERSON_BLANK', {});
  const found = people.find(person => person.email === email.toLowerCase());
  if (found === undefined) throw new DomainError('PERSON_UNKNOWN', {email});
  return found;
}

/** Whom to ask: `Trần Thị B (b@vi-du.invalid), …`, the district's people in list order. */
export function districtContact(people: readonly Person[]): string {
  return people
    .filter(person => person.role === 'district')
    .map(({name, email}) => (name === '' ? email : `${name} (${email})`))
    .join(', ');
}

/** @throws DomainError `ROLE_NOT_ALLOWED` for anyone who does not collect */
export function requireDistrict(person: Person): void {
  if (person.role === 'district') return;
  const role = glossary[`role.${person.role}`];
  throw new DomainError('ROLE_NOT_ALLOWED', {
    email: person.email,
    role,
    needed: glossary['role.district'],
  });
}

/**
 * Officers write their own unit's figures; district staff may write any, as they do for a unit without a computer.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED`, `UNIT_OF_OTHERS`
 */
export function requireEntry(
  person: Person,
  unit: {readonly code: string; readonly name: string},
): void {
  if (person.role === 'district') return;
  if (person.role === 'leader') {
    const role = glossary['role.leader'];
    throw new DomainError('ROLE_NOT_ALLOWED', {
      email: person.email,
      role,
      needed: glossary['role.entry'],
    });
  }
  if (person.unit !== unit.code)
    throw new DomainError('UNIT_OF_OTHERS', {email: person.email, unit: unit.name});
}
