// What other programs of a browser, and other machines' pages, may try against the local host: all of it is refused.

import {WebSocket} from 'ws';

import {officer, staff} from '../../support/district';
import {typing, WebBench, type Answered, type Asked} from './web-bench';

let bench: WebBench;
let cookie: string;

beforeAll(async () => {
  bench = await WebBench.open();
  cookie = await bench.cookie();
});

afterAll(async () => {
  await bench.close();
});

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const anyType = {'Content-Type': 'application/json'};

/** Placeholders are filled in once the server has its port. */
const table: readonly (readonly [what: string, status: number, path: string, asked: Asked])[] = [
  ['another name for this machine', 403, '/', {headers: {Host: 'so-chi-tieu.vi-du.invalid'}}],
  ['another port in the name', 403, '/', {headers: {Host: '127.0.0.1:1'}}],
  [
    'the token under another name of the machine',
    403,
    '/books',
    {headers: {Host: 'localhost.vi-du.invalid', Cookie: '{cookie}'}},
  ],
  [
    'a page of another site that reads',
    403,
    '/books',
    {headers: {Origin: 'https://vi-du.invalid', Cookie: '{cookie}'}},
  ],
  ['a sandboxed page that reads', 403, '/books', {headers: {Origin: 'null', Cookie: '{cookie}'}}],
  ['the list of books without a token', 403, '/books', {}],
  [
    'the list with a token of another start',
    403,
    '/books',
    {headers: {Cookie: '{name}=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'}},
  ],
  [
    'the list with the token under the name of another port',
    403,
    '/books',
    {headers: {Cookie: 'so-chi-tieu-1={token}'}},
  ],
  ['a part of the token', 403, '/books', {headers: {Cookie: '{name}={half}'}}],
  ['a book without a token', 403, '/book/{book}.xlsx', {}],
  ['a copy of the store without a token', 403, '/backup', {}],
  ['a print without a token', 403, '/print/{book}/1', {}],
  ["the page's code without a token", 403, '/page/page.js', {}],
  ["a way out of the page's folder", 404, '/page/..%2fstart.mjs', {headers: {Cookie: '{cookie}'}}],
  ['a way out with dots', 404, '/page/../start.mjs', {headers: {Cookie: '{cookie}'}}],
  [
    'a way out with backslashes',
    404,
    '/page/..\\..\\package.json',
    {headers: {Cookie: '{cookie}'}},
  ],
  [
    'a way out through the name of a book',
    404,
    '/book/..%2f..%2fpackage.xlsx',
    {headers: {Cookie: '{cookie}'}},
  ],
  [
    'a file of a kind that the page has not',
    404,
    '/page/package.json',
    {headers: {Cookie: '{cookie}'}},
  ],
  ['an address of another host', 404, '//vi-du.invalid/books', {headers: {Cookie: '{cookie}'}}],
  ['a book that is not there', 404, '/book/khong-co.xlsx', {headers: {Cookie: '{cookie}'}}],
  ['a print of a tab that is not there', 404, '/print/{book}/999', {headers: {Cookie: '{cookie}'}}],
  [
    'a panel that nobody opened',
    404,
    '/panel/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    {headers: {Cookie: '{cookie}'}},
  ],
  ['PUT', 405, '/books', {method: 'PUT', headers: {Cookie: '{cookie}'}}],
  ['DELETE', 405, '/book/{book}.xlsx', {method: 'DELETE', headers: {Cookie: '{cookie}'}}],
  ['TRACE', 405, '/', {method: 'TRACE'}],
  [
    'a question of another site before its request',
    405,
    '/books',
    {method: 'OPTIONS', headers: {Cookie: '{cookie}'}},
  ],
  ['POST to the page', 403, '/', {method: 'POST', headers: {Origin: '{origin}'}}],
  [
    'POST where only GET is meant',
    404,
    '/backup',
    {method: 'POST', headers: {Origin: '{origin}', Cookie: '{cookie}'}},
  ],
  [
    "a new book from nobody's page",
    403,
    '/books/new',
    {method: 'POST', headers: {...anyType, Cookie: '{cookie}'}, body: '{}'},
  ],
  [
    'a new book from another site',
    403,
    '/books/new',
    {
      method: 'POST',
      headers: {...anyType, Cookie: '{cookie}', Origin: 'http://127.0.0.1:1'},
      body: '{}',
    },
  ],
  [
    'a new book without a token',
    403,
    '/books/new',
    {method: 'POST', headers: {...anyType, Origin: '{origin}'}, body: '{}'},
  ],
  [
    'a new book out of a form',
    422,
    '/books/new',
    {
      method: 'POST',
      headers: {'Content-Type': 'text/plain', Origin: '{origin}', Cookie: '{cookie}'},
      body: '{"name":"x","owner":"a@vi-du.invalid"}',
    },
  ],
  [
    'a new book of broken JSON',
    422,
    '/books/new',
    {
      method: 'POST',
      headers: {...anyType, Origin: '{origin}', Cookie: '{cookie}'},
      body: '{"name":',
    },
  ],
  [
    'a file out of a form',
    415,
    '/books',
    {
      method: 'POST',
      headers: {'Content-Type': 'multipart/form-data', Origin: '{origin}', Cookie: '{cookie}'},
      body: 'x',
    },
  ],
  [
    'a file that is no workbook',
    422,
    '/books',
    {
      method: 'POST',
      headers: {'Content-Type': xlsx, Origin: '{origin}', Cookie: '{cookie}'},
      body: 'not a zip',
    },
  ],
  [
    'a file larger than announced files may be',
    413,
    '/books',
    {
      method: 'POST',
      headers: {'Content-Type': xlsx, Origin: '{origin}', Cookie: '{cookie}'},
      body: Buffer.alloc(20 * 1024 * 1024 + 1),
    },
  ],
];

