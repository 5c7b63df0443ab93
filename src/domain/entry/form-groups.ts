// A month's form as an officer walks it: what is asked, under the total that it makes.

import type {Indicator} from '../indicators/indicator';
import {type IndicatorBook, type RowId, rowId} from '../indicators/indicator-book';
import {dimensionOf, slicesOf} from '../indicators/dimensions';
import type {Month} from '../periods/month';
import {isOwed} from '../periods/rhythm';

export interface GroupLine {
  readonly row: RowId;
  readonly indicator: Indicator;
  /** Steps below the group's total. */
  readonly depth: number;
  /** First of a further set: the same people once more, divided another way. */
  readonly startsSet: boolean;
}

export interface FormGroup {
  /** The line that is worked out from the group's own; `null` for figures that make no total. */
  readonly total: Indicator | null;
  /** Asked of the officer, in the order of the form. */
  readonly fields: readonly GroupLine[];
}

/**
 * The groups of a month in the order of the form. A total of totals is a group without fields.
 *
 * @param used - rows that hold something: they are shown though not due, so that nothing is sent unseen
 */
export function formGroups(
  book: IndicatorBook,
  month: Month,
  used: ReadonlySet<RowId>,
): readonly FormGroup[] {
  const groups: {total: Indicator | null; fields: GroupLine[]}[] = [];
  for (const indicator of book.all) {
    if (indicator.ratioOf !== null) continue;
    if (!isOwed(indicator.rhythm, month) && !isUsed(indicator, used)) continue;
    if (indicator.sets.length > 0) {
      groups.push({total: indicator, fields: []});
      continue;
    }
    const own = groups.find(one => one.total !== null && one.total.code === indicator.parent);
    const last = groups[groups.length - 1];
    if (own !== undefined) own.fields.push(lineOf(indicator, own.total));
    else if (last?.total === null) last.fields.push(lineOf(indicator, null));
    else groups.push({total: null, fields: [lineOf(indicator, null)]});
  }
  return groups;
}

function lineOf(indicator: Indicator, total: Indicator | null): GroupLine {
  const startsSet = total?.sets.slice(1).some(set => set[0] === indicator.code) ?? false;
  return {row: indicator.code, indicator, depth: total === null ? 0 : 1, startsSet};
}

/**
 * Slices of an indicator that a form offers: those asked of everyone, as by sex, and of the others those in use.
 *
 * @returns row ids in the order of the form
 */
export function offeredSlices(indicator: Indicator, used: ReadonlySet<RowId>): readonly RowId[] {
  return indicator.dimensions.flatMap(key =>
    slicesOf(dimensionOf(key))
      .map(slice => rowId(indicator.code, slice))
      .filter(row => dimensionOf(key).isAsked || used.has(row)),
  );
}

function isUsed(indicator: Indicator, used: ReadonlySet<RowId>): boolean {
  return [...used].some(row => row.split('|')[0] === indicator.code);
}
