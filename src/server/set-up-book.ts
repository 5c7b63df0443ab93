// Makes a book in an empty spreadsheet from three lists: units, people, targets. With a problem in any, it makes nothing.

import type {Invited, ListProblem} from '../contract/book-calls';
import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import type {Finding, Problem} from '../domain/finding';
import {catalogue} from '../domain/indicators/catalogue';
import {checkOwners} from '../domain/indicators/check-owners';
import {chooseIndicators} from '../domain/indicators/choose-indicators';
import {type IndicatorBook, indicatorBook} from '../domain/indicators/indicator-book';
import {kindsIn} from '../domain/indicators/unit-forms';
import {readPeople} from '../domain/lists/read-people';
import {readTargets} from '../domain/lists/read-targets';
import {readUnits} from '../domain/lists/read-units';
import type {Person} from '../domain/people/person';
import {findPerson, requireDistrict} from '../domain/people/person';
import {checkTargets} from '../domain/targets/check-targets';
import {newDueRule} from '../domain/periods/due-day';
import type {AssignedTarget} from '../domain/targets/target';
import type {UnitTree} from '../domain/units/unit-tree';
import type {TabPlan} from '../ports/book';
import {addEntry, journalTab} from '../tables/journal-tab';
import {firstRow} from '../tables/columns';
import {invitationsOf} from '../tables/invitation';
import {peopleTab, writeInvitations} from '../tables/people-tab';
import {newPeriods} from '../tables/periods-tab';
import {plansOfTargets} from '../tables/plans-tab';
import {type ReferenceData, referenceTab, writeReference} from '../tables/reference-tab';
import {bookPlans, ourMarks} from './book-plans';
import {newChartSpace} from './chart-space';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {referenceProperty} from './open-book';
import {ensureReceiptKey} from './receipts';

/**
 * Sets the book up: its tabs, protections, charts and reference.
 *
 * @returns how many tabs were made, 0 with `problems`; `findings` are warnings about the targets (P10) and about what nobody enters (HL-12)
 * @throws DomainError `BOOK_ALREADY_SET_UP`; `PERSON_UNKNOWN`, `ROLE_NOT_ALLOWED` when the caller is not of the collecting unit
 */
export function setUpBook(context: ServerContext, input: Input<'setUpBook'>): Output<'setUpBook'> {
  const {book, platform} = context;
  if (platform.bookProperties.get(referenceProperty) !== null) {
    throw new DomainError('BOOK_ALREADY_SET_UP', {year: input.year});
  }
  const lists = readLists(input);
  if ('problems' in lists) return {...nothing, problems: lists.problems};
  const {tree, people, targets, indicators} = lists;
  requireDistrict(findPerson(people, platform.person()));
  const findings = [
    ...checkTargets(targets, lists, indicators.byCode, `${input.year}-12-14`),
    ...checkOwners(indicators, tree),
  ];
  const refused = findings.filter(one => one.severity === 'error');
  if (refused.length > 0)
    return {...nothing, problems: refused.map(one => asProblem(one, input)), findings};
  const dueRule = newDueRule(isOfHamlets(tree) ? 'hamlet' : 'commune');
  const data: Omit<ReferenceData, 'tabs'> = {
    year: input.year,
    superior: (input.superior ?? '').trim(),
    units: tree.versions,
    people,
    indicators: indicators.all.map(one => one.code),
    targets,
    plans: plansOfTargets(targets),
    periods: newPeriods(input.year, dueRule),
    dueRule,
    charts: newChartSpace(targets, lists, input.year),
  };
  const plans = bookPlans(data, tree, indicators);
  const isResumed = begin(context, plans, input.year);
  const tabs = Object.fromEntries(book.build(plans, isResumed));
  const unshared = shareWith(context, people);
  const invitations = invitationsOf({...data, tabs}, tree, book.url());
  invite(context, tabs, invitations);
  finish(context, {...data, tabs});
  return {tabs: Object.keys(tabs).length, problems: [], findings, invitations, unshared};
}

/** Whether only hamlets report, as to a ward. */
function isOfHamlets(tree: UnitTree): boolean {
  return [...kindsIn(tree)].every(kind => kind === 'hamlet');
}

/** Book property that holds the seal of the plans with which a set-up began. */
const plansProperty = 'setUp';

/** Whether a set-up with these plans was cut short: then its tabs are gone on with. */
function begin(context: ServerContext, plans: readonly TabPlan[], year: number): boolean {
  const {book, platform} = context;
  const seal = platform.sign(JSON.stringify(plans), plansProperty);
  const isResumed = platform.bookProperties.get(plansProperty) === seal;
  requireEmpty(context, isResumed ? null : year);
  book.localize();
  platform.bookProperties.set(plansProperty, seal);
  return isResumed;
}

