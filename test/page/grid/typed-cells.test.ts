// What is sent of a change of cells: the text as typed, and nothing that the store decides.

import {isAllowed} from '../../../src/page/grid/allowed-commands';
import {textOfNumber} from '../../../src/page/grid/cell-text';
import {isAdmitted, SET_VALUES, typedCells} from '../../../src/page/grid/typed-cells';

/** The sent cells of a change of B3. */
function sent(cell: unknown, pattern = ''): unknown {
  const params = {unitId: 'so', subUnitId: '7', cellValue: {2: {1: cell}}, trigger: 'x'};
  return typedCells({id: SET_VALUES, params}, () => pattern)?.params;
}

const place = (cell: unknown): unknown => ({subUnitId: '7', cellValue: {2: {1: cell}}});

test.each<[name: string, cell: unknown, pattern: string, told: unknown]>([
  ['a thousand with its point stays the text that was typed', {v: '1.300', t: 1}, '', {v: '1.300'}],
  ['looks are left out', {v: 'x', t: 1, s: {bl: 1}}, '', {v: 'x'}],
  ['an emptied cell is told as empty', {v: null, p: null, f: null}, '', {v: null}],
  ['a removed cell is told as empty', null, '', {v: null}],
  ['a formula goes with what it comes to', {f: '=1+2', v: 3, t: 2}, '', {f: '=1+2', v: 3}],
  ['a formula without a result yet', {f: '=1+2', v: null}, '', {f: '=1+2', v: null}],
  [
    'a text of several lines',
    {p: {body: {dataStream: 'dòng 1\rdòng 2\r\n'}}},
    '',
    {v: 'dòng 1\ndòng 2'},
  ],
  ['a number that undo brings back stays a number', {v: 12.5, t: 2}, '#,##0.0', {v: 12.5}],
  ['a day that undo brings back stays a day', {v: 45478, t: 2}, 'dd/mm/yyyy', {v: '05/07/2024'}],
])('%s', (_name, cell, pattern, told) => {
  expect(sent(cell, pattern)).toEqual(place(told));
});

test('a change of looks alone is not sent', () => {
  expect(sent({s: {bl: 1}})).toBeUndefined();
});

test.each<[value: number, pattern: string, text: string]>([
  [1300, '', '1300'],
  [1300, '#,##0" người"', '1300'],
  [12.5, '#,##0.0', '12,5'],
  [45478, '[$-42A]dd/mm/yyyy', '05/07/2024'],
  [45478.5, 'dd/mm/yyyy hh:mm', '05/07/2024 12:00:00'],
])('%d with the format %j is edited as %s', (value, pattern, text) => {
  expect(textOfNumber(value, pattern)).toBe(text);
});

test('of all mutations the host is sent values and notes alone', () => {
  const others = ['insert-row', 'set-worksheet-name', 'set.numfmt', 'add-worksheet-merge'];
  expect(others.filter(name => isAdmitted(`sheet.mutation.${name}`))).toEqual([]);
  expect(isAdmitted('sheet.mutation.set-range-values')).toBe(true);
  expect(isAdmitted('sheet.mutation.update-note')).toBe(true);
});

test.each<[id: string, allowed: boolean]>([
  ['sheet.command.set-range-values', true],
  ['sheet.command.clear-selection-content', true],
  ['sheet.command.move-selection', true],
  ['univer.command.undo', true],
  ['sheet.operation.set-selections', true],
  ['sheet.command.set-range-bold', false],
  ['sheet.command.insert-row-before', false],
  ['sheet.command.move-range', false],
  ['sheet.command.numfmt.set.percent', false],
  ['sheet.command.addDataValidation', false],
  ['sheet.operation.rename-sheet', false],
  ['univer.command.cut', false],
])("%s at a person's hand: %s", (id, allowed) => {
  expect(isAllowed(id)).toBe(allowed);
});
