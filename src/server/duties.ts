// Each reporting unit's standing for each month of the year so far, for the due board.

import type {Output} from '../contract/procedures';
import {glossary} from '../domain/glossary';
import {formNames} from '../domain/indicators/unit-forms';
import type {Period} from '../domain/periods/period';
import {slotName} from '../domain/reports/slot';
import {dutyOf, type Duty, type DutyFacts, rhythmDuties} from '../domain/roll-up/duty';
import {reportersIn} from '../domain/roll-up/reporters';
import {monthOf, windowOfMonth} from '../domain/periods/month';
import type {Report} from '../domain/reports/report';
import type {UnitVersion} from '../domain/units/unit';
import {unitKindOf} from '../domain/units/unit-kind';
import {sendingKey} from '../tables/collected-tab';
import type {DueLine} from '../tables/due-tab';
import {receiversIn} from './book-head';
import {dayOf} from './local-time';
import type {OpenBook} from './open-book';
import type {RolledUp} from './rolled-up';

/** What a board is judged by; a roll-up has it all. */
export type BoardFacts = Pick<RolledUp, 'period' | 'sendings' | 'placed' | 'findings' | 'returned'>;

/**
 * By unit in list order: its duties of the months up to the period's end; `null` while the unit did not stand, or the
 * month was not opened, or nothing on its form is due then. A unit that ends within a month owes it still.
 */
export function dutiesOf(book: OpenBook, rolled: BoardFacts): DueLine[] {
  const {tree, year, forms} = book;
  const reports = new Map<string, Report>(
    rolled.placed.map(one => [
      sendingKey(tree.versions[one.unit]?.key ?? '', one.slot),
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
  const months = Array.from({length: rolled.period.lastMonth}, (_, at) => {
    const month = monthOf(year, at + 1);
    const isFaulty = ({code}: UnitVersion): boolean => faulty.has(`${code}|${month}`);
    const hasReport = ({key}: UnitVersion): boolean => reports.has(sendingKey(key, month));
    const own = reportersIn(book, month, unit => hasReport(unit) || isFaulty(unit));
    const period = book.data.periods.find(one => one.slot === month);
    // Of a month that was never opened nothing was asked.
    const asked = period?.state === 'notOpen' ? own.filter(hasReport) : own;
    const due = period?.due ?? windowOfMonth(month, 'admin').to;
    return {month, due, asked: new Set(asked), isFaulty};
  });
  const receiversOf = receiversIn(tree, book.data.superior);
  return tree.leavesOn().map(unit => {
    const form = forms.of(unit);
    const facts = months.map(({month, due, asked, isFaulty}): DutyFacts | null => {
      if (!asked.has(unit)) return null;
      const key = sendingKey(unit.key, month);
      const sent = {report: reports.get(key) ?? null, firstSent: firstSent.get(key) ?? null};
      return {month, due, ...sent, isFaulty: isFaulty(unit), isReturned: returned.has(key)};
    });
    return {
      unit,
      duties: facts.map(one => (one === null ? null : dutyOf(one, form))),
      rhythms: facts.flatMap(one => (one === null ? [] : rhythmDuties(one, form))),
      form: formNames[unitKindOf(unit)],
      receivers: receiversOf(unit),
    };
  });
}

export type DueCounts = Omit<Output<'showDueBoard'>, 'findings' | 'inspections'>;

/** The months of a year up to one. */
type MonthsOf = Pick<Period, 'year' | 'lastMonth'>;

/** Of the period's last month; names in list order. */
export function countDuties(units: readonly DueLine[], {year, lastMonth}: MonthsOf): DueCounts {
  const last = units.flatMap(({unit, duties}) => {
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
  const names = namesByState(counts);
  return `${period}: ${sent}/${units} đơn vị đã gửi có số liệu${lateText}.${names === '' ? '' : ` ${names}`}`;
}

/** `Gửi trống: Xã A. Chưa gửi: Xã B, Xã C.`; `''` where all have sent all. */
export function namesByState(counts: DueCounts): string {
  const groups = (['partial', 'empty', 'faulty', 'returned', 'none'] as const).flatMap(state => {
    const names = counts[state];
    return names.length === 0 ? [] : [`${glossary[`due.${state}`]}: ${names.join(', ')}.`];
  });
  return groups.join(' ');
}
