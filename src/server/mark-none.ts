// "Ghi "không phát sinh" vào vùng chọn": a zero for every owed figure of the selection that is still blank.

import {markedText} from '../contract/tab-text.vi';
import {parseAnswer} from '../domain/answers/parse-answer';
import {districtContact} from '../domain/people/person';
import {requireOpen} from '../domain/periods/period-state';
import type {FormRow} from '../domain/indicators/indicator-book';
import {isOpening, type Slot, yearOfSlot} from '../domain/reports/slot';
import {isLocked, rectangles} from '../tables/locked-cells';
import type {ServerContext} from './context';
import {showChanges} from './follow-edit';
import {knownOf, selectedSlots, type TabAtHand, tabAtHand} from './tab-at-hand';

/**
 * Fills blank cells alone, in the open months of the year: totals, slices, cells that no month owes and filled cells stay. 3 reads,
 * one write for each block of cells, and two for a month that was sent before.
 *
 * @returns how many cells were filled, in words
 * @throws DomainError what {@link tabAtHand} refuses; `PERIOD_NOT_OPEN`, `PERIOD_CLOSED` when no month of the selection is open
 */
export function markNone(context: ServerContext): string {
  return context.platform.underLock(() => {
    const hand = tabAtHand(context);
    const formulas = hand.sheet.readFormulas();
    const slots = openSlots(hand);
    const {rows, selected} = blankOwed(hand, slots, formulas);
    const cells = hand.tab.cells.map(row => [...row]);
    const size = {rows: cells.length, columns: cells[0]?.length ?? 0};
    let filled = 0;
    for (const block of rectangles(size, (row, column) => rows.get(row)?.has(column) === true)) {
      const zeros = Array.from({length: block.rows}, () =>
        Array.from({length: block.columns}, () => '0'),
      );
      hand.sheet.write(block.row, block.column, zeros);
      zeros.forEach((line, down) =>
        cells[block.row - 1 + down]?.splice(block.column - 1, line.length, ...line),
      );
      filled += block.rows * block.columns;
    }
    if (filled > 0) {
      const {sheet, tab, selection: area, book} = hand;
      showChanges(
        sheet,
        {...tab, cells},
        {area, year: book.year, known: slot => knownOf(context, hand, slot)},
      );
    }
    return markedText(filled, selected - filled);
  });
}

/** The open months of the selection. */
function openSlots(hand: TabAtHand): Slot[] {
  const {data, year} = hand.book;
  const months = selectedSlots(hand).filter(slot => !isOpening(slot) && yearOfSlot(slot) === year);
  const open = months.filter(slot =>
    data.periods.some(one => one.slot === slot && one.state === 'open'),
  );
  const [first] = months;
  if (first !== undefined && open.length === 0)
    requireOpen(data.periods, first, districtContact(data.people));
  return open;
}

/** 0-based columns to fill by 0-based row; `selected` counts the figures of these months in the selection, slices apart. */
function blankOwed(
  {book, tab, selection}: TabAtHand,
  slots: readonly Slot[],
  formulas: readonly (readonly string[])[],
): {rows: Map<number, Set<number>>; selected: number} {
  const rows = new Map<number, Set<number>>();
  let selected = 0;
  for (const [id, row] of tab.form.rows) {
    const form = book.indicators.rowById.get(id);
    if (form === undefined || row + 1 < selection.row || row + 1 >= selection.row + selection.rows)
      continue;
    for (const slot of slots) {
      const column = tab.form.columns.get(slot) ?? -1;
      if (form.slice === '') selected += 1;
      const answer = parseAnswer(tab.cells[row]?.[column] ?? '', formulas[row]?.[column] ?? '');
      const isBlank = answer.ok && answer.value === null;
      if (isBlank && isAsked(form) && !isLocked(form, slot))
        rows.set(row, (rows.get(row) ?? new Set()).add(column));
    }
  }
  return {rows, selected};
}

/** A total is made by its parts, and a slice has its figure's own zero. */
function isAsked(row: FormRow): boolean {
  return row.slice === '' && row.indicator.sets.length === 0;
}
