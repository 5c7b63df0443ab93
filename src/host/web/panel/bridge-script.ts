// What stands before a panel's own script: `google.script`, carried by messages to the page around the frame.

/** Calls of one panel that are under way at the same time; more of them wait (fact 274). */
const MOST_CALLS = 10;

/**
 * The script's text.
 *
 * Messages to the page: `{kind: 'call', id, functionName, args}`, `{kind: 'close'}`, `{kind: 'size', width, height}`,
 * `{kind: 'escape'}`, and `{kind: 'keys', code}` for the page's own keys. From it: `{kind: 'returned', id, outcome}`.
 *
 * @param origin - of the page that may hear the panel
 * @remarks Source: behaviours.json 265–275.
 */
export function bridgeScript(origin: string): string {
  const script = `(${bridge.toString()})(${JSON.stringify(origin)}, ${MOST_CALLS});`;
  // What would end the element, or open a comment in it; in the script both can only stand in texts.
  return script.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}

interface Runner {
  success: ((value: unknown, user: unknown) => void) | null;
  failure: ((fault: Error, user: unknown) => void) | null | undefined;
  user: unknown;
}

interface Sent {
  readonly functionName: string;
  readonly args: unknown;
  readonly runner: Runner;
}

type Outcome =
  {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly message: string};

/** What a frame has and Node has not, as far as the bridge uses it. */
interface Frame {
  google: unknown;
  readonly parent: {postMessage(message: unknown, origin: string): void};
  addEventListener(
    type: string,
    listener: (event: {
      readonly source: unknown;
      readonly data: {
        readonly kind?: unknown;
        readonly id?: unknown;
        readonly outcome?: Outcome;
      } | null;
      readonly key?: string;
      readonly code?: string;
      readonly altKey?: boolean;
      readonly shiftKey?: boolean;
      readonly defaultPrevented: boolean;
      preventDefault(): void;
    }) => void,
  ): void;
}

/** Goes to the browser as its own text: it can use nothing of this file. */
function bridge(origin: string, most: number): void {
  const frame = globalThis as unknown as Frame;
  const waiting: Sent[] = [];
  const sent = new Map<number, Runner>();
  let lastId = 0;
  const post = (message: unknown): void => frame.parent.postMessage(message, origin);
  // As Google's page does, on the caller's side and at once.
  const copy = (value: unknown, key: string, above: readonly unknown[]): unknown => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object')
      throw new Error('Failed due to illegal value in property: ' + key);
    if (above.includes(value)) throw new Error('Failed due to circular reference.');
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((item, at) => copy(item, String(at), inside));
    const kind = Object.getPrototypeOf(value) as unknown;
    if (kind !== Object.prototype && kind !== null) {
      throw new Error('Failed due to illegal value in property: ' + key);
    }
    const fields = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(fields.map(([name, part]) => [name, copy(part, name, inside)]));
  };
  const pump = (): void => {
    while (sent.size < most) {
      const next = waiting.shift();
      if (next === undefined) return;
      lastId += 1;
      sent.set(lastId, next.runner);
      post({kind: 'call', id: lastId, functionName: next.functionName, args: next.args});
    }
  };
  const call = (runner: Runner, functionName: string, args: readonly unknown[]): void => {
    const plain = args.map((value, at) => copy(value, String(at), []));
    waiting.push({functionName, args: plain, runner});
    pump();
  };
  const runnerOf = (runner: Runner): unknown => {
    const setters: Record<string, (value: never) => unknown> = {
      withSuccessHandler: success => runnerOf({...runner, success}),
      withFailureHandler: failure => runnerOf({...runner, failure}),
      withUserObject: user => runnerOf({...runner, user}),
    };
    return new Proxy(Object.freeze({}), {
      get: (_, name) => {
        // An awaited runner would be asked for `then`; a name with `_` behind is nobody's to call.
        if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) return undefined;
        if (Object.hasOwn(setters, name)) return setters[name];
        return (...args: unknown[]) => call(runner, name, args);
      },
    });
  };
  frame.addEventListener('message', ({source, data}) => {
    if (source !== frame.parent || data?.kind !== 'returned') return;
    const {id, outcome} = data;
    const runner = typeof id === 'number' ? sent.get(id) : undefined;
    if (typeof id !== 'number' || runner === undefined || outcome === undefined) return;
    sent.delete(id);
    pump();
    if (outcome.ok) runner.success?.(outcome.value, runner.user);
    else if (typeof runner.failure === 'function') {
      runner.failure(new Error(outcome.message), runner.user);
    } else if (runner.failure === undefined) console.error(outcome.message);
  });
  frame.addEventListener('keydown', event => {
    const {key, code, altKey, shiftKey, defaultPrevented} = event;
    if (defaultPrevented) return;
    if (key === 'Escape') post({kind: 'escape'});
    // Those that open the page's menus; the page knows which they are.
    if (altKey !== true || shiftKey !== true || (code !== 'KeyS' && code !== 'KeyF')) return;
    event.preventDefault();
    post({kind: 'keys', code});
  });
  const host = Object.freeze({
    origin,
    close: () => post({kind: 'close'}),
    setHeight: (height: unknown) => post({kind: 'size', height}),
    setWidth: (width: unknown) => post({kind: 'size', width}),
    editor: Object.freeze({focus: () => post({kind: 'escape'})}),
  });
  const run = runnerOf({success: null, failure: undefined, user: undefined});
  frame.google = Object.freeze({script: Object.freeze({run, host})});
}
