// Several people at one book, over real sockets: what one types the others see, what is refused leaves no trace, runs show what they show.

import type {SheetSnapshot} from '../../../src/host/store/book-snapshot';
import {leader, officer, staff, textAt} from '../../support/district';
import {typing, WebBench, type Page} from './web-bench';

const CELLS = 'sheet.mutation.set-range-values';

let bench: WebBench;

beforeAll(async () => {
  bench = await WebBench.open();
});

afterEach(() => {
  expect(bench.faults).toEqual([]);
});

afterAll(async () => {
  await bench.close();
});

/** The tab of a unit, and the place of a figure in it. */
function formOf(code: string, rowId: string, slot: string) {
  const sheet: SheetSnapshot = bench.district.sheet(`unit:${code}@`);
  const at = (text: string, isKey: boolean): number => {
    const cell = sheet.cells.find(
      one => one.value === text && (isKey ? one.row : one.column) === 1,
    );
    return (isKey ? cell?.column : cell?.row) ?? 0;
  };
  return {sheetId: sheet.id, row: at(rowId, false), column: at(slot, true)};
}

function shown(page: Page, from: number, place: ReturnType<typeof formOf>): unknown {
  const cells = page.mutations(CELLS, from).flatMap(({params}) => {
    // Mutations of this id have these parameters, as the grid's own do.
    const {subUnitId, cellValue} = params as {
      subUnitId: string;
      cellValue: Record<string, Record<string, {v: unknown}>>;
    };
    const cell = cellValue[place.row - 1]?.[place.column - 1];
    return subUnitId === String(place.sheetId) && cell !== undefined ? [cell.v] : [];
  });
  return cells.at(-1);
}

it('what an officer types stands as typed in the store, on her page and on the page of another', async () => {
  const [mine, other] = [await bench.page(officer('u1')), await bench.page(staff)];
  const place = formOf('u1', 'vl_trong_tinh', '2021-03');
  const [from, otherFrom] = [mine.told.length, other.told.length];
  expect(
    await mine.edit(typing(place.sheetId, place.row, place.column, {v: '1.300', t: 1})),
  ).toBeNull();
  expect(textAt(bench.district.sheet('unit:u1@'), place.row, place.column)).toBe('1.300');
  expect(shown(mine, from, place)).toBe('1.300');
  await other.next('mutations', undefined, otherFrom);
  expect(shown(other, otherFrom, place)).toBe('1.300');
  mine.close();
  other.close();
});

it("an officer who types into another unit's tab reads why, her page is put right, nobody else hears of it", async () => {
  const [mine, other] = [await bench.page(officer('u1')), await bench.page(officer('u2'))];
  const place = formOf('u2', 'vl_trong_tinh', '2021-03');
  await other.edit(typing(place.sheetId, place.row, place.column, {v: '7'}));
  await mine.next('mutations', () => shown(mine, 0, place) === '7');
  const [from, otherFrom] = [mine.told.length, other.told.length];
  const refusal = await mine.edit(typing(place.sheetId, place.row, place.column, {v: '8'}));
  expect(refusal).toMatch(/ Không có thay đổi nào được lưu\./);
  expect(shown(mine, from, place)).toBe('7');
  expect(textAt(bench.district.sheet('unit:u2@'), place.row, place.column)).toBe('7');
  expect(other.told.length).toBe(otherFrom);
  mine.close();
  other.close();
});

it('an edit of several places is kept whole or not at all', async () => {
  const mine = await bench.page(officer('u1'));
  const [own, foreign] = [
    formOf('u1', 'vl_ngoai_tinh', '2021-03'),
    formOf('u2', 'vl_ngoai_tinh', '2021-03'),
  ];
  const from = mine.told.length;
  const refusal = await mine.edit(
    typing(own.sheetId, own.row, own.column, {v: '5'}),
    typing(foreign.sheetId, foreign.row, foreign.column, {v: '5'}),
  );
  expect(refusal).toContain('Không có thay đổi nào được lưu.');
  expect(textAt(bench.district.sheet('unit:u1@'), own.row, own.column)).toBe('');
  expect(shown(mine, from, own)).toBeNull();
  mine.close();
});

