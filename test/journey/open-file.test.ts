// A book leaves as .xlsx and comes back as another one; what is no book of ours is refused in words; a backup opens again.

import {spawn} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {Workbook} from '@cj-tech-master/excelts';
import type {Download, Page} from 'playwright-core';

import type {BookSnapshot, SheetSnapshot} from '../../src/host/store/book-snapshot';
import {openTab} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

jest.setTimeout(180_000);

const staff = '243@vi-du.invalid';
const ours = 'Chọn tệp .xlsx do "Tải xuống" của sổ ghi ra.';

let stage: Stage;
let own = '';
const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
beforeAll(async () => {
  stage = await openStage(withNote(await demoBook()), sizes[0]);
  own = await taken(await stage.open(staff), 'Tải xuống .xlsx', 'so.xlsx');
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, {recursive: true, force: true});
});

/** The demo has no note of its own. */
function withNote(book: BookSnapshot): BookSnapshot {
  const noted = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map(cell =>
      cell.row === 5 && cell.column === 2 ? {...cell, note: 'Xem lại (giả định)'} : cell,
    ),
  });
  return {...book, sheets: book.sheets.map(noted)};
}

/** Chooses an item of "Tệp" by keyboard. */
async function pressFileItem(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+F');
  await page.getByRole('menuitem', {name}).focus();
  await page.keyboard.press('Enter');
}

async function taken(page: Page, item: string, name: string): Promise<string> {
  // Making the file takes seconds, more while other tests run.
  const saving = page.waitForEvent('download', {timeout: 60_000});
  await pressFileItem(page, item);
  const download: Download = await saving;
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await pressFileItem(page, 'Mở tệp .xlsx…');
  await (await asked).setFiles(path);
}

it('opens its own file as another book that is the same in all that it holds', async () => {
  const page = await stage.open(staff);
  const before = stage.store.snapshot(stage.bookId);
  await choose(page, own);
  await page.waitForURL(url => url.searchParams.get('book') !== stage.bookId, {timeout: 60_000});
  await page.locator('.opening').waitFor({state: 'detached', timeout: 30_000});
  const id = new URL(page.url()).searchParams.get('book') ?? '';
  expect(new URL(page.url()).searchParams.get('as')).toBe(staff);
  const after = stage.store.snapshot(id);
  expect(stage.store.listBooks().map(book => book.id)).toEqual(
    expect.arrayContaining([stage.bookId, id]),
  );
  expect(stage.store.snapshot(stage.bookId)).toEqual(before);
  const parts = (book: BookSnapshot) =>
    book.sheets.map(sheet => ({
      name: sheet.name,
      figures: sheet.cells
        .filter(({value}) => value !== null)
        .map(({row, column, value, formula}) => [row, column, value, formula]),
      notes: sheet.cells.filter(({note}) => note !== undefined).map(({note}) => note),
      charts: sheet.charts.length,
      locked: [sheet.protection, sheet.lockedRanges ?? []],
      choices: sheet.validations,
      colours: sheet.conditionalFormats ?? [],
    }));
  expect(parts(after)).toEqual(parts(before));
  const all = parts(after);
  const count = (of: (part: (typeof all)[number]) => number): number =>
    all.reduce((sum, part) => sum + of(part), 0);
  // None of these is empty in the demo: six charts, eleven drop-downs (three of them to choose a view); seven colours of the due
  // board, three of inspections, one of a master that a hand has been at.
  expect([count(one => one.charts), count(one => one.choices.length)]).toEqual([6, 11]);
  expect(count(one => one.colours.length)).toBe(11);
  expect(count(one => one.notes.length)).toBeGreaterThan(9);
  await openTab(page, 'Biểu đồ');
  await page.locator('.charts canvas').nth(4).waitFor();
  await openTab(page, 'Phường Đồng Tâm');
  await takePicture(page, 'opened-again-1366');
  expect([stage.faults, stage.complaints]).toEqual([[], []]);
});

it.each([
  ['a damaged file', 'hong.xlsx', damaged, `đã hỏng. ${ours}`],
  ['a workbook of another program', 'khac.xlsx', foreign, `không phải là sổ chỉ tiêu`],
  ['a file of 30 MB', 'lon.xlsx', large, `Tệp lớn hơn 20 MB. ${ours}`],
  ['a .csv by another name', 'bang.xlsx', renamed, `Tệp không phải là bảng tính .xlsx`],
])('refuses %s in words, and nothing changes', async (_, name, make, sentence) => {
  const page = await stage.open(staff);
  const before = [stage.store.listBooks(), stage.store.snapshot(stage.bookId)];
  const address = page.url();
  const path = join(folder, name);
  await make(path);
  await choose(page, path);
  const notice = page.locator('.notice', {hasText: 'Không mở được tệp này.'});
  await notice.waitFor({timeout: 60_000});
  expect(await notice.innerText()).toContain(sentence);
  await takePicture(page, `refused-${name}-1366`);
  expect(page.url()).toBe(address);
  expect([stage.store.listBooks(), stage.store.snapshot(stage.bookId)]).toEqual(before);
  // The browser itself notes a refusal on its console, and nothing else is there.
  const others = stage.complaints.filter(line => !/status of 4(13|22)/.test(line));
  expect([stage.faults, others]).toEqual([[], []]);
});

/** Cut off in the middle, as by a full disk. */
async function damaged(path: string): Promise<void> {
  const bytes = await readFile(own);
  await writeFile(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

async function foreign(path: string): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1').getCell('A1').value = 'dữ liệu giả định';
  await writeFile(path, Buffer.from(await workbook.xlsx.writeBuffer()));
}

function large(path: string): Promise<void> {
  return writeFile(path, Buffer.alloc(30 * 1024 * 1024, 'PK'));
}

function renamed(path: string): Promise<void> {
  return writeFile(path, 'Chỉ tiêu;Tháng 9\nSố lao động;1.300\n');
}

it('gives a copy of the store that opens again', async () => {
  const page = await stage.open(staff);
  const backup = await taken(page, 'Sao lưu toàn bộ', 'sao-luu.db');
  const data = join(folder, 'so.db');
  copyFileSync(backup, data);
  const child = spawn(process.execPath, [join(process.cwd(), 'build', 'start.mjs')], {
    env: {...process.env, PORT: '0', SO_CHI_TIEU_DATA: data},
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let told = '';
      child.stdout.on('data', (part: Buffer) => {
        told += part.toString('utf8');
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(told)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.on('close', () => reject(new Error(told)));
    });
    await page.goto(`${address}?book=${stage.bookId}&as=${encodeURIComponent(staff)}`);
    await page.locator('.opening').waitFor({state: 'detached', timeout: 30_000});
    await openTab(page, 'Phường Đồng Tâm');
    expect(await page.title()).toContain(stage.store.snapshot(stage.bookId).name);
  } finally {
    const ended = new Promise(resolve => child.on('close', resolve));
    child.kill('SIGINT');
    await ended;
  }
  expect(stage.faults).toEqual([]);
});
