// One run as the services see it: whose it is, on which book, what it has made so far, and what it will report.

import type {Book} from '../store/book';
import type {Sheet} from '../store/sheet';
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

export interface RunSetting {
  readonly book: Book;
  /** E-mail of the person at the keyboard. */
  readonly user: string;
  readonly authMode: AuthMode;
  readonly addOn: AddOn;
  readonly locks: DocumentLocks;
  /** What the script's clock shows beyond the machine's. */
  readonly clockOffsetMs: number;
  /** The tab that the person has open; `null`: the first one. */
  readonly activeSheetId: number | null;
}

export class ScriptRun {
  readonly log: LogLine[] = [];
  readonly menus: MenuReport[] = [];
  readonly toasts: Toast[] = [];
  sidebar: SidebarReport | null = null;
  activeSheetId: number | null;
  readonly #handles: Handle[] = [];
  readonly #ids = new Map<Handle, number>();

  readonly #end = new AbortController();

  constructor(readonly setting: RunSetting) {
    this.activeSheetId = setting.activeSheetId;
  }

  get book(): Book {
    return this.setting.book;
  }

  get user(): string {
    return this.setting.user;
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
