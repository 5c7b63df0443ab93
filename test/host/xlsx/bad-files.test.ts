// Files that are no book of ours, each with its own code.

import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {deflateRawSync} from 'node:zlib';

import {Workbook} from '@cj-tech-master/excelts';

import {readBook} from '../../../src/host/xlsx/read-book';
import {writeBook} from '../../../src/host/xlsx/write-book';
import {book, newFile, tab} from './sample-book';

const folder = dirname(newFile());
const place = (name: string) => join(folder, name);

beforeAll(async () => {
  writeFileSync(place('chữ.xlsx'), 'đây không phải sổ');
  writeFileSync(place('rỗng.xlsx'), '');
  writeFileSync(place('nén.xlsx'), deflateRawSync('x'.repeat(500)));
  // The end of a zip's directory that lists no parts.
  writeFileSync(place('zip-trống.xlsx'), Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'));
  mkdirSync(place('thư-mục.xlsx'));
  await writeBook(book([tab()]), place('của-ta.xlsx'));
  const whole = Buffer.alloc(1000);
  copyFileSync(place('của-ta.xlsx'), place('cụt.xlsx'));
  writeFileSync(place('cụt.xlsx'), whole, {flag: 'r+'});
  await writeWorkbook('lạ.xlsx', {});
  await writeWorkbook('hỏng.xlsx', {_so_chi_tieu: '{"version":1,'});
  await writeWorkbook('thiếu.xlsx', {_so_chi_tieu: '{"version":1,"tabs":[{}]}'});
  await writeLaterVersion('mới.xlsx');
});

async function writeWorkbook(name: string, tabs: Readonly<Record<string, string>>): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Trang tính1').getCell('A1').value = 'dữ liệu giả định';
  for (const [tabName, text] of Object.entries(tabs)) {
    workbook.addWorksheet(tabName).getCell('A1').value = text;
  }
  await workbook.xlsx.writeFile(place(name), {validate: false});
}

/** Our own file but for the version that it says. */
async function writeLaterVersion(name: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(place('của-ta.xlsx')));
  const corner = workbook.getWorksheet('_so_chi_tieu')!.getCell('A1');
  corner.value = corner.text.replace('"version":1', '"version":999');
  await workbook.xlsx.writeFile(place(name), {validate: false});
}

test.each([
  ['a path without a file', 'không-có.xlsx', 'NO_SUCH_FILE'],
  ['a path through a file', 'chữ.xlsx/so.xlsx', 'NO_SUCH_FILE'],
  ['a folder', 'thư-mục.xlsx', 'CANNOT_READ'],
  ['plain text', 'chữ.xlsx', 'NOT_XLSX'],
  ['an empty file', 'rỗng.xlsx', 'NOT_XLSX'],
  ['packed data that is no zip', 'nén.xlsx', 'NOT_XLSX'],
  ['a zip that holds no workbook', 'zip-trống.xlsx', 'NOT_XLSX'],
  ['a file of ours whose start was overwritten', 'cụt.xlsx', 'NOT_XLSX'],
  ['a workbook of another program', 'lạ.xlsx', 'NOT_OURS'],
  ['a workbook whose hidden tab is damaged', 'hỏng.xlsx', 'NOT_OURS'],
  ['a workbook whose hidden tab lacks something', 'thiếu.xlsx', 'NOT_OURS'],
  ['a workbook of a later version', 'mới.xlsx', 'NOT_OURS'],
])('%s is refused by its code', async (_, name, code) => {
  await expect(readBook(place(name))).rejects.toMatchObject({
    name: 'XlsxProblem',
    code,
    facts: {path: place(name)},
  });
});

test('the file beside them is read', async () => {
  expect(await readBook(place('của-ta.xlsx'))).toEqual(book([tab()]));
});
