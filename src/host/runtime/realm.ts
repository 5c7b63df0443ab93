// The script's side of the services. `installServices` is evaluated inside the script's own context, from its source
// text: it must stand alone, so nothing outside its body may be used but types.

import type {
  EventObjects,
  LogLevel,
  RealmShape,
  ScriptOutcome,
  StartMessage,
  WireReply,
  WireValue,
} from './wire';

/** The way out of the context; every value crosses it as text. */
export interface Bridge {
  call(method: string, self: number, args: string): string;
  log(level: LogLevel, text: string): void;
}

/** The way into the context. */
export interface Entry {
  /** Takes note of the global names so far: what comes later was defined by the script. */
  seal(): void;
  setClock(offsetMs: number): void;
  /** @returns a {@link ScriptOutcome} as JSON text; `null` when it hangs on a promise: see {@link settled} */
  invoke(start: StartMessage): string | null;
  /** The outcome of a promise that `invoke` was given, once it has one. */
  settled(): string | null;
  /** The outcome of a run whose script threw `error` while it was loaded. */
  failed(error: unknown): string;
}

export function installServices(bridge: Bridge, shapeText: string): Entry {
  const shape = JSON.parse(shapeText) as RealmShape;
  const globals = globalThis as unknown as Record<string, unknown>;
  const handles = new WeakMap<object, {readonly id: number; readonly className: string}>();
  const objects = new Map<number, object>();
  const enumNames = new WeakMap<object, string>();
  const prototypes = new Map<string, object>();
  let ownNames = new Set<string>();
  let promised: string | null = null;

  function notImplemented(name: string): Error {
    return new Error(`${name} is not implemented by the local host`);
  }

  /** Below every service object: a name that is not in the table is refused, never silently absent. */
  function fallbackOf(className: string): object {
    const asked = new Set(['then', 'toJSON']);
    return new Proxy(Object.prototype, {
      get(target, name, receiver): unknown {
        if (typeof name === 'symbol' || name in target || asked.has(name)) {
          return Reflect.get(target, name, receiver);
        }
        throw notImplemented(`${className}.${name}`);
      },
    });
  }

  function prototypeOf(className: string): object {
    const known = prototypes.get(className);
    if (known !== undefined) return known;
    const prototype = Object.create(fallbackOf(className)) as Record<string, unknown>;
    for (const method of shape.methods) {
      const [owner, name = ''] = method.split('.');
      if (owner === className) hide(prototype, name, callerOf(method));
    }
    const isUser = className === 'User';
    hide(prototype, 'toString', function (this: object) {
      return isUser ? (this as {getEmail(): string}).getEmail() : className;
    });
    prototypes.set(className, prototype);
    return prototype;
  }

  /** Not listed by `for in` and `Object.keys`, as methods of Google's objects are not. */
  function hide(target: object, name: string, value: unknown): void {
    Object.defineProperty(target, name, {value, writable: true, configurable: true});
  }

  function callerOf(method: string): (...args: unknown[]) => unknown {
    return function (this: unknown, ...args: unknown[]): unknown {
      const handle = handles.get(this as object);
      if (handle === undefined) throw new TypeError(`Illegal invocation of ${method}`);
      return decode(bridge.call(method, handle.id, JSON.stringify(args.map(encode))));
    };
  }

  function objectOf(id: number, className: string): object {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const made = Object.create(prototypeOf(className)) as object;
    handles.set(made, {id, className});
    objects.set(id, made);
    return made;
  }

  function encode(value: unknown): WireValue {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : {$: 'other', name: String(value)};
      case 'undefined':
        return null;
      case 'object':
        return value === null ? null : encodeObject(value);
      default:
        return {$: 'other', name: '(class)'};
    }
  }

  function encodeObject(value: object): WireValue {
    if (Array.isArray(value)) return value.map(encode);
    if (value instanceof Date) {
      const ms = value.getTime();
      return {$: 'date', ms: Number.isNaN(ms) ? null : ms};
    }
    const handle = handles.get(value);
    if (handle !== undefined) return {$: 'handle', id: handle.id};
    const name = enumNames.get(value);
    if (name !== undefined) return {$: 'enum', name};
    const entries: Record<string, WireValue> = {};
    for (const [key, part] of Object.entries(value)) entries[key] = encode(part);
    return {$: 'object', entries};
  }

  function decode(text: string): unknown {
    const reply = JSON.parse(text) as WireReply;
    switch (reply.kind) {
      case 'value':
        return reply.value;
      case 'date':
        return new Date(reply.ms);
      case 'handle':
        return objectOf(reply.id, reply.className);
      case 'handles':
        return reply.ids.map(id => objectOf(id, reply.className));
      case 'handleGrid':
        return reply.ids.map(row =>
          row.map(id => (id === null ? null : objectOf(id, reply.className))),
        );
      case 'grid':
        for (let at = 0; at < reply.dates.length; at += 2) {
          const row = reply.rows[reply.dates[at] ?? 0];
          const column = reply.dates[at + 1] ?? 0;
          if (row !== undefined) row[column] = new Date(row[column] as number);
        }
        return reply.rows;
      case 'error': {
        const error = new Error(reply.message);
        error.name = reply.name;
        throw error;
      }
    }
  }

  function enumOf(enumName: string, keys: readonly string[]): object {
    const values = keys.map((key, ordinal) => {
      const value = {
        toString: () => key,
        name: () => key,
        ordinal: () => ordinal,
        compareTo: (other: {ordinal(): number}) => ordinal - other.ordinal(),
      };
      enumNames.set(value, `${enumName}.${key}`);
      return [key, Object.freeze(value)] as const;
    });
    return Object.assign(Object.create(fallbackOf(enumName)) as object, Object.fromEntries(values));
  }

  function outcomeText(outcome: ScriptOutcome): string {
    return JSON.stringify(outcome);
  }

  function finished(value: unknown): string {
    // A result with a Date anywhere in it arrives whole as null (fact 268), undefined as null (fact 269).
    const crosses = value !== undefined && typeof value !== 'function' && !hasDate(value);
    return outcomeText({ok: true, value: crosses ? value : null});
  }

  function hasDate(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    return value instanceof Date || Object.values(value).some(hasDate);
  }

  function failed(error: unknown): string {
    const isError = error instanceof Error;
    const message = isError && error.name !== 'Exception' ? error.message : String(error);
    const stack = isError ? (error.stack ?? null) : null;
    return outcomeText({ok: false, kind: 'exception', message, stack});
  }

  function describe(value: unknown): string {
    if (value instanceof Error) return value.stack ?? String(value);
    // An error of the host's own realm is no Error here, yet its text is what the log is for.
    const stack = (value as {readonly stack?: unknown} | null | undefined)?.stack;
    if (typeof stack === 'string') return stack;
    if (typeof value !== 'object' || value === null || handles.has(value)) return String(value);
    return JSON.stringify(value);
  }

  function eventOf(given: unknown, objectsText: string, authMode: string): unknown {
    const modes = (globals.ScriptApp as {AuthMode: Record<string, unknown>}).AuthMode;
    const parts = Object.entries(JSON.parse(objectsText) as EventObjects).map(
      ([name, {id, className}]) => [name, objectOf(id, className)],
    );
    return {
      ...(given as object | undefined),
      ...(Object.fromEntries(parts) as object),
      authMode: modes[authMode],
    };
  }

  const consoleMethods = (['log', 'info', 'warn', 'error'] as const).map(level => [
    level,
    (...values: unknown[]) => bridge.log(level, values.map(describe).join(' ')),
  ]);
  hide(globals, 'console', Object.fromEntries(consoleMethods));
  shape.services.forEach(name =>
    hide(globals, name, objectOf(-1 - shape.services.indexOf(name), name)),
  );
  for (const [name, keys] of Object.entries(shape.enums)) {
    const [service = '', property = ''] = name.split('.');
    (globals[service] as Record<string, unknown>)[property] = enumOf(name, keys);
  }
  for (const name of shape.missingServices) {
    Object.defineProperty(globals, name, {
      configurable: true,
      get() {
        throw notImplemented(name);
      },
    });
  }

  return {
    seal() {
      ownNames = new Set(Object.getOwnPropertyNames(globals));
    },
    setClock(offsetMs) {
      if (offsetMs === 0) return;
      const machineNow = Date.now.bind(Date);
      const now = (): number => machineNow() + offsetMs;
      const shifted = new Proxy(Date, {
        construct: (target, args: unknown[], newTarget) =>
          Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
        apply: target => new target(now()).toString(),
      });
      hide(Date, 'now', now);
      hide(Date.prototype, 'constructor', shifted);
      hide(globals, 'Date', shifted);
    },
    invoke({functionName, args, event, authMode}) {
      const isOwn = !ownNames.has(functionName) && !functionName.endsWith('_');
      const found = isOwn && Object.hasOwn(globals, functionName) ? globals[functionName] : null;
      if (typeof found !== 'function') {
        // No service threw this: it reaches the caller without `Exception: ` (fact 264).
        return failed(new Error(`Script function not found: ${functionName}`));
      }
      let values = JSON.parse(args) as unknown[];
      if (event !== null) values = [eventOf(values[0], event, authMode)];
      try {
        const result = (found as (...values: unknown[]) => unknown)(...values);
        if (!(result instanceof Promise)) return finished(result);
        result.then(
          value => {
            promised = finished(value);
          },
          (error: unknown) => {
            promised = failed(error);
          },
        );
        return null;
      } catch (error) {
        return failed(error);
      }
    },
    settled: () => promised,
    failed,
  };
}
