// "Cập nhật danh mục": what the district changed in its lists reaches tabs, protections and sharing; nobody's data goes.

import type {Message} from '../../src/domain/messages/message-facts';
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
    // The views offer the new unit, and whoever writes may raise a difficulty.
    'MENDED Tra cứu choices',
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

it('a row that lacks a cell is named by the header that people see', async () => {
  type('people', below('people'), ['moi@vi-du.invalid', 'Người mới (giả định)', 'u1', '']);
  const reply = await district.call(staff, 'refreshReference', {});
  if (reply.ok) throw new Error('taken');
  const row = below('people') - 1;
  expect(messageText(reply)).toBe(
    `Bảng "Người dùng", dòng ${row}: Cột "Vai trò" để trống. Ghi giá trị cho cột này.`,
  );
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
    'TAB_MADE Phân bổ chỉ tiêu 0',
    'MENDED Xã U1 labels D6',
    // The shares as they are now, against the district's 1.300: the gap is named (DH-38).
    'TARGET_SUM_DIFFERS Huyện Thử Số lao động được giải quyết việc làm 250 1300 1050',
  ]);
  expect(textAt(district.sheet(`unit:${unitKey('u1')}`), 6, 4)).toContain('250');
});

/** Row ids of a unit's form, and where a cell of it stands; 1-based. */
function formOf(code: string) {
  const sheet = district.sheet(`unit:${unitKey(code)}`);
  const ids = sheet.cells.filter(one => one.column === 1 && one.row > 5);
  const key = (slot: string) =>
    sheet.cells.find(one => one.row === 1 && one.value === slot)?.column ?? 0;
  const row = (id: string) => ids.find(one => one.value === id)?.row ?? 0;
  const locked = (sheet.lockedRanges ?? []).map(one => one.area);
  return {
    sheet,
    rows: ids.map(one => String(one.value)).filter(id => /^[a-z]{2}_/.test(id)),
    place: (id: string, slot: string) => ({row: row(id), column: key(slot)}),
    isLocked: (id: string, slot: string) =>
      locked.some(
        area =>
          area.row <= row(id) &&
          row(id) < area.row + area.rows &&
          area.column <= key(slot) &&
          key(slot) < area.column + area.columns,
      ),
  };
}

it('a target on another family brings its rows into the forms; what is typed stays with its row, and charts are drawn once', async () => {
  const before = formOf('u1');
  const book = district.store.load(district.bookId);
  const draft = before.place('vl_llld', '2021-12');
  book.change(() =>
    book.sheetById(before.sheet.id)?.setCell(draft.row, draft.column, '5200', null),
  );
  type('targets', below('targets'), ['d', '', 'dn_duoi_3t', '', 'Khoảng', '600', '800']);
  // A target of short courses comes with who completes and with the other level.
  expect(await refresh()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^INDICATORS_ADDED 3 Hoàn thành khóa đào tạo.*03 tháng; .*sơ cấp$/),
      ...['TAB_MADE Dữ liệu biểu đồ 0', 'TAB_MADE Biểu đồ 0'],
    ]),
  );
  const after = formOf('u1');
  const more = after.rows.filter(row => !before.rows.includes(row));
  expect(new Set(more.map(row => row.split('|')[0]))).toEqual(
    new Set(['dn_hoan_thanh', 'dn_duoi_3t', 'dn_so_cap']),
  );
  expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
  const {row, column} = after.place('vl_llld', '2021-12');
  expect(textAt(after.sheet, row, column)).toBe('5200');
  // Quarterly figures: only the months that close a quarter are open.
  expect(['2021-02', '2021-03'].map(slot => after.isLocked('dn_duoi_3t', slot))).toEqual([
    true,
    false,
  ]);
  expect(['2021-02', '2021-03'].map(slot => after.isLocked('vl_tu_tao', slot))).toEqual([
    false,
    false,
  ]);
  const titles = district.sheet('charts').charts.map(({options}) => String(options['title']));
  expect(titles).toContain('Lao động hoàn thành đào tạo dưới 03 tháng theo tháng');
  expect(new Set(titles).size).toBe(titles.length);
  const sent = await district.send('u1', '2021-03', {...fullForm, dn_duoi_3t: '12'}, 'gui-0007');
  expect(sent).toMatchObject({ok: true, value: {kind: 'received'}});
  expect(await refresh()).toEqual([]);
  expect(formOf('u1').rows).toEqual(after.rows);
  // A row between those that are there: what stands below moves down whole, locks and the log of sendings too.
  const typed = after.place('dn_duoi_3t', '2021-06');
  const again = district.store.load(district.bookId);
  again.change(() => again.sheetById(after.sheet.id)?.setCell(typed.row, typed.column, '12', null));
  type('targets', below('targets'), ['d', '', 'nn_moi_gioi_vu', '', 'Không để xảy ra']);
  expect((await refresh())[0]).toMatch(/^INDICATORS_ADDED 1 Vụ việc môi giới/);
  const last = formOf('u1');
  const at = last.rows.indexOf('nn_moi_gioi_vu');
  expect([last.rows[at - 1], last.rows[at + 1]]).toEqual(['vl_llld', 'dn_hoan_thanh']);
  const told = last.place('dn_duoi_3t', '2021-06');
  expect(told.row).toBe(typed.row + 1);
  expect(textAt(last.sheet, told.row, told.column)).toBe('12');
  const locks = ['nn_moi_gioi_vu', 'dn_duoi_3t', 'vl_llld'].map(id =>
    ['2021-02', '2021-03', '2021-12'].map(slot => last.isLocked(id, slot)),
  );
  expect(locks).toEqual([
    [true, false, false],
    [true, false, false],
    [true, true, false],
  ]);
  expect([...rowsById(last.sheet).keys()]).toContain('gui-0007');
  expect(await district.send('u1', '2021-06', fullForm, 'gui-0009')).toMatchObject({ok: true});
  expect(await refresh()).toEqual([]);
});

