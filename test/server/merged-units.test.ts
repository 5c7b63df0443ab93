// A district whose communes merge and split in mid-year: the lists say so, forms and roll-up follow, history stays as it was.

import {messageText} from '../../src/contract/message-text';
import {District, fullForm, officer, rowsById, staff, textAt, unitKey} from '../support/district';

const day = Date.UTC(2021, 7, 20, 2, 0, 0);
let district: District;
beforeAll(async () => {
  district = await District.open({
    ...{units: 3, clock: () => day},
    targets: ['u1,nn_xuat_canh,count,6,', 'u2,nn_xuat_canh,count,5,'],
  });
});
afterAll(() => district.close());

/** Half a month's jobs, so that it is no copy of the month before. */
const closingForm = {
  ...fullForm,
  ...{
    vl_trong_tinh: '3',
    vl_ngoai_tinh: '2',
    vl_doanh_nghiep: '2',
    vl_vay_von: '2',
    vl_tu_tao: '1',
  },
};

/** Puts texts into a row of a list, the last but one more when `row` is `null`; a blank one clears its cell. */
function type(mark: string, row: number | null, cells: readonly string[], from = 2): void {
  const book = district.store.load(district.bookId);
  const sheet = book.sheetById(district.sheet(mark).id);
  if (sheet === null) throw new Error(mark);
  book.change(() => {
    const at = row ?? sheet.lastRow + 1;
    cells.forEach((text, column) => {
      sheet.setCell(at, from + column, text === '' ? null : text, null);
    });
  });
}

const rowOf = (mark: string, id: string): number =>
  [...rowsById(district.sheet(mark)).keys()].indexOf(id) + 5;
const tabNames = (): string[] =>
  district.store.snapshot(district.bookId).sheets.map(sheet => sheet.name);

async function refresh() {
  const reply = await district.call(staff, 'refreshReference', {});
  return reply.ok
    ? reply.value.changes.map(messageText)
    : [`${reply.code} ${JSON.stringify(reply.facts)}`];
}

async function rollUp(period: string) {
  const reply = await district.call(staff, 'rollUp', {period, isBrief: true});
  if (!reply.ok) throw new Error(reply.code);
  // The shares of three communes are no share-out of the district's own target, which is not what is looked at here.
  const own = reply.value.findings.filter(one => one.code !== 'TARGET_SUM_DIFFERS');
  return own.map(messageText);
}

/** Cells of a line of one of the views, by column key. */
function viewLine(mark: string, id: string): Record<string, string> {
  const sheet = district.sheet(mark);
  const cells = rowsById(sheet).get(id) ?? [];
  return Object.fromEntries(cells.map((text, at) => [textAt(sheet, 1, at + 2), text]));
}

it('a book without a crosswalk has an empty list for it, and neither view', async () => {
  expect(textAt(district.sheet('crosswalk'), 2, 2)).toBe('QUY ĐỔI ĐƠN VỊ');
  expect(textAt(district.sheet('crosswalk'), 4, 2)).toBe('Đơn vị cũ');
  expect(tabNames()).not.toContain('Quy đổi theo đơn vị mới');
  expect(tabNames()).not.toContain('Theo đơn vị cũ');
  await district.send('u1', '2021-06', fullForm, 'gui-u1-6');
  await district.send('u2', '2021-06', {...fullForm, nn_xuat_canh_nb: '4'}, 'gui-u2-6');
  await district.send('u3', '2021-06', fullForm, 'gui-u3-6');
  expect(await rollUp('2021-06')).toEqual([]);
});