function filled(text: string): string {
  const [name = '', token = ''] = cookie.split('=');
  const words: Readonly<Record<string, string>> = {
    ...{cookie, name, token, half: token.slice(0, 20), origin: bench.origin},
    book: bench.district.bookId,
  };
  return text.replace(
    /\{(cookie|name|token|half|origin|book)\}/g,
    (_, key: string) => words[key] ?? '',
  );
}

it.each(table)('%s is refused with %i', async (_, status, path, asked) => {
  const books = bench.district.store.listBooks().length;
  const headers = Object.fromEntries(
    Object.entries(asked.headers ?? {}).map(([key, value]) => [key, filled(value)]),
  );
  const answer: Answered = await bench.ask(filled(path), {...asked, headers});
  expect(answer.status).toBe(status);
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(bench.district.store.listBooks()).toHaveLength(books);
});

it('lets the page itself ask the same things', async () => {
  const answers = await Promise.all(
    ['/books', `/book/${bench.district.bookId}.xlsx`, '/backup'].map(path => bench.own(path)),
  );
  expect(answers.map(({status}) => status)).toEqual([200, 200, 200]);
});

it('shows the page in no frame, with no inline script, and keeps its token from scripts and other sites', async () => {
  const first = await bench.ask('/');
  const page = await bench.ask(String(first.headers.location));
  expect(page.status).toBe(200);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("frame-ancestors 'self'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect(page.headers['referrer-policy']).toBe('no-referrer');
  expect(String(page.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/);
});

const upgrades: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
  ['without a token', {Origin: '{origin}'}],
  ['without an origin', {Cookie: '{cookie}'}],
  ['of a page of another site', {Cookie: '{cookie}', Origin: 'https://vi-du.invalid'}],
  ['of a sandboxed page', {Cookie: '{cookie}', Origin: 'null'}],
  ['of another port', {Cookie: '{cookie}', Origin: 'http://127.0.0.1:1'}],
  [
    'under another name of the machine',
    {Cookie: '{cookie}', Origin: 'http://vi-du.invalid', Host: 'vi-du.invalid'},
  ],
];

it.each(upgrades)('a socket %s is refused', async (_, headers) => {
  const own = Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key, filled(value)]),
  );
  const query = `book=${bench.district.bookId}&as=${encodeURIComponent(staff)}`;
  const socket = new WebSocket(`ws://${bench.host}/socket?${query}`, {headers: own});
  const status = await new Promise<number | undefined>(resolve => {
    socket.on('unexpected-response', (__, answer) => resolve(answer.statusCode));
    socket.on('open', () => resolve(undefined));
    socket.on('error', () => undefined);
  });
  expect(status).toBe(403);
  socket.terminate();
});

