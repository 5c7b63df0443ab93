// What a file of ours is to other programs, read as XML without the library that wrote it.

import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

import {Workbook} from '@cj-tech-master/excelts';

import type {CellSnapshot, SheetSnapshot} from '../../../src/host/store/book-snapshot';
import {writeBook} from '../../../src/host/xlsx/write-book';
import {area, book, cell, chart, newFile, tab} from './sample-book';
import {attributes, elements, zipParts} from './zip-parts';

const path = newFile();
const brokenPath = newFile();
const folder = dirname(newFile());

beforeAll(() => mkdirSync(join(folder, 'thư mục')));

async function written(...sheets: SheetSnapshot[]): Promise<Map<string, string>> {
  await writeBook(book(sheets), path);
  return zipParts(path);
}

async function writtenCells(cells: readonly CellSnapshot[]): Promise<string> {
  return (await written(tab({cells}))).get('xl/worksheets/sheet1.xml')!;
}

/** Tells of a cell of the first tab whether it may be filled while the tab is protected. */
function freeCells(parts: ReadonlyMap<string, string>): (address: string) => boolean {
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  const styles = elements(parts.get('xl/styles.xml')!, 'cellXfs')[0]!.match(
    /<xf .*?(?:\/>|<\/xf>)/gs,
  )!;
  return address => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)![1];
    return styles[Number(style)]!.includes('locked="0"');
  };
}

test.each(['=1+1', '+1', '-1', '@a', '＝1+1', '＋1', '－1', '＠a', "'=1"])(
  'the text %s is a shared string, never a formula',
  async text => {
    const parts = await written(tab({cells: [cell(1, 1, text)]}));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toMatch(/<c r="A1"[^>]* t="s"><v>0<\/v><\/c>/);
    expect(sheet).not.toContain('<f>');
    expect(elements(parts.get('xl/sharedStrings.xml')!, 't')[0]).toBe(text);
  },
);

test('a date is the number of days on the clock of Việt Nam', async () => {
  // 5 July 2024 is day 45478 in Excel; half past three at night in Greenwich is 10:30 there.
  const dateMs = Date.UTC(2024, 6, 5, 3, 30);
  const sheet = await writtenCells([cell(1, 1, {dateMs})]);
  expect(elements(sheet, 'v')).toEqual([String(45478 + 10.5 / 24)]);
});

test.each([
  ['#,##0', '3'],
  ['0.0%', '0.0%'],
  ['@', '49'],
  ['dd/MM/yyyy HH:mm', 'dd/mm/yyyy hh:mm'],
  ['0.###############', '0'],
])('the number format %s is %s in the file', async (numberFormat, expected) => {
  const parts = await written(tab({cells: [{...cell(1, 1, 1300), style: {numberFormat}}]}));
  const styles = parts.get('xl/styles.xml')!;
  const own = attributes(styles, 'numFmt', 'formatCode');
  const ids = attributes(elements(styles, 'cellXfs')[0]!, 'xf', 'numFmtId');
  expect([...own, ...ids]).toContain(expected);
});

test('a formula keeps its last result, and the prefix that Excel wants for a young function', async () => {
  const sheet = await writtenCells([{...cell(1, 1, 5), formula: '=XLOOKUP("a(",B:B,C:C)+SUM(D1)'}]);
  expect(elements(sheet, 'f')).toEqual(['_xlfn.XLOOKUP("a(",B:B,C:C)+SUM(D1)']);
  expect(elements(sheet, 'v')).toEqual(['5']);
});

test('what Excel has no place for is in a very-hidden tab, in cells of at most 30,000 characters', async () => {
  const long = Array.from({length: 9_000}, (_, at) => `ế${at}`).join();
  await writeBook(book([tab()], {documentProperties: {biênNhận: long}}), path);
  const parts = zipParts(path);
  const tabs = parts.get('xl/workbook.xml')!;
  expect(tabs).toMatch(/<sheet name="_so_chi_tieu" sheetId="2" state="veryHidden"/);
  const chunks = elements(parts.get('xl/sharedStrings.xml')!, 't').slice(1);
  expect(Math.max(...chunks.map(chunk => chunk.length))).toBeLessThanOrEqual(30_000);
  expect(JSON.parse(chunks.join(''))).toMatchObject({documentProperties: {biênNhận: long}});
});

