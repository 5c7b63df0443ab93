// Sending: what it costs, what it refuses, and that it happens exactly once whatever befalls it.

import {District, officer, rowsById, staff, leader, unitKey} from '../support/district';

const cells = {vl_trong_tinh: '5', vl_ngoai_tinh: '3', nn_xuat_canh_nb: '2'};

let district: District;
beforeAll(async () => {
  district = await District.open({units: 2});
});
afterAll(() => district.close());

/** Sendings in a unit's log, by submission id. */
function logOf(of: District, code: string): string[] {
  return [...rowsById(of.sheet(`unit:${unitKey(code)}`)).keys()].filter(id =>
    id.startsWith('gui-'),
  );
}

function sending(code: string, slot: string, id: string) {
  return {submissionId: id, unit: unitKey(code), slot, cells, reasons: {}};
}

describe('what a sending costs', () => {
  it('takes two reads and one write', async () => {
    const report = await district.run(
      officer('u1'),
      'submitReport',
      sending('u1', '2021-01', 'gui-00001'),
    );
    expect(report.outcome).toMatchObject({ok: true});
    expect({reads: report.calls.reads, writes: report.calls.writes}).toEqual({reads: 2, writes: 1});
  });

  it('gives the same receipt for the same submission, and writes nothing again', async () => {
    const first = await district.call(
      officer('u1'),
      'submitReport',
      sending('u1', '2021-02', 'gui-00002'),
    );
    const again = await district.run(
      officer('u1'),
      'submitReport',
      sending('u1', '2021-02', 'gui-00002'),
    );
    expect(first).toMatchObject({ok: true, value: {kind: 'received', receipt: 'u1/2021-02/1'}});
    expect(JSON.parse(String(again.outcome.ok && again.outcome.value))).toMatchObject({
      value: {receipt: 'u1/2021-02/1'},
    });
    expect(again.calls.writes).toBe(0);
  });

  it('numbers a second sending of one month 2 and keeps both in the log', async () => {
    await district.send('u2', '2021-03', cells, 'gui-00003');
    const second = await district.send(
      'u2',
      '2021-03',
      {...cells, vl_trong_tinh: '6'},
      'gui-00004',
    );
    expect(second).toMatchObject({value: {receipt: 'u2/2021-03/2'}});
    expect(logOf(district, 'u2')).toEqual(['gui-00003', 'gui-00004']);
  });
});

describe('who may send what', () => {
  it.each([
    ['nobody', '', 'u1', 'PERSON_BLANK'],
    ['a stranger', 'la@vi-du.invalid', 'u1', 'PERSON_UNKNOWN'],
    ['an officer of another unit', officer('u2'), 'u1', 'UNIT_OF_OTHERS'],
    ['a leader', leader, 'u1', 'ROLE_NOT_ALLOWED'],
  ])('refuses %s, and nothing is written', async (_who, user, code, refusal) => {
    const before = logOf(district, code);
    const reply = await district.call(user, 'submitReport', sending(code, '2021-04', 'gui-bad-1'));
    expect(reply).toMatchObject({ok: false, code: refusal});
    expect(logOf(district, code)).toEqual(before);
  });

  it('takes a sending by the district for a unit without a computer', async () => {
    const reply = await district.call(staff, 'submitReport', sending('u1', '2021-05', 'gui-00005'));
    expect(reply).toMatchObject({ok: true, value: {kind: 'received'}});
  });

  it.each([
    ['a unit that the book does not have', {unit: 'u9@'}, 'UNIT_UNKNOWN'],
    ['the node, which collects', {unit: 'd@'}, 'UNIT_DOES_NOT_REPORT'],
    ['a month outside the book', {slot: '2019-05'}, 'PERIOD_UNKNOWN'],
    ['a word for a month', {slot: 'tháng năm'}, 'PERIOD_UNKNOWN'],
    ['an id too short to be one', {submissionId: 'x'}, 'INPUT_INVALID'],
  ])('refuses %s', async (_what, change, refusal) => {
    const input = {...sending('u1', '2021-04', 'gui-bad-2'), ...change};
    expect(await district.call(staff, 'submitReport', input)).toMatchObject({
      ok: false,
      code: refusal,
    });
  });
});

