// A set-up that is cut short and pressed again: it goes on where it stopped, and the book is the one that one run makes.

import type {CallRecord} from '../../src/host/runtime/door';
import type {RunReport} from '../../src/host/runtime/host';
import type {BookSnapshot} from '../../src/host/store/book-snapshot';
import {BookStore} from '../../src/host/store/book-store';
import {District, emptyBook, leader, list, officer, staff} from '../support/district';

const second = 'tong.hop.hai@vi-du.invalid';
const lists = (units: readonly string[]) => ({
  year: 2022,
  superior: '',
  units: list('code,name,type,parent', [
    'd,Huyện Thử,Huyện,',
    ...units.map(code => `${code},Xã ${code},Xã,d`),
  ]),
  people: list('email,name,unit,role', [
    `${staff},Người tổng hợp (giả định),d,district`,
    `${second},Người tổng hợp hai (giả định),d,district`,
    `${leader},,d,leader`,
    ...units.map(code => `${officer(code)},Cán bộ ${code} (giả định),${code},entry`),
  ]),
  targets: list('unit,indicator,form,min,max', ['d,vl_giai_quyet,count,1300,']),
});

class Desk {
  readonly store = BookStore.open(':memory:');
  readonly host = District.hostOver(this.store);
  readonly bookId = this.store.createBook(emptyBook(staff));

  press(units: readonly string[], killAtCall?: number): Promise<RunReport> {
    const options = killAtCall === undefined ? {} : {killAtCall};
    const args = ['setUpBook', JSON.stringify(lists(units))];
    return this.host.run({bookId: this.bookId, user: staff, name: 'rpc', args, options});
  }

  book(): BookSnapshot {
    return this.store.snapshot(this.bookId);
  }

  async close(): Promise<void> {
    await this.host.close();
    this.store.close();
  }
}

const units = ['u1', 'u2', 'u3'];
const isOver = (report: RunReport): boolean =>
  report.outcome.ok && /^\{"ok":true,"value":\{"tabs":24,/.test(String(report.outcome.value));

/** All of a book but ids and times, which no two runs share: its tabs in order, each as text, and who may open it. */
function textsOf({sheets, editors, viewers}: BookSnapshot): ReadonlyMap<string, string> {
  const names = new Map(sheets.map(sheet => [String(sheet.id), sheet.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const told = (value: string): string =>
    value
      .replace(/(?<=gid=)\d+/g, nameOf)
      .replace(/(?<=":)\d+/g, id => (value.includes('"master":') ? nameOf(id) : id))
      .replace(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/, 'giờ');
  const tabs = sheets.map(sheet => {
    const cells = sheet.cells.map(cell => ({...cell, value: told(String(cell.value))}));
    const text = JSON.stringify({...sheet, id: 0, charts: sheet.charts.length, cells});
    return [sheet.name, text] as const;
  });
  return new Map([...tabs, ['people', JSON.stringify([editors, viewers])]]);
}

/** Names of tabs that are not as one run makes them; all, when they stand in another order. */
function differing(desk: Desk): string[] {
  const [found, wanted] = [textsOf(desk.book()), textsOf(whole.book)];
  const names = [...found.keys()];
  if (names.join() !== [...wanted.keys()].join()) return names;
  return names.filter(name => found.get(name) !== wanted.get(name));
}

let whole: {readonly book: BookSnapshot; readonly records: readonly CallRecord[]};
beforeAll(async () => {
  const desk = new Desk();
  const {records} = await desk.press(units);
  whole = {book: desk.book(), records};
  await desk.close();
});

it.each([0.1, 0.5, 0.8, 0.95, -5, -4, -3, -2, -1])(
  'killed before write %p of all, it is whole after the second press',
  async at => {
    const writes = whole.records.filter(call => call.effect === 'write');
    const call = writes.at(at < 0 ? at : Math.floor(at * writes.length))?.number ?? 0;
    const desk = new Desk();
    expect((await desk.press(units, call)).outcome).toMatchObject({ok: false, kind: 'killed'});
    const again = await desk.press(units);
    // The journal's line is the last write: a book without it is a book, and says so.
    const isThere = JSON.stringify(again.outcome).includes('BOOK_ALREADY_SET_UP');
    expect([isOver(again), isThere]).toEqual([at !== -1, at === -1]);
    expect(differing(desk)).toEqual(at === -1 ? ['Nhật ký'] : []);
    await desk.close();
  },
);

it('killed before the book is sealed, it is whole after the second press', async () => {
  const seals = whole.records.filter(call => call.method === 'setProperty');
  const desk = new Desk();
  await desk.press(units, seals.at(-1)?.number);
  expect(isOver(await desk.press(units))).toBe(true);
  expect(differing(desk)).toEqual([]);
  await desk.close();
});

it('what was finished is not made again', async () => {
  const desk = new Desk();
  const copies = whole.records.filter(call => call.method === 'copyTo').map(call => call.number);
  await desk.press(units, copies.at(-1));
  const before = desk.book().sheets.map(sheet => sheet.id);
  const again = await desk.press(units);
  const made = again.records.filter(({method}) => method === 'insertSheet' || method === 'copyTo');
  // The guide, charts, master, due board and two of three units were there; the third and twelve more were not.
  expect(made).toHaveLength(13);
  expect(
    desk
      .book()
      .sheets.slice(0, 6)
      .map(sheet => sheet.id),
  ).toEqual(before.slice(1, 7));
  await desk.close();
});

it('with other lists than at first nothing of the first press is left', async () => {
  const desk = new Desk();
  await desk.press(['u1', 'u2', 'x9'], whole.records.length - 40);
  expect(isOver(await desk.press(units))).toBe(true);
  expect(differing(desk)).toEqual([]);
  await desk.close();
});

it('a tab of somebody else that came between the presses is not thrown away', async () => {
  const desk = new Desk();
  await desk.press(units, 200);
  const book = desk.store.load(desk.bookId);
  const [sheet] = book.sheets;
  book.change(() => sheet?.setCell(1, 1, 'Ghi chép riêng', null));
  const {outcome} = await desk.press(units);
  expect(JSON.stringify(outcome)).toContain('SPREADSHEET_NOT_EMPTY');
  expect(desk.book().sheets[0]?.cells[0]?.value).toBe('Ghi chép riêng');
  await desk.close();
});