test('tabs stand in order, hidden ones hidden, and the first to be seen is open', async () => {
  const parts = await written(tab({id: 1, name: 'Ẩn', hidden: true}), tab({id: 2, name: 'Hiện'}));
  const workbook = parts.get('xl/workbook.xml')!;
  expect(attributes(workbook, 'sheet', 'name')).toEqual(['Ẩn', 'Hiện', '_so_chi_tieu']);
  expect(attributes(workbook, 'sheet', 'state')).toEqual(['hidden', 'veryHidden']);
  expect(attributes(workbook, 'workbookView', 'activeTab')).toEqual(['1']);
});

test('a protected tab opens locked without a password, but for its free cells', async () => {
  const parts = await written(
    tab({protection: {description: '', editors: [], unprotected: [area(2, 1, 1, 2)]}}),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'sheetProtection', 'sheet')).toEqual(['1']);
  expect(sheet).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  expect(['A1', 'A2', 'B2'].map(freeCells(parts))).toEqual([false, true, true]);
});

test('a range that is shut within a free one stays locked', async () => {
  const parts = await written(
    tab({
      protection: {description: '', editors: [], unprotected: [area(2, 1, 1, 3)]},
      lockedRanges: [{id: 1, area: area(2, 2, 1, 1), description: '', editors: []}],
      cells: [cell(2, 2, 'không áp dụng')],
    }),
  );
  expect(['A2', 'B2', 'C2'].map(freeCells(parts))).toEqual([true, false, true]);
});

test('colours by text are formulas, each area counted from its own corner, first come first', async () => {
  const parts = await written(
    tab({
      conditionalFormats: [
        {
          areas: [area(5, 2, 3, 2), area(9, 28, 1, 1)],
          ...{startsWith: 'Nói "có"', background: '#ff0000'},
        },
        {areas: [area(1, 1, 1, 1)], startsWith: 'không màu', background: null},
        {areas: [area(5, 2, 1, 1)], startsWith: 'Đủ', background: '#00ff00'},
      ],
    }),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'conditionalFormatting', 'sqref')).toEqual(['B5:C7', 'AB9', 'B5']);
  expect(attributes(sheet, 'cfRule', 'type')).toEqual(['expression', 'expression', 'expression']);
  expect(attributes(sheet, 'cfRule', 'priority')).toEqual(['1', '2', '3']);
  expect(elements(sheet, 'formula')).toEqual([
    'LEFT(B5,8)="Nói ""có"""',
    'LEFT(AB9,8)="Nói ""có"""',
    'LEFT(B5,2)="Đủ"',
  ]);
  const looks = elements(parts.get('xl/styles.xml')!, 'dxfs')[0]!;
  expect(attributes(looks, 'bgColor', 'rgb')).toEqual(['FFFF0000', 'FFFF0000', 'FF00FF00']);
});

test('a tab prints on A4 on its side, one page wide, with its lines and the numbers of its pages', async () => {
  const sheet = (await written(tab())).get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'pageSetUpPr', 'fitToPage')).toEqual(['1']);
  expect(attributes(sheet, 'pageSetup', 'paperSize')).toEqual(['9']);
  expect(attributes(sheet, 'pageSetup', 'orientation')).toEqual(['landscape']);
  expect(attributes(sheet, 'pageSetup', 'fitToHeight')).toEqual(['0']);
  expect(attributes(sheet, 'printOptions', 'gridLines')).toEqual(['1']);
  expect(attributes(sheet, 'pageMargins', 'left')).toEqual(['0.5']);
  expect(elements(sheet, 'oddFooter')).toEqual(['&L&8&A&R&8Trang &P/&N']);
});

