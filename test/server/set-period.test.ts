// Opening and closing months: who may, what is written where, and what officers then meet.

import type {Input} from '../../src/contract/procedures';
import {District, officer, rowsById, staff, textAt} from '../support/district';

const full = {vl_trong_tinh: '5', vl_ngoai_tinh: '3', nn_xuat_canh: '0'};
/** 20/9/2021, nine in the morning in Việt Nam. */
const september20 = Date.UTC(2021, 8, 20, 2);

let district: District;
beforeEach(async () => {
  district = await District.open({units: 3, clock: () => september20});
});
afterEach(() => district.close());

const closed: Input<'setPeriods'> = {slots: ['2021-09'], state: 'closed', due: ''};

function stateOf(slot: string): readonly string[] {
  return rowsById(district.sheet('periods')).get(slot) ?? [];
}

describe('the list of months', () => {
  it('says of each who has sent with content, in one read', async () => {
    await district.send('u1', '2021-09', full, 'gui-u1-09');
    await district.send('u2', '2021-09', {}, 'gui-u2-09');
    const report = await district.run(staff, 'listPeriods', {});
    expect(report.calls).toMatchObject({reads: 1, writes: 0});
    const reply = await district.call(staff, 'listPeriods', {});
    expect(reply.ok && reply.value.atHand).toBe('2021-09');
    expect(reply.ok && reply.value.periods).toHaveLength(12);
    expect(reply.ok && reply.value.periods[8]).toEqual({
      ...{slot: '2021-09', name: 'Tháng 9/2021', from: '15/8/2021', to: '14/9/2021'},
      ...{due: '17/9/2021', state: 'open', closedAt: '', units: 3},
      unsent: [
        {unit: 'Xã U2', isEmpty: true},
        {unit: 'Xã U3', isEmpty: false},
      ],
    });
  });

  it('counts an estimate alone as nothing, and a correction of it as sent', async () => {
    const unsent = async () => {
      const reply = await district.call(staff, 'listPeriods', {});
      return reply.ok ? reply.value.periods[8]?.unsent.map(one => one.unit) : null;
    };
    const cells = {vl_trong_tinh: 'ước 12'};
    const reasons = {'ESTIMATE_ONLY|vl_trong_tinh': 'chưa đủ số liệu'};
    const input = {unit: 'u1@', slot: '2021-09', cells, reasons, submissionId: 'gui-u1-09'};
    expect(await district.call(officer('u1'), 'submitReport', input)).toMatchObject({ok: true});
    expect(await unsent()).toEqual(['Xã U1', 'Xã U2', 'Xã U3']);
    await district.send('u1', '2021-09', full, 'gui-u1-09b');
    expect(await unsent()).toEqual(['Xã U2', 'Xã U3']);
  });
});

