// "Tổng hợp": the master sheet. The whole first, then each unit; each line says what is known, what is owed, and by whom.

import {glossary} from '../domain/glossary';
import {sliceName} from '../domain/indicators/dimensions';
import type {Indicator} from '../domain/indicators/indicator';
import {type IndicatorBook, rowId} from '../domain/indicators/indicator-book';
import {shiftDecimal} from '../domain/numbers/decimal';
import {formatNumber, formatPercent} from '../domain/numbers/format-number';
import type {Calendar} from '../domain/periods/calendar';
import {elapsedShare, type Period} from '../domain/periods/period';
import {annexLine} from '../domain/roll-up/annex-line';
import type {RollUpLine} from '../domain/roll-up/line';
import {failedCheck} from '../domain/roll-up/master-note';
import {describeTarget} from '../domain/targets/describe-target';
import {shownRate, shownShare} from '../domain/targets/shown-share';
import type {Target} from '../domain/targets/target';
import type {Cell} from '../ports/book';
import {column, noteRow} from './columns';
import {type ListTab, readList} from './list-tab';

/** Figures of money may have decimals, which no one format shows well; those stand as texts with their measure. */
export const figure = {align: 'right', format: '#,##0'} as const;
export const share = {...figure, format: '0.0%'} as const;

/** Narrow columns whose texts go on below: all of them stand side by side on paper, to be read without a glass. */
export const words = {wrap: true} as const;

export const masterTab: ListTab = {
  key: 'master',
  name: glossary.masterTab,
  title: 'BẢNG TỔNG HỢP',
  note: 'Chưa tổng hợp lần nào.',
  color: '#1a73e8',
  isTall: true,
  highlights: [
    {
      ...{row: noteRow, column: 2, rows: 1, columns: 1},
      startsWith: failedCheck,
      background: '#f2a49b',
    },
  ],
  columns: [
    column('unit_code', glossary.unitCode, 82),
    column('unit', glossary.unit, 140, words),
    column('indicator', glossary.indicator, 235, words),
    column('slice', glossary.slice, 90, words),
    column('measure', glossary.measure, 85, {align: 'center'}),
    column('target', glossary.target, 100, {...figure, ...words, format: '@'}),
    column('previous', glossary.previousActual, 85, figure),
    column('value', glossary.actual, 85, figure),
    column('cumulative', glossary.cumulative, 85, figure),
    column('achievement', glossary.achievement, 95, share),
    column('elapsed', glossary.elapsed, 90, {...share, isLater: true}),
    column('remaining', glossary.remaining, 85, figure),
    column('per_month', glossary.perMonth, 92, figure),
    column('last_year', glossary.samePeriodLastYear, 85, figure),
    column('against_last_year', glossary.againstLastYear, 92, share),
    column('status', glossary.standing, 120, words),
    column('missing', glossary.missing, 160, words),
  ],
};

/** The master under the name of the unit that collects. */
export function masterOf(owner: string): ListTab {
  return {...masterTab, title: `${masterTab.title} – ${owner.toUpperCase()}`};
}

/**
 * Below the last line, for the paper: a blank line, who drew it up and who signs, then who gets it (`''`: nobody is named). Rows
 * without an id are no lines.
 */
export function masterFoot(receivers: string): Cell[][] {
  const signers: Readonly<Record<string, string>> = {
    unit: glossary.preparedBy,
    status: glossary.signedBy,
  };
  const foot = [[], ['', ...masterTab.columns.map(({key}) => signers[key] ?? '')]];
  return receivers === '' ? foot : [...foot, ['', `Nơi nhận: ${receivers}.`]];
}

export interface MasterNames {
  readonly unitName: (code: string) => string;
  readonly book: IndicatorBook;
  readonly period: Period;
}

/** Cells by row id and column key. */
export type MasterCells = ReadonlyMap<string, Readonly<Record<string, Cell>>>;

/** A line and its figure of the period before. */
export interface MasterLine {
  readonly line: RollUpLine;
  readonly previous: number | null;
}

/** A line's figure as its cell: blank where unknown, a rate cut to its target's side, decimals with their measure. */
export function figureCell(
  value: number | null,
  indicator: Indicator | undefined,
  target: Target | null,
): Cell {
  if (value === null) return '';
  if (indicator?.kind === 'ratio') return shownRate(value, target, 2);
  if (Number.isInteger(value)) return value;
  // With its measure it is no number to Sheets, which would round it by the column's format.
  return `${formatNumber(value)} ${indicator?.measure ?? ''}`.trim();
}

/** Row id and cells of each line; unknown figures are blank, shares are fractions shown as percents. */
export function masterRows(lines: readonly MasterLine[], names: MasterNames): Cell[][] {
  const elapsed = {
    admin: shownElapsed(names.period, 'admin'),
    calendar: shownElapsed(names.period, 'calendar'),
  };
  return lines.map(({line, previous}) => {
    const indicator = names.book.byCode.get(line.indicator);
    const isRatio = indicator?.kind === 'ratio';
    const annex = annexLine(line, indicator, names.period);
    const shown = (value: number | null): Cell => figureCell(value, indicator, line.target);
    // Only what adds up through the year to a number that is to be reached has a pace.
    const hasPace = indicator?.kind === 'flow' && annex.remaining !== null;
    return [
      `${line.unit}|${rowId(line.indicator, line.slice)}`,
      line.unit,
      names.unitName(line.unit),
      indentedName(line.indicator, names.book),
      line.slice === '' ? '' : sliceName(line.slice),
      indicator?.measure ?? '',
      line.target === null ? '' : describeTarget(line.target, indicator?.measure ?? ''),
      shown(previous),
      shown(line.value),
      shown(line.cumulative),
      shownShare(line) ?? '',
      hasPace ? elapsed[indicator.calendar] : '',
      shown(annex.remaining),
      shown(annex.perMonth),
      shown(line.samePeriodLastYear),
      againstText(annex.againstLastYear, isRatio),
      line.slice === '' ? glossary[`status.${line.status}`] : '',
      line.missing.map(names.unitName).join(', '),
    ];
  });
}

/** Cells of such rows by row id and column key. */
export function masterCells(rows: readonly (readonly Cell[])[]): MasterCells {
  return new Map(
    rows.map(([id, ...cells]) => [
      String(id),
      Object.fromEntries(masterTab.columns.map(({key}, at) => [key, cells[at] ?? ''])),
    ]),
  );
}

/** The same of the tab as it was read. @throws DomainError what {@link readList} refuses */
export function readMaster(cells: readonly (readonly Cell[])[]): MasterCells {
  return new Map(readList(masterTab, cells).map(one => [one.id, one.cells]));
}

/** Cut to a thousandth, as the note above the table says it. */
function shownElapsed(period: Period, calendar: Calendar): number {
  return shiftDecimal(Math.floor(shiftDecimal(elapsedShare(period, calendar), 3)), -3);
}

/** A share to a thousandth; of ratios the difference: `+1,2 điểm %`. */
function againstText(value: number | null, isRatio: boolean): Cell {
  if (value === null) return '';
  if (!isRatio) return Math.round(value * 1000) / 1000;
  return `${value > 0 ? '+' : ''}${formatPercent(value).replace('%', ' điểm %')}`;
}

/** Set in under its total, as in the form: `   – Trong tỉnh`. */
function indentedName(code: string, book: IndicatorBook): string {
  const name = book.byCode.get(code)?.name ?? code;
  const depth = book.rowById.get(code)?.depth ?? 0;
  return depth === 0 ? name : `${'   '.repeat(depth)}– ${name}`;
}
