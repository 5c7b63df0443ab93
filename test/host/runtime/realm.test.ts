// What a script finds in its context: the values of its own realm, the services of the table, nothing of Node.

import {bench, bookSnapshot, buildWorker, cellsOf, sheetSnapshot, type Bench} from './host-fixture';

const CODE = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function values() {
  const grid = sheet().getRange('A1:B1').getValues();
  return [grid instanceof Array, grid[0] instanceof Array, grid[0][1] instanceof Date];
}
function properties() {
  return PropertiesService.getDocumentProperties().getProperties() instanceof Object;
}
function refusal() {
  try { sheet().getRange(0, 1); } catch (error) {
    return [error instanceof Error, error.name, String(error), error.message];
  }
}
function absent(names) { return names.filter(name => typeof globalThis[name] !== 'undefined'); }
function unknown() { sheet().getRange('A1').setNoteX('a'); }
function unknownService() { DriveApp.getRootFolder(); }
function unknownEnum() { return Charts.ChartType.PIE; }
function harmless() {
  const range = sheet().getRange('A1');
  return [JSON.stringify(range), String(range), typeof range.then, range[Symbol.iterator] === undefined];
}
function chained() { const range = sheet().getRange('A1'); return range.setValue(1) === range; }
function lateNames() { return [typeof sheet, typeof ENTRY, typeof installServices]; }
function secret_() { return 1; }
var counter = 0;
function count() { counter += 1; return counter; }
function dates() { return {at: new Date(), list: [1]}; }
function nothing() {}
function fails() { throw new Error('hỏng'); }
async function later() { await null; return 'xong'; }
async function laterFails() { await null; throw new Error('hỏng sau'); }
function hangs() { return new Promise(() => {}); }
function now() { return [Date.now(), new Date().getTime(), new Date() instanceof Date, new Date(5).getTime()]; }
function localHour() { return new Date(Date.UTC(2024, 6, 5, 20)).getHours(); }
function logs() { console.log('a', 1, {b: [2]}); console.warn(null); console.error(new Error('c').message); }
function modes() { return String(ScriptApp.AuthMode.FULL); }
function onOpen(event) { return event.authMode === ScriptApp.AuthMode.LIMITED; }
`;

const book = bookSnapshot({
  sheets: [sheetSnapshot({cells: cellsOf([['chữ', {dateMs: 0}]])})],
});

let worker: ReturnType<typeof buildWorker>;
let table: Bench;

beforeAll(() => {
  worker = buildWorker();
  const clock = (): number => Date.UTC(2021, 2, 15);
  table = bench(worker.path, CODE, {book, clock});
});

afterAll(async () => {
  await table.close();
  worker.remove();
});

async function valueOf(name: string, ...args: unknown[]): Promise<unknown> {
  const {outcome} = await table.run({name, args});
  return outcome.ok ? outcome.value : outcome;
}

async function messageOf(name: string): Promise<string> {
  const {outcome} = await table.run({name});
  return outcome.ok ? '' : outcome.message;
}

test('lists and dates from cells are those of the script, so instanceof holds', async () => {
  expect(await valueOf('values')).toEqual([true, true, true]);
  expect(await valueOf('properties')).toBe(true);
});

test('a refusal of Google is an Error of the script, named Exception', async () => {
  const message = 'The starting row of the range is too small.';
  expect(await valueOf('refusal')).toEqual([true, 'Exception', `Exception: ${message}`, message]);
});

test('what Apps Script lacks is absent', async () => {
  const names = [
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'URL'],
    ...['URLSearchParams', 'TextEncoder', 'TextDecoder', 'crypto', 'Buffer', 'process', 'require'],
    ...['module', 'global', 'window', 'performance', 'structuredClone', 'atob', 'XMLHttpRequest'],
  ];
  expect(await valueOf('absent', names)).toEqual([]);
});

test.each([
  ['unknown', 'Range.setNoteX is not implemented by the local host'],
  ['unknownService', 'DriveApp is not implemented by the local host'],
  ['unknownEnum', 'Charts.ChartType.PIE is not implemented by the local host'],
])('%s: what the table does not have throws by its name', async (name, message) => {
  expect(await messageOf(name)).toBe(message);
});

test('looking at a service object as text, as JSON or as a promise does not trip', async () => {
  expect(await valueOf('harmless')).toEqual(['{}', 'Range', 'undefined', true]);
  expect(await valueOf('chained')).toBe(true);
});

test('nothing of the host is left lying about in the script', async () => {
  expect(await valueOf('lateNames')).toEqual(['function', 'undefined', 'undefined']);
});

test('each run starts with fresh globals', async () => {
  expect(await valueOf('count')).toBe(1);
  expect(await valueOf('count')).toBe(1);
});

test.each(['secret_', 'parseInt', 'missing', 'sheet.x', 'SpreadsheetApp', '__proto__'])(
  'a script function that nobody may call, %s, is not found',
  async name => {
    expect(await messageOf(name)).toBe(`Script function not found: ${name}`);
  },
);

test('a result with a date in it arrives as null, and so does no result', async () => {
  expect(await valueOf('dates')).toBeNull();
  expect(await valueOf('nothing')).toBeNull();
});

test('an error of the script is reported as it was thrown', async () => {
  const {outcome} = await table.run({name: 'fails'});
  expect(outcome).toMatchObject({ok: false, kind: 'exception', message: 'hỏng'});
  expect(outcome.ok ? '' : 'stack' in outcome && outcome.stack).toContain('Code.js');
});

test('promises are settled before the run ends', async () => {
  expect(await valueOf('later')).toBe('xong');
  expect(await messageOf('laterFails')).toBe('hỏng sau');
  expect(await messageOf('hangs')).toContain('waits for a promise');
});

test('the clock is the one that the host was given', async () => {
  const [now, dateNow, isDate, fixed] = (await valueOf('now')) as [number, number, boolean, number];
  const start = Date.UTC(2021, 2, 15);
  expect(now - start).toBeGreaterThanOrEqual(0);
  expect(now - start).toBeLessThan(60_000);
  expect(dateNow - now).toBeLessThan(60_000);
  expect([isDate, fixed]).toEqual([true, 5]);
});

test("local times are those of the manifest's zone", async () => {
  expect(await valueOf('localHour')).toBe(3);
});

test('the log is part of the report', async () => {
  const {log} = await table.run({name: 'logs'});
  expect(log).toEqual([
    {level: 'log', text: 'a 1 {"b":[2]}'},
    {level: 'warn', text: 'null'},
    {level: 'error', text: 'c'},
  ]);
});

test('onOpen is told its mode', async () => {
  const {outcome} = await table.run({name: 'onOpen', authMode: 'LIMITED'});
  expect(outcome).toEqual({ok: true, value: true});
  expect(await valueOf('modes')).toBe('FULL');
});
