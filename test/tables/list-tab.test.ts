// Lists in tabs: found by their hidden keys wherever columns were moved, refused by name when a key is gone or doubled.

import {DomainError} from '../../src/domain/domain-error';
import {cellAddress, findColumns} from '../../src/tables/columns';
import {listCells, listPlan, type ListTab, readList, replaceList} from '../../src/tables/list-tab';
import {MemoryTab} from './memory-tab';

const list: ListTab = {
  key: 'units',
  name: 'Đơn vị',
  title: 'ĐƠN VỊ',
  note: 'Ghi chú.',
  columns: [
    {key: 'code', header: 'Mã đơn vị', width: 100, format: '@'},
    {key: 'name', header: 'Tên đơn vị', width: 200, format: '@'},
    {key: 'role', header: 'Vai trò', width: 100, format: '@'},
  ],
  choices: {role: ['Nhập liệu', 'Tổng hợp']},
};

const rows = [
  ['A@', 'A', 'Xã A', 'Nhập liệu'],
  ['B@', 'B', 'Xã B', 'Tổng hợp'],
];
const tab = () => new MemoryTab(list.name, listCells(list, list.note, rows));

function refusalOf(act: () => unknown): unknown {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof DomainError) return {code: refusal.code, facts: refusal.facts};
    throw refusal;
  }
  return null;
}

it('a list stands under its keys, title, note and header', () => {
  expect(listCells(list, 'Ghi chú.', rows)).toEqual([
    ['units', 'code', 'name', 'role'],
    ['', 'ĐƠN VỊ', '', ''],
    ['', 'Ghi chú.', '', ''],
    ['', 'Mã đơn vị', 'Tên đơn vị', 'Vai trò'],
    ...rows,
  ]);
});

it('records come with their row, their hidden id and their cells by key', () => {
  expect(readList(list, tab().read())).toEqual([
    {row: 5, id: 'A@', cells: {code: 'A', name: 'Xã A', role: 'Nhập liệu'}},
    {row: 6, id: 'B@', cells: {code: 'B', name: 'Xã B', role: 'Tổng hợp'}},
  ]);
});

it('moved columns, a column put between and a header renamed are no matter', () => {
  const moved = tab();
  moved.moveColumn(3, 1);
  moved.moveColumn(3, 2);
  moved.put(3, 1, 'Vai trò trong sổ');
  expect(moved.read()[0]).toEqual(['units', 'role', 'name', 'code']);
  expect(readList(list, moved.read())).toEqual(readList(list, tab().read()));
});

it('blank rows are passed over, and a row that people added has no id', () => {
  const typed = tab();
  typed.put(7, 1, 'C');
  expect(readList(list, typed.read()).map(({row, id}) => [row, id])).toEqual([
    [5, 'A@'],
    [6, 'B@'],
    [8, ''],
  ]);
});

describe('refused by name', () => {
  it.each([
    ['a deleted column', 0, 2, '', 'HEADER_MISSING', {tab: 'Đơn vị', header: 'Tên đơn vị'}],
    ['a copied column', 0, 4, 'code', 'HEADER_REPEATED', {tab: 'Đơn vị', header: 'Mã đơn vị'}],
    ['a mark written over', 0, 0, 'x', 'TAB_MARK_CHANGED', {tab: 'Đơn vị'}],
  ])('%s', (_, row, column, text, code, facts) => {
    const hurt = tab();
    hurt.put(row, column, text);
    expect(refusalOf(() => readList(list, hurt.read()))).toEqual({code, facts});
  });

  it('an empty tab', () => {
    expect(refusalOf(() => readList(list, [['']]))).toMatchObject({code: 'TAB_MARK_CHANGED'});
    expect(refusalOf(() => readList(list, []))).toMatchObject({code: 'TAB_MARK_CHANGED'});
  });
});

it('a shorter list leaves nothing of the longer or wider one before', () => {
  const longer = tab();
  longer.write(4, 5, [['Cột chèn thêm']]);
  longer.write(5, 5, [['cũ']]);
  longer.writes = 0;
  replaceList(longer, list, 'Mới.', [['C@', 'C', 'Xã C']]);
  expect(longer.writes).toBe(1);
  expect(longer.read().flatMap(row => row.slice(4).filter(cell => cell !== ''))).toEqual([]);
  expect(
    longer
      .read()
      .map(row => row.slice(0, 4))
      .slice(2),
  ).toEqual([
    ['', 'Mới.', '', ''],
    ['', 'Mã đơn vị', 'Tên đơn vị', 'Vai trò'],
    ['C@', 'C', 'Xã C', ''],
  ]);
});

describe('a new tab', () => {
  const who = {editors: ['huyen@vi-du.invalid'], protection: 'Chỉ Huyện N được sửa', spare: 10};
  const plan = listPlan(list, rows, who);

  it('hides its keys and ids, and keeps room for typing', () => {
    expect(plan).toMatchObject({
      ...{key: 'units', name: 'Đơn vị', hidden: false, color: null, rows: 16, frozenRows: 4},
      ...{hiddenRows: [{row: 1, count: 1}], editors: who.editors, protection: who.protection},
    });
    expect(plan.columns[0]).toMatchObject({hidden: true});
    expect(plan.columns).toHaveLength(4);
  });

  it('offers the choices of a column from its first record to its last row', () => {
    expect(plan.choices).toEqual([
      {
        ...{row: 5, column: 4, rows: 12, columns: 1, values: ['Nhập liệu', 'Tổng hợp']},
        help: 'Chọn một trong: Nhập liệu, Tổng hợp',
      },
    ]);
  });
});

it('keys are looked for among the keys alone, whole', () => {
  const places = findColumns(
    'Đơn vị',
    ['units', 'code2', 'name', 'code', '', 'role'],
    list.columns,
  );
  expect([...places]).toEqual([
    ['code', 3],
    ['name', 2],
    ['role', 5],
  ]);
});

it.each([
  [1, 1, 'A1'],
  [7, 26, 'Z7'],
  [7, 27, 'AA7'],
  [7, 28, 'AB7'],
  [1, 52, 'AZ1'],
  [1, 53, 'BA1'],
  [1, 702, 'ZZ1'],
  [1, 703, 'AAA1'],
])('row %d, column %d is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});
