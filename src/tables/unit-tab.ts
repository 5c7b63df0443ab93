// A unit's tab: its form above, its log of sendings below.

import type {FormRow, IndicatorBook} from '../domain/indicators/indicator-book';
import {dimensionOfSlice} from '../domain/indicators/dimensions';
import {DomainError} from '../domain/domain-error';
import {tidyText} from '../domain/text/fold-text';
import {committeeName} from '../domain/units/committee-name';
import type {UnitKey, UnitVersion} from '../domain/units/unit';
import {glossary} from '../domain/glossary';
import {isOpening, slotsOfBook, yearOfSlot} from '../domain/reports/slot';
import type {Area, Cell, RowLook, Tab, TabPlan} from '../ports/book';
import {keyRow, plain} from './columns';
import {isTotalRow} from './form-colors';
import {isLocked, rectangles} from './locked-cells';
import {type FormPlaces, findForm, formColumns, type StatusCells, statusMark} from './unit-form';
import {type Log, logColumns, logHead, readLog} from './unit-log';

/** Rows kept below the log's header for sendings: two years of months, each sent four times. */
const logRows = 100;

/** Below the hidden keys: how to answer, first of all that a phone sees; the title; the status line; the header. */
const [howRow, titleRow, statusRow, headerRow, firstRow] = [2, 3, 4, 5, 6] as const;

/** In the frozen column, where a phone shows it whole; the rest runs on beside it. */
const onPhone = 'Trên điện thoại chỉ nhập được; kiểm tra và gửi bằng máy tính.';
const howToAnswer =
  'Nhập số; 0 là không phát sinh, x là không áp dụng, "ước 12" là số ước, để trống là chưa báo cáo.';

/** Blank rows for the hands that sign the paper. */
const signingRows = 3;

const prefix = 'unit:';

/** The plan key and mark of a unit's tab. */
export function unitTabKey(unit: UnitKey): string {
  return prefix + unit;
}

export interface UnitTab {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly form: FormPlaces;
  readonly log: Log;
}

/**
 * A unit's tab: one read.
 *
 * @throws DomainError `TAB_MARK_CHANGED`, `HEADER_MISSING`, `HEADER_REPEATED`, `ROW_ID_REPEATED`
 */
export function readUnitTab(tab: Tab, unit: UnitKey, year: number): UnitTab {
  return unitTabOf(tab.name, tab.read(), unit, year);
}

/** The same from cells that were read. */
export function unitTabOf(
  name: string,
  cells: readonly (readonly Cell[])[],
  unit: UnitKey,
  year: number,
): UnitTab {
  if (cells[keyRow - 1]?.[0] !== unitTabKey(unit))
    throw new DomainError('TAB_MARK_CHANGED', {tab: name});
  const log = readLog(name, cells);
  return {name, cells, log, form: findForm(name, cells, year, log.start)};
}

