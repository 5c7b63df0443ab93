// "Số này từ đâu?": what made the figure in the selected cell.

import type {TracedFigure, TracedReport} from '../contract/district-answers';
import type {Output} from '../contract/procedures';
import {formatDate} from '../domain/dates/format-date';
import {DomainError} from '../domain/domain-error';
import {sliceName} from '../domain/indicators/dimensions';
import type {Indicator} from '../domain/indicators/indicator';
import {parsePeriod, type Period, periodName} from '../domain/periods/period';
import type {SpanName} from '../domain/roll-up/line-sources';
import {adjustmentsOf} from '../domain/reports/adjustment';
import {countedSending} from '../domain/reports/sending-state';
import {describeTarget} from '../domain/targets/describe-target';
import type {AssignedTarget} from '../domain/targets/target';
import type {Cell} from '../ports/book';
import {cellText} from '../tables/cell-text';
import {
  type Collected,
  collectedTab,
  inForce,
  readCollected,
  sendingKey,
} from '../tables/collected-tab';
import {dueTab} from '../tables/due-tab';
import {masterRows, masterTab} from '../tables/master-tab';
import {viewCell, viewTab} from '../tables/view-tab';
import {computeFigures, type Figures} from './compute-figures';
import type {ServerContext} from './context';
import {type OpenBook, openBook, tabOf} from './open-book';
import {allReceipts, returnedSendings, type UnitReceipts} from './receipts';
import {readRunMark} from './run-mark';
import {personName, readSelected, type Selected} from './selected-cell';
import {traceSending} from './trace-sending';
import {namesOf} from './write-master';

/**
 * Traces a cell of the master, of a view, of the due board, or of a unit's form: 3 reads. Anyone in the book may ask.
 *
 * @throws DomainError `CELL_NOT_TRACED` for any other cell
 */
export function traceFigure(context: ServerContext): Output<'traceFigure'> {
  const book = openBook(context);
  const selected = readSelected(context, book);
  if (selected.tab === dueTab.key) return traceSending(context, book, selected);
  const {rows} = readCollected(tabOf(context, book, collectedTab));
  const asked = askedOf(context, book, selected);
  const period = parsePeriod(asked.period);
  if (!period.ok) throw new DomainError('CELL_NOT_TRACED', {});
  return trace(context, {...asked, book, selected, period: period.value, rows});
}

interface Asked {
  readonly unit: string;
  readonly indicator: string;
  readonly slice: string;
  readonly column: string;
  readonly period: string;
}

function askedOf(context: ServerContext, book: OpenBook, selected: Selected): Asked {
  if (selected.tab === masterTab.key) return askedOfMaster(context, selected);
  return selected.tab === viewTab.key ? askedOfView(selected) : askedOfForm(book, selected);
}

/** A view's row ids are the master's; its columns say their period too: `value@2021-03`. */
function askedOfView({row, column}: Selected): Asked {
  const [unit = '', indicator = '', slice = ''] = row.split('|');
  const [key = '', period = ''] = column.split('@');
  return {unit, indicator, slice, column: key, period};
}

/** The master's row id is `unit|indicator` or `unit|indicator|slice`; its period is the last run's. */
function askedOfMaster({platform}: ServerContext, selected: Selected): Asked {
  const [unit = '', indicator = '', slice = ''] = selected.row.split('|');
  return {unit, indicator, slice, column: selected.column, period: readRunMark(platform).period};
}

/** A unit's line up to the column's month; an opening column stands for the whole year. */
function askedOfForm(book: OpenBook, {tab, row, column}: Selected): Asked {
  const unit = book.data.units.find(one => `unit:${one.key}` === tab)?.code ?? '';
  const [indicator = '', slice = ''] = row.split('|');
  const period = column.startsWith(String(book.year)) ? column.slice(0, 7) : '';
  return {unit, indicator, slice, column: 'cumulative', period};
}

interface Trace extends Omit<Asked, 'period'> {
  readonly book: OpenBook;
  readonly selected: Selected;
  readonly period: Period;
  readonly rows: readonly Collected[];
}

