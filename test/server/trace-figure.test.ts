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
  book.change(() => book.sheetById(sheet.id)?.setCell(row ?? 0, column ?? 0, 999, null));
  await district.send('u1', '2021-02', {...more, vl_trong_tinh: '9'}, 'gui-u1-02b');
  const {value} = await trace('master', 'u1|vl_giai_quyet', 'cumulative');
  expect(value).toMatchObject({cell: 999, expected: 21, figure: 21, newer: ['Xã U1']});
  expect(textAt(district.sheet('master'), 3, 2)).toContain('lần tổng hợp 1');
});
