// Runs the commands as the program does, on the built add-on, in a folder of their own; and changes books between commands.

import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {messageText} from '../../../src/contract/message-text';
import {BookDesk} from '../../../src/host/command/book-desk';
import {runCommand} from '../../../src/host/command/run-command';
import type {
  BookSnapshot,
  CellSnapshot,
  SheetSnapshot,
} from '../../../src/host/store/book-snapshot';
import {readBook} from '../../../src/host/xlsx/read-book';
import {writeBook} from '../../../src/host/xlsx/write-book';

const root = join(__dirname, '../../..');

export const built = {
  addOnFolder: join(root, 'dist'),
  workerPath: join(root, 'build/worker.cjs'),
};

/** A command of several runs, on a machine that has other things to do. */
export const commandTimeout = 180_000;

export interface Ended {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** A new folder, which goes when the tests of the file are done. */
export class CommandFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));

  constructor() {
    afterAll(() => rmSync(this.path, {recursive: true, force: true}));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** @returns the file's path */
  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.file(name), content);
    return this.file(name);
  }

  has(name: string): boolean {
    return existsSync(this.file(name));
  }

  remove(name: string): void {
    rmSync(this.file(name), {force: true});
  }

  bytes(name: string): Buffer {
    return readFileSync(this.file(name));
  }

  /** Words are separated by spaces; those that name a file with a known ending are paths in the folder. */
  async run(line: string): Promise<Ended> {
    const argv = line
      .split(' ')
      .map(word => (/\.(csv|xlsx|json|txt)$/.test(word) ? this.file(word) : word));
    const [out, err]: [string[], string[]] = [[], []];
    const short = (text: string): string => text.replaceAll(`${this.path}/`, '');
    const terminal = {
      out: (text: string) => out.push(short(text)),
      err: (text: string) => err.push(short(text)),
    };
    const code = await runCommand(argv, {terminal, built, debug: false});
    return {code, out, err};
  }

  /** As when a person works on the file between two commands. */
  async edit(
    from: string,
    to: string,
    change: (book: BookSnapshot) => BookSnapshot,
  ): Promise<void> {
    await writeBook(change(await readBook(this.file(from))), this.file(to));
  }

  /** Edits, then has the book take over its lists, as its owner. */
  async editLists(
    from: string,
    to: string,
    change: (book: BookSnapshot) => BookSnapshot,
  ): Promise<void> {
    const desk = new BookDesk(change(await readBook(this.file(from))), built);
    await desk.call(desk.owner, 'refreshReference', {});
    await writeBook(desk.snapshot, this.file(to));
    await desk.close();
  }

  /** The book with its texts as they are meant: a cell in text format may have kept the apostrophe that marks a text. */
  async read(name: string): Promise<BookSnapshot> {
    const book = await readBook(this.file(name));
    const meant = (cell: CellSnapshot): CellSnapshot =>
      typeof cell.value === 'string' ? {...cell, value: cell.value.replace(/^'/, '')} : cell;
    return {
      ...book,
      sheets: book.sheets.map(sheet => ({...sheet, cells: sheet.cells.map(meant)})),
    };
  }

  json(name: string): unknown {
    return JSON.parse(this.bytes(name).toString('utf8'));
  }
}

/** The add-on's sentence, said of a file and its lines as they are shown. */
export function said(place: string, ...message: MessageOf): string {
  const [code, facts] = message;
  // The pair is a message; the compiler does not see that the two belong together.
  return `${place}: ${messageText({code, facts} as Parameters<typeof messageText>[0])}`;
}

type MessageOf = {
  [C in Parameters<typeof messageText>[0]['code']]: [
    code: C,
    facts: Extract<Parameters<typeof messageText>[0], {readonly code: C}>['facts'],
  ];
}[Parameters<typeof messageText>[0]['code']];

/** Rows of comma-separated cells under a header. */
export function csv(header: string, ...rows: string[]): string {
  return [header, ...rows, ''].join('\n');
}

/** The tab whose A1 holds the mark. */
export function tabOf(book: BookSnapshot, mark: string): SheetSnapshot {
  return book.sheets.find(sheet => cellAt(sheet, 1, 1)?.value === mark)!;
}

export function cellAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellSnapshot | undefined {
  return sheet.cells.find(cell => cell.row === row && cell.column === column);
}

/** Place of the cell in the row with this id, under the column with this key. */
export function placeOf(
  sheet: SheetSnapshot,
  row: string,
  key: string,
): {row: number; column: number} {
  const of = (value: string, inKeys: boolean): CellSnapshot =>
    sheet.cells.find(cell => cell.value === value && (inKeys ? cell.row : cell.column) === 1)!;
  return {row: of(row, false).row, column: of(key, true).column};
}

/** The book with one of its tabs changed. */
export function withTab(
  book: BookSnapshot,
  mark: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): BookSnapshot {
  const tab = tabOf(book, mark);
  return {...book, sheets: book.sheets.map(sheet => (sheet === tab ? change(sheet) : sheet))};
}

/** The tab with the content of one cell replaced, its looks kept. */
export function withCell(
  sheet: SheetSnapshot,
  place: {readonly row: number; readonly column: number},
  content: Pick<CellSnapshot, 'value'> & {readonly formula?: string},
): SheetSnapshot {
  const isHere = (cell: CellSnapshot): boolean =>
    cell.row === place.row && cell.column === place.column;
  const style = sheet.cells.find(isHere)?.style;
  const cell = {...place, ...content, ...(style === undefined ? {} : {style})};
  const others = sheet.cells.filter(one => !isHere(one));
  const cells = [...others, cell].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  return {...sheet, cells};
}