test.each([
  [2, 'landscape'],
  [70, 'portrait'],
])('charts down to row %d print whole on one page, %s', async (row, orientation) => {
  const chart = {
    ...{
      id: 1,
      type: 'BAR',
      headers: 1,
      ranges: [{sheetId: 0, area: {row: 1, column: 1, rows: 2, columns: 2}}],
    },
    ...{options: {width: 620, height: 340}, position: {row, column: 2, offsetX: 0, offsetY: 0}},
  };
  const sheet = (await written({...tab(), charts: [chart]})).get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'pageSetup', 'orientation')).toEqual([orientation]);
  // One page high where nothing else is said.
  expect(attributes(sheet, 'pageSetup', 'fitToHeight')).toEqual([]);
});

test.each([
  ['the frozen rows', {frozenRows: 3}, ["'Số liệu'!$1:$3"]],
  ['those of them that are to be seen', {frozenRows: 4, hiddenRows: [1, 4]}, ["'Số liệu'!$2:$3"]],
  ['no hidden row', {frozenRows: 1, hiddenRows: [1]}, []],
  ['nothing of a tab without frozen rows', {}, []],
])('each printed page repeats %s', async (_, parts, expected) => {
  const workbook = (await written(tab(parts))).get('xl/workbook.xml')!;
  const names = [...workbook.matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g)];
  expect(names.map(found => found[1]!.replaceAll('&apos;', "'"))).toEqual(expected);
});

test.each([
  [
    'all that is filled, a formula without a result too',
    {
      cells: [
        cell(2, 3, 1),
        {...cell(5, 2, null), formula: '=A1'},
        {...cell(9, 9, null), note: 'x'},
      ],
    },
    ["'Số liệu'!$A$1:$C$5"],
  ],
  [
    'no log of sendings',
    {
      frozenRows: 2,
      cells: [
        cell(1, 1, 'log'),
        cell(4, 2, 'Người lập biểu'),
        cell(6, 1, 'log'),
        cell(7, 5, 'a@b'),
      ],
    },
    ["'Số liệu'!$A$1:$B$4"],
  ],
  ['nothing of a hidden tab', {hidden: true}, []],
  ['what the program finds of a tab with charts', {charts: [chart()]}, []],
  ['nothing of an empty tab', {cells: []}, []],
])('the print area is %s', async (_, parts, expected) => {
  const workbook = (await written(tab(parts))).get('xl/workbook.xml')!;
  const names = [...workbook.matchAll(/<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)</g)];
  expect(names.map(found => found[1]!.replaceAll('&apos;', "'"))).toEqual(expected);
});

test('a tab with charts prints on one page, so that none is cut in two', async () => {
  const parts = await written(tab({cells: [cell(1, 1, 'a')], charts: [chart()]}));
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'pageSetup', 'fitToHeight')).not.toEqual(['0']);
  expect(attributes(sheet, 'printOptions', 'gridLines')).toEqual([]);
});

test('rows are as high as their wrapped texts and large letters take; merged and hidden ones as usual', async () => {
  const wrapped = (row: number, value: string): CellSnapshot => ({
    ...cell(row, 1, value),
    style: {wrap: true},
  });
  const long = 'Số lao động xuất cảnh đi làm việc ở nước ngoài';
  const parts = await written(
    tab({
      ...{columnWidths: {1: 140}, hiddenRows: [6], merges: [area(5, 1, 1, 3)]},
      cells: [
        wrapped(1, 'Chỉ tiêu'),
        // 140 pixels take 20 letters: "Số lao động xuất", "cảnh đi làm việc ở", "nước ngoài".
        wrapped(2, long),
        {...cell(3, 1, 'BẢNG TỔNG HỢP'), style: {fontSize: 14}},
        cell(4, 1, long),
        wrapped(5, long),
        wrapped(6, long),
        wrapped(7, 'a\nb'),
      ],
    }),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="([\d.]+)")?/g)].map(
    ([, height]) => height ?? null,
  );
  expect(heights).toEqual([null, '43', '22', null, null, '15.75', '30']);
});

