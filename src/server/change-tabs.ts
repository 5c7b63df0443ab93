// The book's tabs follow its lists: new ones, new heads, more rows, other charts.

import type {Message} from '../domain/messages/message-facts';
import type {Tab, TabIds, TabPlan} from '../ports/book';
import {chartDataTab} from '../tables/chart-data-tab';
import {chartsTab} from '../tables/charts-tab';
import {bookPlans} from './book-plans';
import type {ServerContext} from './context';
import {mendTab} from './mend-tab';
import type {OpenBook} from './open-book';
import {framePlan} from './repair-book';

/** Gives new units their tabs, and every tab whose people, targets or names changed the change; takes none away. */
export function changeTabs(
  context: ServerContext,
  before: OpenBook,
  after: OpenBook,
): {readonly tabs: TabIds; readonly changes: readonly Message[]} {
  const plansOf = ({data, tree, indicators}: OpenBook) => bookPlans(data, tree, indicators);
  const frameOf = ({cells, choices, ...plan}: TabPlan): string =>
    JSON.stringify([
      ...[cells, choices.map(one => one.values)],
      ...[plan.editors, plan.lockEditors, plan.protection],
    ]);
  const old = new Map(
    plansOf(before)
      .map(framePlan)
      .map(plan => [plan.key, {plan, frame: frameOf(plan)}]),
  );
  const whole = plansOf(after);
  const plans = whole.map(framePlan);
  const tabs: Record<string, number> = {...before.data.tabs};
  const changes: Message[] = drawAnew(context, {before, after, plans: whole, tabs});
  let last: number | null = null;
  for (const plan of plans) {
    const known = context.book.tab(tabs[plan.key] ?? -1);
    if (known === null && !old.has(plan.key)) {
      tabs[plan.key] = context.book.add(plan, {after: last, tabs});
      changes.push({code: 'TAB_MADE', facts: {tab: plan.name, reports: 0}});
    } else if (known !== null && old.get(plan.key)?.frame !== frameOf(plan)) {
      if (plan.key.startsWith('unit:')) context.book.widen(known.id, plan);
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

/** Charts stand over fixed cells: where the book's targets ask for others, both tabs are made anew, and filled by a roll-up. */
function drawAnew(
  {book}: ServerContext,
  {
    before,
    after,
    plans,
    tabs,
  }: {
    readonly before: OpenBook;
    readonly after: OpenBook;
    readonly plans: readonly TabPlan[];
    readonly tabs: Record<string, number>;
  },
): Message[] {
  if (before.data.charts === after.data.charts) return [];
  return [chartDataTab.key, chartsTab.key].flatMap((key): Message[] => {
    const at = plans.findIndex(plan => plan.key === key);
    const plan = plans[at];
    const old = tabs[key];
    if (plan === undefined || old === undefined) return [];
    book.remove(old);
    tabs[key] = book.add(plan, {after: tabs[plans[at - 1]?.key ?? ''] ?? null, tabs});
    return [{code: 'TAB_MADE', facts: {tab: plan.name, reports: 0}}];
  });
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
