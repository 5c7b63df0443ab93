// What the page of a roll-up needs before it is pressed: the periods to choose from, and what the tabs show now.

import type {Output} from '../contract/procedures';
import {requireDistrict} from '../domain/people/person';
import {periodName, periodsOfYear} from '../domain/periods/period';
import type {ServerContext} from './context';
import {latestSent} from './latest-period';
import {openBook} from './open-book';
import {readRunMark} from './run-mark';

/** 1 read. */
export function openRollUp(context: ServerContext): Output<'openRollUp'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const periods = periodsOfYear(book.year).map(one => ({id: one.id, name: periodName(one)}));
  const mark = readRunMark(context.platform);
  return {
    periods,
    latest: latestSent(context, book) ?? '',
    shown: periods.find(one => one.id === mark.period)?.name ?? '',
    isDone: mark.done,
  };
}