it('a drop-down names the choices when something else is typed', async () => {
  const page = await bench.page(staff);
  const people = bench.district.sheet('people');
  const role = people.cells.find(cell => cell.row === 1 && cell.value === 'role')?.column ?? 0;
  const refusal = await page.edit(typing(people.id, 5, role, {v: 'Giám đốc'}));
  expect(refusal).toContain('"Nhập liệu"');
  expect(refusal).toContain('Không có thay đổi nào được lưu.');
  page.close();
});

it('a pasted block is written as typed, numbers of the grid as Vietnamese write them', async () => {
  const page = await bench.page(staff);
  const sheet = bench.district.sheet('journal');
  const block = {
    id: CELLS,
    params: {
      subUnitId: String(sheet.id),
      cellValue: {40: {2: {v: 1.5, t: 2}, 3: {v: '2.000'}}, 41: {2: {v: ''}, 3: null}},
    },
  };
  expect(await page.edit(block)).toBeNull();
  const now = bench.district.sheet('journal');
  const texts = [41, 42].map(row => [3, 4].map(column => textAt(now, row, column)));
  expect(texts).toEqual([
    ['1,5', '2.000'],
    ['', ''],
  ]);
  page.close();
});

it('a formula is kept with the value that the grid has calculated; what it reads makes it stale', async () => {
  const bookId = bench.district.store.createBook({
    ...bench.district.store.snapshot(bench.district.bookId),
    ...{name: 'Sổ công thức', owner: staff, documentProperties: {}, scriptProperties: {}},
    sheets: [
      {
        ...{id: 0, name: 'T', hidden: false, maxRows: 5, maxColumns: 5, frozenRows: 0},
        ...{frozenColumns: 0, tabColor: null, columnWidths: {}, hiddenRows: [], hiddenColumns: []},
        ...{merges: [], cells: [{row: 1, column: 1, value: 2}], validations: []},
        ...{protection: null, charts: []},
      },
    ],
  });
  const page = await bench.page(staff, bookId);
  const sheet = bench.district.store.load(bookId).sheetById(0);
  expect(await page.edit(typing(0, 1, 2, {f: '=A1*2', v: null}))).toBeNull();
  expect([sheet?.formulaAt(1, 2), sheet?.valueAt(1, 2)]).toEqual(['=A1*2', null]);
  expect(await page.edit(typing(0, 1, 2, {f: '=A1*2', v: 4, t: 2}))).toBeNull();
  expect(sheet?.valueAt(1, 2)).toBe(4);
  expect(await page.edit(typing(0, 1, 1, {v: '3'}))).toBeNull();
  expect([sheet?.valueAt(1, 1), sheet?.valueAt(1, 2)]).toEqual([3, null]);
  page.close();
});

it('a note is kept, told to others, and taken away', async () => {
  const [mine, other] = [await bench.page(officer('u1')), await bench.page(staff)];
  const {sheetId, row, column} = formOf('u1', 'vl_trong_tinh', '2021-04');
  const place = {sheetId: String(sheetId), row: row - 1, col: column - 1};
  const note = {id: 'sheet.mutation.update-note', params: {...place, note: {note: 'hỏi lại'}}};
  expect(await mine.edit(note)).toBeNull();
  await other.next('mutations', () => other.mutations('sheet.mutation.update-note').length > 0);
  expect(other.mutations('sheet.mutation.update-note')[0]?.params).toMatchObject({
    ...place,
    note: {note: 'hỏi lại'},
  });
  expect(await mine.edit({id: 'sheet.mutation.remove-note', params: place})).toBeNull();
  expect(
    bench.district.store.load(bench.district.bookId).sheetById(sheetId)?.noteAt(row, column),
  ).toBeNull();
  mine.close();
  other.close();
});

