// The tab "Kiểm tra, giám sát": what people typed out, states in, wherever the columns stand.

import {
  inspectionsTab,
  readSchedule,
  stateHighlights,
  writeStates,
} from '../../src/tables/inspections-tab';
import {listCells} from '../../src/tables/list-tab';
import {MemoryTab} from './memory-tab';

const row = ['', '1/9/2021', 'Xã A', 'Lớp nghề', 'Bà B', '', '', 'Chưa đến hạn'];
const tabOf = (...rows: readonly (readonly (string | Date)[])[]) =>
  new MemoryTab(inspectionsTab.name, listCells(inspectionsTab, inspectionsTab.note, rows));

it('reads the rows that people typed, and none of which only the state is left', () => {
  const tab = tabOf(row, ['', '', '', '', '', '', '', 'Quá hạn 2 ngày'], ['', '', 'Xã B']);
  const {lines} = readSchedule(tab);
  expect(lines.map(one => [one.line, one.fields['units']])).toEqual([
    [5, 'Xã A'],
    [7, 'Xã B'],
  ]);
  expect(lines[0]?.fields).not.toHaveProperty('status');
  expect(tab.reads).toBe(1);
});

it('a day that the sheet has made a date of reads as it is shown', () => {
  const {lines} = readSchedule(tabOf(['', new Date(2021, 8, 1), 'Xã A', 'x']));
  expect(lines[0]?.fields['planned']).toBe('1/9/2021');
});

it('writes states beside their rows in one write, over what was typed there, and nothing where they stand', () => {
  const tab = tabOf(row, ['', '', '', '', '', '', '', 'Quá hạn 2 ngày'], ['', '', 'Xã B']);
  tab.moveColumn(7, 1);
  const states = new Map([
    [5, 'Đã thực hiện'],
    [7, 'Cần sửa'],
  ]);
  writeStates(tab, readSchedule(tab), states);
  expect(tab.writes).toBe(1);
  const cells = tab.read();
  expect(cells.slice(4).map(one => one[1])).toEqual(['Đã thực hiện', '', 'Cần sửa']);
  expect(cells[4]?.slice(2)).toEqual(['1/9/2021', 'Xã A', 'Lớp nghề', 'Bà B', '', '']);
  writeStates(tab, readSchedule(tab), states);
  expect(tab.writes).toBe(1);
});

it('colours the state alone, by the word that it begins with', () => {
  const rules = stateHighlights(54);
  expect(rules).toHaveLength(3);
  for (const rule of rules) expect(rule).toMatchObject({row: 5, column: 8, rows: 50, columns: 1});
  expect(rules.map(one => one.startsWith)).toEqual(['Đã thực hiện', 'Quá hạn', 'Cần sửa']);
});
