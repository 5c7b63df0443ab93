// "Mở năm mới…" through the built bundle: one year put away, the next at work in the same file, and again the year after.

import type {CallRecord} from '../../src/host/runtime/door';
import type {RunReport} from '../../src/host/runtime/host';
import type {BookSnapshot, SheetSnapshot} from '../../src/host/store/book-snapshot';
import {District, fullForm, officer, rowsById, staff, textAt, unitKey} from '../support/district';
import {TabAtWork} from './tab-at-work';

/** A report of December: all that the month closes, stocks among it. 45 look for work, 9 of 900 are without. */
const december = {
  ...fullForm,
  ...{vl_lao_dong_ngoai_den: '2', vl_nhu_cau_viec: '45', vl_that_nghiep: '9', vl_llld: '900'},
};

let now = Date.UTC(2022, 0, 5, 2, 0, 0);
let district: District;
let before: BookSnapshot;
let opening: RunReport;

beforeAll(async () => {
  const term = 'd,vl_giai_quyet,count,6000,,05/NQ-ĐH,20/8/2020,,2020-2025,2020: 1.310';
  const targets = ['u1,vl_giai_quyet,count,120,', term];
  district = await District.open({units: 2, clock: () => now, targets});
  await district.send('u1', '2021-01', fullForm, 'gui-u1-01');
  await district.send('u1', '2021-12', december, 'gui-u1-12');
  await district.send('u2', '2021-12', {...december, vl_nhu_cau_viec: '5'}, 'gui-u2-12');
  const own = new TabAtWork(district);
  own.type('2021-11', {vl_tu_tao: '77'});
  own.note('2021-11', 'vl_tu_tao', 'Ghi chú của năm cũ');
  before = district.store.snapshot(district.bookId);
  opening = await district.run(staff, 'openYear', {year: 2022});
});
afterAll(() => district.close());

const names = ({sheets}: BookSnapshot): string[] => sheets.map(sheet => sheet.name);
const cell = (sheet: SheetSnapshot, row: string, column: string): string => {
  const at = (test: (one: SheetSnapshot['cells'][number]) => boolean) => sheet.cells.find(test);
  const line = at(one => one.column === 1 && one.value === row)?.row ?? 0;
  const place = at(one => one.row === 1 && one.value === column)?.column ?? 0;
  return textAt(sheet, line, place);
};
const valueOf = <T>(report: RunReport): T => {
  if (!report.outcome.ok) throw new Error(report.outcome.message);
  return (JSON.parse(String(report.outcome.value)) as {readonly value: T}).value;
};

it('DH-21: one press makes next year; last year stays readable and locked', () => {
  expect(valueOf(opening)).toEqual({year: 2022, units: 2, stocks: 2, targets: 3, left: []});
  const book = district.store.snapshot(district.bookId);
  // Every tab that was there is there, in its place; the year that ended lies behind them.
  expect(names(book)).toEqual([
    ...names(before),
    ...['Tổng hợp 2021', 'Tình hình gửi báo cáo 2021', 'Kế hoạch giao 2021'],
    ...['Xã U1 2021', 'Xã U2 2021'],
  ]);
  expect(book.sheets.slice(0, before.sheets.length).map(one => one.id)).toEqual(
    before.sheets.map(one => one.id),
  );
  const old = district.sheet('archive:2021:unit:u1@');
  expect(old.protection).toMatchObject({description: 'Số liệu năm 2021, chỉ để xem.', editors: []});
  expect(textAt(old, 3, 2)).toBe(
    'UBND XÃ U1 – BIỂU NHẬP SỐ LIỆU NĂM 2021 · Kính gửi: UBND huyện Thử',
  );
  expect(cell(old, 'vl_tu_tao', '2021-11')).toBe('77');
  expect(old.cells.find(one => one.note === 'Ghi chú của năm cũ')).toBeDefined();
  // The year as it ended: 10 + 10 + 10 jobs against 1.300.
  const master = district.sheet('archive:2021:master');
  expect(cell(master, 'd|vl_giai_quyet', 'cumulative')).toBe('30');
  expect(textAt(master, 3, 2)).toContain('Năm 2021');
});

