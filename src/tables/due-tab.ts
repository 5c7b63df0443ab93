// "Tình hình gửi báo cáo": a row for each reporting unit, a column for each month of the year.

import {glossary} from '../domain/glossary';
import type {Duty} from '../domain/roll-up/duty';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell, Highlight} from '../ports/book';
import {column, firstRow} from './columns';
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
    column('code', glossary.unitCode, 90),
    column('name', glossary.unit, 200),
    ...months.map(month => ({
      key: month,
      header: `T${Number(month)}`,
      width: 126,
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

/** `Đủ`, `Gửi muộn 2 ngày` of a full one, `Thiếu số (3), gửi muộn 1 ngày` of others; `''` where nothing was asked. */
export function dutyText(duty: Duty | null): string {
  if (duty === null) return '';
  const late = duty.lateDays > 0 ? `${glossary['due.late']} ${duty.lateDays} ngày` : '';
  if (duty.state === 'full' && late !== '') return late;
  const word = glossary[`due.${duty.state}`];
  const state = duty.state === 'partial' ? `${word} (${duty.blank})` : word;
  return late === '' ? state : `${state}, ${late.toLowerCase()}`;
}

/** From what is well to what is not, each a clear step darker, so that greyscale tells them apart too. */
const dutyColors: readonly (readonly [word: string, background: string])[] = [
  [glossary['due.full'], '#e6f4e0'],
  [glossary['due.late'], '#cde4c0'],
  [glossary['due.partial'], '#f2c25b'],
  [glossary['due.empty'], '#eaa85f'],
  [glossary['due.none'], '#a89bb0'],
  [glossary['due.faulty'], '#e26d6d'],
  [glossary['due.returned'], '#9c6fae'],
];

/** Colours of the months' cells by the word that they begin with. @param rows - of the grid */
export function dueHighlights(rows: number): Highlight[] {
  const column = dueTab.columns.findIndex(one => one.key === months[0]) + 2;
  const area = {row: firstRow, column, rows: rows - firstRow + 1, columns: months.length};
  return dutyColors.map(([startsWith, background]) => ({...area, startsWith, background}));
}
