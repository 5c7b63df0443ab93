// A unit's tab: made from its plan, read back as form and log, with sendings appended and columns moved (dữ liệu giả định).

import {DomainError} from '../../src/domain/domain-error';
import {columnFaults, columnTexts, formColumns} from '../../src/tables/unit-form';
import {readUnitTab, unitTabNames, unitTabPlan, unitTabKey} from '../../src/tables/unit-tab';
import {type LogEntry, logCells} from '../../src/tables/unit-log';
import {fullBook} from '../domain/reports/reports';
import {unit} from '../domain/units/unit-rows';
import {MemoryTab} from './memory-tab';

const commune = unit('A');
const plan = unitTabPlan({
  ...{unit: commune, name: 'Xã A', year: 2021, book: fullBook},
  targets: new Map([['vl_giai_quyet', '400 người']]),
  editors: ['canbo.a@vi-du.invalid'],
  lockEditors: ['huyen@vi-du.invalid'],
  status: ['Tháng 1/2021 · Hạn gửi 18/1/2021', ''],
  receivers: 'UBND huyện Thử',
  base: 'Thực hiện Kế hoạch số 40',
  closing: '',
});
const newTab = () => new MemoryTab('Xã A', plan.cells);
const read = (tab: MemoryTab) => readUnitTab(tab, commune.key, 2021);

const entry = (sequence: number, rest: Partial<LogEntry> = {}): LogEntry => ({
  submissionId: `sending-${sequence}`,
  sequence,
  receipt: `A/2021-09/${sequence}`,
  at: `2021-09-1${sequence} 08:05:12`,
  by: 'canbo.a@vi-du.invalid',
  slot: '2021-09',
  reportText: `{"a":{"vl_tu_tao":"${sequence}"},"r":{}}`,
  ...rest,
});

function refusalOf(act: () => unknown): unknown {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof DomainError) return {code: refusal.code, facts: refusal.facts};
    throw refusal;
  }
  return null;
}

