// A whole book out of one .xlsx file of ours, also after a person has worked on it in another program.

import {readFile} from 'node:fs/promises';

import {Workbook} from '@cj-tech-master/excelts';
import {installChartSupport} from '@cj-tech-master/excelts/chart';

import type {BookSnapshot, SheetSnapshot} from '../store/book-snapshot';
import {type BookMetadata, parseMetadata} from './book-metadata';
import {ChoiceLists, readHiddenTab} from './hidden-tab';
import {reserveLists} from './list-validations';
import {CellReader} from './read-cells';
import {readTab} from './read-tab';
import {identifyTabs, ownTabs} from './tab-identity';
import {wallClock} from './wall-clock';
import {reasonOf, XlsxProblem} from './xlsx-problem';

/**
 * Reads the book: properties, protections and charts as written, all that a person sees as it is now.
 *
 * @throws XlsxProblem `NO_SUCH_FILE`, `CANNOT_READ`, `NOT_XLSX` or `NOT_OURS`
 */
export async function readBook(path: string): Promise<BookSnapshot> {
  const workbook = await loadWorkbook(path, await readBytes(path));
  const text = readHiddenTab(workbook);
  if (text === null) throw new XlsxProblem('NOT_OURS', {path, reason: 'no hidden tab'});
  const metadata = parseMetadata(text);
  if (metadata === null) throw new XlsxProblem('NOT_OURS', {path, reason: 'hidden tab damaged'});
  const {name, locale, timeZone, owner, documentProperties, scriptProperties} = metadata;
  const {editors, viewers} = metadata;
  const book = {
    ...{name, locale, timeZone, owner, documentProperties, scriptProperties},
    ...(editors && {editors}),
    ...(viewers && {viewers}),
  };
  return {...book, sheets: withoutOrphanCharts(readTabs(workbook, metadata))};
}

function readTabs(workbook: Workbook, metadata: BookMetadata): SheetSnapshot[] {
  const cellReader = new CellReader(wallClock(metadata.timeZone), metadata.formats);
  const found = identifyTabs(workbook, metadata.tabs);
  const lists = new ChoiceLists();
  for (const tab of metadata.tabs) reserveLists(tab.validations, lists);
  let lastId = Math.max(0, ...metadata.tabs.map(tab => tab.id));
  return ownTabs(workbook).map(worksheet => {
    const tab = found.get(worksheet) ?? null;
    return readTab(worksheet, tab, tab?.id ?? ++lastId, {cellReader, lists});
  });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (fault) {
    const reason = reasonOf(fault);
    const code = reason === 'ENOENT' || reason === 'ENOTDIR' ? 'NO_SUCH_FILE' : 'CANNOT_READ';
    throw new XlsxProblem(code, {path, reason}, {cause: fault});
  }
}

async function loadWorkbook(path: string, bytes: Uint8Array): Promise<Workbook> {
  // Without it the library refuses any file that has charts, although nothing is asked of them here.
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (fault) {
    throw new XlsxProblem('NOT_XLSX', {path, reason: reasonOf(fault)}, {cause: fault});
  }
  // The library takes any zip for a workbook without tabs.
  if (workbook.worksheets.length === 0)
    throw new XlsxProblem('NOT_XLSX', {path, reason: 'no tabs'});
  return workbook;
}

/** A chart over a tab that a person deleted has nothing to stand on. */
function withoutOrphanCharts(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  const ids = new Set(sheets.map(sheet => sheet.id));
  return sheets.map(sheet => ({
    ...sheet,
    charts: sheet.charts.filter(chart => chart.ranges.every(({sheetId}) => ids.has(sheetId))),
  }));
}
