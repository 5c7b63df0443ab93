// What "Mở năm mới…" is about to do, for the page that asks before it is done: 1 read.

import type {YearPreview} from '../contract/district-answers';
import {formatDate} from '../domain/dates/format-date';
import {requireDistrict} from '../domain/people/person';
import {monthOf, windowOfMonth} from '../domain/periods/month';
import {nextTargets} from '../domain/years/next-targets';
import type {ServerContext} from './context';
import {periodList} from './list-periods';
import {dayOf, localTime} from './local-time';
import {openBook} from './open-book';

/** Told of a book that is half turned, too. @throws DomainError `ROLE_NOT_ALLOWED` */
export function previewYear(context: ServerContext): YearPreview {
  const book = openBook(context, true);
  requireDistrict(book.person);
  const {year, data, tree} = book;
  const {to} = windowOfMonth(monthOf(year, 12), 'admin');
  const nothing = {year, measureOf: () => '', resultOf: () => null};
  const open = periodList(context, book, data.periods).periods.filter(one => one.state === 'open');
  return {
    year,
    next: year + 1,
    isBegun: data.turningTo !== undefined,
    lastDay: dayOf(localTime(context.platform.now())) <= to ? formatDate(to) : '',
    units: tree.leavesOn().length,
    targets: nextTargets(data.targets, nothing).asked.length,
    open: open.map(({name, unsent}) => ({name, unsent: unsent.map(one => one.unit)})),
  };
}
