// "Xuất số liệu cho cấp trên": the node's own lines of the period that was last rolled up, one row per measure.

import type {Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {formatDate} from '../domain/dates/format-date';
import {requireDistrict} from '../domain/people/person';
import {newDueRule, superiorDueDay} from '../domain/periods/due-day';
import {asOf, parsePeriod, periodName} from '../domain/periods/period';
import {collectedTab, readCollected} from '../tables/collected-tab';
import {addEntry, journalTab} from '../tables/journal-tab';
import {replaceList} from '../tables/list-tab';
import {provinceRows, provinceTab} from '../tables/province-tab';
import {headOf} from './book-head';
import {computeFigures} from './compute-figures';
import type {ServerContext} from './context';
import {localTime, timeText} from './local-time';
import {openBook, tabOf} from './open-book';
import {allReceipts, returnedSendings} from './receipts';
import {readRunMark} from './run-mark';
import {recordSentUp} from './upward';

/**
 * 2 reads, 2 writes: the figures are those that the last roll-up has collected.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED`, `TAB_MISSING`; `NOT_ROLLED_UP` before the first roll-up
 */
export function exportMeasures(context: ServerContext): Output<'exportMeasures'> {
  const {platform} = context;
  const book = openBook(context);
  requireDistrict(book.person);
  const mark = readRunMark(platform);
  const period = parsePeriod(mark.period);
  if (!period.ok) throw new DomainError('NOT_ROLLED_UP', {});
  const {rows} = readCollected(tabOf(context, book, collectedTab));
  const returned = returnedSendings(allReceipts(platform));
  const {result} = computeFigures(book, period.value, {rows, returned});
  const node = book.tree.versions[book.tree.node];
  const lines = result.lines.filter(line => line.unit === node?.code);
  const tab = tabOf(context, book, provinceTab);
  const at = localTime(platform.now());
  const name = periodName(period.value);
  const {name: from, receivers} = headOf(book);
  const to = receivers === '' ? '' : ` · Nơi nhận: ${receivers}`;
  const rule = book.data.dueRule ?? newDueRule('commune');
  const due = formatDate(superiorDueDay(asOf(period.value), rule));
  const note = `${from} · ${name} · lần tổng hợp ${mark.number} · xuất lúc ${timeText(at)}${to} · hạn gửi ${due}`;
  platform.underLock(() => {
    recordSentUp(context, period.value.id, at);
    replaceList(tab, provinceTab, note, provinceRows(lines, period.value.id, book.indicators));
    addEntry(tabOf(context, book, journalTab), {
      ...{id: `X${at}`, at, by: book.person.email, run: mark.number},
      ...{action: provinceTab.name, detail: `${name}: ${lines.length} dòng${to}.`},
    });
  });
  context.book.show(tab.id);
  return {period: name, measures: lines.length};
}
