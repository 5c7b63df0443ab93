// Takes over what the district has changed in its lists: people, units, targets, periods.

import {messageText} from '../contract/message-text';
import type {Output} from '../contract/procedures';
import {formatDate} from '../domain/dates/format-date';
import {DomainError} from '../domain/domain-error';
import type {Problem} from '../domain/finding';
import type {ListLine, ListRead} from '../domain/lists/list-line';
import {checkOwners} from '../domain/indicators/check-owners';
import {readCrosswalk} from '../domain/lists/read-crosswalk';
import {readDueRule} from '../domain/lists/read-due-rule';
import {readPeople} from '../domain/lists/read-people';
import {readPlans} from '../domain/lists/read-plans';
import {readTargets} from '../domain/lists/read-targets';
import {readUnits} from '../domain/lists/read-units';
import {unitsNamed} from '../domain/lists/unit-codes';
import type {Message} from '../domain/message-facts';
import {type Person, requireDistrict} from '../domain/people/person';
import {checkPeriods} from '../domain/periods/check-periods';
import {movedDueDays, newDueRule} from '../domain/periods/due-day';
import type {BookPeriod} from '../domain/periods/period-state';
import type {Plan} from '../domain/plans/plan';
import {plansIssued} from '../domain/plans/plans-issued';
import {checkTargets} from '../domain/targets/check-targets';
import {targetInForce} from '../domain/targets/target-in-force';
import {endingIn} from '../domain/units/ended-units';
import type {UnitTree} from '../domain/units/unit-tree';
import type {Tab, TabIds, TabPlan} from '../ports/book';
import {cellText} from '../tables/cell-text';
import {crosswalkTab} from '../tables/crosswalk-tab';
import {dueRulesTab} from '../tables/due-rules-tab';
import {invitationsOf} from '../tables/invitation';
import {addEntry, journalTab} from '../tables/journal-tab';
import {type ListRow, type ListTab, readList} from '../tables/list-tab';
import {peopleTab, writeInvitations} from '../tables/people-tab';
import {plansTab} from '../tables/plans-tab';
import {periodsTab, readPeriods, writePeriods} from '../tables/periods-tab';
import {referenceTab, writeReference} from '../tables/reference-tab';
import {targetsTab} from '../tables/targets-tab';
import {unitsTab} from '../tables/units-tab';
import {bookPlans} from './book-plans';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {mendTab} from './mend-tab';
import {historyOf, type OpenBook, openBook, tabOf} from './open-book';
import {refreshUnits} from './refresh-status-lines';
import {framePlan, longestDetail} from './repair-book';
import {countsText, shareWith} from './set-up-book';

/**
 * Reads the lists, brings tabs, protections and sharing in line with them, and replaces the reference.
 *
 * @throws DomainError `CELL_INVALID` with the tab and the rows that cannot be taken over; then nothing changes
 */
export function refreshReference(context: ServerContext): Output<'refreshReference'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const tree = taken(unitsTab, readUnits(linesOf(context, book, unitsTab)));
  const people = taken(peopleTab, readPeople(linesOf(context, book, peopleTab), tree));
  const targets = taken(
    targetsTab,
    readTargets(linesOf(context, book, targetsTab), tree, book.indicators),
  );
  const plans = plansOf(context, book);
  const steps = typedLines(context, book, crosswalkTab);
  const crosswalk = steps === null ? [] : taken(crosswalkTab, readCrosswalk(steps, tree));
  const periodLines = readList(periodsTab, tabOf(context, book, periodsTab).read());
  const listed = checkedPeriods(readPeriods(periodLines), periodLines);
  const rules = typedLines(context, book, dueRulesTab);
  const ruleBefore = book.data.dueRule ?? newDueRule('commune');
  const dueRule = rules === null ? ruleBefore : taken(dueRulesTab, readDueRule(rules, ruleBefore));
  const moved = movedDueDays(listed, ruleBefore, dueRule);
  const periods = listed.map(one => moved.get(one.slot) ?? one);
  const data = {
    ...book.data,
    units: tree.versions,
    people,
    targets,
    plans,
    crosswalk,
    periods,
    dueRule,
  };
  const next: OpenBook = {...book, data, tree, targetOf: targetInForce(targets)};
  const frame = changeTabs(context, book, next);
  const unshared = shareWith(context, newPeople(book, people));
  const changes: Message[] = [
    ...frame.changes,
    ...peopleChanges(book.data.people, people, unshared),
    ...checkTargets(targets, tree, book.indicators.byCode, `${book.year}-12-14`),
    ...issuedPlans(plans, tree),
    ...unknownSuccessors(next),
    ...checkOwners(book.indicators, tree),
    ...(moved.size === 0 ? [] : [movedMessage([...moved.values()])]),
  ];
  const after = {...next, data: {...data, tabs: frame.tabs}};
  finish(context, after, {changes, moved: new Set(moved.keys())});
  if (moved.size > 0) refreshUnits(context, after, tree.leavesOn());
  return {units: tree.versions.length, people: people.length, targets: targets.length, changes};
}