it('a unit of a new kind brings the measures of its own form, and touches no other form', async () => {
  const before = formOf('u1').rows;
  type('units', below('units'), ['k1', 'Ngân hàng CSXH', 'Ngân hàng', 'd']);
  type('people', below('people'), [officer('k1'), 'Cán bộ k1 (giả định)', 'k1', 'Nhập liệu']);
  const said = await refresh();
  expect(said[0]).toMatch(/^INDICATORS_ADDED 4 Lượt người vay đi làm việc/);
  expect(formOf('k1').rows).toEqual(expect.arrayContaining(['vv_nn_luot', 'vv_nn_du_no']));
  expect(formOf('u1').rows).toEqual(before);
  const sent = await district.send(
    'k1',
    '2021-03',
    {vv_nn_luot: '3', vv_nn_doanh_so: '270', vv_nn_du_no: '900'},
    'gui-0008',
  );
  expect(sent).toMatchObject({ok: true});
});

it('HL-12 (một phần): a measure that nobody enters is listed, where a target asks for it', async () => {
  type('targets', below('targets'), ['d', '', 'gd_gioi_thieu', '', 'Số lượng', '40']);
  expect(await refresh()).toContain(
    'INDICATOR_WITHOUT_OWNER gd_gioi_thieu Lao động có việc làm qua trung tâm dịch vụ việc làm giới thiệu',
  );
});

it('a unit and a person taken off the lists lose no data', async () => {
  const rows = rowsById(district.sheet('units'));
  type('units', [...rows.keys()].indexOf(unitKey('u2')) + 5, ['', '', '', '']);
  const people = [...rowsById(district.sheet('people')).keys()];
  type('people', people.indexOf(officer('u2')) + 5, ['', '', '', '', '', '']);
  expect(await refresh()).toEqual([
    ...['MENDED Tra cứu choices', 'MENDED Khó khăn, vướng mắc protection'],
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

it('HL-12: a measure that nobody enters is listed until somebody owns it; a unit of a new kind brings its own', async () => {
  await district.close();
  // No unit of the book is a job centre, which alone enters the placements that the district plans.
  district = await District.open({units: 1, targets: ['d,gd_gioi_thieu,count,40,']});
  expect(await refresh()).toEqual([
    expect.stringMatching(/^INDICATOR_WITHOUT_OWNER gd_gioi_thieu /),
  ]);
  type('units', below('units'), ['t1', 'Trường THCS Thử', 'Trường THCS', 'd']);
  // A school has measures of its own, which come with it; placements still have nobody.
  const withSchool = await refresh();
  expect(withSchool.filter(one => /OWNER|EMPTY/.test(one))).toEqual([
    expect.stringMatching(/^INDICATOR_WITHOUT_OWNER gd_gioi_thieu /),
  ]);
  expect(withSchool).toContainEqual(expect.stringMatching(/^INDICATORS_ADDED \d+ .*THCS/));
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

it('two plans of one day that contradict each other change nothing: nobody can say which one stands', async () => {
  const given = (number: string, plan: string) => [
    ...['u1', '', 'vl_giai_quyet', '', 'Số lượng', number, '', plan, '10/2/2021'],
  ];
  type('targets', below('targets'), given('120', '15/QĐ-UBND'));
  type('targets', below('targets'), given('150', '16/QĐ-UBND'));
  const reply = await district.call(staff, 'refreshReference', {});
  expect(reply).toMatchObject({
    code: 'CELL_INVALID',
    facts: {tab: 'Kế hoạch giao', cell: `dòng ${below('targets') - 1}`},
  });
  expect(JSON.stringify(reply)).toContain('15/QĐ-UBND (120 người) trái với 16/QĐ-UBND (150 người)');
  const form = rowsById(district.sheet(`unit:${unitKey('u1')}`)).get('vl_giai_quyet');
  expect(form?.join()).not.toMatch(/1[25]0 người/);
  // The one that was mistaken is struck off.
  type('targets', below('targets') - 1, Array<string>(9).fill(''));
  expect(await refresh()).toEqual(expect.arrayContaining([expect.stringContaining('120 1300')]));
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
    facts: {tab: 'Hạn gửi, ngưỡng kiểm tra', cell: 'dòng 5'},
  });
});

it('a changed threshold is the one that sendings are checked by: 200 more than the month before is asked about, or is not', async () => {
  await district.send('u1', '2021-01', fullForm, 'gui-0001');
  const much = {...fullForm, vl_trong_tinh: '205', vl_tu_tao: '203'};
  expect(await district.send('u1', '2021-02', much, 'gui-0002')).toMatchObject({
    value: {
      kind: 'held',
      unreasoned: expect.arrayContaining([expect.objectContaining({code: 'JUMP'})]) as unknown,
    },
  });
  const rows = [...rowsById(district.sheet('dueRules')).keys()];
  type('dueRules', rows.indexOf('jumpLeast') + 5, ['Lệch kỳ trước quá (số)', '200']);
  expect(await refresh()).toEqual([]);
  const form = await district.call(officer('u1'), 'openForm', {unit: ''});
  expect(form).toMatchObject({value: {limits: {jumpLeast: 200, jumpShare: 0.5}}});
  expect(await district.send('u1', '2021-02', much, 'gui-0003')).toMatchObject({
    value: {kind: 'received'},
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