const nothing = {tabs: 0, problems: [], findings: [], invitations: [], unshared: []};

function invite(
  {book}: ServerContext,
  tabs: ReferenceData['tabs'],
  invitations: readonly Invited[],
): void {
  const tab = book.tab(tabs[peopleTab.key] ?? -1);
  if (tab !== null) writeInvitations(tab, tab.read(), invitations);
}

/**
 * Who writes becomes an editor of the file, who only reads a viewer; the person at the keyboard has it already.
 *
 * @returns addresses that the platform refuses
 */
export function shareWith(
  {book, platform}: ServerContext,
  people: readonly Person[],
): readonly string[] {
  const person = platform.person().toLowerCase();
  const others = people.filter(one => one.email !== person);
  const emails = (isLeader: boolean): string[] =>
    others.filter(one => (one.role === 'leader') === isLeader).map(one => one.email);
  return book.share({editors: emails(false), viewers: emails(true)});
}

/**
 * Set-up replaces every tab. A copy of a book has lost its properties but not its tabs; what a killed set-up left behind has no
 * reference yet and may be replaced.
 *
 * @param year - of the book that is to be made; `null`: one that was begun is gone on with, and may have its reference
 * @throws DomainError `BOOK_ALREADY_SET_UP`, `SPREADSHEET_NOT_EMPTY`
 */
function requireEmpty({book}: ServerContext, year: number | null): void {
  for (const tab of book.tabs()) {
    const cells = tab.read();
    const mark = String(cells[0]?.[0] ?? '');
    if (year !== null && mark === referenceTab.key && cells.length >= firstRow) {
      throw new DomainError('BOOK_ALREADY_SET_UP', {year});
    }
    const isOurs = ourMarks.has(mark) || mark.startsWith('unit:');
    const isBlank = cells.every(row => row.every(cell => cell === ''));
    if (!isOurs && !isBlank) throw new DomainError('SPREADSHEET_NOT_EMPTY', {tab: tab.name});
  }
}

/** How long the lists are that people keep. */
export function countsText(data: ReferenceData): string {
  return `${data.units.length} đơn vị, ${data.people.length} người dùng, ${data.targets.length} kế hoạch giao`;
}

/** The reference is written last: until its id is a property the book is not set up, and set-up may be run again. */
function finish({book, platform}: ServerContext, data: ReferenceData): void {
  const referenceId = data.tabs[referenceTab.key] ?? -1;
  const reference = book.tab(referenceId);
  const journal = book.tab(data.tabs[journalTab.key] ?? -1);
  if (reference === null || journal === null)
    throw new DomainError('TAB_MISSING', {tab: referenceTab.name});
  ensureReceiptKey(platform);
  writeReference(reference, data);
  book.flush();
  platform.bookProperties.set(referenceProperty, String(referenceId));
  const at = localTime(platform.now());
  const detail = `Năm ${data.year}: ${countsText(data)}`;
  addEntry(journal, {
    id: 'S1',
    at,
    by: platform.person(),
    action: 'Thiết lập sổ',
    detail,
    run: null,
  });
}

interface Lists {
  readonly tree: UnitTree;
  readonly people: readonly Person[];
  readonly targets: readonly AssignedTarget[];
  readonly indicators: IndicatorBook;
}

/** People and targets name units, so they are read once the units are. */
function readLists(input: Input<'setUpBook'>): Lists | {readonly problems: ListProblem[]} {
  const tree = readUnits(input.units);
  if (!tree.ok) return {problems: of('units', tree.problems)};
  const people = readPeople(input.people, tree.value);
  const targets = readTargets(input.targets, tree.value, indicatorBook(catalogue));
  if (people.ok && targets.ok) {
    const targeted = targets.value.map(one => one.indicator);
    const choice = {themes: input.themes ?? null, targeted, kinds: kindsIn(tree.value)};
    const indicators = indicatorBook(chooseIndicators(choice));
    return {tree: tree.value, people: people.value, targets: targets.value, indicators};
  }
  return {
    problems: [
      ...(people.ok ? [] : of('people', people.problems)),
      ...(targets.ok ? [] : of('targets', targets.problems)),
    ],
  };
}

function of(list: ListProblem['list'], problems: readonly Problem[]): ListProblem[] {
  return problems.map(problem => ({...problem, list}));
}

/** A finding about a target stands at the line of the list that assigns it. */
function asProblem(finding: Finding, input: Input<'setUpBook'>): ListProblem {
  const {unit, row} = finding.place;
  const line =
    input.targets.find(one => one.fields['unit'] === unit && one.fields['indicator'] === row)
      ?.line ?? 1;
  // A finding is a message with a place; here its place is a line of the list.
  return {code: finding.code, facts: finding.facts, line, list: 'targets'} as ListProblem;
}
