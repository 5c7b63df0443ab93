// Books in and out over the page's requests: download, upload, a new one, a copy of the store, paper.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {BookStore} from '../../../src/host/store/book-store';
import {WebBench, type Answered} from './web-bench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let bench: WebBench;
const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));

beforeAll(async () => {
  bench = await WebBench.open();
});

afterAll(async () => {
  expect(bench.faults).toEqual([]);
  await bench.close();
  rmSync(folder, {recursive: true});
});

async function post(path: string, type: string, body: string | Buffer): Promise<Answered> {
  return bench.own(path, {method: 'POST', headers: {'Content-Type': type}, body});
}

function messageOf({body}: Answered): string {
  // Refusals are JSON with one sentence.
  return (JSON.parse(body.toString('utf8')) as {message: string}).message;
}

it('a book that is downloaded and opened again is another book with the same cells', async () => {
  const {store, bookId} = bench.district;
  const file = await bench.own(`/book/${bookId}.xlsx`);
  expect(file.headers['content-type']).toBe(XLSX);
  expect(file.headers['content-disposition']).toContain(encodeURIComponent('Sổ thử nghiệm.xlsx'));
  const answer = await post('/books', XLSX, file.body);
  expect(answer.status).toBe(201);
  // The answer of a book made: its id and name.
  const made = JSON.parse(answer.body.toString('utf8')) as {id: string; name: string};
  expect(made.name).toBe('Sổ thử nghiệm');
  expect(made.id).not.toBe(bookId);
  const people = (id: string): unknown =>
    store
      .snapshot(id)
      .sheets.find(sheet => sheet.name === 'Người dùng')
      ?.cells.map(({row, column, value}) => [row, column, value]);
  expect(people(made.id)).toEqual(people(bookId));
});

it('a workbook of somebody else is refused in words', async () => {
  const {Workbook} = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  const answer = await post('/books', XLSX, bytes);
  expect(answer.status).toBe(422);
  expect(messageOf(answer)).toMatch(/^Bảng tính này không phải là sổ chỉ tiêu/);
});

it('an empty book has the name and the maker it was given, and opens', async () => {
  const owner = 'Lap.So@vi-du.invalid';
  const answer = await post(
    '/books/new',
    'application/json',
    JSON.stringify({name: ' Sổ 2026 ', owner}),
  );
  expect(answer.status).toBe(201);
  const {id} = JSON.parse(answer.body.toString('utf8')) as {id: string};
  expect(bench.district.store.snapshot(id)).toMatchObject({
    ...{name: 'Sổ 2026', locale: 'vi_VN', owner: 'lap.so@vi-du.invalid'},
    sheets: [{id: 0, name: 'Trang tính 1', cells: []}],
  });
  const page = await bench.page('lap.so@vi-du.invalid', id);
  const {book} = await page.next('book');
  expect([book.person.role, book.menus.length]).toEqual(['Người lập sổ', 1]);
  page.close();
});

it.each([
  ['no name', {name: '  ', owner: 'a@vi-du.invalid'}, 'Chưa có tên sổ. Ghi tên cho sổ mới.'],
  [
    'a name too long',
    {name: 'x'.repeat(101), owner: 'a@vi-du.invalid'},
    'Tên sổ dài hơn 100 ký tự. Đặt tên ngắn hơn.',
  ],
  [
    'nobody',
    {name: 'Sổ', owner: 'ai đó'},
    'Chưa biết ai lập sổ. Ghi địa chỉ thư điện tử của người lập.',
  ],
])('an empty book with %s is refused in words', async (_, fields, sentence) => {
  const answer = await post('/books/new', 'application/json', JSON.stringify(fields));
  expect([answer.status, messageOf(answer)]).toEqual([422, sentence]);
});

it('a copy of the store holds every book', async () => {
  const copy = await bench.own('/backup');
  expect(copy.headers['content-disposition']).toMatch(/so-chi-tieu-\d{4}-\d\d-\d\d\.db$/);
  const path = join(folder, 'copy.db');
  writeFileSync(path, copy.body);
  const store = BookStore.open(path);
  const {store: own, bookId} = bench.district;
  expect(store.listBooks()).toEqual(own.listBooks());
  expect(store.snapshot(bookId)).toEqual(own.snapshot(bookId));
  store.close();
});

