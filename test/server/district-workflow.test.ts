// The district's work around a roll-up: corrections after a month is closed, reminders, difficulties, the export a level up.

import {District, fullForm, officer, rowsById, staff, unitKey} from '../support/district';
import {TabAtWork} from './tab-at-work';

const day = Date.UTC(2021, 1, 20, 2, 0, 0);
const slot = '2021-02';
let district: District;

beforeAll(async () => {
  district = await District.open({
    ...{units: 4, clock: () => day},
    targets: ['u1,vl_giai_quyet,count,120,'],
  });
  await district.send('u1', slot, fullForm, 'gui-u1-a');
});
afterAll(() => district.close());

/** Gives an officer of the book another role, as the district does in its list. */
async function giveRole(email: string, role: string): Promise<void> {
  const sheet = district.sheet('people');
  const isTheirs = (cell: (typeof sheet.cells)[number]) => cell.value === email && cell.column > 1;
  const row = sheet.cells.find(isTheirs)?.row ?? 0;
  const column = sheet.cells.find(cell => cell.row === 1 && cell.value === 'role')?.column ?? 0;
  const book = district.store.load(district.bookId);
  book.change(() => book.sheetById(sheet.id)?.setCell(row, column, role, null));
  expect(await district.call(staff, 'refreshReference', {})).toMatchObject({ok: true});
}

async function traceMaster(row: string, column: string) {
  const sheet = district.sheet('master');
  const at = (test: (cell: (typeof sheet.cells)[number]) => boolean) => sheet.cells.find(test);
  const area = {
    row: at(cell => cell.column === 1 && cell.value === row)?.row ?? 0,
    column: at(cell => cell.row === 1 && cell.value === column)?.column ?? 0,
    ...{rows: 1, columns: 1},
  };
  return district.call(staff, 'traceFigure', {}, {active: {sheetId: sheet.id, area}});
}

const lines = (mark: string): string =>
  [...rowsById(district.sheet(mark)).values()].map(row => row.join(' · ')).join('\n');

it('GL-11, HL-17: one list names the late units, drafts a message for each, and logs who was reminded', async () => {
  const list = await district.call(staff, 'listReports', {slot});
  if (!list.ok) throw new Error(list.code);
  const [sent, late] = list.value.units;
  expect(sent).toMatchObject({name: 'Xã U1', reminder: null});
  expect(late).toMatchObject({name: 'Xã U2', reminded: '', reminder: {to: officer('u2')}});
  expect(late?.reminder?.zalo).toMatch(
    /^Huyện Thử đề nghị Xã U2 gửi báo cáo tháng 2\/2021: hạn gửi 17\/2\/2021, đã quá 3 ngày\. Mở sổ: \S+ Cần hỏi: Người tổng hợp/,
  );
  const said = 'Đã nhắc lúc 09:00 ngày 20/2/2021 bởi Người tổng hợp (giả định)';
  const logged = await district.call(staff, 'logReminders', {slot, units: [unitKey('u2')]});
  expect(logged).toMatchObject({value: {reminded: {'u2@': said}}});
  expect(lines('journal')).toContain(`Tháng 2/2021: Xã U2. ${said}.`);
  const again = await district.call(staff, 'listReports', {slot});
  expect(again).toMatchObject({value: {units: [{reminded: ''}, {reminded: said}, {}, {}]}});
  expect(
    await district.call(officer('u1'), 'logReminders', {slot, units: [unitKey('u2')]}),
  ).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
});

it('HL-36 (một phần): after chốt a figure is corrected (P03) with before, after and reason, and what was sent stays as it was', async () => {
  const input = {unit: unitKey('u1'), slot, row: 'vl_trong_tinh', cell: '6'};
  const reason = 'Báo nhầm nơi làm việc của một người';
  const other = {...input, row: 'vl_ngoai_tinh', cell: '2', reason};
  expect(await district.call(staff, 'adjustReport', {...input, reason})).toMatchObject({
    ...{code: 'ADJUST_OPEN_PERIOD', facts: {period: 'Tháng 2/2021'}},
  });
  await district.call(staff, 'setPeriods', {slots: [slot], state: 'closed', due: ''});
  expect(await district.call(officer('u1'), 'adjustReport', {...input, reason})).toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
  });
  // 6 + 3 at home is no longer 4 + 1 + 3 by channel.
  expect(await district.call(staff, 'adjustReport', {...input, reason})).toMatchObject({
    code: 'CELL_INVALID',
  });
  const before = new TabAtWork(district).texts;
  const self = {...input, row: 'nn_xuat_canh_nb', cell: '2', reason};
  expect(await district.call(staff, 'adjustReport', self)).toMatchObject({
    value: {before: '1', after: '2'},
  });
  expect(await district.call(staff, 'adjustReport', other)).toMatchObject({code: 'CELL_INVALID'});
  expect(new TabAtWork(district).texts).toEqual(before);
  const reply = await district.call(staff, 'rollUp', {period: slot});
  if (!reply.ok) throw new Error(reply.code);
  const abroad = reply.value.lines.find(
    one => one.unit === 'u1' && one.indicator === 'nn_xuat_canh',
  );
  // 1 + 0 + 1 + 0 was sent.
  expect(abroad?.value).toBe(3);
  const traced = await traceMaster('u1|nn_xuat_canh', 'value');
  expect(traced).toMatchObject({
    value: {
      reports: [
        {
          ...{receipt: 'u1/2021-02/1 · số điều chỉnh', value: 3},
          adjustments: [`1 → 2: ${reason}`],
        },
      ],
    },
  });
  // The unit reads in its form what was corrected for it, in that month and no other.
  const form = await district.call(officer('u1'), 'openForm', {unit: ''});
  if (!form.ok) throw new Error(form.code);
  const told = form.value.columns.flatMap(one => one.adjusted.map(each => [one.slot, each]));
  expect(told).toEqual([
    [
      slot,
      expect.objectContaining({
        ...{row: 'nn_xuat_canh_nb', by: 'Người tổng hợp (giả định)', at: '2021-02-20 09:00:00'},
        change: `1 → 2: ${reason}`,
      }),
    ],
  ]);
  expect(lines('journal')).toMatch(/Số điều chỉnh · Xã U1, Tháng 2\/2021, .*: 1 → 2\. Báo nhầm/);
  expect(lines('collected')).toContain('u1/2021-02/1 · 2021-02-20');
});

