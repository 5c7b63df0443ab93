// The list of people: who, of which unit, in which role.

import {readPeople} from '../../../src/domain/lists/read-people';
import {district, linesOf, problemsOf, valueOf} from './lines';

const header = 'email,name,unit,role';
const read = (...rows: readonly string[]) => readPeople(linesOf(header, ...rows), district);

it('a good list is people in its order, addresses in lower case', () => {
  const people = read(
    'Canbo.A@vi-du.invalid,Cán bộ A (giả định),A,entry',
    'huyen@vi-du.invalid,,N,district',
    'lanhdao@vi-du.invalid,Lãnh đạo (giả định),,leader',
  );
  expect(valueOf(people)).toEqual([
    {email: 'canbo.a@vi-du.invalid', name: 'Cán bộ A (giả định)', unit: 'A', role: 'entry'},
    {email: 'huyen@vi-du.invalid', name: '', unit: 'N', role: 'district'},
    {email: 'lanhdao@vi-du.invalid', name: 'Lãnh đạo (giả định)', unit: '', role: 'leader'},
  ]);
});

it.each([
  ['entry', 'entry'],
  ['Nhập liệu', 'entry'],
  ['nhập  liệu', 'entry'],
  ['Nhập liệu'.normalize('NFD'), 'entry'],
  ['TỔNG HỢP', 'district'],
  ['Lãnh đạo (chỉ xem)', 'leader'],
  ['Leader', 'leader'],
])('the role "%s" is %s', (text, role) => {
  expect(valueOf(read(`a@vi-du.invalid,,A,${text}`))[0]?.role).toBe(role);
});

it('a person of an ended unit is still a person', () => {
  expect(valueOf(read('b@vi-du.invalid,,B,entry'))).toHaveLength(1);
});

describe('problems', () => {
  it.each([
    [',,A,entry', '2 FIELD_EMPTY'],
    ['a@vi-du.invalid,,A,', '2 FIELD_EMPTY'],
    ['a-vi-du.invalid,,A,entry', '2 EMAIL_MALFORMED'],
    ['a@vi-du,,A,entry', '2 EMAIL_MALFORMED'],
    ['a b@vi-du.invalid,,A,entry', '2 EMAIL_MALFORMED'],
    ['a@vi-du.invalid,,,entry', '2 PERSON_UNIT_MISSING'],
    ['a@vi-du.invalid,,Z,entry', '2 UNIT_UNKNOWN'],
    ['a@vi-du.invalid,,Z,leader', '2 UNIT_UNKNOWN'],
    ['a@vi-du.invalid,,A,admin', '2 FIELD_UNKNOWN_VALUE'],
  ])('%s: %s', (row, problem) => {
    expect(problemsOf(read(row))).toEqual([problem]);
  });

  it('of a role name the roles there are', () => {
    expect(read('a@vi-du.invalid,,A,admin')).toEqual({
      ok: false,
      problems: [
        {
          line: 2,
          code: 'FIELD_UNKNOWN_VALUE',
          facts: {
            field: 'role',
            text: 'admin',
            allowed: 'entry, approve, district, leader, oversight',
          },
        },
      ],
    });
  });

  it('are all given, an address that is repeated beside a faulty line too', () => {
    const rows = [
      'a@vi-du.invalid,,Z,admin',
      'A@vi-du.invalid,,A,entry',
      'b@vi-du.invalid,,,entry',
      'a@vi-du.invalid,,A,entry',
    ];
    expect(problemsOf(read(...rows))).toEqual([
      ...['2 FIELD_UNKNOWN_VALUE', '2 UNIT_UNKNOWN', '3 ROW_REPEATED'],
      ...['4 PERSON_UNIT_MISSING', '5 ROW_REPEATED'],
    ]);
    const last = read(...rows);
    expect(last.ok ? [] : last.problems.at(-1)).toEqual({
      line: 5,
      code: 'ROW_REPEATED',
      facts: {first: 2, key: 'a@vi-du.invalid'},
    });
  });

  it('of two lines without an address are not a repetition', () => {
    expect(problemsOf(read(',,A,entry', ',,A,entry'))).toEqual(['2 FIELD_EMPTY', '3 FIELD_EMPTY']);
  });
});