it('a tab on paper: texts as text, head rows repeated, hidden lines left out, and it prints itself', async () => {
  const {store} = bench.district;
  const tab = {
    ...{id: 0, name: 'Biểu <1>', hidden: false, maxRows: 9, maxColumns: 4, frozenRows: 2},
    ...{
      frozenColumns: 0,
      tabColor: null,
      columnWidths: {1: 300},
      hiddenRows: [1],
      hiddenColumns: [3],
    },
    merges: [{row: 3, column: 1, rows: 1, columns: 3}],
    cells: [
      {row: 1, column: 1, value: 'khóa'},
      {row: 2, column: 1, value: 'Chỉ tiêu', style: {bold: true}},
      {row: 2, column: 2, value: 'Số', style: {background: '#ddeeff'}},
      {row: 2, column: 3, value: 'ẩn'},
      {row: 3, column: 1, value: '<script>alert(1)</script> & "nháy"', style: {wrap: true}},
      {row: 4, column: 2, value: 1300, style: {numberFormat: '#,##0'}},
    ],
    ...{validations: [], protection: null, charts: []},
  };
  const id = store.createBook({...store.snapshot(bench.district.bookId), sheets: [tab]});
  const answer = await bench.own(`/print/${id}/0`);
  const html = answer.body.toString('utf8');
  expect(html).toContain('<title>Biểu &lt;1&gt; – Sổ thử nghiệm</title>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;nháy&quot;</td>');
  expect(html.match(/<thead>.*<\/thead>/s)?.[0]).toMatch(
    /Chỉ tiêu<\/td><td[^>]*>Số<\/td><\/tr><\/thead>$/,
  );
  expect(html).not.toMatch(/khóa|ẩn/);
  // Two head cells side by side are ruled, a line of text by itself is not.
  expect(html.match(/<tr class="ruled">/g)).toHaveLength(1);
  expect(html).toContain('rowspan="1" colspan="2"');
  expect(html).toContain('>1.300</td>');
  expect(html).toMatch(/@page \{ size: A4 landscape/);
  expect(html).toContain('print()');
  expect(html).not.toContain('style="');
  expect(String(answer.headers['content-security-policy'])).not.toContain('unsafe');
});

it('on paper a rule colours its cell, and words at the end of a line have all the room to its right', async () => {
  const {store} = bench.district;
  const tab = {
    ...{id: 0, name: 'Biểu đồ', hidden: false, maxRows: 9, maxColumns: 5, frozenRows: 0},
    ...{frozenColumns: 0, tabColor: null, columnWidths: {}, hiddenRows: [], hiddenColumns: []},
    ...{merges: [], validations: [], protection: null, charts: []},
    cells: [
      {row: 1, column: 2, value: 'Chậm'},
      {row: 1, column: 3, value: 'Lao động hoàn thành đào tạo: 506 người'},
      {row: 2, column: 2, value: 'Đạt'},
      {row: 2, column: 4, value: 'Thủ trưởng', style: {horizontalAlignment: 'center' as const}},
      {row: 3, column: 5, value: 'hết'},
    ],
    conditionalFormats: [
      {
        ...{areas: [{row: 1, column: 2, rows: 1, columns: 1}], startsWith: 'Chậm'},
        background: '#f2c25b',
      },
    ],
  };
  const id = store.createBook({...store.snapshot(bench.district.bookId), sheets: [tab]});
  const html = (await bench.own(`/print/${id}/0`)).body.toString('utf8');
  const [, lamp = ''] = /<td class="(\w+)">Chậm</.exec(html) ?? [];
  expect(html).toMatch(
    new RegExp(`\\.${lamp} { [^}]*background: #f2c25b; print-color-adjust: exact`),
  );
  expect(html).toContain('<td colspan="3">Lao động hoàn thành đào tạo: 506 người</td>');
  expect(html).toMatch(/<td class="flow">Đạt</);
  expect(html).not.toMatch(/colspan="\d"[^>]*>Thủ trưởng/);
});

it('charts on paper: words before and after them once, figures as data, drawn by the page’s own file', async () => {
  const {store, bookId} = bench.district;
  const position = {row: 5, column: 2, offsetX: 0, offsetY: 0};
  const tab = {
    ...{id: 0, name: 'Biểu đồ', hidden: false, maxRows: 30, maxColumns: 9, frozenRows: 0},
    ...{frozenColumns: 0, tabColor: null, columnWidths: {}, hiddenRows: [], hiddenColumns: [1]},
    ...{merges: [], validations: [], protection: null},
    cells: [
      {row: 1, column: 1, value: 'charts'},
      {row: 1, column: 2, value: 'Tiêu đề'},
      {row: 4, column: 2, value: '7/9 <đơn vị>'},
      {row: 25, column: 2, value: 'Tên </script><b>'},
      {row: 25, column: 3, value: 3},
    ],
    charts: [
      {
        ...{id: 1, type: 'BAR', headers: 0, options: {title: 'Một'}, position},
        ranges: [{sheetId: 0, area: {row: 25, column: 2, rows: 1, columns: 2}}],
      },
    ],
  };
  const id = store.createBook({...store.snapshot(bookId), sheets: [tab]});
  const answer = await bench.own(`/print/${id}/0`);
  const html = answer.body.toString('utf8');
  const words = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
  expect(words.match(/Tiêu đề|7\/9 &lt;đơn vị&gt;|<img|Tên &lt;/g)).toEqual([
    ...['Tiêu đề', '7/9 &lt;đơn vị&gt;', '<img', 'Tên &lt;'],
  ]);
  const [, data = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject([{id: 1, data: [['Tên </script><b>', 3]]}]);
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(html).not.toContain('print()');
});
