// Takes over what the district has changed in its lists: people, units, targets, periods.

import {messageText} from '../contract/message-text';
import type {Input, Output} from '../contract/procedures';
import {usualLimits} from '../domain/checks/check-limits';
import {DomainError} from '../domain/domain-error';
import {type Finding, type Problem, problemAt} from '../domain/finding';
import {catalogue} from '../domain/indicators/catalogue';
import {checkOwners} from '../domain/indicators/check-owners';
import {goOnWith} from '../domain/indicators/choose-indicators';
import {type IndicatorBook, indicatorBook} from '../domain/indicators/indicator-book';
import {kindsIn, unitForms} from '../domain/indicators/unit-forms';
import type {ListLine, ListRead} from '../domain/lists/list-line';
import {readCrosswalk} from '../domain/lists/read-crosswalk';
import {readPeople} from '../domain/lists/read-people';
import {readPlans} from '../domain/lists/read-plans';
import {readRules} from '../domain/lists/read-rules';
import {readTargets} from '../domain/lists/read-targets';
import {readUnits} from '../domain/lists/read-units';
import type {Message} from '../domain/messages/message-facts';
import {type Person, requireDistrict} from '../domain/people/person';
import {checkPeriods} from '../domain/periods/check-periods';
import {movedDueDays, newDueRule} from '../domain/periods/due-day';
import type {BookPeriod} from '../domain/periods/period-state';
import type {Plan} from '../domain/plans/plan';
import {checkTargets} from '../domain/targets/check-targets';
import type {AssignedTarget} from '../domain/targets/target';
import {targetsOfVersions} from '../domain/targets/version-targets';
import type {UnitTree} from '../domain/units/unit-tree';
import {cellText} from '../tables/cell-text';
import type {ChartSpace} from '../tables/chart-data-tab';
import {crosswalkTab} from '../tables/crosswalk-tab';
import {dueRulesTab} from '../tables/due-rules-tab';
import {invitationsOf} from '../tables/invitation';
import {addEntry, journalTab} from '../tables/journal-tab';
import {type ListRow, type ListTab, readList} from '../tables/list-tab';
import {peopleTab, writeInvitations} from '../tables/people-tab';
import {plansTab} from '../tables/plans-tab';
import {periodsTab, readPeriods, writePeriods} from '../tables/periods-tab';
import {type ReferenceData, referenceTab, writeReference} from '../tables/reference-tab';
import {targetsTab} from '../tables/targets-tab';
import {unitsTab} from '../tables/units-tab';
import {changeTabs} from './change-tabs';
import {newChartSpace} from './chart-space';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {type OpenBook, openBook, requireSameYear, tabOf} from './open-book';
import {issuedPlans, movedMessage, peopleChanges, unknownSuccessors} from './reference-news';
import {refreshUnits} from './refresh-status-lines';
import {longestDetail} from './repair-book';
import {countsText, shareWith} from './set-up-book';

/**
 * Reads the lists, brings tabs, protections and sharing in line with them, and replaces the reference.
 *
 * @throws DomainError `CELL_INVALID` with the tab and the rows that cannot be taken over; then nothing changes
 */
export function refreshReference(
  context: ServerContext,
  input: Input<'refreshReference'>,
): Output<'refreshReference'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const tree = taken(unitsTab, readUnits(linesOf(context, book, unitsTab)));
  const people = taken(peopleTab, readPeople(linesOf(context, book, peopleTab), tree));
  const targetLines = linesOf(context, book, targetsTab);
  const targets = taken(targetsTab, readTargets(targetLines, tree, indicatorBook(catalogue)));
  const plans = plansOf(context, book);
  const steps = typedLines(context, book, crosswalkTab);
  const crosswalk = steps === null ? [] : taken(crosswalkTab, readCrosswalk(steps, tree));
  const periodLines = readList(periodsTab, tabOf(context, book, periodsTab).read());
  const listed = checkedPeriods(readPeriods(periodLines), periodLines);
  const rules = typedLines(context, book, dueRulesTab);
  const ruleBefore = book.data.dueRule ?? newDueRule('commune');
  const rulesBefore = {dueRule: ruleBefore, limits: {...usualLimits, ...book.data.limits}};
  const {dueRule, limits} =
    rules === null ? rulesBefore : taken(dueRulesTab, readRules(rules, rulesBefore));
  const moved = movedDueDays(listed, ruleBefore, dueRule);
  const periods = listed.map(one => moved.get(one.slot) ?? one);
  const measures = widerMeasures(book, tree, [
    ...targets.map(one => one.indicator),
    ...(input.indicators ?? []),
  ]);
  const {indicators, codes} = measures;
  const told = checkTargets(targets, {tree, crosswalk}, indicators.byCode, `${book.year}-12-14`);
  refuseErrors(told, targets, targetLines);
  const charts = newChartSpace(targets, {tree, indicators}, book.year);
  const data: ReferenceData = {
    ...{...book.data, units: tree.versions, people, targets, plans, crosswalk, periods},
    ...{dueRule, limits},
    indicators: codes,
    charts: isDrawnAlike(charts, book.data.charts) ? book.data.charts : charts,
  };
  const forms = unitForms(indicators, tree);
  const targetOf = targetsOfVersions(targets, {...data, tree});
  const next: OpenBook = {...book, data, tree, indicators, forms, targetOf};
  const frame = changeTabs(context, book, next);
  const unshared = shareWith(context, newPeople(book, people));
  const changes: Message[] = [
    ...measures.changes,
    ...frame.changes,
    ...peopleChanges(book.data.people, people, unshared),
    ...told,
    ...checkOwners(indicators, tree),
    ...issuedPlans(plans, tree),
    ...unknownSuccessors(next),
    ...(moved.size === 0 ? [] : [movedMessage([...moved.values()])]),
  ];
  const after = {...next, data: {...data, tabs: frame.tabs}};
  finish(context, after, {changes, moved: new Set(moved.keys())});
  if (moved.size > 0) refreshUnits(context, after, tree.leavesOn());
  return {units: tree.versions.length, people: people.length, targets: targets.length, changes};
}

