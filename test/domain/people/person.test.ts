// Who may do what: every role against every kind of unit.

import {DomainError} from '../../../src/domain/domain-error';
import {
  findPerson,
  type Person,
  requireDistrict,
  requireEntry,
  type Role,
  roles,
} from '../../../src/domain/people/person';

const person = (role: Role, unit = 'A'): Person => ({
  email: `${role}@vi-du.invalid`,
  name: 'Người dùng (giả định)',
  unit,
  role,
});

/** The refusal that the act ends with; `null` when it is let through. */
function refusalOf(act: () => unknown): {code: string; facts: unknown} | null {
  try {
    act();
    return null;
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    return {code: refusal.code, facts: refusal.facts};
  }
}

const own = {code: 'A', name: 'Xã A'};
const other = {code: 'B', name: 'Xã B'};

it.each<[Role, typeof own, string | null]>([
  ['entry', own, null],
  ['entry', other, 'UNIT_OF_OTHERS'],
  ['district', own, null],
  ['district', other, null],
  ['leader', own, 'ROLE_NOT_ALLOWED'],
  ['leader', other, 'ROLE_NOT_ALLOWED'],
])('a person of A as %s, entering for %j: %p', (role, unit, code) => {
  expect(refusalOf(() => requireEntry(person(role), unit))?.code ?? null).toBe(code);
});

it('a refused entry says whose figures they are, or which role is needed', () => {
  expect(refusalOf(() => requireEntry(person('entry'), other))?.facts).toEqual({
    email: 'entry@vi-du.invalid',
    unit: 'Xã B',
  });
  expect(refusalOf(() => requireEntry(person('leader'), own))?.facts).toEqual({
    email: 'leader@vi-du.invalid',
    role: 'Lãnh đạo (chỉ xem)',
    needed: 'Nhập liệu',
  });
});

it.each<[Role, string | null]>([
  ['entry', 'Nhập liệu'],
  ['district', null],
  ['leader', 'Lãnh đạo (chỉ xem)'],
])('to roll up as %s is refused with the role %p, whatever the unit', (role, shown) => {
  for (const unit of ['A', 'N', '']) {
    const refusal = refusalOf(() => requireDistrict(person(role, unit)));
    const facts = {email: `${role}@vi-du.invalid`, role: shown, needed: 'Tổng hợp'};
    expect(refusal).toEqual(shown === null ? null : {code: 'ROLE_NOT_ALLOWED', facts});
  }
});

describe('the person behind an address', () => {
  const people = roles.map(role => person(role));

  it.each(['entry@vi-du.invalid', 'Entry@VI-DU.invalid'])('%s is found, in any case', email => {
    expect(findPerson(people, email).role).toBe('entry');
  });

  it('is never guessed: a blank or unknown address is refused', () => {
    expect(refusalOf(() => findPerson(people, ''))).toEqual({code: 'PERSON_BLANK', facts: {}});
    expect(refusalOf(() => findPerson(people, 'la@vi-du.invalid'))).toEqual({
      code: 'PERSON_UNKNOWN',
      facts: {email: 'la@vi-du.invalid'},
    });
    expect(refusalOf(() => findPerson([], 'entry@vi-du.invalid'))?.code).toBe('PERSON_UNKNOWN');
  });
});
