// Records into rows and, where people may change them, back: people, units, targets, periods, the due board, the journal.

import type {ListLine} from '../../src/domain/lists/list-line';
import {readCrosswalk} from '../../src/domain/lists/read-crosswalk';
import {usualLimits} from '../../src/domain/checks/check-limits';
import {readRules} from '../../src/domain/lists/read-rules';
import {readPeople} from '../../src/domain/lists/read-people';
import {readTargets} from '../../src/domain/lists/read-targets';
import {readUnits} from '../../src/domain/lists/read-units';
import type {Person} from '../../src/domain/people/person';
import {newDueRule} from '../../src/domain/periods/due-day';
import type {BookPeriod} from '../../src/domain/periods/period-state';
import type {DutyState} from '../../src/domain/roll-up/duty';
import {targetForms} from '../../src/domain/targets/target';
import type {CrosswalkRow} from '../../src/domain/units/crosswalk';
import type {Cell} from '../../src/ports/book';
import {cellText} from '../../src/tables/cell-text';
import {crosswalkRows, crosswalkTab} from '../../src/tables/crosswalk-tab';
import {dueRuleRows, dueRulesTab} from '../../src/tables/due-rules-tab';
import {
  type DueBoard,
  dueHighlights,
  type DueLine,
  dueRows,
  dueTab,
  dutyText,
} from '../../src/tables/due-tab';
import {guideRows, guideTab} from '../../src/tables/guide-tab';
import {indicatorRows, indicatorsTab} from '../../src/tables/indicators-tab';
import {addEntry, journalTab} from '../../src/tables/journal-tab';
import {listCells, listPlan, type ListTab, readList} from '../../src/tables/list-tab';
import {peopleRows, peopleTab} from '../../src/tables/people-tab';
import {newPeriods, periodRows, periodsTab, readPeriods} from '../../src/tables/periods-tab';
import {targetRows, targetsTab} from '../../src/tables/targets-tab';
import {unitRows, unitsTab} from '../../src/tables/units-tab';
import {valueOf} from '../domain/lists/lines';
import {fullBook} from '../domain/reports/reports';
import {assigned} from '../domain/targets/targets';
import {node, treeOf, unit} from '../domain/units/unit-rows';
import {MemoryTab} from './memory-tab';

const tree = treeOf(node, unit('A', {validFrom: '2021-07-01', validTo: '2025-12-31'}), unit('B'));

/** The rows of a list as they stand in its tab, read like a person's list. */
function linesOf(list: ListTab, rows: readonly (readonly Cell[])[]): ListLine[] {
  return readList(list, listCells(list, list.note, rows)).map(({row, cells}) => ({
    line: row,
    fields: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cellText(cell)])),
  }));
}

it('people are read back from their tab', () => {
  const people: Person[] = (['entry', 'district', 'leader'] as const).map(role => ({
    ...{email: `${role}@vi-du.invalid`, name: 'Người dùng (giả định)', unit: 'B', role},
  }));
  expect(valueOf(readPeople(linesOf(peopleTab, peopleRows(people)), tree))).toEqual(people);
  expect(peopleRows(people)[0]?.[4]).toBe('Nhập liệu');
});

it('units are read back from their tab', () => {
  const rows = unitRows(tree.versions);
  const days = ['2021-07-01', '2025-12-31'];
  expect(rows[1]).toEqual(['A@2021-07-01', 'A', 'Xã A', 'Xã', 'N', ...days, '', '', '', '']);
  expect(valueOf(readUnits(linesOf(unitsTab, rows))).versions).toEqual(tree.versions);
});

