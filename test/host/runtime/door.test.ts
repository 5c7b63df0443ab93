// Runs that die at a call, run out of time, meet each other, or are refused: what they leave behind.

import {setTimeout} from 'node:timers/promises';

import {bench, buildWorker, OFFICER, OWNER, type Bench} from './host-fixture';

const CODE = `
function rows() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function write() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  const sheet = rows();
  sheet.getRange('A1:B1').setValues([['a', 1]]);
  sheet.getRange('A2:B2').setValues([['b', 2]]);
  PropertiesService.getDocumentProperties().setProperty('xong', '1');
  sheet.appendRow(['c', 3]);
  lock.releaseLock();
  return sheet.getRange('A1:B3').getValues();
}
function take() { return LockService.getDocumentLock().tryLock(0); }
function append(text) {
  const lock = LockService.getDocumentLock();
  lock.waitLock(60000);
  const sheet = rows();
  const last = sheet.getLastRow();
  sheet.getRange(last + 1, 1).setValue(text + 1);
  sheet.getRange(last + 2, 1).setValue(text + 2);
  lock.releaseLock();
}
function endless() { rows().getRange('A1').setValue('trước'); for (;;) {} }
function asleep() { LockService.getDocumentLock().tryLock(0); Utilities.sleep(60000); }
function swallow() { try { rows().getRange('A1').setValue(1); } catch (error) { return 'bắt được'; } return 'ghi'; }
`;

/** What the sheet and the properties hold after each write of \`write\`, whole writes only. */
const AFTER_WRITES = [
  [[], {}],
  [['a', 1], {}],
  [['a', 1, 'b', 2], {}],
  [['a', 1, 'b', 2], {xong: '1'}],
  [['a', 1, 'b', 2, 'c', 3], {xong: '1'}],
];

let worker: ReturnType<typeof buildWorker>;
let table: Bench;

beforeAll(() => {
  worker = buildWorker();
});

beforeEach(() => {
  table = bench(worker.path, CODE);
});

afterEach(() => table.close());
afterAll(() => {
  worker.remove();
});

function contents(): unknown {
  const {sheets, documentProperties} = table.store.snapshot(table.bookId);
  return [sheets[0]?.cells.map(cell => cell.value), documentProperties];
}

test('calls are numbered, and counted by what they do to the book', async () => {
  const {calls, records, outcome} = await table.run({name: 'write'});
  expect(outcome.ok).toBe(true);
  expect(calls).toEqual({reads: 1, writes: 3, other: 10});
  expect(records.map(call => call.number)).toEqual(records.map((_, index) => index + 1));
  expect(records.filter(call => call.effect !== 'none')).toMatchObject([
    {method: 'setValues', summary: "'Trang 1'!A1:B1 (1×2)", outcome: 'done'},
    {method: 'setValues', summary: "'Trang 1'!A2:B2 (1×2)", outcome: 'done'},
    {method: 'appendRow', summary: "'Trang 1' (2 items)", outcome: 'done'},
    {method: 'getValues', summary: "'Trang 1'!A1:B3 ()", outcome: 'done'},
  ]);
});

test('a run killed at any call leaves whole writes and a free lock', async () => {
  const {records} = await table.run({name: 'write'});
  const states = new Set<string>();
  for (let call = 1; call <= records.length; call++) {
    for (const options of [{killAtCall: call}, {killAfterCall: call}]) {
      const other = bench(worker.path, CODE);
      const report = await other.run({name: 'write', options});
      const {sheets, documentProperties} = other.store.snapshot(other.bookId);
      const state = [sheets[0]?.cells.map(cell => cell.value), documentProperties];
      expect(report.outcome).toMatchObject({ok: false, kind: 'killed'});
      expect(AFTER_WRITES).toContainEqual(state);
      states.add(JSON.stringify(state));
      expect((await other.run({name: 'take', user: OFFICER})).outcome).toMatchObject({value: true});
      await other.close();
    }
  }
  expect(states.size).toBe(AFTER_WRITES.length);
}, 60_000);

