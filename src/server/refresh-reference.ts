// Takes over what the district has changed in its lists: people, units, targets, periods.

import {messageText} from '../contract/message-text';
import type {Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import type {Problem} from '../domain/finding';
import {catalogue} from '../domain/indicators/catalogue';
import {checkOwners} from '../domain/indicators/check-owners';
import {goOnWith} from '../domain/indicators/choose-indicators';
import {type IndicatorBook, indicatorBook} from '../domain/indicators/indicator-book';
import {kindsIn, unitForms} from '../domain/indicators/unit-forms';
import type {ListLine, ListRead} from '../domain/lists/list-line';
import {readPeople} from '../domain/lists/read-people';
import {readPlans} from '../domain/lists/read-plans';
import {readTargets} from '../domain/lists/read-targets';
import {readUnits} from '../domain/lists/read-units';
import type {Message} from '../domain/message-facts';
import {type Person, requireDistrict} from '../domain/people/person';
import {checkPeriods} from '../domain/periods/check-periods';
import type {BookPeriod} from '../domain/periods/period-state';
import type {Plan} from '../domain/plans/plan';
import {plansIssued} from '../domain/plans/plans-issued';
import {checkTargets} from '../domain/targets/check-targets';
import type {AssignedTarget} from '../domain/targets/target';
import {targetInForce} from '../domain/targets/target-in-force';
import type {UnitTree} from '../domain/units/unit-tree';
import type {TabIds, TabPlan} from '../ports/book';
import {cellText} from '../tables/cell-text';
import {chartDataTab, type ChartSpace} from '../tables/chart-data-tab';
import {chartsTab} from '../tables/charts-tab';
import {invitationsOf} from '../tables/invitation';
import {addEntry, journalTab} from '../tables/journal-tab';
import {type ListRow, type ListTab, readList} from '../tables/list-tab';
import {peopleTab, writeInvitations} from '../tables/people-tab';
import {plansTab} from '../tables/plans-tab';
import {periodsTab, readPeriods} from '../tables/periods-tab';
import {type ReferenceData, referenceTab, writeReference} from '../tables/reference-tab';
import {targetsTab} from '../tables/targets-tab';
import {unitsTab} from '../tables/units-tab';
import {bookPlans} from './book-plans';
import {newChartSpace} from './chart-space';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {mendTab} from './mend-tab';
import {type OpenBook, openBook, requireSameYear, tabOf} from './open-book';
import {framePlan, longestDetail} from './repair-book';
import {countsText, shareWith} from './set-up-book';

/**
 * Reads the lists, brings tabs, protections and sharing in line with them, and replaces the reference.
 *
 * @throws DomainError `CELL_INVALID` with the tab and row of the first thing that cannot be taken over; then nothing changes
 */
export function refreshReference(context: ServerContext): Output<'refreshReference'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const tree = taken(unitsTab, readUnits(linesOf(context, book, unitsTab)));
  const people = taken(peopleTab, readPeople(linesOf(context, book, peopleTab), tree));
  const targets = taken(
    targetsTab,
    readTargets(linesOf(context, book, targetsTab), tree, indicatorBook(catalogue)),
  );
  const plans = plansOf(context, book);
  const periodLines = readList(periodsTab, tabOf(context, book, periodsTab).read());
  const periods = checkedPeriods(readPeriods(periodLines), periodLines);
  const measures = widerMeasures(book, tree, targets);
  const {indicators, codes} = measures;
  const charts = newChartSpace(targets, {tree, indicators}, book.year);
  const data: ReferenceData = {
    ...{...book.data, units: tree.versions, people, targets, plans, periods, indicators: codes},
    charts: isDrawnAlike(charts, book.data.charts) ? book.data.charts : charts,
  };
  const forms = unitForms(indicators, tree);
  const next: OpenBook = {...book, data, tree, indicators, forms, targetOf: targetInForce(targets)};
  const frame = changeTabs(context, book, next);
  const unshared = shareWith(context, newPeople(book, people));
  const changes: Message[] = [
    ...measures.changes,
    ...frame.changes,
    ...peopleChanges(book.data.people, people, unshared),
    ...checkTargets(targets, tree, indicators.byCode, `${book.year}-12-14`),
    ...checkOwners(indicators, tree),
    ...issuedPlans(plans, tree),
  ];
  finish(context, {...next, data: {...data, tabs: frame.tabs}}, changes);
  return {units: tree.versions.length, people: people.length, targets: targets.length, changes};
}

