// What the page of a roll-up needs before it is pressed: the periods to choose from, and what the tabs show now.

import type {Output} from '../contract/procedures';
import {requireDistrict} from '../domain/people/person';
import {parsePeriod, periodName} from '../domain/periods/period';
import type {ServerContext} from './context';
import {latestSent} from './latest-period';
import {openBook} from './open-book';
import {readRunMark} from './run-mark';

/** After the year; months first, then what is computed from them. */
const parts = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
  .concat(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'N9'])
  .map(part => `-${part}`)
  .concat('');

/** 1 read. */
export function openRollUp(context: ServerContext): Output<'openRollUp'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const periods = parts.flatMap(part => {
    const period = parsePeriod(`${book.year}${part}`);
    return period.ok ? [{id: period.value.id, name: periodName(period.value)}] : [];
  });
  const mark = readRunMark(context.platform);
  return {
    periods,
    latest: latestSent(context, book) ?? '',
    shown: periods.find(one => one.id === mark.period)?.name ?? '',
    isDone: mark.done,
  };
}