it('GL-16: the master exports one row per measure for the level above, by the same codes', async () => {
  const {outcome, calls, toasts} = await district.host.run({
    ...{bookId: district.bookId, user: staff, name: 'exportMeasures'},
  });
  expect(outcome).toMatchObject({ok: true});
  expect(calls).toMatchObject({reads: 2, writes: 2});
  const rows = rowsById(district.sheet('province'));
  const codes = rowsById(district.sheet('indicators'));
  const totals = [...rows.values()].filter(row => row[3] === '');
  expect(totals.map(row => row[2])).toEqual([...codes.keys()]);
  expect(rows.get('nn_xuat_canh')).toEqual([
    ...['2021-02', 'd', 'nn_xuat_canh', ''],
    ...[codes.get('nn_xuat_canh')?.[1], 'người', 'Số lượng', '30', '', '3', '3'],
    ...['', '', '', 'Chậm'],
  ]);
  expect(toasts[0]?.message).toMatch(/^Đã xuất \d+ dòng số liệu tháng 2\/2021/);
});

describe('difficulties', () => {
  it('DH-24, HL-38: a unit sees the answer of the district beside what it raised, and no other unit does', async () => {
    const raise = {
      unit: '',
      level: 'district' as const,
      text: 'Thiếu vốn vay cho lao động đi Nhật',
    };
    const raised = await district.call(officer('u1'), 'raiseNote', raise);
    if (!raised.ok) throw new Error(raised.code);
    const id = raised.value.notes[0]?.id ?? '';
    const answer = 'Ngân hàng CSXH bổ sung trong tháng 3';
    const given = {id, owner: 'Phòng LĐTBXH', answer, level: 'district' as const};
    expect(
      await district.call(officer('u1'), 'answerNote', {...given, status: 'done'}),
    ).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
    await district.call(staff, 'answerNote', {...given, status: 'done'});
    expect(await district.call(officer('u1'), 'listNotes', {})).toMatchObject({
      value: {notes: [{text: raise.text, owner: 'Phòng LĐTBXH', answer, status: 'done'}]},
    });
    expect(await district.call(officer('u2'), 'listNotes', {})).toMatchObject({
      value: {notes: []},
    });
  });

  it('P4-35: a difficulty is dealt with in the ward first, and passed on to the district by the ward', async () => {
    const raise = {unit: '', level: 'unit' as const, text: 'Chưa có chỗ mở lớp'};
    const raised = await district.call(officer('u2'), 'raiseNote', raise);
    if (!raised.ok) throw new Error(raised.code);
    const id = raised.value.notes[0]?.id ?? '';
    const input = {id, owner: '', answer: 'Đề nghị huyện bố trí', status: 'doing' as const};
    const passed = await district.call(officer('u2'), 'answerNote', {...input, level: 'district'});
    expect(passed).toMatchObject({value: {notes: [{level: 'district', mayAnswer: false}]}});
    const seen = await district.call(staff, 'listNotes', {});
    expect(seen).toMatchObject({
      value: {notes: [{unitName: 'Xã U2', level: 'district', mayAnswer: true}, {}]},
    });
  });

  it('DH-37, GL-10: an overseer comments, and can change no number', async () => {
    await giveRole(officer('u4'), 'Giám sát');
    const overseer = officer('u4');
    const raise = {unit: 'u1', level: 'district' as const, text: 'Đề nghị đối chiếu danh sách'};
    expect(await district.call(overseer, 'raiseNote', raise)).toMatchObject({
      value: {notes: [{kind: 'comment', unitName: 'Xã U1'}, {}, {}]},
    });
    for (const code of ['u1', 'u4']) {
      const columns = {'2021-03': {vl_trong_tinh: '9'}};
      const draft = {unit: unitKey(code), columns};
      expect(await district.call(overseer, 'saveDraft', draft)).toMatchObject({
        code: 'ROLE_NOT_ALLOWED',
      });
    }
    const open = district.store
      .snapshot(district.bookId)
      .sheets.filter(sheet => (sheet.protection?.editors ?? [overseer]).includes(overseer));
    expect(open.map(sheet => sheet.name)).toEqual(['Khó khăn, vướng mắc']);
  });
});