test('a run killed before a write has not written, one killed after it has', async () => {
  const {records} = await table.run({name: 'write'});
  const first = records.find(call => call.effect === 'write')?.number ?? 0;
  for (const [options, cells] of [
    [{killAtCall: first}, []],
    [{killAfterCall: first}, ['a', 1]],
  ] as const) {
    const other = bench(worker.path, CODE);
    const report = await other.run({name: 'write', options});
    expect(other.store.snapshot(other.bookId).sheets[0]?.cells.map(cell => cell.value)).toEqual(
      cells,
    );
    expect(report.records).toHaveLength(first);
    expect(report.calls.writes).toBe(cells.length === 0 ? 0 : 1);
    await other.close();
  }
});

test('a run that outlives its time is ended, and what it wrote stays', async () => {
  const {outcome} = await table.run({name: 'endless', options: {timeLimitMs: 3000}});
  expect(outcome).toEqual({ok: false, kind: 'timeout', message: 'Exceeded maximum execution time'});
  expect(contents()).toEqual([['trước'], {}]);
});

test('a run that outlives its time while a service keeps it is ended too, its lock free', async () => {
  const {outcome} = await table.run({name: 'asleep', options: {timeLimitMs: 300}});
  expect(outcome).toMatchObject({kind: 'timeout'});
  expect((await table.run({name: 'take'})).outcome).toMatchObject({value: true});
});

test('a person who finds the lock taken waits at it, so the rows of two runs do not mix', async () => {
  let second: Promise<unknown> = Promise.resolve();
  const first = await table.run({
    ...{name: 'append', args: ['a']},
    options: {
      beforeCall: async ({method, summary}) => {
        if (method !== 'setValue' || !summary.includes('a2')) return;
        second = table.run({name: 'append', args: ['b'], user: OFFICER});
        // Between the two rows of the first run the second has all the time it would need.
        await Promise.race([second, setTimeout(700)]);
      },
    },
  });
  expect(first.outcome.ok).toBe(true);
  await second;
  expect(contents()).toEqual([['a1', 'a2', 'b1', 'b2'], {}]);
});

test("another person's whole run can take place at any call of a run", async () => {
  let outcome: unknown = null;
  const report = await table.run({
    name: 'endless',
    options: {
      timeLimitMs: 2000,
      beforeCall: async ({method}) => {
        if (method === 'setValue') {
          outcome = (await table.run({name: 'append', args: ['x'], user: OFFICER})).outcome;
        }
      },
    },
  });
  expect(outcome).toEqual({ok: true, value: null});
  expect(report.outcome).toMatchObject({kind: 'timeout'});
  expect(contents()).toEqual([['trước', 'x2'], {}]);
});

test('a write that the disk refuses is an error of the host, and has not happened', async () => {
  await table.run({name: 'swallow', user: OWNER});
  const failing = jest.spyOn(table.store.load(table.bookId), 'change').mockImplementation(() => {
    throw new Error('đĩa đầy');
  });
  const {outcome, log} = await table.run({name: 'write'});
  failing.mockRestore();
  expect(outcome).toMatchObject({
    message: 'The local host failed in Range.setValues: đĩa đầy',
  });
  expect(log[0]?.text).toContain('đĩa đầy');
  expect(contents()).toEqual([[1], {}]);
});

test('closing the host ends the runs at hand', async () => {
  const running = table.run({name: 'asleep'});
  await table.host.close();
  expect((await running).outcome).toEqual({
    ...{ok: false, kind: 'killed', message: 'The host was closed'},
  });
  await expect(table.run({name: 'take'})).rejects.toThrow('The host is closed');
});

test('code that cannot be parsed is refused when the host is made', () => {
  expect(() => bench(worker.path, 'function (')).toThrow(
    'Function statements require a function name',
  );
});

test('code that fails while it is loaded fails each run', async () => {
  const other = bench(worker.path, 'const x = SpreadsheetApp.getUiX; function f() {}');
  expect((await other.run({name: 'f'})).outcome).toMatchObject({
    message: 'SpreadsheetApp.getUiX is not implemented by the local host',
  });
  await other.close();
});
