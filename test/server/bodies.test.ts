// A book of several bodies: communes, offices of half-yearly figures, a bank of monthly ones; who owes what when, and what goes on.

import {
  District,
  emptyBook,
  fullForm,
  leader,
  list,
  officer,
  rowsById,
  staff,
  textAt,
  unitKey,
} from '../support/district';

const overseer = 'tuyen.giao@vi-du.invalid';
const schoolOverseer = 'giam.sat.gd@vi-du.invalid';
const schoolDesk = 'Phòng Giáo dục và Đào tạo';
const above = ['UBND tỉnh Lạng Sơn', 'Sở LĐTBXH tỉnh Lạng Sơn'];
let now = Date.UTC(2021, 5, 18, 2, 0, 0);
let district: District;
const june = {...fullForm, vl_lao_dong_ngoai_den: '2', vl_nhu_cau_viec: '45', tt_tap_huan: '3'};

beforeAll(async () => {
  district = District.over(emptyBook(staff), () => now);
  const made = await district.call(staff, 'setUpBook', {
    ...{year: 2021, superior: above.join('; '), themes: ['viec_lam', 'von_vay']},
    units: list('code,name,type,parent,desk,receiver', [
      'd,Huyện Hữu Lũng,Huyện,,Phòng LĐTBXH-DT',
      'a,Xã A,Xã,d',
      'vh,Phòng Văn hóa và Thông tin,Phòng,d',
      `gd,${schoolDesk},Phòng,d`,
      'nh,Ngân hàng CSXH huyện,Ngân hàng,d',
      // Figures of a year: they owe nothing before December.
      `t1,Trường THCS Một,Trường,d,,${schoolDesk}`,
      `t2,Trường THCS Hai,Trường,d,,${schoolDesk}`,
      't3,Trường THPT Thử,Trường,d',
    ]),
    people: list('email,name,unit,role', [
      `${staff},Người tổng hợp (giả định),d,district`,
      `${overseer},Ban Tuyên giáo (giả định),d,oversight`,
      `${schoolOverseer},Phòng GDĐT theo dõi (giả định),gd,oversight`,
      `${leader},Ban Chỉ đạo (giả định),d,leader`,
      ...['a', 'vh', 'gd', 'nh', 't1', 't2', 't3'].map(
        code => `${officer(code)},Cán bộ (giả định),${code},entry`,
      ),
    ]),
    targets: list('unit,indicator,form,min,max', [
      'd,tt_tap_huan,count,10,',
      'd,hs_tl_phan_luong,rate,20,',
    ]),
  });
  if (!made.ok || made.value.tabs === 0) throw new Error(JSON.stringify(made));
});
afterAll(() => district.close());

const due = () => rowsById(district.sheet('due'));
const rates = (unit: string): string[] =>
  Array.from({length: 6}, (_, at) => due().get(unit)?.[14 + at] ?? '');

