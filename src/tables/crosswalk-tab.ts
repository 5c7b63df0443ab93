// "Quy đổi đơn vị": where units went when they were merged, split, renamed or retyped. People type it; made empty.

import {formatDate} from '../domain/dates/format-date';
import {glossary} from '../domain/glossary';
import {formatNumber} from '../domain/numbers/format-number';
import {crosswalkRelations, type CrosswalkRow} from '../domain/units/crosswalk';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const crosswalkTab: ListTab = {
  key: 'crosswalk',
  name: glossary.crosswalkTab,
  title: 'QUY ĐỔI ĐƠN VỊ',
  note: 'Mỗi dòng một đơn vị cũ chuyển sang một đơn vị mới từ ngày quy đổi; ghi mã hoặc tên. Chia tách: các tỷ trọng của một đơn vị cũ cộng lại bằng 1. Sửa xong chọn "Cập nhật danh mục".',
  columns: [
    column('old', glossary.oldUnit, 200),
    column('new', glossary.newUnit, 200),
    column('effective', glossary.effectiveDay, 110),
    column('relation', glossary.relation, 120),
    column('weight', glossary.weight, 90, {align: 'right'}),
    column('basis', glossary.weightBasis, 160, {wrap: true}),
    column('source', glossary.targetPlans, 200, {wrap: true}),
    column('note', glossary.note, 220, {wrap: true}),
  ],
  choices: {relation: crosswalkRelations.map(one => glossary[`relation.${one}`])},
};

/** Row id and cells of each step; units by their codes, which with the day name their versions. */
export function crosswalkRows(rows: readonly CrosswalkRow[]): Cell[][] {
  const codeOf = (key: string): string => key.slice(0, key.lastIndexOf('@'));
  return rows.map((row, at) => [
    `C${at + 1}`,
    codeOf(row.old),
    codeOf(row.new),
    formatDate(row.effective),
    glossary[`relation.${row.relation}`],
    formatNumber(row.weight),
    row.basis,
    row.source,
    row.note ?? '',
  ]);
}
