// Saves texts into a unit's form. A draft may hold anything; what is wrong with it only stops the sending.

import {messageText} from '../contract/message-text';
import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {errorAt, type FigureFinding} from '../domain/finding';
import {districtContact, requireEntry} from '../domain/people/person';
import {requireOpen} from '../domain/periods/period-state';
import {isOpening, type Slot, slotName, yearOfSlot} from '../domain/reports/slot';
import type {Cell, Tab} from '../ports/book';
import {withReason} from '../tables/cell-notes';
import {cellText} from '../tables/cell-text';
import {isLocked, rectangles} from '../tables/locked-cells';
import {columnFaults, columnTexts} from '../tables/unit-form';
import {readUnitTab, type UnitTab} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {type OpenBook, openBook, unitSheet} from './open-book';
import {requireUnit} from './submit-report';

/**
 * Writes the changed cells alone, a block for each run of neighbours: what stands between them may be a formula, or another's.
 * 3 reads, and one for the notes when reasons come along: they stand where "Gửi báo cáo" takes them from.
 *
 * @returns the columns as they stand after saving, with the cells that hold no text of a figure
 * @throws DomainError for a person, unit or period that may not write; `PERIOD_UNKNOWN`, `ROW_NOT_ON_FORM`, `FIGURE_NOT_OWED` for a column, row or cell
 *   that the form lacks
 */
export function saveDraft(context: ServerContext, input: Input<'saveDraft'>): Output<'saveDraft'> {
  const book = openBook(context);
  const unit = requireUnit(book, input.unit);
  requireEntry(book.person, unit);
  const {columns, reasons = {}} = input;
  const slots = Object.keys({...columns, ...reasons});
  const contact = districtContact(book.data.people);
  for (const slot of slots) if (!isOpening(slot)) requireOpen(book.data.periods, slot, contact);
  const sheet = unitSheet(context, book, unit);
  return context.platform.underLock(() => {
    const tab = readUnitTab(sheet, unit.key, book.year);
    const {form} = tab;
    for (const slot of slots) requirePlaces(tab, slot, {...columns[slot], ...reasons[slot]});
    const writes = slots.map(slot => writable(book, tab, slot, columns[slot] ?? {}));
    const cells = tab.cells.map(row => [...row]);
    const formulas = sheet.readFormulas();
    slots.forEach((slot, at) => {
      writeColumn(sheet, {form, cells, formulas}, slot, writes[at] ?? {});
    });
    writeReasons(sheet, {form, indicators: book.indicators}, reasons);
    return {
      columns: Object.fromEntries(
        slots.map(slot => [slot, Object.fromEntries(columnTexts(cells, form, slot))] as const),
      ),
      faults: slots.flatMap(slot => faultsOf({...tab, cells}, formulas, unit.code, slot)),
    };
  });
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

interface Held {
  readonly cells: Cell[][];
  readonly formulas: string[][];
}

/** What the sheet then holds is put into `held` too, which need not be read again. */
function writeColumn(
  sheet: Tab,
  {form, cells, formulas}: Held & Pick<UnitTab, 'form'>,
  slot: Slot,
  texts: Readonly<Record<string, string>>,
): void {
  const at = form.columns.get(slot) ?? -1;
  const changes = new Map(
    Object.entries(texts).map(([id, text]) => [form.rows.get(id) ?? -1, text] as const),
  );
  const size = {rows: cells.length, columns: 1};
  const first = {row: 1, column: at + 1};
  for (const {row, column, rows} of rectangles(size, one => changes.has(one), first)) {
    const block = Array.from({length: rows}, (_, down) => [changes.get(row - 1 + down) ?? '']);
    sheet.write(row, column, block);
  }
  for (const [row, text] of changes) {
    cells[row]?.splice(at, 1, text);
    formulas[row]?.splice(at, 1, '');
  }
}

/** Beside cells that the unit may write: of the others even the notes are shut. */
function writeReasons(
  sheet: Tab,
  {form, indicators}: Pick<UnitTab, 'form'> & Pick<OpenBook, 'indicators'>,
  reasons: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  const written = Object.entries(reasons);
  const notes = written.length === 0 ? [] : sheet.readNotes();
  for (const [slot, texts] of written) {
    const column = form.columns.get(slot) ?? -1;
    for (const [id, reason] of Object.entries(texts)) {
      const row = form.rows.get(id) ?? -1;
      const line = indicators.rowById.get(id);
      if (line === undefined || isLocked(line, slot)) continue;
      sheet.annotate(row + 1, column + 1, [[withReason(notes[row]?.[column] ?? '', reason)]]);
    }
  }
}

/** Cells of a column that hold no text of a figure, as findings beside them. */
export function faultsOf(
  tab: UnitTab,
  formulas: readonly string[][],
  unit: string,
  slot: Slot,
): FigureFinding[] {
  return columnFaults({cells: tab.cells, formulas}, tab.form, slot).map(({row, cell, refusal}) =>
    errorAt({unit, slot, row}, 'CELL_INVALID', {tab: tab.name, cell, reason: messageText(refusal)}),
  );
}