it('a unit tab that has turned is blank but for the year before and the stocks, and keeps its people', () => {
  const tab = district.sheet('unit:u1@');
  expect(textAt(tab, 3, 2)).toBe(
    'UBND XÃ U1 – BIỂU NHẬP SỐ LIỆU NĂM 2022 · Kính gửi: UBND huyện Thử',
  );
  expect(textAt(tab, 4, 2)).toBe('Tháng 1/2022 (15/12/2021 – 14/1/2022) · Hạn gửi 17/1/2022');
  const filled = tab.cells.filter(one => one.column > 17 && one.row > 5 && one.row < 90);
  const texts = filled.flatMap(one => (one.value === null ? [] : [String(one.value)]));
  // The stocks alone, each through December; the flows begin anew.
  expect(texts).toEqual(['45 đến 12/2021', '9 đến 12/2021', '900 đến 12/2021']);
  expect(cell(tab, 'vl_tu_tao', '2021-12')).toBe('3');
  // What was typed and never sent is in the old form alone, and so is what was noted there.
  expect(cell(tab, 'vl_tu_tao', '2021-11')).toBe('');
  expect(tab.cells.filter(one => (one.note ?? '') !== '')).toEqual([]);
  expect(cell(tab, 'vl_giai_quyet', 'target')).toBe('chưa giao chỉ tiêu');
  const wasThere = before.sheets.find(one => one.id === tab.id);
  expect(tab.protection).toEqual(wasThere?.protection);
  expect(tab.lockedRanges).toEqual(wasThere?.lockedRanges);
});

it('the new year asks for its targets, has its months, and says on master and charts that none is assigned', () => {
  const targets = [...rowsById(district.sheet('targets')).values()].map(row => row.join(','));
  expect(targets).toEqual([
    expect.stringMatching(/^d,.*,vl_giai_quyet,.*,Số lượng,,,,,,,,Năm 2021: 1\.300 người$/),
    expect.stringMatching(/^d,.*,nn_xuat_canh,.*,Số lượng,,,,,,,,Năm 2021: 30 người$/),
    expect.stringMatching(/^u1,.*,vl_giai_quyet,.*,Số lượng,,,,,,,,Năm 2021: 120 người$/),
    expect.stringMatching(
      /^d,.*,vl_giai_quyet,.*,Số lượng,6\.000,,05\/NQ-ĐH,.*,2020-2025,2020: 1\.310; 2021: 30$/,
    ),
  ]);
  const periods = [...rowsById(district.sheet('periods'))];
  expect(periods).toHaveLength(24);
  // 14/12/2022 is a Wednesday; three days on is Saturday the 17th, so Monday the 19th.
  expect(periods[23]?.[1].join(',')).toBe(
    '2022-12,Tháng 12/2022,15/11/2022,14/12/2022,19/12/2022,Đang mở',
  );
  expect(periods[11]?.[1].slice(-2)).toEqual(['Đã chốt', '5/1/2022']);
  const charts = district.sheet('charts').cells.map(one => String(one.value));
  expect(charts).toContain('BIỂU ĐỒ NĂM 2022');
  expect(charts.join('\n')).toContain('chưa giao chỉ tiêu');
  expect(charts.join('\n')).not.toContain('1.300');
});

it('DH-08: the term’s resolution goes on into the new year with the results of the years before', () => {
  const rows = [...rowsById(district.sheet('term')).values()];
  expect(rows.map(row => row.slice(2).join(','))).toEqual([
    '2020,,1310,1310',
    // 10 + 10 + 10 jobs of the year that has been put away.
    '2021,,30,1340',
    '2022,chưa giao chỉ tiêu,,,,Chưa có số liệu',
    ...['2023', '2024', '2025'].map(year => `${year},,,,,Chưa có số liệu`),
    // 1.340 of 6.000 are 22,3 %, two of six years being over.
    '2020–2025,6.000 người,,1340,0.223,Chậm',
  ]);
});

