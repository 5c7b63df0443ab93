// "Đơn vị": the tree of units, a row for each version of each unit.

import {glossary} from '../domain/glossary';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const unitsTab: ListTab = {
  key: 'units',
  name: glossary.unitsTab,
  title: 'ĐƠN VỊ',
  note: 'Đúng một dòng để trống "Đơn vị cấp trên": đơn vị tổng hợp. Ngày ghi dạng 2021-01-01. Nhiều tên gọi, nơi nhận: ngăn bằng dấu chấm phẩy. Nơi nhận để trống: đơn vị cấp trên.',
  columns: [
    column('code', glossary.unitCode, 110),
    column('name', glossary.unitName, 220),
    column('type', glossary.unitType, 120),
    column('parent', glossary.parentUnit, 130),
    column('valid_from', glossary.validFrom, 110),
    column('valid_to', glossary.validTo, 110),
    column('aliases', glossary.aliases, 220, {wrap: true, isLater: true}),
    column('receiver', glossary.receiver, 220, {wrap: true, isLater: true}),
    column('desk', glossary.desk, 220, {wrap: true, isLater: true}),
    column('phone', glossary.helpPhone, 120, {isLater: true}),
  ],
};

/** Row id and cells of each version. */
export function unitRows(versions: readonly UnitVersion[]): Cell[][] {
  return versions.map(one => [
    one.key,
    one.code,
    one.name,
    one.type,
    one.parentCode ?? '',
    one.validFrom ?? '',
    one.validTo ?? '',
    (one.aliases ?? []).join('; '),
    ...[one.receiver ?? '', one.desk ?? '', one.phone ?? ''],
  ]);
}
