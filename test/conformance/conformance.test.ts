// Holds the local host to what is known of Apps Script: every method of the table, every fact that the table names.

import {
  ENUMS,
  METHODS,
  RUN_FACTS,
  SERVICES,
  type MethodRow,
} from '../../src/host/runtime/method-table';
import {Host, type RunReport} from '../../src/host/runtime/host';
import {BookStore} from '../../src/host/store/book-store';
import {
  addOnOf,
  bookSnapshot,
  buildWorker,
  OFFICER,
  OWNER,
  SCOPES,
  sheetSnapshot,
} from '../host/runtime/host-fixture';
import behaviours from '../reference/behaviours.json';
import methodScopes from '../reference/method-scopes.json';
import {objectCases} from './cases-objects';
import {repairCases} from './cases-repair';
import {sessionCases} from './cases-session';
import {sheetCases} from './cases-sheets';
import {valueCases} from './cases-values';
import type {ConformanceCase} from './conformance-case';

const cases: readonly ConformanceCase[] = [
  ...valueCases,
  ...sheetCases,
  ...objectCases,
  ...sessionCases,
  ...repairCases,
];
const rows = Object.entries<MethodRow>(METHODS);
const named = new Set([...rows.flatMap(([, row]) => row.facts), ...RUN_FACTS]);
const held = new Set<number>();
const called = new Set<string>();

const PRELUDE = `const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0]; const at = notation => sheet.getRange(notation);`;

const code = cases
  .map(({script, mode, scopes}, index) => {
    const prelude = mode === undefined && scopes === undefined ? PRELUDE : '';
    return `function case${index}() { ${prelude}\n${script}\n}`;
  })
  .concat('function endless() { for (;;) {} }', 'function hidden_() {}')
  .join('\n');

let worker: ReturnType<typeof buildWorker>;
let store: BookStore;
const hosts = new Map<string, Host>();

beforeAll(() => {
  worker = buildWorker();
  store = BookStore.open(':memory:');
});

afterAll(async () => {
  await Promise.all([...hosts.values()].map(host => host.close()));
  store.close();
  worker.remove();
  process.stdout.write(`${tally()}\n`);
});

function hostWith(oauthScopes: readonly string[]): Host {
  const key = oauthScopes.join(' ');
  const manifest = {oauthScopes, timeZone: 'Asia/Ho_Chi_Minh'};
  const host =
    hosts.get(key) ?? new Host({store, addOn: addOnOf(code, {manifest}), workerPath: worker.path});
  hosts.set(key, host);
  return host;
}

async function play(index: number): Promise<{bookId: string; report: RunReport}> {
  const {on, inBook, as = OWNER, active, mode = 'FULL', scopes = SCOPES} = caseAt(index);
  const bookId = store.createBook(bookSnapshot({sheets: [sheetSnapshot(on)], ...inBook}));
  const options = active === undefined ? {} : {active};
  const request = {bookId, user: as, name: `case${index}`, authMode: mode, options};
  const report = await hostWith(scopes).run(request);
  for (const {className, method} of report.records) called.add(`${className}.${method}`);
  return {bookId, report};
}

function caseAt(index: number): ConformanceCase {
  const one = cases[index];
  if (one === undefined) throw new Error(`There is no case ${index}`);
  return one;
}

function tally(): string {
  const grades = ['D', 'G', 'M', 'S'].map(grade => {
    const facts = behaviours.filter(fact => fact.grade.startsWith(grade) && named.has(fact.id));
    const count = facts.filter(fact => held.has(fact.id)).length;
    return `${grade} ${count} of ${facts.length}`;
  });
  const methods = rows.filter(([name]) => called.has(name)).length;
  return `Conformance: ${methods} of ${rows.length} methods; facts held by grade: ${grades.join(', ')}`;
}

test.each(cases.map((one, index) => ({...one, index})))(
  '$says (facts $facts)',
  async ({index, facts, throws, leaves, leavesBook, reports = {}, ...rest}) => {
    const {bookId, report} = await play(index);
    const {outcome} = report;
    expect(outcome.ok ? '' : outcome.message).toBe(throws ?? '');
    if ('gives' in rest) expect(outcome).toEqual({ok: true, value: rest.gives});
    const snapshot = store.snapshot(bookId);
    if (leaves !== undefined) {
      for (const [key, value] of Object.entries(leaves)) {
        expect(snapshot.sheets[0]).toHaveProperty(key, value);
      }
    }
    if (leavesBook !== undefined) expect(snapshot).toMatchObject(leavesBook);
    for (const [key, value] of Object.entries(reports)) expect(report).toHaveProperty(key, value);
    for (const fact of facts) held.add(fact);
  },
);

test('a missing function is named, and one that ends in _ is missing (facts 264, 275)', async () => {
  const bookId = store.createBook(bookSnapshot());
  for (const name of ['nowhere', 'hidden_']) {
    const {outcome} = await hostWith(SCOPES).run({bookId, user: OWNER, name});
    expect(outcome).toMatchObject({ok: false, message: `Script function not found: ${name}`});
  }
  for (const fact of [264, 275]) held.add(fact);
});

