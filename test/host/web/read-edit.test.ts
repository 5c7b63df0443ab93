// What a page may say that a person typed, and what becomes of it.

import {readEdits} from '../../../src/host/web/room/read-edit';

function read(cell: unknown): unknown {
  const params = {subUnitId: '3', cellValue: {4: {1: cell}}};
  return readEdits([{id: 'sheet.mutation.set-range-values', params}]);
}

const place = {kind: 'cell', sheetId: 3, row: 5, column: 2};

it.each([
  ['a text', {v: '1.300', t: 1}, '1.300', null],
  ['a text with a look', {v: 'x', s: {bl: 1}}, 'x', null],
  ['a number of the grid', {v: 1.5, t: 2}, '1,5', null],
  ['a truth', {v: 1, t: 3}, 'TRUE', null],
  ['an untruth', {v: false}, 'FALSE', null],
  ['a formula without its value', {f: '=A1', v: null}, '=A1', null],
  ['a formula with its value', {f: '=A1', v: 7, t: 2}, '=A1', 7],
  ['a formula that is true', {f: '=A1', v: 1, t: 3}, '=A1', true],
  ['a text with looks inside', {p: {body: {dataStream: 'một\rhai\r\n'}}}, 'một\nhai', null],
  ['a cell taken away', null, null, null],
  ['a cell emptied', {v: null, f: null, si: null, p: null}, null, null],
  ['a blank text', {v: ''}, null, null],
])('%s', (_, cell, text, result) => {
  expect(read(cell)).toEqual([{...place, text, result}]);
});

it("a look alone is nobody's typing", () => {
  expect(read({s: {bg: {rgb: '#ff0000'}}})).toEqual([]);
});

it.each([
  ['a formula told by its place among others', {si: 'x', v: 1}],
  ['a list', [1]],
  ['an object for a value', {v: {}}],
  ['no number', {v: Infinity}],
  ['a bare text', 'x'],
])('%s is refused', (_, cell) => {
  expect(read(cell)).toBeNull();
});

it('one unknown mutation refuses them all', () => {
  const good = {id: 'sheet.mutation.set-range-values', params: {subUnitId: '3', cellValue: {}}};
  expect(readEdits([good])).toEqual([]);
  expect(readEdits([good, {id: 'sheet.mutation.remove-rows', params: {}}])).toBeNull();
});

it('more cells than anybody pastes are refused', () => {
  const row = Object.fromEntries(Array.from({length: 50_001}, (_, at) => [at, {v: 'x'}]));
  const params = {subUnitId: '3', cellValue: {0: row}};
  expect(readEdits([{id: 'sheet.mutation.set-range-values', params}])).toBeNull();
});
