// What the thread of a run and the thread that owns the books say to each other. All values cross as JSON text.

import type {AuthMode} from './method-table';

/** How a run ended, but for being killed, which its own thread cannot tell. */
export type ScriptOutcome =
  | {readonly ok: true; readonly value: unknown}
  | {
      readonly ok: false;
      readonly kind: 'exception';
      readonly message: string;
      /** `null` when what was thrown is no Error. */
      readonly stack: string | null;
    };

export interface StartMessage {
  readonly functionName: string;
  /** A JSON list. */
  readonly args: string;
  /** What a trigger's event has beside the values of its first argument: JSON of {@link EventObjects}; `null`: no trigger. */
  readonly event: string | null;
  readonly authMode: AuthMode;
  /** What the script's clock shows beyond the machine's. */
  readonly clockOffsetMs: number;
}

/** Objects by the name of their field, `range` say. */
export type EventObjects = Readonly<
  Record<string, {readonly id: number; readonly className: string}>
>;

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export type WorkerMessage =
  | {
      readonly kind: 'call';
      /** `Class.method`. */
      readonly method: string;
      /** Handle of the object it was called on; 0 for a service itself. */
      readonly self: number;
      /** A JSON list of {@link WireValue}. */
      readonly args: string;
    }
  | {readonly kind: 'log'; readonly level: LogLevel; readonly text: string}
  | {readonly kind: 'done'; readonly outcome: string};

/** An argument: plain lists and primitives stand for themselves, all else is an object with `$`. */
export type WireValue =
  | null
  | string
  | number
  | boolean
  | readonly WireValue[]
  | {readonly $: 'date'; readonly ms: number | null}
  | {readonly $: 'handle'; readonly id: number}
  | {readonly $: 'enum'; readonly name: string}
  | {readonly $: 'object'; readonly entries: Readonly<Record<string, WireValue>>}
  /** Something that no service takes; `name` is for the message. */
  | {readonly $: 'other'; readonly name: string};

/** The answer to a call. */
export type WireReply =
  | {readonly kind: 'value'; readonly value: unknown}
  | {readonly kind: 'date'; readonly ms: number}
  | {readonly kind: 'handle'; readonly id: number; readonly className: string}
  | {readonly kind: 'handles'; readonly className: string; readonly ids: readonly number[]}
  /** Objects by cell, `null` where there is none. */
  | {
      readonly kind: 'handleGrid';
      readonly className: string;
      readonly ids: readonly (readonly (number | null)[])[];
    }
  /** Cells; `dates` lists row and column (0-based), one after the other, of numbers that are instants. */
  | {readonly kind: 'grid'; readonly rows: readonly unknown[][]; readonly dates: readonly number[]}
  /** Google's own error, or (`name` is `Error`) a refusal of this host. */
  | {readonly kind: 'error'; readonly name: string; readonly message: string};

/** What a worker is born with. */
export interface WorkerSetup {
  readonly code: string;
  /** V8's own form of the code, so that it is not parsed again for each run. */
  readonly cachedData: Uint8Array | undefined;
  /** A {@link RealmShape}, as JSON text. */
  readonly shape: string;
  readonly timeZone: string;
  /** One integer, set to 1 when the answer to a call has been sent. */
  readonly signal: SharedArrayBuffer;
}

/** What the script is to see of the services. */
export interface RealmShape {
  readonly methods: readonly string[];
  readonly services: readonly string[];
  readonly missingServices: readonly string[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
}