it('pressed again it changes nothing; nobody opens the year after next, and officers open none', async () => {
  const book = district.store.snapshot(district.bookId);
  expect(await district.call(staff, 'openYear', {year: 2022})).toMatchObject({value: {units: 0}});
  expect(district.store.snapshot(district.bookId)).toEqual(book);
  expect(await district.call(staff, 'openYear', {year: 2024})).toMatchObject({
    code: 'YEAR_OUTSIDE_BOOK',
  });
  for (const name of ['openYear', 'previewYear'] as const)
    expect(await district.call(officer('u1'), name, {year: 2023})).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
});

it('the new year is worked in as the first one: form, sending, roll-up, same period, trace, due board, receipts', async () => {
  now = Date.UTC(2022, 0, 16, 2, 0, 0);
  const form = await district.call(officer('u1'), 'openForm', {unit: ''});
  expect(form).toMatchObject({value: {year: 2022, slot: '2022-01'}});
  const sent = await district.send(
    'u1',
    '2022-01',
    {...fullForm, vl_tu_tao: '4', vl_trong_tinh: '6'},
    'gui-u1-22',
  );
  expect(sent).toMatchObject({value: {kind: 'received', receipt: 'u1/2022-01/1'}});
  expect(await district.send('u1', '2021-12', fullForm, 'gui-u1-old')).toMatchObject({
    code: 'PERIOD_CLOSED',
  });
  const rolled = await district.call(staff, 'rollUp', {period: '2022-01'});
  if (!rolled.ok) throw new Error(rolled.code);
  const line = (unit: string, indicator: string) =>
    rolled.value.lines.find(
      one => one.unit === unit && one.indicator === indicator && one.slice === '',
    );
  // 6 + 3 + 2 this January, 5 + 3 + 2 the one before; nothing is assigned.
  expect(line('u1', 'vl_giai_quyet')).toMatchObject({
    ...{value: 11, cumulative: 11, samePeriodLastYear: 10, status: 'noTarget', missing: []},
  });
  expect(line('u2', 'vl_giai_quyet')).toMatchObject({cumulative: null, missing: ['u2']});
  // 45 and 5 carried: nobody was asked in January, nobody reported.
  expect(line('d', 'vl_nhu_cau_viec')).toMatchObject({
    ...{value: null, cumulative: 50, samePeriodLastYear: null},
  });
  const traced = await traceMaster('d|vl_nhu_cau_viec');
  expect(traced).toMatchObject({
    value: {
      figure: 50,
      reports: [
        {unit: 'Xã U1', slot: '2022-opening', value: 45, receipt: 'Chuyển từ năm 2021'},
        {unit: 'Xã U2', slot: '2022-opening', value: 5},
      ],
    },
  });
  const board = await district.call(staff, 'showDueBoard', {});
  expect(board).toMatchObject({value: {period: 'Tháng 1/2022', full: 1, none: ['Xã U2']}});
  const compared = await district.call(staff, 'compareReceipts', {});
  expect(compared).toMatchObject({value: {checked: 2, findings: []}});
});

async function traceMaster(row: string) {
  const sheet = district.sheet('master');
  const at = (test: (one: SheetSnapshot['cells'][number]) => boolean) => sheet.cells.find(test);
  const area = {
    row: at(one => one.column === 1 && one.value === row)?.row ?? 0,
    column: at(one => one.row === 1 && one.value === 'cumulative')?.column ?? 0,
    ...{rows: 1, columns: 1},
  };
  return district.call(staff, 'traceFigure', {}, {active: {sheetId: sheet.id, area}});
}

it('a frame that nobody broke is whole, and a target that is given stands at once in the unit’s form', async () => {
  expect(await district.call(staff, 'repairBook', {})).toMatchObject({
    value: {mended: [], left: []},
  });
  const sheet = district.sheet('targets');
  const at = (test: (one: SheetSnapshot['cells'][number]) => boolean) => sheet.cells.find(test);
  const row = at(one => one.value === 'Năm 2021: 120 người')?.row ?? 0;
  const column = at(one => one.row === 1 && one.value === 'min')?.column ?? 0;
  const book = district.store.load(district.bookId);
  book.change(() => book.sheetById(sheet.id)?.setCell(row, column, '150', null));
  expect(await district.call(staff, 'refreshReference', {})).toMatchObject({value: {targets: 4}});
  expect(cell(district.sheet('unit:u1@'), 'vl_giai_quyet', 'target')).toBe('150 người');
});

