// What of a unit's tab is the book's own is found again wherever a hand has moved it, and told from what people type.

import {jobIndicators} from '../domain/indicators/job-indicators';
import {indicatorBook} from '../../src/domain/indicators/indicator-book';
import type {Cell, TabPlan} from '../../src/ports/book';
import {compareTexts, movedPlan} from '../../src/tables/fixed-texts';
import {unitTabPlan} from '../../src/tables/unit-tab';
import {unit} from '../domain/units/unit-rows';

const plan: TabPlan = unitTabPlan({
  ...{unit: unit('A'), name: 'Xã A', year: 2021, book: indicatorBook(jobIndicators)},
  ...{targets: new Map([['vl_giai_quyet', '100 người']]), editors: [], lockEditors: []},
  status: ['', ''],
  ...{receivers: '', closing: ''},
});
/** A tab as it was made, to be broken. */
const fresh = (): Cell[][] => plan.cells.map(row => [...row]);
/** `headers 4:6 T1` of each edit. */
const editsOf = (cells: Cell[][]): string[] =>
  compareTexts(plan, cells).edits.map(
    one => `${one.part} ${one.row}:${one.column} ${String(one.text)}`,
  );

const header = plan.cells.findIndex(row => row[1] === 'Chỉ tiêu');
const january = plan.cells[0]?.indexOf('2021-01') ?? -1;
const firstRow = plan.cells.findIndex(row => row[0] === 'vl_giai_quyet');
const logAt = plan.cells.findIndex(row => row[0] === 'log');

it('a tab as it was made, and figures and sendings in it, ask for nothing', () => {
  const cells = fresh();
  (cells[firstRow] ?? [])[january] = '1.300';
  cells.push(['gui-1', 'a@vi-du.invalid', '1']);
  expect(compareTexts(plan, cells)).toMatchObject({edits: [], lost: []});
});

it('a key is known by its header, a header by its key, and both gone by their place', () => {
  const cells = fresh();
  (cells[0] ?? [])[january] = '';
  expect(editsOf(cells)).toEqual([`keys 1:${january + 1} 2021-01`]);
  (cells[header] ?? [])[january] = '';
  expect(editsOf(cells)).toEqual([
    `keys 1:${january + 1} 2021-01`,
    `headers ${header + 1}:${january + 1} T1`,
  ]);
});

it('a column that was moved is left where it is', () => {
  const cells = fresh().map(row => {
    const [cell = ''] = row.splice(january, 1);
    row.push(cell);
    return row;
  });
  const texts = compareTexts(plan, cells);
  expect(texts).toMatchObject({edits: [], lost: []});
  const moved = movedPlan(plan, texts).columns;
  expect(moved[moved.length - 1]).toEqual(plan.columns[january]);
});

it('a column that was deleted is named by its header', () => {
  const cells = fresh().map(row => row.filter((_, at) => at !== january));
  expect(compareTexts(plan, cells)).toMatchObject({edits: [], lost: ['T1']});
});

it('rows put in among the others are left alone, the log below them is found', () => {
  const cells = fresh();
  cells.splice(firstRow + 2, 0, ['', 'ghi chú riêng']);
  const texts = compareTexts(plan, cells);
  expect(texts).toMatchObject({edits: [], lost: []});
  expect(texts.rows[logAt]).toBe(logAt + 1);
  expect(movedPlan(plan, texts).hiddenRows).toContainEqual({row: logAt + 2, count: 1});
});

it('a row that was deleted is named by its label', () => {
  const cells = fresh();
  const [gone] = cells.splice(firstRow, 1);
  expect(compareTexts(plan, cells)).toMatchObject({edits: [], lost: [gone?.[1]]});
});

it('a row without its id is known by its label; a label, a measure and a target are written again', () => {
  const cells = fresh();
  const row = cells[firstRow] ?? [];
  row[0] = '';
  row[3] = '999';
  expect(editsOf(cells)).toEqual([
    `rowIds ${firstRow + 1}:1 vl_giai_quyet`,
    `labels ${firstRow + 1}:4 100 người`,
  ]);
});

it("the log's own keys and header are written again", () => {
  const cells = fresh();
  const [keys, heads] = [cells[logAt] ?? [], cells[logAt + 1] ?? []];
  keys[2] = '';
  heads[1] = 'ai';
  expect(editsOf(cells)).toEqual([
    `labels ${logAt + 1}:3 sequence`,
    `labels ${logAt + 2}:2 Người gửi`,
  ]);
});

it('a copied column and a copied row lose their key and id, nothing else', () => {
  const cells = fresh().map(row => [...row, row[january] ?? '']);
  cells.push([...(cells[firstRow] ?? [])]);
  const width = plan.cells[0]?.length ?? 0;
  expect(editsOf(cells)).toEqual([`copies 1:${width + 1} `, `copies ${cells.length}:1 `]);
});
