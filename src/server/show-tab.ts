// Brings one of the district's tabs to the front, for a page that has just told of it.

import type {Input, Output} from '../contract/procedures';
import {chartsTab} from '../tables/charts-tab';
import {dueTab} from '../tables/due-tab';
import {masterTab} from '../tables/master-tab';
import type {ServerContext} from './context';
import {openBook, tabOf} from './open-book';

/** @throws DomainError `TAB_MISSING` when it was deleted */
export function showTab(context: ServerContext, {tab}: Input<'showTab'>): Output<'showTab'> {
  const wanted = {master: masterTab, charts: chartsTab, due: dueTab}[tab];
  context.book.show(tabOf(context, openBook(context), wanted).id);
  return {};
}
