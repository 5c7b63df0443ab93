// "Người dùng": who may enter, roll up, or read.

import {glossary} from '../domain/glossary';
import {type Person, roles} from '../domain/people/person';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

export const peopleTab: ListTab = {
  key: 'people',
  name: glossary.peopleTab,
  title: 'NGƯỜI DÙNG',
  note: 'Mỗi dòng một tài khoản. Sửa xong chọn "Cập nhật danh mục" để sổ nhận thay đổi.',
  columns: [
    {key: 'email', header: glossary.email, width: 240, format: '@'},
    {key: 'name', header: glossary.personName, width: 220, format: '@'},
    {key: 'unit', header: glossary.unitCode, width: 110, format: '@'},
    {key: 'role', header: glossary.role, width: 150, format: '@'},
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
