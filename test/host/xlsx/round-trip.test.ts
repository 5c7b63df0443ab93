// A book written to a file and read back is the same book.

import fc from 'fast-check';

import type {CellSnapshot} from '../../../src/host/store/book-snapshot';
import {readBook} from '../../../src/host/xlsx/read-book';
import {writeBook} from '../../../src/host/xlsx/write-book';
import {book, cell, newFile, tab} from './sample-book';
import {anyBook} from './snapshot-arbitrary';

const path = newFile();
const ownPath = newFile();

async function throughFile(cells: readonly CellSnapshot[]): Promise<readonly CellSnapshot[]> {
  await writeBook(book([tab({cells})]), path);
  return (await readBook(path)).sheets[0]!.cells;
}

test('any book comes back from its file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async snapshot => {
      await writeBook(snapshot, ownPath);
      expect(await readBook(ownPath)).toEqual(snapshot);
    }),
    {numRuns: 40},
  );
}, 120_000);

test.each([
  ['a formula of a text', '=1+1'],
  ['a telephone number', '+84 912 345 678'],
  ['a figure with a minus', '-5'],
  ['a lone minus, which says that nothing happened', '-'],
  ['an at sign', '@SUM(A1)'],
  ['a full-width equals sign', '＝1+1'],
  ['a full-width plus sign', '＋1'],
  ['a full-width minus sign', '－1'],
  ['a full-width at sign', '＠SUM(A1)'],
  ['an apostrophe before a formula', "'=1"],
  ['a figure as it was typed', '1.300'],
  ['a date as it was typed', '05/07/2024'],
  ['a truth as it was typed', 'TRUE'],
  ['an error as it was typed', '#REF!'],
  ['blanks around', '  a  '],
  ['nothing but a no-break space', '\u00a0'],
  ['lines', 'a\nb\n\nc'],
  ['lines of another system', 'a\r\nb\rc'],
  ['a tab', '\ta\t'],
  ['markup', '<b>&amp;"\'</b>]]>'],
  ['an escape of Excel', '_x000D_ _x0041_ _x005F_'],
  ['control characters', 'a\u0000b\u0001\u001f\u007f'],
  ['half a character', 'a\ud800b\udc00'],
  ['letters that are none', '\ufffe\uffff'],
  ['letters taken apart', 'việc làm'.normalize('NFD')],
  ['a flag', '🇻🇳'],
  ['as much as Excel takes', 'ế'.repeat(32_767)],
  ['more than Excel takes', `${'ế'.repeat(32_766)}🇻🇳${'x'.repeat(15_000)}`],
])('text with %s stays that very text, in cells, results and notes', async (_, text) => {
  const cells: CellSnapshot[] = [
    {...cell(1, 1, text), note: text},
    {row: 2, column: 1, value: text, formula: '=B1'},
  ];
  expect(await throughFile(cells)).toEqual(cells);
});

test.each([
  ['before 1911, at seven minutes past', '1905-01-01T00:00:00Z'],
  ['in the hour that came twice in 1975', '1975-06-12T16:30:00Z'],
  ['before Excel counts', '1880-05-05T05:05:05Z'],
  ['to the millisecond', '2024-07-05T03:04:05.678Z'],
])('an instant %s comes back as that instant', async (_, instant) => {
  const cells = ['dd/MM/yyyy HH:mm', '#,##0', '@', null].map((numberFormat, at) => ({
    ...cell(at + 1, 1, {dateMs: Date.parse(instant)}),
    ...(numberFormat !== null && {style: {numberFormat}}),
  }));
  expect(await throughFile(cells)).toEqual(cells);
});

test('a figure under a date format stays that figure', async () => {
  const cells = [{...cell(1, 1, 45.678901234567), style: {numberFormat: 'dd/MM/yyyy'}}];
  expect(await throughFile(cells)).toEqual(cells);
});

test('a figure that is none becomes the error that Google makes of it', async () => {
  expect(await throughFile([cell(1, 1, NaN)])).toEqual([cell(1, 1, {error: '#NUM!'})]);
});

test('a number format that Excel spells differently comes back in the words it had', async () => {
  const cells = ['dd" tháng "MM', 'mm:ss', 'h:mm am/pm', '0\\d', '[h]:mm', '"d" 0'].map(
    (numberFormat, at) => ({...cell(at + 1, 1, 7), style: {numberFormat}}),
  );
  expect(await throughFile(cells)).toEqual(cells);
});
