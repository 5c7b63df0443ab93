// Writes the district's tabs, one write each, every one with the run's number, the master last.

import {formatDate} from '../domain/dates/format-date';
import {messageText} from '../contract/message-text';
import type {Finding} from '../domain/finding';
import {inspectionSentence} from '../domain/inspections/inspection-board';
import {formatPercent} from '../domain/numbers/format-number';
import {jobs} from '../domain/charts/chart-blocks';
import {leaderWords, type LeaderWords} from '../domain/charts/leader-words';
import {blockOf, type PlanFacts} from '../domain/charts/plan-blocks';
import {asOf, elapsedShare, monthsOf, periodName, windowOf} from '../domain/periods/period';
import {progressBoard} from '../domain/progress/progress-board';
import {cumulativesByMonth} from '../domain/roll-up/cumulative-by-month';
import {chartDataTab, chartList, chartPlaces, writeChartData} from '../tables/chart-data-tab';
import {chartsTab, writeCharts} from '../tables/charts-tab';
import {dueTab} from '../tables/due-tab';
import {addEntry, journalTab} from '../tables/journal-tab';
import {replaceList} from '../tables/list-tab';
import {masterTab} from '../tables/master-tab';
import {progressRows, progressTab} from '../tables/progress-tab';
import type {ServerContext} from './context';
import {prepareViews} from './converted-views';
import {prepareBoard} from './due-rows';
import {dueSentence} from './duties';
import {inspectionsInUse} from './inspections';
import {localTime, timeText} from './local-time';
import {type OpenBook, tabOf} from './open-book';
import type {RolledUp} from './rolled-up';
import {targetTabs} from './target-tabs';
import {namesOf, prepareMaster} from './write-master';

/** What is to be written, and what is told of it. */
export interface Prepared {
  readonly write: () => void;
  /** The leader's. */
  readonly words: readonly string[];
  /** Who has sent of the last month. */
  readonly due: string;
  /** Those of the run, after those of the self-check. */
  readonly findings: readonly Finding[];
  readonly selfCheck: string;
}

/** Journal entries keep what a notice in the corner cannot: each finding as a sentence. */
const longestDetail = 5_000;

/**
 * Finds the tabs and works out their cells before the lock is taken; `write` only writes, once each.
 *
 * @throws DomainError `TAB_MISSING` before anything is written
 */
export function prepareDistrict(
  context: ServerContext,
  book: OpenBook,
  computed: RolledUp,
): Prepared {
  const {run, period} = computed;
  const at = localTime(context.platform.now());
  const {from, to} = windowOf(period, 'admin');
  const mark = `${periodName(period)} (${formatDate(from)} – ${formatDate(to)}) · số liệu đến ${formatDate(asOf(period))} · đã qua ${formatPercent(elapsedShare(period, 'admin'))} thời gian của năm · lần tổng hợp ${run}, lúc ${timeText(at)}`;
  const {check, write: writeMaster} = prepareMaster(context, book, {rolled: computed, mark});
  const rolled = {...computed, findings: [...check.findings, ...computed.findings]};
  const names = namesOf(book, period);
  const tabs = {
    due: tabOf(context, book, dueTab),
    chartData: tabOf(context, book, chartDataTab),
    charts: tabOf(context, book, chartsTab),
    journal: tabOf(context, book, journalTab),
    progress: tabOf(context, book, progressTab),
  };
  const facts = chartFactsOf(book, rolled);
  const inspections = inspectionsInUse(context, book);
  const board = prepareBoard(context, book, {...rolled, inspections});
  const blocks = blocksOf(facts, book);
  const text = {title: `BIỂU ĐỒ NĂM ${book.year}`, run: mark, ...wordsOf(facts, book, rolled)};
  const entry = {id: `R${run}`, at, by: book.person.email, action: masterTab.name, run};
  const progress = progressOf(book, rolled);
  const further = targetTabs(context, book, {lines: rolled.result.lines, period, names});
  const writeViews = prepareViews(context, book, {views: rolled.views, mark, names});
  const write = (): void => {
    replaceList(tabs.due, dueTab, mark, board.rows);
    inspections.write();
    writeChartData(tabs.chartData, mark, blocks);
    writeCharts(tabs.charts, book.data.charts, text);
    replaceList(tabs.progress, progressTab, mark, progress);
    writeViews();
    addEntry(tabs.journal, {...entry, detail: detailOf(rolled)});
    for (const {tab, list, rows: own} of further) replaceList(tab, list, mark, own);
    writeMaster();
  };
  const due = `${dueSentence(board.counts)} ${inspectionSentence(inspections.board)}`.trim();
  const {findings} = rolled;
  return {write, words: [...text.lines, text.note], due, findings, selfCheck: check.text};
}

function progressOf(book: OpenBook, {result: {lines}, period}: RolledUp) {
  const elapsed = elapsedShare(period, 'admin');
  const leaves = new Set(book.tree.leavesOn(asOf(period)).map(one => one.code));
  const own = lines.filter(line => leaves.has(line.unit));
  const board = progressBoard(own, {period, elapsed, indicators: book.indicators.byCode});
  return progressRows(board, elapsed, namesOf(book, period));
}

function blocksOf(facts: PlanFacts, {data: {charts}}: OpenBook) {
  const list = chartList(charts);
  return chartPlaces(charts).flatMap((place, at) => {
    const spec = list[at];
    return spec === undefined ? [] : {place, block: blockOf(spec, facts, charts.units)};
  });
}

function detailOf(rolled: RolledUp): string {
  const {period, findings} = rolled;
  const head = `${periodName(period)}: nhận thêm ${countOf(rolled)} báo cáo, ${findings.length} lưu ý.`;
  return [head, ...findings.map(messageText)].join(' ').slice(0, longestDetail);
}

function countOf(rolled: RolledUp): number {
  return rolled.sendings.filter(sending => sending.run === rolled.run).length;
}

function chartFactsOf(book: OpenBook, rolled: RolledUp): PlanFacts {
  const {tree} = book;
  const {period} = rolled;
  const lines = new Map(
    rolled.result.lines.map(line => [`${line.unit}|${line.indicator}|${line.slice}`, line]),
  );
  const {charts} = book.data;
  const leaves = tree.leavesOn(asOf(period));
  const months = cumulativesByMonth(rolled.model, rolled.facts, {
    unit: tree.node,
    indicators: [...new Set(chartList(charts).flatMap(spec => spec.of))],
    period,
  });
  return {
    book: book.indicators,
    lineOf: (unit, indicator, slice = '') => lines.get(`${unit}|${indicator}|${slice}`) ?? null,
    node: tree.versions[tree.node]?.code ?? '',
    unitsOf: code => leaves.filter(unit => book.forms.of(unit).byCode.has(code)),
    planned: charts.planned,
    byMonth: months.get(jobs) ?? [],
    monthsOf: indicator => months.get(indicator) ?? [],
    elapsed: {admin: elapsedShare(period, 'admin'), calendar: elapsedShare(period, 'calendar')},
  };
}

function wordsOf(facts: PlanFacts, {data}: OpenBook, rolled: RolledUp): LeaderWords {
  const months: readonly string[] = monthsOf(rolled.period);
  // A reason stands for a warning that was sent; those of months before were weighed in their own roll-up.
  const reasons = rolled.placed
    .filter(one => months.includes(one.slot))
    .reduce((count, one) => count + one.report.reasons.size, 0);
  const charts = {list: chartList(data.charts), told: data.charts.told ?? []};
  const warnings = rolled.findings.length + reasons;
  return leaderWords(facts, charts, {asOf: asOf(rolled.period), warnings});
}
