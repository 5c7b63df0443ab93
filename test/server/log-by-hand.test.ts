// What officers' own hands can do to a tab: a sending neither vanishes nor is forged, and no formula becomes a figure.

import {District, list, officer, rowsById, staff, unitKey} from '../support/district';

const cells = {vl_trong_tinh: '5', vl_ngoai_tinh: '3'};
let district: District;
beforeEach(async () => {
  district = await District.open({units: 1});
});
afterEach(() => district.close());

/** The cell of a unit's tab that holds a text, and a change of it by hand. */
function edit(
  find: (value: unknown, column: number) => boolean,
  value: string | null,
  formula: string | null = null,
): void {
  const book = district.store.load(district.bookId);
  const sheet = district.sheet(`unit:${unitKey('u1')}`);
  const cell = sheet.cells.find(one => find(one.value, one.column));
  if (cell === undefined) throw new Error('no such cell');
  book.change(() => book.sheetById(sheet.id)?.setCell(cell.row, cell.column, value, formula));
}

function placeOf(row: string, slot: string): {row: number; column: number} {
  const sheet = district.sheet(`unit:${unitKey('u1')}`);
  const line = sheet.cells.find(one => one.column === 1 && one.value === row);
  const column = sheet.cells.find(one => one.row === 1 && one.value === slot);
  return {row: line?.row ?? 0, column: column?.column ?? 0};
}

async function jobs(period: string): Promise<number | null | undefined> {
  const reply = await district.call(staff, 'rollUp', {period});
  return reply.ok ? reply.value.lines[0]?.value : undefined;
}

it('a number typed over in the log does not make the next sending vanish', async () => {
  await district.send('u1', '2021-01', cells, 'gui-00001');
  edit((value, column) => value === '1' && column === 3, 'lần 1');
  const again = await district.send('u1', '2021-01', {vl_trong_tinh: '6'}, 'gui-00002');
  expect(again).toMatchObject({value: {receipt: 'u1/2021-01/2'}});
  expect(await jobs('2021-01')).toBe(6);
});

it('a row deleted from the log is named, and sending again makes it good', async () => {
  await district.send('u1', '2021-01', cells, 'gui-00001');
  edit(value => value === 'gui-00001', null);
  expect(await district.call(staff, 'rollUp', {period: '2021-01'})).toMatchObject({
    value: {findings: [{code: 'SENDING_LOST'}]},
  });
  const again = await district.send('u1', '2021-01', cells, 'gui-00002');
  expect(again).toMatchObject({value: {receipt: 'u1/2021-01/2'}});
  expect(await jobs('2021-01')).toBe(8);
});

it('a row forged in the log earns no receipt', async () => {
  await district.send('u1', '2021-01', cells, 'gui-00001');
  const book = district.store.load(district.bookId);
  const sheet = district.sheet(`unit:${unitKey('u1')}`);
  const row = sheet.cells.find(one => one.value === 'gui-00001')?.row ?? 0;
  const forged = sheet.cells.filter(one => one.row === row && one.value !== null);
  book.change(() => {
    for (const cell of forged) {
      const text = String(cell.value).replace('gui-00001', 'gia-mao-1').replace('"5"', '"99999"');
      book.sheetById(sheet.id)?.setCell(row + 1, cell.column, text, null);
    }
  });
  expect(await district.send('u1', '2021-01', cells, 'gia-mao-1')).toMatchObject({
    ok: false,
    code: 'INPUT_INVALID',
  });
  expect(await district.send('u1', '2021-02', cells, 'gia-mao-1')).toMatchObject({ok: false});
  expect(await jobs('2021-01')).toBe(8);
});

it.each(['2021x-opening', 'abcd-opening', '2019-opening', '2022-opening'])(
  'refuses %s, which is no column of the form',
  async slot => {
    expect(await district.send('u1', slot, {}, 'gui-00003')).toMatchObject({
      code: 'PERIOD_UNKNOWN',
    });
  },
);

it('a formula between two saved cells stays a formula, and is named to both pages', async () => {
  const book = district.store.load(district.bookId);
  const sheet = district.sheet(`unit:${unitKey('u1')}`);
  const {row, column} = placeOf('vl_ngoai_tinh', '2021-01');
  book.change(() => book.sheetById(sheet.id)?.setCell(row, column, 5, '=2+3'));
  const saved = await district.call(officer('u1'), 'saveDraft', {
    unit: unitKey('u1'),
    columns: {'2021-01': {vl_trong_tinh: '5', vl_doanh_nghiep: '4'}},
  });
  const fault = {code: 'CELL_INVALID', place: {slot: '2021-01', row: 'vl_ngoai_tinh'}};
  expect(saved).toMatchObject({value: {faults: [fault]}});
  expect(book.sheetById(sheet.id)?.formulaAt(row, column)).toBe('=2+3');
  const form = await district.call(officer('u1'), 'openForm', {unit: ''});
  expect(form).toMatchObject({value: {faults: [fault]}});
});

it('a deleted tab of the district stops a roll-up before anything is written', async () => {
  await district.send('u1', '2021-01', cells, 'gui-00001');
  const book = district.store.load(district.bookId);
  const gone = book.sheetById(district.sheet('charts').id);
  book.change(() => {
    if (gone !== null) book.removeSheet(gone);
  });
  const report = await district.run(staff, 'rollUp', {period: '2021-01'});
  expect(JSON.parse(String(report.outcome.ok && report.outcome.value))).toEqual({
    ok: false,
    code: 'TAB_MISSING',
    facts: {tab: 'Biểu đồ'},
    said: 'Không tìm thấy bảng "Biểu đồ". Khôi phục bảng từ Tệp › Lịch sử phiên bản.',
  });
  expect(report.calls.writes).toBe(0);
  expect(rowsById(district.sheet('collected')).size).toBe(0);
});

it('set-up refuses a spreadsheet that holds anything, and a copy of a book', async () => {
  const units = list('code,name,type,parent', ['d,Huyện Thử,Huyện,', 'u1,Xã U1,Xã,d']);
  const people = list('email,name,unit,role', [`${staff},Người tổng hợp (giả định),d,district`]);
  const lists = {year: 2021, units, people, targets: []};
  const book = district.store.load(district.bookId);
  book.change(() => {
    book.setProperty('document', 'referenceTab', null);
  });
  expect(await district.call(staff, 'setUpBook', lists)).toMatchObject({
    code: 'BOOK_ALREADY_SET_UP',
  });
  const guide = book.sheetById(district.sheet('guide').id);
  book.change(() => guide?.setCell(1, 1, 'Sổ tay của tôi', null));
  expect(await district.call(staff, 'setUpBook', lists)).toMatchObject({
    code: 'SPREADSHEET_NOT_EMPTY',
    facts: {tab: 'Hướng dẫn'},
  });
});
