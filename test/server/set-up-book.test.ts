// A new book: what it costs, who may open which part, and what each person is sent.

import {BookStore} from '../../src/host/store/book-store';
import {
  District,
  emptyBook,
  leader,
  list,
  officer,
  rowsById,
  staff,
  textAt,
  unitKey,
} from '../support/district';

const lists = (units: number) => {
  const codes = Array.from({length: units}, (_, at) => `u${at + 1}`);
  return {
    year: 2022,
    superior: ' Tỉnh Thử ',
    units: list('code,name,type,parent', [
      'd,Huyện Thử,Huyện,',
      ...codes.map(code => `${code},Xã ${code},Xã,d`),
    ]),
    people: list('email,name,unit,role', [
      `${staff},Người tổng hợp (giả định),d,district`,
      `${leader},,d,leader`,
      ...codes.map(code => `${officer(code)},Cán bộ ${code} (giả định),${code},entry`),
    ]),
    targets: list('unit,indicator,form,min,max', ['d,vl_giai_quyet,count,1300,']),
  };
};

/** A set-up of so many units, as the host reports it. */
async function setUp(units: number) {
  const store = BookStore.open(':memory:');
  const host = District.hostOver(store);
  const bookId = store.createBook(emptyBook(staff));
  const args = ['setUpBook', JSON.stringify(lists(units))];
  const report = await host.run({bookId, user: staff, name: 'rpc', args});
  const book = store.snapshot(bookId);
  await host.close();
  store.close();
  return {report, book, calls: report.records.length};
}

describe('what a set-up costs', () => {
  it('a further unit takes few calls: its tab is a copy of the first', async () => {
    const [ten, thirty] = [await setUp(10), await setUp(30)];
    const locks = thirty.book.sheets.find(tab => tab.name === 'Xã u1')?.lockedRanges ?? [];
    expect(locks).toHaveLength(7);
    // Copy, name, range, cells; protection, its words and its people; the ranges to lock; the tab's id. A lock is two calls.
    expect((thirty.calls - ten.calls) / 20).toBeLessThanOrEqual(10 + 2 * locks.length);
    expect(thirty.report.outcome.ok).toBe(true);
  });
});

describe('a district of two units', () => {
  let district: District;
  beforeAll(async () => {
    district = await District.open({units: 2});
  });
  afterAll(() => district.close());

  it('shares the file: who enters or collects may edit, leaders may look', () => {
    const {editors, viewers} = district.store.snapshot(district.bookId);
    expect(editors).toEqual([officer('u1'), officer('u2')]);
    expect(viewers).toEqual([leader]);
  });

  it("shuts each unit's tab to all but its people and the district", () => {
    const editors = (code: string) => district.sheet(`unit:${unitKey(code)}`).protection?.editors;
    expect([editors('u1'), editors('u2')]).toEqual([[officer('u1')], [officer('u2')]]);
    expect(district.sheet('master').protection?.editors).toEqual([]);
  });

  it('gives each unit a tab of its own name and mark, alike in all else', () => {
    const [one, two] = ['u1', 'u2'].map(code => district.sheet(`unit:${unitKey(code)}`));
    if (one === undefined || two === undefined) throw new Error('no tabs');
    expect([one.name, two.name]).toEqual(['Xã U1', 'Xã U2']);
    expect(two.lockedRanges).toEqual(one.lockedRanges);
    expect(one.lockedRanges?.map(({description, editors}) => [description, editors])).toEqual(
      Array.from({length: 7}, () => ['Chỉ tiêu này không phải báo cáo trong tháng này.', []]),
    );
    expect([textAt(two, 3, 2), textAt(two, 3, 3)]).toEqual([
      'UBND XÃ U2 – BIỂU NHẬP SỐ LIỆU NĂM 2021',
      'Kính gửi: UBND huyện Thử',
    ]);
    const shape = ({hiddenRows, hiddenColumns, frozenRows, columnWidths, maxRows}: typeof one) => ({
      hiddenRows,
      hiddenColumns,
      frozenRows,
      columnWidths,
      maxRows,
    });
    expect(shape(two)).toEqual(shape(one));
    const looks = (sheet: typeof one) =>
      sheet.cells.map(({row, column, style}) => ({row, column, style}));
    expect(looks(two)).toEqual(looks(one));
  });

  it('writes beside each person the address of their own tab and a text that invites them', () => {
    const rows = rowsById(district.sheet('people'));
    const tab = district.sheet(`unit:${unitKey('u1')}`).id;
    const [, , , , url = '', text = ''] = rows.get(officer('u1')) ?? [];
    expect(url).toMatch(new RegExp(`#gid=${tab}$`));
    expect(text).toContain('Cán bộ u1 (giả định) (Xã U1): Huyện Thử dùng Sổ chỉ tiêu năm 2021');
    expect(text).toContain(url);
    expect(text).toContain('Nhập và gửi báo cáo');
    expect(text).toContain(`Cần hỏi: Người tổng hợp (giả định), ${staff}.`);
    expect(rows.get(leader)?.[5]).toContain('Xem bảng "Biểu đồ"');
    expect(rows.get(leader)?.[4]).toMatch(new RegExp(`#gid=${district.sheet('charts').id}$`));
  });
});

it('keeps the unit above for the heads of reports, and says so when the page opens', async () => {
  const store = BookStore.open(':memory:');
  const host = District.hostOver(store);
  const bookId = store.createBook(emptyBook(staff));
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const {outcome} = await host.run({
      bookId,
      user: staff,
      name: 'rpc',
      args: [name, JSON.stringify(input)],
    });
    return outcome.ok ? JSON.parse(String(outcome.value)) : outcome;
  };
  expect(await ask('openSetUp', {})).toEqual({ok: true, value: {person: staff, book: null}});
  expect(await ask('setUpBook', lists(2))).toMatchObject({
    ok: true,
    value: {problems: [], unshared: []},
  });
  expect(await ask('openSetUp', {})).toEqual({
    ok: true,
    value: {person: staff, book: {year: 2022, node: 'Huyện Thử', superior: 'Tỉnh Thử', units: 2}},
  });
  await host.close();
  store.close();
});