it('HL-20, HL-21: each body is on the board with its rhythm, and owes nothing in the months between', async () => {
  const loans = {vv_nn_doanh_so: '50', vv_nn_du_no: '900', vv_nn_qua_han: '0'};
  for (const [at, borrowers] of ['4', '5', '6'].entries())
    await district.send(
      'nh',
      `2021-0${at + 1}`,
      {...loans, vv_nn_luot: borrowers},
      `nh-2021-${at}`,
    );
  now = Date.UTC(2021, 5, 17, 2, 0, 0);
  await district.send('a', '2021-06', june, 'a-2021-06');
  await district.send('vh', '2021-06', {tt_tap_huan: '5'}, 'vh-2021-06');
  now = Date.UTC(2021, 5, 18, 2, 0, 0);
  expect(await district.call(staff, 'showDueBoard', {})).toMatchObject({
    value: {period: 'Tháng 6/2021', units: 4, full: 2, none: expect.anything() as unknown},
  });
  const months = (unit: string) =>
    due()
      .get(unit)
      ?.slice(2, 14)
      .map(text => text ?? '');
  expect(months(unitKey('gd'))).toEqual([
    ...Array<string>(5).fill(''),
    'Chưa gửi',
    ...Array<string>(6).fill(''),
  ]);
  // Form; all; month, quarter, half, year. The commune sent June alone: 1 of 6 months, 1 of 2 quarters, the half-year.
  expect(rates(unitKey('a'))).toEqual([
    'Xã, phường',
    '3/9 (33%)',
    '1/6 (16%)',
    '1/2 (50%)',
    '1/1 (100%)',
    '',
  ]);
  expect(rates(unitKey('vh'))).toEqual(['Cơ quan', '1/1 (100%)', '', '', '1/1 (100%)', '']);
  expect(rates(unitKey('gd'))).toEqual(['Cơ quan', '0/1 (0%)', '', '', '0/1 (0%)', '']);
  // The bank's months are those of the calendar year: all three of its reports came in June, after their due days.
  expect(rates(unitKey('nh')).slice(0, 3)).toEqual(['Ngân hàng', '0/6 (0%)', '0/6 (0%)']);
  expect(due().get('all')?.[1]).toBe('Tất cả đơn vị: đúng hạn 4/17 (23%)');
  expect(rates('all')).toEqual(['', '4/17 (23%)', '1/12 (8%)', '1/2 (50%)', '2/3 (66%)', '']);
});

it('a reminder says which figures the month closes, and nobody is reminded of a month that asks nothing of them', async () => {
  const of = async (slot: string) => {
    const reply = await district.call(staff, 'listReports', {slot});
    if (!reply.ok) throw new Error(reply.code);
    return new Map(reply.value.units.map(one => [one.name, one.reminder?.zalo ?? null]));
  };
  const [may, june] = [await of('2021-05'), await of('2021-06')];
  expect([...may.keys()]).toEqual(['Xã A', 'Ngân hàng CSXH huyện']);
  expect(may.get('Xã A')).toContain('gửi báo cáo tháng 5/2021: hạn gửi');
  expect(june.get('Phòng Giáo dục và Đào tạo')).toContain(
    'gửi báo cáo tháng 6/2021 (số liệu 6 tháng): hạn gửi 17/6/2021, đã quá 1 ngày.',
  );
  expect(june.get('Phòng Văn hóa và Thông tin')).toBeNull();
  const periods = await district.call(staff, 'listPeriods', {});
  if (!periods.ok) throw new Error(periods.code);
  expect(periods.value.periods[4]).toMatchObject({units: 2, unsent: [{unit: 'Xã A'}, {}]});
});

it('HL-26: the commune form is due twice a year, the district after it', () => {
  const row = due().get('upward') ?? [];
  expect(row[1]).toBe('UBND huyện Hữu Lũng – gửi UBND tỉnh Lạng Sơn');
  // 14/6 and six days is a Sunday, so Monday the 21st; the communes' day was the 17th. 14/12 and six days is a Monday.
  expect([row[7], row[13]]).toEqual(['Hạn 21/6/2021', 'Hạn 20/12/2021']);
});

it('HL-18 (một phần): half a year and the year are reported up from the same sendings, and the board says when', async () => {
  const jobs = async (period: string) => {
    const rolled = await district.call(staff, 'rollUp', {period});
    if (!rolled.ok) throw new Error(rolled.code);
    const exported = await district.call(staff, 'exportMeasures', {});
    expect(exported).toMatchObject({ok: true});
    const line = rolled.value.lines.find(
      one => one.unit === 'd' && one.indicator === 'tt_tap_huan',
    );
    return [line?.value, rolled.value.run];
  };
  now = Date.UTC(2021, 5, 21, 2, 0, 0);
  // 3 of the commune, 5 of the office.
  expect((await jobs('2021-H1'))[0]).toBe(8);
  now = Date.UTC(2021, 11, 22, 2, 0, 0);
  await district.send('vh', '2021-12', {tt_tap_huan: '4'}, 'vh-2021-12');
  expect((await jobs('2021'))[0]).toBe(12);
  await district.call(staff, 'showDueBoard', {});
  const row = due().get('upward') ?? [];
  expect([row[7], row[13]]).toEqual(['Đủ, 21/6/2021', 'Gửi muộn 2 ngày']);
});