describe('what holds a sending back', () => {
  it.each([
    ['a fraction of a person', {vl_trong_tinh: '1,3'}, 'FIGURE_NOT_WHOLE'],
    ['a dot for a decimal', {vl_trong_tinh: '12.5'}, 'NUMBER_DOT_DECIMAL'],
    ['a word', {vl_trong_tinh: 'năm'}, 'NUMBER_MALFORMED'],
    ['a formula', {vl_trong_tinh: '=1+1'}, 'CELL_IS_FORMULA'],
    ['an error value', {vl_trong_tinh: '#REF!'}, 'CELL_IS_ERROR'],
    [
      'a total that its parts do not make',
      {vl_trong_nuoc: '9', vl_trong_tinh: '5', vl_ngoai_tinh: '3'},
      'PARTS_DIFFER_FROM_TOTAL',
    ],
    ['a row that the form lacks', {vl_khong_co: '5'}, 'ROW_NOT_ON_FORM'],
    ['an opening in a month', {vl_trong_tinh: '5 đến 03/2021'}, 'OPENING_MALFORMED'],
  ])('holds %s, naming the row', async (_what, wrong, code) => {
    const before = logOf(district, 'u1');
    const reply = await district.send('u1', '2021-06', wrong, 'gui-held-1');
    expect(reply).toMatchObject({
      ok: true,
      value: {
        kind: 'held',
        findings: expect.arrayContaining([expect.objectContaining({code, severity: 'error'})]),
      },
    });
    expect(logOf(district, 'u1')).toEqual(before);
  });

  it('holds a jump without a reason and takes it with one, which stands in the log', async () => {
    await district.send('u1', '2021-07', {vl_trong_tinh: '5'}, 'gui-00007');
    const jump = {...sending('u1', '2021-08', 'gui-00008'), cells: {vl_trong_tinh: '50'}};
    expect(await district.call(officer('u1'), 'submitReport', jump)).toMatchObject({
      value: {kind: 'held', unreasoned: [{code: 'JUMP', facts: {value: 50, before: 5}}]},
    });
    const short = {...jump, reasons: {'JUMP|vl_trong_tinh': 'đã rà rồi'}};
    expect(await district.call(officer('u1'), 'submitReport', short)).toMatchObject({
      value: {kind: 'held', unreasoned: [{code: 'JUMP'}]},
    });
    const reasoned = {...jump, reasons: {'JUMP|vl_trong_tinh': '=Mở nhà máy'}};
    expect(await district.call(officer('u1'), 'submitReport', reasoned)).toMatchObject({
      value: {kind: 'received'},
    });
    const entry = rowsById(district.sheet(`unit:${unitKey('u1')}`)).get('gui-00008') ?? [];
    expect(entry.join(' ')).toContain('"r":{"JUMP|vl_trong_tinh":"=Mở nhà máy"}');
  });

  it('sends a report that is all blank: blanks are named, never a bar', async () => {
    const reply = await district.send('u2', '2021-06', {}, 'gui-00009');
    expect(reply).toMatchObject({value: {kind: 'received', findings: expect.any(Array)}});
  });
});

describe('a book with another locale', () => {
  it('V16: refuses every action and names the cure', async () => {
    const other = await District.open({units: 1});
    const book = other.store.load(other.bookId);
    book.change(() => {
      book.amend({locale: 'en_US'});
    });
    expect(await other.send('u1', '2021-01', cells, 'gui-00010')).toEqual({
      ok: false,
      code: 'WRONG_LOCALE',
      facts: {locale: 'en_US'},
      said: 'Bảng tính đang ở vùng en_US, số 1.300 sẽ bị đọc sai. Vào Tệp › Cài đặt › Ngôn ngữ, chọn Việt Nam rồi làm lại.',
    });
    await other.close();
  });
});