/** Of each document that a unit's own plan carries out: who has issued one, who has not (GL-07, HL-28). */
function issuedPlans(plans: readonly Plan[], tree: UnitTree): Message[] {
  const units = tree.leavesOn();
  const names = [...new Set(units.map(unit => unit.name))];
  const named = unitsNamed(tree);
  // An issuer by another name of a unit is that unit.
  const issuers = plans.map(plan => {
    const [code, second] = named(plan.issuer);
    const unit = second === undefined ? units.find(one => one.code === code) : undefined;
    return {...plan, issuer: unit?.name ?? plan.issuer};
  });
  return issuers.flatMap((above): Message[] => {
    const {issued, missing} = plansIssued(above, issuers, names);
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
  const frameOf = ({cells, editors, lockEditors, protection}: TabPlan): string =>
    JSON.stringify([cells, editors, lockEditors, protection]);
  const old = new Map(
    plansOf(before)
      .map(framePlan)
      .map(plan => [plan.key, {plan, frame: frameOf(plan)}]),
  );
  const plans = plansOf(after).map(framePlan);
  const tabs: Record<string, number> = {...before.data.tabs};
  const changes: Message[] = [];
  let last: number | null = null;
  for (const plan of plans) {
    const known = context.book.tab(tabs[plan.key] ?? -1);
    if (known === null && !old.has(plan.key)) {
      tabs[plan.key] = context.book.add(plan, {after: last, tabs});
      changes.push({code: 'TAB_MADE', facts: {tab: plan.name, reports: 0}});
    } else if (known !== null && old.get(plan.key)?.frame !== frameOf(plan)) {
      retitle(known, old.get(plan.key)?.plan, plan);
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

/** Lines above the header that say what the lists said before: a repair leaves those alone, since most change by themselves. */
function retitle(tab: Tab, before: TabPlan | undefined, plan: TabPlan): void {
  const heads = (before?.cells ?? []).slice(1, plan.frozenRows - 1).flatMap((row, at) => {
    const [was, now] = [row[1] ?? '', plan.cells[at + 1]?.[1] ?? ''];
    return was === '' || was === now ? [] : [{was, now}];
  });
  const cells = heads.length === 0 ? [] : tab.read().slice(0, plan.frozenRows);
  for (const {was, now} of heads) {
    const row = cells.findIndex(one => one[1] === was);
    if (row !== -1) tab.write(row + 1, 2, [[now]]);
  }
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

function movedMessage(periods: readonly BookPeriod[]): Message {
  const days = periods.map(({name, due}) => `${name} ${formatDate(due)}`);
  return {code: 'DUE_DAYS_MOVED', facts: {days: days.join(', ')}};
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

/** Units that end within the year and went nowhere: their figures stay out of the view by new units. */
function unknownSuccessors(book: OpenBook): Message[] {
  const {tree, year} = book;
  const history = historyOf(book);
  const lost = tree.versions.flatMap((unit, at) => {
    const isLost = tree.isLeaf(at) && history.crosswalk(at).length === 0;
    return isLost && endingIn(history, at, year) !== null ? [`${unit.name} (${unit.code})`] : [];
  });
  return lost.length === 0 ? [] : [{code: 'CROSSWALK_MISSING', facts: {units: lost.join(', ')}}];
}

/** A notice in the corner holds no more. */
const mostProblems = 4;

function taken<T>(list: ListTab, read: ListRead<T>): T {
  if (read.ok) return read.value;
  const [first, ...others] = read.problems as readonly [Problem, ...Problem[]];
  const shown = others
    .slice(0, mostProblems - 1)
    .map(one => `Dòng ${one.line}: ${messageText(one)}`);
  const left = others.length - shown.length;
  const more = left > 0 ? [`Và ${left} chỗ nữa.`] : [];
  const reason = [messageText(first), ...shown, ...more].join(' ');
  throw new DomainError('CELL_INVALID', {tab: list.name, cell: `dòng ${first.line}`, reason});
}
