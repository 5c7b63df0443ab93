// Each reporting unit's standing for each month of the year so far, for the due board.

import type {Output} from '../contract/procedures';
import {glossary} from '../domain/glossary';
import {formNames} from '../domain/indicators/unit-forms';
import type {Period} from '../domain/periods/period';
import {slotName} from '../domain/reports/slot';
import {dutyOf, type Duty, type DutyFacts, owesIn, rhythmDuties} from '../domain/roll-up/duty';
import {monthOf, windowOfMonth} from '../domain/periods/month';
import type {Report} from '../domain/reports/report';
import {unitKindOf} from '../domain/units/unit-kind';
import {sendingKey} from '../tables/collected-tab';
import type {DueLine} from '../tables/due-tab';
import {dayOf} from './local-time';
import type {OpenBook} from './open-book';
import type {RolledUp} from './rolled-up';

/** By unit in list order: its duties by month, and by rhythm. */
type Board = DueLine[];

/** What a board is judged by; a roll-up has it all. */
export type BoardFacts = Pick<RolledUp, 'period' | 'sendings' | 'placed' | 'findings' | 'returned'>;

/**
 * By unit in list order: its duties of the months up to the period's end; `null` while the unit did not stand, or the
 * month was not opened, or nothing on its form is due then.
 */
export function dutiesOf(book: OpenBook, rolled: BoardFacts): Board {
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
  return leaves.map(({unit, at}) => {
    const form = book.forms.of(unit);
    const facts = Array.from({length: rolled.period.lastMonth}, (_, index): DutyFacts | null => {
      const month = monthOf(book.year, index + 1);
      if (!book.tree.validOn(at, windowOfMonth(month, 'admin').to)) return null;
      const key = sendingKey(unit.key, month);
      const period = book.data.periods.find(one => one.slot === month);
      // Of a month that was never opened nothing was asked.
      if (period?.state === 'notOpen' && !reports.has(key)) return null;
      const due = period?.due ?? windowOfMonth(month, 'admin').to;
      const isFaulty = faulty.has(`${unit.code}|${month}`);
      const sent = {report: reports.get(key) ?? null, firstSent: firstSent.get(key) ?? null};
      if (sent.report === null && !isFaulty && !owesIn(form, month)) return null;
      return {month, due, ...sent, isFaulty, isReturned: returned.has(key)};
    });
    return {
      unit,
      duties: facts.map(one => (one === null ? null : dutyOf(one, form))),
      rhythms: facts.flatMap(one => (one === null ? [] : rhythmDuties(one, form))),
      form: formNames[unitKindOf(unit)],
    };
  });
}

type DueCounts = Omit<Output<'showDueBoard'>, 'findings'>;

/** Of the period's last month; names in list order. */
export function countDuties(board: Board, {year, lastMonth}: Period): DueCounts {
  const last = board.flatMap(({unit, duties}) => {
    const duty = duties[lastMonth - 1] ?? null;
    return duty === null ? [] : [{unit: unit.name, duty}];
  });
  const named = (state: Duty['state']) =>
    last.filter(one => one.duty.state === state).map(one => one.unit);
  return {
    period: slotName(monthOf(year, lastMonth)),
    units: last.length,
    full: named('full').length,
    partial: named('partial'),
    empty: named('empty'),
    faulty: named('faulty'),
    returned: named('returned'),
    none: named('none'),
    late: last.filter(one => one.duty.lateDays > 0).length,
  };
}

/** `Tháng 9/2021: 7/9 đơn vị đã gửi có số liệu (1 gửi muộn). Gửi trống: Xã A. Chưa gửi: Xã B.` */
export function dueSentence(counts: DueCounts): string {
  const {period, units, full, late} = counts;
  const lateText = late > 0 ? ` (${late} gửi muộn)` : '';
  const sent = full + counts.partial.length;
  const groups = (['partial', 'empty', 'faulty', 'returned', 'none'] as const).flatMap(state => {
    const names = counts[state];
    return names.length === 0 ? [] : [` ${glossary[`due.${state}`]}: ${names.join(', ')}.`];
  });
  return `${period}: ${sent}/${units} đơn vị đã gửi có số liệu${lateText}.${groups.join('')}`;
}
