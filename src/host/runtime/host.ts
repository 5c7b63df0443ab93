// The local Apps Script: runs functions of the built add-on on books of the store, for the people who press its menus.

import {Script} from 'node:vm';

import type {BookStore} from '../store/book-store';
import {DocumentCaches} from './document-caches';
import {DocumentLocks} from './document-locks';
import {Door, type CallRecord, type DoorOptions} from './door';
import {WORDS} from './google-words';
import type {MenuReport} from './handles';
import {ENUMS, METHODS, MISSING_SERVICES, SERVICES, type AuthMode} from './method-table';
import {RunThread} from './run-thread';
import {
  ScriptRun,
  type ActiveRange,
  type AddOn,
  type DialogReport,
  type Front,
  type LogLine,
  type SidebarReport,
  type Toast,
} from './script-run';
import {triggerEvent} from './trigger-event';
import type {RealmShape, ScriptOutcome, WorkerMessage, WorkerSetup} from './wire';

/** An officer's page makes two calls in a row: a draft saved, a report sent. */
const SPARE_THREADS = 2;

/** Fact 298. */
const TIME_LIMIT_MS = 6 * 60 * 1000;

/** Fact 277: of a simple trigger. */
const TRIGGER_TIME_LIMIT_MS = 30 * 1000;

export interface HostSetup {
  readonly store: BookStore;
  readonly addOn: AddOn;
  /** The built `worker.ts`, one CommonJS file. */
  readonly workerPath: string;
  /** What the clock of a book's scripts shows when a run starts; from there it goes on as the machine's does. Absent: the machine's. */
  readonly clock?: (bookId: string) => number;
  /** Where a book's page is; absent: books have no address, and `getUrl` gives `''`. */
  readonly urlOf?: (bookId: string) => string;
}

export interface RunOptions extends DoorOptions {
  /** Six minutes when absent, half a minute for a simple trigger. */
  readonly timeLimitMs?: number;
  /** What the person has selected; the first cell of the first tab when absent. */
  readonly active?: ActiveRange;
}

export interface RunRequest {
  readonly bookId: string;
  /** E-mail of the person at the keyboard; `''` when nobody knows. */
  readonly user: string;
  /** A top-level function of the add-on. */
  readonly name: string;
  /** Cross as JSON. `onOpen` and `onInstall` are given their event, and so is `onEdit` as LIMITED, of an {@link EditEvent}. */
  readonly args?: readonly unknown[];
  /** FULL when absent, as for a menu item or the sidebar. */
  readonly authMode?: AuthMode;
  readonly options?: RunOptions;
}

export type RunOutcome =
  | ScriptOutcome
  | {readonly ok: false; readonly kind: 'killed' | 'timeout'; readonly message: string};

export interface RunReport {
  readonly outcome: RunOutcome;
  /** Door calls that returned cells, that changed the book, and all others. */
  readonly calls: {readonly reads: number; readonly writes: number; readonly other: number};
  readonly records: readonly CallRecord[];
  readonly log: readonly LogLine[];
  /** In the order of `addToUi`. */
  readonly menus: readonly MenuReport[];
  /** The last one shown; `null` when none was. */
  readonly sidebar: SidebarReport | null;
  readonly dialog: DialogReport | null;
  readonly toasts: readonly Toast[];
  /** What the script leaves in front; `null`: it did not say. */
  readonly front: Front | null;
}

export class Host {
  readonly #locks = new DocumentLocks();
  readonly #caches = new DocumentCaches();
  readonly #threadSetup: Omit<WorkerSetup, 'signal'>;
  readonly #stops = new Set<(reason: string) => Promise<void>>();
  #spares: RunThread[] = [];
  #isClosed = false;