describe('a new tab', () => {
  it('has its mark, a row for each row of the form, and an empty log below', () => {
    const {form, log} = read(newTab());
    expect(plan.cells[0]?.[0]).toBe('unit:A@');
    expect(unitTabKey('A@')).toBe('unit:A@');
    expect([...form.rows.keys()]).toEqual(fullBook.rows.map(row => row.id));
    expect(form.rows.get('vl_giai_quyet')).toBe(5);
    expect(log.entries).toEqual([]);
    // Keys and four lines above the form; a blank line, two of signatures and three for the hands below it.
    expect(log.start).toBe(5 + fullBook.rows.length + 6);
  });

  it('is read in one read', () => {
    const tab = newTab();
    read(tab);
    expect(tab.reads).toBe(1);
  });

  it('says what each row is, indented under its total, with the target in the plan’s words', () => {
    const rowOf = (id: string) => plan.cells.find(row => row[0] === id)?.slice(1, 4);
    expect(rowOf('vl_giai_quyet')).toEqual([
      'Số lao động được giải quyết việc làm',
      'người',
      '400 người',
    ]);
    expect(rowOf('vl_trong_tinh')).toEqual(['      – Trong tỉnh', 'người', '']);
    expect(rowOf('vl_giai_quyet|gioi_tinh=nu')).toEqual(['   Giới tính: Nữ', 'người', '']);
  });

  it('shows the months of the year and hides last year’s, the openings, and slices but for sex', () => {
    const shown = formColumns(2021).filter(column => column.hidden !== true);
    const months = Array.from({length: 12}, (_, at) => `T${at + 1}`);
    expect(shown.map(column => column.header)).toEqual([
      ...['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch giao năm'],
      ...months,
    ]);
    const hidden = new Set(
      plan.hiddenRows.flatMap(({row, count}) => Array.from({length: count}, (_, at) => row + at)),
    );
    const shownRows = plan.cells.flatMap((row, at) => (hidden.has(at + 1) ? [] : [String(row[0])]));
    expect(shownRows.filter(id => id.includes('|'))).toEqual(
      fullBook.rows.flatMap(row => (row.slice.startsWith('gioi_tinh=') ? [row.id] : [])),
    );
    expect(shownRows).not.toContain('log');
    expect(shownRows).not.toContain('unit:A@');
  });

  it('says first of all how to answer and that a phone only types, then what it is and how it stands', () => {
    const shown = plan.cells.slice(1, 5).map(row => row[1]);
    expect(shown[0]).toBe('Trên điện thoại chỉ nhập được; kiểm tra và gửi bằng máy tính.');
    expect(plan.cells[1]?.[2]).toContain(
      '0 là không phát sinh, x là không áp dụng, "ước 12" là số ước, để trống là chưa báo cáo',
    );
    expect(shown.slice(1)).toEqual([
      'UBND XÃ A – BIỂU NHẬP SỐ LIỆU NĂM 2021',
      'Tháng 1/2021 · Hạn gửi 18/1/2021',
      'Chỉ tiêu',
    ]);
    expect(plan.frozenRows).toBe(5);
    // Whoever it reports to stands beside the title, which leaves the figures their room.
    expect(plan.cells[2]?.[2]).toBe('Kính gửi: UBND huyện Thử · Thực hiện Kế hoạch số 40');
    expect(read(newTab()).form.status).toBe(3);
  });

  it('shuts the cells that no month owes to all but the district, in few rectangles', () => {
    const {form} = read(newTab());
    const shut = (id: string, slot: string) => {
      const row = (form.rows.get(id) ?? -1) + 1;
      const column = (form.columns.get(slot) ?? -1) + 1;
      return plan.locked.some(
        area =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    };
    const months = Array.from({length: 12}, (_, at) => `2021-${String(at + 1).padStart(2, '0')}`);
    const open = (id: string) =>
      months.flatMap(slot => (shut(id, slot) ? [] : [Number(slot.slice(5))]));
    expect(open('vl_tu_tao')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(open('vl_nhu_cau_viec')).toEqual([3, 6, 9, 12]);
    expect(open('vl_llld')).toEqual([12]);
    expect([shut('vl_llld', '2021-opening'), shut('vl_llld', '2020-03')]).toEqual([false, false]);
    expect(plan.locked.length).toBeLessThanOrEqual(8);
    expect(plan.lockEditors).toEqual(['huyen@vi-du.invalid']);
  });

  it('has room for two signatures between the form and the log', () => {
    const {form, log} = read(newTab());
    const last = Math.max(...form.rows.values());
    const between = plan.cells
      .slice(last + 1, log.start)
      .map(row => row.filter(cell => cell !== ''));
    const sign = '(Ký, ghi rõ họ tên)';
    expect(between).toEqual([
      [],
      ['Người lập biểu', 'Thủ trưởng đơn vị'],
      [sign, sign],
      ...[[], [], []],
    ]);
    const right = plan.cells[last + 2]?.indexOf('Thủ trưởng đơn vị') ?? -1;
    expect(plan.columns[right]?.hidden).toBe(false);
  });

  it('has cells of one width, all kept as text, and room for sendings', () => {
    expect(new Set(plan.cells.map(row => row.length))).toEqual(new Set([plan.columns.length]));
    expect(plan.columns.filter(column => column.format !== '@')).toEqual([]);
    expect(plan.rows - plan.cells.length).toBeGreaterThanOrEqual(50);
    expect(plan.editors).toEqual(['canbo.a@vi-du.invalid']);
    expect(plan.protection).toBe('Ô này do Xã A nhập.');
  });
});

describe('the form', () => {
  it('gives the texts of a column by row, blank ones left out', () => {
    const tab = newTab();
    const {form} = read(tab);
    const [first, tuTao, vayVon] = ['vl_giai_quyet', 'vl_tu_tao', 'vl_vay_von'].map(
      id => form.rows.get(id) ?? -1,
    );
    const column = form.columns.get('2021-09') ?? -1;
    tab.put(first!, column, 'ước 12');
    tab.put(tuTao!, column, 1300);
    tab.put(vayVon!, column, new Date(2021, 8, 14));
    const now = read(tab);
    expect([...columnTexts(now.cells, now.form, '2021-09')]).toEqual([
      ['vl_giai_quyet', 'ước 12'],
      ['vl_vay_von', '14/9/2021'],
      ['vl_tu_tao', '1.300'],
    ]);
    expect(columnTexts(now.cells, now.form, '2021-08').size).toBe(0);
    expect(columnTexts(now.cells, now.form, '2030-01').size).toBe(0);
  });

  it('names the cells that hold no text: dates, formulas, errors, logical values', () => {
    const tab = newTab();
    const {form} = read(tab);
    const column = form.columns.get('2021-09') ?? -1;
    const ids = ['vl_giai_quyet', 'vl_trong_tinh', 'vl_vay_von', 'vl_tu_tao', 'nn_xuat_canh'];
    const held = [new Date(2021, 8, 14), 12, '#REF!', true, 'năm'];
    ids.forEach((id, at) => tab.put(form.rows.get(id) ?? -1, column, held[at]!));
    const {cells, form: places} = read(tab);
    const formulas = cells.map(row => row.map(() => ''));
    formulas[places.rows.get('vl_trong_tinh') ?? -1]![column] = '=6+6';
    const faults = columnFaults({cells, formulas}, places, '2021-09');
    expect(faults.map(({row, refusal}) => [row, refusal.code])).toEqual([
      ['vl_giai_quyet', 'CELL_IS_DATE'],
      ['vl_trong_tinh', 'CELL_IS_FORMULA'],
      ['vl_vay_von', 'CELL_IS_ERROR'],
      ['vl_tu_tao', 'CELL_IS_LOGICAL'],
    ]);
    // Column A, three columns of words, 13 of last year, an opening and nine months.
    expect(faults[0]?.cell).toBe('AA6');
    expect(columnFaults({cells, formulas}, places, '2021-08')).toEqual([]);
  });
});

describe('the log', () => {
  it('gives back what was appended, oldest first', () => {
    const tab = newTab();
    const sendings = [entry(1), entry(2), entry(3, {slot: '2021-opening'})];
    for (const sending of sendings) tab.append(logCells(sending, read(tab).log));
    expect(read(tab).log.entries).toEqual(sendings);
    expect([...read(tab).form.rows.keys()]).toEqual(fullBook.rows.map(row => row.id));
  });

  it('shows who, what, when and for which month under headers that are seen', () => {
    const tab = newTab();
    const {log} = read(tab);
    tab.append(logCells(entry(1), log));
    const [headers = [], cells = []] = [log.start + 1, log.start + 2].map(at => tab.read()[at]);
    const seen = headers.flatMap((header, at) =>
      header === '' || plan.columns[at]?.hidden === true ? [] : [[header, cells[at]]],
    );
    expect(seen).toEqual([
      ['Người gửi', 'canbo.a@vi-du.invalid'],
      ['Lần gửi', '1'],
      ['Số biên nhận', 'A/2021-09/1'],
      ['Lúc', '2021-09-11 08:05:12'],
      ['Kỳ', '2021-09'],
      ['Trạng thái', 'Đã gửi'],
    ]);
  });

  it('counts a submission id once, however often its row stands there', () => {
    const tab = newTab();
    const {log} = read(tab);
    tab.append(logCells(entry(1), log));
    tab.append(logCells(entry(1, {sequence: 2, reportText: '{}'}), log));
    tab.append(logCells(entry(2), log));
    expect(read(tab).log.entries).toEqual([entry(1), entry(2)]);
  });
});

it('columns that were moved are found again, by the form and by the log', () => {
  const tab = newTab();
  const before = read(tab);
  tab.put(before.form.rows.get('vl_tu_tao') ?? -1, before.form.columns.get('2021-09') ?? -1, '5');
  tab.append(logCells(entry(1), before.log));
  tab.moveColumn(before.form.columns.get('2021-09') ?? -1, 1);
  tab.moveColumn(before.form.columns.get('reportText') ?? -1, 3);
  const moved = read(tab);
  expect(moved.form.columns.get('2021-09')).toBe(1);
  expect([...columnTexts(moved.cells, moved.form, '2021-09')]).toEqual([['vl_tu_tao', '5']]);
  tab.append(logCells(entry(2), moved.log));
  expect(read(tab).log.entries).toEqual([entry(1), entry(2)]);
});

describe('refused by name', () => {
  const {form, log} = read(newTab());
  const tuTao = form.rows.get('vl_tu_tao') ?? -1;
  const september = form.columns.get('2021-09') ?? -1;

  it.each([
    ['the mark', 0, 0, 'unit:B@', 'TAB_MARK_CHANGED', {tab: 'Xã A'}],
    ['the log', log.start, 0, '', 'TAB_MARK_CHANGED', {tab: 'Xã A'}],
    ['a month', 0, september, '', 'HEADER_MISSING', {tab: 'Xã A', header: 'T9'}],
    ['a month', 0, september, '2021-08', 'HEADER_REPEATED', {tab: 'Xã A', header: 'T8'}],
    ['a month', 0, 60, '2021-09', 'HEADER_REPEATED', {tab: 'Xã A', header: 'T9'}],
    ['a log column', log.start, 1, '', 'HEADER_MISSING', {tab: 'Xã A', header: 'Người gửi'}],
    [
      'a log column',
      log.start,
      60,
      'receipt',
      'HEADER_REPEATED',
      {tab: 'Xã A', header: 'Số biên nhận'},
    ],
    [
      'a row',
      ...([tuTao, 0, 'vl_vay_von', 'ROW_ID_REPEATED'] as const),
      {tab: 'Xã A', row: tuTao + 1, id: 'vl_vay_von'},
    ],
  ])('%s changed at %d, %d to "%s": %s', (_, row, column, text, code, facts) => {
    const tab = newTab();
    tab.put(row, column, text);
    expect(refusalOf(() => read(tab))).toEqual({code, facts});
  });

  it('the tab of another unit, and an empty one', () => {
    expect(refusalOf(() => readUnitTab(newTab(), 'B@', 2021))).toMatchObject({
      code: 'TAB_MARK_CHANGED',
    });
    expect(refusalOf(() => read(new MemoryTab('Xã A', [])))).toMatchObject({
      code: 'TAB_MARK_CHANGED',
    });
  });

  it('the tab of another year', () => {
    expect(refusalOf(() => readUnitTab(newTab(), 'A@', 2022))).toMatchObject({
      code: 'HEADER_MISSING',
      facts: {header: 'Số đầu kỳ 2022'},
    });
  });
});

describe('the names of units’ tabs', () => {
  const namesOf = (names: readonly string[], taken: readonly string[] = []) => [
    ...unitTabNames(
      names.map((name, at) => unit(`0870${at}`, {name})),
      taken,
    ).values(),
  ];

  it.each([
    [
      ['Xã A', 'Phường 1'],
      ['Xã A', 'Phường 1'],
    ],
    [
      ['Xã A', 'Xã A'],
      ['Xã A', 'Xã A 08701'],
    ],
    [
      ['Xã A', 'XÃ A'],
      ['Xã A', 'XÃ A 08701'],
    ],
    [["Trường THPT 'Lê/Lợi'"], ['Trường THPT Lê Lợi']],
    [['[Xã]: A?*\\'], ['Xã A']],
    [['Xã\u00A0A  '], ['Xã A']],
    [['???'], ['08700']],
    [['Ngân hàng Chính sách xã hội huyện'], ['Ngân hàng Chính sách xã hội huy']],
    [
      ['Ngân hàng Chính sách xã hội huyện A', 'Ngân hàng Chính sách xã hội huyện B'],
      ['Ngân hàng Chính sách xã hội huy', 'Ngân hàng Chính sách xã h 08701'],
    ],
  ])('of %j are %j', (names, expected) => {
    expect(namesOf(names)).toEqual(expected);
  });

  it('give way to those that the book has already', () => {
    expect(namesOf(['Tổng hợp'], ['Tổng hợp'])).toEqual(['Tổng hợp 08700']);
  });

  it('of two versions of one code tell them apart', () => {
    const versions = [
      unit('A', {name: 'Xã A', validTo: '2021-06-30'}),
      unit('A', {name: 'Xã A', validFrom: '2021-07-01'}),
      unit('A', {name: 'Xã A', validFrom: '2022-01-01'}),
    ];
    expect([...unitTabNames(versions, [])]).toEqual([
      ['A@', 'Xã A'],
      ['A@2021-07-01', 'Xã A A'],
      ['A@2022-01-01', 'Xã A A 2022-01-01'],
    ]);
  });

  it('fit into 31 characters, without what a workbook forbids, each once, whatever the units are called', () => {
    const long = 'x/'.repeat(40);
    const versions = Array.from({length: 12}, (_, at) => ({
      ...unit(long, {name: long}),
      key: `${long}@${at}`,
    }));
    const names = [...unitTabNames(versions, []).values()];
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(12);
    expect(names.filter(name => name.length > 31 || /[\\/?*[\]:']/.test(name))).toEqual([]);
    expect(names.filter(name => name !== name.trim() || name === '')).toEqual([]);
  });
});
