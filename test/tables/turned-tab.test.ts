// A unit's tab as it turns to a new year, from cells that people have moved and written in (dữ liệu giả định).

import type {Report} from '../../src/domain/reports/report';
import {archivedUnits} from '../../src/tables/archived-tab';
import {isTurned, turnTab} from '../../src/tables/turned-tab';
import {readUnitTab, unitTabPlan} from '../../src/tables/unit-tab';
import {type LogEntry, logCells} from '../../src/tables/unit-log';
import {fullBook} from '../domain/reports/reports';
import {unit} from '../domain/units/unit-rows';
import {MemoryTab} from './memory-tab';

const commune = unit('A');
const planOf = (year: number, target: string) =>
  unitTabPlan({
    ...{unit: commune, name: 'Xã A', year, book: fullBook, editors: [], lockEditors: []},
    ...{
      targets: new Map([['vl_giai_quyet', target]]),
      status: [`Tháng 1/${year}`, ''],
      receivers: '',
      closing: '',
    },
  });
const entry = (slot: string): LogEntry => ({
  ...{submissionId: `gui-${slot}`, sequence: 1, receipt: `A/${slot}/1`, slot},
  ...{at: `${slot}-16 08:05:12`, by: 'canbo.a@vi-du.invalid'},
  reportText: '{"a":{"vl_tu_tao":"7"},"r":{}}',
});
const report = (value: number): Report => ({
  answers: new Map([['vl_tu_tao', {kind: 'number', value}]]),
  reasons: new Map(),
});

/** Of 2021, with a draft, a target, a sending of each of three years, the measure moved behind the months and a row to the end. */
function tabOf2021(): MemoryTab {
  const tab = new MemoryTab('Xã A', planOf(2021, '400 người').cells);
  const {form, log} = readUnitTab(tab, commune.key, 2021);
  for (const slot of ['2019-12', '2020-12', '2021-12']) tab.append(logCells(entry(slot), log));
  tab.write((form.rows.get('vl_vay_von') ?? 0) + 1, (form.columns.get('2021-12') ?? 0) + 1, [
    ['99'],
  ]);
  const cells = tab.read().map(row => {
    const [id = '', label = '', measure = '', ...rest] = row;
    return [id, label, ...rest, measure];
  });
  const first = form.rows.get('vl_giai_quyet') ?? 0;
  const last = Math.max(...form.rows.values());
  const [moved = []] = cells.splice(first, 1);
  cells.splice(last, 0, moved);
  return new MemoryTab('Xã A', cells);
}

const turned = () => {
  const plan = planOf(2022, 'chưa giao chỉ tiêu');
  const reports = new Map([['2021-12', report(7)]]);
  return turnTab(tabOf2021().read(), {plan, year: 2022, form: fullBook, reports});
};

it('has the months of the new year where those of the old one stood, and nothing in them', () => {
  const before = readUnitTab(tabOf2021(), commune.key, 2021);
  const after = readUnitTab(new MemoryTab('Xã A', turned().cells), commune.key, 2022);
  expect(after.form.columns.get('2022-12')).toBe(before.form.columns.get('2021-12'));
  expect(after.form.columns.get('measure')).toBe(before.form.columns.get('measure'));
  expect([...after.form.rows]).toEqual([...before.form.rows]);
  const at = (row: string, column: string) =>
    after.cells[after.form.rows.get(row) ?? -1]?.[after.form.columns.get(column) ?? -1];
  expect(at('vl_vay_von', '2022-12')).toBe('');
  expect(at('vl_vay_von', '2021-12')).toBe('');
  expect(at('vl_tu_tao', '2021-12')).toBe('7');
  expect(at('vl_giai_quyet', 'target')).toBe('chưa giao chỉ tiêu');
  expect(after.cells[4]?.[after.form.columns.get('2021-12') ?? -1]).toBe('T12/2021');
  expect(after.cells[2]?.[1]).toContain('NĂM 2022');
  expect(after.cells[3]?.[1]).toBe('Tháng 1/2022');
});

it('a target that the list no longer has is not left from the year before', () => {
  const plan = planOf(2022, '');
  const {cells} = turnTab(tabOf2021().read(), {
    ...{plan, year: 2022, form: fullBook, reports: new Map()},
  });
  const row = cells.find(one => one[0] === 'vl_giai_quyet');
  expect(row?.[(cells[0] ?? []).indexOf('target')]).toBe('');
});

it('keeps the sendings that its form has columns for, as they were', () => {
  const {cells} = turned();
  const {log} = readUnitTab(new MemoryTab('Xã A', cells), commune.key, 2022);
  expect(log.entries).toEqual([entry('2021-12')]);
});

it('colours the figures as a new form is: totals, cells that no month owes, and nothing else', () => {
  const {cells, figures, colors} = turned();
  const keys = cells[0] ?? [];
  const colorAt = (row: string, slot: string) => {
    const line = cells.findIndex(one => one[0] === row) + 1 - figures.row;
    return colors[line]?.[keys.indexOf(slot) + 1 - figures.column];
  };
  expect(colorAt('vl_giai_quyet', '2022-01')).toBe('#f2f2f2');
  expect(colorAt('vl_tu_tao', '2022-01')).toBeNull();
  // A yearly figure in January.
  expect(colorAt('vl_llld', '2022-01')).toBe('#d9d9d9');
  expect(colorAt('vl_llld', '2022-12')).toBe('#f2f2f2');
});

it('is known by its months, so that it turns once', () => {
  expect(isTurned(tabOf2021().read(), 2022)).toBe(false);
  expect(isTurned(turned().cells, 2022)).toBe(true);
});

it('leaves a copy of its own name: of two units of one name each, and never longer than a tab name may be', () => {
  const long = 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên';
  const units = [unit('A'), {...unit('B'), name: unit('A').name}, {...unit('C'), name: long}];
  const copies = [...archivedUnits(units, 2021).values()];
  expect(copies.map(one => one.name)).toEqual([
    `${unit('A').name} 2021`,
    `${unit('A').name} B 2021`,
    'Trung tâm Giáo dục nghề ng 2021',
  ]);
  expect(copies[0]).toMatchObject({source: 'unit:A@', mark: 'archive:2021:unit:A@'});
});