it('HL-37: a help telephone with dots stays the text that was typed, beside other names, receiver and desk', () => {
  const words = {
    ...{phone: '3.825.753', desk: 'Phòng Lao động, Thương binh, Xã hội – Dân tộc'},
    ...{receiver: 'UBND tỉnh Lạng Sơn', aliases: ['Hữu Lũng', 'TX Hữu Lũng']},
  };
  const {versions} = treeOf({...node, ...words}, unit('B'));
  const lines = linesOf(unitsTab, unitRows(versions));
  expect(lines[0]?.fields).toMatchObject({phone: '3.825.753', aliases: 'Hữu Lũng; TX Hữu Lũng'});
  expect(valueOf(readUnits(lines)).versions).toEqual(versions);
  // Texts in such a column are never read as numbers, whoever types them into the sheet.
  const plan = listPlan(unitsTab, [], {editors: [], protection: '', spare: 1});
  const at = unitsTab.columns.findIndex(one => one.key === 'phone') + 1;
  expect(plan.columns[at]?.format).toBe('@');
});

it('steps of units are read back from their tab by codes and days', () => {
  const [old, next] = [unit('A', {validTo: '2021-06-30'}), unit('A', {validFrom: '2021-07-01'})];
  const changed = treeOf(node, old, next, unit('C', {validFrom: '2021-07-01'}));
  const step = {old: 'A@', effective: '2021-07-01', relation: 'split', basis: 'dân số'} as const;
  const rows: CrosswalkRow[] = [
    {...step, new: 'A@2021-07-01', weight: 0.65, source: '12/NQ-UBTVQH15', note: 'tạm tính'},
    {...step, new: 'C@2021-07-01', weight: 0.35, source: '', note: ''},
  ];
  const cells = crosswalkRows(rows);
  expect(cells[0]?.slice(1, 6)).toEqual(['A', 'A', '1/7/2021', 'Chia tách', '0,65']);
  expect(valueOf(readCrosswalk(linesOf(crosswalkTab, cells), changed))).toEqual(rows);
});

it('rules of due days and thresholds are read back from their tab', () => {
  const rule = {...newDueRule('hamlet'), holidays: ['2021-04-30', '2021-09-02']};
  const limits = {...usualLimits, jumpShare: 0.625, moneyMost: 5000};
  const cells = dueRuleRows(rule, limits);
  expect(cells[0]).toEqual(['month', 'Tháng', '1']);
  expect(cells[5]).toEqual(['jumpShare', 'Lệch kỳ trước quá (%)', '62,5']);
  expect(cells[9]).toEqual(['moneyMost', 'Số tiền quá (triệu đồng)', '5.000']);
  expect(cells[10]).toEqual(['holiday.2021-04-30', 'Ngày nghỉ', '30/4/2021']);
  const lines = linesOf(dueRulesTab, cells);
  const known = {dueRule: newDueRule('commune'), limits: usualLimits};
  expect(valueOf(readRules(lines, known))).toEqual({dueRule: rule, limits});
});

describe('targets', () => {
  const counts = targetForms.map((form, at) =>
    assigned('B', ['zero', 'lower', 'quota', 'pending'].includes(form) ? null : 600, {
      form,
      max: ['range', 'lower', 'quota'].includes(form) ? 1300 : null,
      decisionNumber: `${at}/QĐ-UBND`,
    }),
  );
  const isRate = (form: string) => form === 'rate' || form === 'atLeastRate';
  const targets = [
    ...counts.filter(one => !isRate(one.form)),
    assigned('N', 0.829, {indicator: 'vl_tl_that_nghiep', form: 'atLeastRate', decisionDate: null}),
    assigned('N', 0.007, {indicator: 'vl_tl_that_nghiep', form: 'rate'}),
  ];
  const terms = [
    assigned('N', 6000, {
      term: {
        ...{from: 2021, to: 2025},
        results: [
          [2021, 1310],
          [2022, 0],
        ],
      },
    }),
    assigned('N', 0.02, {
      ...{indicator: 'vl_tl_that_nghiep', form: 'rate'},
      term: {from: 2021, to: 2025, results: [[2021, 0.021]]},
    }),
  ];
  const rows = targetRows(targets, tree, fullBook);

  it('of every form are read back from their tab', () => {
    expect(valueOf(readTargets(linesOf(targetsTab, rows), tree, fullBook))).toEqual(targets);
  });

  it('of a term are read back with the results of its years', () => {
    const own = targetRows(terms, tree, fullBook);
    expect(own.map(row => row.slice(-2))).toEqual([
      ['2021-2025', '2021: 1.310; 2022: 0'],
      ['2021-2025', '2021: 2,1'],
    ]);
    expect(valueOf(readTargets(linesOf(targetsTab, own), tree, fullBook))).toEqual(terms);
  });

  it('stand as the plan writes them, rates in percents', () => {
    expect(rows[0]).toEqual([
      ...['T1', 'B', 'Xã B', 'vl_giai_quyet', 'Số lao động được giải quyết việc làm'],
      ...['Số lượng', '600', '', '0/QĐ-UBND', '2021-01-10', '', '', '', '', '', ''],
    ]);
    expect(rows.at(-2)?.slice(5, 8)).toEqual(['Tỷ lệ trở lên', '82,9', '']);
    expect(rows.at(-1)?.slice(5, 8)).toEqual(['Tỷ lệ', '0,7', '']);
  });
});

