// "Số này từ đâu?": the reports behind a selected cell, and whether they make it.

import type {TracedFigure, TracedSending} from '../../src/contract/district-answers';
import {District, leader, officer, staff, textAt} from '../support/district';

const full = {vl_trong_tinh: '5', vl_ngoai_tinh: '3', nn_xuat_canh: '0'};
const more = {vl_trong_tinh: '10', vl_ngoai_tinh: '1', nn_xuat_canh: '2'};

const now = Date.UTC(2021, 1, 16, 2);
let district: District;

beforeAll(async () => {
  district = await District.open({
    ...{units: 3, clock: () => now},
    targets: ['u1,vl_giai_quyet,count,120,'],
  });
  await district.send('u1', '2020-01', {vl_trong_tinh: '6', vl_ngoai_tinh: '0'}, 'gui-u1-2020');
  await district.send('u1', '2021-01', full, 'gui-u1-01');
  await district.send('u1', '2021-02', more, 'gui-u1-02');
  await district.send('u2', '2021-02', {vl_trong_tinh: '7', vl_ngoai_tinh: '0'}, 'gui-u2-02');
  await district.call(staff, 'rollUp', {period: '2021-02'});
});
afterAll(() => district.close());

/** The answer for a cell, found by the tab's mark, the row's id and the column's key. */
async function select(mark: string, row: string, column: string, user = staff) {
  const sheet = district.sheet(mark);
  const at = (test: (cell: (typeof sheet.cells)[number]) => boolean) => sheet.cells.find(test);
  const area = {
    row: at(cell => cell.column === 1 && cell.value === row)?.row ?? 0,
    column: at(cell => cell.row === 1 && cell.value === column)?.column ?? 0,
  };
  const active = {sheetId: sheet.id, area: {...area, rows: 1, columns: 1}};
  return district.run(user, 'traceFigure', {}, {active});
}

async function trace(mark: string, row: string, column: string, user = staff) {
  const {outcome} = await select(mark, row, column, user);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(String(outcome.value)) as {
    ok: boolean;
    code?: string;
    value: Omit<TracedFigure, 'kind'> & Omit<TracedSending, 'kind'>;
  };
}

const by = 'Cán bộ u1 (giả định) (u1@vi-du.invalid)';
const at = '2021-02-16 09:00:00';

describe('a cell of the master', () => {
  it('is traced to units, months, receipts, times and persons, in 3 reads', async () => {
    const {calls} = await select('master', 'd|vl_giai_quyet', 'cumulative');
    expect(calls).toMatchObject({reads: 3, writes: 0});
    const {value} = await trace('master', 'd|vl_giai_quyet', 'cumulative');
    // 5 + 3 + 0, then 10 + 1 + 2; of u2, which says nothing of abroad, 7 + 0.
    expect(value.reports).toEqual([
      {unit: 'Xã U1', slot: '2021-01', value: 8, part: 0, receipt: 'u1/2021-01/1', at, by},
      {unit: 'Xã U1', slot: '2021-02', value: 13, part: 0, receipt: 'u1/2021-02/1', at, by},
      {
        ...{unit: 'Xã U2', slot: '2021-02', value: 7, part: 0, receipt: 'u2/2021-02/1', at},
        by: 'Cán bộ u2 (giả định) (u2@vi-du.invalid)',
      },
    ]);
    expect(value).toMatchObject({
      ...{kind: 'figure', span: 'cumulative', cell: 28, expected: 28, figure: 28},
      ...{column: 'Lũy kế từ đầu năm', unit: 'Huyện Thử', isWhole: true, slice: '', rule: 'flow'},
      ...{indicator: 'Số lao động được giải quyết việc làm', measure: 'người', run: 1},
      ...{period: 'Tháng 2/2021', target: '1.300 người', missing: ['Xã U2', 'Xã U3'], newer: []},
    });
  });

  it('of the period counts its own months alone, and of a unit its own reports', async () => {
    const {value} = await trace('master', 'u1|vl_giai_quyet', 'value');
    expect(value).toMatchObject({span: 'value', cell: 13, figure: 13, target: '120 người'});
    expect(value.reports.map(one => one.slot)).toEqual(['2021-02']);
    const cumulative = await trace('master', 'u1|vl_giai_quyet', 'remaining');
    // What is left of 120 after 21; the reports are those of the 21.
    expect(cumulative.value).toMatchObject({cell: 99, expected: 99, figure: 21});
  });

  it('of the month before, and of the year before, counts the reports of those', async () => {
    const before = await trace('master', 'd|vl_giai_quyet', 'previous');
    expect(before.value).toMatchObject({span: 'previous', cell: 8, expected: 8, figure: 8});
    expect(before.value.reports.map(one => [one.receipt, one.value])).toEqual([
      ['u1/2021-01/1', 8],
    ]);
    const year = await trace('master', 'd|vl_giai_quyet', 'last_year');
    expect(year.value).toMatchObject({span: 'lastYear', cell: 6, expected: 6, figure: 6});
    expect(year.value.reports.map(one => [one.receipt, one.value])).toEqual([['u1/2020-01/1', 6]]);
    // 28 of 6 is 466,7 %: the cell is the share, the reports are those of the 28.
    const against = await trace('master', 'd|vl_giai_quyet', 'against_last_year');
    expect(against.value).toMatchObject({cell: 4.667, expected: 4.667, figure: 28});
    expect(against.value.reports).toHaveLength(3);
  });

  it('where nobody reported says so with no report', async () => {
    const {value} = await trace('master', 'u3|vl_giai_quyet', 'cumulative');
    expect(value).toMatchObject({figure: null, cell: '', reports: [], missing: ['Xã U3']});
  });

  it('may be asked by a leader and an officer, and not by a stranger', async () => {
    expect(await trace('master', 'd|nn_xuat_canh', 'value', leader)).toMatchObject({ok: true});
    expect(await trace('master', 'd|nn_xuat_canh', 'value', officer('u3'))).toMatchObject({
      ok: true,
    });
    expect(await trace('master', 'd|nn_xuat_canh', 'value', 'la@vi-du.invalid')).toMatchObject({
      code: 'PERSON_UNKNOWN',
    });
  });
});