it.each([
  ['a book that is not there', 'khong-co', staff],
  ['somebody whom the book does not know', '{book}', 'la@vi-du.invalid'],
])('a socket for %s is closed without a word', async (_, book, email) => {
  const headers = {Cookie: cookie, Origin: bench.origin};
  const query = new URLSearchParams({book: filled(book), as: email}).toString();
  const socket = await bench.socket(headers, query);
  const told: unknown[] = [];
  socket.on('message', data => told.push(data));
  const code = await new Promise<number>(resolve => socket.on('close', resolve));
  expect([code, told]).toEqual([4404, []]);
});

it.each([
  ['broken JSON', '{"kind":'],
  ['a list', '[]'],
  ['an unknown kind', '{"kind":"again2","ask":1}'],
  ['no number to answer to', '{"kind":"edit","mutations":[]}'],
  ['mutations that are none', '{"kind":"edit","ask":1,"mutations":[7]}'],
  [
    'a private function',
    '{"kind":"call","ask":1,"functionName":"secret_","args":[],"selection":null}',
  ],
  ['a function that is none', '{"kind":"run","ask":1,"functionName":"a.b","selection":null}'],
  [
    'a selection that is none',
    '{"kind":"run","ask":1,"functionName":"onOpen","selection":{"sheetId":0}}',
  ],
])('a socket that says %s is closed', async (_, text) => {
  const page = await bench.page(staff);
  page.send(text);
  expect(await page.closed).toBe(4400);
});

it('a message larger than any block of cells ends the socket', async () => {
  const page = await bench.page(staff);
  page.send('x'.repeat(8 * 1024 * 1024 + 1));
  expect(await page.closed).toBe(1009);
});

it.each([
  ['another kind of mutation', 'sheet.mutation.remove-sheet', {subUnitId: '1'}],
  ['a mutation of no kind', 'constructor', {}],
  ['a format', 'sheet.mutation.set.numfmt', {subUnitId: '1', values: {}}],
  ['cells that are none', 'sheet.mutation.set-range-values', {subUnitId: '1', cellValue: {x: {}}}],
  [
    'a place that is none',
    'sheet.mutation.set-range-values',
    {subUnitId: '1', cellValue: {0: {'-1': {v: 'x'}}}},
  ],
  [
    'a value that is none',
    'sheet.mutation.set-range-values',
    {subUnitId: '1', cellValue: {0: {0: {v: {}}}}},
  ],
  [
    'a note that is none',
    'sheet.mutation.update-note',
    {sheetId: '1', row: 0, col: 0, note: {note: 7}},
  ],
])('%s in an edit changes nothing, and the page gets the book again', async (_, id, params) => {
  const page = await bench.page(staff);
  const {district} = bench;
  const before = JSON.stringify(district.store.snapshot(district.bookId));
  const from = page.told.length;
  expect(await page.edit({id, params})).toContain('Không có thay đổi nào được lưu.');
  await page.next('book', undefined, from);
  expect(JSON.stringify(district.store.snapshot(district.bookId))).toBe(before);
  page.close();
});

it('a panel is served once, and to nobody without the token', async () => {
  const page = await bench.page(officer('u1'));
  await page.run('showSidebar');
  const {panel} = await page.next('panel');
  expect((await bench.ask(panel.path)).status).toBe(403);
  expect((await bench.own(panel.path, {headers: {Origin: 'null'}})).status).toBe(403);
  const served = await bench.own(panel.path);
  expect(served.status).toBe(200);
  const policy = String(served.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox allow-scripts allow-forms allow-popups');
  expect(policy).not.toMatch(/unsafe|connect-src|'self' /);
  expect((await bench.own(panel.path)).status).toBe(404);
  page.close();
});

it('nothing of all this was a fault of the host, and typing still works', async () => {
  const page = await bench.page(staff);
  const people = bench.district.sheet('people');
  expect(await page.edit(typing(people.id, 5, 3, {v: 'Tên mới'}))).toBeNull();
  // The socket's own limit on messages is reported, and nothing else.
  expect(bench.faults.map(String)).toEqual(['RangeError: Max payload size exceeded']);
});
