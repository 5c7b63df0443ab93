// "Báo cáo đã nhận": the district's own copy of every sending it has collected; rows are only ever added.

import {glossary} from '../domain/glossary';
import type {Slot} from '../domain/reports/slot';
import type {UnitKey} from '../domain/units/unit';
import type {Tab} from '../ports/book';
import {blankCells, column, findColumns, firstRow, keyRow, type Places} from './columns';
import {type ListTab, readList} from './list-tab';
import type {LogEntry} from './unit-log';

export interface Collected extends LogEntry {
  readonly unit: UnitKey;
  /** When the slot was first sent: lateness counts from there, not from a later correction. */
  readonly firstAt: string;
  /** Run of the roll-up that collected it. */
  readonly run: number;
}

export const collectedTab: ListTab = {
  key: 'collected',
  isTall: true,
  name: glossary.collectedTab,
  title: 'BÁO CÁO ĐÃ NHẬN',
  note: 'Bản lưu của đơn vị tổng hợp, mỗi lần gửi một dòng, chỉ thêm không sửa.',
  columns: [
    column('unit', glossary.unitCode, 150),
    column('unit_name', glossary.unit, 180),
    column('slot', glossary.period, 110),
    column('sequence', glossary.sequence, 70, {align: 'right'}),
    column('receipt', glossary.receipt, 170),
    column('at', glossary.at, 150),
    column('first_at', glossary.firstAt, 150),
    column('by', glossary.by, 230),
    column('run', glossary.run, 100, {align: 'right'}),
    column('report', glossary.reportText, 300),
  ],
};

export interface CollectedBook {
  /** Oldest first. */
  readonly rows: readonly Collected[];
  /** 1-based row below the last one. */
  readonly nextRow: number;
  /** Where the columns stand now. */
  readonly places: Places;
}

/**
 * All collected sendings: one read.
 *
 * @throws DomainError `TAB_MARK_CHANGED`, `HEADER_MISSING`, `HEADER_REPEATED`
 */
export function readCollected(tab: Tab): CollectedBook {
  const cells = tab.read();
  const list = readList(collectedTab, cells);
  const rows = list.map(({id, cells: record}) => ({
    submissionId: id,
    unit: String(record['unit']),
    slot: String(record['slot']),
    sequence: Number(record['sequence']),
    receipt: String(record['receipt']),
    at: String(record['at']),
    firstAt: String(record['first_at']),
    by: String(record['by']),
    run: Number(record['run']),
    reportText: String(record['report']),
  }));
  const places = findColumns(collectedTab.name, cells[keyRow - 1] ?? [], collectedTab.columns);
  return {rows, places, nextRow: (list[list.length - 1]?.row ?? firstRow - 1) + 1};
}

/** Adds rows below the last, each cell where its column stands now: one write, none when there is nothing to add. */
export function addCollected(
  tab: Tab,
  book: CollectedBook,
  rows: readonly Collected[],
  nameOf: (unit: UnitKey) => string,
): void {
  if (rows.length === 0) return;
  const width = Math.max(...book.places.values()) + 1;
  const cells = rows.map(one => {
    const row = blankCells(width);
    row[0] = one.submissionId;
    for (const [key, text] of Object.entries(textsOf(one, nameOf(one.unit))))
      row[book.places.get(key) ?? -1] = text;
    return row;
  });
  tab.write(book.nextRow, 1, cells);
}

/** By column key. */
function textsOf(one: Collected, unitName: string): Readonly<Record<string, string>> {
  return {
    unit: one.unit,
    unit_name: unitName,
    slot: one.slot,
    sequence: String(one.sequence),
    receipt: one.receipt,
    at: one.at,
    first_at: one.firstAt,
    by: one.by,
    run: String(one.run),
    report: one.reportText,
  };
}

/**
 * The sending in force for each unit and slot: the latest that was not sent back, as last adjusted. Keyed `unit|slot`.
 *
 * @param returned - `unit|slot|sequence` of those that were sent back
 */
export function inForce(
  rows: readonly Collected[],
  returned: ReadonlySet<string>,
): ReadonlyMap<string, Collected> {
  const latest = new Map<string, Collected>();
  for (const row of rows) {
    const key = sendingKey(row.unit, row.slot);
    const before = latest.get(key);
    if (returned.size > 0 && returned.has(`${key}|${row.sequence}`)) continue;
    // An adjustment bears the number of the sending that it adjusts, and stands below it.
    if (before === undefined || before.sequence <= row.sequence) latest.set(key, row);
  }
  return latest;
}

/** `unit|slot`. */
export function sendingKey(unit: UnitKey, slot: Slot): string {
  return `${unit}|${slot}`;
}
