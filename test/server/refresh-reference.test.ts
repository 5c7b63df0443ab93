// "Cập nhật danh mục": what the district changed in its lists reaches tabs, protections and sharing; nobody's data goes.

import type {Message} from '../../src/domain/message-facts';
import {messageText} from '../../src/contract/message-text';
import {District, fullForm, officer, rowsById, staff, textAt, unitKey} from '../support/district';

let district: District;
beforeEach(async () => {
  district = await District.open({units: 2});
});
afterEach(() => district.close());

/** Puts rows below the last of a list, or over one of its rows. */
function type(mark: string, row: number | null, cells: readonly string[]): void {
  const book = district.store.load(district.bookId);
  const sheet = book.sheetById(district.sheet(mark).id);
  if (sheet === null) throw new Error(mark);
  book.change(() => {
    cells.forEach((text, at) => {
      sheet.setCell(row ?? sheet.lastRow, at + 2, text === '' ? null : text, null);
    });
  });
}

const below = (mark: string): number => {
  const sheet = district.store.load(district.bookId).sheetById(district.sheet(mark).id);
  return (sheet?.lastRow ?? 0) + 1;
};

async function refresh(): Promise<string[]> {
  const reply = await district.call(staff, 'refreshReference', {});
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.facts)}`);
  return reply.value.changes.map(({code, facts}: Message) =>
    [code, ...Object.values(facts)].join(' ').trim(),
  );
}

it('with nothing changed says nothing', async () => {
  expect(await refresh()).toEqual([]);
});

it('a new unit gets its tab beside the others, its officer the right to it, the file and an invitation', async () => {
  type('units', below('units'), ['u3', 'Xã U3', 'Xã', 'd']);
  type('people', below('people'), [officer('u3'), 'Cán bộ u3 (giả định)', 'u3', 'Nhập liệu']);
  expect(await refresh()).toEqual([
    // Whoever writes may raise a difficulty.
    'MENDED Khó khăn, vướng mắc protection',
    ...['TAB_MADE Xã U3 0', `PERSON_SHARED ${officer('u3')}`],
  ]);
  const tab = district.sheet(`unit:${unitKey('u3')}`);
  expect(tab.protection?.editors).toEqual([officer('u3')]);
  const names = district.store.snapshot(district.bookId).sheets.map(sheet => sheet.name);
  expect(names.indexOf('Xã U3')).toBe(names.indexOf('Xã U2') + 1);
  expect(district.store.snapshot(district.bookId).editors).toContain(officer('u3'));
  expect(rowsById(district.sheet('people')).size).toBeGreaterThan(0);
  const [address] = district
    .sheet('people')
    .cells.filter(one => one.column === 6 && one.row === below('people') - 1);
  expect(String(address?.value)).toContain(`#gid=${tab.id}`);
  expect(await district.send('u3', '2021-02', fullForm, 'gui-0003')).toMatchObject({
    ok: true,
    value: {kind: 'received'},
  });
  expect(await refresh()).toEqual([]);
});

it('an officer who goes to another unit may write there and no longer here; figures stay', async () => {
  await district.send('u1', '2021-02', fullForm, 'gui-0001');
  const row = [...rowsById(district.sheet('people')).keys()].indexOf(officer('u1')) + 5;
  type('people', row, [officer('u1'), 'Cán bộ u1 (giả định)', 'u2', 'Nhập liệu']);
  expect(await refresh()).toEqual(['MENDED Xã U1 protection', 'MENDED Xã U2 protection']);
  expect(district.sheet(`unit:${unitKey('u1')}`).protection?.editors).toEqual([]);
  expect(district.sheet(`unit:${unitKey('u2')}`).protection?.editors).toEqual([
    officer('u1'),
    officer('u2'),
  ]);
  expect([...rowsById(district.sheet(`unit:${unitKey('u1')}`)).keys()]).toContain('gui-0001');
});

it('DH-01 (một phần), HL-01 (một phần): documents typed into "Văn bản, kế hoạch" are taken over, a draft too; what they cite has to be there', async () => {
  type('plans', below('plans'), ['08-CT/TU', '30/8/2021', 'Ban Thường vụ Tỉnh ủy', 'Chỉ thị']);
  type('plans', below('plans'), ['/KH-UBND', 'tháng 01 năm 2022', 'UBND', 'Kế hoạch', '08-CT/TU']);
  expect(await refresh()).toEqual([]);
  const kept = district
    .sheet('reference')
    .cells.filter(cell => cell.row > 4 && String(cell.value).startsWith('|['))
    .map(cell => String(cell.value));
  expect(kept.some(text => text.includes('"/KH-UBND","date":"2022-01"'))).toBe(true);
  type('plans', below('plans'), ['2/KH-UBND', '', '', 'Kế hoạch', '99/KH-UBND']);
  expect(await district.call(staff, 'refreshReference', {})).toMatchObject({
    code: 'CELL_INVALID',
    facts: {tab: 'Văn bản, kế hoạch'},
  });
});

