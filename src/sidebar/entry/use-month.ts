// A month as the page holds it: its column, what the rules say of it, and the groups that it is shown in.

import {useMemo} from 'preact/hooks';

import type {FormColumn} from '../../contract/form-answers';
import {type FormGroup, formGroups} from '../../domain/entry/form-groups';
import type {IndicatorBook} from '../../domain/indicators/indicator-book';
import {monthOfSlot} from '../../domain/reports/slot';
import {
  assess,
  type Assessment,
  type Cells,
  type Form,
  type MonthFacts,
  monthFacts,
} from './assess';
import type {Drafts} from './use-drafts';

export interface MonthView {
  readonly facts: MonthFacts;
  readonly now: Assessment;
  readonly cells: Cells;
  readonly groups: readonly FormGroup[];
  /** Rows that are typed into, in the order of the page. */
  readonly fields: readonly string[];
  /** Rows that hold something. */
  readonly used: ReadonlySet<string>;
  /** Nothing can be typed: the month is closed, or the form is another's. */
  readonly isReadOnly: boolean;
  /** The month is open, the form another's: staff may enter it for the unit once they say so. */
  readonly isOnlyLooking: boolean;
}

export function useMonth(
  form: Form,
  book: IndicatorBook,
  {slot, sent, state}: FormColumn,
  {drafts, standsIn}: {readonly drafts: Drafts; readonly standsIn: boolean},
): MonthView {
  const facts = useMemo(() => monthFacts(form, book, slot, sent), [form, book, slot, sent]);
  const cells = drafts.cellsOf(slot);
  const reasons = drafts.reasonsOf(slot);
  const faults = drafts.faultsOf(slot);
  const now = useMemo(
    () => assess(facts, cells, reasons, faults),
    [facts, cells, reasons, faults.length],
  );
  const month = monthOfSlot(slot);
  const used = new Set(Object.keys(cells).filter(row => (cells[row] ?? '') !== ''));
  const groups =
    month === null ? [] : formGroups(book, month, new Set([...used, ...now.changed.keys()]));
  const fields = groups.flatMap(group => group.fields.map(one => one.row));
  const isOnlyLooking = state === 'open' && form.units.length > 0 && !standsIn;
  const isReadOnly = state !== 'open' || isOnlyLooking;
  return {facts, now, cells, groups, fields, used, isReadOnly, isOnlyLooking};
}

/** All lines that a column copied from the whole form would hold. */
export function linesOf(groups: readonly FormGroup[]): string[] {
  return groups.flatMap(group => [
    ...(group.total === null ? [] : [group.total.code]),
    ...group.fields.map(one => one.row),
  ]);
}