it('HL-36: the board shows each hop, unit → UBND huyện through the Phòng → UBND tỉnh and Sở, for 6 months and the year', () => {
  const rows = due();
  const hop = (id: string) => {
    const cells = rows.get(id) ?? [];
    return [cells[1], cells[7], cells[13], cells[20]];
  };
  const through = 'UBND huyện Hữu Lũng (qua Phòng LĐTBXH-DT)';
  expect(hop(unitKey('a'))).toEqual(['Xã A', 'Đủ', 'Chưa gửi', through]);
  expect(hop(unitKey('vh'))).toEqual([
    ...['Phòng Văn hóa và Thông tin', 'Đủ', 'Gửi muộn 5 ngày', through],
  ]);
  // June: commune and one office of four units; December: that office alone of seven, the three schools among them.
  expect(hop('all').slice(1, 3)).toEqual(['2/4 có số liệu', '1/7 có số liệu']);
  // Half a year went up on the day, the year two days late, each to both.
  expect(['upward', 'upward.2'].map(hop)).toEqual(
    above.map(to => [`UBND huyện Hữu Lũng – gửi ${to}`, 'Đủ, 21/6/2021', 'Gửi muộn 2 ngày', to]),
  );
  const exported = district.sheet('province');
  expect(textAt(exported, 3, 2)).toContain(
    `UBND huyện Hữu Lũng · Năm 2021 · lần tổng hợp 2 · xuất lúc 09:00 ngày 22/12/2021 · Nơi nhận: ${above.join('; ')}`,
  );
  // 3 of the commune in June, 5 and 4 of the office.
  const trained = rowsById(exported).get('tt_tap_huan') ?? [];
  expect(trained.slice(0, 3)).toEqual(['2021', 'd', 'tt_tap_huan']);
  expect(trained[9]).toBe('12');
});

it('DH-29: Phòng GDĐT reads the list of THCS schools that have not reported', async () => {
  now = Date.UTC(2021, 11, 16, 2, 0, 0);
  const leavers = {hs_tn_thcs: '180', hs_vao_gdnn: '40'};
  await district.send('t1', '2021-12', leavers, 't1-2021-12');
  now = Date.UTC(2021, 11, 22, 2, 0, 0);
  await district.call(staff, 'showDueBoard', {});
  const group = due().get('group:Trường THCS') ?? [];
  expect([group[1], group[12], group[13]]).toEqual([
    ...['Trường THCS: đúng hạn 1/2 (50%)', '', '1/2 có số liệu'],
  ]);
  expect(group.slice(-2)).toEqual([schoolDesk, 'Chưa gửi: Trường THCS Hai.']);
  expect(due().get('group:Trường THPT')?.at(-1)).toBe('Chưa gửi: Trường THPT Thử.');
  // Whoever follows the schools there opens the file and finds the tab, which is nobody's to hide; the press is the district's.
  const book = district.store.snapshot(district.bookId);
  expect(book.editors).toContain(schoolOverseer);
  expect(district.sheet('due').hidden).toBe(false);
  expect(await district.call(schoolOverseer, 'showDueBoard', {})).toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
  });
});