  /** @throws SyntaxError when the add-on's code cannot be parsed */
  constructor(private readonly setup: HostSetup) {
    const {code, manifest} = setup.addOn;
    const shape: RealmShape = {
      ...{methods: Object.keys(METHODS), services: SERVICES, enums: ENUMS},
      missingServices: MISSING_SERVICES,
    };
    this.#threadSetup = {
      ...{code, shape: JSON.stringify(shape), timeZone: manifest.timeZone},
      cachedData: new Script(code, {filename: 'Code.js'}).createCachedData(),
    };
  }

  /**
   * Runs one function in a context of its own. Runs at the same time meet at service calls only.
   *
   * @throws when there is no such book; how the script ended is in the report
   */
  async run(request: RunRequest): Promise<RunReport> {
    if (this.#isClosed) throw new Error('The host is closed');
    const {store, addOn, urlOf} = this.setup;
    const {options = {}, authMode = 'FULL'} = request;
    const clockOffsetMs = this.now(request.bookId) - Date.now();
    const run = new ScriptRun({
      ...{book: store.load(request.bookId), user: request.user, authMode, addOn, clockOffsetMs},
      ...{locks: this.#locks, caches: this.#caches, active: options.active ?? null},
      url: urlOf?.(request.bookId) ?? '',
    });
    const thread = this.#takeThread();
    const {outcome, door} = await this.#play(thread, run, request, options);
    this.#keepSpare();
    return {
      ...{outcome, calls: door.counts, records: door.records},
      ...{log: run.log, menus: run.menus, sidebar: run.sidebar, toasts: run.toasts},
      ...{dialog: run.dialog, front: run.front},
    };
  }

  /** What the clock of a book's scripts shows, in milliseconds. */
  now(bookId: string): number {
    return this.setup.clock?.(bookId) ?? Date.now();
  }

  /** Whether the add-on has a top-level function of this name that a person or a page can start, as the build writes it. */
  has(name: string): boolean {
    const {code} = this.setup.addOn;
    if (!/^\w+(?<!_)$/.test(name)) return false;
    return new RegExp(`^(?:async )?function ${name}\\s*\\(`, 'm').test(code);
  }

  /** Kills every run at hand, and the thread that waits for the next. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#stops].map(stop => stop('The host was closed')));
    await Promise.all(this.#spares.splice(0).map(spare => spare.kill()));
  }

  #play(
    thread: RunThread,
    run: ScriptRun,
    request: RunRequest,
    options: RunOptions,
  ): Promise<{outcome: RunOutcome; door: Door}> {
    return new Promise(resolve => {
      let isOver = false;
      const finish = async (outcome: RunOutcome): Promise<void> => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        run.end();
        await thread.kill();
        this.#stops.delete(stop);
        resolve({outcome, door});
      };
      const stop = (message: string): Promise<void> => finish({ok: false, kind: 'killed', message});
      const timer = setTimeout(
        () => {
          void finish({ok: false, kind: 'timeout', message: WORDS.timeLimit});
        },
        options.timeLimitMs ??
          (request.authMode === 'LIMITED' ? TRIGGER_TIME_LIMIT_MS : TIME_LIMIT_MS),
      );
      const door = new Door(
        run,
        options,
        () => isOver,
        reason => void stop(reason),
      );
      const fail = (error: unknown): void => {
        const message = error instanceof Error ? error.message : String(error);
        const stack = error instanceof Error ? (error.stack ?? null) : null;
        void finish({ok: false, kind: 'exception', message, stack});
      };
      const listen = (message: WorkerMessage): void => {
        if (isOver) return;
        if (message.kind === 'log') run.log.push({level: message.level, text: message.text});
        // Only the thread's own code writes outcomes.
        else if (message.kind === 'done') void finish(JSON.parse(message.outcome) as ScriptOutcome);
        else {
          // This run is on its way: the next one's thread may start beside it.
          this.#keepSpare();
          door.pass(message.method, message.self, message.args).then(reply => {
            if (reply !== null) thread.answer(reply);
          }, fail);
        }
      };
      this.#stops.add(stop);
      const {name: functionName, args = [], authMode = 'FULL'} = request;
      const {clockOffsetMs} = run.setting;
      const event = triggerEvent(run, functionName, args);
      thread.start(
        {
          ...{functionName, authMode, clockOffsetMs},
          args: JSON.stringify(event === null ? args : [event.values]),
          event: event && JSON.stringify(event.objects),
        },
        listen,
        fail,
      );
    });
  }

  /** Threads wait ready, the oldest first in use; more would only take memory. */
  #keepSpare(): void {
    if (!this.#isClosed && this.#spares.length < SPARE_THREADS)
      this.#spares.push(this.#newThread());
  }

  #takeThread(): RunThread {
    return this.#spares.shift() ?? this.#newThread();
  }

  #newThread(): RunThread {
    return new RunThread(this.setup.workerPath, this.#threadSetup);
  }
}
