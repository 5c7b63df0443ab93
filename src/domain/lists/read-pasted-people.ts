// A pasted list of people, as the lines that a set-up takes: units by code or name, roles in words.

import type {Role} from '../people/person';
import type {ListLine} from './list-line';
import {cellOf, type FieldRule, findFields, type PastedTable} from './pasted-columns';
import {notUnderstood, type PastedProblem} from './pasted-problem';
import {roleMeant, roleNamed} from './role-words';
import {type PastedRow, splitPasted} from './split-pasted';
import {type KnownUnit, shownUnits, type UnitFinder, unitFinder} from './unit-words';

export interface PastedPeople {
  /** `email, name, unit, role`. */
  readonly lines: readonly ListLine[];
  /** Addresses whose role the list did not give: who belongs to a reporting unit enters its figures. */
  readonly assumed: ReadonlySet<string>;
  readonly problems: readonly PastedProblem[];
}

/** The address in `Nguyễn Văn A <a@vi-du.invalid>`, `mailto:…`, or a bare one. */
const address = /[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+/;
const phone = /^[+\d][\d\s.()-]{7,}$/;

function rulesOf(unitsMeant: UnitFinder): FieldRule[] {
  return [
    {
      field: 'email',
      headers: ['email', 'Thư điện tử', 'Địa chỉ thư', 'E-mail', 'Gmail', 'Tài khoản', 'Hộp thư'],
      looksLike: cell => cell.includes('@'),
    },
    // A column of the roles' own names goes before one whose names hold such a word: "Cán bộ …".
    {field: 'role', headers: [], looksLike: cell => roleNamed(cell) !== null},
    {
      field: 'role',
      headers: ['role', 'Vai trò', 'Quyền', 'Chức vụ', 'Chức danh', 'Nhiệm vụ'],
      looksLike: cell => roleMeant(cell) !== null && unitsMeant(cell).length === 0,
    },
    {
      field: 'unit',
      headers: ['unit', 'Mã đơn vị', 'Đơn vị', 'Tên đơn vị', 'Đơn vị công tác', 'Xã', 'Cơ quan'],
      looksLike: cell => unitsMeant(cell).length > 0,
    },
    {
      field: 'name',
      headers: ['name', 'Họ và tên', 'Họ tên', 'Tên', 'Người dùng', 'Cán bộ'],
      looksLike: cell => /\p{L}/u.test(cell) && !phone.test(cell),
    },
  ];
}

/** People in the order of the block. @param units - the collecting unit among them */
export function readPastedPeople(text: string, units: readonly KnownUnit[]): PastedPeople {
  const unitsMeant = unitFinder(units);
  const table = findFields(splitPasted(text), rulesOf(unitsMeant));
  const node = units.find(one => one.isNode)?.code ?? '';
  const problems: PastedProblem[] = [];
  const assumed = new Set<string>();
  const lines = table.body.flatMap(row => {
    const read = readPerson(row, table, {unitsMeant, node});
    problems.push(...read.problems);
    if (read.fields === null) return [];
    if (read.isAssumed) assumed.add(read.fields.email);
    return [{line: row.line, fields: {...read.fields}}];
  });
  return {lines, assumed, problems};
}

interface ReadPerson {
  readonly fields: {email: string; name: string; unit: string; role: Role} | null;
  readonly isAssumed: boolean;
  readonly problems: readonly PastedProblem[];
}

function readPerson(
  row: PastedRow,
  {columns}: PastedTable,
  {unitsMeant, node}: {readonly unitsMeant: UnitFinder; readonly node: string},
): ReadPerson {
  const cell = (field: string): string => cellOf(row, columns, field);
  const problems: PastedProblem[] = [];
  const email = (address.exec(cell('email')) ?? address.exec(row.text))?.[0].toLowerCase() ?? '';
  if (email === '')
    problems.push(notUnderstood(row, {code: 'PASTED_EMAIL_MISSING', facts: {text: row.text}}));
  const unitText = cell('unit');
  const meant = unitText === '' ? [] : unitsMeant(unitText);
  const [unit, second] = meant;
  if (unitText !== '' && (unit === undefined || second !== undefined)) {
    const near = second === undefined ? '' : shownUnits(meant);
    problems.push(notUnderstood(row, {code: 'PASTED_UNIT_UNKNOWN', facts: {text: unitText, near}}));
  }
  const given = roleMeant(cell('role'));
  const role =
    given ?? (unit !== undefined && !unit.isNode && cell('role') === '' ? 'entry' : null);
  if (role === null && problems.length === 0)
    problems.push(notUnderstood(row, {code: 'PASTED_ROLE_UNKNOWN', facts: {text: cell('role')}}));
  if (role === 'entry' && unitText === '' && problems.length === 0)
    problems.push(notUnderstood(row, {code: 'PERSON_UNIT_MISSING', facts: {email}}));
  if (problems.length > 0 || role === null) return {fields: null, isAssumed: false, problems};
  const own = unit?.code ?? node;
  const name = cell('name')
    .replace(/\s*<.*>$/, '')
    .replace(address, '')
    .trim();
  return {fields: {email, name, unit: own, role}, isAssumed: given === null, problems};
}