describe('periods', () => {
  it('of a new book are 24 open months, the year before among them', () => {
    const periods = newPeriods(2021);
    expect(periods).toHaveLength(24);
    expect(new Set(periods.map(one => one.state))).toEqual(new Set(['open']));
    // 17/1/2021 is a Sunday.
    expect(periods[12]).toEqual({
      ...{slot: '2021-01', name: 'Tháng 1/2021', due: '2021-01-18', state: 'open', closedAt: null},
    });
  });

  const periods: BookPeriod[] = newPeriods(2021).map((one, at) =>
    at === 12 ? {...one, state: 'closed', closedAt: '2021-02-05'} : one,
  );

  it('stand with their windows and Vietnamese days, and are read back', () => {
    const rows = periodRows(periods);
    expect(rows[12]).toEqual([
      ...['2021-01', '2021-01', 'Tháng 1/2021', '15/12/2020', '14/1/2021', '18/1/2021'],
      ...['Đã chốt', '5/2/2021'],
    ]);
    const read = readPeriods(readList(periodsTab, listCells(periodsTab, '', rows)));
    expect(read).toEqual(periods);
  });

  const changed = (key: string, cell: Cell) => {
    const cells = listCells(periodsTab, '', periodRows(periods));
    const column = periodsTab.columns.findIndex(one => one.key === key) + 1;
    cells[4]![column] = cell;
    return () => readPeriods(readList(periodsTab, cells));
  };

  it.each<[string, Cell, string]>([
    ['period', '2020-13', '2020-13'],
    ['due', 'mai', 'mai'],
    ['due', '', ''],
    ['closed_at', '30/2/2021', '30/2/2021'],
    ['state', 'Mở rồi', 'Mở rồi'],
  ])('with a %s of %j are refused by row and column', (key, cell, text) => {
    const header = periodsTab.columns.find(one => one.key === key)?.header;
    expect(changed(key, cell)).toThrow(
      expect.objectContaining({
        code: 'ROW_INVALID',
        facts: {tab: 'Kỳ báo cáo', row: 5, header, text},
      }),
    );
  });

  it.each<[string, Cell, Partial<BookPeriod>]>([
    ['period', ' 2020-01 ', {slot: '2020-01'}],
    ['due', new Date(2021, 8, 17), {due: '2021-09-17'}],
    ['state', 'CHƯA MỞ'.normalize('NFD'), {state: 'notOpen'}],
    ['state', 'closed', {state: 'closed'}],
  ])('with a %s of %j are read as meant', (key, cell, expected) => {
    expect(changed(key, cell)()[0]).toMatchObject(expected);
  });
});