describe('a merger on 1 July', () => {
  beforeAll(() => {
    for (const code of ['u1', 'u2'])
      type('units', rowOf('units', unitKey(code)), ['2021-06-30'], 7);
    type('units', null, ['n1', 'Phường Mới', 'Phường', 'd', '2021-07-01']);
    type('units', null, ['n2', 'Xã Mới', 'Xã', 'd', '2021-07-01']);
  });

  it('whoever ends without a successor is named, and is told of the closing figures in the own tab', async () => {
    const said = await refresh();
    expect(said).toContain(
      'Bảng "Quy đổi đơn vị" chưa ghi đơn vị tiếp nhận của Xã U1 (u1), Xã U2 (u2). Thêm dòng để số cũ được quy đổi theo đơn vị mới.',
    );
    expect(textAt(district.sheet(`unit:${unitKey('u1')}`), 3, 2)).toBe(
      'UBND XÃ U1 – BIỂU NHẬP SỐ LIỆU NĂM 2021 · Kính gửi: UBND huyện Thử · Đơn vị kết thúc ngày 30/6/2021: tháng 7/2021 là kỳ cuối, ghi số chốt bàn giao đến ngày đó.',
    );
    expect(textAt(district.sheet('unit:n1@2021-07-01'), 4, 2)).toMatch(/^Tháng 7\/2021 /);
  });

  it('rows that cannot stand are all named with what is there, and nothing is taken over', async () => {
    type('crosswalk', 5, ['u1', 'n1', '1/7/2021', 'Chia tách', '0,7', 'dân số']);
    type('crosswalk', 6, ['Xã U2', 'phường mới', '1/8/2021', 'Sáp nhập']);
    const [said = ''] = await refresh();
    expect(said).toMatch(/^CELL_INVALID .*"tab":"Quy đổi đơn vị","cell":"dòng 5"/);
    expect(said).toContain('Các tỷ trọng của Xã U1 (u1) cộng lại là 0,7, phải bằng 1.');
    expect(said).toContain('Dòng 6: Ngày quy đổi 1/8/2021 khác ngày bắt đầu của Phường Mới (n1)');
    expect(tabNames()).not.toContain('Quy đổi theo đơn vị mới');
  });

  it('a crosswalk that stands gives the book its two views', async () => {
    type('crosswalk', 6, ['Xã U2', 'phường mới', '1/7/2021', 'Sáp nhập']);
    type('crosswalk', 7, ['u1', 'Xã Mới', '1/7/2021', 'Chia tách', '30%', 'dân số']);
    const said = await refresh();
    expect(said.join(' ')).toContain('Quy đổi theo đơn vị mới');
    expect(said.join(' ')).not.toContain('chưa ghi đơn vị tiếp nhận');
    expect(tabNames()).toEqual(expect.arrayContaining(['Theo đơn vị cũ']));
    expect(textAt(district.sheet(`unit:${unitKey('u2')}`), 3, 2)).toContain(
      'từ ngày sau do Phường Mới (n1) báo cáo',
    );
  });

  it('the officer of an ended unit is led to its last month, and after it refused with the successor’s name', async () => {
    const form = await district.call(officer('u2'), 'openForm', {unit: unitKey('u2')});
    expect(form).toMatchObject({
      value: {
        slot: '2021-01',
        closing:
          'Đơn vị kết thúc ngày 30/6/2021: tháng 7/2021 là kỳ cuối, ghi số chốt bàn giao đến ngày đó; từ ngày sau do Phường Mới (n1) báo cáo.',
      },
    });
    expect(await district.send('u2', '2021-08', fullForm, 'gui-u2-8')).toMatchObject({
      ok: false,
      code: 'UNIT_ENDED',
      facts: {unit: 'Xã U2 (u2)', day: '1/7/2021', successors: 'Phường Mới (n1)'},
    });
    const early = {submissionId: 'gui-n1-6', unit: 'n1@2021-07-01', slot: '2021-06'};
    expect(
      await district.call(staff, 'submitReport', {...early, cells: fullForm, reasons: {}}),
    ).toMatchObject({code: 'UNIT_NOT_VALID', facts: {code: 'n1', day: '14/6/2021'}});
  });

  it('the roll-up of July names the closing figures that are owed, until they come', async () => {
    const closing = (code: string) =>
      `Kỳ Tháng 7/2021 chứa ngày sắp xếp đơn vị 1/7/2021: cần số chốt bàn giao đến ngày 30/6/2021 của Xã ${code}. Đề nghị đơn vị gửi số chốt.`;
    expect(await rollUp('2021-07')).toEqual([closing('U1 (u1)'), closing('U2 (u2)')]);
    const last = {...closingForm, nn_xuat_canh_nb: '2', nn_xuat_canh_hq: '0'};
    expect(await district.send('u2', '2021-07', last, 'gui-u2-7')).toMatchObject({
      value: {kind: 'received'},
    });
    expect(await rollUp('2021-08')).toEqual([closing('U1 (u1)')]);
    expect(await rollUp('2021-06')).toEqual([]);
  });

  it('the board, the reminders and the months to close name the same unit, in its last month alone', async () => {
    const of = async (slot: string) => {
      const reply = await district.call(staff, 'listReports', {slot});
      if (!reply.ok) throw new Error(reply.code);
      return new Map(reply.value.units.map(one => [one.name, one.reminder?.zalo ?? null]));
    };
    const [july, august] = [await of('2021-07'), await of('2021-08')];
    expect([...july.keys()]).toEqual(['Xã U1', 'Xã U2', 'Xã U3', 'Phường Mới', 'Xã Mới']);
    expect([...august.keys()]).toEqual(['Xã U3', 'Phường Mới', 'Xã Mới']);
    expect(july.get('Xã U1')).toMatch(
      /^Huyện Thử đề nghị Xã U1 gửi báo cáo tháng 7\/2021 \(số chốt bàn giao đến ngày 30\/6\/2021\): hạn gửi 19\/7\/2021, đã quá 32 ngày\. Mở sổ: /,
    );
    expect([july.get('Xã U2'), july.get('Xã U3')]).toEqual([
      null,
      expect.stringContaining('gửi báo cáo tháng 7/2021: hạn gửi'),
    ]);
    expect(await district.call(staff, 'listPeriods', {})).toMatchObject({
      value: {periods: Array.from({length: 12}, (_, at) => (at === 6 ? {units: 5} : {}))},
    });
    await district.call(staff, 'showDueBoard', {});
    const months = (id: string) => rowsById(district.sheet('due')).get(id)?.slice(8, 10);
    expect(months(unitKey('u1'))).toEqual(['Chưa gửi', '']);
    expect(months(unitKey('u2'))).toEqual(['Gửi muộn 32 ngày', '']);
    expect(months('all')).toEqual(['1/5 có số liệu', '0/3 có số liệu']);
  });

  it('figures and targets stand at the new units, marked as estimates where a unit was split', async () => {
    await rollUp('2021-07');
    // 0.7 × 2 of U1; 5 in June and 2 in July of U2; targets 0.7 × 6 + 5.
    const jobs = 'n1@2021-07-01|n1|nn_xuat_canh';
    expect(viewLine('newUnits', jobs)).toMatchObject({
      ...{unit: 'Phường Mới', cumulative: '8,4 người', target: '9,2 người'},
      note: 'ước tính; gồm số của Xã U1, Xã U2; kế hoạch chưa giao lại, cộng của Xã U1, Xã U2',
    });
    expect(viewLine('newUnits', 'n2@2021-07-01|n2|nn_xuat_canh')).toMatchObject({
      ...{cumulative: '0,6 người', target: '1,8 người'},
      note: 'ước tính; gồm số của Xã U1; kế hoạch chưa giao lại, cộng của Xã U1',
    });
    expect(viewLine('newUnits', 'd@|d|nn_xuat_canh')).toMatchObject({cumulative: '11'});
    expect(rowsById(district.sheet('newUnits')).has('u1@|u1|nn_xuat_canh')).toBe(false);
  });

  it('history stays readable by the old units, with where they went', () => {
    expect(viewLine('oldUnits', 'u1@|u1|nn_xuat_canh')).toMatchObject({
      ...{unit: 'Xã U1', cumulative: '2', target: '6 người'},
      note: 'đến 30/6/2021, từ đó Phường Mới 70%, Xã Mới 30%',
    });
    expect(viewLine('oldUnits', 'n1@2021-07-01|n1|nn_xuat_canh')['cumulative']).toBe('');
    expect(viewLine('oldUnits', 'd@|d|nn_xuat_canh')).toMatchObject({cumulative: '11'});
  });

  it('before the merger nothing is converted', async () => {
    await rollUp('2021-06');
    expect(viewLine('newUnits', 'u1@|u1|nn_xuat_canh')['note'] ?? '').toBe('');
    expect(rowsById(district.sheet('newUnits')).has('n1@2021-07-01|n1|nn_xuat_canh')).toBe(false);
  });

  it('a crosswalk that is taken back leaves nothing in the views that nobody would renew', async () => {
    for (const row of [5, 6, 7]) type('crosswalk', row, ['', '', '', '', '', '']);
    await refresh();
    await rollUp('2021-08');
    expect(rowsById(district.sheet('newUnits')).size).toBe(0);
    expect(rowsById(district.sheet('oldUnits')).size).toBe(0);
  });
});
