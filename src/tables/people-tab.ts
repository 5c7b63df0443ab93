// "Người dùng": who may enter, roll up, or read.

import {glossary} from '../domain/glossary';
import {type Person, roles} from '../domain/people/person';
import type {Cell, Tab} from '../ports/book';
import {cellText} from './cell-text';
import {column, findColumns, firstRow, keyRow} from './columns';
import type {Invitation} from './invitation';
import type {ListTab} from './list-tab';

export const peopleTab: ListTab = {
  key: 'people',
  name: glossary.peopleTab,
  title: 'NGƯỜI DÙNG',
  note: 'Mỗi dòng một tài khoản. Sửa xong chọn "Cập nhật danh mục". Chép "Tin nhắn mời" gửi cho từng người.',
  columns: [
    column('email', glossary.email, 240),
    column('name', glossary.personName, 220),
    column('unit', glossary.unitCode, 110),
    column('role', glossary.role, 150),
    column('url', glossary.personUrl, 200),
    column('invitation', glossary.invitation, 320),
  ],
  choices: {role: roles.map(role => glossary[`role.${role}`])},
};

/** Row id and cells of each person. */
export function peopleRows(people: readonly Person[]): Cell[][] {
  return people.map(one => [
    one.email,
    one.email,
    one.name,
    one.unit,
    glossary[`role.${one.role}`],
  ]);
}

/**
 * Puts address and text of each person beside their row, wherever both stand now: a write for each column that changes.
 *
 * @param isKept - texts stay as people have put them while the addresses are right
 * @returns whether an address was wrong
 */
export function writeInvitations(
  tab: Tab,
  cells: readonly (readonly Cell[])[],
  invitations: readonly Invitation[],
  isKept = false,
): boolean {
  const places = findColumns(peopleTab.name, cells[keyRow - 1] ?? [], peopleTab.columns);
  const byEmail = new Map(invitations.map(one => [one.email, one]));
  const body = cells.slice(firstRow - 1);
  let isWrong = false;
  for (const [key, pick] of [
    ['url', (one: Invitation) => one.url],
    ['invitation', (one: Invitation) => one.text],
  ] as const) {
    const at = places.get(key) ?? -1;
    const column = body.map(row => {
      const email = cellText(row[places.get('email') ?? -1] ?? '');
      const found = byEmail.get(email.trim().toLowerCase());
      return [found === undefined ? '' : pick(found)];
    });
    const isSame = column.every(([text], row) => text === (body[row]?.[at] ?? ''));
    if (key === 'url') isWrong = !isSame;
    if (isKept && !isWrong) break;
    if (!isSame) tab.write(firstRow, at + 1, column);
  }
  return isWrong;
}