it('a new page has the book, its menus and people by role and unit, and what it may not change', async () => {
  const page = await bench.page(officer('u1'));
  const {book} = await page.next('book');
  expect(book.person).toEqual({
    ...{email: officer('u1'), name: 'Cán bộ u1 (giả định)', role: 'Nhập liệu', unit: 'Xã U1'},
    tab: 10,
  });
  expect(book.people.map(({email}) => email)).toEqual([
    staff,
    leader,
    officer('u1'),
    officer('u2'),
  ]);
  expect(book.menus.map(({label}) => label)).toContain(null);
  const own = formOf('u1', 'vl_trong_tinh', '2021-03').sheetId;
  const foreign = formOf('u2', 'vl_trong_tinh', '2021-03').sheetId;
  expect([own, foreign].map(id => book.readOnly.includes(id))).toEqual([false, true]);
  page.close();
});

it('two menu items of two people run side by side, and each sees only their own panel', async () => {
  const [one, other] = [await bench.page(officer('u1')), await bench.page(officer('u2'))];
  const ends = await Promise.all([one.run('showSidebar'), other.run('showSidebar')]);
  expect(ends).toEqual([
    {isDone: true, message: ''},
    {isDone: true, message: ''},
  ]);
  const panels = [one, other].map(page => page.told.filter(({kind}) => kind === 'panel'));
  expect(panels.map(({length}) => length)).toEqual([1, 1]);
  expect(panels[0]).not.toEqual(panels[1]);
  one.close();
  other.close();
});

it("a panel's call is answered as Google would; an unknown name is refused without a run", async () => {
  const page = await bench.page(officer('u1'));
  const form = await page.call('rpc', 'openForm', JSON.stringify({unit: ''}));
  expect(form.ok && JSON.parse(String(form.value))).toMatchObject({ok: true});
  const none = await page.call('khongCo');
  expect(none).toMatchObject({ok: false, message: expect.stringContaining('"khongCo"') as string});
  expect(await page.run('khongCo')).toMatchObject({isDone: false});
  page.close();
});

it('what a run writes reaches every page, charts too', async () => {
  await bench.district.send('u1', '2021-01', {vl_trong_tinh: '9'}, 'gui-mot-lan-1');
  const page = await bench.page(leader);
  const officerPage = await bench.page(staff);
  const from = page.told.length;
  const done = await officerPage.call('rpc', 'rollUp', JSON.stringify({period: '2021-01'}));
  expect(done.ok && JSON.parse(String(done.value))).toMatchObject({ok: true});
  const charts = await page.next(
    'charts',
    ({charts: told}) => JSON.stringify(told).includes('9'),
    from,
  );
  expect(charts.charts.length).toBeGreaterThan(0);
  expect(page.mutations(CELLS, from).length).toBeGreaterThan(0);
  page.close();
  officerPage.close();
});

it('a page that has lost its way gets the book as it stands', async () => {
  const page = await bench.page(officer('u1'));
  const place = formOf('u1', 'vl_tu_tao', '2021-05');
  await page.edit(typing(place.sheetId, place.row, place.column, {v: '12'}));
  const from = page.told.length;
  page.send({kind: 'again'});
  const {book} = await page.next('book', undefined, from);
  expect(JSON.stringify(book.workbook)).toContain('"12"');
  page.close();
});

it('a page starts over when people or protections have changed', async () => {
  const page = await bench.page(staff);
  const people = bench.district.sheet('people');
  const name = people.cells.find(cell => cell.row === 1 && cell.value === 'name')?.column ?? 0;
  const from = page.told.length;
  await page.edit(typing(people.id, 6, name, {v: 'Lãnh đạo mới (giả định)'}));
  const {book} = await page.next('book', undefined, from);
  expect(book.people.map(person => person.name)).toContain('Lãnh đạo mới (giả định)');
  page.close();
});
