// "Kỳ báo cáo": the months of the year and of the year before, their windows, due days and states.

import {formatDate} from '../domain/dates/format-date';
import {parseDate} from '../domain/dates/parse-date';
import {DomainError} from '../domain/domain-error';
import {glossary, termOf} from '../domain/glossary';
import {type DueRule, proposedDueDay} from '../domain/periods/due-day';
import {parseMonth, windowOfMonth} from '../domain/periods/month';
import {type BookPeriod, periodStates} from '../domain/periods/period-state';
import {isOpening, slotName, slotsOfBook} from '../domain/reports/slot';
import type {Cell, Tab} from '../ports/book';
import {cellText} from './cell-text';
import {column, findColumns, keyRow} from './columns';
import {type ListRow, type ListTab, readList, replaceList} from './list-tab';

export const periodsTab: ListTab = {
  key: 'periods',
  name: glossary.periodsTab,
  title: 'KỲ BÁO CÁO',
  note: 'Kỳ tháng tính từ ngày 15 tháng trước đến ngày 14 (NĐ 09/2019/NĐ-CP Điều 12). Năm trước chỉ để so sánh.',
  columns: [
    column('period', glossary.period, 90),
    column('name', glossary.periodName, 140),
    column('from', glossary.windowFrom, 110),
    column('to', glossary.windowTo, 110),
    column('due', glossary.dueDay, 110),
    column('state', glossary.state, 120),
    column('closed_at', glossary.closedAt, 110),
  ],
  choices: {state: periodStates.map(state => glossary[`state.${state}`])},
};

/** The months of a new book: all open, as commands.md says. */
export function newPeriods(year: number, rule?: DueRule): BookPeriod[] {
  return slotsOfBook(year).flatMap(slot => {
    const month = isOpening(slot) ? null : parseMonth(slot);
    if (!month?.ok) return [];
    const due = proposedDueDay(month.value, 'admin', rule);
    return [{slot, name: slotName(slot), due, state: 'open' as const, closedAt: null}];
  });
}

/** Row id and cells of each period. */
export function periodRows(periods: readonly BookPeriod[]): Cell[][] {
  return periods.map(one => {
    const month = parseMonth(one.slot);
    const window = month.ok ? windowOfMonth(month.value, 'admin') : {from: '', to: ''};
    return [
      one.slot,
      one.slot,
      one.name,
      formatDate(window.from),
      formatDate(window.to),
      formatDate(one.due),
      glossary[`state.${one.state}`],
      one.closedAt === null ? '' : formatDate(one.closedAt),
    ];
  });
}

/** @throws DomainError `ROW_INVALID` for a period, day or state that cannot be read */
export function readPeriods(rows: readonly ListRow[]): BookPeriod[] {
  return rows.map(row => {
    const text = (key: string): string => cellText(row.cells[key] ?? '');
    const month = parseMonth(text('period'));
    const due = parseDate(text('due'));
    const closedAt = text('closed_at') === '' ? null : parseDate(text('closed_at'));
    const state = termOf(text('state'), 'state', periodStates);
    if (!month.ok) throw invalid(row, glossary.period, text('period'));
    if (!due.ok) throw invalid(row, glossary.dueDay, text('due'));
    if (closedAt !== null && !closedAt.ok) throw invalid(row, glossary.closedAt, text('closed_at'));
    if (state === null) throw invalid(row, glossary.state, text('state'));
    const slot = month.value;
    return {slot, name: slotName(slot), due: due.value, state, closedAt: closedAt?.value ?? null};
  });
}

/**
 * Puts the due day and state of some periods into their rows, whatever else people have changed in the tab: 1 read, 1 write.
 *
 * @param all - every period of the book, changed ones too: the whole list is written again where a row of `changed` is gone
 * @throws DomainError `TAB_MARK_CHANGED`, `HEADER_MISSING`, `HEADER_REPEATED`
 */
export function writePeriods(
  tab: Tab,
  changed: ReadonlySet<string>,
  all: readonly BookPeriod[],
): void {
  const cells = tab.read();
  const rows = readList(periodsTab, cells).filter(row => changed.has(row.id));
  const first = Math.min(...rows.map(row => row.row));
  const last = Math.max(...rows.map(row => row.row));
  if (rows.length < changed.size) {
    replaceList(tab, periodsTab, periodsTab.note, periodRows(all));
    return;
  }
  const places = findColumns(periodsTab.name, cells[keyRow - 1] ?? [], periodsTab.columns);
  const fresh = new Map(periodRows(all).map(row => [row[0], row]));
  const block = cells.slice(first - 1, last);
  for (const {row, id} of rows) {
    for (const key of ['due', 'state', 'closed_at']) {
      const own = periodsTab.columns.findIndex(column => column.key === key) + 1;
      const target = block[row - first];
      if (target !== undefined) target[places.get(key) ?? 0] = fresh.get(id)?.[own] ?? '';
    }
  }
  tab.write(first, 1, block);
}

function invalid(row: ListRow, header: string, text: string): DomainError {
  return new DomainError('ROW_INVALID', {tab: periodsTab.name, row: row.row, header, text});
}
