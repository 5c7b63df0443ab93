// Opens and closes months: the list that people see, the reference that sendings read, and the journal.

import type {PeriodList} from '../contract/district-answers';
import type {Input} from '../contract/procedures';
import {formatDate} from '../domain/dates/format-date';
import {parseDate} from '../domain/dates/parse-date';
import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import {requireDistrict} from '../domain/people/person';
import {parseMonth, windowOfMonth} from '../domain/periods/month';
import type {BookPeriod} from '../domain/periods/period-state';
import type {IsoDate} from '../domain/units/unit';
import {addEntry, journalTab} from '../tables/journal-tab';
import {periodsTab, writePeriods} from '../tables/periods-tab';
import {referenceTab, writeReference} from '../tables/reference-tab';
import type {ServerContext} from './context';
import {periodList} from './list-periods';
import {dayOf, localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';

/**
 * Puts months into a state: 2 reads, 3 writes. All is read under the lock, so that of two people who decide at once neither undoes
 * the other.
 *
 * @returns the months as they then stand
 * @throws DomainError `ROLE_NOT_ALLOWED`, `PERIOD_UNKNOWN`, `DUE_BEFORE_END`, what reading a day refuses, `LOCK_BUSY`;
 *   `INPUT_INVALID` for one due day of several months
 */
export function setPeriods(context: ServerContext, input: Input<'setPeriods'>): PeriodList {
  return context.platform.underLock(() => {
    const book = openBook(context);
    requireDistrict(book.person);
    const at = localTime(context.platform.now());
    const periods = changedPeriods(book, input, dayOf(at));
    const list = periodList(context, book, periods);
    const journal = tabOf(context, book, journalTab);
    const reference = tabOf(context, book, referenceTab);
    // The reference, by which sendings go, last: a run that is killed leaves a list that is taken over by pressing again.
    writePeriods(tabOf(context, book, periodsTab), new Set(input.slots), periods);
    addEntry(journal, {
      ...{id: `P${at}`, at, by: book.person.email, run: null},
      action: `${glossary.period}: ${glossary[`state.${input.state}`]}`,
      detail: detailOf(list, periods, input.slots),
    });
    writeReference(reference, {...book.data, periods});
    return list;
  });
}

function changedPeriods(
  {data}: OpenBook,
  {slots, state, due}: Input<'setPeriods'>,
  today: IsoDate,
): BookPeriod[] {
  const unknown = slots.find(slot => !data.periods.some(one => one.slot === slot));
  if (unknown !== undefined) throw new DomainError('PERIOD_UNKNOWN', {period: unknown});
  if (due !== '' && slots.length > 1) throw new DomainError('INPUT_INVALID', {field: 'due'});
  return data.periods.map(one => {
    if (!slots.includes(one.slot)) return one;
    const moved = due === '' ? one.due : dueDay(one, due);
    // Closing again leaves the day on which it was closed first.
    const closedAt = state === 'closed' ? (one.closedAt ?? today) : null;
    return {...one, state, due: moved, closedAt};
  });
}

function dueDay(period: BookPeriod, text: string): IsoDate {
  const due = parseDate(text);
  if (!due.ok) throw new DomainError(due.code, due.facts);
  const month = parseMonth(period.slot);
  const end = month.ok ? windowOfMonth(month.value, 'admin').to : due.value;
  if (due.value >= end) return due.value;
  throw new DomainError('DUE_BEFORE_END', {
    period: period.name,
    due: formatDate(due.value),
    end: formatDate(end),
  });
}

/** `Tháng 9/2021 (hạn gửi 17/9/2021), chưa gửi: Xã A, Xã B (Gửi trống).` */
function detailOf(
  list: PeriodList,
  periods: readonly BookPeriod[],
  slots: readonly string[],
): string {
  const sentences = periods.flatMap(({slot, name, due}) => {
    if (!slots.includes(slot)) return [];
    const unsent = list.periods.find(one => one.slot === slot)?.unsent ?? [];
    const names = unsent.map(one =>
      one.isEmpty ? `${one.unit} (${glossary['due.empty']})` : one.unit,
    );
    const who = names.length === 0 ? '' : `, chưa gửi: ${names.join(', ')}`;
    return [`${name} (hạn gửi ${formatDate(due)})${who}.`];
  });
  return sentences.join(' ');
}