describe('the due board', () => {
  it.each<[DutyState, number, number, string]>([
    ['full', 0, 0, 'Đủ'],
    ['full', 2, 0, 'Gửi muộn 2 ngày'],
    ['empty', 1, 9, 'Gửi trống, gửi muộn 1 ngày'],
    ['partial', 0, 3, 'Thiếu số (3)'],
    ['partial', 1, 3, 'Thiếu số (3), gửi muộn 1 ngày'],
    ['empty', 0, 9, 'Gửi trống'],
    ['none', 0, 0, 'Chưa gửi'],
    ['faulty', 0, 0, 'Có lỗi'],
  ])('says %s, %d days late, %d blank: "%s"', (state, lateDays, blank, text) => {
    expect(dutyText({state, lateDays, blank})).toBe(text);
  });

  it('colours every word that it says by what the cell begins with, each word apart', () => {
    const rules = dueHighlights(60);
    const states: DutyState[] = ['full', 'partial', 'empty', 'none', 'faulty', 'returned'];
    const said = states.flatMap(state =>
      [0, 2].map(lateDays => dutyText({state, lateDays, blank: 3})),
    );
    const colors = said.map(text =>
      rules.filter(rule => text.startsWith(rule.startsWith)).map(rule => rule.background),
    );
    expect(colors.every(found => found.length === 1)).toBe(true);
    expect(new Set(colors.flat()).size).toBe(7);
    expect(rules[0]).toMatchObject({row: 5, column: 4, rows: 56, columns: 12});
    // Grey steps by ITU-R BT.601, from well to ill: each at least 10 of 255 darker than the one before.
    const greys = rules.map(({background}) => {
      const [red, green, blue] = [1, 3, 5].map(at => parseInt(background.slice(at, at + 2), 16));
      return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
    });
    greys
      .slice(1)
      .forEach((grey, at) => expect((greys[at] ?? 0) - grey).toBeGreaterThanOrEqual(10));
  });

  const blanks = (count: number) => Array<string>(count).fill('');
  const lineOf = (
    code: string,
    duties: DueLine['duties'],
    rhythms: DueLine['rhythms'] = [],
  ): DueLine => ({unit: unit(code), duties, rhythms, form: 'Xã, phường', receivers: 'UBND N'});
  const all = {name: 'Tất cả', months: [], rhythms: [], receivers: '', missing: ''};
  const board = (rest: Partial<DueBoard>) =>
    dueRows({...{units: [], groups: [], all, remarks: []}, ...rest});

  it('has a row for each unit, and leaves blank what is not asked', () => {
    const duties = [null, {state: 'none', lateDays: 0, blank: 0} as const];
    const [row = []] = board({units: [lineOf('B', duties)]});
    expect(row.slice(0, 15)).toEqual(['B@', 'B', 'Xã B', '', 'Chưa gửi', ...blanks(10)]);
    expect(row.slice(-2)).toEqual(['UBND N', '']);
    expect(row).toHaveLength(dueTab.columns.length + 1);
  });

  it('HL-20, HL-21: each body stands with its form and its rhythms, and a rate that can never pass 100 %', () => {
    const done = {isOnTime: true} as const;
    const left = {isOnTime: false} as const;
    const commune = [
      ...[done, done, left].map(one => ({...one, rhythm: 'month' as const})),
      {...done, rhythm: 'half' as const},
    ];
    const office = [{...done, rhythm: 'half' as const}];
    const rows = board({
      units: [lineOf('A', [], commune), {...lineOf('P', [], office), form: 'Cơ quan'}],
      all: {...all, rhythms: [...commune, ...office]},
    });
    expect(rows.map(row => row.slice(15, 21))).toEqual([
      // Of all, then by month, quarter, half, year; 2 of 3 is 66,7, rounded down.
      ['Xã, phường', '3/4 (75%)', '2/3 (66%)', '', '1/1 (100%)', ''],
      ['Cơ quan', '1/1 (100%)', '', '', '1/1 (100%)', ''],
      ['', '4/5 (80%)', '2/3 (66%)', '', '2/2 (100%)', ''],
    ]);
  });

  it('has units of a kind and all of them with who sent in each month, and names who has not', () => {
    const rhythms = [true, false].map(isOnTime => ({rhythm: 'month' as const, isOnTime}));
    const schools = {
      ...{name: 'Trường THCS', months: ['', '1/2 có số liệu'], rhythms},
      ...{receivers: 'Phòng GDĐT', missing: 'Chưa gửi: THCS B.'},
    };
    const [row = [], last = []] = board({groups: [schools]});
    expect(row.slice(0, 6)).toEqual([
      ...['group:Trường THCS', '', 'Trường THCS: đúng hạn 1/2 (50%)'],
      ...['', '1/2 có số liệu', ''],
    ]);
    expect(row.slice(-2)).toEqual(['Phòng GDĐT', 'Chưa gửi: THCS B.']);
    for (const one of [row, last]) expect(one).toHaveLength(dueTab.columns.length + 1);
    // Of nothing owed there is no rate.
    expect(last.slice(0, 3)).toEqual(['all', '', 'Tất cả']);
  });

  it('ends with what goes on to the level above, under the months that close a half-year', () => {
    const months = new Map([['06', 'Hạn 20/6/2021']]);
    const upward = {id: 'upward', name: 'Huyện H – gửi UBND tỉnh', months};
    const row = board({remarks: [{...upward, receivers: 'UBND tỉnh', missing: ''}]})[1] ?? [];
    expect(row.slice(0, 10)).toEqual([
      ...['upward', '', 'Huyện H – gửi UBND tỉnh', ...blanks(5), 'Hạn 20/6/2021', ''],
    ]);
    expect(row.slice(-2)).toEqual(['UBND tỉnh', '']);
    expect(row).toHaveLength(dueTab.columns.length + 1);
  });
});

