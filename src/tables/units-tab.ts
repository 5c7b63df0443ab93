// "Đơn vị": the tree of units, a row for each version of each unit.

import {glossary} from '../domain/glossary';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

export const unitsTab: ListTab = {
  key: 'units',
  name: glossary.unitsTab,
  title: 'ĐƠN VỊ',
  note: 'Đúng một dòng để trống "Đơn vị cấp trên": đơn vị tổng hợp. Ngày ghi dạng 2021-01-01.',
  columns: [
    {key: 'code', header: glossary.unitCode, width: 110},
    {key: 'name', header: glossary.unitName, width: 220},
    {key: 'type', header: glossary.unitType, width: 120},
    {key: 'parent', header: glossary.parentUnit, width: 130},
    {key: 'valid_from', header: glossary.validFrom, width: 110},
    {key: 'valid_to', header: glossary.validTo, width: 110},
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
  ]);
}