it('DH-35 (một phần): the bank enters each month once; quarter and year are computed', async () => {
  const valueOf = async (period: string, indicator: string) => {
    const rolled = await district.call(staff, 'rollUp', {period});
    if (!rolled.ok) throw new Error(rolled.code);
    return rolled.value.lines.find(one => one.unit === 'nh' && one.indicator === indicator)?.value;
  };
  // 4 + 5 + 6 borrowers, 3 × 50 million; what is owed stands as it last was.
  expect(await valueOf('2021-Q1', 'vv_nn_luot')).toBe(15);
  expect(await valueOf('2021', 'vv_nn_doanh_so')).toBe(150);
  expect(await valueOf('2021', 'vv_nn_du_no')).toBe(900);
});

it('a cell of the board tells who received the sending, and when', async () => {
  const decided = {
    unit: unitKey('vh'),
    slot: '2021-06',
    sequence: 1,
    as: 'received',
    reason: '',
  } as const;
  await district.call(staff, 'decideReport', decided);
  const sheet = district.sheet('due');
  const row = sheet.cells.find(one => one.column === 1 && one.value === unitKey('vh'))?.row ?? 0;
  const column = sheet.cells.find(one => one.row === 1 && one.value === '06')?.column ?? 0;
  const active = {sheetId: sheet.id, area: {row, column, rows: 1, columns: 1}};
  expect(await district.call(staff, 'traceFigure', {}, {active})).toMatchObject({
    value: {
      kind: 'sending',
      standing: {
        state: 'received',
        decided: {by: 'Người tổng hợp (giả định)', at: '2021-12-22 09:00:00'},
      },
    },
  });
});

it('GL-15 (một phần): the overseer of communication work reads its counts and who made them, remarks on them, and decides nothing', async () => {
  const sheet = district.sheet('master');
  const row = sheet.cells.find(one => one.column === 1 && one.value === 'd|tt_tap_huan')?.row ?? 0;
  const column = sheet.cells.find(one => one.row === 1 && one.value === 'cumulative')?.column ?? 0;
  const active = {sheetId: sheet.id, area: {row, column, rows: 1, columns: 1}};
  // 3 of the commune in June, 5 and 4 of the office in June and December.
  expect(await district.call(overseer, 'traceFigure', {}, {active})).toMatchObject({
    value: {figure: 12, reports: [{unit: 'Xã A', value: 3}, {value: 5}, {value: 4}]},
  });
  const text = 'Đề nghị tập huấn thêm cho cán bộ thôn.';
  const raised = await district.call(overseer, 'raiseNote', {unit: 'vh', level: 'unit', text});
  expect(raised).toMatchObject({value: {notes: [{kind: 'comment', unit: 'vh', text}]}});
  const seen = await district.call(officer('vh'), 'listNotes', {});
  expect(seen).toMatchObject({value: {notes: [{text}]}});
  const decided = {unit: unitKey('a'), slot: '2021-06', sequence: 1, reason: 'Cần xem lại số'};
  for (const refused of [
    await district.call(overseer, 'rollUp', {period: '2021'}),
    await district.call(overseer, 'decideReport', {...decided, as: 'returned'}),
  ])
    expect(refused).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
});

it('P4-34: the steering committee reads the leader’s tab as a viewer of the file, with nothing of the add-on', () => {
  const book = district.store.snapshot(district.bookId);
  expect(book.viewers).toContain(leader);
  expect(book.editors).not.toContain(leader);
  const tab = district.sheet('charts');
  expect(tab.hidden).toBe(false);
  const drawn = new Set(tab.charts.flatMap(one => one.ranges.map(range => range.sheetId)));
  expect(drawn.size).toBeGreaterThan(0);
  // Words and what the charts stand over are values that were written, none of them worked out when the tab is opened.
  const cells = book.sheets
    .filter(one => one.id === tab.id || drawn.has(one.id))
    .flatMap(one => one.cells);
  expect(cells.filter(one => one.formula !== undefined)).toEqual([]);
  expect(tab.cells.map(one => String(one.value)).join('\n')).toContain(
    '12 lượt người; kế hoạch 10 lượt người',
  );
});
