// "Kiểm tra, giám sát": the schedule of inspections. People type what is planned and done; how each stands is written beside it.

import {glossary} from '../domain/glossary';
import type {ListLine} from '../domain/lists/list-line';
import type {Cell, Highlight, Tab} from '../ports/book';
import {cellText} from './cell-text';
import {column, findColumns, firstRow, keyRow} from './columns';
import {type ListTab, readList} from './list-tab';

export const inspectionsTab: ListTab = {
  key: 'inspections',
  name: glossary.inspectionsTab,
  title: 'LỊCH KIỂM TRA, GIÁM SÁT',
  note: 'Nhiều đơn vị: ngăn bằng dấu chấm phẩy; mọi đơn vị: ghi "Tất cả". Xong ghi ngày thực hiện. Cột "Trạng thái" do sổ ghi khi bấm "Tình hình gửi báo cáo".',
  columns: [
    column('planned', glossary.plannedDay, 110),
    column('units', glossary.inspectedUnits, 220, {wrap: true}),
    column('content', glossary.content, 320, {wrap: true}),
    column('in_charge', glossary.inCharge, 180, {wrap: true}),
    column('done', glossary.doneDay, 110),
    column('result', glossary.result, 320, {wrap: true}),
    column('status', glossary.state, 220, {wrap: true}),
  ],
};

const typedKeys = inspectionsTab.columns.map(one => one.key).filter(key => key !== 'status');

/** A schedule as read, with what its states are written over. */
export interface TypedSchedule {
  readonly lines: readonly ListLine[];
  readonly cells: readonly (readonly Cell[])[];
}

/** The rows that say anything beside their state: 1 read. Lines are rows of the tab. */
export function readSchedule(tab: Tab): TypedSchedule {
  const cells = tab.read();
  const lines = readList(inspectionsTab, cells).map(({row, cells: record}) => ({
    line: row,
    fields: Object.fromEntries(typedKeys.map(key => [key, cellText(record[key] ?? '')])),
  }));
  const isTyped = ({fields}: ListLine): boolean =>
    Object.values(fields).some(text => text.trim() !== '');
  return {lines: lines.filter(isTyped), cells};
}

/** Writes the states of rows where they differ: 1 write at most. @param states - by row; other rows have none */
export function writeStates(
  tab: Tab,
  {cells}: TypedSchedule,
  states: ReadonlyMap<number, string>,
): void {
  const places = findColumns(inspectionsTab.name, cells[keyRow - 1] ?? [], inspectionsTab.columns);
  const at = places.get('status') ?? 0;
  const next = cells.slice(firstRow - 1).map((_, index) => [states.get(index + firstRow) ?? '']);
  const isSame = next.every(([text], index) => cells[index + firstRow - 1]?.[at] === text);
  if (!isSame) tab.write(firstRow, at + 1, next);
}

const stateColors: readonly (readonly [word: string, background: string])[] = [
  [glossary['inspection.done'], '#e6f4e0'],
  [glossary['inspection.overdue'], '#eaa85f'],
  [glossary['inspection.faulty'], '#e26d6d'],
];

/** Colours of the states by the word that they begin with. @param rows - of the grid */
export function stateHighlights(rows: number): Highlight[] {
  const column = inspectionsTab.columns.findIndex(one => one.key === 'status') + 2;
  const area = {row: firstRow, column, rows: rows - firstRow + 1, columns: 1};
  return stateColors.map(([startsWith, background]) => ({...area, startsWith, background}));
}
