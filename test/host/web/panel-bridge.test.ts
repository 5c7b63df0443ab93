// `google.script` in a panel as its own script meets it: the bridge's text run as a browser would, in a world of its own.

import {createContext, runInContext} from 'node:vm';

import {bridgeScript} from '../../../src/host/web/panel/bridge-script';
import {Panels} from '../../../src/host/web/panel/panels';

const origin = 'http://127.0.0.1:8765';

interface Posted {
  readonly message: {kind: string; id: number; functionName: string; args: unknown};
  readonly origin: string;
}

/** A frame with the bridge in it. */
function frame() {
  const posted: Posted[] = [];
  const listeners = new Map<string, (event: object) => void>();
  const logged: unknown[] = [];
  const parent = {
    // As between windows: a copy.
    postMessage: (message: Posted['message'], to: string) =>
      posted.push({message: structuredClone(message), origin: to}),
  };
  const world = createContext({
    parent,
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
    console: {error: (text: unknown) => logged.push(text)},
  });
  runInContext(bridgeScript(origin), world);
  const hear = (data: unknown, source: unknown = parent): void =>
    listeners.get('message')?.({data, source});
  return {
    ...{posted, logged, hear},
    press: (key: string) => listeners.get('keydown')?.({key, defaultPrevented: false}),
    run: (code: string): unknown => runInContext(code, world),
  };
}

it('a call goes to the page that the panel belongs to, its answer to the handler with the user object', () => {
  const {run, posted, hear} = frame();
  run(
    `got = []; google.script.run.withUserObject('u').withSuccessHandler((v, u) => got.push([v, u])).rpc('openForm', {unit: 'u1'});`,
  );
  expect(posted).toEqual([
    {
      message: {kind: 'call', id: 1, functionName: 'rpc', args: ['openForm', {unit: 'u1'}]},
      origin,
    },
  ]);
  hear({kind: 'returned', id: 1, outcome: {ok: true, value: 'xong'}}, {});
  expect(run('JSON.stringify(got)')).toBe('[]');
  hear({kind: 'returned', id: 1, outcome: {ok: true, value: 'xong'}});
  hear({kind: 'returned', id: 1, outcome: {ok: true, value: 'lần hai'}});
  expect(run('JSON.stringify(got)')).toBe('[["xong","u"]]');
});

it('a failure is an Error for the failure handler; without one it is in the console, with null nowhere', () => {
  const {run, hear, logged} = frame();
  run(
    `got = []; const r = google.script.run; r.withFailureHandler(e => got.push(e instanceof Error, e.message)).a(); r.b(); r.withFailureHandler(null).c();`,
  );
  for (const id of [1, 2, 3])
    hear({kind: 'returned', id, outcome: {ok: false, message: `hỏng ${id}`}});
  expect(run('JSON.stringify(got)')).toBe('[true,"hỏng 1"]');
  expect(logged).toEqual(['hỏng 2']);
});

it('each setter gives a new runner, and the last handler wins', () => {
  const {run, hear} = frame();
  run(`got = []; const one = google.script.run.withSuccessHandler(() => got.push(1));
    const two = one.withSuccessHandler(() => got.push(2)); one.f(); two.f();`);
  for (const id of [1, 2]) hear({kind: 'returned', id, outcome: {ok: true, value: null}});
  expect(run('JSON.stringify(got)')).toBe('[1,2]');
});

it.each([
  ['a Date', 'new Date(0)', 'Failed due to illegal value in property: 0'],
  ['a function inside', '{a: {b: () => 1}}', 'Failed due to illegal value in property: b'],
  ['a Map', 'new Map()', 'Failed due to illegal value in property: 0'],
  ['a big number', '10n', 'Failed due to illegal value in property: 0'],
  ['a circle', '(o => (o.o = o))({})', 'Failed due to circular reference.'],
])('%s is refused at once and never sent', (_, value, message) => {
  const {run, posted} = frame();
  expect(() => run(`google.script.run.f(${value})`)).toThrow(message);
  expect(posted).toEqual([]);
});

it('what is not there becomes null in a list and goes from an object; the same object twice is no circle', () => {
  const {run, posted} = frame();
  run(`const o = {a: 1}; google.script.run.f([undefined, o, o], {x: undefined, y: null})`);
  expect(posted[0]?.message.args).toEqual([[null, {a: 1}, {a: 1}], {y: null}]);
});

it('ten calls are under way; the eleventh waits for one of them', () => {
  const {run, posted, hear} = frame();
  run(`for (let i = 0; i < 12; i++) google.script.run.f(i)`);
  expect(posted.map(({message}) => message.args)).toEqual(
    Array.from({length: 10}, (_, at) => [at]),
  );
  hear({kind: 'returned', id: 4, outcome: {ok: true, value: null}});
  expect(posted).toHaveLength(11);
  expect(posted[10]?.message.args).toEqual([10]);
});

it('a private name is no function, and an awaited runner is none either', () => {
  const {run} = frame();
  expect(run('typeof google.script.run.secret_ + typeof google.script.run.then')).toBe(
    'undefinedundefined',
  );
});

it('the panel can close itself, set its size, and say that Escape was pressed', () => {
  const {run, posted, press} = frame();
  run(
    'google.script.host.close(); google.script.host.setHeight(300); google.script.host.setWidth(400)',
  );
  press('Escape');
  press('a');
  expect(posted.map(({message}) => message)).toEqual([
    {kind: 'close'},
    {kind: 'size', height: 300},
    {kind: 'size', width: 400},
    {kind: 'escape'},
  ]);
});

it('a document is given once, the bridge before its own script, each script by its hash', () => {
  const panels = new Panels();
  const path = panels.add(
    '<!doctype html><html><head><title>x</title></head><body><script>let a = 1 </script></body></html>',
  );
  const id = path.replace('/panel/', '');
  const answer = panels.take(id, origin);
  const body = String(answer?.body);
  const scripts = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(match => match[1]);
  expect(scripts).toEqual([bridgeScript(origin), 'let a = 1 ']);
  const policy = answer?.headers?.['Content-Security-Policy'] ?? '';
  expect(policy.match(/'sha256-[\w+/]+=*'/g)).toHaveLength(2);
  // printf 'let a = 1 ' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain('4h6DP9pYGTlnJOn2QSJ5KfgMocWGX+dIGUutFpR43ZA=');
  expect(panels.take(id, origin)).toBeNull();
});
