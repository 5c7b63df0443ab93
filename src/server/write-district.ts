// Writes the district's tabs, one write each, every one with the run's number, the master last.

import {formatDate} from '../domain/dates/format-date';
import {messageText} from '../contract/message-text';
import type {Finding} from '../domain/finding';
import {formatPercent} from '../domain/numbers/format-number';
import {
  abroad,
  byMonthBlock,
  type ChartFacts,
  countsText,
  jobs,
  nestedBlock,
  progressBlock,
  rankingBlock,
} from '../domain/charts/chart-blocks';
import {dataNote, headline, verdict} from '../domain/charts/chart-words';
import {
  asOf,
  elapsedShare,
  monthsOf,
  type Period,
  periodName,
  windowOf,
} from '../domain/periods/period';
import {cumulativeByMonth} from '../domain/roll-up/cumulative-by-month';
import type {FactTable} from '../domain/roll-up/fact-table';
import type {RollUpLine} from '../domain/roll-up/line';
import type {RollUpModel} from '../domain/roll-up/model';
import type {RollUpResult} from '../domain/roll-up/roll-up';
import {chartDataTab, chartPlaces, writeChartData} from '../tables/chart-data-tab';
import {chartsTab, writeCharts} from '../tables/charts-tab';
import {dueRows, dueTab} from '../tables/due-tab';
import {addEntry, journalTab} from '../tables/journal-tab';
import {replaceList} from '../tables/list-tab';
import {
  masterFoot,
  type MasterLine,
  type MasterNames,
  masterOf,
  masterRows,
  masterTab,
} from '../tables/master-tab';
import type {Sendings} from './compute-figures';
import type {ServerContext} from './context';
import {countDuties, dueSentence, dutiesOf} from './duties';
import {localTime, timeText} from './local-time';
import {type OpenBook, tabOf} from './open-book';

/** All that one run has worked out. */
export interface RolledUp {
  readonly run: number;
  readonly period: Period;
  readonly result: RollUpResult;
  readonly findings: readonly Finding[];
  readonly model: RollUpModel;
  readonly facts: FactTable;
  readonly sendings: Sendings['sendings'];
  readonly placed: Sendings['placed'];
}

/** Journal entries keep what a notice in the corner cannot: each finding as a sentence. */
const longestDetail = 5_000;

/**
 * Finds the six tabs and works out their cells before the lock is taken; `write` only writes, once each; `words` are the leader's,
 * `due` is who has sent of the last month.
 *
 * @throws DomainError `TAB_MISSING` before anything is written
 */
export function prepareDistrict(
  context: ServerContext,
  book: OpenBook,
  rolled: RolledUp,
): {readonly write: () => void; readonly words: readonly string[]; readonly due: string} {
  const {run, period} = rolled;
  const at = localTime(context.platform.now());
  const {from, to} = windowOf(period, 'admin');
  const mark = `${periodName(period)} (${formatDate(from)} – ${formatDate(to)}) · số liệu đến ${formatDate(asOf(period))} · đã qua ${formatPercent(elapsedShare(period, 'admin'))} thời gian của năm · lần tổng hợp ${run}, lúc ${timeText(at)}`;
  const tabs = {
    due: tabOf(context, book, dueTab),
    chartData: tabOf(context, book, chartDataTab),
    charts: tabOf(context, book, chartsTab),
    journal: tabOf(context, book, journalTab),
    master: tabOf(context, book, masterTab),
  };
  const facts = chartFactsOf(book, rolled);
  const board = dutiesOf(book, rolled);
  const blocks = blocksOf(facts, book);
  const text = {title: `BIỂU ĐỒ NĂM ${book.year}`, run: mark, ...wordsOf(facts, rolled)};
  const entry = {id: `R${run}`, at, by: book.person.email, action: masterTab.name, run};
  const master = masterOf(book.tree.versions[book.tree.node]?.name ?? '');
  const lines = [...masterRows(placedLines(rolled.result), namesOf(book, period)), ...masterFoot()];
  const write = (): void => {
    replaceList(tabs.due, dueTab, mark, dueRows(board));
    writeChartData(tabs.chartData, mark, blocks);
    writeCharts(tabs.charts, book.data.charts.units, text);
    addEntry(tabs.journal, {...entry, detail: detailOf(rolled)});
    replaceList(tabs.master, master, mark, lines);
  };
  return {write, words: [...text.lines, text.note], due: dueSentence(countDuties(board, period))};
}

