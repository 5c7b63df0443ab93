// "Tình hình gửi báo cáo": a row for each reporting unit, a column for each month of the year.

import {glossary} from '../domain/glossary';
import type {Duty} from '../domain/roll-up/duty';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

/** Columns `01` to `12`. */
const months = Array.from({length: 12}, (_, at) => String(at + 1).padStart(2, '0'));

export const dueTab: ListTab = {
  key: 'due',
  name: glossary.dueTab,
  title: 'TÌNH HÌNH GỬI BÁO CÁO',
  note: 'Chưa tổng hợp lần nào.',
  color: '#f9ab00',
  columns: [
    {key: 'code', header: glossary.unitCode, width: 90, format: '@'},
    {key: 'name', header: glossary.unit, width: 200, format: '@'},
    ...months.map(month => ({
      key: month,
      header: `T${Number(month)}`,
      width: 110,
      format: '@',
      wrap: true,
    })),
  ],
};

/** Row id and cells of each unit; months after the rolled-up period stay blank. */
export function dueRows(
  units: readonly {readonly unit: UnitVersion; readonly duties: readonly (Duty | null)[]}[],
): Cell[][] {
  return units.map(({unit, duties}) => [
    unit.key,
    unit.code,
    unit.name,
    ...months.map((_, at) => dutyText(duties[at] ?? null)),
  ]);
}

/** `Đủ`, `Thiếu số (3)`, `Đủ, gửi muộn 2 ngày`; `''` where nothing was asked. */
export function dutyText(duty: Duty | null): string {
  if (duty === null) return '';
  const word = glossary[`due.${duty.state}`];
  const state = duty.state === 'partial' ? `${word} (${duty.blank})` : word;
  return duty.lateDays > 0 ? `${state}, gửi muộn ${duty.lateDays} ngày` : state;
}