/** Indicators that a new kind of unit, or a target on another family, brings into the book; none is ever taken out. */
function widerMeasures(
  {data, tree: before}: OpenBook,
  tree: UnitTree,
  targets: readonly AssignedTarget[],
): {
  readonly indicators: IndicatorBook;
  readonly codes: readonly string[];
  readonly changes: readonly Message[];
} {
  const codes = goOnWith(data.indicators, {
    targeted: targets.map(one => one.indicator),
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

/** Room for units apart, which a chart made before them has some of. */
function isDrawnAlike(one: ChartSpace, other: ChartSpace): boolean {
  const text = ({planned, list, told}: ChartSpace): string => JSON.stringify([planned, list, told]);
  return text(one) === text(other);
}

/** Of each document that a unit's own plan carries out: who has issued one, who has not (GL-07, HL-28). */
function issuedPlans(plans: readonly Plan[], tree: UnitTree): Message[] {
  const names = tree.leavesOn().map(unit => unit.name);
  return plans.flatMap((above): Message[] => {
    const {issued, missing} = plansIssued(above, plans, names);
    if (issued.length === 0) return [];
    const facts = {plan: above.number, issued: issued.length, units: names.length};
    return [{code: 'PLANS_ISSUED', facts: {...facts, missing: missing.join(', ')}}];
  });
}

function checkedPeriods(periods: BookPeriod[], rows: readonly ListRow[]): BookPeriod[] {
  const lines = periods.map((period, at) => ({line: rows[at]?.row ?? 0, period}));
  const problems = checkPeriods(lines);
  return taken(
    periodsTab,
    problems.length > 0 ? {ok: false, problems} : {ok: true, value: periods},
  );
}

/** Gives new units their tabs, and every tab whose people, targets or names changed the change; takes none away. */
function changeTabs(
  context: ServerContext,
  before: OpenBook,
  after: OpenBook,
): {readonly tabs: TabIds; readonly changes: readonly Message[]} {
  const plansOf = ({data, tree, indicators}: OpenBook) => bookPlans(data, tree, indicators);
  const frameOf = ({cells, choices, ...plan}: TabPlan): string =>
    JSON.stringify([
      ...[cells, choices.map(one => one.values)],
      ...[plan.editors, plan.lockEditors, plan.protection],
    ]);
  const old = new Map(plansOf(before).map(plan => [plan.key, frameOf(framePlan(plan))]));
  const whole = plansOf(after);
  const plans = whole.map(framePlan);
  const tabs: Record<string, number> = {...before.data.tabs};
  const changes: Message[] = drawAnew(context, {before, after, plans: whole, tabs});
  const titles = new Map(plansOf(before).map(plan => [plan.key, titleOf(plan)]));
  let last: number | null = null;
  for (const plan of plans) {
    const known = context.book.tab(tabs[plan.key] ?? -1);
    if (known === null && !old.has(plan.key)) {
      tabs[plan.key] = context.book.add(plan, {after: last, tabs});
      changes.push({code: 'TAB_MADE', facts: {tab: plan.name, reports: 0}});
    } else if (known !== null && old.get(plan.key) !== frameOf(plan)) {
      if (plan.key.startsWith('unit:')) {
        context.book.widen(known.id, plan);
        if (titles.get(plan.key) !== titleOf(plan)) known.write(3, 2, [[titleOf(plan)]]);
      }
      changes.push(...mendTab(context, known, plan, tabs).mended);
    }
    last = tabs[plan.key] ?? last;
  }
  const wanted = new Set(plans.map(plan => plan.key));
  for (const [key, id] of Object.entries(tabs)) {
    const tab = wanted.has(key) || !key.startsWith('unit:') ? null : context.book.tab(id);
    if (tab !== null && old.has(key)) changes.push({code: 'TAB_KEPT', facts: {tab: tab.name}});
  }
  return {tabs, changes};
}

function titleOf({cells}: TabPlan): string {
  return String(cells[2]?.[1] ?? '');
}

/** Charts stand over fixed cells: where the book's targets ask for others, both tabs are made anew, and filled by a roll-up. */
function drawAnew(
  {book}: ServerContext,
  {
    before,
    after,
    plans,
    tabs,
  }: {
    readonly before: OpenBook;
    readonly after: OpenBook;
    readonly plans: readonly TabPlan[];
    readonly tabs: Record<string, number>;
  },
): Message[] {
  if (before.data.charts === after.data.charts) return [];
  return [chartDataTab.key, chartsTab.key].flatMap((key): Message[] => {
    const at = plans.findIndex(plan => plan.key === key);
    const plan = plans[at];
    const old = tabs[key];
    if (plan === undefined || old === undefined) return [];
    book.remove(old);
    tabs[key] = book.add(plan, {after: tabs[plans[at - 1]?.key ?? ''] ?? null, tabs});
    return [{code: 'TAB_MADE', facts: {tab: plan.name, reports: 0}}];
  });
}

/** Who came, or came to write what they only read before. */
function newPeople({data}: OpenBook, people: readonly Person[]): Person[] {
  return people.filter(person => {
    const known = data.people.find(one => one.email === person.email);
    return known === undefined || (known.role === 'leader' && person.role !== 'leader');
  });
}

function peopleChanges(
  before: readonly Person[],
  after: readonly Person[],
  unshared: readonly string[],
): Message[] {
  const has = (people: readonly Person[], email: string): boolean =>
    people.some(one => one.email === email);
  const came = after.filter(one => !has(before, one.email) && !unshared.includes(one.email));
  const gone = before.filter(one => !has(after, one.email));
  return [
    ...came.map(({email}): Message => ({code: 'PERSON_SHARED', facts: {email}})),
    ...unshared.map((email): Message => ({code: 'PERSON_NOT_SHARED', facts: {email}})),
    ...gone.map(({email}): Message => ({code: 'PERSON_LEFT', facts: {email}})),
  ];
}

function finish(context: ServerContext, book: OpenBook, changes: readonly Message[]): void {
  const {data, tree, person} = book;
  const at = localTime(context.platform.now());
  const detail = [countsText(data), ...changes.map(messageText)].join('\n').slice(0, longestDetail);
  context.platform.underLock(() => {
    requireSameYear(context, book);
    const entry = {id: `D${at}`, at, by: person.email, action: 'Cập nhật danh mục', detail};
    addEntry(tabOf(context, book, journalTab), {...entry, run: null});
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
  const isThere = context.book.tab(book.data.tabs[plansTab.key] ?? -1) !== null;
  return isThere ? taken(plansTab, readPlans(linesOf(context, book, plansTab))) : [];
}

function taken<T>(list: ListTab, read: ListRead<T>): T {
  if (read.ok) return read.value;
  const [first] = read.problems as readonly [Problem, ...Problem[]];
  const reason = messageText(first);
  throw new DomainError('CELL_INVALID', {tab: list.name, cell: `dòng ${first.line}`, reason});
}