test('a short list of choices is in its rule, a long one or one with commas in the hidden tab', async () => {
  const long = Array.from({length: 60}, (_, at) => `Đơn vị ${at + 1}`);
  const rule = {allowInvalid: false, helpText: null};
  const parts = await written(
    tab({
      validations: [
        {...rule, area: area(2, 1, 3, 1), values: ['Có', 'Nói "không"']},
        {...rule, area: area(2, 2, 1, 1), values: long},
        {...rule, area: area(2, 3, 1, 1), values: ['a, b', 'c']},
        {...rule, area: area(2, 4, 1, 1), values: long},
      ],
    }),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'dataValidation', 'sqref')).toEqual(['A2:A4', 'B2', 'C2', 'D2']);
  expect(elements(sheet, 'formula1')).toEqual([
    '"Có,Nói ""không"""',
    "'_so_chi_tieu'!$C$1:$C$60",
    "'_so_chi_tieu'!$D$1:$D$2",
    "'_so_chi_tieu'!$C$1:$C$60",
  ]);
});

test('where two lists stand on one cell the later alone is in the file', async () => {
  const rule = {values: ['x'], allowInvalid: true, helpText: null};
  const parts = await written(
    tab({
      validations: [
        {...rule, area: area(1, 1, 3, 3)},
        {...rule, area: area(2, 2, 1, 1)},
      ],
    }),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'dataValidation', 'sqref')).toEqual([
    'A1:C1',
    'A2',
    'C2',
    'A3:C3',
    'B2',
  ]);
});

test('columns have the widths in pixels that they have on screen', async () => {
  const sheet = (await written(tab({columnWidths: {2: 140}}))).get('xl/worksheets/sheet1.xml')!;
  expect(attributes(sheet, 'col', 'width')).toEqual(['20']);
  expect(Number(attributes(sheet, 'sheetFormatPr', 'defaultColWidth')[0]) * 7).toBeCloseTo(100, 9);
});

test("the library's own check of such files finds nothing in ours", async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  await written(
    tab({
      cells: [cell(1, 1, 'Đơn vị'), cell(1, 2, 'Thực hiện'), {...cell(2, 2, 3), note: 'ghi chú'}],
      validations: [{area: area(2, 1, 2, 2), values: ['x'], allowInvalid: true, helpText: 'gợi ý'}],
      charts: ['COLUMN', 'BAR', 'LINE', 'COMBO'].map((type, id) => chart({id, type})),
    }),
  );
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  await workbook.xlsx.writeBuffer({validate: true});
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});

test('a book that cannot be written leaves the file as it was and nothing beside it', async () => {
  writeFileSync(brokenPath, 'như cũ');
  const broken = book([tab({charts: [chart({type: 'PIE'})]})]);
  await expect(writeBook(broken, brokenPath)).rejects.toMatchObject({
    code: 'CANNOT_WRITE',
    facts: {path: brokenPath, reason: 'chart type PIE'},
  });
  expect(readFileSync(brokenPath, 'utf8')).toBe('như cũ');
  expect(readdirSync(dirname(brokenPath))).toEqual([basename(brokenPath)]);
});

test.each([
  ['a folder that is not there', 'ENOENT', (parent: string) => join(parent, 'không có', 'so.xlsx')],
  ['the path of a folder', 'EISDIR', (parent: string) => join(parent, 'thư mục')],
])('%s is refused with the reason of the system', async (_, reason, placeIn) => {
  const place = placeIn(folder);
  await expect(writeBook(book([tab()]), place)).rejects.toMatchObject({
    code: 'CANNOT_WRITE',
    facts: {path: place, reason},
  });
  expect(readdirSync(folder)).toEqual(['thư mục']);
});

test('a tab name that Excel would cut is refused', async () => {
  await expect(writeBook(book([tab({name: 'x'.repeat(32)})]), path)).rejects.toMatchObject({
    code: 'CANNOT_WRITE',
  });
});