it("GL-07, HL-28: which units have issued their own plan of the district's, and which have not", async () => {
  type('plans', below('plans'), ['12/KH-UBND', '5/1/2021', 'UBND huyện Thử', 'Kế hoạch']);
  type('plans', below('plans'), [
    '03/KH-UBND',
    '10/2/2021',
    'UBND xã U2',
    'Kế hoạch',
    '12/KH-UBND',
  ]);
  type('plans', below('plans'), ['/KH-UBND', '', 'UBND xã U1', 'Kế hoạch', '12/KH-UBND']);
  const reply = await district.call(staff, 'refreshReference', {});
  expect(reply.ok && reply.value.changes.map(messageText)).toEqual([
    'Kế hoạch thực hiện 12/KH-UBND: đã ban hành 1/2 đơn vị. Chưa có của Xã U1. Thêm vào "Văn bản, kế hoạch" khi đơn vị ban hành.',
  ]);
});

it("a changed target stands in the unit's form, in the plan's words", async () => {
  type('targets', below('targets'), ['u1', '', 'vl_giai_quyet', '', 'Số lượng', '250']);
  expect(await refresh()).toEqual([
    'MENDED Xã U1 labels D6',
    // The shares as they are now, against the district's 1.300: the gap is named (DH-38).
    'TARGET_SUM_DIFFERS Huyện Thử Số lao động được giải quyết việc làm 250 1300 1050',
  ]);
  expect(textAt(district.sheet(`unit:${unitKey('u1')}`), 6, 4)).toContain('250');
});

it('a unit and a person taken off the lists lose no data', async () => {
  const rows = rowsById(district.sheet('units'));
  type('units', [...rows.keys()].indexOf(unitKey('u2')) + 5, ['', '', '', '']);
  const people = [...rowsById(district.sheet('people')).keys()];
  type('people', people.indexOf(officer('u2')) + 5, ['', '', '', '', '', '']);
  expect(await refresh()).toEqual([
    'MENDED Khó khăn, vướng mắc protection',
    ...['TAB_KEPT Xã U2', `PERSON_LEFT ${officer('u2')}`],
  ]);
  expect(district.sheet(`unit:${unitKey('u2')}`).name).toBe('Xã U2');
});

it('a month that is listed as open and again as closed is named, and nothing is taken over', async () => {
  const again = ['2021-02', '', '', '', '17/2/2021', 'Đã chốt', '20/2/2021'];
  type('periods', below('periods') - 1, again);
  type('units', below('units'), ['u3', 'Xã U3', 'Xã', 'd']);
  const reply = await district.call(staff, 'refreshReference', {});
  expect(reply).toMatchObject({ok: false, code: 'CELL_INVALID'});
  expect(JSON.stringify(reply)).toContain('Kỳ 2021-02 vừa ghi');
  const names = district.store.snapshot(district.bookId).sheets.map(sheet => sheet.name);
  expect(names).not.toContain('Xã U3');
});

it('HL-12: a measure that nobody enters, and a unit with nothing to enter, are listed until somebody owns it', async () => {
  await district.close();
  // No unit of the book is a job centre, which alone enters the placements that the district plans.
  district = await District.open({units: 1, targets: ['d,gd_gioi_thieu,count,40,']});
  expect(await refresh()).toEqual([
    expect.stringMatching(/^INDICATOR_WITHOUT_OWNER gd_gioi_thieu /),
  ]);
  type('units', below('units'), ['t1', 'Trường THCS Thử', 'Trường THCS', 'd']);
  expect(await refresh()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^INDICATOR_WITHOUT_OWNER gd_gioi_thieu /),
      'FORM_EMPTY Trường THCS Thử',
    ]),
  );
  type('units', below('units') - 1, ['t1', 'Trung tâm Dịch vụ việc làm Thử', 'Trung tâm', 'd']);
  const said = await refresh();
  expect(said.filter(one => /OWNER|EMPTY/.test(one))).toEqual([]);
  const [row] = [...rowsById(district.sheet('indicators')).values()].filter(
    one => one[0] === 'gd_gioi_thieu',
  );
  expect(row?.at(-1)).toBe('Trung tâm');
});

