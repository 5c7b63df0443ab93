// "Mở năm mới…": in the same file the year that ends is rolled up, put away and locked, and its tabs turn to the next.

import type {Output, Input} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {requireDistrict} from '../domain/people/person';
import {type Period, parsePeriod} from '../domain/periods/period';
import {slotsOfBook} from '../domain/reports/slot';
import {carriedStocks} from '../domain/years/carried-stocks';
import {archivedTab} from '../tables/archived-tab';
import {addCollected, collectedTab, readCollected} from '../tables/collected-tab';
import {dueTab} from '../tables/due-tab';
import {addEntry, journalTab} from '../tables/journal-tab';
import {replaceList} from '../tables/list-tab';
import {masterTab} from '../tables/master-tab';
import {periodRows, periodsTab} from '../tables/periods-tab';
import {referenceTab, writeReference} from '../tables/reference-tab';
import {targetRows, targetsTab} from '../tables/targets-tab';
import {carriedRows} from './carried-rows';
import {collect} from './collect';
import {computeFigures, type Figures} from './compute-figures';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import {closedPeriods, nextYear} from './next-year';
import {type OpenBook, openBook, tabOf, unitIndex} from './open-book';
import {keepReceipts} from './receipts';
import {rollUp} from './roll-up';
import {readRunMark} from './run-mark';
import {turnUnitTabs} from './turn-unit-tabs';

type Opened = Output<'openYear'>;

/**
 * Opens the next year. From the first write on the book says that it is turning and does nothing else; pressed again after a run
 * that was cut short it goes on where that one stopped, and pressed once more it changes nothing.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED`; `YEAR_OUTSIDE_BOOK` for any year but the next; `TAB_MISSING`, `LOCK_BUSY`, `OTHERS_WROTE`
 */
export function openYear(context: ServerContext, {year}: Input<'openYear'>): Opened {
  const book = openBook(context, true);
  requireDistrict(book.person);
  const {turningTo} = book.data;
  if (year !== book.year && year !== book.year + 1)
    throw new DomainError('YEAR_OUTSIDE_BOOK', {period: String(year), year: book.year});
  if (year > book.year && turningTo === undefined) {
    for (const tab of [...archived, periodsTab, collectedTab, journalTab])
      tabOf(context, book, tab);
    rollUp(context, {period: String(book.year), isBrief: true}, book);
  }
  const opened = context.platform.underLock(() => turnBook(context, year));
  showYear(context, year);
  return opened;
}

/** What the master says of a new year before anything was sent of it: that no target is assigned. */
function showYear(context: ServerContext, year: number): void {
  const isShown = readRunMark(context.platform).period.startsWith(String(year));
  if (!isShown) rollUp(context, {period: `${year}-01`, isBrief: true});
}

/** What the year leaves behind beside its units' tabs. */
const archived = [masterTab, dueTab, targetsTab];

/** Another run may have been here while this one waited for the lock. */
function turnBook(context: ServerContext, year: number): Opened {
  const book = openBook(context, true);
  if (book.year === year) return {year, units: 0, stocks: 0, targets: 0, left: []};
  const reference = tabOf(context, book, referenceTab);
  const today = dayOf(localTime(context.platform.now()));
  const periods = closedPeriods(book.data.periods, year, today);
  if (book.data.turningTo === undefined)
    writeReference(reference, {...book.data, periods, turningTo: year});
  context.book.flush();
  const gathered = gather(context, book);
  const {lines} = gathered.figures.result;
  const {data, list, asked} = nextYear({...book.data, periods}, book.indicators, (...of) => {
    const line = lines.find(
      ({unit, indicator, slice}) => unit === of[0] && indicator === of[1] && slice === '',
    );
    return line?.cumulative ?? null;
  });
  for (const tab of archived) putAway(context, book, tab);
  const {turned, left} = turnUnitTabs(context, {book, data, ...gathered});
  keepReceipts(context.platform, new Set(slotsOfBook(year)));
  const targets = targetRows(list, book.tree, book.indicators);
  replaceList(tabOf(context, book, targetsTab), targetsTab, targetsTab.note, targets);
  replaceList(
    tabOf(context, book, periodsTab),
    periodsTab,
    periodsTab.note,
    periodRows(data.periods),
  );
  context.book.flush();
  writeReference(reference, data);
  const opened = {year, units: turned, stocks: gathered.carried.size, targets: asked, left};
  writeDown(context, book, opened);
  return opened;
}

function putAway(
  {book: file}: ServerContext,
  book: OpenBook,
  tab: (typeof archived)[number],
): void {
  const name = `${tab.name} ${book.year}`;
  file.archive(book.data.tabs[tab.key] ?? -1, archivedTab({key: tab.key, name}, book.year));
}

/** All that was sent of the year that ends, and the stocks that it leaves: what is new of both goes to what was collected. */
function gather(context: ServerContext, book: OpenBook) {
  const tab = tabOf(context, book, collectedTab);
  const known = readCollected(tab);
  const run = readRunMark(context.platform).number;
  const {added, returned} = collect(context, book, {known: known.rows, run});
  const rows = [...known.rows, ...added];
  const figures: Figures = computeFigures(book, wholeYear(book.year), {rows, returned});
  const carried = carriedStocks(figures.result, book);
  const ids = new Set(known.rows.map(one => one.submissionId));
  const fresh = carriedRows(context, book, carried).filter(one => !ids.has(one.submissionId));
  const nameOf = (unit: string): string => book.tree.versions[unitIndex(book, unit)]?.name ?? unit;
  addCollected(tab, known, [...added, ...fresh], nameOf);
  return {figures, carried};
}

function wholeYear(year: number): Period {
  const period = parsePeriod(String(year));
  if (!period.ok) throw new DomainError(period.code, period.facts);
  return period.value;
}

function writeDown(context: ServerContext, book: OpenBook, opened: Opened): void {
  const at = localTime(context.platform.now());
  const {year, units, stocks, targets} = opened;
  addEntry(tabOf(context, book, journalTab), {
    ...{id: `Y${year}`, at, by: book.person.email, run: null, action: 'Mở năm mới'},
    detail: `Năm ${year}: ${units} bảng đơn vị, số đầu kỳ của ${stocks} đơn vị, chờ giao ${targets} chỉ tiêu.`,
  });
}
