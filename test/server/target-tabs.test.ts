// "Phân bổ chỉ tiêu", "Nhiệm kỳ" and the opening words of reports, through the built add-on: from the list of targets to the tabs.

import {
  District,
  emptyBook,
  fullForm,
  list,
  officer,
  rowsById,
  staff,
  textAt,
  unitKey,
} from '../support/district';

let district: District;
const jobs = 'vl_giai_quyet';
const abroad = 'nn_xuat_canh';

/** The book of 2024: jobs of a term, of the year, of two communes; departures down to two organisations and a project. */
beforeAll(async () => {
  district = District.over(emptyBook(staff));
  const head = 'unit,indicator,form,min,max,decision_no,decision_date,holder,term,results';
  const made = await district.call(staff, 'setUpBook', {
    year: 2024,
    units: list('code,name,type,parent', ['d,Huyện Thử,Huyện,', 'u1,Xã A,Xã,d', 'u2,Xã B,Xã,d']),
    people: list('email,name,unit,role', [
      `${staff},Người tổng hợp (giả định),d,district`,
      `${officer('u1')},Cán bộ xã A (giả định),u1,entry`,
    ]),
    targets: list(head, [
      `d,${jobs},count,1300,,40/KH-UBND,15/1/2024`,
      `d,${jobs},count,6000,,05/NQ-ĐH,20/8/2020,,2021-2025,2021: 1.310; 2022: 1.250`,
      `u1,${jobs},count,700,,40/KH-UBND,15/1/2024`,
      `u2,${jobs},count,500,,,`,
      `d,${abroad},count,30,,,`,
      `u1,${abroad},count,10,,,`,
      `u1,${abroad},count,6,,,,Hội Phụ nữ`,
      `u1,${abroad},count,3,,,,Hội Nông dân`,
      `u2,${abroad},count,20,,,`,
      `u2,${abroad},count,8,,,,Dự án 1`,
    ]),
  });
  if (!made.ok || made.value.tabs === 0) throw new Error(JSON.stringify(made));
  // 10 jobs, 2 of them abroad, whom the women's union had advised.
  const cells = {...fullForm, 'nn_xuat_canh|to_chuc=phu_nu': '2'};
  const sent = await district.send('u1', '2024-12', cells, 'gui-u1-12');
  if (!sent.ok) throw new Error(sent.code);
  const rolled = await district.call(staff, 'rollUp', {period: '2024', isBrief: true});
  if (!rolled.ok) throw new Error(rolled.code);
});
afterAll(() => district.close());

/** Indicator aside: to whom, who answers, target, proposed, shared out, gap, so far, share of the plan, verdict. */
const shares = (): Record<string, string[]> =>
  Object.fromEntries(
    [...rowsById(district.sheet('shares'))].map(([id, [, ...cells]]) => [id, cells]),
  );

it('DH-38: the communes’ targets are set against the district’s, the gap is named, and each has who answers for it', () => {
  const rows = shares();
  expect(rows[`d||${jobs}`]).toEqual([
    ...['Huyện Thử', '', '1.300 người', '', '1200', 'Còn 100 chưa giao', '10', '0.007', 'Chưa đạt'],
  ]);
  expect(rows[`u1||${jobs}`]?.slice(0, 3)).toEqual([
    '   – Xã A',
    'Cán bộ xã A (giả định)',
    '700 người',
  ]);
  expect(rows[`u2||${jobs}`]?.slice(6)).toEqual(['', '', 'Chưa có số liệu']);
  expect(rows[`d||${abroad}`]?.slice(2, 6)).toEqual(['30 người', '', '30', 'Khớp']);
});