it('a figure of the year that ended is adjusted still, and the same period follows', async () => {
  const input = {unit: unitKey('u1'), slot: '2021-01', row: 'nn_xuat_canh_nb', cell: '2'};
  const reason = 'Báo sót một người đi Nhật Bản';
  expect(await district.call(staff, 'adjustReport', {...input, reason})).toMatchObject({
    value: {before: '1', after: '2'},
  });
  const rolled = await district.call(staff, 'rollUp', {period: '2022-01'});
  if (!rolled.ok) throw new Error(rolled.code);
  const line = rolled.value.lines.find(
    one => one.unit === 'u1' && one.indicator === 'nn_xuat_canh',
  );
  // 2 + 0 + 1 + 0 abroad.
  expect(line?.samePeriodLastYear).toBe(3);
});

it('the year after, the first of the three is out of the figures, the logs and the receipts, and still to be read', async () => {
  now = Date.UTC(2023, 0, 5, 2, 0, 0);
  expect(await district.call(staff, 'openYear', {year: 2023})).toMatchObject({
    value: {year: 2023, units: 2, stocks: 2},
  });
  const rolled = await district.call(staff, 'rollUp', {period: '2023'});
  if (!rolled.ok) throw new Error(rolled.code);
  const line = rolled.value.lines.find(
    one => one.unit === 'd' && one.indicator === 'vl_giai_quyet',
  );
  // January of 2022 alone; of 2021 nothing.
  expect(line).toMatchObject({cumulative: null, samePeriodLastYear: 11});
  // A stock that nobody reported for a year stands as it was carried.
  const stock = rolled.value.lines.find(
    one => one.unit === 'u1' && one.indicator === 'vl_nhu_cau_viec',
  );
  expect(stock?.cumulative).toBe(45);
  const receipts = district.store.snapshot(district.bookId).documentProperties['receipts.u1@'];
  expect(Object.keys(JSON.parse(receipts ?? '{}') as object)).toEqual(['2022-01']);
  const log = [...rowsById(district.sheet('unit:u1@'), 95).keys()];
  expect(log).toEqual(['log', 'gui-u1-22']);
  const marks = ['archive:2021:unit:u1@', 'archive:2022:unit:u1@'];
  expect(marks.map(mark => district.sheet(mark).name)).toEqual(['Xã U1 2021', 'Xã U1 2022']);
});

it('GL-12: a look back over two years has a tab of its own, addressed to the committee, and is made once', async () => {
  const input = {first: '2021-01', last: '2022-12', isFinal: false};
  const receiver = 'Ban Thường vụ Tỉnh ủy';
  const made = await district.call(staff, 'reportSpan', {...input, receiver});
  expect(made).toMatchObject({value: {name: 'Giai đoạn 2021–2022'}});
  const again = await district.call(staff, 'reportSpan', {...input, receiver});
  expect(again).toEqual(made);
  const tabs = district.store.snapshot(district.bookId).sheets;
  expect(tabs.filter(one => one.name === 'Sơ kết 2021-01–2022-12')).toHaveLength(1);
  const sheet = district.sheet('span:2021-01:2022-12');
  expect([textAt(sheet, 2, 2), textAt(sheet, 3, 2)]).toEqual([
    'SƠ KẾT GIAI ĐOẠN 2021–2022',
    'Huyện Thử · Kính gửi: Ban Thường vụ Tỉnh ủy · theo báo cáo đã nhận, lập lúc 09:00 ngày 5/1/2023',
  ]);
  // u1: 11 as adjusted, 10 and 11; u2: 10. Of 24 months each, 3 and 1 were sent.
  expect(cell(sheet, 'd|vl_giai_quyet', 'value')).toBe('42');
  expect(cell(sheet, 'd|vl_giai_quyet', 'missing')).toBe('thiếu 44 kỳ');
  expect(cell(sheet, 'u2|vl_giai_quyet', 'value')).toBe('10');
  const backwards = {...input, first: '2022-12', last: '2021-01', receiver: ''};
  expect(await district.call(staff, 'reportSpan', backwards)).toMatchObject({
    code: 'PERIOD_MALFORMED',
  });
  expect(await district.call(officer('u1'), 'reportSpan', {...input, receiver})).toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
  });
});

