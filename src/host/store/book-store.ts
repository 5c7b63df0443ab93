// Workbooks in one SQLite file. What was acknowledged is on disk: each change of a book is one transaction.

import {randomUUID} from 'node:crypto';

import Database from 'libsql';

import {Book, type BookFile, type BookState} from './book';
import type {BookSnapshot, SheetSnapshot} from './book-snapshot';
import {snapshotOfSheet, snapshotOfState, stateOfSnapshot} from './book-state';
import {readBookState, SCHEMA} from './book-tables';
import {BookWriter} from './book-writer';
import type {Sheet} from './sheet';
import {lockStore, type StoreLock} from './store-lock';

/** In `PRAGMA user_version`; a file of another version is refused rather than guessed at. */
const SCHEMA_VERSION = 1;

export class BookStore {
  readonly #books = new Map<string, Book>();
  readonly #writer: BookWriter;

  private constructor(
    private readonly database: Database.Database,
    private readonly lock: StoreLock | null,
  ) {
    this.#writer = new BookWriter(database);
  }

  /**
   * @param path - the file, made when it is not there; `:memory:` for a store that lives as long as the program
   * @throws when another program has the file open, or another version of this one wrote it
   */
  static open(path: string): BookStore {
    const lock = path === ':memory:' ? null : lockStore(path);
    const database = new Database(path);
    try {
      database.exec('PRAGMA journal_mode = WAL');
      database.exec('PRAGMA synchronous = FULL');
      const [row] = database.prepare('PRAGMA user_version').raw().all() as [[number]];
      const [version] = row;
      if (version !== 0 && version !== SCHEMA_VERSION) {
        throw new Error(`The book store ${path} was written by another version (${version})`);
      }
      database.exec(`BEGIN IMMEDIATE; ${SCHEMA}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
    } catch (error) {
      database.close();
      lock?.release();
      throw error;
    }
    return new BookStore(database, lock);
  }

  /**
   * Keeps a new book.
   *
   * @param id - for books whose address must be the same in every demo; otherwise a new random one
   * @returns the book's id
   */
  createBook(snapshot: BookSnapshot, id: string = randomUUID()): string {
    this.#writer.create(id, stateOfSnapshot(snapshot));
    return id;
  }

  /**
   * The book, the same object for everyone who asks.
   *
   * @throws when there is none with this id
   */
  load(id: string): Book {
    const known = this.#books.get(id);
    if (known !== undefined) return known;
    const book = new Book(id, this.#fileOf(id));
    this.#books.set(id, book);
    return book;
  }

  snapshot(id: string): BookSnapshot {
    return snapshotOfState(this.load(id).state);
  }

  /** The first tab that is wanted, without the rest of the book; `null` when there is none. */
  snapshotOfTab(id: string, isWanted: (sheet: Readonly<Sheet>) => boolean): SheetSnapshot | null {
    const sheet = this.load(id).state.sheets.find(isWanted);
    return sheet === undefined ? null : snapshotOfSheet(sheet);
  }

  /** In the order in which they were made. */
  listBooks(): {readonly id: string; readonly name: string}[] {
    const rows = this.database.prepare('SELECT id, head FROM book ORDER BY rowid').raw().all();
    // The columns are those named in the line above; only this class writes them.
    return (rows as [string, string][]).map(([id, head]) => ({
      id,
      name: (JSON.parse(head) as {name: string}).name,
    }));
  }

  /** Writes a copy of the whole store as it stands. @param path - of a file that is not there yet */
  copyTo(path: string): void {
    this.database.prepare('VACUUM INTO ?').run(path);
  }

  /** Nothing is lost by not calling it; afterwards the store cannot be used. */
  close(): void {
    this.#books.clear();
    this.database.close();
    this.lock?.release();
  }

  #fileOf(id: string): BookFile {
    let savedStyles = 0;
    return {
      read: (): BookState => {
        const state = readBookState(this.database, id);
        savedStyles = state.styles.length;
        return state;
      },
      save: (book, change) => {
        this.#writer.save(book, change, savedStyles);
        savedStyles = book.styles.length;
      },
    };
  }
}
