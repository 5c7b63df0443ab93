// Writes books into the store's file, in the parts that a change touched.

import type Database from 'libsql';

import type {Book, BookChange, BookState, PropertyScope} from './book';
import {rowToText} from './row';

type RowText = readonly [row: number, text: string | null];

export class BookWriter {
  readonly #statements = new Map<string, Database.Statement>();

  constructor(private readonly database: Database.Database) {}

  /** Writes a book that the file does not have yet. */
  create(id: string, {head, sheets, styles, properties}: BookState): void {
    this.#transact(() => {
      const order = JSON.stringify(sheets.map(sheet => sheet.id));
      this.#run('INSERT INTO book VALUES (?, ?, ?)', id, JSON.stringify(head), order);
      this.#saveStyles(id, styles.textsFrom(0), 0);
      for (const scope of ['document', 'script'] as const) {
        for (const [key, value] of properties[scope]) this.#saveProperty(id, scope, key, value);
      }
      for (const sheet of sheets) {
        this.#saveSheetHead(id, sheet.id, sheet.head);
        const rows = sheet.rows.map((row, index): RowText => [
          index + 1,
          row ? rowToText(row) : null,
        ]);
        this.#saveRows(id, sheet.id, rows);
      }
    });
  }

  /** @param savedStyles - how many of the book's styles the file has */
  save(book: Book, change: BookChange, savedStyles: number): void {
    this.#transact(() => {
      this.#saveChange(book, change, savedStyles);
    });
  }

  #saveChange(book: Book, change: BookChange, savedStyles: number): void {
    const {id} = book;
    if (change.head) {
      const order = JSON.stringify(book.sheets.map(sheet => sheet.id));
      const head = JSON.stringify(book.head);
      this.#run('UPDATE book SET head = ?, sheet_order = ? WHERE id = ?', head, order, id);
    }
    this.#saveStyles(id, book.styles.textsFrom(savedStyles), savedStyles);
    for (const sheetId of change.removedSheetIds) {
      this.#run('DELETE FROM cell_row WHERE book = ? AND sheet = ?', id, sheetId);
      this.#run('DELETE FROM sheet WHERE book = ? AND id = ?', id, sheetId);
    }
    for (const {id: sheetId, head, rows} of change.sheets) {
      const sheet = book.sheetById(sheetId);
      if (sheet === null) continue;
      if (head) this.#saveSheetHead(id, sheetId, sheet.head);
      this.#saveRows(
        id,
        sheetId,
        rows.map((row): RowText => {
          const cells = sheet.rows[row - 1];
          return [row, cells ? rowToText(cells) : null];
        }),
      );
    }
    for (const {scope, key} of change.properties) {
      this.#saveProperty(id, scope, key, book.properties(scope).get(key) ?? null);
    }
  }

  #saveStyles(id: string, texts: readonly string[], start: number): void {
    texts.forEach((text, index) => {
      this.#run('INSERT OR REPLACE INTO style VALUES (?, ?, ?)', id, start + index, text);
    });
  }

  #saveSheetHead(id: string, sheetId: number, head: object): void {
    this.#run('INSERT OR REPLACE INTO sheet VALUES (?, ?, ?)', id, sheetId, JSON.stringify(head));
  }

  /** All rows in two statements: one call for each row would take twice the time. */
  #saveRows(id: string, sheetId: number, rows: readonly RowText[]): void {
    const kept = rows.filter(([, text]) => text !== null);
    if (kept.length > 0) {
      this.#run(
        `INSERT OR REPLACE INTO cell_row SELECT ?, ?, json_extract(value, '$[0]'),
          json_extract(value, '$[1]') FROM json_each(?)`,
        ...[id, sheetId, JSON.stringify(kept)],
      );
    }
    if (kept.length === rows.length) return;
    const gone = rows.flatMap(([row, text]) => (text === null ? [row] : []));
    this.#run(
      `DELETE FROM cell_row WHERE book = ? AND sheet = ?
        AND row IN (SELECT value FROM json_each(?))`,
      ...[id, sheetId, JSON.stringify(gone)],
    );
  }

  #saveProperty(id: string, scope: PropertyScope, key: string, value: string | null): void {
    if (value === null) {
      this.#run('DELETE FROM property WHERE book = ? AND scope = ? AND key = ?', id, scope, key);
    } else {
      this.#run('INSERT OR REPLACE INTO property VALUES (?, ?, ?, ?)', id, scope, key, value);
    }
  }

  #run(sql: string, ...values: (string | number)[]): void {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    statement.run(...values);
  }

  #transact(act: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      act();
      this.database.exec('COMMIT');
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }
}
