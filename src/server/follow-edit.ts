// Marks the cells of a unit's tab that no longer say what was sent of them, and says on its status line how many.

import {editedMasterText} from '../contract/district-text.vi';
import {catalogue} from '../domain/indicators/catalogue';
import {indicatorBook} from '../domain/indicators/indicator-book';
import {isOpening, type Slot, slotsOfBook, yearOfSlot} from '../domain/reports/slot';
import {withCheck} from '../domain/roll-up/master-note';
import type {Area, Cell, Tab} from '../ports/book';
import {cellText} from '../tables/cell-text';
import {cellAddress, firstRow, keyRow, noteRow} from '../tables/columns';
import {formColors} from '../tables/form-colors';
import {isLocked, plainColor, rectangles} from '../tables/locked-cells';
import {masterTab} from '../tables/master-tab';
import {readReference} from '../tables/reference-tab';
import {formColumns} from '../tables/unit-form';
import {sentReport} from '../tables/unit-log';
import {type UnitTab, unitOfTab, unitTabOf} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {findReference} from './open-book';
import {receiptsOf} from './receipts';
import {changedCells, type KnownOfSlot, standingText, writeStatus} from './status-line';
import {periodOf} from './tab-at-hand';

/** Of any year: a grid narrower than this holds no form. */
const formWidth = formColumns(2000).length + 1;

const masterWidth = masterTab.columns.length + 1;

/**
 * Follows what a person has typed. Into a unit's tab: 1 read where nothing was sent, else 2 reads, since the due day stands in the
 * reference alone, and at most 2 writes; into the master: 1 read and 1 write; nothing at all where the tab is another.
 *
 * @param area - the cells that were edited
 * @param here - nobody is known in it
 */
export function followEdit(sheet: Tab, area: Area, here: () => ServerContext): void {
  if (area.row <= keyRow) return;
  const {columns} = sheet.size();
  if (columns === masterWidth) markMaster(sheet, area);
  if (columns < formWidth) return;
  const cells = sheet.read();
  const keys = cells[keyRow - 1] ?? [];
  const unit = unitOfTab(String(keys[0] ?? ''));
  const year = yearOfKeys(keys);
  if (unit === null || year === null) return;
  showChanges(sheet, unitTabOf(sheet.name, cells, unit, year), {
    ...{area, year},
    known: slot => {
      const context = here();
      const {periods} = readReference(findReference(context));
      const receipt = receiptsOf(context.platform, unit)[slot];
      return {period: periodOf(periods, slot), receipt};
    },
  });
}

/** A hand in the master: its line must not go on saying that it is the sum of the units' books. */
function markMaster(sheet: Tab, area: Area): void {
  if (area.row < firstRow) return;
  const cells = sheet.read();
  const isLine = cells.slice(area.row - 1, area.row - 1 + area.rows).some(row => row[0] !== '');
  if (cells[keyRow - 1]?.[0] !== masterTab.key || !isLine) return;
  const line = cellText(cells[noteRow - 1]?.[1] ?? '');
  const marked = withCheck(line, editedMasterText(areaName(area)));
  if (marked !== null) sheet.write(noteRow, 2, [[marked]]);
}

/** `J5`, `J5:K7`. */
function areaName({row, column, rows, columns}: Area): string {
  const first = cellAddress(row, column);
  if (rows * columns === 1) return first;
  return `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Colours the edited cells of months that were sent, and counts on the status line how many cells differ. */
export function showChanges(
  sheet: Tab,
  tab: UnitTab,
  edited: EditedArea & {readonly known: (slot: Slot) => KnownOfSlot},
): void {
  const slot = paintChanges(sheet, tab, edited);
  if (slot === null) return;
  writeStatus(sheet, tab, standingText(tab, slot, edited.known(slot)));
}

interface EditedArea {
  readonly area: Area;
  readonly year: number;
}

/** The colours alone. Gives back the last month of the area that was sent; `null` when there is none, and nothing was painted. */
export function paintChanges(sheet: Tab, tab: UnitTab, {area, year}: EditedArea): Slot | null {
  const slots = new Map<number, Slot>();
  for (const slot of slotsOfBook(year)) {
    const at = tab.form.columns.get(slot) ?? -1;
    if (isIn(at + 1, area.column, area.columns) && wasSent(tab, slot)) slots.set(at, slot);
  }
  const rows = [...tab.form.rows].filter(([, at]) => isIn(at + 1, area.row, area.rows));
  const last = [...slots.values()].pop();
  if (last === undefined || rows.length === 0) return null;
  paintRows(sheet, tab, {slots, rows: new Map(rows.map(([row, at]) => [at, row]))});
  return last;
}

function isIn(place: number, first: number, count: number): boolean {
  return place >= first && place < first + count;
}

function wasSent(tab: UnitTab, slot: Slot): boolean {
  return sentReport(tab.log.entries, slot) !== null;
}

interface Edited {
  /** By 0-based column and row. */
  readonly slots: ReadonlyMap<number, Slot>;
  readonly rows: ReadonlyMap<number, string>;
}

/** One write, unless cells that are not the form's, or locked ones, stand in between. */
function paintRows(sheet: Tab, tab: UnitTab, {slots, rows}: Edited): void {
  const book = indicatorBook(
    catalogue.filter(one => one.ratioOf !== null || tab.form.rows.has(one.code)),
  );
  const changed = new Map([...slots].map(([at, slot]) => [at, new Set(changedCells(tab, slot))]));
  const formAt = (row: number) => book.rowById.get(rows.get(row) ?? '');
  const colorAt = (row: number, column: number): string | null => {
    const form = formAt(row);
    if (form === undefined) return null;
    const isChanged = changed.get(column)?.has(form.id) === true;
    return isChanged ? formColors.changed : plainColor(form, slots.get(column) ?? '');
  };
  const isOpen = (row: number, column: number): boolean => {
    const [form, slot] = [formAt(row), slots.get(column)];
    return form !== undefined && slot !== undefined && !isLocked(form, slot);
  };
  const size = {rows: Math.max(...rows.keys()) + 1, columns: Math.max(...slots.keys()) + 1};
  for (const block of rectangles(size, isOpen)) {
    const colors = Array.from({length: block.rows}, (_, down) =>
      Array.from({length: block.columns}, (__, across) =>
        colorAt(block.row - 1 + down, block.column - 1 + across),
      ),
    );
    sheet.paint(block.row, block.column, colors);
  }
}

/** The book's year: the later of the two whose opening figures have a column. */
function yearOfKeys(keys: readonly Cell[]): number | null {
  const years = keys.flatMap(key =>
    typeof key === 'string' && isOpening(key) ? [yearOfSlot(key)] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}
