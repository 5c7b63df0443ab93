// The book as every action needs it: who is in it, what is asked, what is assigned, and where its tabs are.

import {DomainError} from '../domain/domain-error';
import {catalogue} from '../domain/indicators/catalogue';
import {type IndicatorBook, indicatorBook} from '../domain/indicators/indicator-book';
import {type UnitForms, unitForms} from '../domain/indicators/unit-forms';
import {districtContact, findPerson, type Person} from '../domain/people/person';
import {targetsOfVersions, type VersionTargets} from '../domain/targets/version-targets';
import {crosswalkOf} from '../domain/units/crosswalk';
import type {UnitHistory} from '../domain/units/ended-units';
import type {UnitKey, UnitVersion} from '../domain/units/unit';
import {buildUnitTree, type UnitTree} from '../domain/units/unit-tree';
import type {Tab} from '../ports/book';
import type {ListTab} from '../tables/list-tab';
import {type ReferenceData, readReference, referenceTab} from '../tables/reference-tab';
import {unitTabKey} from '../tables/unit-tab';
import type {ServerContext} from './context';

/** Book property that holds the id of the reference tab. */
export const referenceProperty = 'referenceTab';

export interface OpenBook {
  readonly data: ReferenceData;
  readonly year: number;
  readonly tree: UnitTree;
  readonly indicators: IndicatorBook;
  readonly forms: UnitForms;
  readonly targetOf: VersionTargets;
  /** The person at the keyboard. */
  readonly person: Person;
}

/**
 * Opens the book for the person at the keyboard: one read.
 *
 * @param mayTurn - for whoever opens a new year, and may find the book half turned
 * @throws DomainError `BOOK_NOT_SET_UP`, `WRONG_LOCALE` (domain V16), `PERSON_BLANK`, `PERSON_UNKNOWN`, `YEAR_TURNING`, or what
 *   reading the reference refuses
 */
export function openBook({book, platform}: ServerContext, mayTurn = false): OpenBook {
  const locale = book.locale();
  if (locale !== 'vi_VN') throw new DomainError('WRONG_LOCALE', {locale});
  const data = readReference(findReference({book, platform}));
  const built = buildUnitTree(data.units.map((version, at) => ({line: at + 2, version})));
  const {turningTo} = data;
  if (turningTo !== undefined && !mayTurn)
    throw new DomainError('YEAR_TURNING', {year: turningTo, contact: districtContact(data.people)});
  // The units were a tree when they were taken over; if not now, the hidden tab was edited by hand.
  if (!('tree' in built)) throw new DomainError('TAB_MARK_CHANGED', {tab: referenceTab.name});
  const wanted = new Set(data.indicators);
  const indicators = indicatorBook(catalogue.filter(one => wanted.has(one.code)));
  return {
    data,
    year: data.year,
    tree: built.tree,
    indicators,
    forms: unitForms(indicators, built.tree),
    targetOf: targetsOfVersions(data.targets, {...data, tree: built.tree}),
    person: findPerson(data.people, platform.person()),
  };
}

/** The reference tab by its id; in a copied file, where properties are lost, by the mark inside it. */
export function findReference({book, platform}: ServerContext): Tab {
  const id = platform.bookProperties.get(referenceProperty);
  const known = id === null ? null : book.tab(Number(id));
  const tab = known ?? book.tabs().find(one => one.read()[0]?.[0] === referenceTab.key);
  if (tab !== undefined) {
    if (known === null) platform.bookProperties.set(referenceProperty, String(tab.id));
    return tab;
  }
  throw id === null
    ? new DomainError('BOOK_NOT_SET_UP', {})
    : new DomainError('TAB_MISSING', {tab: referenceTab.name});
}

/** @throws DomainError `TAB_MISSING` when the tab was deleted */
export function tabOf(
  context: ServerContext,
  book: OpenBook,
  tab: Pick<ListTab, 'key' | 'name'>,
): Tab {
  const id = book.data.tabs[tab.key];
  const found = id === undefined ? null : context.book.tab(id);
  if (found === null) throw new DomainError('TAB_MISSING', {tab: tab.name});
  return found;
}

/**
 * For whoever writes the reference anew from what was read of it a while ago. Call it under the lock: 1 read.
 *
 * @throws DomainError `YEAR_TURNING` when another run has begun a new year since
 */
export function requireSameYear(context: ServerContext, {year, data}: OpenBook): void {
  const now = readReference(findReference(context));
  const next = now.turningTo ?? now.year;
  if (next !== year)
    throw new DomainError('YEAR_TURNING', {year: next, contact: districtContact(data.people)});
}

/** The unit's own tab. @throws DomainError `TAB_MISSING` when it was deleted */
export function unitSheet(context: ServerContext, book: OpenBook, {key, name}: UnitVersion): Tab {
  return tabOf(context, book, {key: unitTabKey(key), name});
}

/** The units with what became of them. */
export function historyOf({
  tree,
  data,
}: {
  readonly tree: UnitTree;
  readonly data: Pick<ReferenceData, 'crosswalk'>;
}): UnitHistory {
  return {tree, crosswalk: crosswalkOf(data.crosswalk ?? [], tree)};
}

/** Place of a unit version in the tree; -1 when the book has none of that key. */
export function unitIndex(book: OpenBook, unit: UnitKey): number {
  return book.data.units.findIndex(one => one.key === unit);
}