describe('cut short and pressed again', () => {
  /** All but times of day and the numbers of roll-ups, which a second press has more of. */
  const textsOf = ({sheets}: BookSnapshot): ReadonlyMap<string, string> =>
    new Map(
      sheets
        .filter(one => textAt(one, 1, 1) !== 'journal' && textAt(one, 1, 1) !== 'collected')
        .map(sheet => {
          const cells = sheet.cells.flatMap(({row, column, value, note, style}) => {
            const text = String(value).replace(/lần tổng hợp \d+/, 'lần tổng hợp');
            return value === null && note === undefined ? [] : [[row, column, text, note, style]];
          });
          return [
            sheet.name,
            JSON.stringify([cells, sheet.protection, sheet.lockedRanges]),
          ] as const;
        }),
    );
  /** Of the units' reports: unit, slot, number and figures of each row. */
  const collected = (book: BookSnapshot): string[] => {
    const sheet = book.sheets.find(one => textAt(one, 1, 1) === 'collected');
    const rows = sheet === undefined ? [] : [...rowsById(sheet).values()];
    return rows.map(row => [row[0], row[2], row[3], row[9]].join(' ')).sort();
  };

  async function press(bookId: string, killAtCall?: number): Promise<RunReport> {
    now = Date.UTC(2022, 0, 5, 2, 0, 0);
    const options = killAtCall === undefined ? {} : {killAtCall};
    const args = ['openYear', JSON.stringify({year: 2022})];
    return district.host.run({bookId, user: staff, name: 'rpc', args, options});
  }

  let whole: BookSnapshot;
  let records: readonly CallRecord[];
  beforeAll(async () => {
    const bookId = district.store.createBook(before);
    ({records} = await press(bookId));
    whole = district.store.snapshot(bookId);
  });

  const numbers = (method: string): number[] =>
    records.filter(one => one.method === method).map(one => one.number);
  const lastWrite = (): number => {
    const journal = numbers('appendRow')[1] ?? 0;
    return Math.max(...numbers('setValues').filter(one => one < journal));
  };
  it.each([
    ['as soon as the book says that it is turning', () => (numbers('copyTo')[0] ?? 0) - 1],
    ['with a copy that has no name yet', () => (numbers('copyTo')[3] ?? 0) + 1],
    ['before the last unit has turned', () => (numbers('setNotes')[1] ?? 0) + 1],
    ['before the book is of the new year', lastWrite],
    ['before the master shows it', () => numbers('appendRow')[1]],
  ])('killed %s, it is whole after the second press', async (_, callOf) => {
    const bookId = district.store.createBook(before);
    const killed = await press(bookId, callOf());
    expect(killed.outcome).toMatchObject({ok: false, kind: 'killed'});
    expect(await press(bookId)).toMatchObject({outcome: {ok: true}});
    const book = district.store.snapshot(bookId);
    expect(names(book)).toEqual(names(whole));
    expect([...textsOf(book)]).toEqual([...textsOf(whole)]);
    expect(collected(book)).toEqual(collected(whole));
  });

  it('between the presses the book says what is going on, and nothing else is done in it', async () => {
    const bookId = district.store.createBook(before);
    await press(bookId, numbers('copyTo')[4]);
    const ask = (user: string, name: string, input: unknown) =>
      district.host.run({bookId, user, name: 'rpc', args: [name, JSON.stringify(input)]});
    const turning = {
      outcome: {ok: true, value: expect.stringContaining('"YEAR_TURNING"') as string},
    };
    expect(await ask(officer('u1'), 'openForm', {unit: ''})).toMatchObject(turning);
    expect(await ask(staff, 'repairBook', {})).toMatchObject(turning);
    const seen = valueOf(await ask(staff, 'previewYear', {}));
    expect(seen).toMatchObject({next: 2022, isBegun: true, lastDay: '', units: 2, open: []});
  });
});