/** Chooses in the three cells and presses the menu's item; what the notice says, what it cost. */
async function view(choice: readonly string[], user = staff) {
  const sheet = district.sheet('view');
  const row = sheet.cells.find(cell => cell.column === 1 && cell.value === 'choose')?.row ?? 0;
  const book = district.store.load(district.bookId);
  book.change(() => {
    choice.forEach((text, at) => book.sheetById(sheet.id)?.setCell(row, at + 3, text, null));
  });
  const name = 'showView';
  const {toasts, calls} = await district.host.run({bookId: district.bookId, user, name});
  return {said: toasts[0]?.message ?? '', calls};
}

/** The texts of one row of the view by column key. */
function viewed(row: string): Readonly<Record<string, string>> {
  const sheet = district.sheet('view');
  const {cells} = sheet;
  const at = cells.find(cell => cell.column === 1 && cell.value === row)?.row ?? 0;
  return Object.fromEntries(
    cells
      .filter(cell => cell.row === 1 && cell.value !== null)
      .map(({column, value}) => [value, textAt(sheet, at, column)]),
  );
}

describe('"Tra cứu"', () => {
  const jobs = 'Số lao động được giải quyết việc làm';

  it('shows a unit’s annex of the period chosen, in 3 reads and 1 write', async () => {
    const {said, calls} = await view(['xã u1', 'Tất cả', 'Tháng 2']);
    expect(said).toMatch(/^Xã U1, Tháng 2\/2021: \d+ dòng\.$/);
    expect(calls).toMatchObject({reads: 3, writes: 1});
    expect(textAt(district.sheet('view'), 2, 2)).toBe('TRA CỨU SỐ LIỆU – XÃ U1');
    // 5 + 3 in January; 10 + 1 + 2 in February: 21 of 120 is 17,5 %; 62 of 365 days are 16,9 %; 99 over ten months.
    expect(viewed('u1|vl_giai_quyet')).toMatchObject({
      ...{number: '1', unit: 'Xã U1', indicator: jobs, measure: 'người', missing: ''},
      ...{'target@2021-02': '120 người', 'previous@2021-02': '8', 'value@2021-02': '13'},
      ...{'cumulative@2021-02': '21', 'achievement@2021-02': '17,5%', 'elapsed@2021-02': '16,9%'},
      ...{'remaining@2021-02': '99', 'per_month@2021-02': '10', 'status@2021-02': 'Đúng tiến độ'},
    });
    const units = district.sheet('view').cells.filter(one => one.column === 3 && one.row > 6);
    expect(new Set(units.map(one => one.value))).toEqual(new Set(['Xã U1', null]));
  });

  it('sets one indicator of all units beside each other, months and what is computed of them', async () => {
    const {said} = await view(['Tất cả', jobs, 'Tất cả các kỳ']);
    expect(said).toMatch(/, Tất cả các kỳ năm 2021: \d+ dòng\.$/);
    const ids = district.sheet('view').cells.filter(one => one.column === 1 && one.row > 6);
    expect(ids.slice(0, 4).map(one => one.value)).toEqual(
      ['d', 'u1', 'u2', 'u3'].map(unit => `${unit}|vl_giai_quyet`),
    );
    // 8 of U1 in January; 13 of U1 and 7 of U2 in February.
    expect(viewed('d|vl_giai_quyet')).toMatchObject({
      ...{'value@2021-01': '8', 'value@2021-02': '20', 'value@2021-03': '', 'value@2021-Q1': '28'},
      ...{'value@2021-H1': '28', 'value@2021-H2': '', 'value@2021-N9': '28', 'value@2021': '28'},
      missing: 'T1: Xã U2, Xã U3; T2: Xã U2, Xã U3',
    });
    expect(viewed('u2|vl_giai_quyet')).toMatchObject({
      ...{'value@2021-01': '', 'value@2021-02': '7', missing: 'T1; T2'},
    });
  });

  it('is traced in each of its columns to the period that the column is of', async () => {
    const quarter = await trace('view', 'd|vl_giai_quyet', 'value@2021-Q1');
    expect(quarter.value).toMatchObject({
      ...{span: 'value', cell: 28, expected: 28, figure: 28, period: 'Quý I/2021'},
    });
    expect(quarter.value.reports.map(one => [one.unit, one.slot, one.value])).toEqual([
      ...[
        ['Xã U1', '2021-01', 8],
        ['Xã U1', '2021-02', 13],
      ],
      ['Xã U2', '2021-02', 7],
    ]);
    const month = await trace('view', 'u1|vl_giai_quyet', 'value@2021-01', leader);
    expect(month.value).toMatchObject({cell: 8, expected: 8, period: 'Tháng 1/2021'});
    expect(month.value.reports.map(one => one.receipt)).toEqual(['u1/2021-01/1']);
    await view(['Xã U1', jobs, 'Tháng 2']);
    const before = await trace('view', 'u1|vl_giai_quyet', 'previous@2021-02');
    expect(before.value).toMatchObject({span: 'previous', cell: 8, expected: 8, figure: 8});
    expect(before.value.reports.map(one => one.slot)).toEqual(['2021-01']);
    const share = await trace('view', 'u1|vl_giai_quyet', 'achievement@2021-02');
    expect(share.value).toMatchObject({cell: '17,5%', expected: '17,5%', figure: 21});
    expect((await trace('view', 'u1|vl_giai_quyet', 'measure')).code).toBe('CELL_NOT_TRACED');
  });

  it('is a whole frame to a repair, whatever it shows', async () => {
    expect(await district.call(staff, 'repairBook', {})).toMatchObject({
      value: {mended: [], left: []},
    });
  });

  it('says what it does not know, and that all of all is the master', async () => {
    expect((await view(['Xã Z', jobs, 'Cả năm'])).said).toBe(
      'Bảng "Tra cứu", ô "Chọn đơn vị": sổ không có "Xã Z". Chọn một mục trong danh sách của ô.',
    );
    expect((await view(['Tất cả', '', ''])).said).toMatch(/^Bảng "Tra cứu" đang để cả đơn vị/);
    expect((await view(['Xã U1', '', ''], leader)).said).toMatch(/Tổng hợp/);
  });
});