function trace(context: ServerContext, asked: Trace): TracedFigure {
  const {book, selected, period, rows} = asked;
  const receipts = allReceipts(context.platform);
  const figures = computeFigures(book, period, {rows, returned: returnedSendings(receipts)});
  const {result} = figures;
  const at = result.lines.findIndex(
    one =>
      one.unit === asked.unit && one.indicator === asked.indicator && one.slice === asked.slice,
  );
  const line = result.lines[at];
  const indicator = book.indicators.byCode.get(asked.indicator);
  if (line === undefined || indicator === undefined) throw new DomainError('CELL_NOT_TRACED', {});
  const span = spanOf(asked.column);
  const own = {unitAt: result.unitAt[at] ?? -1, lineAt: result.lineAt[at] ?? -1, span};
  const names = namesOf(book, period);
  const previous = result.previous[at] ?? null;
  const target = book.targetOf(own.unitAt, line.indicator);
  const column = masterTab.columns.findIndex(one => one.key === asked.column);
  const cell = masterRows([{line, previous}], names)[0]?.[column + 1] ?? '';
  const shown = selected.tab === viewTab.key ? viewCell(asked.column, cell) : cell;
  const isOwn = selected.tab === masterTab.key || selected.tab === viewTab.key;
  return {
    kind: 'figure',
    cell: asText(isOwn ? selected.cell : shown),
    expected: asText(shown),
    span,
    figure: {...line, previous, lastYear: line.samePeriodLastYear}[span],
    column: masterTab.columns[column]?.header ?? '',
    unit: names.unitName(line.unit),
    isWhole: own.unitAt === book.tree.node,
    indicator: indicator.name,
    slice: line.slice === '' ? '' : sliceName(line.slice),
    measure: indicator.measure,
    rule: ruleOf(indicator),
    period: periodName(period),
    run: readRunMark(context.platform).number,
    target: target === null || line.slice !== '' ? '' : describeTarget(target, indicator.measure),
    decision: line.slice === '' ? decisionOf(target) : '',
    reports: reportsOf(book, figures, own),
    missing: line.missing.map(names.unitName),
    newer: newerUnits(receipts, book, own.unitAt, rows),
  };
}

/** `12/QĐ-UBND, ngày 4/1/2021`, as far as the list says. */
function decisionOf(target: AssignedTarget | null): string {
  const {decisionNumber = '', decisionDate = null} = target ?? {};
  const day = decisionDate === null ? '' : `ngày ${formatDate(decisionDate)}`;
  return [decisionNumber, day].filter(one => one !== '').join(', ');
}

/** All columns but three speak of the year so far. */
function spanOf(column: string): SpanName {
  if (column === 'value' || column === 'previous') return column;
  return column === 'last_year' ? 'lastYear' : 'cumulative';
}

/** A cell as it crosses to a page. */
function asText(cell: Cell): string | number {
  return typeof cell === 'number' ? cell : cellText(cell);
}

function ruleOf({kind, unitRule}: Indicator): TracedFigure['rule'] {
  return unitRule === 'max1' && kind !== 'ratio' ? 'largest' : kind;
}

function reportsOf(
  book: OpenBook,
  {result, placed}: Figures,
  {unitAt, lineAt, span}: {unitAt: number; lineAt: number; span: SpanName},
): TracedReport[] {
  const shares = [...result.contributions(unitAt, lineAt, span)];
  shares.sort((one, other) => one.unit - other.unit || one.month - other.month);
  return shares.flatMap(({report, unit, value, part}) => {
    const sending = placed[report]?.sending;
    if (sending === undefined) return [];
    const {slot, receipt, at, by} = sending;
    const name = book.tree.versions[unit]?.name ?? '';
    const changes = adjustmentsOf(placed[report]?.report ?? noReport).map(one => one.change);
    const adjusted = changes.length === 0 ? {} : {adjustments: changes};
    const sent = {receipt, at, by: personName(book, by), ...adjusted};
    return [{unit: name, slot, value, part, ...sent}];
  });
}

const noReport = {answers: new Map(), reasons: new Map<string, string>()};

/** Units under this one with a sending that counts and was not collected yet. */
function newerUnits(
  receipts: ReadonlyMap<string, UnitReceipts>,
  {tree}: OpenBook,
  unitAt: number,
  rows: readonly Collected[],
): string[] {
  const known = inForce(rows, returnedSendings(receipts));
  return tree.leavesOf(unitAt).flatMap(leaf => {
    const unit = tree.versions[leaf];
    const isNewer = Object.entries(receipts.get(unit?.key ?? '') ?? {}).some(
      ([slot, receipt]) =>
        (countedSending(receipt)?.sequence ?? 0) >
        (known.get(sendingKey(unit?.key ?? '', slot))?.sequence ?? 0),
    );
    return isNewer ? [unit?.name ?? ''] : [];
  });
}