it('words of units reach heads, the sidebar and other lists: receiver, desk, other names, a telephone as it was typed', async () => {
  const row = (code: string) =>
    [...rowsById(district.sheet('units')).keys()].indexOf(unitKey(code)) + 5;
  const cells = ['', '', '', 'UBND tỉnh Thử (qua Sở Thử)', 'Phòng Lao động', '3.825.753'];
  type('units', row('d'), ['d', 'Huyện Thử', 'Huyện', '', ...cells]);
  type('units', row('u1'), ['u1', 'Xã U1', 'Xã', 'd', '', '', 'Xã Một; U Một']);
  type('people', below('people'), [
    ...[officer('m'), 'Cán bộ m (giả định)', 'XÃ  Một', 'Nhập liệu'],
  ]);
  expect(await refresh()).toContain(`PERSON_SHARED ${officer('m')}`);
  const title = 'BIỂU NHẬP SỐ LIỆU NĂM 2021 · Kính gửi: UBND huyện Thử (qua Phòng Lao động)';
  expect(textAt(district.sheet(`unit:${unitKey('u1')}`), 3, 2)).toBe(`UBND XÃ U1 – ${title}`);
  const form = await district.call(officer('m'), 'openForm', {unit: ''});
  expect(form).toMatchObject({
    value: {unit: unitKey('u1'), help: 'Phòng Lao động, điện thoại 3.825.753', closing: ''},
  });
  const guide = [...rowsById(district.sheet('guide')).values()].at(-1);
  expect(guide?.[1]).toContain('Huyện Thử, Phòng Lao động, điện thoại 3.825.753. ');
  await district.call(staff, 'rollUp', {period: '2021-01', isBrief: true});
  const master = district.sheet('master').cells.map(cell => String(cell.value));
  expect(master).toContain('Nơi nhận: UBND tỉnh Thử (qua Sở Thử).');
  expect(await district.call(staff, 'exportMeasures', {})).toMatchObject({ok: true});
  // Six days after 14/1, a Wednesday: who collects reports on the 20th.
  expect(textAt(district.sheet('province'), 3, 2)).toMatch(
    /^UBND huyện Thử · Tháng 1\/2021 .* · Nơi nhận: UBND tỉnh Thử \(qua Sở Thử\) · hạn gửi 20\/1\/2021$/,
  );
  expect(await refresh()).toEqual([]);
});

it('a changed rule of due days moves the months that it had proposed, and the lines in the forms; what is wrong in it changes nothing', async () => {
  const dueOf = (slot: string) => rowsById(district.sheet('periods')).get(slot)?.[4];
  const status = () => textAt(district.sheet(`unit:${unitKey('u1')}`), 4, 2);
  expect([dueOf('2021-01'), dueOf('2021-02')]).toEqual(['18/1/2021', '17/2/2021']);
  const byHand = [...rowsById(district.sheet('periods')).keys()].indexOf('2021-04') + 5;
  const sheet = district.store.load(district.bookId);
  sheet.change(() => {
    sheet.sheetById(district.sheet('periods').id)?.setCell(byHand, 6, '28/4/2021', null);
  });
  type('dueRules', 5, ['Tháng', '5']);
  type('dueRules', below('dueRules'), ['Ngày nghỉ', '19/2/2021']);
  const [said = ''] = await refresh();
  // 19/1 a Tuesday; 19/2, a Friday, is off: Monday the 22nd; March closes a quarter, whose rule stands.
  expect(said).toContain('Tháng 1/2021 19/1/2021, Tháng 2/2021 22/2/2021, Tháng 5/2021 19/5/2021');
  expect([dueOf('2021-01'), dueOf('2021-02'), dueOf('2021-03'), dueOf('2021-04')]).toEqual([
    ...['19/1/2021', '22/2/2021', '17/3/2021', '28/4/2021'],
  ]);
  expect(status()).toContain('Hạn gửi 19/1/2021');
  type('dueRules', 5, ['Tháng', 'năm']);
  expect(await district.call(staff, 'refreshReference', {})).toMatchObject({
    code: 'CELL_INVALID',
    facts: {tab: 'Quy định hạn gửi', cell: 'dòng 5'},
  });
});

it('P4-37: a ward’s report names two desks of the city, and the people of both open its book', async () => {
  const row = [...rowsById(district.sheet('units')).keys()].indexOf(unitKey('d')) + 5;
  const city = 'UBND thành phố Thử (qua Phòng Nội vụ; Phòng Lao động, TB&XH)';
  type('units', row, ['d', 'Phường Thử', 'Phường', '', '', '', '', city]);
  const desks = ['noi.vu@vi-du.invalid', 'lao.dong@vi-du.invalid'];
  for (const email of desks)
    type('people', below('people'), [email, 'Phòng (giả định)', '', 'Lãnh đạo (chỉ xem)']);
  await refresh();
  expect(district.store.snapshot(district.bookId).viewers).toEqual(expect.arrayContaining(desks));
  await district.call(staff, 'rollUp', {period: '2021-01', isBrief: true});
  const master = district.sheet('master').cells.map(cell => String(cell.value));
  expect(master).toContain('BẢNG TỔNG HỢP – UBND PHƯỜNG THỬ');
  expect(master).toContain(`Nơi nhận: ${city}.`);
});
