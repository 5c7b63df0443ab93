// A unit's tab as it turns to a new year: the same rows and columns where they stand, one year on, with nothing filled in.

import {formatAnswer} from '../domain/answers/format-answer';
import type {FormRow, IndicatorBook} from '../domain/indicators/indicator-book';
import type {Report} from '../domain/reports/report';
import {type Slot, slotsOfBook} from '../domain/reports/slot';
import type {Area, Cell, TabPlan} from '../ports/book';
import {keyRow} from './columns';
import {compareTexts, type FixedTexts} from './fixed-texts';
import {plainColor} from './locked-cells';
import {logMark} from './unit-log';

export interface Turning {
  /** The tab as it is to be. */
  readonly plan: TabPlan;
  /** The year that begins. */
  readonly year: number;
  readonly form: IndicatorBook;
  /** In force, by slot: what stands in the columns of the year before, and the stocks that were carried. */
  readonly reports: ReadonlyMap<Slot, Report>;
}

export interface TurnedTab {
  /** Of the whole tab, as high and wide as it was. */
  readonly cells: Cell[][];
  /** The block of the form's figures, 1-based, and the colours there: nothing is to be said of them yet. */
  readonly figures: Area;
  readonly colors: (string | null)[][];
}

/** Whether the tab is of that year already: it has the columns of its months. */
export function isTurned(cells: readonly (readonly Cell[])[], year: number): boolean {
  return cells[keyRow - 1]?.includes(`${year}-01`) === true;
}

/**
 * Turns the cells of a unit's tab. Rows and columns that people moved stay where they are, for their locks moved with them; what the
 * book's own texts lack is put right. Of the log the sendings of the two years that the form has stay.
 */
export function turnTab(tab: readonly (readonly Cell[])[], turning: Turning): TurnedTab {
  const {plan, year} = turning;
  const cells = tab.map(row => [...row]);
  const keys = cells[keyRow - 1] ?? [];
  keys.forEach((key, at) => {
    const [, old = '', rest = ''] = /^(\d{4})(-(?:\d\d|opening))$/.exec(String(key)) ?? [];
    if (old !== '' && Number(old) < year) keys[at] = `${Number(old) + 1}${rest}`;
  });
  const texts = compareTexts(plan, cells);
  for (const {row, column, text} of texts.edits) put(cells, row - 1, column - 1, text);
  putHead(cells, plan, texts);
  const rows = formRows(cells, turning);
  const columns = new Map(slotsOfBook(year).map(slot => [slot, keys.indexOf(slot)]));
  putTargets(cells, turning, rows);
  for (const [slot, column] of columns) {
    const answers = turning.reports.get(slot)?.answers;
    for (const [at, {id}] of rows)
      if (column > 0) put(cells, at, column, formatAnswer(answers?.get(id)));
  }
  return {cells: withoutOldSendings(cells, year), ...figuresOf(rows, columns)};
}

function put(cells: Cell[][], row: number, column: number, text: Cell): void {
  const line = cells[row];
  if (line !== undefined && column >= 0) line[column] = text;
}

/** Title, how to answer and status: what stands above the header is the plan's, whatever it says now. */
function putHead(cells: Cell[][], plan: TabPlan, {rows, columns}: FixedTexts): void {
  for (let row = keyRow; row < plan.frozenRows - 1; row += 1)
    plan.cells[row]?.forEach((text, at) => {
      if (at > 0) put(cells, rows[row] ?? -1, columns[at] ?? -1, text);
    });
}

/** The form's rows as they stand, by 0-based row. */
function formRows(
  cells: readonly (readonly Cell[])[],
  {form}: Turning,
): ReadonlyMap<number, FormRow> {
  const end = cells.findIndex(row => row[0] === logMark);
  return new Map(
    cells.slice(0, end === -1 ? cells.length : end).flatMap((row, at) => {
      const known = form.rowById.get(String(row[0]));
      return known === undefined ? [] : [[at, known] as const];
    }),
  );
}

/** In the plan's words; the year before had its own. */
function putTargets(cells: Cell[][], {plan}: Turning, rows: ReadonlyMap<number, FormRow>): void {
  const own = (plan.cells[keyRow - 1] ?? []).indexOf('target');
  const at = (cells[keyRow - 1] ?? []).indexOf('target');
  const words = new Map(plan.cells.map(row => [String(row[0]), row[own] ?? '']));
  for (const [row, {id}] of rows) put(cells, row, at, words.get(id) ?? '');
}

/** The block that all figures lie in, and how each of its cells looks when there is nothing to say. */
function figuresOf(
  rows: ReadonlyMap<number, FormRow>,
  columns: ReadonlyMap<Slot, number>,
): Pick<TurnedTab, 'figures' | 'colors'> {
  const slotAt = new Map([...columns].map(([slot, at]) => [at, slot]));
  const [top, left] = [Math.min(...rows.keys()), Math.min(...columns.values())];
  const figures = {
    ...{row: top + 1, column: left + 1},
    rows: Math.max(...rows.keys()) - top + 1,
    columns: Math.max(...columns.values()) - left + 1,
  };
  const colors = Array.from({length: figures.rows}, (_, down) =>
    Array.from({length: figures.columns}, (__, across) => {
      const [row, slot] = [rows.get(top + down), slotAt.get(left + across)];
      return row === undefined || slot === undefined ? null : plainColor(row, slot);
    }),
  );
  return {figures, colors};
}

/** The log keeps what the form still has columns for; older sendings stand in the year's own locked tab. */
function withoutOldSendings(cells: Cell[][], year: number): Cell[][] {
  const start = cells.findIndex(row => row[0] === logMark);
  const at = start === -1 ? -1 : (cells[start] ?? []).indexOf('slot');
  if (at === -1) return cells;
  const slots = new Set<Cell>(slotsOfBook(year));
  const entries = cells.slice(start + 2);
  const kept = entries.filter(row => row[0] !== '' && slots.has(row[at] ?? ''));
  const blank = entries.slice(kept.length).map((row): Cell[] => row.map(() => ''));
  return [...cells.slice(0, start + 2), ...kept, ...blank];
}
