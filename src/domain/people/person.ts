// Who may do what: a person is an e-mail address, a unit and a role.

import {DomainError} from '../domain-error';
import {glossary} from '../glossary';

/**
 * `entry` fills its own unit's form; `approve` also lets the unit's sendings count; `district` rolls up and decides; `leader`
 * only reads; `oversight` reads and comments (DH-37).
 */
export const roles = ['entry', 'approve', 'district', 'leader', 'oversight'] as const;
export type Role = (typeof roles)[number];

/** Those who write figures of a unit of their own. */
export function isOfUnit({role}: Person): boolean {
  return role === 'entry' || role === 'approve';
}

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
  if (person.role !== 'district') throw notAllowed(person, 'district');
}

function notAllowed({email, role}: Person, needed: Role): DomainError {
  const words = {role: glossary[`role.${role}`], needed: glossary[`role.${needed}`]};
  return new DomainError('ROLE_NOT_ALLOWED', {email, ...words});
}

/** Name, else address. */
export function shownName({name, email}: Person): string {
  return name === '' ? email : name;
}

/**
 * Whether a unit's sending waits for its own approver: it has one, and neither that person nor the district sends. Off for every
 * unit that lists nobody of that role.
 */
export function waitsForApproval(people: readonly Person[], unit: string, sender: Person): boolean {
  return sender.role === 'entry' && people.some(one => one.role === 'approve' && one.unit === unit);
}

/** @throws DomainError `ROLE_NOT_ALLOWED`, `UNIT_OF_OTHERS` for anyone but the unit's own approver */
export function requireApprover(
  person: Person,
  unit: {readonly code: string; readonly name: string},
): void {
  if (person.role !== 'approve') throw notAllowed(person, 'approve');
  requireEntry(person, unit);
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
  if (!isOfUnit(person)) throw notAllowed(person, 'entry');
  if (person.unit !== unit.code)
    throw new DomainError('UNIT_OF_OTHERS', {email: person.email, unit: unit.name});
}
