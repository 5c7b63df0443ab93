// A whole book into one .xlsx file, which appears whole or not at all.

import {randomUUID} from 'node:crypto';
import {open, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

import {Workbook} from '@cj-tech-master/excelts';

import type {BookSnapshot} from '../store/book-snapshot';
import {METADATA_VERSION} from './book-metadata';
import {DEFAULT_FONT} from './cell-style';
import {ChoiceLists, writeHiddenTab} from './hidden-tab';
import {wallClock} from './wall-clock';
import {CellWriter} from './write-cells';
import {writeCharts} from './write-charts';
import {writeTab} from './write-tab';
import {reasonOf, XlsxProblem} from './xlsx-problem';

/**
 * Writes the book, replacing a file of that path.
 *
 * @throws XlsxProblem `CANNOT_WRITE`; the path then holds what it held before
 */
export async function writeBook(snapshot: BookSnapshot, path: string): Promise<void> {
  // In the same folder, since a file can only be renamed within its file system.
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const bytes = await bookBytes(snapshot);
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (fault) {
    await rm(draft, {force: true});
    throw new XlsxProblem('CANNOT_WRITE', {path, reason: reasonOf(fault)}, {cause: fault});
  }
}

async function bookBytes(snapshot: BookSnapshot): Promise<Uint8Array> {
  const {sheets, ...book} = snapshot;
  const workbook = new Workbook();
  workbook.defaultFont = DEFAULT_FONT;
  const cellWriter = new CellWriter(wallClock(snapshot.timeZone));
  const lists = new ChoiceLists();
  const tabs = sheets.map(sheet => writeTab(workbook, sheet, cellWriter, lists));
  writeCharts(workbook, sheets);
  const formats = cellWriter.ambiguousFormats();
  writeHiddenTab(workbook, {version: METADATA_VERSION, ...book, formats, tabs}, lists);
  const activeTab = Math.max(
    0,
    sheets.findIndex(sheet => !sheet.hidden),
  );
  workbook.views = [
    {x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible'},
  ];
  // The library's own check of what it wrote costs as much as the writing; a test has it done.
  return await workbook.xlsx.writeBuffer({validate: false});
}