it('a month in a unit’s own line is traced up to that month', async () => {
  const {value} = await trace('unit:u1@', 'vl_trong_tinh', '2021-02', officer('u1'));
  expect(value).toMatchObject({figure: 15, cell: 15, unit: 'Xã U1', period: 'Tháng 2/2021'});
  expect(value.reports.map(one => [one.slot, one.value])).toEqual([
    ['2021-01', 5],
    ['2021-02', 10],
  ]);
});

describe('a cell of the due board', () => {
  it('shows what was sent of the month, latest first, and what was left blank', async () => {
    const {value} = await trace('due', 'u2@', '02');
    expect(value).toMatchObject({
      ...{kind: 'sending', unit: 'Xã U2', slot: '2021-02', due: '17/2/2021'},
      cell: expect.stringMatching(/^Thiếu số/) as unknown,
    });
    expect(value.sendings).toEqual([
      {receipt: 'u2/2021-02/1', at, by: 'Cán bộ u2 (giả định) (u2@vi-du.invalid)', figures: 2},
    ]);
    expect(value.blank.length).toBeGreaterThan(0);
    expect(value.blank).not.toContain('Trong tỉnh');
  });

  it('of a unit that has not sent has none', async () => {
    const {value} = await trace('due', 'u3@', '02');
    expect(value).toMatchObject({cell: 'Chưa gửi', sendings: [], blank: []});
  });
});