/** Indicators that a new kind of unit, a target on another family or a wish brings into the book; none is ever taken out. */
function widerMeasures(
  {data, tree: before}: OpenBook,
  tree: UnitTree,
  wanted: readonly string[],
): {
  readonly indicators: IndicatorBook;
  readonly codes: readonly string[];
  readonly changes: readonly Message[];
} {
  const codes = goOnWith(data.indicators, {
    targeted: wanted,
    ...{kinds: kindsIn(tree), before: kindsIn(before)},
  });
  const indicators = indicatorBook(catalogue.filter(one => codes.includes(one.code)));
  const more = indicators.all.filter(one => !data.indicators.includes(one.code));
  const facts = {count: more.length, names: more.map(one => one.name).join('; ')};
  return {
    ...{indicators, codes},
    changes: more.length === 0 ? [] : [{code: 'INDICATORS_ADDED', facts}],
  };
}

/** Errors name the last of their rows: of two that contradict each other neither is taken. */
function refuseErrors(
  findings: readonly Finding[],
  targets: readonly AssignedTarget[],
  lines: readonly ListLine[],
): void {
  const problems = findings.flatMap(({severity, code, facts, place}) => {
    const isOf = (one: AssignedTarget | undefined): boolean =>
      one?.unit === place.unit && one.indicator === place.row;
    const rows = lines.filter((_, at) => isOf(targets[at]));
    return severity === 'error' ? [problemAt(rows[rows.length - 1]?.line ?? 1, code, facts)] : [];
  });
  if (problems.length > 0) taken(targetsTab, {ok: false, problems});
}

/** Room for units apart, which a chart made before them has some of. */
function isDrawnAlike(one: ChartSpace, other: ChartSpace): boolean {
  const text = ({planned, list, told}: ChartSpace): string => JSON.stringify([planned, list, told]);
  return text(one) === text(other);
}

function checkedPeriods(periods: BookPeriod[], rows: readonly ListRow[]): BookPeriod[] {
  const lines = periods.map((period, at) => ({line: rows[at]?.row ?? 0, period}));
  const problems = checkPeriods(lines);
  return taken(
    periodsTab,
    problems.length > 0 ? {ok: false, problems} : {ok: true, value: periods},
  );
}

/** Who came, or came to write what they only read before. */
function newPeople({data}: OpenBook, people: readonly Person[]): Person[] {
  return people.filter(person => {
    const known = data.people.find(one => one.email === person.email);
    return known === undefined || (known.role === 'leader' && person.role !== 'leader');
  });
}

function finish(
  context: ServerContext,
  book: OpenBook,
  {changes, moved}: {readonly changes: readonly Message[]; readonly moved: ReadonlySet<string>},
): void {
  const {data, tree, person} = book;
  const at = localTime(context.platform.now());
  const detail = [countsText(data), ...changes.map(messageText)].join('\n').slice(0, longestDetail);
  context.platform.underLock(() => {
    requireSameYear(context, book);
    const entry = {id: `D${at}`, at, by: person.email, action: 'Cập nhật danh mục', detail};
    addEntry(tabOf(context, book, journalTab), {...entry, run: null});
    if (moved.size > 0) writePeriods(tabOf(context, book, periodsTab), moved, data.periods);
    writeReference(tabOf(context, book, referenceTab), data);
    const people = tabOf(context, book, peopleTab);
    writeInvitations(people, people.read(), invitationsOf(data, tree, context.book.url()));
  });
}

function linesOf(context: ServerContext, book: OpenBook, list: ListTab): ListLine[] {
  return readList(list, tabOf(context, book, list).read()).map(({row, cells}) => ({
    line: row,
    fields: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cellText(cell)])),
  }));
}

/** A book made before the tab has no documents until a repair gives it one. */
function plansOf(context: ServerContext, book: OpenBook): readonly Plan[] {
  const lines = typedLines(context, book, plansTab);
  return lines === null ? [] : taken(plansTab, readPlans(lines));
}

/** `null` where the book has no such tab. */
function typedLines(context: ServerContext, book: OpenBook, list: ListTab): ListLine[] | null {
  const isThere = context.book.tab(book.data.tabs[list.key] ?? -1) !== null;
  return isThere ? linesOf(context, book, list) : null;
}

/** A notice in the corner holds no more. */
const mostProblems = 4;

function taken<T>(list: ListTab, read: ListRead<T>): T {
  if (read.ok) return read.value;
  const problems = read.problems.map(one => byHeader(list, one));
  const [first, ...others] = problems as [Problem, ...Problem[]];
  const shown = others
    .slice(0, mostProblems - 1)
    .map(one => `Dòng ${one.line}: ${messageText(one)}`);
  const left = others.length - shown.length;
  const more = left > 0 ? [`Và ${left} chỗ nữa.`] : [];
  const reason = [messageText(first), ...shown, ...more].join(' ');
  throw new DomainError('CELL_INVALID', {tab: list.name, cell: `dòng ${first.line}`, reason});
}

/** A field goes by the header that people see: files call it by its key. */
function byHeader({columns}: ListTab, problem: Problem): Problem {
  const {facts} = problem;
  const header =
    'field' in facts ? columns.find(one => one.key === facts.field)?.header : undefined;
  // The code has not changed, nor which facts go with it.
  return header === undefined
    ? problem
    : ({...problem, facts: {...facts, field: header}} as Problem);
}
