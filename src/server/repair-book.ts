// "Sửa khung": puts right what a hand has broken of the book's frame, tab by tab; never what people typed.

import {messageText} from '../contract/message-text';
import type {Output} from '../contract/procedures';
import type {Message} from '../domain/messages/message-facts';
import {requireDistrict} from '../domain/people/person';
import type {Tab, TabIds, TabPlan} from '../ports/book';
import {type Collected, collectedTab, readCollected} from '../tables/collected-tab';
import {headerRow} from '../tables/columns';
import {invitationsOf} from '../tables/invitation';
import {addEntry, journalTab} from '../tables/journal-tab';
import {crosswalkTab} from '../tables/crosswalk-tab';
import {dueRulesTab} from '../tables/due-rules-tab';
import {listPlan} from '../tables/list-tab';
import {peopleTab, writeInvitations} from '../tables/people-tab';
import {periodsTab} from '../tables/periods-tab';
import {plansTab} from '../tables/plans-tab';
import {referenceTab, writeReference} from '../tables/reference-tab';
import {targetsTab} from '../tables/targets-tab';
import {unitsTab} from '../tables/units-tab';
import {unitTabKey} from '../tables/unit-tab';
import {bookPlans} from './book-plans';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {mendTab, mendTexts} from './mend-tab';
import {findReference, type OpenBook, openBook} from './open-book';
import {restoreUnit} from './restore-unit';

/**
 * Repairs the book. Where nothing is broken, nothing is written.
 *
 * @returns what was put right, a message each, and what could not be
 * @throws DomainError what opening a book refuses; `ROLE_NOT_ALLOWED`
 */
export function repairBook(context: ServerContext): Output<'repairBook'> {
  // Without its marks the reference cannot be read, and without it nothing else is known.
  const first = mendTexts(findReference(context), framePlan(referencePlan));
  const book = openBook(context);
  requireDistrict(book.person);
  const tabs: Record<string, number> = {...book.data.tabs};
  const mended: Message[] = [...first];
  const left: Message[] = [];
  let before: number | null = null;
  const strays = straysOf(context, book);
  for (const plan of bookPlans(book.data, book.tree, book.indicators)) {
    const known = context.book.tab(tabs[plan.key] ?? -1) ?? strays().get(plan.key) ?? null;
    if (known === null) {
      const made = makeTab(context, book, plan, {after: before, tabs});
      tabs[plan.key] = made.id;
      mended.push(made.message);
    } else {
      tabs[plan.key] = known.id;
      const one = mendTab(context, known, framePlan(plan), tabs);
      mended.push(...one.mended);
      left.push(...one.left);
    }
    before = tabs[plan.key] ?? null;
  }
  mended.push(...invite(context, book, tabs));
  if (mended.length > 0) finish(context, book, tabs, mended);
  return {mended, left};
}

const referencePlan = listPlan(referenceTab, [], {editors: [], protection: '', spare: 0});

/** Lists that people write: of them only the head is the book's own. */
const typedLists = new Set(
  [targetsTab, plansTab, periodsTab, peopleTab, unitsTab, crosswalkTab, dueRulesTab].map(
    list => list.key,
  ),
);

/** The plan without records that people may have changed since. */
export function framePlan(plan: TabPlan): TabPlan {
  return typedLists.has(plan.key) ? {...plan, cells: plan.cells.slice(0, headerRow)} : plan;
}

/** Tabs of unknown ids by the mark that they carry: a copy that took a deleted tab's place. Looked for once, if at all. */
function straysOf({book}: ServerContext, {data}: OpenBook): () => ReadonlyMap<string, Tab> {
  let found: ReadonlyMap<string, Tab> | null = null;
  const known = new Set(Object.values(data.tabs));
  return () =>
    (found ??= new Map(
      book
        .tabs()
        .filter(tab => !known.has(tab.id))
        .map(tab => [String(tab.read()[0]?.[0] ?? ''), tab]),
    ));
}

/** A deleted tab, made anew; a unit's with what was received of it. */
function makeTab(
  context: ServerContext,
  book: OpenBook,
  plan: TabPlan,
  place: {readonly after: number | null; readonly tabs: OpenBook['data']['tabs']},
): {readonly id: number; readonly message: Message} {
  const unit = book.tree.versions.find(one => unitTabKey(one.key) === plan.key);
  const whole =
    unit === undefined
      ? {plan, reports: 0}
      : restoreUnit(plan, {unit: unit.key, year: book.year}, collectedOf(context, book));
  const id = context.book.add(whole.plan, place);
  return {id, message: {code: 'TAB_MADE', facts: {tab: plan.name, reports: whole.reports}}};
}

function collectedOf({book}: ServerContext, {data}: OpenBook): readonly Collected[] {
  const tab = book.tab(data.tabs[collectedTab.key] ?? -1);
  return tab === null ? [] : readCollected(tab).rows;
}

function hasMoved(data: OpenBook['data'], tabs: TabIds): boolean {
  return Object.entries(tabs).some(([key, id]) => data.tabs[key] !== id);
}

/** Addresses that lead elsewhere since the file was copied, or the local host moved to another port. */
function invite({book: file}: ServerContext, {data, tree}: OpenBook, tabs: TabIds): Message[] {
  const [tab, url] = [file.tab(tabs[peopleTab.key] ?? -1), file.url()];
  const isMoved = hasMoved(data, tabs);
  if (tab === null || (url === '' && !isMoved)) return [];
  const isWrong = writeInvitations(
    tab,
    tab.read(),
    invitationsOf({...data, tabs}, tree, url),
    !isMoved,
  );
  // A tab that was made anew is told of by itself.
  return isWrong && !isMoved
    ? [{code: 'MENDED', facts: {tab: tab.name, part: 'invitations', cells: ''}}]
    : [];
}

function finish(
  context: ServerContext,
  book: OpenBook,
  tabs: Readonly<Record<string, number>>,
  mended: readonly Message[],
): void {
  const {platform, book: sheet} = context;
  const tab = (key: string): Tab | null => sheet.tab(tabs[key] ?? -1);
  const at = localTime(platform.now());
  platform.underLock(() => {
    const reference = tab(referenceTab.key);
    if (hasMoved(book.data, tabs) && reference !== null)
      writeReference(reference, {...book.data, tabs});
    const journal = tab(journalTab.key);
    if (journal !== null) {
      const detail = mended.map(messageText).join('\n').slice(0, longestDetail);
      const by = book.person.email;
      addEntry(journal, {id: `F${at}`, at, by, action: 'Sửa khung', detail, run: null});
    }
  });
}

/** A cell takes 50,000 characters. */
export const longestDetail = 10_000;
