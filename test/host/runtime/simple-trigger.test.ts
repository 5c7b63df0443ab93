// What a simple trigger is handed, what runs share while they run, and what a host says of its add-on.

import {bench, bookSnapshot, buildWorker, OFFICER, type Bench} from './host-fixture';

const CODE = `
function onEdit(e) {
  e.range.getSheet().getRange('J1').setValue(e.range.getA1Notation());
  return [Object.keys(e).sort(), e.value ?? null, e.oldValue ?? null, e.source.getName(),
    e.user.getEmail(), String(e.authMode)];
}
function onOpen(e) { return [Object.keys(e).sort(), e.source.getName()]; }
async function later() {}
function hidden_() {}
  function within() {}
function plain(e) { return e; }
function url() { return SpreadsheetApp.getActiveSpreadsheet().getUrl(); }
function put() { CacheService.getDocumentCache().put('tiến độ', '3/9'); SpreadsheetApp.getActiveSpreadsheet().getName(); }
function get() { return CacheService.getDocumentCache().get('tiến độ'); }
`;

const onePlace = {sheetId: 0, area: {row: 2, column: 3, rows: 1, columns: 1}};

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

test('a cell that is typed into starts onEdit with its range, its value and the one before', async () => {
  const {outcome} = await table.run({
    ...{name: 'onEdit', authMode: 'LIMITED', user: OFFICER},
    args: [{...onePlace, value: '1.300', oldValue: '12'}],
  });
  const keys = ['authMode', 'oldValue', 'range', 'source', 'user', 'value'];
  expect(outcome).toEqual({ok: true, value: [keys, '1.300', '12', 'Sổ thử', '', 'LIMITED']});
  expect(table.store.snapshot(table.bookId).sheets[0]?.cells).toMatchObject([{value: 'C2'}]);
});

test.each([
  ['a cell that was blank has no value before', {...onePlace, value: 'a', oldValue: null}, 'a'],
  ['a cell that is cleared has no value', {...onePlace, value: null, oldValue: 'a'}, null],
  [
    'several cells have none',
    {sheetId: 0, area: {row: 2, column: 3, rows: 2, columns: 1}, value: 'a', oldValue: 'b'},
    null,
  ],
])('%s', async (_, given, value) => {
  const {outcome} = await table.run({name: 'onEdit', authMode: 'LIMITED', args: [given]});
  const [keys, found] = outcome.ok ? (outcome.value as [string[], unknown]) : [[], undefined];
  expect(found).toBe(value);
  expect(keys.includes('value')).toBe(value !== null);
});

test('onOpen is given the book', async () => {
  const {outcome} = await table.run({name: 'onOpen', authMode: 'LIMITED'});
  expect(outcome).toEqual({ok: true, value: [['authMode', 'source', 'user'], 'Sổ thử']});
});

test('a page that calls onEdit hands over plain data and gets no range', async () => {
  const {outcome} = await table.run({name: 'onEdit', args: [{...onePlace}]});
  expect(outcome).toMatchObject({ok: false, message: expect.stringContaining('getSheet')});
});

test('a host tells which functions a person or a page can start', () => {
  const names = ['onEdit', 'later', 'hidden_', 'within', 'nowhere', 'on.dit', ''];
  expect(names.filter(name => table.host.has(name))).toEqual(['onEdit', 'later']);
});

test('a run sees at once what another that goes on has put into the cache of the same book', async () => {
  const other = table.store.createBook(bookSnapshot());
  const seen: unknown[] = [];
  await table.run({
    name: 'put',
    options: {
      beforeCall: async ({method}) => {
        if (method !== 'getName') return;
        for (const bookId of [table.bookId, other]) {
          seen.push((await table.run({name: 'get', bookId})).outcome);
        }
      },
    },
  });
  expect(seen).toEqual([
    {ok: true, value: '3/9'},
    {ok: true, value: null},
  ]);
});
