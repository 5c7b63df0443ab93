// Saves texts into a unit's form. A draft may hold anything; what is wrong with it only stops the sending.

import {messageText} from '../contract/message-text';
import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {errorAt, type Finding} from '../domain/finding';
import {districtContact, requireEntry} from '../domain/people/person';
import {requireOpen} from '../domain/periods/period-state';
import {isOpening, type Slot, slotName, yearOfSlot} from '../domain/reports/slot';
import type {Tab} from '../ports/book';
import {cellText} from '../tables/cell-text';
import {isLocked} from '../tables/locked-cells';
import {columnFaults, columnTexts} from '../tables/unit-form';
import {readUnitTab, type UnitTab} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {type OpenBook, openBook, unitSheet} from './open-book';
import {requireUnit} from './submit-report';

/**
 * Writes the changed cells alone, a block for each run of neighbours: what stands between them may be a formula, or another's.
 *
 * @returns the columns as they stand after saving, with the cells that hold no text of a figure
 * @throws DomainError for a person, unit or period that may not write; `PERIOD_UNKNOWN`, `ROW_NOT_ON_FORM`, `FIGURE_NOT_OWED` for a column, row or cell
 *   that the form lacks
 */
export function saveDraft(context: ServerContext, input: Input<'saveDraft'>): Output<'saveDraft'> {
  const book = openBook(context);
  const unit = requireUnit(book, input.unit);
  requireEntry(book.person, unit);
  const slots = Object.keys(input.columns);
  const contact = districtContact(book.data.people);
  for (const slot of slots) if (!isOpening(slot)) requireOpen(book.data.periods, slot, contact);
  const tab = unitSheet(context, book, unit);
  context.platform.underLock(() => {
    const before = readUnitTab(tab, unit.key, book.year);
    for (const slot of slots) requirePlaces(before, slot, input.columns[slot] ?? {});
    for (const slot of slots) {
      const cells = writable(book, before, slot, input.columns[slot] ?? {});
      writeColumn(tab, before, slot, cells);
    }
  });
  const after = readUnitTab(tab, unit.key, book.year);
  const formulas = tab.readFormulas();
  const columns = slots.map(
    slot => [slot, Object.fromEntries(columnTexts(after.cells, after.form, slot))] as const,
  );
  const faults = slots.flatMap(slot => faultsOf(after, formulas, unit.code, slot));
  return {columns: Object.fromEntries(columns), faults};
}

function requirePlaces(tab: UnitTab, slot: Slot, cells: Readonly<Record<string, string>>): void {
  if (!tab.form.columns.has(slot)) throw new DomainError('PERIOD_UNKNOWN', {period: slot});
  for (const row of Object.keys(cells)) {
    if (!tab.form.rows.has(row)) throw new DomainError('ROW_NOT_ON_FORM', {row});
  }
}

/**
 * Without the cells that the month does not owe and that stay as they are: those are shut to officers.
 *
 * @throws DomainError `FIGURE_NOT_OWED` for a figure in one of them
 */
function writable(
  book: OpenBook,
  {cells, form}: UnitTab,
  slot: Slot,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (book.person.role === 'district' || yearOfSlot(slot) !== book.year) return texts;
  const open = Object.entries(texts).filter(([id, text]) => {
    const row = book.indicators.rowById.get(id);
    if (row === undefined || !isLocked(row, slot)) return true;
    const cell = cells[form.rows.get(id) ?? -1]?.[form.columns.get(slot) ?? -1] ?? '';
    if (text === cellText(cell)) return false;
    throw new DomainError('FIGURE_NOT_OWED', {name: row.indicator.name, period: slotName(slot)});
  });
  return Object.fromEntries(open);
}

function writeColumn(
  tab: Tab,
  {form}: UnitTab,
  slot: Slot,
  cells: Readonly<Record<string, string>>,
): void {
  const column = form.columns.get(slot) ?? -1;
  const changes = Object.entries(cells)
    .map(([row, text]) => ({row: form.rows.get(row) ?? -1, text}))
    .sort((one, other) => one.row - other.row);
  let run: {first: number; texts: string[]} | null = null;
  const put = (): void => {
    if (run === null) return;
    tab.write(
      run.first + 1,
      column + 1,
      run.texts.map(text => [text]),
    );
  };
  for (const {row, text} of changes) {
    if (run !== null && row === run.first + run.texts.length) run.texts.push(text);
    else {
      put();
      run = {first: row, texts: [text]};
    }
  }
  put();
}

/** Cells of a column that hold no text of a figure, as findings beside them. */
export function faultsOf(
  tab: UnitTab,
  formulas: readonly string[][],
  unit: string,
  slot: Slot,
): Finding[] {
  return columnFaults({cells: tab.cells, formulas}, tab.form, slot).map(({row, cell, refusal}) =>
    errorAt({unit, slot, row}, 'CELL_INVALID', {tab: tab.name, cell, reason: messageText(refusal)}),
  );
}
