// "Danh mục": all that a book is, in one small tab, given back as it was however long it is.

import {DomainError} from '../../src/domain/domain-error';
import type {Person} from '../../src/domain/people/person';
import {listCells} from '../../src/tables/list-tab';
import {newPeriods} from '../../src/tables/periods-tab';
import {
  readReference,
  type ReferenceData,
  referenceRows,
  referenceTab,
  writeReference,
} from '../../src/tables/reference-tab';
import {assigned} from '../domain/targets/targets';
import {node, unit} from '../domain/units/unit-rows';
import {MemoryTab} from './memory-tab';

const person = (email: string): Person => ({
  ...{email, name: 'Cán bộ "A" (giả định)', unit: 'A', role: 'entry'},
});

const data: ReferenceData = {
  year: 2021,
  superior: 'Tỉnh Thử',
  units: [node, unit('A'), unit('B', {validFrom: '2021-07-01', validTo: null})],
  people: [person('a@vi-du.invalid')],
  indicators: ['vl_giai_quyet', 'nn_xuat_canh'],
  targets: [assigned('N', 1300), assigned('A', null)],
  periods: newPeriods(2021),
  charts: {planned: ['vl_giai_quyet'], units: 2},
  tabs: {reference: 1, 'unit:A@': 2},
};

const emptyTab = () => new MemoryTab('Danh mục', listCells(referenceTab, referenceTab.note, []));

/** What is read of the tab after that data was written. */
function roundTrip(written: ReferenceData): ReferenceData {
  const tab = emptyTab();
  writeReference(tab, written);
  expect(tab.writes).toBe(1);
  return readReference(tab);
}

it('is given back as it was', () => {
  expect(roundTrip(data)).toEqual(data);
});

it.each([
  ['letters', 'ắ'],
  ['pairs of characters', '😀'],
])('beyond 50.000 characters it goes into several cells, no %s cut', (_, letter) => {
  const long = {
    ...data,
    people: [{...person('a@vi-du.invalid'), name: `x${letter.repeat(60_000)}`}],
  };
  const parts = referenceRows(long).filter(row => row[1] === 'people');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(row => String(row[3]).length).filter(length => length > 50_000)).toEqual([]);
  expect(parts.map(row => row[0])).toEqual(parts.map((_row, at) => `people.${at}`));
  expect(parts.filter(row => /[\uD800-\uDBFF]$/.test(String(row[3])))).toEqual([]);
  expect(roundTrip(long)).toEqual(long);
});

it('of 200 units with 400 people stays whole, and a shorter one after it leaves nothing behind', () => {
  const large = {
    ...data,
    units: [node, ...Array.from({length: 200}, (_, at) => unit(`X${at}`))],
    people: Array.from({length: 400}, (_, at) => person(`can.bo.${at}@vi-du.invalid`)),
  };
  expect(referenceRows(large).length).toBeGreaterThan(8);
  const tab = emptyTab();
  writeReference(tab, large);
  expect(readReference(tab)).toEqual(large);
  writeReference(tab, data);
  expect(readReference(tab)).toEqual(data);
});

it('no cell of it looks like a number, a date or a formula', () => {
  const cells = referenceRows({...data, indicators: []}).map(row => String(row[3]));
  expect(cells.filter(cell => !cell.startsWith('|'))).toEqual([]);
});

describe('changed by a hand it is refused by name', () => {
  const refusalOf = (change: (tab: MemoryTab) => void): unknown => {
    const tab = emptyTab();
    writeReference(tab, data);
    change(tab);
    try {
      return readReference(tab);
    } catch (refusal) {
      if (refusal instanceof DomainError) return {code: refusal.code, facts: refusal.facts};
      throw refusal;
    }
  };
  const rowOf = (table: string) =>
    4 + referenceRows(data).findIndex(row => row[0] === `${table}.0`);

  it.each(['year', 'units', 'people', 'indicators', 'targets', 'periods', 'charts', 'tabs'])(
    '%s missing, or cut short',
    table => {
      const expected = {code: 'ROW_INVALID', facts: {tab: 'Danh mục', text: table}};
      const missing = refusalOf(tab => [0, 1, 2, 3].forEach(at => tab.put(rowOf(table), at, '')));
      expect(missing).toMatchObject(expected);
      expect(refusalOf(tab => tab.put(rowOf(table), 3, '|{"a'))).toMatchObject(expected);
    },
  );

  it('its mark, or a key', () => {
    expect(refusalOf(tab => tab.put(0, 0, ''))).toMatchObject({code: 'TAB_MARK_CHANGED'});
    expect(refusalOf(tab => tab.put(0, 3, ''))).toMatchObject({
      code: 'HEADER_MISSING',
      facts: {header: 'Nội dung'},
    });
  });
});