describe('closing', () => {
  it('writes the list, the reference and the journal, once each, and names who has not sent', async () => {
    await district.send('u1', '2021-09', full, 'gui-u1-09');
    await district.send('u2', '2021-09', {}, 'gui-u2-09');
    const {calls} = await district.run(staff, 'setPeriods', closed);
    expect(calls).toMatchObject({reads: 2, writes: 3});
    expect(stateOf('2021-09').slice(4)).toEqual(['17/9/2021', 'Đã chốt', '20/9/2021']);
    expect(stateOf('2021-10').slice(4)).toEqual(['18/10/2021', 'Đang mở']);
    const journal = [...rowsById(district.sheet('journal')).values()];
    expect(journal[journal.length - 1]).toEqual([
      ...['2021-09-20 09:00:00', staff, 'Kỳ: Đã chốt'],
      'Tháng 9/2021 (hạn gửi 17/9/2021), chưa gửi: Xã U2 (Gửi trống), Xã U3.',
    ]);
  });

  it('stops sendings at once, with the day, and opening again lets them through', async () => {
    await district.call(staff, 'setPeriods', closed);
    expect(await district.send('u1', '2021-09', full, 'gui-u1-09')).toMatchObject({
      ...{ok: false, code: 'PERIOD_CLOSED'},
      facts: {period: 'Tháng 9/2021', at: '20/9/2021'},
    });
    const opened: typeof closed = {slots: ['2021-09'], state: 'open', due: '24-9-2021'};
    expect(await district.call(staff, 'setPeriods', opened)).toMatchObject({ok: true});
    expect(stateOf('2021-09').slice(4)).toEqual(['24/9/2021', 'Đang mở']);
    expect(await district.send('u1', '2021-09', full, 'gui-u1-09')).toMatchObject({
      value: {kind: 'received'},
    });
  });

  it('takes all months that are done in one press, and puts those to come off', async () => {
    const done = ['01', '02', '03'].map(month => `2021-${month}`);
    await district.call(staff, 'setPeriods', {slots: done, state: 'closed', due: ''});
    await district.call(staff, 'setPeriods', {slots: ['2021-12'], state: 'notOpen', due: ''});
    const reply = await district.call(staff, 'listPeriods', {});
    expect(reply.ok && reply.value.periods.map(one => one.state)).toEqual([
      ...['closed', 'closed', 'closed', 'open', 'open', 'open'],
      ...['open', 'open', 'open', 'open', 'open', 'notOpen'],
    ]);
    expect(await district.send('u1', '2021-12', full, 'gui-u1-12')).toMatchObject({
      code: 'PERIOD_NOT_OPEN',
    });
  });

  it('leaves what people typed elsewhere in the list, and makes a deleted row anew', async () => {
    const book = district.store.load(district.bookId);
    const sheet = book.sheetById(district.sheet('periods').id);
    const snapshot = district.sheet('periods');
    const rowOf = (slot: string): number =>
      snapshot.cells.find(cell => cell.column === 1 && cell.value === slot)?.row ?? 0;
    book.change(() => sheet?.setCell(rowOf('2021-08'), 6, '18/8/2021', null));
    await district.call(staff, 'setPeriods', closed);
    expect(stateOf('2021-08')[4]).toBe('18/8/2021');
    book.change(() => {
      for (let column = 1; column <= 8; column += 1)
        sheet?.setCell(rowOf('2021-10'), column, '', null);
    });
    await district.call(staff, 'setPeriods', {...closed, slots: ['2021-10']});
    expect(stateOf('2021-10').slice(4)).toEqual(['18/10/2021', 'Đã chốt', '20/9/2021']);
    expect(stateOf('2021-09')[5]).toBe('Đã chốt');
  });
});

describe('what is refused, and writes nothing', () => {
  it.each([
    [staff, {...closed, slots: ['2019-09']}, 'PERIOD_UNKNOWN'],
    [staff, {...closed, due: '10/9/2021'}, 'DUE_BEFORE_END'],
    [staff, {...closed, due: 'thứ Sáu'}, 'DATE_MALFORMED'],
    [staff, {...closed, slots: ['2021-09', '2021-10'], due: '17/10/2021'}, 'INPUT_INVALID'],
    [officer('u1'), closed, 'ROLE_NOT_ALLOWED'],
  ])('%s with %j: %s', async (user, input, code) => {
    const {outcome, calls} = await district.run(user, 'setPeriods', input);
    expect(outcome.ok && JSON.parse(String(outcome.value))).toMatchObject({ok: false, code});
    expect(calls.writes).toBe(0);
    expect(textAt(district.sheet('journal'), 6, 4)).toBe('');
  });

  it('an officer does not see who has sent', async () => {
    expect(await district.call(officer('u1'), 'listPeriods', {})).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
  });
});

it('of two people who close two months at the same moment, both are closed', async () => {
  await Promise.all([
    district.call(staff, 'setPeriods', {...closed, slots: ['2021-01']}),
    district.call(staff, 'setPeriods', {...closed, slots: ['2021-02']}),
  ]);
  expect([stateOf('2021-01')[5], stateOf('2021-02')[5]]).toEqual(['Đã chốt', 'Đã chốt']);
  expect(await district.send('u1', '2021-01', full, 'gui-u1-01')).toMatchObject({ok: false});
  expect(await district.send('u1', '2021-02', full, 'gui-u1-02')).toMatchObject({ok: false});
});
