// One run as the services see it: whose it is, on which book, what it has made so far, and what it will report.

import {contains} from '../store/area';
import type {Book} from '../store/book';
import type {Area} from '../store/book-snapshot';
import type {Sheet} from '../store/sheet';
import type {DocumentCaches} from './document-caches';
import type {DocumentLocks} from './document-locks';
import {GoogleRefusal} from './google-words';
import {ServiceHandle, type Handle, type MenuReport} from './handles';
import {SERVICES, type AuthMode} from './method-table';
import type {LogLevel} from './wire';

/** The built add-on. */
export interface AddOn {
  /** The bundle, `Code.js`. */
  readonly code: string;
  /** Pages by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: {readonly oauthScopes: readonly string[]; readonly timeZone: string};
}

export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

export interface Toast {
  readonly message: string;
  /** `null`: none was given. */
  readonly title: string | null;
  /** `null`: as long as the page likes. */
  readonly seconds: number | null;
}

export interface SidebarReport {
  readonly title: string;
  readonly html: string;
}

export interface DialogReport extends SidebarReport {
  /** Pixels; `null`: the script did not say. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What a person has selected: the first cell of the area is the active one. */
export interface ActiveRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** The tab that a script has put in front, and its active cell; `null`: the one that the tab had. */
export interface Front {
  readonly sheetId: number;
  readonly cell: {readonly row: number; readonly column: number} | null;
}

export interface RunSetting {
  readonly book: Book;
  /** E-mail of the person at the keyboard. */
  readonly user: string;
  readonly authMode: AuthMode;
  readonly addOn: AddOn;
  readonly locks: DocumentLocks;
  readonly caches: DocumentCaches;
  /** Address of the book's page; `''` when it has none. */
  readonly url: string;
  /** What the script's clock shows beyond the machine's. */
  readonly clockOffsetMs: number;
  /** `null`: the first cell of the first tab. */
  readonly active: ActiveRange | null;
}

const FIRST_CELL: Area = {row: 1, column: 1, rows: 1, columns: 1};

export class ScriptRun {
  readonly log: LogLine[] = [];
  readonly menus: MenuReport[] = [];
  readonly toasts: Toast[] = [];
  sidebar: SidebarReport | null = null;
  dialog: DialogReport | null = null;
  /** `null`: the script did not say. */
  front: Front | null = null;
  #active: ActiveRange | null;
  readonly #handles: Handle[] = [];
  readonly #ids = new Map<Handle, number>();

  readonly #end = new AbortController();

  constructor(readonly setting: RunSetting) {
    this.#active = setting.active;
  }

  get book(): Book {
    return this.setting.book;
  }

  get user(): string {
    return this.setting.user;
  }

  /** What is selected; the first cell of the first tab when nobody said, or when it is no longer there. */
  get active(): ActiveRange {
    const sheet = this.#active && this.book.sheetById(this.#active.sheetId);
    if (this.#active === null || sheet === null) {
      const [first] = this.book.sheets;
      if (first === undefined) throw new Error(`The book ${this.book.id} has no tab`);
      return {sheetId: first.id, area: FIRST_CELL};
    }
    const {maxRows: rows, maxColumns: columns} = sheet.head;
    const isThere = contains({row: 1, column: 1, rows, columns}, this.#active.area);
    return isThere ? this.#active : {sheetId: sheet.id, area: FIRST_CELL};
  }

  /** @param area - `null`: what was selected on that tab before, which the host does not know but for the first cell */
  select(sheetId: number, area: Area | null): void {
    this.#active = {sheetId, area: area ?? FIRST_CELL};
    this.front = {sheetId, cell: area && {row: area.row, column: area.column}};
  }

  /** Aborted when the run is over, however it ended. */
  get ended(): AbortSignal {
    return this.#end.signal;
  }

  /** Lets go of what the run still waits for, and of its lock (fact 228). */
  end(): void {
    this.#end.abort();
    this.setting.locks.forget(this.book.id, this);
  }

  get nowMs(): number {
    return Date.now() + this.setting.clockOffsetMs;
  }

  /** @throws GoogleRefusal when the tab has been removed since the script got hold of it */
  sheet({sheetId}: {readonly sheetId: number}): Sheet {
    const sheet = this.book.sheetById(sheetId);
    if (sheet === null) throw new GoogleRefusal(`Sheet ${sheetId} not found`);
    return sheet;
  }

  /** The number by which the script knows an object; the same object keeps its number. */
  idOf(handle: Handle): number {
    const known = this.#ids.get(handle);
    if (known !== undefined) return known;
    const id = this.#handles.push(handle);
    this.#ids.set(handle, id);
    return id;
  }

  /** @throws when this run has given out no such number */
  handle(id: number): Handle {
    const service = SERVICES[-1 - id];
    const found = service === undefined ? this.#handles[id - 1] : new ServiceHandle(service);
    if (found === undefined) throw new Error(`The run has no object ${id}`);
    return found;
  }
}
