// "Tự kiểm": holds the master's cells against the sums of the units' books, and names the cells that differ.

import {masterCheckText} from '../contract/district-text.vi';
import {errorAt, type Finding} from '../domain/finding';
import {glossary} from '../domain/glossary';
import {sliceName} from '../domain/indicators/dimensions';
import type {Indicator} from '../domain/indicators/indicator';
import {rowId, type RowId, slicesOfIndicator} from '../domain/indicators/indicator-book';
import {asOf, type Period} from '../domain/periods/period';
import type {PlacedReport} from '../domain/roll-up/facts-of-reports';
import {
  type BookSum,
  type BookSums,
  ratioOfSums,
  sumsOfBooks,
} from '../domain/roll-up/sums-of-books';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell} from '../ports/book';
import {cellText} from '../tables/cell-text';
import {figureCell, type MasterCells} from '../tables/master-tab';
import type {OpenBook} from './open-book';

export type CheckedBook = Pick<OpenBook, 'tree' | 'indicators' | 'targetOf'>;

export interface SelfCheck {
  /** One line for people. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The columns that are sums, each with the figure that it must show. */
const columns = ['value', 'cumulative'] as const;
const headers = {value: glossary.actual, cumulative: glossary.cumulative};

/** More than these nobody reads; the line says how many there are. */
const mostFindings = 20;

/** @param master - as it was written, or as it stands now */
export function checkMaster(
  book: CheckedBook,
  {placed, period}: {readonly placed: readonly PlacedReport[]; readonly period: Period},
  master: MasterCells,
): SelfCheck {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const hold = (line: ExpectedLine): void => {
    const id = `${line.unit.code}|${rowId(line.indicator.code, line.slice)}`;
    seen.add(id);
    findings.push(...differencesOf(book, line, master.get(id) ?? {}));
  };
  for (const line of expectedLines(book, sumsOfBooks(placed, book, period), period)) hold(line);
  const lines = seen.size;
  // What else stands there is of no unit's book, unless it is blank.
  for (const id of master.keys()) {
    const line = seen.has(id) ? null : lineOfId(book, id);
    if (line !== null) hold(line);
  }
  const units = new Set(placed.map(one => one.unit)).size;
  const text = masterCheckText(findings, {cells: lines * columns.length, units});
  return {text, findings: findings.slice(0, mostFindings)};
}

interface ExpectedLine {
  readonly unit: Pick<UnitVersion, 'code' | 'name'>;
  /** Its place in the tree; -1 for one that the list does not have. */
  readonly at: number;
  readonly indicator: Indicator;
  readonly slice: string;
  readonly sum: BookSum;
}

/** A line for each unit that stands on the period's last day, each indicator, and each slice that has a figure. */
function expectedLines(
  {tree, indicators}: CheckedBook,
  sums: BookSums,
  period: Period,
): ExpectedLine[] {
  const lastDay = {admin: asOf(period), calendar: asOf(period, 'calendar')};
  return [...tree.versions.entries()].flatMap(([at, unit]) =>
    indicators.all
      .filter(one => tree.validOn(at, lastDay[one.calendar]))
      .flatMap(indicator => {
        const rows = sums.get(at);
        return ['', ...slicesOfIndicator(indicator)].flatMap(slice => {
          const sum = sumOfLine(rows, indicator, slice);
          // A slice has a line where someone gave it, a total always.
          return sum === null && slice !== ''
            ? []
            : [{unit, at, indicator, slice, sum: sum ?? unknown}];
        });
      }),
  );
}

/** `null` where no book has a figure of it; of a rate, where either part has none. */
function sumOfLine(
  rows: ReadonlyMap<RowId, BookSum> | undefined,
  {code, ratioOf}: Indicator,
  slice: string,
): BookSum | null {
  if (rows === undefined || ratioOf === null) return rows?.get(rowId(code, slice)) ?? null;
  const numerator = rowId(ratioOf.numerator, slice);
  const denominator = rowId(ratioOf.denominator, slice);
  const isKnown = rows.has(numerator) && rows.has(denominator);
  return isKnown ? ratioOfSums(rows, {numerator, denominator}) : null;
}

const unknown: BookSum = {value: null, cumulative: null};

/** A row that no book speaks of; `null` for what is no line. */
function lineOfId({tree, indicators}: CheckedBook, id: string): ExpectedLine | null {
  const [code = '', name = '', slice = ''] = id.split('|');
  const indicator = indicators.byCode.get(name);
  if (indicator === undefined) return null;
  const at = tree.ofCode(code)[0] ?? -1;
  const unit = tree.versions[at] ?? {code, name: code};
  return {unit, at, indicator, slice, sum: unknown};
}

function differencesOf(
  book: CheckedBook,
  {unit, at, indicator, slice, sum}: ExpectedLine,
  shown: Readonly<Record<string, Cell>>,
): Finding[] {
  const target = slice === '' ? book.targetOf(at, indicator.code) : null;
  return columns.flatMap(column => {
    const made = figureCell(sum[column], indicator, target);
    const there = shown[column] ?? '';
    if (there === made) return [];
    const place = {unit: unit.code, slot: null, row: rowId(indicator.code, slice)};
    return [
      errorAt(place, 'MASTER_DIFFERS', {
        ...{unit: unit.name, column: headers[column]},
        indicator: slice === '' ? indicator.name : `${indicator.name} – ${sliceName(slice)}`,
        ...{shown: cellText(there) || blank, sum: cellText(made) || blank},
      }),
    ];
  });
}

const blank = '(trống)';
