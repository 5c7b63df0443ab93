// "Tra cứu": figures by unit, by indicator, by period, as chosen in three cells above the table.

import {glossary} from '../domain/glossary';
import {formatPercent} from '../domain/numbers/format-number';
import type {Cell, Tab, TabPlan} from '../ports/book';
import {blankCells, column, headerRow, keyRow, noteRow, plain, titleRow} from './columns';
import {replaceCells} from './list-tab';
import {masterTab} from './master-tab';

/** What every view begins with; units, indicators and periods are chosen above their columns. */
const named = [
  column('number', glossary.rowNumber, 45, {align: 'center'}),
  column('unit', glossary.unit, 170, {wrap: true}),
  column('indicator', glossary.indicator, 280, {wrap: true}),
  column('slice', glossary.slice, 130, {wrap: true}),
  column('measure', glossary.measure, 80, {align: 'center'}),
  column('missing', glossary.missing, 170, {wrap: true}),
];

/** Room for the target, twelve months, four quarters, two halves, nine months and the year. */
const figureColumns = 21;

const chooserRow = 5;
const viewHeaderRow = 6;
const chooserId = 'choose';
const choosers = ['unit', 'indicator', 'slice'] as const;

export const viewTab = {
  key: 'view',
  name: glossary.viewTab,
  title: 'TRA CỨU SỐ LIỆU',
  note: 'Chưa chọn gì để xem.',
} as const;

/** What each of the three cells says: unit, indicator, period. */
export type ViewChoice = readonly [unit: string, indicator: string, period: string];

export interface ViewTable {
  readonly title: string;
  readonly note: string;
  readonly choice: ViewChoice;
  /** Key and header of the figure columns. */
  readonly columns: readonly (readonly [key: string, header: string])[];
  /** Row id, then cells of all columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Of the master's columns those that a view of one period shows after the first six, as the annex has them. */
export const annexColumns: readonly string[] = [
  ...['target', 'previous', 'value', 'cumulative', 'achievement', 'elapsed'],
  ...['last_year', 'against_last_year', 'remaining', 'per_month', 'status'],
];

/** A master's cell as a view shows it: a percent as text, since one column of it holds many things. */
export function viewCell(key: string, cell: Cell): Cell {
  const format = masterTab.columns.find(one => one.key === key)?.format ?? '';
  return typeof cell === 'number' && format.endsWith('%') ? formatPercent(cell) : cell;
}

/** The whole tab, ready to be written at A1. */
function viewCells({title, note, choice, columns, rows}: ViewTable): Cell[][] {
  const width = named.length + figureColumns + 1;
  const padded = (cells: readonly Cell[]): Cell[] => [
    ...cells,
    ...blankCells(Math.max(0, width - cells.length)),
  ];
  const hint = 'Chọn xong, bấm Sổ Chỉ Tiêu › Xem theo đơn vị, chỉ tiêu, kỳ.';
  const chosen = [glossary.chooseUnit, glossary.chooseIndicator, glossary.choosePeriod];
  return [
    [viewTab.key, ...named.map(one => one.key), ...columns.map(([key]) => key)],
    ['', title],
    ['', note],
    ['', '', ...chosen, hint],
    [chooserId, '', ...choice],
    ['', ...named.map(one => one.header), ...columns.map(([, header]) => header)],
    ...rows,
  ].map(padded);
}

/** One write. */
export function replaceView(tab: Tab, view: ViewTable): void {
  replaceCells(tab, viewCells(view));
}

/** What is chosen, wherever people have moved the three cells; `''` for a cell that is blank or gone. */
export function readViewChoice(cells: readonly (readonly Cell[])[]): ViewChoice {
  const keys = cells[keyRow - 1] ?? [];
  const row = cells.find(one => one[0] === chooserId) ?? [];
  const [unit, indicator, period] = choosers.map(key =>
    String(row[keys.indexOf(key)] ?? '').trim(),
  );
  return [unit ?? '', indicator ?? '', period ?? ''];
}

/** A drop-down takes 500 values. */
const mostChoices = 500;

/** @param choices - of the three cells, in their order @param rows - that a view may need */
export function viewPlan(
  choices: readonly (readonly string[])[],
  who: Pick<TabPlan, 'editors' | 'protection'>,
  rows: number,
): TabPlan {
  const first: ViewChoice = [glossary.every, choices[1]?.[1] ?? '', glossary.everyPeriod];
  const {key, name, title, note} = viewTab;
  const cells = viewCells({title, note, choice: first, columns: [], rows: []});
  const figure = {width: 90, align: 'right', format: '#,##0', wrap: true, isTall: true} as const;
  return {
    ...{...plain, ...who, key, name, cells},
    rows: cells.length + rows,
    lookRows: cells.length + Math.min(rows, 100),
    frozenRows: viewHeaderRow,
    columns: [
      {width: 30, hidden: true},
      ...named.map(one => ({format: '@', ...one, isTall: true})),
      ...Array.from({length: figureColumns}, () => figure),
    ],
    looks: [
      {row: titleRow, count: 1, look: 'title'},
      {row: noteRow, count: 1, look: 'note'},
      {row: headerRow, count: 1, look: 'note'},
      {row: chooserRow, count: 1, look: 'total'},
      {row: viewHeaderRow, count: 1, look: 'header'},
    ],
    choices: choices.map((values, at) => ({
      ...{row: chooserRow, column: at + 3, rows: 1, columns: 1},
      values: values.slice(0, mostChoices),
      help: 'Chọn một mục trong danh sách.',
    })),
  };
}
