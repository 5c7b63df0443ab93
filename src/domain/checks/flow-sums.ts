// What a flow came to over several months up to the one that is checked.

import type {Indicator} from '../indicators/indicator';
import {addMonths, type Month, monthOf, yearOf} from '../periods/month';
import {isOwed} from '../periods/rhythm';
import {sumOf} from '../reports/resolve-totals';
import type {Checked} from './check-context';

/** From the year's first month through the month that is checked; `null` as {@link flowSince}. */
export function flowOfYear(flow: Indicator, checked: Checked): number | null {
  const {month} = checked;
  return month === null ? null : flowSince(flow, monthOf(yearOf(month), 1), checked);
}

/**
 * The sum of a flow's figures from a month through the one that is checked, inside one year. `null` unless that month has a figure
 * and no month that owes one lacks it: missing is not zero.
 */
export function flowSince(flow: Indicator, from: Month, checked: Checked): number | null {
  const {context, figures, month} = checked;
  const own = figures.get(flow.code);
  if (month === null || own === undefined || own.value === null || own.partial) return null;
  const values = [own.value];
  for (let at = from; at < month; at = addMonths(at, 1)) {
    if (!isOwed(flow.rhythm, at)) continue;
    const figure = context.sent?.get(at)?.get(flow.code);
    if (figure === undefined || figure.value === null || figure.partial) return null;
    values.push(figure.value);
  }
  return sumOf(values);
}
