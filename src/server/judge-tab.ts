// One column of a unit's tab as a report, with all that the checks say of it: 2 reads beside the tab itself.

import type {TabTodo} from '../contract/tab-text.vi';
import {unreasoned} from '../domain/checks/check-report';
import type {FigureFinding} from '../domain/finding';
import {type Report, reasonKey} from '../domain/reports/report';
import type {Slot} from '../domain/reports/slot';
import {type Notes, reasonAt} from '../tables/cell-notes';
import {cellAddress} from '../tables/columns';
import {columnTexts} from '../tables/unit-form';
import {sentReport} from '../tables/unit-log';
import type {UnitTab} from '../tables/unit-tab';
import {readCells} from '../domain/entry/read-cells';
import {faultsOf} from './save-draft';
import {findingsOf} from './submit-report';
import type {TabAtHand} from './tab-at-hand';

export interface Judged {
  /** What stands in the column, by row id; cells that hold no text are left out. */
  readonly cells: Readonly<Record<string, string>>;
  readonly report: Report;
  readonly findings: readonly FigureFinding[];
  /** Errors, and warnings that wait for a reason: what keeps it from being sent. */
  readonly open: readonly FigureFinding[];
  /** Notes of the whole tab as read. */
  readonly notes: Notes;
}

/** Reasons are those of the cells' notes, else those that went with the sending before. */
export function judgeTab(hand: TabAtHand, slot: Slot): Judged {
  const {book, unit, sheet, tab} = hand;
  const faults = faultsOf(tab, sheet.readFormulas(), unit.code, slot);
  const notes = sheet.readNotes();
  const faulty = new Set(faults.map(one => one.place.row));
  const texts = [...columnTexts(tab.cells, tab.form, slot)].filter(([row]) => !faulty.has(row));
  const cells = Object.fromEntries(texts);
  const read = readCells(unit.key, slot, cells);
  const bare: Report = {answers: read.answers, reasons: new Map()};
  const all = [...faults, ...read.findings, ...findingsOf(bare, {book, unit, slot, before: tab})];
  // What cannot be read is not blank.
  const wrong = new Set(all.flatMap(one => (one.severity === 'error' ? [one.place.row] : [])));
  const findings = all.filter(one => one.code !== 'BLANK_OWED' || !wrong.has(one.place.row));
  const report = {...bare, reasons: reasonsFor(unreasoned(findings, bare), {tab, slot, notes})};
  const open = [
    ...findings.filter(one => one.severity === 'error'),
    ...unreasoned(findings, report),
  ];
  return {cells, report, findings, open, notes};
}

interface Written {
  readonly tab: UnitTab;
  readonly slot: Slot;
  readonly notes: Notes;
}

function reasonsFor(
  warnings: readonly FigureFinding[],
  {tab, slot, notes}: Written,
): Map<string, string> {
  const before = sentReport(tab.log.entries, slot)?.reasons;
  return new Map(
    warnings.flatMap(({code, place}) => {
      const row = place.row ?? '';
      const key = reasonKey(code, row);
      const reason = reasonAt(notes, tab.form, {row, slot}) || (before?.get(key) ?? '');
      return reason === '' ? [] : [[key, reason] as const];
    }),
  );
}

/** As many cells as a line can name. */
const namedCells = 5;

export function todoOf(judged: Judged, tab: UnitTab, slot: Slot): TabTodo {
  const {findings, open} = judged;
  const column = (tab.form.columns.get(slot) ?? -1) + 1;
  const rows = open.flatMap(one => tab.form.rows.get(one.place.row ?? '') ?? []);
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const cells = sorted.slice(0, namedCells).map(row => cellAddress(row + 1, column));
  return {
    errors: open.filter(one => one.severity === 'error').length,
    reasons: open.filter(one => one.severity === 'warning').length,
    blanks: findings.filter(one => one.code === 'BLANK_OWED').length,
    cells: cells.join(', '),
  };
}