/** The unit whose tab has this plan key or mark; `null` for all other tabs. */
export function unitOfTab(key: string): UnitKey | null {
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

export interface UnitTabInput {
  readonly unit: UnitVersion;
  /** Unique among the book's tabs. */
  readonly name: string;
  readonly year: number;
  readonly book: IndicatorBook;
  /** In the plan's words, by indicator code. */
  readonly targets: ReadonlyMap<string, string>;
  readonly editors: readonly string[];
  /** Who may write even the cells that no month owes. */
  readonly lockEditors: readonly string[];
  /** What the status line says at first. */
  readonly status: StatusCells;
  /** Opening words of the report, built from the plans that its targets cite; `''` for none. */
  readonly base?: string;
  /** To whom it reports, as the head names them; `''` where nobody is named. */
  readonly receivers: string;
  /** That the unit ends within the year; `''` for one that goes on. */
  readonly closing: string;
}

/** What a unit's tab looks like when it is made. */
export function unitTabPlan(input: UnitTabInput): TabPlan {
  const {unit, year, book} = input;
  const columns = formColumns(year);
  const underLog = new Set(logColumns(year));
  const keys = [unitTabKey(unit.key), ...columns.map(column => column.key)];
  const blank = keys.map((): Cell => '');
  const line = (...cells: Cell[]): Cell[] => blank.map((cell, at) => cells[at] ?? cell);
  const rows = book.rows.map(row =>
    line(row.id, labelOf(row), row.indicator.measure, targetOf(row, input)),
  );
  const signs = signatureRows(keys, year);
  const logStart = headerRow + rows.length + 1 + signs.length + 1;
  const cells = [
    keys,
    line('', onPhone, howToAnswer),
    line('', titleOf(input), besideTitle(input)),
    line(statusMark, ...input.status),
    line('', ...columns.map(column => column.header)),
    ...rows,
    blank,
    ...signs,
    ...logHead(keys, year),
  ];
  return {
    ...plain,
    key: unitTabKey(unit.key),
    name: input.name,
    rows: cells.length + logRows,
    lookRows: cells.length,
    frozenRows: headerRow,
    frozenColumns: 2,
    hiddenRows: [{row: keyRow, count: 1}, {row: logStart, count: 1}, ...hiddenSlices(book.rows)],
    columns: [
      {width: 30, hidden: true, format: '@', isTall: true},
      ...columns.map(column => ({...column, isTall: underLog.has(column.key)})),
    ],
    looks: [
      {row: howRow, count: 1, look: 'lead'},
      {row: titleRow, count: 1, look: 'caption'},
      {row: statusRow, count: 1, look: 'status'},
      {row: headerRow, count: 1, look: 'header'},
      ...rowLooks(book.rows),
      {row: logStart - signs.length, count: 2, look: 'note'},
      {row: logStart + 1, count: 1, look: 'header'},
    ],
    locked: lockedCells(book.rows, keys, year),
    lockEditors: input.lockEditors,
    lockProtection: 'Chỉ tiêu này không phải báo cáo trong tháng này.',
    editors: input.editors,
    protection: `Ô này do ${unit.name} nhập.`,
    cells,
  };
}

/** `UBND PHƯỜNG 1 – BIỂU NHẬP SỐ LIỆU NĂM 2021` */
function titleOf({unit, year}: UnitTabInput): string {
  return `${committeeName(unit).toUpperCase()} – BIỂU NHẬP SỐ LIỆU NĂM ${year}`;
}

/**
 * `Kính gửi: UBND thị xã Duyên Hải (qua Phòng …) · Thực hiện …`: beside the title, where it runs on over the months and leaves the
 * rows below their room. Source: DH-01, DH-36, DH-42.
 */
function besideTitle({base = '', receivers, closing}: UnitTabInput): string {
  const to = receivers === '' ? '' : `Kính gửi: ${receivers}`;
  return [closing, to, base].filter(part => part !== '').join(' · ');
}

/** Of the year's months; those of the year before are hidden, and opening figures are asked of every row. */
function lockedCells(rows: readonly FormRow[], keys: readonly string[], year: number): Area[] {
  const months = slotsOfBook(year).filter(slot => yearOfSlot(slot) === year && !isOpening(slot));
  const first = {row: firstRow, column: keys.indexOf(months[0] ?? '') + 1};
  return rectangles({rows: rows.length, columns: months.length}, isShut, first);

  function isShut(row: number, column: number): boolean {
    const [form, slot] = [rows[row], months[column]];
    return form !== undefined && slot !== undefined && isLocked(form, slot);
  }
}

/** For the paper: who drew the form up, on the left, and who signs for the unit, on the right. */
function signatureRows(keys: readonly string[], year: number): Cell[][] {
  const right = keys.indexOf(`${year}-08`);
  const line = (left: string, other: string): Cell[] =>
    keys.map((_, at) => (at === 1 ? left : at === right ? other : ''));
  const sign = '(Ký, ghi rõ họ tên)';
  return [
    line(glossary.preparedBy, glossary.signedBy),
    line(sign, sign),
    ...Array.from({length: signingRows}, () => line('', '')),
  ];
}

/** Indented under its total; a slice names its dimension. */
function labelOf(row: FormRow): string {
  const indent = '   '.repeat(row.depth);
  if (row.slice === '') return row.depth === 0 ? row.label : `${indent}– ${row.label}`;
  return `${indent}${dimensionOfSlice(row.slice).name}: ${row.label}`;
}

function targetOf(row: FormRow, input: UnitTabInput): string {
  return row.slice === '' ? (input.targets.get(row.indicator.code) ?? '') : '';
}

/** Slices that are not asked of everyone wait, hidden, for a unit that reports them. */
function hiddenSlices(rows: readonly FormRow[]): {row: number; count: number}[] {
  return runsOf(rows.map(row => row.slice !== '' && !dimensionOfSlice(row.slice).isAsked)).flatMap(
    run => (run.of ? [{row: firstRow + run.at, count: run.count}] : []),
  );
}

function rowLooks(rows: readonly FormRow[]): RowLook[] {
  return runsOf(rows.map(lookOf)).flatMap(run =>
    run.of === null ? [] : [{row: firstRow + run.at, count: run.count, look: run.of}],
  );
}

function lookOf(row: FormRow): RowLook['look'] | null {
  if (row.slice !== '') return 'slice';
  return isTotalRow(row) ? 'total' : null;
}

/** Neighbours that are alike: from where, how many. Each run is one call on Google, each row would be one too. */
function runsOf<T>(values: readonly T[]): {of: T; at: number; count: number}[] {
  const runs: {of: T; at: number; count: number}[] = [];
  values.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last?.of === value) last.count += 1;
    else runs.push({of: value, at, count: 1});
  });
  return runs;
}

/**
 * Tab names: at most 31 characters, without what .xlsx forbids, each once; a repeated one carries its code.
 *
 * @param last - what each ends with
 */
export function unitTabNames(
  units: readonly UnitVersion[],
  taken: readonly string[],
  last = '',
): ReadonlyMap<UnitKey, string> {
  const used = new Set(taken.map(name => name.toLowerCase()));
  const names = new Map<UnitKey, string>();
  for (const unit of units) {
    const isFree = (ending: string): boolean => {
      const name = tabName(unit.name, ending, last);
      return name !== '' && !used.has(name.toLowerCase());
    };
    // One number for each unit: at least one of them is free.
    const numbers = units.map((_, at) => String(at + 2));
    const ending = ['', unit.code, `${unit.code} ${unit.validFrom ?? ''}`, ...numbers].find(isFree);
    const name = tabName(unit.name, ending ?? unit.key, last);
    names.set(unit.key, name);
    used.add(name.toLowerCase());
  }
  return names;
}

const longestTabName = 31;
/** A code with its date takes no more of it, so that some of the name is still to be read. */
const longestEnding = 21;

function tabName(name: string, ending: string, last: string): string {
  const plain = (text: string): string => tidyText(text.replace(/[\\/?*[\]:']/g, ' '));
  const end = `${plain(ending).slice(0, longestEnding).trim()} ${last}`.trim();
  const room = end === '' ? longestTabName : longestTabName - 1 - end.length;
  return `${plain(name).slice(0, room).trim()} ${end}`.trim();
}