it('an indicator stands with how it adds up and what it is part of', () => {
  const rows = indicatorRows(fullBook.all, one => (one.parent === null ? [] : ['Xã', 'Thị trấn']));
  const row = rows.find(cells => cells[0] === 'vl_trong_nuoc');
  expect(row).toEqual([
    ...['vl_trong_nuoc', 'vl_trong_nuoc', 'Việc làm trong nước', 'người', 'Cộng dồn', 'Tháng'],
    ...['vl_giai_quyet', 'Giới tính', '29', 'Xã, Thị trấn'],
  ]);
  expect(rows.find(cells => cells[0] === 'vl_giai_quyet')?.at(-1)).toBe('');
  expect(row).toHaveLength(indicatorsTab.columns.length + 1);
});

it('the journal only grows, one write for an entry', () => {
  const tab = new MemoryTab(journalTab.name, listCells(journalTab, journalTab.note, []));
  const entry = {
    ...{id: 'R1', at: '2021-09-16 08:05:12', by: 'huyen@vi-du.invalid'},
    ...{action: 'Tổng hợp', detail: 'Tháng 9/2021'},
  };
  addEntry(tab, {...entry, run: 1});
  addEntry(tab, {...entry, id: 'D1', run: null});
  expect(tab.writes).toBe(2);
  expect(readList(journalTab, tab.read()).map(({id, cells}) => [id, cells['run']])).toEqual([
    ['R1', '1'],
    ['D1', ''],
  ]);
});

it('the guide closes with whom to ask', () => {
  const rows = guideRows('Phòng N. huyen@vi-du.invalid');
  expect(rows.at(-1)?.slice(1)).toEqual(['Liên hệ', 'Phòng N. huyen@vi-du.invalid']);
  expect(new Set(rows.map(row => row[0])).size).toBe(rows.length);
  expect(rows.filter(row => row.length !== guideTab.columns.length + 1)).toEqual([]);
});

it.each<[Cell, string]>([
  [1300, '1.300'],
  [12.5, '12,5'],
  [new Date(2021, 8, 14), '14/9/2021'],
  ['  x ', '  x '],
  [true, 'true'],
  ['', ''],
])('%p in a cell reads "%s"', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