it('P4-15, HL-29: what a commune gives its organisations stands below it, with the gap and the result of each', () => {
  const rows = shares();
  expect(rows[`u1||${abroad}`]?.slice(4, 7)).toEqual(['9', 'Còn 1 chưa giao', '2']);
  expect(rows[`u1|Hội Phụ nữ|${abroad}`]).toEqual([
    ...['      – Hội Phụ nữ', '', '6 người', '', '', '', '2', '0.333', 'Chưa đạt'],
  ]);
  expect(rows[`u1|Hội Nông dân|${abroad}`]?.slice(6)).toEqual(['', '', 'Chưa có số liệu']);
  expect(Object.keys(rows).filter(id => id.endsWith(abroad))).toEqual([
    ...[`d||${abroad}`, `u1||${abroad}`, `u1|Hội Phụ nữ|${abroad}`, `u1|Hội Nông dân|${abroad}`],
    ...[`u2||${abroad}`, `u2|Dự án 1|${abroad}`],
  ]);
});

it('DH-08, VY-12: the term sums its years against its resolution; a year without data is blank and says so', () => {
  const sheet = district.sheet('term');
  const rows = [5, 6, 7, 8, 9, 10].map(row =>
    [4, 5, 6, 7, 8, 9].map(column => textAt(sheet, row, column)),
  );
  expect(rows).toEqual([
    ['2021', '', '1310', '1310', '', ''],
    ['2022', '', '1250', '2560', '', ''],
    ['2023', '', '', '', '', 'Chưa có số liệu'],
    ['2024', '1.300 người', '10', '2570', '', ''],
    ['2025', '', '', '', '', 'Chưa có số liệu'],
    // 2.570 of 6.000 are 42,8 %, four of the five years being over.
    ['2021–2025', '6.000 người', '', '2570', '0.428', 'Chậm'],
  ]);
  // The year's own target is the year's alone.
  const master = rowsById(district.sheet('master')).get(`d|${jobs}`);
  expect(master).toContain('1.300 người');
});

it('DH-01, HL-22: reports open with the plan that they answer to, behind which stand those that it carries out', async () => {
  const book = district.store.load(district.bookId);
  const plans = book.sheetById(district.sheet('plans').id);
  book.change(() => {
    [
      ['40/KH-UBND', '15/1/2024', 'UBND huyện Thử', 'Kế hoạch', '119/KH-UBND; 08-CT/TU'],
      ['05/NQ-ĐH', '20/8/2020', 'Đại hội Đảng bộ huyện', 'Nghị quyết', ''],
      ['119/KH-UBND', '12/7/2019', 'UBND tỉnh', 'Kế hoạch', '522/QĐ-TTg'],
      ['08-CT/TU', '30/8/2021', 'Ban Thường vụ Tỉnh ủy', 'Chỉ thị', ''],
      ['522/QĐ-TTg', '14/5/2018', 'Thủ tướng Chính phủ', 'Quyết định', ''],
    ].forEach((cells, at) => {
      cells.forEach((text, column) => {
        plans?.setCell(5 + at, 2 + column, text === '' ? null : text, null);
      });
    });
  });
  expect(await district.call(staff, 'refreshReference', {})).toMatchObject({ok: true});
  await district.call(staff, 'rollUp', {period: '2024', isBrief: true});
  const base = 'Thực hiện Kế hoạch số 40/KH-UBND ngày 15/1/2024 của UBND huyện Thử';
  expect(textAt(district.sheet('master'), 3, 2)).toMatch(
    new RegExp(`^${base} · Tự kiểm: .+\\. Năm 2024 \\(`),
  );
  const form = (code: string) =>
    [2, 3].map(column => textAt(district.sheet(`unit:${unitKey(code)}`), 3, column));
  const title = (name: string) => `UBND XÃ ${name} – BIỂU NHẬP SỐ LIỆU NĂM 2024`;
  expect(form('u1')).toEqual([title('A'), `Kính gửi: UBND huyện Thử · ${base}`]);
  expect(form('u2')).toEqual([title('B'), 'Kính gửi: UBND huyện Thử']);
  // Both parents, and the decision behind one of them, are taken over with it.
  const kept = district
    .sheet('reference')
    .cells.map(({value}) => String(value))
    .find(text => text.startsWith('|[{"number":"40/KH-UBND"'));
  expect(kept).toContain('"parents":["119/KH-UBND","08-CT/TU"]');
  expect(kept).toContain('"parents":["522/QĐ-TTg"]');
});