test('a run ends when its time is up, whatever it does (fact 298)', async () => {
  const bookId = store.createBook(bookSnapshot());
  const options = {timeLimitMs: 200};
  const {outcome} = await hostWith(SCOPES).run({bookId, user: OWNER, name: 'endless', options});
  const message = 'Exceeded maximum execution time';
  expect(outcome).toEqual({ok: false, kind: 'timeout', message});
  held.add(298);
});

test('a simple trigger is told what was edited, and reaches no service that needs a permission (fact 277)', async () => {
  const trigger = `function onEdit(e) { e.range.setValue(e.value + '!'); return Session.getEffectiveUser(); }`;
  const host = new Host({store, addOn: addOnOf(trigger), workerPath: worker.path});
  const bookId = store.createBook(bookSnapshot());
  const edit = {sheetId: 0, area: {row: 1, column: 1, rows: 1, columns: 1}, value: 'a'};
  const request = {
    bookId,
    user: OFFICER,
    name: 'onEdit',
    args: [edit],
    authMode: 'LIMITED',
  } as const;
  expect((await host.run(request)).outcome).toMatchObject({
    message: 'Exception: You do not have permission to call Session.getEffectiveUser',
  });
  expect(store.snapshot(bookId).sheets[0]?.cells).toEqual([{row: 1, column: 1, value: 'a!'}]);
  await host.close();
  held.add(277);
});

test('a lock that another run holds is waited for in vain, and is free when that run ends (facts 227, 228)', async () => {
  const lockCode = `
    function hold() { const lock = LockService.getDocumentLock(); lock.tryLock(0); lock.hasLock(); }
    function wait(ms) { LockService.getDocumentLock().waitLock(ms); return 'có'; }
    function try0() { return LockService.getDocumentLock().tryLock(0); }`;
  const host = new Host({store, addOn: addOnOf(lockCode), workerPath: worker.path});
  const bookId = store.createBook(bookSnapshot());
  let tellHeld: () => void = () => undefined;
  let letGo: () => void = () => undefined;
  const isHeld = new Promise<void>(resolve => (tellHeld = resolve));
  const mayEnd = new Promise<void>(resolve => (letGo = resolve));
  const pauseHolding = async ({method}: {readonly method: string}): Promise<void> => {
    if (method !== 'hasLock') return;
    tellHeld();
    await mayEnd;
  };
  const hold = host.run({bookId, user: OWNER, name: 'hold', options: {beforeCall: pauseHolding}});
  await isHeld;
  const waiting = host.run({bookId, user: OFFICER, name: 'wait', args: [60_000]});
  const refused = await host.run({bookId, user: OFFICER, name: 'wait', args: [20]});
  const tried = await host.run({bookId, user: OFFICER, name: 'try0'});
  letGo();
  const waited = await waiting;
  expect(refused.outcome).toMatchObject({
    message: 'Exception: Lock timeout: another process was holding the lock for too long.',
  });
  expect(tried.outcome).toEqual({ok: true, value: false});
  expect(waited.outcome).toEqual({ok: true, value: 'có'});
  expect((await hold).outcome.ok).toBe(true);
  expect((await host.run({bookId, user: OFFICER, name: 'try0'})).outcome).toMatchObject({
    value: true,
  });
  await host.close();
  for (const fact of [227, 228]) held.add(fact);
});

test('every method of the table is called by a case', () => {
  expect(rows.map(([name]) => name).filter(name => !called.has(name))).toEqual([]);
});

test('every fact that the table names is held, and every fact that a case names is in the table', () => {
  expect([...named].filter(fact => !held.has(fact))).toEqual([]);
  expect([...held].filter(fact => !named.has(fact))).toEqual([]);
});

test('every service and enum of the table belongs to a class that Google has', () => {
  expect(Object.keys(ENUMS).map(name => name.split('.')[0])).toEqual(
    expect.arrayContaining(['SpreadsheetApp', 'Charts', 'ScriptApp', 'Utilities']),
  );
  expect(Object.keys(ENUMS).every(name => SERVICES.some(service => name.startsWith(service)))).toBe(
    true,
  );
});

describe('scopes', () => {
  /** `Range.getValues` → `spreadsheet/range.getValues`, as the list names it. */
  const FOLDERS: Readonly<Record<string, string>> = {
    ...{Ui: 'base', Menu: 'base', Session: 'base', User: 'base', HtmlService: 'html'},
    ...{HtmlOutput: 'html', LockService: 'lock', Lock: 'lock', Utilities: 'utilities'},
    ...{CacheService: 'cache', Cache: 'cache'},
    ...{PropertiesService: 'properties', Properties: 'properties', ChartOptions: 'charts'},
  };
  const listed: Readonly<Record<string, readonly string[]>> = methodScopes;

  test.each(rows.map(([name, row]) => ({name, row})))(
    "$name needs what Google's list says, or tells why not",
    ({name, row}) => {
      const [className = '', method = ''] = name.split('.');
      const kebab = className.replace(/(?!^)[A-Z]/g, letter => `-${letter}`).toLowerCase();
      const scopes = listed[`${FOLDERS[className] ?? 'spreadsheet'}/${kebab}.${method}`];
      if (row.scopeNote === undefined) {
        expect([...row.scopes].sort()).toEqual([...(scopes ?? [])].sort());
      } else {
        expect(scopes).toBeUndefined();
      }
    },
  );
});
