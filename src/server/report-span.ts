// "Sơ kết, tổng kết": the figures of any span of months, of as many years as were collected, in a tab of their own.

import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {requireDistrict} from '../domain/people/person';
import {type MonthSpan, spanName} from '../domain/periods/span';
import {type Month, parseMonth, yearOf} from '../domain/periods/month';
import {spanFigures} from '../domain/roll-up/span-figures';
import {collectedTab, readCollected} from '../tables/collected-tab';
import {listPlan, replaceList} from '../tables/list-tab';
import {provinceTab} from '../tables/province-tab';
import {spanRows, spanTabOf} from '../tables/span-tab';
import {placedReports, sendingsInForce} from './compute-figures';
import type {ServerContext} from './context';
import {localTime, timeText} from './local-time';
import {openBook, tabOf} from './open-book';
import {allReceipts, returnedSendings} from './receipts';

/** Two terms; a slip of the finger is not worked on for minutes. */
const mostYears = 10;

/** Where the tab of a span is, by its key. */
const property = 'spans';

/**
 * Writes the span's tab and brings it to the front: 2 reads, 1 write, or a tab made.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED`; `MONTH_MALFORMED`; `PERIOD_MALFORMED` where the last month comes before the first or years after it
 */
export function reportSpan(
  context: ServerContext,
  input: Input<'reportSpan'>,
): Output<'reportSpan'> {
  const {book: file, platform} = context;
  const book = openBook(context);
  requireDistrict(book.person);
  const span: MonthSpan = {first: monthOf(input.first), last: monthOf(input.last)};
  const years = yearOf(span.last) - yearOf(span.first);
  if (span.last < span.first || years > mostYears)
    throw new DomainError('PERIOD_MALFORMED', {text: `${input.first} – ${input.last}`});
  const {rows} = readCollected(tabOf(context, book, collectedTab));
  const returned = returnedSendings(allReceipts(platform));
  const placed = placedReports(book, sendingsInForce({rows, returned}));
  const cells = spanRows(spanFigures(placed, book, span), book.tree.versions);
  const list = spanTabOf(span, input.isFinal);
  const {name: owner = ''} = book.tree.versions[book.tree.node] ?? {};
  const to = input.receiver.trim() === '' ? '' : ` · Kính gửi: ${input.receiver.trim()}`;
  const at = timeText(localTime(platform.now()));
  const note = `${owner}${to} · theo báo cáo đã nhận, lập lúc ${at}`;
  return platform.underLock(() => {
    // Written below alone.
    const known = JSON.parse(platform.bookProperties.get(property) ?? '{}') as Record<
      string,
      number
    >;
    const tab = file.tab(known[list.key] ?? -1);
    if (tab !== null) replaceList(tab, list, note, cells);
    const district = book.data.people.filter(one => one.role === 'district').map(one => one.email);
    const who = {editors: district, protection: `Bảng này do ${owner} lập.`, spare: 0};
    const place = {after: book.data.tabs[provinceTab.key] ?? null, tabs: book.data.tabs};
    const id = tab?.id ?? file.add(listPlan({...list, note}, cells, who), place);
    platform.bookProperties.set(property, JSON.stringify({...known, [list.key]: id}));
    file.show(id);
    return {name: spanName(span), lines: cells.length};
  });
}

function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (month.ok) return month.value;
  throw new DomainError(month.code, month.facts);
}
