// A tab that is a list: one record a row, under a title, a note and a header. Typed rows out, cells in.

import {DomainError} from '../domain/domain-error';
import type {Cell, Choice, Highlight, Tab, TabPlan} from '../ports/book';
import {
  blankCells,
  type Column,
  findColumns,
  firstRow,
  headerRow,
  keyRow,
  noteRow,
  plain,
  titleRow,
} from './columns';

export interface ListTab {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** They hold text unless their format says otherwise. */
  readonly columns: readonly Column[];
  /** Drop-downs by column key. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly hidden?: boolean;
  readonly color?: string;
  /** A table that only grows: its texts keep their format to the bottom of the grid. */
  readonly isTall?: boolean;
  /** Colours that follow the words of a cell. */
  readonly highlights?: readonly Highlight[];
}

/** A record as read: its 1-based row, its hidden row id, and its cells by column key. */
export interface ListRow {
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * All records, top to bottom, from the cells of the whole tab; blank rows are skipped.
 *
 * @throws DomainError `TAB_MARK_CHANGED`, `HEADER_MISSING`, `HEADER_REPEATED`
 */
export function readList(list: ListTab, cells: readonly (readonly Cell[])[]): ListRow[] {
  const keys = cells[keyRow - 1] ?? [];
  if (keys[0] !== list.key) throw new DomainError('TAB_MARK_CHANGED', {tab: list.name});
  const places = findColumns(list.name, keys, list.columns);
  return cells.slice(firstRow - 1).flatMap((row, index) => {
    const record = Object.fromEntries([...places].map(([key, at]) => [key, row[at] ?? '']));
    const isBlank = Object.values(record).every(cell => cell === '');
    return isBlank ? [] : [{row: index + firstRow, id: String(row[0] ?? ''), cells: record}];
  });
}

/** Cells of a list from its keys down, ready to be written at A1. `rows` are row id, then cells in column order. */
export function listCells(
  list: ListTab,
  note: string,
  rows: readonly (readonly Cell[])[],
): Cell[][] {
  const width = list.columns.length + 1;
  const padded = (cells: readonly Cell[]): Cell[] =>
    Array.from({length: width}, (_, at) => cells[at] ?? '');
  return [
    [list.key, ...list.columns.map(column => column.key)],
    padded(['', list.title]),
    padded(['', note]),
    ['', ...list.columns.map(column => column.header)],
    ...rows.map(padded),
  ];
}

/** Replaces the whole list in one write; what is left of a longer or wider one before becomes blank. */
export function replaceList(
  tab: Tab,
  list: ListTab,
  note: string,
  rows: readonly (readonly Cell[])[],
): void {
  replaceCells(tab, listCells(list, note, rows));
}

/** Replaces all cells of a tab in one write. @param cells - rows of equal length, from A1 on */
export function replaceCells(tab: Tab, cells: readonly (readonly Cell[])[]): void {
  const size = tab.size();
  const width = Math.max(size.columns, cells[0]?.length ?? 0);
  const left = Math.max(0, size.rows - cells.length);
  const blank = blankCells(width);
  const whole = [...cells, ...Array.from({length: left}, (): readonly Cell[] => [])];
  tab.write(
    1,
    1,
    whole.map(row => [...row, ...blank.slice(row.length)]),
  );
}

/** What a list looks like when it is made. `spare` blank rows are kept below the records for typing. */
export function listPlan(
  list: ListTab,
  rows: readonly (readonly Cell[])[],
  who: {
    readonly editors: readonly string[];
    readonly protection: string;
    readonly spare: number;
    /** Rows of `spare` that are expected to be used, and so have the columns' looks; all when left out. */
    readonly expected?: number;
  },
): TabPlan {
  const cells = listCells(list, list.note, rows);
  const count = cells.length + who.spare;
  return {
    ...plain,
    key: list.key,
    name: list.name,
    hidden: list.hidden ?? false,
    color: list.color ?? null,
    rows: count,
    lookRows: cells.length + Math.min(who.spare, who.expected ?? who.spare),
    frozenRows: headerRow,
    columns: [{width: 30, hidden: true}, ...list.columns].map(column => ({
      format: '@',
      ...column,
      isTall: list.isTall ?? false,
    })),
    looks: [
      {row: titleRow, count: 1, look: 'title'},
      {row: noteRow, count: 1, look: 'note'},
      {row: headerRow, count: 1, look: 'header'},
    ],
    choices: choicesOf(list, count),
    highlights: list.highlights ?? [],
    editors: who.editors,
    protection: who.protection,
    cells,
  };
}

function choicesOf(list: ListTab, count: number): Choice[] {
  return Object.entries(list.choices ?? {}).map(([key, values]) => ({
    row: firstRow,
    column: list.columns.findIndex(column => column.key === key) + 2,
    rows: Math.max(1, count - firstRow + 1),
    columns: 1,
    values,
    help: `Chọn một trong: ${values.join(', ')}`,
  }));
}
