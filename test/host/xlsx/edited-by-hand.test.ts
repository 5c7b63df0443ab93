// A file of ours that a person has worked on in another program.

import {readFileSync} from 'node:fs';

import {Workbook, type Worksheet} from '@cj-tech-master/excelts';
import {uninstallChartSupport} from '@cj-tech-master/excelts/chart';

import type {BookSnapshot, SheetSnapshot} from '../../../src/host/store/book-snapshot';
import {readBook} from '../../../src/host/xlsx/read-book';
import {writeBook} from '../../../src/host/xlsx/write-book';
import {area, book, cell, chart, newFile, tab} from './sample-book';

const path = newFile();
const PROTECTION = {
  description: 'khóa',
  editors: ['a@vi-du.invalid'],
  unprotected: [area(2, 1, 1, 1)],
};
const LONG = Array.from({length: 50}, (_, at) => `Xã ${at + 1}, giả định`);
const HELP = 'Chọn một trong các đơn vị. '.repeat(20);

const BOOK = book([
  tab({
    id: 11,
    name: 'Số liệu',
    cells: [cell(1, 1, 'Mốc A'), cell(2, 1, 5)],
    protection: PROTECTION,
  }),
  tab({
    id: 12,
    name: 'Đơn vị',
    cells: [cell(1, 1, 'Mốc B')],
    validations: [
      {area: area(2, 2, 3, 1), values: LONG, allowInvalid: false, helpText: HELP},
      {area: area(2, 1, 3, 1), values: ['Có', 'Không'], allowInvalid: true, helpText: null},
    ],
  }),
  tab({id: 13, name: 'Biểu đồ', cells: [], charts: [chart()]}),
]);

async function edited(edit: (workbook: Workbook) => void): Promise<BookSnapshot> {
  await writeBook(BOOK, path);
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  edit(workbook);
  await workbook.xlsx.writeFile(path, {validate: false});
  return readBook(path);
}

const sheetOf = (workbook: Workbook, name: string): Worksheet => workbook.getWorksheet(name)!;
const ids = (snapshot: BookSnapshot) => snapshot.sheets.map(({id, name}) => [id, name]);
const byId = (snapshot: BookSnapshot, id: number): SheetSnapshot =>
  snapshot.sheets.find(sheet => sheet.id === id)!;

test('a file that was saved without a change is the same book', async () => {
  expect(await edited(() => undefined)).toEqual(BOOK);
});

test('a file with charts is read by a program that has written none', async () => {
  await writeBook(BOOK, path);
  uninstallChartSupport();
  expect(await readBook(path)).toEqual(BOOK);
});

test('a renamed tab keeps its id and protection, and takes its new name', async () => {
  const snapshot = await edited(workbook => {
    sheetOf(workbook, 'Số liệu').name = 'Số liệu tháng 3';
  });
  expect(ids(snapshot)[0]).toEqual([11, 'Số liệu tháng 3']);
  expect(byId(snapshot, 11).protection).toEqual(PROTECTION);
});

test('two tabs that swapped their names keep their ids', async () => {
  const snapshot = await edited(workbook => {
    const [one, other] = [sheetOf(workbook, 'Số liệu'), sheetOf(workbook, 'Đơn vị')];
    one.name = 'tạm';
    other.name = 'Số liệu';
    one.name = 'Đơn vị';
    // As Excel does, and the library does not.
    workbook.definedNames.model = [
      {name: '_sct_11', ranges: ["'Đơn vị'!$A$1"]},
      {name: '_sct_12', ranges: ["'Số liệu'!$A$1"]},
    ];
    one.getCell('A1').value = 'mốc khác';
  });
  expect(ids(snapshot).slice(0, 2)).toEqual([
    [11, 'Đơn vị'],
    [12, 'Số liệu'],
  ]);
});

test('a tab is known by its name where its marker and defined name are gone', async () => {
  const snapshot = await edited(workbook => {
    workbook.definedNames.model = [];
    sheetOf(workbook, 'Số liệu').getCell('A1').value = 'khác';
  });
  expect(ids(snapshot)).toEqual(ids(BOOK));
});