function blocksOf(facts: ChartFacts, book: OpenBook) {
  const places = chartPlaces(book.data.charts);
  return [
    {place: places.progress, block: progressBlock(facts)},
    {place: places.nested, block: nestedBlock(facts)},
    {place: places.jobsRanking, block: rankingBlock(facts, jobs, book.data.charts.units)},
    {place: places.abroadRanking, block: rankingBlock(facts, abroad, book.data.charts.units)},
    {place: places.byMonth, block: byMonthBlock(facts)},
  ];
}

/** Names of units by code, the book's indicators, and the period that the master is of. */
export function namesOf(book: OpenBook, period: Period): MasterNames {
  const names = new Map(book.tree.versions.map(unit => [unit.code, unit.name]));
  return {unitName: code => names.get(code) ?? code, book: book.indicators, period};
}

/** The lines of a roll-up, each with its figure of the period before. */
function placedLines({lines, previous}: RollUpResult): MasterLine[] {
  return lines.map((line, at) => ({line, previous: previous[at] ?? null}));
}

function detailOf(rolled: RolledUp): string {
  const {period, findings} = rolled;
  const head = `${periodName(period)}: nhận thêm ${countOf(rolled)} báo cáo, ${findings.length} lưu ý.`;
  return [head, ...findings.map(messageText)].join(' ').slice(0, longestDetail);
}

function countOf(rolled: RolledUp): number {
  return rolled.sendings.filter(sending => sending.run === rolled.run).length;
}

function chartFactsOf(book: OpenBook, rolled: RolledUp): ChartFacts {
  const {tree} = book;
  const day = asOf(rolled.period);
  const lines = new Map(
    rolled.result.lines.map(line => [`${line.unit}|${line.indicator}|${line.slice}`, line]),
  );
  const units = tree.leavesOn(day);
  return {
    book: book.indicators,
    lineOf: (unit, indicator) => lines.get(`${unit}|${indicator}|`) ?? null,
    node: tree.versions[tree.node]?.code ?? '',
    units,
    planned: book.data.charts.planned,
    byMonth: cumulativeByMonth(rolled.model, rolled.facts, {
      unit: tree.node,
      indicator: jobs,
      period: rolled.period,
    }),
  };
}

function wordsOf(facts: ChartFacts, rolled: RolledUp): {lines: string[]; note: string} {
  const share = elapsedShare(rolled.period, 'admin');
  const jobsLine = facts.lineOf(facts.node, jobs);
  const abroadLine = facts.lineOf(facts.node, abroad);
  const months: readonly string[] = monthsOf(rolled.period);
  // A reason stands for a warning that was sent; those of months before were weighed in their own roll-up.
  const reasons = rolled.placed
    .filter(one => months.includes(one.slot))
    .reduce((count, one) => count + one.report.reasons.size, 0);
  const warnings = rolled.findings.length + reasons;
  const planned = facts.planned.flatMap(code => facts.lineOf(facts.node, code) ?? []);
  // A book without jobs is judged by what it does plan.
  const judged = jobsLine === null ? planned : [jobsLine];
  const owed = new Set(judged.flatMap(line => line.missing));
  const missing = judged.length === 0 ? facts.units.length : owed.size;
  // Their figures may change the verdict.
  const owing = missing === 0 ? '' : ` (còn ${missing} đơn vị chưa báo cáo)`;
  const note = dataNote({units: facts.units.length, missing, asOf: asOf(rolled.period), warnings});
  if (jobsLine === null)
    return {lines: planned.slice(0, 3).map(one => planWords(one, facts)), note};
  return {
    lines: [
      headline('Giải quyết việc làm', jobsLine, share),
      headline('Đi làm việc ở nước ngoài', abroadLine, share),
      `Việc làm: ${verdict(jobsLine, share)} · Đi nước ngoài: ${verdict(abroadLine, share)}${owing}`,
    ],
    note,
  };
}

/** `Tỷ lệ lao động qua đào tạo: 59,9 %/60 % (99,9 %)`. */
function planWords(line: RollUpLine, {book}: ChartFacts): string {
  const indicator = book.byCode.get(line.indicator);
  return `${indicator?.name ?? line.indicator}: ${countsText(line, indicator?.kind === 'ratio')}`;
}
