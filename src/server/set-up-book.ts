// Makes a book in an empty spreadsheet from three lists: units, people, targets. With a problem in any, it makes nothing.

import type {Input, Invited, ListProblem, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import type {Finding, Problem} from '../domain/finding';
import {catalogue} from '../domain/indicators/catalogue';
import {chooseIndicators} from '../domain/indicators/choose-indicators';
import {type IndicatorBook, indicatorBook} from '../domain/indicators/indicator-book';
import {kindsIn} from '../domain/indicators/unit-forms';
import {readPeople} from '../domain/lists/read-people';
import {readTargets} from '../domain/lists/read-targets';
import {readUnits} from '../domain/lists/read-units';
import type {Person} from '../domain/people/person';
import {findPerson, requireDistrict} from '../domain/people/person';
import {checkTargets} from '../domain/targets/check-targets';
import type {AssignedTarget} from '../domain/targets/target';
import type {UnitTree} from '../domain/units/unit-tree';
import {addEntry, journalTab} from '../tables/journal-tab';
import {firstRow} from '../tables/columns';
import {invitationsOf} from '../tables/invitation';
import {peopleTab, writeInvitations} from '../tables/people-tab';
import {newPeriods} from '../tables/periods-tab';
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
 * @returns how many tabs were made, 0 with `problems`; `findings` are warnings about the targets (P10)
 * @throws DomainError `BOOK_ALREADY_SET_UP`; `PERSON_UNKNOWN`, `ROLE_NOT_ALLOWED` when the caller is not of the collecting unit
 */
export function setUpBook(context: ServerContext, input: Input<'setUpBook'>): Output<'setUpBook'> {
  const {book, platform} = context;
  if (platform.bookProperties.get(referenceProperty) !== null) {
    throw new DomainError('BOOK_ALREADY_SET_UP', {year: input.year});
  }
  requireEmpty(context, input.year);
  const lists = readLists(input);
  if ('problems' in lists) return {...nothing, problems: lists.problems};
  const {tree, people, targets, indicators} = lists;
  requireDistrict(findPerson(people, platform.person()));
  const findings = checkTargets(targets, tree, indicators.byCode, `${input.year}-12-14`);
  const refused = findings.filter(one => one.severity === 'error');
  if (refused.length > 0)
    return {...nothing, problems: refused.map(one => asProblem(one, input)), findings};
  book.localize();
  const data: Omit<ReferenceData, 'tabs'> = {
    year: input.year,
    superior: (input.superior ?? '').trim(),
    units: tree.versions,
    people,
    indicators: indicators.all.map(one => one.code),
    targets,
    periods: newPeriods(input.year),
    charts: newChartSpace(targets, tree, input.year),
  };
  const tabs = Object.fromEntries(book.build(bookPlans(data, tree, indicators)));
  const invitations = invitationsOf({...data, tabs}, tree, book.url());
  invite(context, tabs, invitations);
  finish(context, {...data, tabs});
  const unshared = shareWith(context, people);
  return {tabs: Object.keys(tabs).length, problems: [], findings, invitations, unshared};
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
  const others = people.filter(one => one.email !== platform.person().toLowerCase());
  const emails = (isLeader: boolean): string[] =>
    others.filter(one => (one.role === 'leader') === isLeader).map(one => one.email);
  return book.share({editors: emails(false), viewers: emails(true)});
}

/**
 * Set-up replaces every tab. A copy of a book has lost its properties but not its tabs; what a killed set-up left behind has no
 * reference yet and may be replaced.
 *
 * @throws DomainError `BOOK_ALREADY_SET_UP`, `SPREADSHEET_NOT_EMPTY`
 */
function requireEmpty({book}: ServerContext, year: number): void {
  for (const tab of book.tabs()) {
    const cells = tab.read();
    const mark = String(cells[0]?.[0] ?? '');
    if (mark === referenceTab.key && cells.length >= firstRow) {
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
  writeReference(reference, data);
  ensureReceiptKey(platform);
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
  book.flush();
  platform.bookProperties.set(referenceProperty, String(referenceId));
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
