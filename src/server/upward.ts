// The report that goes on: what the collecting unit owes the level above, each half-year and year, and when it sent it there.

import {addDays, daysBetween} from '../domain/dates/civil-day';
import {formatDate} from '../domain/dates/format-date';
import {glossary} from '../domain/glossary';
import {newDueRule, nextWorkingDay, superiorDueDay} from '../domain/periods/due-day';
import {monthOf, windowOfMonth} from '../domain/periods/month';
import type {IsoDate} from '../domain/units/unit';
import {receiversOf, receiversText} from '../domain/units/receivers';
import type {DueRemark} from '../tables/due-tab';
import {headOf} from './book-head';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import type {OpenBook} from './open-book';

/** By the id of a period: when its figures were taken up a level. */
const property = 'sentUp';

type SentUp = Readonly<Record<string, string>>;

function sentUp({platform}: ServerContext): SentUp {
  const text = platform.bookProperties.get(property);
  // Written below alone.
  return text === null ? {} : (JSON.parse(text) as SentUp);
}

/** That a period's figures were exported; the first time stands. Call it under the lock. */
export function recordSentUp(context: ServerContext, period: string, at: string): void {
  const next = JSON.stringify({[period]: at, ...sentUp(context)});
  context.platform.bookProperties.set(property, next);
}

/**
 * How the collecting unit stands with its own two reports of the year, for the due board: a row for each of its receivers.
 *
 * @remarks Source: HL-18 "Định kỳ 06 tháng, một năm"; HL-26, due after what it is made of; HL-36, to UBND tỉnh and Sở.
 */
export function upwardRows(context: ServerContext, book: OpenBook): DueRemark[] {
  const months = halfYears(context, book);
  const {name} = headOf(book);
  const row = (id: string, to: string, receivers: string): DueRemark => ({
    ...{id, name: `${name} – ${to}`, months, receivers, missing: ''},
  });
  const receivers = receiversOf(book.tree, book.tree.node, book.data.superior);
  if (receivers.length === 0) return [row('upward', glossary.provinceTab.toLowerCase(), '')];
  return receivers.map((one, at) =>
    row(at === 0 ? 'upward' : `upward.${at + 1}`, `gửi ${one.name}`, receiversText([one])),
  );
}

/** The standing of both, by the months `06` and `12` that they end in. */
function halfYears(context: ServerContext, {data, year}: OpenBook): Map<string, string> {
  const sent = sentUp(context);
  const rule = data.dueRule ?? newDueRule('commune');
  const today = dayOf(localTime(context.platform.now()));
  const texts = ([6, 12] as const).map((last): [string, string] => {
    const month = monthOf(year, last);
    const period = data.periods.find(one => one.slot === month);
    const proposed = superiorDueDay(windowOfMonth(month, 'admin').to, rule);
    const after = period === undefined ? '' : nextWorkingDay(addDays(period.due, 1), rule.holidays);
    const due = proposed < after ? after : proposed;
    const ids = last === 6 ? [`${year}-H1`] : [String(year), `${year}-H2`];
    const [first] = ids.flatMap(id => sent[id] ?? []).sort();
    // What was never collected is not missed above: the book began after it.
    const isIdle = first === undefined && due < today && period?.state === 'notOpen';
    const text = standing(due, first === undefined ? null : dayOf(first), today);
    return [month.slice(5), isIdle ? '' : text];
  });
  return new Map(texts);
}

/** In the words of the board, so that its colours hold. */
function standing(due: IsoDate, sent: IsoDate | null, today: IsoDate): string {
  if (sent === null) {
    const term = `hạn ${formatDate(due)}`;
    return today > due ? `${glossary['due.none']}, ${term}` : `Hạn ${formatDate(due)}`;
  }
  const late = daysBetween(due, sent);
  return late > 0
    ? `${glossary['due.late']} ${late} ngày`
    : `${glossary['due.full']}, ${formatDate(sent)}`;
}
