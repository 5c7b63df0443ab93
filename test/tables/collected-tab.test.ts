// "Báo cáo đã nhận": the district's copy of every sending; rows are added, the latest of a unit and month is in force.

import {
  addCollected,
  type Collected,
  collectedTab,
  inForce,
  readCollected,
  sendingKey,
} from '../../src/tables/collected-tab';
import {listCells} from '../../src/tables/list-tab';
import {MemoryTab} from './memory-tab';

const sending = (sequence: number, rest: Partial<Collected> = {}): Collected => ({
  submissionId: `A-${sequence}`,
  unit: 'A@',
  slot: '2021-09',
  sequence,
  receipt: `A/2021-09/${sequence}`,
  at: `2021-09-1${sequence} 08:05:12`,
  firstAt: '2021-09-11 08:05:12',
  by: 'canbo.a@vi-du.invalid',
  run: 3,
  reportText: `{"a":{"vl_tu_tao":"${sequence}"},"r":{}}`,
  ...rest,
});

const newTab = () =>
  new MemoryTab(collectedTab.name, listCells(collectedTab, collectedTab.note, []));
const nameOf = (unit: string) => `Xã ${unit.slice(0, 1)}`;

it('gives back what was added, in one write, below what was there', () => {
  const tab = newTab();
  const empty = readCollected(tab);
  expect(empty).toMatchObject({rows: [], nextRow: 5});
  addCollected(tab, empty, [sending(1), sending(1, {unit: 'B@', submissionId: 'B-1'})], nameOf);
  const first = readCollected(tab);
  expect(first.nextRow).toBe(7);
  addCollected(tab, first, [sending(2)], nameOf);
  expect(tab.writes).toBe(2);
  expect(readCollected(tab).rows).toEqual([
    sending(1),
    sending(1, {unit: 'B@', submissionId: 'B-1'}),
    sending(2),
  ]);
  expect(tab.read()[6]?.[2]).toBe('Xã A');
});

it('writes nothing when there is nothing to add', () => {
  const tab = newTab();
  addCollected(tab, readCollected(tab), [], nameOf);
  expect(tab.writes).toBe(0);
});

it('follows its columns where the district has moved them', () => {
  const tab = newTab();
  addCollected(tab, readCollected(tab), [sending(1)], nameOf);
  tab.moveColumn(10, 1);
  tab.moveColumn(4, 11);
  addCollected(tab, readCollected(tab), [sending(2)], nameOf);
  expect(readCollected(tab).rows).toEqual([sending(1), sending(2)]);
  expect(tab.read()[5]?.[1]).toBe(sending(2).reportText);
});

it('in force is the latest sending of each unit and month, whatever the order of rows', () => {
  const rows = [
    sending(2),
    sending(1),
    sending(1, {slot: '2021-08'}),
    sending(3, {unit: 'B@'}),
    sending(10),
    sending(9),
    sending(1, {slot: '2021-opening'}),
  ];
  expect([...inForce(rows, new Set())].map(([key, one]) => [key, one.sequence])).toEqual([
    ['A@|2021-09', 10],
    ['A@|2021-08', 1],
    ['B@|2021-09', 3],
    ['A@|2021-opening', 1],
  ]);
  expect(inForce([], new Set()).size).toBe(0);
  expect(sendingKey('A@2021-07-01', '2021-09')).toBe('A@2021-07-01|2021-09');
});