it.each([
  ['master', 'd|vl_giai_quyet', 'unit', true],
  ['master', '', 'value', false],
  ['due', 'u1@', 'name', false],
  ['unit:u1@', 'vl_trong_tinh', 'label', false],
  ['unit:u1@', 'vl_trong_tinh', '2020-09', false],
  ['people', staff, 'email', false],
])('%s, row "%s", column %s: traced is %p', async (mark, row, column, isTraced) => {
  const answer = await trace(mark, row, column);
  expect(answer.ok).toBe(isTraced);
  if (!isTraced) expect(answer.code).toBe('CELL_NOT_TRACED');
});

it('a cell that a hand has changed differs from what its reports make; later sendings are named', async () => {
  const sheet = district.sheet('master');
  const row = sheet.cells.find(cell => cell.column === 1 && cell.value === 'u1|vl_giai_quyet')?.row;
  const column = sheet.cells.find(cell => cell.row === 1 && cell.value === 'cumulative')?.column;
  const book = district.store.load(district.bookId);
  const put = (value: number) =>
    book.change(() => book.sheetById(sheet.id)?.setCell(row ?? 0, column ?? 0, value, null));
  put(999);
  await district.send('u1', '2021-02', {...more, vl_trong_tinh: '9'}, 'gui-u1-02b');
  const {value} = await trace('master', 'u1|vl_giai_quyet', 'cumulative');
  expect(value).toMatchObject({cell: 999, expected: 21, figure: 21, newer: ['Xã U1']});
  expect(textAt(district.sheet('master'), 3, 2)).toContain('lần tổng hợp 1');
  // The self-check of the run, and of the master as it stands now: u1's new sending is not of that run, the typed cell is a fault.
  expect(textAt(district.sheet('master'), 3, 2)).toMatch(
    /^Tự kiểm: bảng tổng hợp bằng tổng các sổ đơn vị \(\d+ ô, 2 đơn vị đã gửi\)\. Tháng 2\/2021/,
  );
  const {outcome, calls} = await district.run(staff, 'compareReceipts', {});
  const compared = JSON.parse(String(outcome.ok ? outcome.value : '{}')) as {value: unknown};
  expect(compared.value).toMatchObject({
    checked: 3,
    findings: [{code: 'MASTER_DIFFERS', facts: {unit: 'Xã U1', shown: '999', sum: '21'}}],
    selfCheck: expect.stringMatching(
      /^Tự kiểm KHÁC: 1 ô khác tổng các sổ đơn vị\. Bảng "Tổng hợp", Xã U1/,
    ) as unknown,
  });
  // The reference, three units' tabs, what was collected, and the master, whose line says it too.
  expect(calls).toMatchObject({reads: 6, writes: 1});
  const line = () => textAt(district.sheet('master'), 3, 2);
  expect(line()).toMatch(/^Tự kiểm KHÁC: 1 ô .* · Tháng 2\/2021 \(15\/1.* lần tổng hợp 1, lúc /);
  put(21);
  expect(await district.call(staff, 'compareReceipts', {})).toMatchObject({value: {findings: []}});
  const before = line();
  expect(before).toMatch(/^Tự kiểm: bảng tổng hợp bằng .* đã gửi\)\. Tháng 2\/2021 \(15\/1/);
  const again = await district.run(staff, 'compareReceipts', {});
  expect(again.calls).toMatchObject({writes: 0});
  // A hand has been at the line itself: what it said of the run is gone, the rest is put back.
  const type = (text: string) =>
    book.change(() => book.sheetById(sheet.id)?.setCell(3, 2, text, null));
  type('xem sau');
  await district.call(staff, 'compareReceipts', {});
  expect(line()).toMatch(/^Tự kiểm: bảng tổng hợp bằng .* đã gửi\)\.$/);
  type(before);

  // A hand that types there is told at once that the line no longer holds; the rule that turns it red goes by its first words.
  const area = {row: row ?? 0, column: column ?? 0, rows: 1, columns: 1};
  const typed = await district.host.run({
    ...{bookId: district.bookId, user: staff, name: 'onEdit', authMode: 'LIMITED'},
    args: [{sheetId: sheet.id, area}],
  });
  expect(typed.calls).toMatchObject({reads: 1, writes: 1});
  expect(line()).toBe(
    before.replace(
      /^Tự kiểm: .*? đã gửi\)\. /,
      `Tự kiểm KHÁC: ô J${area.row} vừa bị sửa bằng tay. Chọn "Đối chiếu" để biết còn bằng tổng các sổ đơn vị không, "Tổng hợp số liệu" để ghi lại. · `,
    ),
  );
  const [red] = sheet.conditionalFormats ?? [];
  expect(line().startsWith(String(red?.startsWith))).toBe(true);
  expect(before.startsWith(String(red?.startsWith))).toBe(false);
});
