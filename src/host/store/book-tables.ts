// The tables of the store's file, and how a whole book is read from them.

import type Database from 'libsql';

import type {BookHead, BookState} from './book';
import type {CellStyle} from './book-snapshot';
import {rowFromText} from './row';
import {newSheetHead, Sheet, type SheetHead} from './sheet';
import {StyleList} from './style-list';

/** Everything but ids is JSON text: a book is read whole, and written in rows of cells, heads and properties. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS book (id TEXT PRIMARY KEY, head TEXT NOT NULL, sheet_order TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS style (book TEXT, key INTEGER, style TEXT NOT NULL, PRIMARY KEY (book, key));
  CREATE TABLE IF NOT EXISTS sheet (book TEXT, id INTEGER, head TEXT NOT NULL, PRIMARY KEY (book, id));
  CREATE TABLE IF NOT EXISTS cell_row (
    book TEXT, sheet INTEGER, row INTEGER, cells TEXT NOT NULL, PRIMARY KEY (book, sheet, row)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS property (
    book TEXT, scope TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (book, scope, key)
  )`;

/** @throws when there is no book with this id */
export function readBookState(database: Database.Database, id: string): BookState {
  // Rows have the columns that their SELECT names; only the store writes them.
  const select = <T>(sql: string): T[] => database.prepare(sql).raw().all(id) as T[];
  const [book] = select<[string, string]>('SELECT head, sheet_order FROM book WHERE id = ?');
  if (book === undefined) throw new Error(`There is no book ${id}`);
  const styles = new StyleList();
  for (const [text] of select<[string]>('SELECT style FROM style WHERE book = ? ORDER BY key')) {
    styles.keyOf(JSON.parse(text) as CellStyle);
  }
  const sheets = new Map(
    select<[number, string]>('SELECT id, head FROM sheet WHERE book = ?').map(([sheetId, head]) => [
      sheetId,
      // Parts that came later are absent from tabs stored before.
      new Sheet(sheetId, {...newSheetHead(''), ...(JSON.parse(head) as SheetHead)}, styles),
    ]),
  );
  const rows = select<[number, number, string]>(
    'SELECT sheet, row, cells FROM cell_row WHERE book = ? ORDER BY sheet, row',
  );
  for (const [sheetId, row, text] of rows) fillRow(sheets.get(sheetId), row, text);
  const properties = select<[string, string, string]>(
    'SELECT scope, key, value FROM property WHERE book = ? ORDER BY key',
  );
  const propertiesOf = (scope: string): Map<string, string> =>
    new Map(properties.flatMap(([of, key, value]) => (of === scope ? [[key, value]] : [])));
  return {
    // Books stored before there were file rights have no lists.
    head: {...{editors: [], viewers: []}, ...(JSON.parse(book[0]) as BookHead)},
    sheets: (JSON.parse(book[1]) as number[]).flatMap(sheetId => sheets.get(sheetId) ?? []),
    styles,
    properties: {document: propertiesOf('document'), script: propertiesOf('script')},
  };
}

function fillRow(sheet: Sheet | undefined, row: number, text: string): void {
  if (sheet === undefined) return;
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  sheet.rows[row - 1] = rowFromText(text);
}
