// "Danh mục": all that a sending or a roll-up must know of the book, in one small hidden tab, so that it is one read.

import type {CheckLimits} from '../domain/checks/check-limits';
import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import type {Person} from '../domain/people/person';
import type {DueRule} from '../domain/periods/due-day';
import type {BookPeriod} from '../domain/periods/period-state';
import type {Plan} from '../domain/plans/plan';
import type {AssignedTarget} from '../domain/targets/target';
import type {CrosswalkRow} from '../domain/units/crosswalk';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell, Tab} from '../ports/book';
import {column} from './columns';
import type {ChartSpace} from './chart-data-tab';
import {type ListTab, readList, replaceList} from './list-tab';

/** What the tab holds: a copy of the five lists, made whenever the district takes them over, and the ids of all tabs. */
export interface ReferenceData {
  readonly year: number;
  /** The year that is being opened: until its tabs have turned, nothing else is done in the book. */
  readonly turningTo?: number;
  /** The unit above the collecting one, as heads of reports name it; `''` when nobody said. */
  readonly superior: string;
  readonly units: readonly UnitVersion[];
  readonly people: readonly Person[];
  /** Codes, in the order of the form. */
  readonly indicators: readonly string[];
  readonly targets: readonly AssignedTarget[];
  /** Books made before the tab "Văn bản, kế hoạch" have none. */
  readonly plans?: readonly Plan[];
  /** Where units went; absent where none did. */
  readonly crosswalk?: readonly CrosswalkRow[];
  readonly periods: readonly BookPeriod[];
  /** By what due days are proposed; absent in books made before the tab "Hạn gửi, ngưỡng kiểm tra". */
  readonly dueRule?: DueRule;
  /** Thresholds of the checks that this book sets otherwise than usual. */
  readonly limits?: Partial<CheckLimits>;
  /** Fixed when the book was made, since the charts stand over fixed cells. */
  readonly charts: ChartSpace;
  /** Tab ids by plan key. */
  readonly tabs: Readonly<Record<string, number>>;
}

/** A cell takes 50,000 characters on Google. Whole code points, each two characters at most, so that no letter is cut in half. */
const chunk = /[^]{1,24000}/gu;

export const referenceTab: ListTab = {
  key: 'reference',
  isTall: true,
  name: glossary.referenceTab,
  title: 'DANH MỤC',
  note: 'Bản chép do sổ tự ghi từ các bảng danh sách. Không sửa ở đây.',
  hidden: true,
  columns: [
    column('table', glossary.table, 120),
    column('part', glossary.part, 60),
    column('content', glossary.content, 600),
  ],
};

/** Row id and cells: each list as JSON, in as many parts as it needs. */
export function referenceRows(data: ReferenceData): Cell[][] {
  return Object.entries(data).flatMap(([table, value]) => {
    const text = JSON.stringify(value);
    return (text.match(chunk) ?? []).map((content, part) => [
      `${table}.${part}`,
      table,
      String(part),
      // A leading mark keeps a part from ever looking like a number or a formula.
      `|${content}`,
    ]);
  });
}

/** Replaces the whole tab: one write. */
export function writeReference(tab: Tab, data: ReferenceData): void {
  replaceList(tab, referenceTab, referenceTab.note, referenceRows(data));
}

/**
 * The book's reference: one read.
 *
 * @throws DomainError `TAB_MARK_CHANGED`, `HEADER_MISSING`, or `ROW_INVALID` when a hand has been at it
 */
export function readReference(tab: Tab): ReferenceData {
  const texts = new Map<string, string>();
  for (const row of readList(referenceTab, tab.read())) {
    const table = String(row.cells['table']);
    texts.set(table, (texts.get(table) ?? '') + String(row.cells['content']).slice(1));
  }
  const data = Object.fromEntries(
    [...texts].map(([table, text]) => [table, parseTable(table, text)]),
  );
  for (const table of [
    'year',
    'units',
    'people',
    'indicators',
    'targets',
    'periods',
    'charts',
    'tabs',
  ]) {
    if (data[table] === undefined) throw invalid(table);
  }
  // The tab is written by writeReference alone and its protection keeps officers out; its shape is what was written.
  return {superior: '', ...data} as unknown as ReferenceData;
}

function parseTable(table: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid(table);
  }
}

function invalid(table: string): DomainError {
  return new DomainError('ROW_INVALID', {
    tab: referenceTab.name,
    row: 0,
    header: glossary.table,
    text: table,
  });
}
