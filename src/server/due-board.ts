// "Tình hình gửi báo cáo": the due board alone, by what reports hold, with no roll-up and the master untouched.

import type {Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {inspectionSentence} from '../domain/inspections/inspection-board';
import {requireDistrict} from '../domain/people/person';
import {askedMonth} from '../domain/periods/month-at-hand';
import {type Period, parsePeriod, periodName} from '../domain/periods/period';
import {collectedTab, readCollected} from '../tables/collected-tab';
import {dueTab} from '../tables/due-tab';
import {replaceList} from '../tables/list-tab';
import {collect} from './collect';
import {placeSendings} from './compute-figures';
import type {ServerContext} from './context';
import {prepareBoard} from './due-rows';
import type {BoardFacts} from './duties';
import {dayOf, localTime, timeText} from './local-time';
import {readInspectionsNow} from './inspections';
import {type OpenBook, openBook, tabOf} from './open-book';
import {readRunMark} from './run-mark';

/**
 * Writes the board up to the month at hand and brings it to the front: 3 reads and one for each unit with news, 1 write, and one
 * more where inspections stand otherwise than written. What is new is read and not kept: the next roll-up collects it.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED`, `TAB_MISSING`; `PERIOD_UNKNOWN` when no month was opened
 */
export function showDueBoard(context: ServerContext): Output<'showDueBoard'> {
  const {platform} = context;
  const book = openBook(context);
  requireDistrict(book.person);
  const at = localTime(platform.now());
  const period = periodAtHand(context, book);
  const known = readCollected(tabOf(context, book, collectedTab)).rows;
  const {added, findings, returned} = collect(context, book, {
    known,
    run: readRunMark(platform).number + 1,
  });
  const facts: BoardFacts = {
    ...placeSendings(book, {rows: [...known, ...added], returned}),
    ...{period, findings, returned},
  };
  const inspections = readInspectionsNow(context, book);
  const {rows, counts} = prepareBoard(context, book, {...facts, inspections});
  const tab = tabOf(context, book, dueTab);
  const note = `Đến ${periodName(period).toLowerCase()}, theo các lần gửi nhận đến ${timeText(at)}`;
  platform.underLock(() => {
    replaceList(tab, dueTab, note, rows);
    inspections.write();
  });
  context.book.show(tab.id);
  return {...counts, inspections: inspectionSentence(inspections.board), findings};
}

/** @throws DomainError `PERIOD_UNKNOWN` when no month was opened */
export function periodAtHand({platform}: ServerContext, book: OpenBook): Period {
  const today = dayOf(localTime(platform.now()));
  const month = askedMonth(book.data.periods, book.year, today);
  const period = month === null ? null : parsePeriod(month);
  if (!period?.ok) throw new DomainError('PERIOD_UNKNOWN', {period: String(book.year)});
  return period.value;
}
