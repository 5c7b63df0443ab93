// Each reporting unit's standing for each month of the year so far, for the due board.

import {dutyOf, type Duty} from '../domain/roll-up/duty';
import {monthOf, windowOfMonth} from '../domain/periods/month';
import type {Report} from '../domain/reports/report';
import type {UnitVersion} from '../domain/units/unit';
import {sendingKey} from '../tables/collected-tab';
import {dayOf} from './local-time';
import type {OpenBook} from './open-book';
import type {RolledUp} from './write-district';

/** What a board is judged by; a roll-up has it all. */
export type BoardFacts = Pick<RolledUp, 'period' | 'sendings' | 'placed' | 'findings' | 'returned'>;

/**
 * By unit in list order: its duties of the months up to the period's end; `null` while the unit did not stand, or the
 * month was not opened.
 */
export function dutiesOf(
  book: OpenBook,
  rolled: BoardFacts,
): {readonly unit: UnitVersion; readonly duties: readonly (Duty | null)[]}[] {
  const reports = new Map<string, Report>(
    rolled.placed.map(one => [
      sendingKey(book.tree.versions[one.unit]?.key ?? '', one.slot),
      one.report,
    ]),
  );
  const firstSent = new Map(
    rolled.sendings.map(one => [sendingKey(one.unit, one.slot), dayOf(one.firstAt)]),
  );
  const faulty = new Set(
    rolled.findings
      .filter(one => one.code === 'SENDING_CHANGED' || one.code === 'SENDING_LOST')
      .map(one => `${one.place.unit ?? ''}|${one.place.slot ?? ''}`),
  );
  const returned = new Set([...rolled.returned].map(one => one.slice(0, one.lastIndexOf('|'))));
  const leaves = book.tree.versions.flatMap((unit, at) =>
    book.tree.isLeaf(at) ? [{unit, at}] : [],
  );
  return leaves.map(({unit, at}) => ({
    unit,
    duties: Array.from({length: rolled.period.lastMonth}, (_, index) => {
      const month = monthOf(book.year, index + 1);
      if (!book.tree.validOn(at, windowOfMonth(month, 'admin').to)) return null;
      const key = sendingKey(unit.key, month);
      const period = book.data.periods.find(one => one.slot === month);
      // Of a month that was never opened nothing was asked.
      if (period?.state === 'notOpen' && !reports.has(key)) return null;
      const due = period?.due ?? windowOfMonth(month, 'admin').to;
      const isFaulty = faulty.has(`${unit.code}|${month}`);
      const sent = {report: reports.get(key) ?? null, firstSent: firstSent.get(key) ?? null};
      const isReturned = returned.has(key);
      return dutyOf({month, due, ...sent, isFaulty, isReturned}, book.indicators);
    }),
  }));
}