test('a tab moved to the front keeps its id', async () => {
  const snapshot = await edited(workbook => {
    sheetOf(workbook, 'Đơn vị').orderNo = -1;
  });
  expect(ids(snapshot)[0]).toEqual([12, 'Đơn vị']);
});

test('a tab that was added gets an id of its own, a copy of one of ours too', async () => {
  const snapshot = await edited(workbook => {
    workbook.addWorksheet('Số liệu (2)').getCell('A1').value = 'Mốc A';
  });
  expect(ids(snapshot)).toEqual([...ids(BOOK), [14, 'Số liệu (2)']]);
  expect(byId(snapshot, 14).protection).toBeNull();
});

test('a tab that was deleted is gone, and the charts over it', async () => {
  const snapshot = await edited(workbook => workbook.removeWorksheet('Số liệu'));
  expect(ids(snapshot)).toEqual(ids(BOOK).slice(1));
  expect(byId(snapshot, 13).charts).toEqual([]);
});

test('figures, texts, looks and widths are those that the person left', async () => {
  const snapshot = await edited(workbook => {
    const sheet = sheetOf(workbook, 'Số liệu');
    sheet.getCell('A2').value = 7;
    sheet.getCell('B2').value = '-';
    sheet.getCell('B2').font = {bold: true};
    sheet.getColumn(2).width = 20;
  });
  const {cells, columnWidths} = byId(snapshot, 11);
  expect(cells).toEqual([
    cell(1, 1, 'Mốc A'),
    cell(2, 1, 7),
    {...cell(2, 2, '-'), style: {bold: true}},
  ]);
  expect(columnWidths).toEqual({2: 140});
});

test('a figure beyond the tab makes it larger', async () => {
  const snapshot = await edited(workbook => {
    sheetOf(workbook, 'Số liệu').getCell('AC120').value = 1;
  });
  expect(byId(snapshot, 11)).toMatchObject({maxRows: 120, maxColumns: 29});
});

test('a protection that was lifted in Excel is there again', async () => {
  const snapshot = await edited(workbook => sheetOf(workbook, 'Số liệu').unprotect());
  expect(byId(snapshot, 11).protection).toEqual(PROTECTION);
});

test('a formula typed in Excel stays a formula with its result, one drawn down over cells too', async () => {
  const snapshot = await edited(workbook => {
    const sheet = sheetOf(workbook, 'Đơn vị');
    sheet.getCell('C1').value = {formula: '_xlfn.XLOOKUP(A1,B:B,C:C)', result: 12};
    sheet.fillFormula('D1:D2', 'A1&"x"', ['a', 'b']);
  });
  expect(byId(snapshot, 12).cells.slice(1)).toEqual([
    {...cell(1, 3, 12), formula: '=XLOOKUP(A1,B:B,C:C)'},
    {...cell(1, 4, 'a'), formula: '=A1&"x"'},
    {...cell(2, 4, 'b'), formula: '=A2&"x"'},
  ]);
});

test('rich text and a link are the text that they show', async () => {
  const snapshot = await edited(workbook => {
    const sheet = sheetOf(workbook, 'Đơn vị');
    sheet.getCell('C1').value = {richText: [{text: 'Xã '}, {text: 'A', font: {bold: true}}]};
    sheet.getCell('D1').value = {text: 'tệp', hyperlink: 'https://vi-du.invalid/'};
  });
  expect(
    byId(snapshot, 12)
      .cells.slice(1)
      .map(({value}) => value),
  ).toEqual(['Xã A', 'tệp']);
});

test('a changed list of choices is read from the tab, the others with their whole hints', async () => {
  const snapshot = await edited(workbook => {
    const {model} = sheetOf(workbook, 'Đơn vị').dataValidations;
    model['range:A2:A9'] = {...model['range:A2:A4']!, type: 'list', formulae: ['"Có,Chưa"']};
    delete model['range:A2:A4'];
  });
  expect(byId(snapshot, 12).validations).toEqual([
    {area: area(2, 1, 8, 1), values: ['Có', 'Chưa'], allowInvalid: true, helpText: null},
    {area: area(2, 2, 3, 1), values: LONG, allowInvalid: false, helpText: HELP},
  ]);
});
