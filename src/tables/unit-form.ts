// The upper half of a unit's tab: its form, indicators down, months across. What stands there unsent is the draft.

import type {Cell} from '../ports/book';
import {parseAnswer} from '../domain/answers/parse-answer';
import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import type {RowId} from '../domain/indicators/indicator-book';
import type {Message} from '../domain/messages/message-facts';
import {isOpening, type Slot, slotName, slotsOfBook, yearOfSlot} from '../domain/reports/slot';
import {cellText} from './cell-text';
import {cellAddress, type Column, column, findColumns, keyRow} from './columns';

/** Columns of the form: what the figure is, then one column for each slot of the book. Those of last year are hidden. */
export function formColumns(year: number): Column[] {
  const slots = slotsOfBook(year).map((slot): Column => ({
    key: slot,
    header: headerOf(slot, year),
    width: isOpening(slot) ? 110 : 70,
    hidden: yearOfSlot(slot) !== year || isOpening(slot),
    align: 'right',
  }));
  const columns: readonly Column[] = [
    column('label', glossary.indicator, 270, {wrap: true}),
    column('measure', glossary.measure, 70, {align: 'center'}),
    // "chưa giao chỉ tiêu", "đạt, vượt 3 người": in bold, and whole, since the cell to their left is filled.
    column('target', glossary.target, 150, {align: 'right'}),
    ...slots,
    column('reportText', glossary.reportText, 120, {hidden: true}),
  ];
  return columns.map(column => ({...column, format: '@'}));
}

/** `T9`, `T9/2020` of the year before, `Số đầu kỳ 2021`. */
function headerOf(slot: Slot, year: number): string {
  if (isOpening(slot)) return slotName(slot);
  const month = `T${Number(slot.slice(5))}`;
  return yearOfSlot(slot) === year ? month : `${month}/${yearOfSlot(slot)}`;
}

/** Row id of the line above the form that says how it stands. */
export const statusMark = 'status';

/** Where the form's cells stand, 0-based in the cells as read. */
export interface FormPlaces {
  /** `null` when the status line was deleted. */
  readonly status: number | null;
  readonly rows: ReadonlyMap<RowId, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the form's rows by their hidden ids and its columns by their hidden keys.
 *
 * @param last - row, 0-based, at which the form ends and the log begins
 * @throws DomainError `HEADER_MISSING`, `HEADER_REPEATED`, `ROW_ID_REPEATED`
 */
export function findForm(
  tab: string,
  cells: readonly (readonly Cell[])[],
  year: number,
  last: number,
): FormPlaces {
  const columns = findColumns(tab, cells[keyRow - 1] ?? [], formColumns(year));
  const rows = new Map<RowId, number>();
  cells.slice(0, last).forEach((row, at) => {
    const id = String(row[0] ?? '');
    if (at < keyRow || id === '' || id === statusMark) return;
    if (rows.has(id)) throw new DomainError('ROW_ID_REPEATED', {tab, row: at + 1, id});
    rows.set(id, at);
  });
  const status = cells.findIndex((row, at) => at < last && row[0] === statusMark);
  return {rows, columns, status: status === -1 ? null : status};
}

/** The texts of one column, by row id; blank cells are absent. Cells that hold no text are given as people see them. */
export function columnTexts(
  cells: readonly (readonly Cell[])[],
  places: FormPlaces,
  slot: Slot,
): Map<RowId, string> {
  const at = places.columns.get(slot) ?? -1;
  const texts = new Map<RowId, string>();
  for (const [id, row] of places.rows) {
    const cell = cells[row]?.[at] ?? '';
    if (cell !== '') texts.set(id, cellText(cell));
  }
  return texts;
}

/** The cells of one column as they are, by row id in the order of the tab. */
export function columnCells(
  cells: readonly (readonly Cell[])[],
  places: FormPlaces,
  slot: Slot,
): Map<RowId, Cell> {
  const at = places.columns.get(slot) ?? -1;
  return new Map([...places.rows].map(([id, row]) => [id, cells[row]?.[at] ?? '']));
}

/**
 * Cells of one column that hold no text of a figure: a date, a formula, an error, a logical value. Malformed texts are not
 * among them; the checks of a report name those.
 *
 * @param formulas - of the same cells
 */
export function columnFaults(
  form: {
    readonly cells: readonly (readonly Cell[])[];
    readonly formulas: readonly (readonly string[])[];
  },
  places: FormPlaces,
  slot: Slot,
): {readonly row: RowId; readonly cell: string; readonly refusal: Message}[] {
  const at = places.columns.get(slot) ?? -1;
  return [...places.rows].flatMap(([id, row]) => {
    const cell = form.cells[row]?.[at] ?? '';
    const formula = form.formulas[row]?.[at] ?? '';
    if (
      formula === '' &&
      (typeof cell === 'number' || (typeof cell === 'string' && !cell.startsWith('#')))
    )
      return [];
    const answer = parseAnswer(cell, formula);
    return answer.ok ? [] : [{row: id, cell: cellAddress(row + 1, at + 1), refusal: answer}];
  });
}
